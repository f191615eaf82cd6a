### The scenarios of a lesson, in the order of `src/state/scenario.rs`: what to ask before the pictures turn, and what
### to point at when the last one stands. Not their numbers; those come from the model.

birthday = Mettes fødselsdag
    .question = Mette er 49. I morgen fylder hun 50. Alt andet er det samme. Hvad sker der med tallet?
    .point = Modellen deler alderen op i grupper. Derfor hopper tallet på en fødselsdag.
only-an-answer = Kun svaret ændrer sig
    .question = Mette siger, at hun nok får job inden et år. Hvad sker der, hvis hun svarer noget andet?
    .point = Kun svaret er nyt. Mettes liv er det samme.
two-impossible = Karstens to umulige ændringer
    .question = Karsten er rød. Hvad skal der til, før modellen gør ham grøn?
    .point = Flere job i nærheden og kortere tid uden job. Ingen af delene kan Karsten selv lave om på.
not-with-three = Lone: ikke med tre ændringer
    .question = Lone er rød. Kan tre nye svar gøre hende grøn?
    .point = Tre nye svar er ikke nok. Lone ender lige på grænsen, og der begynder gul.
one-point = Nuka: ét point fra gul
    .question = Nuka er grøn. Nu svarer hun nej til sms. Hvad sker der?
    .point = Nuka lå lige under grænsen. Så kan ét svar skifte farven.
lone-and-birgit = Lone og Birgit
    .question = Lone er 58, og Birgit er 62. Hvem giver modellen det højeste tal?
    .point = Birgit får flest point for alder. De andre svar trækker hende ned under Lone.
text-messages = Spørgsmålet om sms
    .question = Mette siger ja til sms fra jobcentret. Hvad sker der, hvis hun siger nej?
    .point = Hvorfor skulle det svar tælle? Det kan modellen ikke forklare. Vi har selv fundet på pointene.
line = Grænsen tre steder
    .question = Nogen har valgt, hvor rød begynder. Hvad sker der, når man flytter grænsen?
    .point = Jo højere grænsen er, jo færre bliver kaldt ind uden grund. Men flere bliver overset.
