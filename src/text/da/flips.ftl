### What it would take to change colour, and who could make it happen.
### Never advice: it is about what the model would say.

flips-heading = Hvad skal der til for at blive grøn?
# $name (text)
flips-close-heading = Hvor tæt er { $name } på at blive gul?
# $name (text)
# $points (number)
flips-distance = { $name } er { $points } point fra at skifte farve.
# $name (text)
# $points (number)
flips-distance-green = { $name } er { $points } point fra at blive grøn.
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
flips-more = Der er { $n } måder i alt. Vi viser dem med de mindste ændringer.
flips-limit = Tallet ville blive et andet. Livet bliver det ikke altid.

## Everybody

reach-summary = Hvor mange kan blive grønne?
# $total (number)
reach-lead = Modellen kan se forskel på { $total } måder at svare på. Forestil dig en fiktiv person for hver. Nogle af dem ville være sjældne.
# $n (number)
reach-already = { $n } er allerede grønne.
# $n (number)
reach-answers = { $n } kan blive grønne, hvis kun svaret ændrer sig.
# $n (number)
reach-time = { $n } kan blive grønne, men det kræver tid eller andre.
# $n (number)
reach-nobody = { $n } ville kun blive grønne, hvis noget var anderledes, som ingen kan lave om på.
