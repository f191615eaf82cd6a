### The scenarios of a lesson, in the order of `src/state/scenario.rs`: what to ask before the pictures turn, and what
### to point at when the last one stands. Not their numbers; those come from the model.

birthday = Mette’s birthday
    .question = Mette is 49. Tomorrow she turns 50. Everything else is the same. What happens to the number?
    .point = The model puts ages into groups. That is why the number jumps on a birthday.
only-an-answer = Only the answer changes
    .question = Mette says she will probably have a job within a year. What happens if she answers something else?
    .point = Only the answer is new. Mette’s life is the same.
two-impossible = Karsten’s two impossible changes
    .question = Karsten is red. What would it take for the model to make him green?
    .point = More jobs nearby and less time without a job. Karsten can change neither himself.
not-with-three = Lone: not with three changes
    .question = Lone is red. Can three new answers make her green?
    .point = Three new answers are not enough. Lone ends right on the line, and that is where yellow begins.
one-point = Nuka: one point from yellow
    .question = Nuka is green. Now she says no to text messages. What happens?
    .point = Nuka was just below the line. Then one answer can change the colour.
lone-and-birgit = Lone and Birgit
    .question = Lone is 58 and Birgit is 62. Who gets the higher number from the model?
    .point = Birgit gets the most points for age. Her other answers pull her below Lone.
text-messages = The question about text messages
    .question = Mette says yes to text messages from the job centre. What happens if she says no?
    .point = Why should that answer count? The model cannot explain it. We made up the points.
line = The line in three places
    .question = Somebody has chosen where red begins. What happens when you move the line?
    .point = The higher the line, the fewer are called in for nothing. But more are missed.
