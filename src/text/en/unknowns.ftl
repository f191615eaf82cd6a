### What the number does not know, and the guess at the colour.
### Not the answers of the form.

unknowns-heading = What the number does not know
unknowns-lead = What else would you tell about { $name }? Tick it, and watch the number.
unknown-offer = Has been promised a job
unknown-care = Looks after a sick mother
unknown-languages = Speaks four languages
unknown-friend = Knows a manager who is hiring
unknown-course = Takes an evening course
unknown-loss = Has just lost a friend
unknowns-count = { $n ->
    [0] Tick a card. Does the number move?
    [one] You ticked { $n } card. The model did not see it.
   *[other] You ticked { $n } cards. The model saw 0 of them.
}
ticked-done = **The number is still { $risk }.** The model has no box for that.
spoken-ticked = The number is still { $risk }. The model has no box for that.

## The guess

guess-first = Guess the colour first
guess-question = Guess: which colour does the model give { $name }?
guess-note = This is not a test, and the site does not store your guess.
guess-pass = Show the number without guessing
guess-made = Your guess was { $guessed }. The model’s colour was { $found }.
spoken-guessed = Your guess was { $guessed }. { $risk }, { $zone }.
