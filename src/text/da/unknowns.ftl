### What the number does not know, and the guess at the colour.
### Not the answers of the form.

unknowns-heading = Det ved tallet ikke
# $name (text)
unknowns-lead = Hvad ville du også fortælle om { $name }? Sæt kryds, og se på tallet.
unknown-offer = Har fået lovet et job
unknown-care = Passer sin syge mor
unknown-languages = Taler fire sprog
unknown-friend = Kender en chef, der søger folk
unknown-course = Går på kursus om aftenen
unknown-loss = Har lige mistet en ven
# $n (number) of cards with a tick
unknowns-count = { $n ->
    [0] Sæt et kryds. Flytter tallet sig?
    [one] Du satte { $n } kryds. Modellen så det ikke.
   *[other] Du satte { $n } krydser. Modellen så 0 af dem.
}
# $risk (percent)
ticked-done = **Tallet er stadig { $risk }.** Modellen har intet felt til det.
# $risk (spoken)
spoken-ticked = Tallet er stadig { $risk }. Modellen har intet felt til det.

## The guess

guess-first = Gæt farven først
# $name (text)
guess-question = Gæt: Hvilken farve giver modellen til { $name }?
guess-note = Det er ikke en prøve, og siden gemmer ikke dit gæt.
guess-pass = Vis tallet uden at gætte
# $guessed (text) lower case
# $found (text) lower case
guess-made = Dit gæt var { $guessed }. Modellens farve var { $found }.
# $guessed (text) lower case
# $risk (spoken)
# $zone (text) lower case
spoken-guessed = Dit gæt var { $guessed }. { $risk }, { $zone }.
