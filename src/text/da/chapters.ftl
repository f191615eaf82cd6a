### The frame of the chapters, and what the page itself says in chapters 5 to 7.
### Not their running text; each chapter has an .md file.

## Titles

explore-short = Udforsk
how-much-title = Hvor meget må den bestemme?
how-much-short = Hvor meget?
how-much-line = Sæt 8 opgaver på en stige. Så sker der noget.
how-much-minutes = 8{"\u00A0"}min.
channel-title = Telefon eller møde
channel-line = Tag den samme samtale to gange.
channel-minutes = 6{"\u00A0"}min.
casework-title = Du er sagsbehandler: Forklar tallet
casework-short = Forklar tallet
casework-line = Mød 6 borgere, og svar, når de spørger hvorfor.
casework-minutes = 10{"\u00A0"}min.

## Frame

steps-label = Trin i kapitlet
# $title (text) of the next step
step-next = Næste: { $title }
# $title (text) of the step or page before
step-previous = Forrige: { $title }
guess-heading = Gæt først
guess-free = Du kan springe det over. Siden gemmer ikke dit gæt.
# $guess (text) as it was chosen
guess-echo = Dit gæt var: { $guess }.
answer-first = Svar først. Så kan du gå videre.
answer-stands = Når du går videre, ligger dit svar fast.
saw-heading = Det så du
badge-fact = Fakta
badge-illustration = Illustration
badge-fiction = Fiktion
source-label = Kilde:
fiction-note = Personer, sager og samtaler er opdigtede.
research-note = Bygger på forskning fra Københavns Universitet. Forskerne står ikke bag siden.
all-sources = Se alle kilder
forgotten-note = Siden gemmer og sender ikke dine svar. De er væk, når du genindlæser.
restart = Begynd kapitlet forfra
restart-step = Tag trinnet igen

## Chapter 5

task-ours = Opgaven er vores eksempel, ikke studiets.
circumstance-ours = Det nye har vi selv fundet på.
details-ours = Detaljerne har vi selv fundet på.
ladder-empty = Stigen er tom. Vælg først et trin i en opgave.
ladder-caption = Dit trin i hver opgave. Ring: på papiret. Firkant: da du vidste mere. Streg: Her sætter loven en grænse.
ladder-task = Opgave
ladder-words = Dit trin
# $before (number) from 1 to 4
# $after (number) from 1 to 4
ladder-moved = fra { $before } til { $after }
# $degree (number) from 1 to 4
ladder-same = { $degree } begge gange
# $degree (number) from 1 to 4
ladder-half = { $degree } på papiret
ladder-none = ikke valgt
# $moved (number) of tasks
# $done (number) of tasks
ladder-count = { $done ->
    [0] Du har ikke svaret to gange i en opgave endnu.
    [one] Du svarede to gange i { $done } opgave og flyttede { $moved }.
   *[other] Du svarede to gange i { $done } opgaver og flyttede { $moved }.
}
# $up (number) of tasks
# $down (number) of tasks
ladder-ways = Mere til maskinen: { $up }. Mindre: { $down }.

## Chapter 6

gains-ours = Vores egen liste. Nogle af eksemplerne har vi selv fundet på.
notes-empty = Du har ikke sat kryds ved noget. Så står der intet nyt i sagen.
# $count (number) of notes
notes-phone = I telefonen noterede du: { $count }
# $count (number) of notes
notes-meeting = Ved bordet noterede du: { $count }
notes-only = Findes kun her
share-caption = Samtaler i telefon eller på video, ud af alle samtaler
# $share (number) percent
share-percent = { $share }{"\u00A0"}%

## Chapter 7

case-heading = Svarene i skemaet
# $yellow (number) of 100, where yellow begins
# $below-red (number) of 100, the last that is yellow
# $red (number) of 100, where red begins
colour-meaning = Farven siger, hvor mange ud af 100 med de samme svar der stadig er uden job om et halvt år. Grøn: under { $yellow }. Gul: { $yellow }–{ $below-red }. Rød: { $red } eller flere. Grøn betyder ikke god.
decision-settled = Du gav den samme farve.
# $colour (text) lower case
tool-why = Derfor { $colour }:
tool-hidden = grundene vises ikke
# $answer (text) as a reason names it
# $points (points)
reply-counted = Du nævnte noget, der talte med. { $answer }: { $points } point.
# $answer (text) as a reason names it
reply-nothing = Du nævnte noget, der ikke talte. { $answer }: 0 point.
# $answer (text) as a reason names it
# $points (points)
reply-against = Du nævnte noget, der trak den anden vej. { $answer }: { $points } point.
reply-unknown = Du svarede, at du ikke vidste det. Grundene var ikke på skærmen.
tally-empty = Du har ikke svaret nogen borger endnu. Vælg en borger øverst.
# $decided (number) of citizens
# $agreed (number) of citizens
tally-decided = Borgere, du gav en farve: { $decided }. Samme farve som værktøjet fra starten: { $agreed }.
# $moves (number) of times
# $towards (text) the colours with their counts; empty without any
tally-moved = { $moves ->
    [0] Du skiftede ikke farve.
    [one] Du skiftede farve { $moves } gang: { $towards }.
   *[other] Du skiftede farve { $moves } gange: { $towards }.
}
# $sure (number) of citizens
# $moves (number) of times
tally-sure = Hos { $sure } var du sikker fra starten. Af dem skiftede du farve hos { $moves }.
# $colour (text) lower case
# $times (number)
tally-towards = { $times } til { $colour }
# $replied (number) of citizens
# $explained (number) of replies
tally-replied = Borgere, du svarede: { $replied }. Svar med en grund, der talte med: { $explained }.
# $missed (number) of replies
# $unknown (number) of replies
tally-missed = Svar med noget, der trak den anden vej eller ikke talte: { $missed }. »Det ved jeg ikke«: { $unknown }.
# $unsaid (number) of citizens
tally-unsaid = Borgere, du ikke ville fortælle alle grundene: { $unsaid }.
timeline-note = Kilderne går til juni 2026. Søjlerne er værktøjer i brug. Stiplet kant: Vi kender ikke tidspunktet.
timeline-jobbarometer = Jobbarometer
timeline-star = STARs tal
timeline-ltu = LTU
# $person (text) name and age
rights-person = Eksempel: { $person }.
# $person (text) name and age
# $colour (text) lower case
# $sum (text) points and percent
rights-case = Eksempel: { $person }. Værktøjets farve var { $colour } ({ $sum }).
rights-print = Udskriv siden med spørgsmål
