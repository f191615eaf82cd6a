### What it would take to change colour, and who could make it happen.
### Never advice: it is about what the model would say.

flips-heading = Hvad skal der til for at blive grøn?
# $name (text)
flips-close-heading = Hvor tæt er { $name } på at blive gul?
# $name (text)
# $points (number)
flips-distance = { $name } er { $points } point fra at skifte farve.
flips-answers = Kun svaret ændrer sig
flips-time = Det kræver tid eller andre
flips-nobody = Det kan ingen lave om på
# $answer (text) the short label
# $value (text) what it becomes
flip-part = »{ $answer }« bliver »{ $value }«
# $name (text)
# $zone (text) lower case
# $list (text) one or more of flip-part
flip = { $name } bliver { $zone }, hvis { $list }.
flips-none = Ikke med tre ændringer eller færre.
# $n (number) of ways in all
flips-more = Der er { $n } måder i alt. Her er de korteste.
flips-limit = Tallet ville blive et andet. Livet bliver det ikke altid.

## Everybody

reach-summary = Hvor mange kan blive grønne?
# $total (number)
reach-lead = Man kan svare på { $total } måder. Vi har regnet dem alle ud. De er ikke lige almindelige.
# $n (number)
reach-already = { $n } er grønne i forvejen.
# $n (number)
reach-answers = { $n } kan blive grønne, hvis kun svar ændrer sig.
# $n (number)
reach-time = { $n } kan først blive grønne, hvis tid eller andre også ændrer noget.
# $n (number)
reach-nobody = { $n } bliver kun grønne, hvis noget var anderledes, som ingen kan lave om på.
