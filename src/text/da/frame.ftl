### Words round the page: header, chapters, footer, notices, print line, model passport.
### Not the words of a chapter; those have a file each.

## Header

wordmark-label = Er du grøn? Til Udforsk
fiction-strip = **Opdigtet model – ikke ASTA.** Fiktiv person.
fiction-strip-label = Fiktion
language-link = English
chapters-button = Kapitler
chapters-heading = Kapitler
close = Luk
you-are-here = Du er her.

## Skip links

skip-label = Genveje
skip-content = Spring til indholdet
skip-number = Spring til tallet
skip-answers = Spring til svarene
skip-reasons = Spring til grundene

## Pages

explore-title = Skru – og se tallet flytte sig
explore-line = Skru på Mettes svar, og se tallet.
explore-minutes = 3–10{"\u00A0"}min.
about-title = Om
about-line = Læs om modellen, ordene, kilderne og privatliv.
# $page (text) the title of the page
page-title = { $page } – Er du grøn?
on-this-page = På denne side
next-chapter = Næste kapitel
next-page = Næste side
back-to-explore = Tilbage til Udforsk

## Footer

footer-label = Hjælp
footer-glossary = Ordliste
footer-sources = Kilder
footer-accessibility = Tilgængelighed
footer-contact = Kontakt
privacy = Alt regnes ud i din browser. Siden sender ingen svar, og den gemmer intet, medmindre du beder om det.

## Waiting, failing, lost

loading = Henter modellen …
stray-label = Adressen
# $part (text) the part of the address that leads nowhere
unknown-address = Siden kender ikke »{ $part }« i adressen. Du ser Udforsk i stedet.
# $part (text) the part that was not read
unread-address = Siden kender ikke »{ $part }« i adressen. Resten af adressen er læst.

## Print

# $version (number) of the model
print-label = Er du grøn? – Opdigtet model – ikke ASTA – modelversion { $version }

## The model passport in Om

passport-caption = Modellen kort
passport-version-label = Navn
# $version (number)
passport-version = Model { $version }
passport-makers-label = Lavet af
passport-makers = Os, der har lavet siden. Modellen er ikke til brug hos myndigheder.
passport-outcome-label = Regner på
passport-outcome = Risikoen for stadig at være uden job om et halvt år (26 uger), regnet fra i dag.
passport-answers-label = Ser på
# $count (number) of answers
passport-answers = { $count } svar. Resten af livet ser den ikke.
passport-start-label = Start
# $risk (percent) at 0 points
passport-start = 0 point giver { $risk }.
passport-doubling-label = Skala
# $points (number) that double the odds
passport-doubling = Når summen stiger med { $points } point, bliver oddsene dobbelt så store.
passport-zones-label = Farver
# $yellow (number) where yellow begins
# $below-red (number) the last whole percent that is yellow
# $red (number) where red begins
passport-zones = Grøn: under { $yellow }{"\u00A0"}%. Gul: { $yellow }–{ $below-red }{"\u00A0"}%. Rød: { $red }{"\u00A0"}% eller mere.
passport-data-label = Data
passport-data = Ingen. Vi har selv valgt pointene.
passport-purpose-label = Formål
passport-purpose = At vise, hvordan et tal bliver til. Ikke at spå om nogen.

## Contact in Om

# $contact (text) where to write
contact-set = Skriv til { $contact }.
contact-unset = Spørg den, der har lagt siden op.
