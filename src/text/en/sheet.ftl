### Words of the sheet on paper.
### Not what it shares with the explorer.

sheet-changes = What I changed
sheet-told = What I would also tell
sheet-notes = My notes
sheet-link = Open the same answers on the screen. The link holds only the fictional answers.
