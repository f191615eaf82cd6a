### Real systems that sort jobseekers: how each works, what is public, how often it is right, what became of it.
### Not a ranking: only what a source says. A row without `.accuracy` has no figure that was seen. `.rank` sorts three
### columns. Public: 0 all, 1 a part, 2 a description, 3 nothing. Accuracy: 0 a figure, 1 none. What became of it: 0 in
### use, 1 research or a trial, 2 stopped, 3 unknown.

austria = Østrig: AMS
    .method = Ligning (regression) med 12 oplysninger fra registre
    .public = En af ligningerne for 7 måneder. Den for 2 år er ikke offentlig.
    .accuracy = 80{"\u00A0"}% rigtigt, sagde AMS. Forskere: over 30{"\u00A0"}% forkert for unge i Wien.
    .happened = Stoppet i 2020 efter et forsøg. AMS vandt i retten i 2025, men data var slettet.
    .rank = 102
    .source = wienerzeitung kanalona kurier achterhold oe24

norway = Norge: NAV
    .method = Regler i rækkefølge (beslutningsliste): alder, arbejde, uddannelse og to hindringer, som personen selv oplyser
    .public = Alt: kode, test og historik
    .happened = I brug siden 2018. Siden december 2025 bliver nogle spurgt, om de er enige.
    .rank = 010
    .source = nav dahl

denmark-2004 = Danmark: Jobbarometer
    .method = Regner på, hvem der er ledig mere end et halvt år endnu (varighedsmodel)
    .public = En artikel. Vi har ikke kunnet læse tabellerne i den.
    .happened = Gået ud af brug senest i 2015
    .rank = 212
    .source = rosholm cabi-2015

denmark-star = Danmark: STARs værktøj
    .method = 10 frivillige spørgsmål og oplysninger fra registre, fx alder og herkomst
    .public = En beskrivelse. Vi har ikke fundet selve reglen.
    .happened = STAR droppede tallet i 2022
    .rank = 212
    .source = star-profile dsr

denmark-ltu = Danmark: ASTA (LTU)
    .method = 50 oplysninger giver lav, middel eller høj risiko
    .public = Vi har kun set omtale i artikler
    .happened = Lyngby-Taarbæk stoppede i 2022, og firmaet holdt op med at tilbyde LTU.
    .rank = 212
    .source = radar version2-2022 dsr itwatch

australia = Australien: JSCI
    .method = Point for 18 forhold, 18–49 spørgsmål
    .public = Vi har set grænserne og nogle af pointene
    .happened = I brug siden 1998, i flere udgaver
    .rank = 110
    .source = jsci alrc lipp

ireland = Irland: PEX
    .method = Statistik med 24 oplysninger, hver sin model for mænd og kvinder
    .public = En beskrivelse
    .accuracy = Undersøgelse i Galway (2005): kunne fra første dag finde 85{"\u00A0"}% af de mænd og 73{"\u00A0"}% af de kvinder, der blev langtidsledige.
    .happened = I brug. Lavet om i 2022.
    .rank = 200
    .source = kora esri-2005 esri-2022

sweden = Sverige: Bedömningsstöd
    .method = Ligning (regression) med 12 oplysninger, fire grader af risiko
    .public = Hvilke oplysninger, men ikke hvad de vejer
    .happened = I brug siden 2012. Mange sagsbehandlere var kritiske.
    .rank = 210
    .source = kora assadi arbetsformedlingen

netherlands = Holland: Werkverkenner
    .method = Spørgeskema, fx om man regner med at finde job snart
    .public = Hvilke spørgsmål, men ikke hvad de vejer
    .happened = I brug i hele landet siden 2015. Ny udgave beskrevet i 2023.
    .rank = 210
    .source = szabo eu-practice wijnhoven

flanders = Flandern: VDAB
    .method = Maskinlæring: Computeren finder selv mønstre i data
    .public = Intet, som vi har fundet
    .accuracy = Mest præcise indstilling: Folk med udenlandsk baggrund, der får job, bliver 2,6 gange så tit udpeget forkert.
    .happened = Ukendt, om den bruges.
    .rank = 303
    .source = desiere

poland = Polen
    .method = 24 spørgsmål, 0–8 point for hvert svar, tre grupper
    .public = Pointene, efter en retssag
    .happened = Afskaffet. I 2018 var den delvis i strid med forfatningen.
    .rank = 112
    .source = gazeta panoptykon-2018 panoptykon-2023

italy = Italien: ANPAL
    .method = Tal fra 0 til 1 ud fra fx køn, alder, statsborgerskab og område
    .public = En beskrivelse
    .happened = Ukendt, om den bruges.
    .rank = 213
    .source = anpal

usa = USA: WPRS
    .method = Hver delstat finder dem, der nok får dagpenge, til retten er brugt op
    .public = En rapport om 28 delstater
    .happened = I brug. En lov fra 1993 kræver det.
    .rank = 210
    .source = sullivan esd

germany = Tyskland: forskning
    .method = Flere modeller, som forskere har sammenlignet
    .public = Metode og kode, men ikke hvad svarene vejer
    .happened = Forskning: gode i gennemsnit, klart dårligere for udsatte grupper
    .rank = 111
    .source = bach kern

new-zealand = New Zealand: MSD
    .method = Model for unge på 15–17, der har forladt skolen, med automatisk henvisning
    .public = En beskrivelse
    .happened = I brug
    .rank = 210
    .source = msd

uk = Storbritannien: Payne og Payne
    .method = Ligning (regression), der er nem at bruge ved skranken
    .public = En artikel. Vi har ikke kunnet læse tabellerne i den.
    .happened = Undersøgelse af, om det kunne lade sig gøre
    .rank = 211
    .source = payne

switzerland = Schweiz: forskning
    .method = Forsøg med forudsigelser, der skal være retfærdige
    .public = Kode, men ingen data
    .happened = Forskning: De kan gøre det sværere at mindske forskellen i ledighed mellem mænd og kvinder
    .rank = 111
    .source = zezulka
