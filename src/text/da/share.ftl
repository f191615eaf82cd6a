### Sharing the page by a link, and what a shared link does to it.
### Not what a link held in vain (link).

share-open = Del link
share-heading = Del link
share-field = Linket
share-copy = Kopiér link
share-copied = Link kopieret. Linket rummer kun de fiktive svar.
share-refused = Linket kunne ikke kopieres. Det er markeret. Kopiér det med Ctrl+C.
share-note = Linket rummer kun de fiktive svar. De står efter # i adressen. Den del sender browseren ikke til serveren.
share-qr = QR-kode med det samme link
share-no-qr = Siden ligger ikke på nettet. Derfor er der ingen QR-kode.
# $word (text) four characters
share-word = Kontrolord: **{ $word }**. Alle, der åbner linket, ser det samme ord.
share-class = Til en klasse
share-start = Start med
# $name (text)
share-as-now = { $name } med disse svar
share-hide-controls = Lås svarene
share-hide-number = Skjul tallet og farven
share-hide-reasons = Skjul grundene
share-hide-counterfactuals = Skjul »Hvad skal der til?«
share-hide-compare = Skjul sammenligningen
share-hide-unknowns = Skjul »Det ved tallet ikke«
share-guess = Bed om et gæt først
share-hide-note = Når tallet er skjult, står grundene som point uden sum. Andre dele, der kan afsløre tallet, er også skjult.

## The page under a shared link

shared-label = Om linket
shared-plain = Du har åbnet siden med et link.
# $list (text) parts of the page
shared-hides = Linket skjuler { $list }.
shared-silent = Det, du ændrer, bliver ikke skrevet op, og tallet kan ikke hentes.
shared-locks = Svarene er låst.
# $word (text) four characters
shared-word = Kontrolord: **{ $word }**. Alle, der åbner linket, ser det samme ord.
shared-open = Åbn hele siden
shared-close = Luk beskeden
# $n (number) of complaints
link-more = { $n ->
    [one] Siden kunne heller ikke bruge { $n } anden del af linket.
   *[other] Siden kunne heller ikke bruge { $n } andre dele af linket.
}
part-number = tallet
part-reasons = grundene
part-counterfactuals = »Hvad skal der til?«
part-compare = sammenligningen
part-unknowns = »Det ved tallet ikke«
number-hidden = Linket skjuler tallet og farven.
points-alone = Point for hvert svar
