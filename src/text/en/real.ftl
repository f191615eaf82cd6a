### Chapter 4: what the page itself says of the published models.
### Not its running text, which is real-models.md, and not what the models ask, which is questions.ftl.

## Titles

real-title = Real models
real-line = Run two real models and a demo, and see what they say of the same person.
real-minutes = 18{"\u00A0"}min

real-strip = **Real models and a demo, made-up person.**
real-label = Er du grøn? – Real model: { $system }

## Classes, in the order of the data files, with a semicolon between them. Norway's old names stand behind the new ones

austria-classes = A (hohe Arbeitsmarktchancen: good chances);not A
norway-classes = Antatt gode muligheter (assumed good prospects);Antatt behov for veiledning (assumed need for guidance);Oppgitt hindringer (stated obstacles);Standard innsats (standard effort);Situasjonsbestemt innsats (effort by situation);Behov for arbeidsevnevurdering (needs an assessment of work ability)
denmark-classes = low risk;high risk
class-sentence = Class: { $class }.
class-unsure = Class: { $class }, but that is uncertain.
reset-answers = Reset the answers

## Austria

chance = { $chance }%
austria-account = Chance { $chance } in the model. A needs 66%.
austria-undecided = The printed numbers are rounded. That can move the chance by up to 1.6 percentage points, so the class is uncertain.
equation-caption = Log-odds are the model’s points. They are added up, and the sum becomes percent: 0 is 50%.
equation-heads = Answer;Log-odds;Sum;Chance
equation-start = Starting point

## Norway

norway-title = Norway, { $version }
norway-version = Version
norway-versions = July 2018;October 2018;January 2024;April 2026
norway-account = Rule { $rule } is the first to fit.
rule-title = Rule { $rule }: { $class }
rule-else = Everybody else
rule-decides = This rule decides.
rule-failed = “{ $condition }” does not fit.
rule-unread = Not tried: an earlier rule decided.
condition = { $label }: { $levels }
condition-not = { $label }: anything but { $levels }
versions-caption = The same answers in four versions. And how many of { $all } possible sets of answers got a new class? (Ages 16–74.)
versions-heads = Version;Class of the person here;Got a new class;Age
shift-none = It is the first version we have.
shift-some = New class for { $changed } of { $all } sets of answers, ages { $first }–{ $last }.
shift-way = { $count } went from “{ $from }” to “{ $to }”.
version-link = Link to this version

work-yes = yes
work-no = no
work-old = The old rule looks at the 1st of each month and says { $answer }.
work-new = The new one measures the longest spell and says { $answer }.
shift-common = What they have in common:

## Denmark

denmark-account = The tree used { $looked } of { $asked } items, last “{ $label }”.
branch-next = next: { $label }
branch = { $levels } → { $target }
asked-caption = What is asked
asked-looked = used
asked-not-reached = not used here
asked-never = never used

## The same person

countries = Austria (2018);Norway (2026);Denmark (demo, 2021)
same-caption = Each class is the model’s own. They do not say the same and cannot be turned into one another.
same-heads = Model;Class;Why
same-questions = Answers for Gitte
same-words = See and change the answers in the model’s words
from-question = From “{ $question }”.
assumed = We chose this.
chosen = You chose this.
same-spoken = Austria: { $austria }. Norway: { $norway }. Denmark: { $denmark }.

## Who used what

known-caption = Press a heading to sort.
known-heads = System;Method;Public;Right and wrong;What happened
known-public = Everything;A part;Only a description;Nothing we have found
known-none = Not found
sorted-spoken = Sorted by: { $column }.

## Did you know. Claims in the order of the program, with a semicolon between them

findings = No case in 4 years? It counts against you in the equation.;Cases in 3 or 4 years add most.;The address outweighs the age.;Two neighbouring districts of Vienna.;Other EU citizens get more than Austrians, and skilled workers more than those with a school-leaving exam.;Help counts against you in the equation. Here with a case in 1 year.;Log-odds add up. Percent do not.;Only the sex changes: out of A.;Lowest and highest chance.;So close to the line that the class is uncertain.;Norway edited one number: 59 became 66.
recheck = Check it
found-no-case = { $best } of { $all } sets of answers without a case reach class A. Uncertain from rounding: { $unsure }. Austrians: { $austrians }. Women: { $women }.
found-effect = “{ $answer }” moves the chance by { $points } percentage points.
found-districts = District 5 is type 3, district 10 type 5. Gap: { $points } percentage points.
found-slip = “50 or over” gives { $man } percentage points for a man and { $woman } for a woman who answers the same otherwise.
found-women = { $leave } of { $men } sets of answers with man in A drop out when the answer is woman.
found-range = { $all } possible sets of answers give from { $lowest } to { $highest }%. { $best } reach A.
found-rounding = { $count } of { $all } sets of answers lie less than 1.6 percentage points from 66%.
