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
group-origin = Herkomst
group-origin-levels = dansk;anden vestlig;ikke-vestlig
group-gender = Køn
group-gender-levels = mand;kvinde
group-small-children = Små børn
group-small-children-levels = nej;ja
# $node (text) what is asked
# $level (text) the answer, lower case
group-name = { $node }: { $level }
world-ours = Verden og alle i den er opdigtet. Tallene siger intet om Danmark.

## Chapter 2

# $count (number) of cards
# $person (text) name
# $risk (percent)
cards-seen = { $count ->
    [0] Sæt kryds, og hold øje med tallet. { $person } har { $risk }.
   *[other] Modellen så 0 af de { $count }, du valgte. { $person } har stadig { $risk }.
}
moved-caption = Ud af 100 mennesker: så mange får en anden farve, hvis deres svar bliver det mest almindelige.
# $most (text) attribute, lower case
# $count (number) of 100
# $least (text) attribute, lower case
# $few (number) of 100
moved-sentence = { $most } flytter flest: { $count } ud af 100. { $least } flytter færrest: { $few }.
disputed-caption = Ved modellens grænse for rød, 50{"\u00A0"}%. De to sidste tal er ud af 100, der ikke blev langtidsledige, og ud af 100, der blev.
# $danish (number) of 100
# $other (number) of 100
disputed-off = Alle tre er slået fra. Modellen kalder { $danish } ud af 100 ind uden grund, når herkomsten er dansk. Er den ikke-vestlig, er det { $other }.
# $danish (number) of 100
# $other (number) of 100
disputed-on = Nu kalder modellen { $danish } ud af 100 ind uden grund, når herkomsten er dansk. Er den ikke-vestlig, er det { $other }.
# $pairs (number) of 100
proxy-sentence = Den bedste gætter finder ud af, hvem der er hvem, i { $pairs } ud af 100 par. Plat eller krone: 50.
proxy-caption = Lige mange er røde i de to søjler.

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
# $line (text) percent, of each group where they differ
# $nothing (number) of 100
# $other-nothing (number) of 100
# $missed (number) of 100
# $other-missed (number) of 100
line-sentence = Ved { $line }: { $nothing } og { $other-nothing } ud af 100 bliver kaldt ind uden grund. { $missed } og { $other-missed } ud af 100 bliver overset.
# $count (number) of 100
line-wrong = Af alle får { $count } ud af 100 en forkert farve.
# $room (number) of 100
# $stayed (number) of 100
# $nothing (number) of 100
# $missed (number) of 100
room-sentence = Der er plads til { $room }. Af dem ville { $stayed } blive langtidsledige, og { $nothing } er inde uden grund. { $missed } uden for bliver langtidsledige.
# $line (number) percent
help-lead = Grænse: { $line }{"\u00A0"}%. Rød giver ekstra hjælp. Ud af 100:
# $line (number) percent
control-lead = Grænse: { $line }{"\u00A0"}%. Rød giver pligter og kontrol. Ud af 100:
# $first (text) group A
# $second (text) group B
wishes-caption = A er { $first }. B er { $second }. A beholder sin grænse. Uden grund: ud af 100, der ikke blev langtidsledige. Holder: ud af 100 røde.
wish-never = kan ikke lade sig gøre
# $red (number) of 1,000
# $hits (number) of 1,000
# $green (number) of 1,000
base-sentence = { $red } får rød. { $hits } af dem bliver langtidsledige. Kaldte man alle grønne, var det rigtigt for { $green } ud af 1.000.
definition-caption = De samme 100 mennesker med de samme point.
# $count (number) of 100
definition-sentence = { $count } ud af 100 får en anden farve, når man spørger om et år. De har ikke ændret sig.
cards-caption = Fire kort med de samme grænser. Tal ud af 100, men par ud af 1.000.
# $count (number) of 100
# $all (number) of 100
# $some (number) of 100
cards-depends = For { $count } ud af 100 afhænger farven af kortet. Er der plads til 20, kommer { $all } ind under alle fire kort og { $some } under mindst ét.
# $person (text)
# $age (number)
cards-witness = { $person }, { $age } år, er opdigtet. Hans svar er altid de samme.
# $card (text)
# $person (text)
# $colour (text) lower case
cards-bought = Kommunen køber »{ $card }«. Så er { $person } { $colour }.
# $card (number) of 1,000
# $best (number) of 1,000
cards-best = Model 1 får { $card } ud af 1.000 par rigtigt. Det bedste kort, man kan lave af de otte svar, får { $best }.
table-open = Se tallene for alle grupper
# $line (number) percent
rates-caption = Ved { $line }{"\u00A0"}%: ud af 1.000 i hver gruppe.
take-rates = Hent tabellen som CSV
take-cells = Hent alle 259.200 celler som CSV (ca. 35 MB)
take-people = Hent 1.000 opdigtede mennesker som CSV
cells-note = En celle er én blanding af svar og grupper. weight er dens del af verden, chance_26_weeks og chance_52_weeks er risikoen for stadig at være uden job, og points_… er point fra hvert kort. Gang weight med chance, læg sammen, og du har hvert tal i kapitlet.

## Tables: heads and rows, with a semicolon between them. The first head is that of the rows themselves

moved-heads = Svar;Får en anden farve
disputed-heads = Herkomst;Modellen siger;Blev det;Kaldt ind uden grund;Overset
proxy-heads = Det måler vi;Nu;Med 8 svar
proxy-rows = Par, gætteren får rigtigt, ud af 1.000;Mennesker, gætteren får rigtigt, ud af 1.000;Det samme, hvis den altid siger nej;Dansk: kaldt ind uden grund, ud af 100;Ikke-vestlig: kaldt ind uden grund, ud af 100;Kortet: par med flest point til den, der blev langtidsledig, ud af 1.000
mark-words = kaldt ind uden grund;overset;fik rød og blev det;fik ikke rød og blev det ikke
mark-notes = fik rød, blev ikke langtidsledig;fik ikke rød, blev langtidsledig
help-words = får hjælp, de ikke havde brug for;mangler hjælp, de havde brug for;får hjælp, de havde brug for;får ikke hjælp og klarer sig
control-words = bliver kontrolleret uden grund;slipper, men bliver langtidsledige;bliver kontrolleret og bliver langtidsledige;slipper og er ikke langtidsledige
wish-heads = Ønske;Grænser;Kaldt ind uden grund;Røde, der holder
wish-rows = Samme grænse;Samme andel uden grund;Røde holder lige ofte
rates-heads = Gruppe;Blev langtidsledige;Røde;Kaldt ind uden grund;Overset
definition-heads = Stadig uden job om;Blev det
definition-rows = Et halvt år;Et år
card-heads = Kort;Rigtige par;Rigtige
card-names = Model 1;Det korte kort;Spørg personen;Kun det, der står skrevet
consequence-answers = Tallene var de samme. Svarede du det samme?
