### What only the HTML holds that stands before the program runs: the program itself never says it.

page-description = Change the answers of a fictional person without a job. See how a model gives a number and a colour, and why. The site sends no answers, and it stores nothing unless you ask it to.
notice-label = Message about this page
start-failed-heading = The model could not start
start-failed = The page could not fetch or start the part that calculates. Wait a moment and reload the page.
crashed-heading = The page has stopped working
crashed = There was an error on the page, and it can no longer calculate. Reload the page to start again.
unsupported-heading = The page cannot calculate in your browser
unsupported = The browser lacks WebAssembly, or it is switched off. Open the page in a newer version of Chrome, Edge, Firefox or Safari.
words-failed-heading = The language could not be fetched
words-failed = The page could not fetch its texts in the other language. You can stay with the language it has now. To change, check your connection and reload the page.
no-script-heading = The page cannot calculate without JavaScript
no-script = Switch on JavaScript in the browser and reload the page. You can read about Mette here, but you cannot change the answers.
no-script-sheets = Read and print the teaching sheets
reload = Reload the page

## The bar of the package for learning platforms (SCORM)

platform-title = Er du grøn?
platform-label = Learning platform
platform-mark = Mark as finished
platform-marked = Marked as finished
platform-mark-again = Try again to mark as finished
platform-open = The learning platform is only told whether you have finished. It does not get your answers. Press each time you have opened the page: if you leave it without pressing, the platform is told that you have not finished.
platform-silent = The learning platform does not answer. Close the page and open it again from the learning platform. You can also tell your teacher yourself when you have finished.
platform-told = The learning platform has been told that you have finished. You can close the page now.
platform-refused = The learning platform did not take the message. Try again, or tell your teacher yourself.
platform-absent = The page finds no learning platform. Tell your teacher yourself when you have finished.
