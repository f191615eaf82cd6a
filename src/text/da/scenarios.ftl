### The eight scenarios that a teacher shows on the board, each with the question it raises.
### Not their answers; the answer key works those out.

birthday = Mettes fødselsdag
    .line = A er Mette dagen før sin fødselsdag. B er Mette dagen efter. Hvad er sket?
answer-only = Kun svaret ændrer sig
    .line = Skru kun på, hvad Mette selv tror. Hvad sker der med farven?
karsten = Karsten vil være grøn
    .line = Find en vej til grøn for Karsten. Hvem kan ændre de svar?
lone = Hvad Lone kan gøre
    .line = Gør Lone grøn med så få ændringer som muligt. Kan det lade sig gøre?
nuka = Nuka ved grænsen
    .line = Gæt farven først. Hvor langt er Nuka fra en anden farve?
lone-and-birgit = Lone og Birgit
    .line = Birgit er ældst. Hvorfor får Lone det højeste tal?
text-messages = Spørgsmålet om sms
    .line = Skift svaret om sms. Tallet flytter sig. Hvorfor?
lines = Flyt grænsen
    .line = Flyt grænsen for rød ned og op. Hvem bliver ramt af fejl hver gang?
