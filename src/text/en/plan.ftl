short-1 = 0–5
    .teacher = Shows Mette and covers the reasons.
    .pupils = Guess in pairs.
    .screen = Chapter 1
