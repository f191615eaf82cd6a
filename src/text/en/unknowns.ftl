### What the number does not know, and the guess at the colour.
### Not the answers of the form.

unknowns-heading = What the number does not know
unknowns-lead = What else would you tell about { $name }? Tick it, and keep an eye on the number.
unknown-offer = Has almost been given a job
unknown-care = Looks after a sick mother
unknown-languages = Speaks four languages
unknown-friend = Knows a manager who is hiring
unknown-course = Takes an evening course
unknown-loss = Has just lost a friend
unknowns-count = { $n ->
    [0] Tick a card. Does the number move?
   *[other] You ticked { $n }. The model saw 0 of them.
}
ticked-done = **The number is still { $risk }.** The model has no box for that.
spoken-ticked = The number is still { $risk }. The model has no box for that.

## The guess

guess-first = Guess the colour first
guess-question = Guess: which colour does the model give { $name }?
guess-note = Your guess is not stored and gives no points.
guess-pass = Show the number without a guess
guess-made = Your guess was { $guessed }. The model gave { $found }.
spoken-guessed = Your guess was { $guessed }. { $risk }, { $zone }.
