### Sharing the page by a link, and what a shared link does to it.
### Not what a link held in vain (link).

share-open = Share link
share-heading = Share link
share-field = The link
share-copy = Copy link
share-copied = Link copied. It holds only the fictional answers.
share-refused = The link could not be copied. It is selected. Copy it with Ctrl+C.
share-note = The link holds only the fictional answers. They stand after # in the address. The browser does not send that part to the server.
share-qr = QR code with the same link
share-no-qr = The site is not on the web, so there is no QR code.
share-word = Check word: **{ $word }**. Everyone who opens the link sees the same word.
share-class = For a class
share-start = Start with
share-as-now = { $name } with these answers
share-hide-controls = Lock the answers
share-hide-number = Hide the number and the colour
share-hide-reasons = Hide the reasons
share-hide-counterfactuals = Hide “What would it take?”
share-hide-compare = Hide the comparison
share-hide-unknowns = Hide “What the number does not know”
share-guess = Ask for a guess first
share-hide-note = When the number is hidden, the reasons are points without a sum. Other parts that could reveal the number are hidden too.

## The page under a shared link

shared-label = About the link
shared-plain = You opened the site with a link.
shared-hides = The link hides { $list }.
shared-silent = What you change is not listed, and the number cannot be downloaded.
shared-locks = The answers are locked.
shared-word = Check word: **{ $word }**. Everyone who opens the link sees the same word.
shared-open = Open the whole site
shared-close = Close this message
link-more = { $n ->
    [one] The site could not use { $n } other part of the link either.
   *[other] The site could not use { $n } other parts of the link either.
}
part-number = the number
part-reasons = the reasons
part-counterfactuals = “What would it take?”
part-compare = the comparison
part-unknowns = “What the number does not know”
number-hidden = The link hides the number and the colour.
points-alone = Points for each answer
