### What a shared link held that the page could not read as it stood, and what the page used instead.
### Not the dialog that makes links.

link-other-model = Linket er lavet til en anden model. Vi viser svarene, men tallet kan være et andet.
# $rest (text) the beginning of what was not read
link-too-long = Linket er for langt. Siden læser ikke det, der står fra »{ $rest }« og frem.
# $part (text) of the link
link-unread = Siden kender ikke »{ $part }« i linket. Den del er sprunget over.
# $key (text) one letter
# $part (text) of the link
link-repeated = Linket har »{ $key }« flere gange. Siden bruger den første og springer »{ $part }« over.
# $letters (text) that stand for no part of the page
link-unknown-parts = Linket vil skjule »{ $letters }«, men det kender siden ikke. De andre dele er skjult eller låst.

## Persons

# $complaint (text) one of those below
link-of-a = { $complaint } Det gælder A.
# $name (text) of the person used
link-no-person = Linket siger ikke, hvem personen er. Siden viser { $name }.
# $found (text) in the link
# $name (text) of the person used
link-unknown-person = Siden kender ikke personen »{ $found }« i linket. Siden viser { $name } i stedet.
# $label (text) short name of the answer
# $found (text) in the link
# $used (text) the answer used
link-answer-outside = { $label }: Svaret »{ $found }« i linket findes ikke. Siden bruger det nærmeste: { $used }.
# $label (text) short name of the answer
# $found (text) in the link
# $name (text) of the person whose answer is used
# $used (text) the answer used
link-answer-no-number = { $label }: »{ $found }« i linket er ikke et tal. Siden bruger svaret fra { $name }: { $used }.
# $count (number) of answers
# $name (text) of the person whose answers are used
link-answers-missing = { $count ->
    [one] Linket mangler { $count } svar. Siden bruger svaret fra { $name }.
   *[other] Linket mangler { $count } svar. Siden bruger svarene fra { $name }.
}
# $found (text) in the link
link-answers-surplus = Linket har mere, end siden spørger om. Siden springer »{ $found }« over.
