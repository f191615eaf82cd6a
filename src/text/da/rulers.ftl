### Two rulers: the same points on the percent scale, and what each answer is worth in percentage points.
### Not the waterfall, which speaks in points.

rulers-summary = Hvorfor er point ikke procent?
# $points (number)
rulers-lead = Her får 3 fiktive personer hver { $points } point mere. Den første ligger lavt på skalaen, den anden i midten og den tredje højt.
# $before (percent)
# $after (percent)
# $change (points) percentage points
rulers-row = Fra { $before } til { $after }: { $change } procentpoint.
rulers-why = Du kan lægge point sammen i alle rækkefølger og få den samme sum. Med procentpoint er det anderledes, for samme antal point flytter mest midt på skalaen. Hvor meget et svar flytter tallet, afhænger derfor af, hvilke svar der kommer før det. Tabellen viser gennemsnittet af alle rækkefølger for hvert svar. Det hedder Shapley-værdier.
# $name (text)
rulers-caption = Så meget flytter hvert svar tallet for { $name }
column-shift = Procentpoint
# $from (percent)
# $to (percent)
rulers-total = I alt, fra { $from } til { $to }
rulers-rounded = Vi runder hvert tal for sig. Lægger du tallene sammen, kan du få lidt mere eller mindre.
