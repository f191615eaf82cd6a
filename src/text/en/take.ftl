### What one takes along: files, their words, and the buttons that make them.
### Not the sheet on paper (sheet).

take-heading = Take it with you
take-lead = Everything you take with you says that the model is made up.
take-picture = Download picture (PNG)
take-drawing = Download drawing (SVG)
take-table = Download numbers (CSV)
take-print = Print
model-version = Model version { $version }

## The picture of a person's result

card-title = { $name }: { $risk } – Er du grøn?

## The table for spreadsheets

csv-person = Fictional person
csv-frozen = Fictional person A
csv-frozen-column = A: { $column }
csv-question = Question
csv-risk = Risk in per cent
csv-zone = Colour
