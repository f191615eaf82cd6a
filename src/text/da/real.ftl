### Chapter 4: what the page itself says of the published models.
### Not its running text, which is real-models.md, and not what the models ask, which is questions.ftl.

## Titles

real-title = Rigtige modeller
real-line = Regn på tre rigtige modeller, og se dem dømme den samme person.
real-minutes = 12{"\u00A0"}min.

## Classes, in the order of the data files, with a semicolon between them. Norway's old names stand behind the new ones

austria-classes = A (hohe Arbeitsmarktchancen: høje chancer);ikke A
norway-classes = Antatt gode muligheter (klarer sig nok selv);Antatt behov for veiledning (skal nok have vejledning);Oppgitt hindringer (har selv nævnt hindringer);Standard innsats (klarer sig nok selv);Situasjonsbestemt innsats (skal nok have vejledning);Behov for arbeidsevnevurdering (har selv nævnt hindringer)
denmark-classes = lav risiko;høj risiko
# $class (text) in the source's own words
class-sentence = Klasse: { $class }.
reset-answers = Nulstil svarene

## Austria

# $chance (text) percent with one decimal
chance = { $chance }{"\u00A0"}%
# $sum (text) log-odds
# $chance (text) percent
austria-account = Summen er { $sum }. Det er en chance på { $chance }.
austria-undecided = Så tæt på 66{"\u00A0"}% kan afrundingen af de trykte tal afgøre klassen: op til 1,6 procentpoint. Resultatet er usikkert.
equation-caption = Log-odds lægges sammen. Derefter bliver summen til procent.
equation-heads = Svar;Log-odds;I alt;Chance
equation-start = Udgangspunkt

## Norway

norway-version = Udgave
norway-versions = juli 2018;oktober 2018;januar 2024;april 2026
# $rule (number) from 1
norway-account = Regel { $rule } er den første, der passer.
# $rule (number) from 1
# $class (text) in the source's own words
rule-title = Regel { $rule }: { $class }
rule-else = Alle andre
rule-decides = Denne regel afgør.
# $condition (text) as the rule has it
rule-failed = Passer ikke: { $condition }
rule-unread = Ikke prøvet: En regel før den har afgjort det.
# $label (text) of a question
# $levels (text) answers that fit
condition = { $label }: { $levels }
# $label (text) of a question
# $levels (text) answers that do not fit
condition-not = { $label }: alt andet end { $levels }
# $all (number) of profiles
versions-caption = De samme svar i fire udgaver. Og hvor mange af { $all } mulige sæt svar fik en ny klasse? (Alder 16–74.)
versions-heads = Udgave;Klasse for personen her;Fik ny klasse;Alder
shift-none = Det er den første udgave, vi har.
# $changed (number) of profiles
# $all (number) of profiles
# $first (number) years
# $last (number) years
shift-some = Udgaven gav { $changed } af { $all } sæt svar en ny klasse. De er { $first }–{ $last } år.
# $count (number) of profiles
# $from (text) class
# $to (text) class
shift-way = { $count } gik fra »{ $from }« til »{ $to }«.
version-link = Link til denne udgave

## Denmark

# $looked (number) of answers
# $asked (number) of questions
# $label (text) of a question
denmark-account = Træet så på { $looked } af { $asked } svar. Det sidste var: { $label }.
# $label (text) of a question
branch-next = næste: { $label }
# $levels (text) answers that fit
# $target (text) class or next question
branch = { $levels } → { $target }
asked-caption = Det bliver der spurgt om
asked-looked = set på
asked-not-reached = ikke set på for denne person
asked-never = aldrig set på

## The same person

countries = Østrig (2018);Norge (2026);Danmark (demo, 2021)
same-caption = Hver klasse er modellens egen. De siger ikke det samme og kan ikke regnes om til hinanden.
same-heads = Model;Klasse;Derfor
same-questions = Svar for Gitte
same-words = Sådan kom svarene over i modellens ord
# $question (text) plain question
from-question = Fra: { $question }
assumed = Vi har antaget det.
chosen = Du har selv valgt det.
settled = Modellen spørger ikke her.
# $austria (text) class
# $norway (text) class
# $denmark (text) class
same-spoken = Østrig: { $austria }. Norge: { $norway }. Danmark: { $denmark }.

## Who used what

known-caption = Tryk på en overskrift for at sortere.
known-heads = System;Metode;Offentligt;Rammer rigtigt;Hvad der skete
known-public = Alt;En del;Kun en beskrivelse;Intet, vi har fundet
known-none = Ukendt
# $column (text) head of the column
sorted-spoken = Sorteret efter: { $column }.

## Did you know. Claims in the order of the program, with a semicolon between them

findings = Aldrig ledig? Det tæller imod dig.;Stamgæster klarer sig bedst.;Adressen vejer mere end alderen.;To nabobydele i Wien.;EU-borgere slår østrigere, og en svend slår en student.;Hjælp sænker chancen. Her for en med ét år med en sag.;Mænd, der ville falde ud af A som kvinder.;Fra lavest til højest.;Så tæt på grænsen, at afrunding afgør.;Norge rettede ét tal, 59 til 66.
recheck = Regn efter
# $all (number) of profiles
# $best (number) of profiles
# $unsure (number) of profiles
# $austrians (number) of profiles
# $women (number) of profiles
found-no-case = Af { $all } sæt svar uden en sag når { $best } klasse A. Så tæt på, at afrunding afgør: { $unsure }. Østrigere: { $austrians }. Kvinder: { $women }.
# $answer (text) as a reason names it
# $points (text) percentage points
found-effect = { $answer }: { $points } procentpoint.
# $points (text) percentage points
found-districts = 5. bydel har type 3, 10. bydel type 5. Forskel: { $points } procentpoint.
# $leave (number) of profiles
# $men (number) of profiles
found-women = { $leave } af { $men } mænd i A falder ud, hvis de bliver til kvinder.
# $all (number) of profiles
# $lowest (text) percent
# $highest (text) percent
# $best (number) of profiles
found-range = { $all } mulige sæt svar giver fra { $lowest } til { $highest }{"\u00A0"}%. { $best } når A.
# $count (number) of profiles
# $all (number) of profiles
found-rounding = { $count } af { $all } sæt svar ligger under 1,6 procentpoint fra 66{"\u00A0"}%.
