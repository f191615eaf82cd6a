### Words of the sheets, tables and cards that the kit draws.
### Not its running text; each page of the kit has an .md file. A semicolon parts the cells of a row.

## Everywhere

name-line = Navn
date-line = Dato
kit-address = Adressen
kit-no-codes = Vi kender ikke sidens adresse. Derfor er der ingen koder her. Vis scenariet på tavlen, så kommer koden frem.
kit-no-address = Vi kender ikke sidens adresse. Skriv den selv på tavlen.
# $pages (number) A4 pages
kit-pages = { $pages ->
    [one] { $pages } side
   *[other] { $pages } sider
}
# $name (text)
# $age (number)
kit-person = { $name }, { $age } år

## Plans

plan-heads = Min.;Du;Eleverne;Skærm
plan-heads-staff = Min.;Du;Deltagerne;Skærm
# $from (number) minutes
# $to (number) minutes
plan-minutes = { $from }–{ $to }

## Zones with their limits in percent and in points

# $limit (number) percent, where yellow begins
# $points (number) the most that is green
zone-limits-green = Grøn: under { $limit } ud af 100. Det er { $points } point eller færre.
# $low (number) percent
# $high (number) percent
# $from (number) points
# $to (number) points
zone-limits-yellow = Gul: { $low }–{ $high } ud af 100. Det er { $from } til { $to } point.
# $limit (number) percent, where red begins
# $points (number) the fewest that are red
zone-limits-red = Rød: { $limit } ud af 100 eller flere. Det er { $points } point eller flere.

## Sheet A

change-heads = Ændring;Jeg gætter;Nyt tal;Ny farve;Grunden
guess-words = op;ned;det samme
change-start = Mette før
own-change-label = Min egen

## Sheet B

sum-question = Spørgsmål
sum-points = Point
sum-rows = Sum;Ud af 100;Farve

## Sheet C

told-heads = Om personen;Det ville jeg fortælle;Modellen ser det;Kunne stå der;Bør ikke stå der

## Sheet D

# $number (number) of the card
people-number = Nr. { $number }
# $n (number) out of 100
people-risk = { $n } ud af 100
later-no = Et halvt år efter: har job
later-yes = Et halvt år efter: uden job
count-heads = Grænse;Røde i alt;Kaldt ind uden grund;Overset;Fejl i alt
count-blank-heads = Grænse;Rød fra;Røde i alt;Kaldt ind uden grund;Overset;Fejl i alt
count-rows = Vores: alle;Vores: kun A;Vores: kun B;Et andet holds;Når rød giver hjælp;Når rød giver kontrol
# $line (number) out of 100
count-line = Rød fra { $line }
# $line (number) out of 100
# $side (text) A or B
count-line-group = Rød fra { $line }: kun { $side }

## Sheet E

role-citizen = Borger
role-caseworker-1 = Sagsbehandler, runde 1
role-caseworker-2 = Sagsbehandler, runde 2
# $age (number)
# $colour (text) lower case
role-citizen-tage = Du er Tage, { $age } år. Du har arbejdet ved maskiner. En tidligere kollega har lovet dig et job fra den 1. i næste måned. Spørg: »Hvorfor er jeg { $colour }?«
# $age (number)
# $colour (text) lower case
role-citizen-vera = Du er Vera, { $age } år. Du er maler. Du har svært ved at læse på små skærme, men du tager altid telefonen. Spørg: »Hvorfor er jeg { $colour }?«
role-form = Det har du svaret i skemaet:
# $name (text)
# $age (number)
# $colour (text) lower case
role-round-1 = Du taler med { $name }, { $age } år. Værktøjet siger { $colour }. Det siger ikke hvorfor. Fortæl { $name } farven.
# $name (text)
# $colour (text) lower case
role-round-2 = Nu viser værktøjet grundene. Derfor er { $name } { $colour }:
# $points (number)
# $n (number) out of 100
role-total = { $points } point = { $n } ud af 100
observer-heads = Læg mærke til;Runde 1;Runde 2
observer-rows = Hvad svarede sagsbehandleren på »Hvorfor?«;Hvilke grunde blev sagt højt?;Hvad fortalte borgeren, som ikke står i skemaet?;Hvordan tog borgeren imod det?

## Sheet F

task-heads = Opgave;Før;Det sker;Efter
task-note = Opgaverne og det, der sker, står i kapitel 5. Der kan du se, hvad der kommer fra forskning, og hvad vi har fundet på.

## Discussion

vote-heads = Påstand;Før: ja;Før: nej;Før: ved ikke;Efter: ja;Efter: nej;Efter: ved ikke
vote-rows = 2: Borgere bør være med til at vælge grænsen.;3: Det er værst at blive overset.;4: Alder må tælle.;10: Den, der bruger tallet, skal kunne forklare det.
matrix-heads = Hvem;Hjælp i tide;At blive hørt;At være fri for kontrol;At nogen har ansvaret
matrix-rows = Den ledige;Sagsbehandleren;Kommunen;Alle andre

## The paper twin

card-sum = Point:
card-risk = Ud af 100:
card-colour = Farve:
line-count-heads = Grænser;Gul fra;Rød fra;Grønne;Gule;Røde
line-count-rows = Vores;Modellens;Et andet holds
scale-label = Ud af 100

## Glossary

glossary-heads = Dansk;Engelsk;Det betyder

## Answer key

# $name (text)
# $calculation (text) the sum written out, with its full stop
# $colour (text) lower case
answer-sum = { $name }: { $calculation } Farven er { $colour }.
# $name (text)
# $answer (text) the short label
# $points (points)
answer-largest = { $name } får flest point for »{ $answer }«: { $points }.
# $green (number)
# $yellow (number)
# $red (number)
answer-people = Med modellens grænser bliver { $green } grønne, { $yellow } gule og { $red } røde.
# $a (text) name
# $risk-a (percent)
# $b (text) name
# $risk-b (percent)
answer-pair = { $a } får { $risk-a }, og { $b } får { $risk-b }.
# $line (number) percent
# $sentence (text) what happens at that line
answer-at-line = Grænsen ved { $line }{"\u00A0"}%: { $sentence }
age-heads = Alder;Point for alder;Point i alt;Ud af 100;Farve
