first-show = Shows Mette and covers the reasons.
    .pupils = Guess in pairs.
    .screen = Chapter 1
    .minutes = 45 0 5
    .show = explore
