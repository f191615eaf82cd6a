### What it would take to change colour, and who could make it happen.
### Never advice: it is about what the model would say.

flips-heading = What would it take to be green?
flips-close-heading = How close is { $name } to turning yellow?
flips-distance = { $points ->
    [one] { $name } is { $points } point from changing colour.
   *[other] { $name } is { $points } points from changing colour.
}
flips-distance-green = { $points ->
    [one] { $name } is { $points } point from being green.
   *[other] { $name } is { $points } points from being green.
}
flips-answers = Only the answer changes
flips-time = It takes time or other people
flips-nobody = Nobody can change it
flip-part = “{ $answer }” becomes “{ $value }”
flip = { $name } turns { $zone } if { $list }.
flips-none = Not with three changes or fewer.
flips-more = There are { $n } ways in all. We show those with the smallest changes.
flips-limit = The number would be different. Life would not always be.

## Everybody

reach-summary = How many can turn green?
reach-lead = The model can tell apart { $total } ways to answer. Imagine one fictional person for each. Some of them would be rare.
reach-already = { $n } are green already.
reach-answers = { $n } can turn green if only the answer changes.
reach-time = { $n } can turn green, but it takes time or other people.
reach-nobody = { $n } would turn green only if something were different that nobody can change.
