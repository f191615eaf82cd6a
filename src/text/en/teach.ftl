### The page for teachers and the board. Not the running text (teach.md), not the scenarios' own words (scenarios).

teach-title = For teachers
teach-line = A lesson that works on Monday morning. No account and no installation. The site also works without a network once you have downloaded or saved it.
lesson-label = How much time do you have?
lesson-minutes = { $minutes } minutes
lesson-heads = Min.;You;The others;Screen
lesson-print = Print: { $title }
scenario-board = Show on the board
scenario-try = Try it yourself
print-at-once = Print everything
print-single = One sheet at a time
paper-pages = { $pages ->
    [one] ({ $pages } page)
   *[other] ({ $pages } pages)
}
embed-page = Chapter in the frame
embed-code = The code
embed-copy = Copy the code
embed-unknown = The site is not on the web. So there is no code for a frame.
embed-preview = See what it looks like
embed-title = Er du grøn? – { $page }
records-text = “Er du grøn?” is a website without accounts or cookies. It does not track what anyone does. Pupils work with made-up people and write nothing about themselves on the site. Everything is worked out in the pupil’s browser, and the site sends no answers. It fetches nothing from other servers either. If the site is a package in a learning platform, the platform is only told whether the pupil has finished. The site stores nothing unless a user presses “Save for use without a network”. Then the browser keeps the site’s files, but no answers. Whoever put the site online can keep a log on the server with time and IP address.
records-copy = Copy the paragraph
copied = Copied.
copy-refused = It could not be copied. Select it and copy it with Ctrl+C.
download-one-file = Download the whole site as one file
download-one-file-note = Put the file on a USB stick or the class drive and double-click it.
download-scorm = Download SCORM package
download-scorm-note = For learning platforms that can use SCORM 1.2. The package only reports whether a pupil has finished. It reports “finished” only when the pupil presses the button.
host-guide = How to put the site online
embedded-open = Open in a new window
embedded-note = If nothing happens, the frame does not allow it. Press “Open in a new window” at the top. Everything works there.

## The board

board-title = On the board
board-count = Picture { $frame } of { $frames }
board-back = Previous
board-on = Next
board-next = Next scenario
board-close = Close the board
board-scan = Scan the code
board-word = Check word: **{ $word }**
board-for-nothing = out of 100 are called in for nothing
board-overlooked = out of 100 are missed

## The frame: what the address says before its # in a page that stands in another one

embedded-query = ?view=embedded
