### Words of the sheets, tables and cards that the kit draws.
### Not its running text; each page of the kit has an .md file. A semicolon parts the cells of a row.

## Everywhere

name-line = Name
date-line = Date
kit-address = The address
kit-no-codes = We do not know the address of the site. So there are no codes here. Show a scenario on the board, and its code appears.
kit-no-address = We do not know the site’s address. Write it on the board yourself.
kit-pages = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
kit-person = { $name }, { $age }

## Plans

plan-heads = Min.;You;Pupils;Screen
plan-heads-staff = Min.;You;Participants;Screen
plan-minutes = { $from }–{ $to }

## Zones with their limits in percent and in points

zone-limits-green = Green: below { $limit } out of 100. That is { $points } points or fewer.
zone-limits-yellow = Yellow: { $low }–{ $high } out of 100. That is { $from } to { $to } points.
zone-limits-red = Red: { $limit } out of 100 or more. That is { $points } points or more.

## Sheet A

change-heads = Change;My guess;New number;New colour;The reason
guess-words = up;down;the same
change-start = Mette before
own-change-label = My own

## Sheet B

sum-question = Question
sum-points = Points
sum-rows = Sum;Out of 100;Colour

## Sheet C

told-heads = About the person;I would mention it;The model sees it;Could be there;Should not be there

## Sheet D

people-number = No. { $number }
people-risk = { $n } out of 100
later-no = Half a year later: has a job
later-yes = Half a year later: no job
count-heads = Line;Red in total;Called in for nothing;Missed;Errors in total
count-blank-heads = Line;Red from;Red in total;Called in for nothing;Missed;Errors in total
count-rows = Ours: all;Ours: only A;Ours: only B;Another team’s;When red gives help;When red gives checks
count-line = Red from { $line }
count-line-group = Red from { $line }: only { $side }

## Sheet E

role-citizen = Citizen
role-caseworker-1 = Caseworker, round 1
role-caseworker-2 = Caseworker, round 2
role-citizen-tage = You are Tage, { $age }. You have worked with machines. A former colleague has promised you a job from the 1st of next month. Ask: “Why am I { $colour }?”
role-citizen-vera = You are Vera, { $age }. You are a painter. You find it hard to read on small screens, but you always answer the phone. Ask: “Why am I { $colour }?”
role-form = This is what you answered on the form:
role-round-1 = You are talking with { $name }, { $age }. The tool says { $colour }. It does not say why. Tell { $name } the colour.
role-round-2 = Now the tool shows the reasons. This is why { $name } is { $colour }:
role-total = { $points ->
    [one] { $points } point = { $n } out of 100
   *[other] { $points } points = { $n } out of 100
}
observer-heads = Notice;Round 1;Round 2
observer-rows = What did the caseworker answer to “Why?”;Which reasons were said aloud?;What did the citizen say that is not on the form?;How did the citizen take it?

## Sheet F

task-heads = Task;Before;What happens;After
task-note = The tasks and what happens are in chapter 5. There you can see what comes from research and what we made up.

## Discussion

vote-heads = Claim;Before: yes;Before: no;Before: unsure;After: yes;After: no;After: unsure
vote-rows = 2: Citizens should help to choose the line.;3: Being missed is worse.;4: Age may count.;10: Whoever uses the number must be able to explain it.
matrix-heads = Who;Help in time;Being heard;Being free from checks;Someone being responsible
matrix-rows = The unemployed person;The caseworker;The municipality;Everyone else

## The paper twin

card-sum = Points:
card-risk = Out of 100:
card-colour = Colour:
line-count-heads = Lines;Yellow from;Red from;Green;Yellow;Red
line-count-rows = Ours;The model’s;Another team’s
scale-label = Out of 100

## Glossary

glossary-heads = Danish;English;What it means

## Answer key

answer-sum = { $name }: { $calculation } The colour is { $colour }.
answer-largest = { $name } gets the most points for “{ $answer }”: { $points }.
answer-people = With the model’s lines, { $green } turn green, { $yellow } yellow and { $red } red.
answer-pair = { $a } gets { $risk-a }, and { $b } gets { $risk-b }.
answer-at-line = The line at { $line }%: { $sentence }
age-heads = Age;Points for age;Points in total;Out of 100;Colour
