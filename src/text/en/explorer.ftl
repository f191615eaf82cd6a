### Words of the explorer: the person, the answers, the number and the reasons.
### Not what is spoken by the live region (spoken), nor the words of each answer (attributes).

## Person and tools

toolbar-label = Choose person, undo and reset
person-button = { $name }, { $age }
person-button-label = { $name }, { $age }. Choose another person
person-heading = Choose a person
person-note = All the people are fictional. A new choice replaces every answer.
person-choose = Choose
person-choose-guess = Choose, and guess first
person-cancel = Cancel
undo = Undo
redo = Redo
menu = More choices
reset = Reset

## Answers

answers-heading = The answers
own-data = Do not enter your own details. The number says nothing about you.
step-less = { $label }: 1 less
step-more = { $label }: 1 more
where-summary = Where do the answers come from?
where-record = **Register:** { $list }. An authority has already written it down.
where-own-answer = **Own answer:** { $list }. It is what the person says.
where-place = **Place:** { $list }. It is about the place, not about the person.
list-and = { $rest } and { $last }
sms-follow-up = Why should the answer about text messages count? The model cannot explain it. We made up the points ourselves.

## The number

number-heading = The number
under = under
over = over
percent-sign = %
unit = risk of long-term unemployment – in the model
prompt = **Try:** change the age. When does the number jump?
frequency = { $n ->
    [0] **None out of 100** like { $name } are still without a job in half a year – in the model. **{ $rest }** are not.
    [one] **{ $n } out of 100** like { $name } is still without a job in half a year – in the model. **{ $rest }** are not.
    [99] **{ $n } out of 100** like { $name } are still without a job in half a year – in the model. **{ $rest }** is not.
   *[other] **{ $n } out of 100** like { $name } are still without a job in half a year – in the model. **{ $rest }** are not.
}
who-of-100 = The model cannot say which of the 100 { $name } is.
outcome-summary = What does long-term unemployed mean?
outcome = Long-term unemployed here means: still without a job in half a year (26 weeks), counted from today.
outcome-link = Read more in About
zone-summary = What does the colour mean?
zone-help = The colour is a choice. Someone decided where to draw the line. Green does not mean good, and red does not mean bad.

## Zones

zone-name-green = Green
zone-name-yellow = Yellow
zone-name-red = Red
zone-green = green
zone-yellow = yellow
zone-red = red
badge-green = Green: below { $limit }%
badge-yellow = Yellow: { $low }–{ $high }%
badge-red = Red: { $limit }% or more
scale-end = 100%

## What changed, on the card. $label is the short label; $before has no unit; $reason has a capital and no full stop.

change-up = **{ $label }: { $before } → { $after }. The risk rose from { $from } to { $to }.** { $reason }.
change-up-zone = **{ $label }: { $before } → { $after }. The risk rose from { $from } to { $to }, from { $zone-from } to { $zone-to }.** { $reason }.
change-down = **{ $label }: { $before } → { $after }. The risk fell from { $from } to { $to }.** { $reason }.
change-down-zone = **{ $label }: { $before } → { $after }. The risk fell from { $from } to { $to }, from { $zone-from } to { $zone-to }.** { $reason }.
change-same = **{ $label }: { $before } → { $after }. The risk stayed at { $risk }.** { $reason }.
change-small = **{ $label }: { $before } → { $after }. The risk stayed at { $risk }.** The points changed, but the risk moved by less than 1 percentage point.
changes-up = **{ $count } answers changed.** The risk rose from { $from } to { $to }.
changes-up-zone = **{ $count } answers changed.** The risk rose from { $from } to { $to }, from { $zone-from } to { $zone-to }.
changes-down = **{ $count } answers changed.** The risk fell from { $from } to { $to }.
changes-down-zone = **{ $count } answers changed.** The risk fell from { $from } to { $to }, from { $zone-from } to { $zone-to }.
changes-same = **{ $count } answers changed.** The risk stayed at { $risk }.
reset-done = **Reset to { $name }.** The risk is { $risk }, and the colour is { $zone }.
person-shown = **Now showing { $name }, { $age }.** The risk is { $risk }, and the colour is { $zone }.
read-reason = Read the reason aloud

## Reasons

reasons-heading = Why { $risk }
takeaway = Biggest rise: { $up }, { $up-points }. Biggest drop: { $down }, { $down-points }.
takeaway-up = Biggest rise: { $up }, { $up-points }. No answer takes points off.
takeaway-down = Biggest drop: { $down }, { $down-points }. No answer adds points.
takeaway-none = No answer moves the number.
start-row = All start here: { $points } points = { $risk }
reason-row = { $label }: { $answer }
total-label = Total
total = { $points ->
    [one] { $points } point = { $risk }
   *[other] { $points } points = { $risk }
}
total-row = { $points ->
    [one] Total: { $points } point = { $risk }
   *[other] Total: { $points } points = { $risk }
}
changed-tag = changed, was { $before }
ruler-points = Points: even scale
ruler-risk = Out of 100: uneven scale
ruler-short = Above: points. Below: out of 100.
same-points = The same number of points moves most in the middle of the scale.

## The reasons as a table and as a sum

table-summary = Show as a table
table-caption = How the number for { $name } is made
table-start = All start here
column-answer = Answer
column-points = Points
column-sum = Running total
column-risk = Out of 100
calculation-summary = Check the sum yourself
calculation = { $points ->
    [one] { $terms } = { $points } point. { $points } point = { $n } out of 100.
   *[other] { $terms } = { $points } points. { $points } points = { $n } out of 100.
}
calculation-how = Add up the points. Find the sum in the table “From points to out of 100”.
calculation-link = See all the points in About
points-caption = All the points in the model
points-band = { $from }–{ $to }
lookup-caption = From points to out of 100
lookup-entry = **{ $points }** → { $n }

## Mini bar

minibar-label = The number right now
minibar-change = { $label } { $before } → { $after }: { $change }
