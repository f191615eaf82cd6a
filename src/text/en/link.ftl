### What a shared link held that the page could not read as it stood, and what the page used instead.
### Not the dialog that makes links.

link-other-model = The link was made for another model. We show the answers, but the number may be different.
link-too-long = The link is too long. The site does not read what comes from “{ $rest }” on.
link-unread = The site does not know “{ $part }” in the link. That part is left out.
link-repeated = The link has “{ $key }” more than once. The site uses the first one and leaves out “{ $part }”.
link-unknown-parts = The link asks to hide “{ $letters }”, but the site does not know it. The other parts are hidden or locked.

## Persons

link-of-a = { $complaint } This is about A.
link-no-person = The link does not say who the person is. The site shows { $name }.
link-unknown-person = The site does not know the person “{ $found }” in the link. It shows { $name } instead.
link-answer-outside = { $label }: the answer “{ $found }” in the link does not exist. The site uses the nearest one: { $used }.
link-answer-no-number = { $label }: “{ $found }” in the link is not a number. The site uses the answer from { $name }: { $used }.
link-answers-missing = { $count ->
    [one] The link lacks { $count } answer. The site uses the one from { $name }.
   *[other] The link lacks { $count } answers. The site uses those from { $name }.
}
link-answers-surplus = The link has more than the site asks for. The site leaves out “{ $found }”.
