### What the live region says: at most 15 words, number first, "per cent" in words.
### Not shown on the screen; the visible sentences are in explorer.

spoken-up = { $change ->
    [one] { $risk }. { $zone }. Up { $change } percentage point.
   *[other] { $risk }. { $zone }. Up { $change } percentage points.
}
spoken-down = { $change ->
    [one] { $risk }. { $zone }. Down { $change } percentage point.
   *[other] { $risk }. { $zone }. Down { $change } percentage points.
}
spoken-zone = { $risk }. Now { $zone }, was { $zone-before }.
spoken-same = Still { $risk }.
spoken-undo = Undone. Back to { $risk }.
spoken-redo = Redone. { $risk }.
spoken-reset = Reset to { $name }. { $risk }, { $zone }.
spoken-person = Now showing { $name }, { $age }. { $risk }, { $zone }.

## What is said where a link hides the number.

spoken-undo-only = Undone.
spoken-redo-only = Redone.
# $name (text)
# $age (number)
spoken-person-only = Now showing { $name }, { $age }.

## The button "Read the reason aloud". $reason is the clause as it stands in attributes.

spoken-reason-up = The risk rose, because { $reason }.
spoken-reason-down = The risk fell, because { $reason }.
spoken-reason-same = The risk is unchanged, because { $reason }.
spoken-reason-small = The points changed, but the risk moved by less than 1 percentage point.
spoken-reason-many = Several answers changed at once.
