### Two people side by side: A, held fast, and B, who is changed.
### Not the single change; that is in explorer and log.

compare-heading = Sammenlign
compare-lead = Hold en person fast som A. Skru videre på svarene. Den nye udgave er B.
compare-freeze = Hold fast i A
compare-swap = Byt om
compare-release = Slip A
pairs-lead = Eller prøv et færdigt par:
pair-lone-and-birgit = Lone og Birgit
pair-nuka-later = Nuka nu og et halvt år senere
pair-mettes-birthday = Mette, 49 år, og Mette, 50 år
# $list (text) names of answers
compare-but = A og B er ens på nær { $list }.
# $n (number) of answers that differ
# $all (number) answers
compare-many = { $n } af { $all } svar er forskellige for A og B.
compare-same = A og B har de samme svar. Skru på et svar, så bliver B anderledes.
# $points (number) percentage points
compare-higher = B ligger { $points } procentpoint højere.
# $points (number) percentage points
compare-lower = B ligger { $points } procentpoint lavere.
compare-level = Tallet er det samme.
compare-differences = Det er forskelligt
# $n (number)
compare-all = Vis alle { $n } svar
compare-column-a = A
compare-column-b = B
compare-column-points = Point, B minus A
compare-all-caption = Alle svar for A og B
compare-bars = De tomme søjler er A.
# $side (text) A or B
# $name (text)
# $age (number)
# $risk (percent)
compare-side = { $side }: { $name }, { $age } år, { $risk }
# $change (points) percentage points, B minus A
compare-difference = { $change } procentpoint

## On the card

# $name (text)
frozen-done = **{ $name } er holdt fast som A.** Skru nu på svarene. Den nye udgave er B.
# $risk (percent)
# $zone (text) lower case
swapped-done = **A og B har byttet plads.** Risikoen for B er { $risk }, og farven er { $zone }.
# $risk (percent)
# $zone (text) lower case
released-done = **A er sluppet.** Risikoen er { $risk }, og farven er { $zone }.
# $a (text) name
# $b (text) name
# $risk-a (percent)
# $risk-b (percent)
paired-done = **{ $a } er A, og { $b } er B.** Risikoen er { $risk-a } for A og { $risk-b } for B.

## For the ear

# $name (text)
# $risk (spoken)
spoken-frozen = { $name } er holdt fast som A. { $risk }.
# $risk (spoken)
# $zone (text) lower case
spoken-swapped = Byttet om. B: { $risk }, { $zone }.
# $risk (spoken)
# $zone (text) lower case
spoken-released = A er sluppet. { $risk }, { $zone }.
# $name (text) of B
# $risk (spoken)
# $zone (text) lower case
spoken-paired = B er nu { $name }. { $risk }, { $zone }.
