### Two rulers: the same points on the percent scale, and what each answer is worth in percentage points.
### Not the waterfall, which speaks in points.

rulers-summary = Why are points not per cent?
rulers-lead = { $points ->
    [one] Here three people get { $points } point more. One stands low on the scale, one in the middle and one high.
   *[other] Here three people get { $points } points more. One stands low on the scale, one in the middle and one high.
}
rulers-row = From { $before } to { $after }: { $change } percentage points.
rulers-why = Points can be added in any order. Per cent cannot, because the same number of points moves most in the middle of the scale. So the percentage points in the table are averages: we add the answers in every possible order and take the average for each answer. These are called Shapley values.
rulers-caption = What each answer means for { $name }
column-shift = Percentage points
rulers-total = In all, from { $from } to { $to }
rulers-rounded = Each number is rounded on its own.
