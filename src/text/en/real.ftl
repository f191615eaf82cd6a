### Chapter 4: what the page itself says of the published models.
### Not its running text, which is real-models.md, and not what the models ask, which is questions.ftl.

## Titles

real-title = Real models
real-line = Run three real models and see them judge the same person.
real-minutes = 12{"\u00A0"}min

## Classes, in the order of the data files, with a semicolon between them. Norway's old names stand behind the new ones

austria-classes = A (hohe Arbeitsmarktchancen: high chances);not A
norway-classes = Antatt gode muligheter (assumed good prospects);Antatt behov for veiledning (assumed need for guidance);Oppgitt hindringer (stated obstacles);Standard innsats (standard effort);Situasjonsbestemt innsats (effort by situation);Behov for arbeidsevnevurdering (needs an assessment of work ability)
denmark-classes = low risk;high risk
class-sentence = Class: { $class }.
reset-answers = Reset the answers

## Austria

chance = { $chance }%
austria-account = The sum is { $sum }. That is a chance of { $chance }.
austria-undecided = So close to 66% the rounding of the printed numbers can decide the class: up to 1.6 percentage points. The result is uncertain.
equation-caption = Log-odds are added up. Then the sum becomes percent.
equation-heads = Answer;Log-odds;Sum;Chance
equation-start = Starting point

## Norway

norway-version = Version
norway-versions = July 2018;October 2018;January 2024;April 2026
norway-account = Rule { $rule } is the first that fits.
rule-title = Rule { $rule }: { $class }
rule-else = Everybody else
rule-decides = This rule decides.
rule-failed = Does not fit: { $condition }
rule-unread = Not tried: a rule before it decided.
condition = { $label }: { $levels }
condition-not = { $label }: anything but { $levels }
versions-caption = The same answers in four versions. And how many of { $all } possible sets of answers got a new class? (Ages 16–74.)
versions-heads = Version;Class of the person here;Got a new class;Age
shift-none = It is the first version we have.
shift-some = The version gave { $changed } of { $all } sets of answers a new class. They are { $first }–{ $last } years old.
shift-way = { $count } went from “{ $from }” to “{ $to }”.
version-link = Link to this version

## Denmark

denmark-account = The tree looked at { $looked } of { $asked } answers. The last was: { $label }.
branch-next = next: { $label }
branch = { $levels } → { $target }
asked-caption = What is asked
asked-looked = looked at
asked-not-reached = not looked at for this person
asked-never = never looked at

## The same person

countries = Austria (2018);Norway (2026);Denmark (demo, 2021)
same-caption = Each class is the model’s own. They do not say the same and cannot be turned into one another.
same-heads = Model;Class;Because
same-questions = Answers for Gitte
same-words = How the answers became the model’s words
from-question = From: { $question }
assumed = We assumed this.
chosen = You chose this.
settled = The model does not ask here.
same-spoken = Austria: { $austria }. Norway: { $norway }. Denmark: { $denmark }.

## Who used what

known-caption = Press a heading to sort.
known-heads = System;Method;Public;How often right;What happened
known-public = Everything;A part;Only a description;Nothing we have found
known-none = Unknown
sorted-spoken = Sorted by: { $column }.

## Did you know. Claims in the order of the program, with a semicolon between them

findings = Never unemployed? It counts against you.;Regulars do best.;The address outweighs the age.;Two neighbouring districts of Vienna.;EU citizens beat Austrians, and a trade beats a school-leaving exam.;Help lowers the chance. Here for someone with one year with a case.;Men who would drop out of A as women.;From lowest to highest.;So close to the line that rounding decides.;Norway edited one number, 59 to 66.
recheck = Check it
found-no-case = Of { $all } sets of answers without a case, { $best } reach class A. So close that rounding decides: { $unsure }. Austrians: { $austrians }. Women: { $women }.
found-effect = { $answer }: { $points } percentage points.
found-districts = The 5th district is type 3, the 10th type 5. Gap: { $points } percentage points.
found-women = { $leave } of { $men } men in A drop out if they become women.
found-range = { $all } possible sets of answers give from { $lowest } to { $highest }%. { $best } reach A.
found-rounding = { $count } of { $all } sets of answers lie less than 1.6 percentage points from 66%.
