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
group-origin = Background
group-origin-levels = Danish;other Western;non-Western
group-gender = Gender
group-gender-levels = man;woman
group-small-children = Small children
group-small-children-levels = no;yes
# $node (text) what is asked
# $level (text) the answer, lower case
group-name = { $node }: { $level }
world-ours = The world here is made up. The numbers say nothing about Denmark.

## Chapter 2

# $count (number) of cards
# $person (text) name
# $risk (percent)
cards-seen = { $count ->
    [0] Tick some, and watch the number. The model gives { $person } { $risk }.
   *[other] You chose { $count }. The model saw 0. { $person } still gets { $risk }.
}
moved-caption = Give everybody the most common answer to one question. How many out of 100 change colour?
# $most (text) attribute as its row has it
# $count (number) of 100
# $least (text) attribute as its row has it
# $few (number) of 100
moved-sentence = The answer that moves most: { $most }, { $count } out of 100. Fewest: { $least }, { $few }.
disputed-caption = In brackets: points when the answer is used. Out of 100 in each group. For nothing: called in, but did not become long-term unemployed.
# $danish (number) of 100
# $other (number) of 100
disputed-off = All three are off. { $danish } out of 100 with a Danish background are called in for nothing, and { $other } out of 100 with a non-Western one.
# $danish (number) of 100
# $other (number) of 100
disputed-on = Now { $danish } out of 100 with a Danish background are called in for nothing, and { $other } out of 100 with a non-Western one.
# $pairs (number) of 100
proxy-sentence = The best guess is right in { $pairs } out of 100 pairs. Tossing a coin: 50.
proxy-caption = Out of 1,000. As many people are red in both columns. Equal points count half.

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
# $nothing (number) of 100
# $other-nothing (number) of 100
# $missed (number) of 100
# $other-missed (number) of 100
line-sentence = Called in for nothing: { $nothing } in A and { $other-nothing } in B. Missed: { $missed } in A and { $other-missed } in B.
# $count (number) of 100
line-wrong = Overall the colour is wrong for { $count } out of 100: called in for nothing or missed.
# $room (number) of 100
# $stayed (number) of 100
# $nothing (number) of 100
# $missed (number) of 100
room-sentence = Out of 100, { $room } get in: { $stayed } become long-term unemployed, { $nothing } are called in for nothing. { $missed } are missed.
# $line (number) percent
help-lead = From { $line }%, red gives extra help. Out of 100:
# $line (number) percent
control-lead = From { $line }%, red now gives duties and checks. Out of 100:
# $first (text) group A
# $second (text) group B
wishes-caption = A: { $first }. B: { $second }. A keeps its line.
# $side (text) A or B
# $group (text)
side-name = { $side }: { $group }
# $group (text)
# $points (points)
disputed-row = { $group } ({ $points })
wish-never = no line, with 5–95 out of 100 red
# $nothing (number) of 100
# $other-nothing (number) of 100
# $hold (number) of 100
# $other-hold (number) of 100
wish-sentence = Out of 100 who do not become long-term unemployed, { $nothing } in A and { $other-nothing } in B get red. Out of 100 reds, { $hold } in A and { $other-hold } in B are right.
# $red (number) of 1,000
# $hits (number) of 1,000
# $green (number) of 1,000
base-sentence = { $red } out of 1,000 become red. { $hits } of them become long-term unemployed. Saying green about everybody would be right for { $green }.
base-caption = Out of 1,000.
definition-caption = The same 100 people with the same points.
# $half (number) of 100
# $year (number) of 100
# $count (number) of 100
definition-sentence = { $half } out of 100 are without a job in half a year, { $year } in a year. Choose a year, and { $count } out of 100 change colour.
cards-caption = A pair is one who becomes long-term unemployed and one who does not. It is right when the first has more points. A tie counts half.
cards-measure = Out of 100
# $count (number) of 100
# $all (number) of 100
# $some (number) of 100
cards-depends = For { $count } out of 100 the colour depends on which model is bought. With room for 20, { $all } get in with all four and { $some } with at least one.
# $person (text)
# $age (number)
cards-witness = { $person }, { $age }, is made up. The answers are the same each time.
# $card (text)
# $person (text)
# $colour (text) lower case
cards-bought = The municipality buys “{ $card }”. Then { $person } is { $colour }.
# $card (number) of 1,000
# $best (number) of 1,000
cards-best = Model 1 is right in { $card } out of 1,000 pairs. The best model that the 8 answers allow is right in { $best }. So most errors come from what no form asks.
# $line (number) percent
rates-caption = Red from { $line }%: out of 1,000 in each group.
# $line (number) percent
line-caption = Red from { $line }%: out of 100 in each group.
# $room (number) of 100
room-caption = Room for { $room } out of 100 overall. Numbers out of 100 in each group.
take-table-csv = Get as CSV
take-cells = Get all 259,200 cells as CSV (about 35 MB)
take-people = Get 1,000 made-up people as CSV
# $line (number) percent
# $points (number) at that line
cells-note = A cell is one mix of answers and groups. weight is its part of the world, chance_… is the risk of still being without a job, points_… are the points of each model. { $line }% is { $points } points. Add up weight over the cells with at least as many, and you have the share that gets red. Multiply by chance first, and you have those who become long-term unemployed.

## Tables: heads and rows, with a semicolon between them. The first head is that of the rows themselves

moved-heads = Answer;Change colour
disputed-heads = Group;Mean number;Became long-term unemployed;For nothing before;For nothing now
proxy-heads = What we measure;Now;With 8 answers
proxy-rows = Pairs where the best guess is right;People where the best guess is right;People where “never non-Western” is right;Danish background: called in for nothing;Non-Western background: called in for nothing;Pairs where the one who becomes long-term unemployed has more points
mark-words = called in for nothing;missed;got red and became long-term unemployed;did not get red and did not become long-term unemployed
mark-notes = got red, did not become long-term unemployed;did not get red, became long-term unemployed
help-words = get help they did not need;lack help they needed;get help they needed;get no help and manage
control-words = are checked for nothing;are let off but become long-term unemployed;are checked and become long-term unemployed;are let off and are not long-term unemployed
wish-heads = Wish;Line for A and B;Reds out of 100 who did not become long-term unemployed;Long-term unemployed out of 100 reds
wish-rows = Same line;Same share for nothing;Red is right equally often
rates-heads = Group;Became long-term unemployed;Red;Called in for nothing;Missed
definition-heads = Long-term means without a job in;Without a job
definition-rows = Half a year;A year
base-heads = Base rate;Became long-term unemployed;Red;Called in for nothing;Missed
base-rows = 100 out of 1,000;300 out of 1,000
card-rows = Right pairs, out of 1,000;Right
card-names = Model 1;The short one;Ask the person;Only the files
consequence-same = The numbers were the same, and you answered the same.
consequence-other = The numbers were the same, but you answered something else.
