### Words of the explorer: the person, the answers, the number and the reasons.
### Not what is spoken by the live region (spoken), nor the words of each answer (attributes).

## Person and tools

toolbar-label = Vælg person, fortryd og nulstil
# $name (text)
# $age (number)
person-button = { $name }, { $age } år
# $name (text)
# $age (number)
person-button-label = { $name }, { $age } år. Vælg en anden person
person-heading = Vælg en person
person-note = Alle personer er fiktive. Et nyt valg skifter alle svar ud.
person-choose = Vælg
person-choose-guess = Vælg, og gæt først
person-cancel = Annullér
undo = Fortryd
redo = Annullér fortryd
menu = Flere valg
reset = Nulstil

## Answers

answers-heading = Svarene
own-data = Brug ikke dine egne svar. Tallet siger intet om dig.
# $label (text)
step-less = { $label }: 1 mindre
# $label (text)
step-more = { $label }: 1 mere
where-summary = Hvor kommer svarene fra?
# $list (text)
where-record = **Register:** { $list }. Det har en myndighed allerede skrevet ned.
# $list (text)
where-own-answer = **Eget svar:** { $list }. Det siger personen selv.
# $list (text)
where-place = **Sted:** { $list }. Det handler om stedet, ikke om personen.
# $rest (text) all but the last, with commas
# $last (text)
list-and = { $rest } og { $last }
sms-follow-up = Hvorfor skulle svaret om sms tælle? Det kan modellen ikke forklare. Vi har selv fundet på pointene.

## The number

number-heading = Tallet
under = under
over = over
percent-sign = {"\u00A0"}%
unit = risiko for lang{"\u00AD"}tids{"\u00AD"}ledighed – i modellen
prompt = **Prøv:** Skru på alderen. Hvornår hopper tallet?
# $n (number) still without a job
# $name (text)
# $rest (number) 100 minus n
frequency = { $n ->
    [0] **Ingen af 100** som { $name } er stadig uden job om et halvt år – i modellen. **{ $rest }** er det ikke.
   *[other] **{ $n } ud af 100** som { $name } er stadig uden job om et halvt år – i modellen. **{ $rest }** er det ikke.
}
# $name (text)
who-of-100 = Modellen kan ikke sige, hvem af de 100 { $name } er.
outcome-summary = Hvad betyder langtidsledig?
outcome = Langtidsledig betyder her: stadig uden job om et halvt år (26 uger), regnet fra i dag.
outcome-link = Læs mere i Om
zone-summary = Hvad betyder farven?
zone-help = Farven er et valg. Nogen har bestemt, hvor grænsen går. Grøn betyder ikke god, og rød betyder ikke dårlig.

## Zones

zone-name-green = Grøn
zone-name-yellow = Gul
zone-name-red = Rød
zone-green = grøn
zone-yellow = gul
zone-red = rød
# $limit (number) where yellow begins
badge-green = Grøn: under { $limit }{"\u00A0"}%
# $low (number)
# $high (number)
badge-yellow = Gul: { $low }–{ $high }{"\u00A0"}%
# $limit (number) where red begins
badge-red = Rød: { $limit }{"\u00A0"}% eller mere
scale-end = 100{"\u00A0"}%

## What changed, on the card. $label is the short label; $before has no unit; $reason has a capital and no full stop.

