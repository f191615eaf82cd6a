### What the live region says: at most 15 words, number first, "procent" in words.
### Not shown on the screen; the visible sentences are in explorer.

# $risk (spoken)
# $zone (text) with a capital
# $change (number) percentage points
spoken-up = { $risk }. { $zone }. Op { $change } procentpoint.
# $risk (spoken)
# $zone (text) with a capital
# $change (number) percentage points
spoken-down = { $risk }. { $zone }. Ned { $change } procentpoint.
# $risk (spoken)
# $zone (text) lower case
# $zone-before (text) lower case
spoken-zone = { $risk }. Nu { $zone }, før { $zone-before }.
# $risk (spoken)
spoken-same = Stadig { $risk }.
# $risk (spoken)
spoken-undo = Fortrudt. Igen { $risk }.
# $risk (spoken)
spoken-redo = Gendannet. { $risk }.
# $name (text)
# $risk (spoken)
# $zone (text) lower case
spoken-reset = Nulstillet til { $name }. { $risk }, { $zone }.
# $name (text)
# $age (number)
# $risk (spoken)
# $zone (text) lower case
spoken-person = Du ser nu { $name }, { $age } år. { $risk }, { $zone }.

## What is said where a link hides the number.

spoken-undo-only = Fortrudt.
spoken-redo-only = Gendannet.
# $name (text)
# $age (number)
spoken-person-only = Du ser nu { $name }, { $age } år.

## The button "Læs grunden op". $reason is the clause as it stands in attributes.

# $reason (text)
spoken-reason-up = Risikoen steg, fordi { $reason }.
# $reason (text)
spoken-reason-down = Risikoen faldt, fordi { $reason }.
# $reason (text)
spoken-reason-same = Risikoen er den samme, fordi { $reason }.
spoken-reason-small = Pointene ændrede sig, men risikoen flyttede sig mindre end 1 procentpoint.
spoken-reason-many = Flere svar er ændret på én gang.
