### Chapters 2 and 3: what the page itself says of the invented world.
### Not their running text; each chapter has an .md file.

## Titles

sees-title = Hvad ser modellen – og hvad ser den ikke?
sees-short = Ser og ser ikke
sees-line = Fortæl om en person, og se, hvad andre svar røber.
sees-minutes = 5{"\u00A0"}min.
line-title = Grænsen – og hvem fejlene rammer
line-short = Grænsen
line-line = Flyt grænsen, og se, hvem der bliver ramt af fejl.
line-minutes = 8{"\u00A0"}min.

## Groups. Levels in the order of the world's file, with a semicolon between them

group-everybody = Alle
group-origin = Baggrund
group-origin-levels = dansk;anden vestlig;ikke-vestlig
group-gender = Køn
group-gender-levels = mand;kvinde
group-small-children = Små børn
group-small-children-levels = nej;ja
# $node (text) what is asked
# $level (text) the answer, lower case
group-name = { $node }: { $level }
world-ours = Verden her er opdigtet. Tallene siger intet om Danmark.

## Chapter 2

# $count (number) of cards
# $person (text) name
# $risk (percent)
cards-seen = { $count ->
    [0] Sæt kryds, og hold øje med tallet. Modellen giver { $person } { $risk }.
   *[other] Du valgte { $count }. Modellen så 0. { $person } får stadig { $risk }.
}
moved-caption = Giv alle det mest almindelige svar på ét spørgsmål. Hvor mange ud af 100 skifter farve?
# $most (text) attribute as its row has it
# $count (number) of 100
# $least (text) attribute as its row has it
# $few (number) of 100
moved-sentence = Det svar, der flytter flest: { $most }, { $count } ud af 100. Færrest: { $least }, { $few }.
disputed-caption = I parentes: point, når svaret bruges. Ud af 100 i hver gruppe. Uden grund: kaldt ind, men blev ikke langtidsledig.
# $danish (number) of 100
# $other (number) of 100
disputed-off = Alle tre er slået fra. { $danish } ud af 100 med dansk baggrund bliver kaldt ind uden grund, og { $other } ud af 100 med ikke-vestlig.
# $danish (number) of 100
# $other (number) of 100
disputed-on = Nu bliver { $danish } ud af 100 med dansk baggrund kaldt ind uden grund, og { $other } ud af 100 med ikke-vestlig.
# $pairs (number) of 100
proxy-sentence = Det bedste gæt er rigtigt i { $pairs } ud af 100 par. Plat eller krone: 50.
proxy-caption = Ud af 1.000. Lige mange er røde i begge kolonner. Lige mange point tæller halvt.

## Chapter 3

