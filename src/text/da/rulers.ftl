### Two rulers: the same points on the percent scale, and what each answer is worth in percentage points.
### Not the waterfall, which speaks in points.

rulers-summary = Hvorfor er point ikke procent?
# $points (number)
rulers-lead = Her får tre personer { $points } point mere. Den ene står lavt på skalaen, den anden i midten og den tredje højt.
# $before (percent)
# $after (percent)
# $change (points) percentage points
rulers-row = Fra { $before } til { $after }: { $change } procentpoint.
rulers-why = Point kan lægges sammen i enhver rækkefølge. Det kan procent ikke, for det samme antal point flytter mest midt på skalaen. I tabellen er procentpointene derfor et gennemsnit: Vi lægger svarene til i alle mulige rækkefølger og tager gennemsnittet for hvert svar. Det hedder Shapley-værdier.
# $name (text)
rulers-caption = Hvad hvert svar betyder for { $name }
column-shift = Procentpoint
# $from (percent)
# $to (percent)
rulers-total = I alt, fra { $from } til { $to }
rulers-rounded = Hvert tal er rundet af for sig.
