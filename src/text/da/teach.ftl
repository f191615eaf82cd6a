### The page for teachers and the board. Not the running text (teach.md), not the scenarios' own words (scenarios).

teach-title = Til undervisere
teach-line = En lektion, der er klar mandag morgen. Ingen konto og ingen installation. Siden virker også uden net, når du har hentet eller gemt den.
lesson-label = Hvor lang tid har I?
# $minutes (number)
lesson-minutes = { $minutes } minutter
lesson-heads = Min.;Du;De andre;Skærm
# $title (text) of the set
lesson-print = Udskriv: { $title }
scenario-board = Vis på tavlen
scenario-try = Prøv selv
print-at-once = Udskriv det hele
print-single = Ét ark ad gangen
# $pages (number) of A4
paper-pages = { $pages ->
    [one] ({ $pages } side)
   *[other] ({ $pages } sider)
}
embed-page = Kapitel i rammen
embed-code = Koden
embed-copy = Kopiér koden
embed-unknown = Siden ligger ikke på nettet. Derfor er der ingen kode til en ramme.
embed-preview = Se, hvordan det ser ud
# $page (text) the title of the page in the frame
embed-title = Er du grøn? – { $page }
records-text = »Er du grøn?« er en hjemmeside uden konto og cookies. Den måler ikke, hvad man gør. Eleverne arbejder med opdigtede personer og skriver intet om sig selv på siden. Alt regnes ud i elevens browser, og siden sender ingen svar. Den henter heller intet fra andre servere. Ligger siden som pakke i en læringsplatform, får platformen kun at vide, om eleven er færdig. Siden gemmer intet, medmindre en bruger selv trykker på »Gem til brug uden net«. Så gemmer browseren sidens filer, men ingen svar. Den, der har lagt siden op, kan føre en log på serveren med tidspunkt og IP-adresse.
records-copy = Kopiér afsnittet
copied = Kopieret.
copy-refused = Det kunne ikke kopieres. Markér det, og kopiér det med Ctrl+C.
download-one-file = Hent hele siden som én fil
download-one-file-note = Læg filen på et usb-stik eller klassens drev, og dobbeltklik på den.
download-scorm = Hent SCORM-pakke
download-scorm-note = Til læringsplatforme, der kan bruge SCORM 1.2. Pakken melder kun, om eleven er færdig. Den melder først »færdig«, når eleven selv trykker.
host-guide = Sådan lægger du siden op (på engelsk)
embedded-open = Åbn i nyt vindue
embedded-note = Sker der ikke noget, så tillader rammen det ikke. Tryk på »Åbn i nyt vindue« øverst. Der virker det hele.

## The board

board-title = På tavlen
# $frame (number) from 1
# $frames (number)
board-count = Billede { $frame } af { $frames }
board-back = Forrige
board-on = Næste
board-next = Næste scenarie
board-close = Luk tavlen
board-scan = Scan koden
# $word (text) four characters
board-word = Kontrolord: **{ $word }**
board-for-nothing = ud af 100 bliver kaldt ind uden grund
board-overlooked = ud af 100 bliver overset

## The frame: what the address says before its # in a page that stands in another one

embedded-query = ?visning=indlejret
