### Two rulers: the same points on the percent scale, and what each answer is worth in percentage points.
### Not the waterfall, which speaks in points.

rulers-summary = Why are points not per cent?
rulers-lead = { $points ->
    [one] Here 3 fictional people each get { $points } point more. The first is low on the scale, the second in the middle and the third high.
   *[other] Here 3 fictional people each get { $points } points more. The first is low on the scale, the second in the middle and the third high.
}
rulers-row = { $change ->
    [one] From { $before } to { $after }: { $change } percentage point.
   *[other] From { $before } to { $after }: { $change } percentage points.
}
rulers-why = You can add points in any order and get the same sum. Percentage points are different, because the same number of points moves most in the middle of the scale. So how far an answer moves the number depends on which answers come before it. The table shows the average over all orders for each answer. These are called Shapley values.
rulers-caption = How far each answer moves the number for { $name }
column-shift = Percentage points
rulers-total = In all, from { $from } to { $to }
rulers-rounded = Each number is rounded on its own. If you add the numbers up, you may get a little more or less.
