### What happens in a lesson, minute by minute.

first-show = Viser Mette og dækker grundene.
    .pupils = Gætter to og to.
    .screen = Kapitel 1
    .minutes = 45 0 5
    .show = explore
