### Words round the page: header, chapters, footer, notices, print line, model passport.
### Not the words of a chapter; those have a file each.

## Header

wordmark-label = Er du grøn? To Explore
fiction-strip = **Made-up model – not ASTA.** Fictional person.
fiction-strip-label = Fiction
language-link = Dansk
chapters-button = Chapters
chapters-heading = Chapters
close = Close
you-are-here = You are here.

## Skip links

skip-label = Shortcuts
skip-content = Skip to the content
skip-number = Skip to the number
skip-answers = Skip to the answers
skip-reasons = Skip to the reasons

## Pages

explore-title = Change an answer – watch the number move
explore-line = Change Mette’s answers and watch the number.
explore-minutes = 3–10{"\u00A0"}min
about-title = About
about-line = Read about the model, the words, the sources and privacy.
page-title = { $page } – Er du grøn?
on-this-page = On this page
next-chapter = Next chapter
next-page = Next page
back-to-explore = Back to Explore

## Footer

footer-label = Help
footer-glossary = Glossary
footer-sources = Sources
footer-accessibility = Accessibility
footer-contact = Contact
privacy = Everything is worked out in your browser. The site sends no answers, and it stores nothing unless you ask it to.

## Waiting, failing, lost

loading = Fetching the model …
stray-label = The address
unknown-address = The site does not know “{ $part }” in the address. You are seeing Explore instead.
unread-address = The site does not know “{ $part }” in the address. The rest of the address was read.

## Print

print-label = Er du grøn? – Made-up model – not ASTA – model version { $version }

## The model passport in About

passport-caption = The model in short
passport-version-label = Name
passport-version = Model { $version }
passport-makers-label = Made by
passport-makers = Us, the makers of this site. The model is not for use by authorities.
passport-outcome-label = Works out
passport-outcome = The risk of still being without a job in half a year (26 weeks), counted from today.
passport-answers-label = Looks at
passport-answers = { $count } answers. It does not see the rest of life.
passport-start-label = Start
passport-start = 0 points give { $risk }.
passport-doubling-label = Scale
passport-doubling = When the sum rises by { $points } points, the odds double.
passport-zones-label = Colours
passport-zones = Green: below { $yellow }%. Yellow: { $yellow }–{ $below-red }%. Red: { $red }% or more.
passport-data-label = Data
passport-data = None. We chose the points ourselves.
passport-purpose-label = Purpose
passport-purpose = To show how a number is made. Not to predict anything about anyone.

## Contact in About

contact-set = Write to { $contact }.
contact-unset = Ask whoever put this site online.
