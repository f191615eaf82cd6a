### Two people side by side: A, held fast, and B, who is changed.
### Not the single change; that is in explorer and log.

compare-heading = Compare
compare-lead = Keep one person as A. Go on changing the answers. The new version is B.
compare-freeze = Keep as A
compare-swap = Swap
compare-release = Remove A
pairs-lead = Or try a ready-made pair:
pair-lone-and-birgit = Lone and Birgit
pair-nuka-later = Nuka now and half a year later
pair-mettes-birthday = Mette at 49 and Mette at 50
compare-but = A and B differ only in { $list }.
compare-many = { $n } of { $all } answers are different for A and B.
compare-same = A and B have the same answers. Change an answer to make B different.
compare-higher = B is { $points ->
    [one] { $points } percentage point
   *[other] { $points } percentage points
} higher.
compare-lower = B is { $points ->
    [one] { $points } percentage point
   *[other] { $points } percentage points
} lower.
compare-level = The number is the same.
compare-differences = What differs
compare-all = Show all { $n } answers
compare-column-a = A
compare-column-b = B
compare-column-points = Points, B minus A
compare-all-caption = All answers of A and B
compare-bars = The empty bars are A.
compare-side = { $side }: { $name }, { $age }, { $risk }
compare-difference = { $change ->
    [one] { $change } percentage point
   *[other] { $change } percentage points
}

## On the card

frozen-done = **{ $name } is kept as A.** Now change the answers. The new version is B.
swapped-done = **A and B have swapped places.** The risk for B is { $risk }, and the colour is { $zone }.
released-done = **A has been removed.** The risk is { $risk }, and the colour is { $zone }.
paired-done = **{ $a } is A, and { $b } is B.** The risk is { $risk-a } for A and { $risk-b } for B.

## For the ear

spoken-frozen = { $name } is kept as A. { $risk }.
spoken-swapped = Swapped. B: { $risk }, { $zone }.
spoken-released = A has been removed. { $risk }, { $zone }.
spoken-paired = B is now { $name }. { $risk }, { $zone }.
