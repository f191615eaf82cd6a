### What one takes along: files, their words, and the buttons that make them.
### Not the sheet on paper (sheet).

take-heading = Tag det med
take-lead = På alt, du tager med, står der, at modellen er opdigtet.
take-picture = Hent billede (PNG)
take-drawing = Hent tegning (SVG)
take-table = Hent tal (CSV)
take-print = Udskriv
# $version (number) of the model
model-version = Modelversion { $version }

## The picture of a person's result

# $name (text)
# $risk (percent)
card-title = { $name }: { $risk } – Er du grøn?

## The table for spreadsheets

csv-person = Fiktiv person
csv-frozen = Fiktiv person A
# $column (text) the head of a column
csv-frozen-column = A: { $column }
csv-question = Spørgsmål
csv-risk = Risiko i procent
csv-zone = Farve
