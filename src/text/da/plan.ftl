### What happens in a lesson, minute by minute: `short` is the plan of 45 minutes.

short-1 = 0–5
    .teacher = Viser Mette og dækker grundene.
    .pupils = Gætter to og to.
    .screen = Kapitel 1
