kit-description = Sheets, plans and answers for a lesson with “Er du grøn?”. Print the page or save it as PDF.
kit-name = Er du grøn?
kit-home = Er du grøn? For teachers
kit-back = For teachers
kit-print = Print
kit-pages-on-paper = { $pages ->
    [one] { $pages } page of A4. Black and white is enough.
   *[other] { $pages } pages of A4. Black and white is enough. Print on one side of the paper only.
}
kit-sets = Print everything
kit-papers = All sheets
