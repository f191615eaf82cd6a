### What the visitor has done, one sentence for each change.
### Not the line on the card; that is in explorer, and shorter.

log-heading = What you changed
log-empty = You have not changed anything yet.
log-return = Go back to this
log-return-label = Go back to this: { $line }
log-all = Show all ({ $n })

## One change. $before has no unit when $after has it; $reason is the clause as it stands in attributes.

quoted = “{ $words }”
log-up = You changed { $definite } from { $before } to { $after }. The risk rose from { $from } to { $to }, because { $reason }.
log-down = You changed { $definite } from { $before } to { $after }. The risk fell from { $from } to { $to }, because { $reason }.
log-same = You changed { $definite } from { $before } to { $after }. The risk stayed at { $risk }, because { $reason }.
log-small = You changed { $definite } from { $before } to { $after }. The risk stayed at { $risk }. The points changed, but the risk moved by less than 1 percentage point.
log-crossed-up = { $name } went from { $zone-from } to { $zone-to }. The number went above the { $limit }% line.
log-crossed-down = { $name } went from { $zone-from } to { $zone-to }. The number went below the { $limit }% line.

## Many answers at once

log-reset = You reset to { $name }. The risk is { $risk }, and the colour is { $zone }.
log-chosen = You chose { $name }. The risk is { $risk }, and the colour is { $zone }.
log-paired = You chose a ready-made pair. The risk for B is { $risk }, and the colour is { $zone }.
log-returned = You went back to an earlier step. The risk is { $risk }, and the colour is { $zone }.
log-swapped = You swapped A and B. The risk for B is { $risk }, and the colour is { $zone }.
log-followed = You opened a link with { $name }. The risk is { $risk }, and the colour is { $zone }.
