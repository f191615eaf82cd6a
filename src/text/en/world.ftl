### Chapters 2 and 3: what the page itself says of the invented world.
### Not their running text; each chapter has an .md file.

## Titles

sees-title = What the model sees – and what it does not
sees-short = Sees and misses
sees-line = Tell about a person, and see what other answers give away.
sees-minutes = 5{"\u00A0"}min
line-title = The line – and whom the errors hit
line-short = The line
line-line = Move the line, and see whom the errors hit.
line-minutes = 8{"\u00A0"}min

## Groups. Levels in the order of the world's file, with a semicolon between them

group-everybody = Everybody
group-origin = Origin
group-origin-levels = Danish;other Western;non-Western
group-gender = Gender
group-gender-levels = man;woman
group-small-children = Small children
group-small-children-levels = no;yes
# $node (text) what is asked
# $level (text) the answer, lower case
group-name = { $node }: { $level }
world-ours = The world and everybody in it are made up. The numbers say nothing about Denmark.

## Chapter 2

# $count (number) of cards
# $person (text) name
# $risk (percent)
cards-seen = { $count ->
    [0] Tick some, and watch the number. { $person } has { $risk }.
   *[other] The model saw 0 of the { $count } you chose. { $person } still has { $risk }.
}
moved-caption = Out of 100 people: so many change colour if their answer becomes the most common one.
# $most (text) attribute, lower case
# $count (number) of 100
# $least (text) attribute, lower case
# $few (number) of 100
moved-sentence = { $most } moves most people: { $count } out of 100. { $least } moves fewest: { $few }.
disputed-caption = At the model’s line for red, 50%. The last two numbers are out of 100 who did not become long-term unemployed, and out of 100 who did.
# $danish (number) of 100
# $other (number) of 100
disputed-off = All three are off. The model calls in { $danish } out of 100 for nothing when the origin is Danish. When it is non-Western, it is { $other }.
# $danish (number) of 100
# $other (number) of 100
disputed-on = Now the model calls in { $danish } out of 100 for nothing when the origin is Danish. When it is non-Western, it is { $other }.
# $pairs (number) of 100
proxy-sentence = The best guesser finds out who is who in { $pairs } out of 100 pairs. Tossing a coin: 50.
proxy-caption = As many people are red in both columns.

## Chapter 3

line-label = Red from
room-label = Room for, out of 100
# $side (text) A or B
group-label = Group { $side }
# $line (number) percent
line-percent = { $line }%
# $line (number) percent
line-spoken = { $line } per cent
plot-red = red
plot-not-red = not red
# $line (text) percent, of each group where they differ
# $nothing (number) of 100
# $other-nothing (number) of 100
# $missed (number) of 100
# $other-missed (number) of 100
line-sentence = At { $line }: { $nothing } and { $other-nothing } out of 100 are called in for nothing. { $missed } and { $other-missed } out of 100 are missed.
# $count (number) of 100
line-wrong = Of all, { $count } out of 100 get a wrong colour.
# $room (number) of 100
# $stayed (number) of 100
# $nothing (number) of 100
# $missed (number) of 100
room-sentence = There is room for { $room }. Of these { $stayed } would become long-term unemployed, and { $nothing } are in for nothing. { $missed } outside become long-term unemployed.
# $line (number) percent
help-lead = Line: { $line }%. Red gives extra help. Out of 100:
# $line (number) percent
control-lead = Line: { $line }%. Red gives duties and checks. Out of 100:
# $first (text) group A
# $second (text) group B
wishes-caption = A is { $first }. B is { $second }. A keeps its line. For nothing: out of 100 who did not become long-term unemployed. Hold: out of 100 reds.
wish-never = cannot be had
# $red (number) of 1,000
# $hits (number) of 1,000
# $green (number) of 1,000
base-sentence = { $red } get red. { $hits } of them become long-term unemployed. Calling everybody green would be right for { $green } out of 1,000.
definition-caption = The same 100 people with the same points.
# $count (number) of 100
definition-sentence = { $count } out of 100 get another colour when one asks about a year. They have not changed.
cards-caption = Four cards with the same lines. Numbers out of 100, but pairs out of 1,000.
# $count (number) of 100
# $all (number) of 100
# $some (number) of 100
cards-depends = For { $count } out of 100 the colour depends on the card. With room for 20, { $all } get in under all four cards and { $some } under at least one.
# $person (text)
# $age (number)
cards-witness = { $person }, { $age }, is made up. His answers are always the same.
# $card (text)
# $person (text)
# $colour (text) lower case
cards-bought = The municipality buys “{ $card }”. Then { $person } is { $colour }.
# $card (number) of 1,000
# $best (number) of 1,000
cards-best = Model 1 gets { $card } out of 1,000 pairs right. The best card that the eight answers allow gets { $best }.
table-open = See the numbers of all groups
# $line (number) percent
rates-caption = At { $line }%: out of 1,000 in each group.
take-rates = Get the table as CSV
take-cells = Get all 259,200 cells as CSV (about 35 MB)
take-people = Get 1,000 made-up people as CSV
cells-note = A cell is one mix of answers and groups. weight is its part of the world, chance_26_weeks and chance_52_weeks are the risks of still being without a job, and points_… are the points of each card. Multiply weight by chance, add up, and you have every number of the chapter.

## Tables: heads and rows, with a semicolon between them. The first head is that of the rows themselves

moved-heads = Answer;Change colour
disputed-heads = Origin;The model says;Became so;Called in for nothing;Missed
proxy-heads = What we measure;Now;With 8 answers
proxy-rows = Pairs the guesser gets right, out of 1,000;People the guesser gets right, out of 1,000;The same if it always says no;Danish: called in for nothing, out of 100;Non-Western: called in for nothing, out of 100;The card: pairs with more points for the one who became long-term unemployed, out of 1,000
mark-words = called in for nothing;missed;got red and became so;did not get red and did not become so
mark-notes = got red, did not become long-term unemployed;did not get red, became long-term unemployed
help-words = get help they did not need;lack help they needed;get help they needed;get no help and manage
control-words = are checked for nothing;are let off but become long-term unemployed;are checked and become long-term unemployed;are let off and are not long-term unemployed
wish-heads = Wish;Lines;Called in for nothing;Reds that hold
wish-rows = Same line;Same share for nothing;Red holds equally often
rates-heads = Group;Became long-term unemployed;Red;Called in for nothing;Missed
definition-heads = Still without a job in;Became so
definition-rows = Half a year;A year
card-heads = Card;Right pairs;Right
card-names = Model 1;The short card;Ask the person;Only what is on file
consequence-answers = The numbers were the same. Did you answer the same?
