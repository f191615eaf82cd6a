### What one takes along: files, their words, and the buttons that make them.
### Not the sheet on paper (sheet).

take-label = Download or print
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
