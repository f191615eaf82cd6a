### The frame of the chapters, and what the page itself says in chapters 5 to 7.
### Not their running text; each chapter has an .md file.

## Titles

explore-short = Explore
how-much-title = How much may it decide?
how-much-short = How much?
how-much-line = Put 8 tasks on a ladder. Then something happens.
how-much-minutes = 8 min
channel-title = Phone or meeting
channel-line = Have the same talk twice.
channel-minutes = 6 min
casework-title = You are the caseworker: explain the number
casework-short = Explain the number
casework-line = Meet 6 citizens, and answer when they ask why.
casework-minutes = 10 min

## Frame

steps-label = Steps of the chapter
step-next = Next: { $title }
step-previous = Previous: { $title }
guess-heading = Guess first
guess-free = You can skip this. The page does not store your guess.
guess-echo = Your guess was: { $guess }.
answer-first = Answer first. Then you can go on.
answer-stands = When you go on, your answer stands.
saw-heading = What you saw
badge-fact = Fact
badge-illustration = Illustration
badge-fiction = Fiction
source-label = Source:
fiction-note = People, cases and talks are invented.
research-note = Based on research from the University of Copenhagen. The researchers are not behind this site.
all-sources = See all sources
forgotten-note = The page does not store or send your answers. They are gone when you reload.
restart = Begin the chapter again
restart-step = Take the step again

## Chapter 5

task-ours = The task is our example, not the study’s.
circumstance-ours = We made up what is new here.
details-ours = The details are made up by us.
ladder-empty = The ladder is empty. First choose a step in a task.
ladder-caption = Your step in each task. Ring: on paper. Square: when you knew more. Line: here the law sets a limit.
ladder-task = Task
ladder-words = Your step
ladder-moved = from { $before } to { $after }
ladder-same = { $degree } both times
ladder-half = { $degree } on paper
ladder-none = not chosen
ladder-count = { $done ->
    [0] You have not answered twice in a task yet.
    [one] You answered twice in { $done } task and moved { $moved }.
   *[other] You answered twice in { $done } tasks and moved { $moved }.
}
ladder-ways = More for the machine: { $up }. Less: { $down }.

## Chapter 6

gains-ours = Our own list. Some of the examples are made up by us.
notes-empty = You ticked nothing. So there is nothing new in the file.
notes-phone = By phone, you noted: { $count }
notes-meeting = At the table, you noted: { $count }
notes-only = Only here
share-caption = Talks by phone or video, out of all talks
share-percent = { $share }%

## Chapter 7

case-heading = The answers on the form
colour-meaning = The colour says how many out of 100 with the same answers are still without a job in half a year. Green: below { $yellow }. Yellow: { $yellow }–{ $below-red }. Red: { $red } or more. Green does not mean good.
decision-settled = You gave the same colour.
tool-why = Why { $colour }:
tool-hidden = the reasons are not shown
reply-counted = You named something that counted. { $answer }: { $points }.
reply-nothing = You named something that did not count. { $answer }: 0.
reply-against = You named something that pulled the other way. { $answer }: { $points }.
reply-unknown = You answered that you did not know. The reasons were not on the screen.
tally-empty = You have not answered any citizen yet. Choose one at the top.
tally-decided = Citizens you gave a colour: { $decided }. Same colour as the tool from the start: { $agreed }.
tally-moved = { $moves ->
    [0] You did not switch colour.
    [one] You switched colour { $moves } time: { $towards }.
   *[other] You switched colour { $moves } times: { $towards }.
}
tally-sure = With { $sure }, you were sure from the start. Of those, you changed colour with { $moves }.
tally-towards = { $times } to { $colour }
tally-replied = Citizens you answered: { $replied }. Answers with a reason that counted: { $explained }.
tally-missed = Answers with something that pulled the other way or did not count: { $missed }. "I do not know": { $unknown }.
tally-unsaid = Citizens you would not tell all the reasons: { $unsaid }.
timeline-note = The sources reach June 2026. The bars are tools in use. A dashed edge: we do not know the time.
timeline-jobbarometer = Jobbarometer
timeline-star = STAR’s score
timeline-ltu = LTU
rights-person = Example: { $person }.
rights-case = Example: { $person }. The tool’s colour was { $colour } ({ $sum }).
rights-print = Print the page of questions
