### What the visitor has done, one sentence for each change.
### Not the line on the card; that is in explorer, and shorter.

log-heading = Det ændrede du
log-empty = Du har ikke ændret noget endnu.
log-return = Gå hertil
# $line (text) what the entry says
log-return-label = Gå hertil: { $line }
# $n (number) of all entries
log-all = Vis alle ({ $n })

## One change. $before has no unit when $after has it; $reason is the clause as it stands in attributes.

# $words (text) an answer
quoted = »{ $words }«
# $definite (text) the answer's name with its article
# $before (text)
# $after (text)
# $from (percent)
# $to (percent)
# $reason (text)
log-up = Du ændrede { $definite } fra { $before } til { $after }. Risikoen steg fra { $from } til { $to }, fordi { $reason }.
# $definite (text)
# $before (text)
# $after (text)
# $from (percent)
# $to (percent)
# $reason (text)
log-down = Du ændrede { $definite } fra { $before } til { $after }. Risikoen faldt fra { $from } til { $to }, fordi { $reason }.
# $definite (text)
# $before (text)
# $after (text)
# $risk (percent)
# $reason (text)
log-same = Du ændrede { $definite } fra { $before } til { $after }. Risikoen er stadig { $risk }, fordi { $reason }.
# $definite (text)
# $before (text)
# $after (text)
# $risk (percent)
log-small = Du ændrede { $definite } fra { $before } til { $after }. Risikoen er stadig { $risk }. Pointene ændrede sig, men risikoen flyttede sig mindre end 1 procentpoint.
# $name (text)
# $zone-from (text) lower case
# $zone-to (text) lower case
# $limit (number) in percent
log-crossed-up = { $name } gik fra { $zone-from } til { $zone-to }. Tallet kom over grænsen på { $limit }{"\u00A0"}%.
# $name (text)
# $zone-from (text) lower case
# $zone-to (text) lower case
# $limit (number) in percent
log-crossed-down = { $name } gik fra { $zone-from } til { $zone-to }. Tallet kom under grænsen på { $limit }{"\u00A0"}%.

## Many answers at once

# $name (text)
# $risk (percent)
# $zone (text) lower case
log-reset = Du nulstillede til { $name }. Risikoen er { $risk }, og farven er { $zone }.
# $name (text)
# $risk (percent)
# $zone (text) lower case
log-chosen = Du valgte { $name }. Risikoen er { $risk }, og farven er { $zone }.
# $risk (percent)
# $zone (text) lower case
log-paired = Du valgte et færdigt par. Risikoen for B er { $risk }, og farven er { $zone }.
# $risk (percent)
# $zone (text) lower case
log-returned = Du gik tilbage til et tidligere trin. Risikoen er { $risk }, og farven er { $zone }.
# $risk (percent)
# $zone (text) lower case
log-swapped = Du byttede om på A og B. Risikoen for B er { $risk }, og farven er { $zone }.
# $name (text)
# $risk (percent)
# $zone (text) lower case
log-followed = Du åbnede et link med { $name }. Risikoen er { $risk }, og farven er { $zone }.