line-label = Rød fra
room-label = Plads til, ud af 100
# $side (text) A or B
group-label = Gruppe { $side }
# $line (number) percent
line-percent = { $line }{"\u00A0"}%
# $line (number) percent
line-spoken = { $line } procent
plot-red = rød
plot-not-red = ikke rød
# $nothing (number) of 100
# $other-nothing (number) of 100
# $missed (number) of 100
# $other-missed (number) of 100
line-sentence = Kaldt ind uden grund: { $nothing } i A og { $other-nothing } i B. Overset: { $missed } i A og { $other-missed } i B.
# $count (number) of 100
line-wrong = Samlet er farven forkert for { $count } ud af 100: kaldt ind uden grund eller overset.
# $room (number) of 100
# $stayed (number) of 100
# $nothing (number) of 100
# $missed (number) of 100
room-sentence = Ud af 100 kommer { $room } ind: { $stayed } bliver langtidsledige, { $nothing } er kaldt ind uden grund. { $missed } bliver overset.
# $line (number) percent
help-lead = Fra { $line }{"\u00A0"}% giver rød ekstra hjælp. Ud af 100:
# $line (number) percent
control-lead = Fra { $line }{"\u00A0"}% giver rød nu pligter og kontrol. Ud af 100:
# $first (text) group A
# $second (text) group B
wishes-caption = A: { $first }. B: { $second }. A beholder sin grænse.
# $side (text) A or B
# $group (text)
side-name = { $side }: { $group }
# $group (text)
# $points (points)
disputed-row = { $group } ({ $points })
wish-never = ingen grænse, når 5–95 ud af 100 er røde
# $nothing (number) of 100
# $other-nothing (number) of 100
# $hold (number) of 100
# $other-hold (number) of 100
wish-sentence = Ud af 100, der ikke bliver langtidsledige: rød til { $nothing } i A og { $other-nothing } i B. Ud af 100 røde passer { $hold } i A og { $other-hold } i B.
# $red (number) of 1,000
# $hits (number) of 1,000
# $green (number) of 1,000
base-sentence = { $red } ud af 1.000 bliver røde. { $hits } af dem bliver langtidsledige. Fik alle grøn, var det rigtigt for { $green }.
base-caption = Ud af 1.000.
definition-caption = De samme 100 mennesker med de samme point.
# $half (number) of 100
# $year (number) of 100
# $count (number) of 100
definition-sentence = { $half } ud af 100 er uden job om et halvt år, { $year } om et år. Vælger man et år, skifter { $count } ud af 100 farve.
cards-caption = Par: én, der bliver langtidsledig, og én, der ikke gør. Parret er rigtigt, når den første har flest point. Lige mange tæller halvt.
cards-measure = Ud af 100
# $count (number) of 100
# $all (number) of 100
# $some (number) of 100
cards-depends = For { $count } ud af 100 afhænger farven af, hvilken model man køber. Er der plads til 20, kommer { $all } ind med alle fire og { $some } med mindst én.
# $person (text)
# $age (number)
cards-witness = { $person }, { $age } år, er opdigtet. Svarene er de samme hver gang.
# $card (text)
# $person (text)
# $colour (text) lower case
cards-bought = Kommunen køber »{ $card }«. Så er { $person } { $colour }.
# $card (number) of 1,000
# $best (number) of 1,000
cards-best = Model 1 har ret i { $card } ud af 1.000 par. Den bedste model, man kan lave af de 8 svar, har ret i { $best }. De fleste fejl kommer altså af det, som intet skema spørger om.
# $line (number) percent
rates-caption = Rød fra { $line }{"\u00A0"}%: ud af 1.000 i hver gruppe.
# $line (number) percent
line-caption = Rød fra { $line }{"\u00A0"}%: ud af 100 i hver gruppe.
# $room (number) of 100
room-caption = Plads til { $room } ud af 100 i alt. Tal ud af 100 i hver gruppe.
take-table-csv = Hent som CSV
take-cells = Hent alle 259.200 celler som CSV (ca. 35 MB)
take-people = Hent 1.000 opdigtede mennesker som CSV
# $line (number) percent
# $points (number) at that line
cells-note = En celle er én blanding af svar og grupper. weight er dens del af verden, chance_… er risikoen for stadig at være uden job, points_… er hver models point. { $line }{"\u00A0"}% er { $points } point. Læg weight sammen for cellerne med mindst så mange, så har du andelen, der får rød. Gang først med chance, så har du dem, der bliver langtidsledige.

## Tables: heads and rows, with a semicolon between them. The first head is that of the rows themselves

moved-heads = Svar;Skifter farve
disputed-heads = Gruppe;Tallet i snit;Blev lang{"\u00AD"}tids{"\u00AD"}ledige;Uden grund før;Uden grund nu
proxy-heads = Det måler vi;Nu;Med 8 svar
proxy-rows = Par, hvor det bedste gæt er rigtigt;Mennesker, hvor det bedste gæt er rigtigt;Mennesker, hvor »aldrig ikke-vestlig« er rigtigt;Dansk baggrund: kaldt ind uden grund;Ikke-vestlig baggrund: kaldt ind uden grund;Par, hvor den, der bliver langtidsledig, har flest point
mark-words = kaldt ind uden grund;overset;fik rød og blev langtidsledig;fik ikke rød og blev ikke langtidsledig
mark-notes = fik rød, blev ikke langtidsledig;fik ikke rød, blev langtidsledig
help-words = får hjælp, de ikke havde brug for;mangler hjælp, de havde brug for;får hjælp, de havde brug for;får ikke hjælp og klarer sig
control-words = bliver kontrolleret uden grund;slipper, men bliver langtidsledige;bliver kontrolleret og bliver langtidsledige;slipper og bliver det ikke
wish-heads = Ønske;Grænse for A og B;Røde ud af 100, der ikke blev lang{"\u00AD"}tids{"\u00AD"}ledige;Lang{"\u00AD"}tids{"\u00AD"}ledige ud af 100 røde
wish-rows = Samme grænse;Samme andel uden grund;Rød passer lige ofte
rates-heads = Gruppe;Blev lang{"\u00AD"}tids{"\u00AD"}ledige;Røde;Kaldt ind uden grund;Overset
definition-heads = Langtidsledig betyder uden job om;Uden job
definition-rows = Et halvt år;Et år
base-heads = Grundrate;Blev lang{"\u00AD"}tids{"\u00AD"}ledige;Røde;Kaldt ind uden grund;Overset
base-rows = 100 ud af 1.000;300 ud af 1.000
card-rows = Rigtige par, ud af 1.000;Rigtige
card-names = Model 1;Den korte;Spørg personen;Kun papirerne
consequence-same = Tallene var de samme, og du svarede det samme.
consequence-other = Tallene var de samme, men du svarede noget andet.
