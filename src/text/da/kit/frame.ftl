### What stands around every paper of the kit on the screen, and blanks that several papers have.
### Not the words of a paper (slots).

kit-description = Ark, planer og facit til en lektion med »Er du grøn?«. Udskriv siden, eller gem den som PDF.
kit-name = Er du grøn?
kit-home = Er du grøn? Til undervisere
kit-back = Til undervisere
kit-print = Udskriv
# $pages (number) of A4
kit-pages-on-paper = { $pages ->
    [one] { $pages } side A4. Sort-hvid er nok.
   *[other] { $pages } sider A4. Sort-hvid er nok. Udskriv kun på den ene side af papiret.
}
kit-sets = Udskriv det hele
kit-papers = Alle ark
