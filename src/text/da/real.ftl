### Chapter 4: what the page itself says of the published models.
### Not its running text, which is real-models.md, and not what the models ask, which is questions.ftl.

## Titles

real-title = Rigtige modeller
real-line = Regn på to rigtige modeller og en demo, og se, hvad de siger om den samme person.
real-minutes = 18{"\u00A0"}min.

real-strip = **Rigtige modeller og en demo, opdigtet person.**
# $system (text) its name and year
real-label = Er du grøn? – Rigtig model: { $system }

## Classes, in the order of the data files, with a semicolon between them. Norway's old names stand behind the new ones

austria-classes = A (hohe Arbeitsmarktchancen: gode chancer);ikke A
norway-classes = Antatt gode muligheter (har nok gode muligheder);Antatt behov for veiledning (har nok brug for vejledning);Oppgitt hindringer (har nævnt hindringer);Standard innsats (almindelig indsats);Situasjonsbestemt innsats (indsats efter situationen);Behov for arbeidsevnevurdering (arbejdsevnen skal vurderes)
denmark-classes = lav risiko;høj risiko
# $class (text) in the source's own words
class-sentence = Klasse: { $class }.
# $class (text) in the source's own words
class-unsure = Klasse: { $class }, men det er usikkert.
reset-answers = Nulstil svarene

## Austria

# $chance (text) percent with one decimal
chance = { $chance }{"\u00A0"}%
# $chance (text) percent
austria-account = Chance { $chance } i modellen. A kræver 66{"\u00A0"}%.
austria-undecided = De trykte tal er afrundet. Det kan flytte chancen op til 1,6 procentpoint, så klassen er usikker.
equation-caption = Log-odds er modellens point. De lægges sammen, og summen bliver til procent: 0 er 50{"\u00A0"}%.
equation-heads = Svar;Log-odds;Sum;Chance
equation-start = Udgangspunkt

## Norway

# $version (text) its month
norway-title = Norge, { $version }
norway-version = Udgave
norway-versions = juli 2018;oktober 2018;januar 2024;april 2026
# $rule (number) from 1
norway-account = Regel { $rule } passer først.
# $rule (number) from 1
# $class (text) in the source's own words
rule-title = Regel { $rule }: { $class }
rule-else = Alle andre
rule-decides = Denne regel bestemmer.
# $condition (text) as the rule has it
rule-failed = »{ $condition }« passer ikke.
rule-unread = Ikke prøvet: En tidligere regel afgjorde det.
# $label (text) of a question
# $levels (text) answers that fit
condition = { $label }: { $levels }
# $label (text) of a question
# $levels (text) answers that do not fit
condition-not = { $label }: alt undtagen { $levels }
# $all (number) of profiles
versions-caption = De samme svar i fire udgaver. Og hvor mange af { $all } mulige sæt svar fik en ny klasse? (Alder 16–74.)
versions-heads = Udgave;Klasse for personen her;Fik ny klasse;Alder
shift-none = Det er den første udgave, vi har.
# $changed (number) of profiles
# $all (number) of profiles
# $first (number) years
# $last (number) years
shift-some = Ny klasse til { $changed } af { $all } sæt svar, alder { $first }–{ $last }.
# $count (number) of profiles
# $from (text) class
# $to (text) class
shift-way = { $count } gik fra »{ $from }« til »{ $to }«.
version-link = Link til denne udgave

work-yes = ja
work-no = nej
# $answer (text) yes or no
work-old = Den gamle regel ser på den 1. i hver måned og siger { $answer }.
# $answer (text) yes or no
work-new = Den nye måler den længste periode og siger { $answer }.
shift-common = Fælles for dem:

## Denmark

# $looked (number) of answers
# $asked (number) of questions
# $label (text) of a question
denmark-account = Træet brugte { $looked } af { $asked } oplysninger, sidst »{ $label }«.
# $label (text) of a question
branch-next = næste: { $label }
# $levels (text) answers that fit
# $target (text) class or next question
branch = { $levels } → { $target }
asked-caption = Det bliver der spurgt om
asked-looked = brugt
asked-not-reached = ikke brugt her
asked-never = aldrig brugt

## The same person

countries = Østrig (2018);Norge (2026);Danmark (demo, 2021)
same-caption = Hver klasse er modellens egen. De siger ikke det samme og kan ikke regnes om til hinanden.
same-heads = Model;Klasse;Derfor
same-questions = Svar for Gitte
same-words = Se og ændr svarene i modellens ord
# $question (text) plain question
from-question = Fra »{ $question }«.
assumed = Vi har valgt det.
chosen = Du har selv valgt det.
# $austria (text) class
# $norway (text) class
# $denmark (text) class
same-spoken = Østrig: { $austria }. Norge: { $norway }. Danmark: { $denmark }.

## Who used what

known-caption = Tryk på en overskrift for at sortere.
known-heads = System;Metode;Offentligt;Rigtigt og forkert;Hvad der skete
known-public = Alt;En del;Kun en beskrivelse;Intet, vi har fundet
known-none = Ikke fundet
# $column (text) head of the column
sorted-spoken = Sorteret efter: { $column }.

## Did you know. Claims in the order of the program, with a semicolon between them

findings = Ingen sag i 4 år? Det trækker ned i ligningen.;Sager i 3 eller 4 år trækker mest op.;Adressen vejer mere end alderen.;To nabobydele i Wien.;Andre EU-borgere får mere end østrigere, og faglærte mere end studenter.;Hjælp trækker ned i ligningen. Her med en sag i 1 år.;Log-odds lægges sammen. Det gør procent ikke.;Kun kønnet skifter: ud af A.;Laveste og højeste chance.;Så tæt på grænsen, at klassen er usikker.;Norge rettede ét tal: 59 blev 66.
recheck = Regn efter
# $all (number) of profiles
# $best (number) of profiles
# $unsure (number) of profiles
# $austrians (number) of profiles
# $women (number) of profiles
found-no-case = { $best } af { $all } sæt svar uden en sag når klasse A. Usikre efter afrunding: { $unsure }. Østrigere: { $austrians }. Kvinder: { $women }.
# $answer (text) as a reason names it
# $points (text) percentage points
found-effect = »{ $answer }« flytter chancen { $points } procentpoint.
# $points (text) percentage points
found-districts = Bydel 5 har type 3, bydel 10 type 5. Forskel: { $points } procentpoint.
# $man (text) percentage points
# $woman (text) percentage points
found-slip = »50 eller over« giver { $man } procentpoint for en mand og { $woman } for en kvinde, der ellers svarer det samme.
# $leave (number) of profiles
# $men (number) of profiles
found-women = { $leave } af { $men } sæt svar med mand i A falder ud, når svaret er kvinde.
# $all (number) of profiles
# $lowest (text) percent
# $highest (text) percent
# $best (number) of profiles
found-range = { $all } mulige sæt svar giver fra { $lowest } til { $highest }{"\u00A0"}%. { $best } når A.
# $count (number) of profiles
# $all (number) of profiles
found-rounding = { $count } af { $all } sæt svar ligger under 1,6 procentpoint fra 66{"\u00A0"}%.
