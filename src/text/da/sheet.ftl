### Words of the sheet on paper.
### Not what it shares with the explorer.

sheet-changes = Det ændrede jeg
sheet-told = Det ville jeg også fortælle
sheet-notes = Mine noter
sheet-link = Åbn de samme svar på skærmen. Linket rummer kun de fiktive svar.
