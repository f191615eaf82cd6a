### The eight scenarios that a teacher shows on the board, each with the question it raises.
### Not their answers; the answer key works those out.

birthday = Mette’s birthday
    .line = A is Mette on the day before her birthday. B is Mette on the day after. What has happened?
answer-only = Only the answer changes
    .line = Change only what Mette herself expects. What happens to the colour?
karsten = Karsten wants to be green
    .line = Find a way to green for Karsten. Who can change those answers?
lone = What Lone can do
    .line = Turn Lone green with as few changes as possible. Can it be done?
nuka = Nuka at the line
    .line = Guess the colour first. How far is Nuka from another colour?
lone-and-birgit = Lone and Birgit
    .line = Birgit is the older one. Why does Lone get the higher number?
text-messages = The question about texts
    .line = Change the answer about text messages. The number moves. Why?
lines = Move the line
    .line = Move the line for red down and up. Whom do the errors hit each time?