# $label (text)
# $before (text)
# $after (text)
# $from (percent)
# $to (percent)
# $reason (text)
change-up = **{ $label }: { $before } → { $after }. Risikoen steg fra { $from } til { $to }.** { $reason }.
# $label (text)
# $before (text)
# $after (text)
# $from (percent)
# $to (percent)
# $zone-from (text) lower case
# $zone-to (text) lower case
# $reason (text)
change-up-zone = **{ $label }: { $before } → { $after }. Risikoen steg fra { $from } til { $to }, fra { $zone-from } til { $zone-to }.** { $reason }.
# $label (text)
# $before (text)
# $after (text)
# $from (percent)
# $to (percent)
# $reason (text)
change-down = **{ $label }: { $before } → { $after }. Risikoen faldt fra { $from } til { $to }.** { $reason }.
# $label (text)
# $before (text)
# $after (text)
# $from (percent)
# $to (percent)
# $zone-from (text) lower case
# $zone-to (text) lower case
# $reason (text)
change-down-zone = **{ $label }: { $before } → { $after }. Risikoen faldt fra { $from } til { $to }, fra { $zone-from } til { $zone-to }.** { $reason }.
# $label (text)
# $before (text)
# $after (text)
# $risk (percent)
# $reason (text)
change-same = **{ $label }: { $before } → { $after }. Risikoen er stadig { $risk }.** { $reason }.
# $label (text)
# $before (text)
# $after (text)
# $risk (percent)
change-small = **{ $label }: { $before } → { $after }. Risikoen er stadig { $risk }.** Pointene ændrede sig, men risikoen flyttede sig mindre end 1 procentpoint.
# $count (number) of answers that changed at once
# $from (percent)
# $to (percent)
changes-up = **{ $count } svar er ændret.** Risikoen steg fra { $from } til { $to }.
# $count (number)
# $from (percent)
# $to (percent)
# $zone-from (text) lower case
# $zone-to (text) lower case
changes-up-zone = **{ $count } svar er ændret.** Risikoen steg fra { $from } til { $to }, fra { $zone-from } til { $zone-to }.
# $count (number)
# $from (percent)
# $to (percent)
changes-down = **{ $count } svar er ændret.** Risikoen faldt fra { $from } til { $to }.
# $count (number)
# $from (percent)
# $to (percent)
# $zone-from (text) lower case
# $zone-to (text) lower case
changes-down-zone = **{ $count } svar er ændret.** Risikoen faldt fra { $from } til { $to }, fra { $zone-from } til { $zone-to }.
# $count (number)
# $risk (percent)
changes-same = **{ $count } svar er ændret.** Risikoen er stadig { $risk }.
# $name (text)
# $risk (percent)
# $zone (text) lower case
reset-done = **Nulstillet til { $name }.** Risikoen er { $risk }, og farven er { $zone }.
# $name (text)
# $age (number)
# $risk (percent)
# $zone (text) lower case
person-shown = **Du ser nu { $name }, { $age } år.** Risikoen er { $risk }, og farven er { $zone }.
read-reason = Læs grunden op

## Reasons

# $risk (percent)
reasons-heading = Derfor { $risk }
# $up (text) spoken label
# $up-points (points)
# $down (text) spoken label
# $down-points (points)
takeaway = Mest op: { $up }, { $up-points }. Mest ned: { $down }, { $down-points }.
# $up (text)
# $up-points (points)
takeaway-up = Mest op: { $up }, { $up-points }. Intet svar trækker fra.
# $down (text)
# $down-points (points)
takeaway-down = Mest ned: { $down }, { $down-points }. Intet svar lægger til.
takeaway-none = Intet svar flytter tallet.
# $points (number)
# $risk (percent)
start-row = Alle starter her: { $points } point = { $risk }
# $label (text) the short label
# $answer (text)
reason-row = { $label }: { $answer }
total-label = I alt
# $points (number)
# $risk (percent)
total = { $points } point = { $risk }
# $points (number)
# $risk (percent)
total-row = I alt: { $points } point = { $risk }
# $before (points)
changed-tag = ændret, før { $before }
ruler-points = Point: jævn skala
ruler-risk = Ud af 100: ujævn skala
ruler-short = Øverst: point. Nederst: ud af 100.
same-points = Samme antal point flytter mest midt på skalaen.

## The reasons as a table and as a sum

table-summary = Vis som tabel
# $name (text)
table-caption = Sådan bliver tallet for { $name } til
table-start = Alle starter her
column-answer = Svar
column-points = Point
column-sum = Løbende sum
column-risk = Ud af 100
calculation-summary = Regn selv efter
# $terms (text) the points joined by + and −
# $points (number) the sum
# $n (number) out of 100
calculation = { $terms } = { $points } point. { $points } point = { $n } ud af 100.
calculation-how = Læg pointene sammen. Find summen i tabellen »Fra point til ud af 100«.
calculation-link = Se alle point i Om
points-caption = Alle point i modellen
# $from (number)
# $to (text) the last answer of the group, with its unit
points-band = { $from }–{ $to }
lookup-caption = Fra point til ud af 100
# $points (number) a sum
# $n (number) out of 100
lookup-entry = **{ $points }** → { $n }

## Mini bar

minibar-label = Tallet lige nu
# $label (text) the short label
# $before (text)
# $after (text)
# $change (points) in percentage points
minibar-change = { $label } { $before } → { $after }: { $change }
