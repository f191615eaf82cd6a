### What stands around every paper of the kit on the screen, and blanks that several papers have.
### Not the words of a paper (slots).

kit-description = Ark, planer og facit til en time med »Er du grøn?«. Udskriv siden, eller gem den som PDF.
kit-back = Til undervisere
kit-print = Udskriv
# $pages (number) of A4
kit-pages-on-paper = { $pages ->
    [one] { $pages } side A4. Sort og hvid er nok.
   *[other] { $pages } sider A4. Sort og hvid er nok.
}
kit-sets = Udskriv det hele på én gang
kit-papers = Alle ark
