### Real systems that sort jobseekers: how each works, what is public, how often it is right, what became of it.
### Not a ranking: only what a source says. A row without `.accuracy` has no figure that was seen. `.rank` sorts three
### columns. Public, for which the page has the words: 0 all, 1 a part, 2 a description, 3 nothing. Accuracy: 0 a figure, 1 none. What became of it: 0 in
### use, 1 research or a trial, 2 stopped, 3 unknown.

austria = Østrig: AMS
    .method = Ligning (regression) med 12 oplysninger fra registre
    .accuracy = 80{"\u00A0"}% rigtigt, sagde AMS. Forskere: over 30{"\u00A0"}% forkert for unge i Wien.
    .happened = Stoppet i 2020 efter et forsøg. AMS vandt i retten i 2025, men data var slettet.
    .rank = 102
    .source = wienerzeitung kanalona kurier achterhold oe24

norway = Norge: NAV
    .method = Regler i rækkefølge om alder, arbejde, uddannelse og hindringer
    .happened = Regler i koden siden 2018. Siden december 2025 bliver nogle spurgt, om de er enige.
    .rank = 010
    .source = nav dahl

denmark-2004 = Danmark: Jobbarometer
    .method = Regner ud, hvem der er ledig over et halvt år til
    .happened = Gået ud af brug senest i 2015
    .rank = 212
    .source = rosholm cabi-2015

denmark-star = Danmark: STARs værktøj
    .method = 10 frivillige spørgsmål og oplysninger fra registre, fx alder og herkomst
    .happened = STAR droppede tallet i 2022
    .rank = 212
    .source = star-profile dsr

denmark-ltu = Danmark: ASTA (LTU)
    .method = 50 oplysninger giver lav, middel eller høj risiko
    .happened = Lyngby-Taarbæk stoppede i 2022, og firmaet holdt op med at tilbyde LTU.
    .rank = 212
    .source = radar version2-2022 dsr itwatch

australia = Australien: JSCI
    .method = Point for 18 forhold, 18–49 spørgsmål
    .happened = I brug i 2018
    .rank = 110
    .source = jsci

ireland = Irland: PEX
    .method = 24 oplysninger, én model for mænd og én for kvinder
    .accuracy = Forsøg i Galway 2005: Den fandt på dag ét 85{"\u00A0"}% af de mænd og 73{"\u00A0"}% af de kvinder, der blev langtidsledige.
    .happened = I brug. Lavet om i 2022.
    .rank = 200
    .source = kora esri-2005 esri-2022

sweden = Sverige: Bedömningsstöd
    .method = Ligning med 12 oplysninger, fire grader af risiko
    .happened = I brug siden 2012. Mange sagsbehandlere var skeptiske.
    .rank = 210
    .source = kora assadi

netherlands = Holland: Werkverkenner
    .method = Spørgeskema
    .happened = I brug i hele landet siden 2015.
    .rank = 210
    .source = eu-practice

flanders = Flandern: VDAB
    .method = Maskinlæring: Computeren finder selv mønstre
    .accuracy = Mest præcise indstilling: Folk med udenlandsk baggrund, der får job, får 2,6 gange så tit som andre forkert høj risiko.
    .happened = Ukendt, om den bruges.
    .rank = 303
    .source = desiere

poland = Polen
    .method = 24 spørgsmål, 0–8 point for hvert svar, tre grupper
    .happened = Pointene kom frem ved en retssag. De ansatte ændrede 0,58{"\u00A0"}% af afgørelserne. I 2018 delvis i strid med forfatningen, siden afskaffet.
    .rank = 112
    .source = gazeta panoptykon-2018 panoptykon-2023

italy = Italien: ANPAL
    .method = Tal fra 0 til 1 ud fra fx køn, alder, statsborgerskab og område
    .happened = Ukendt, om den bruges.
    .rank = 213
    .source = anpal

usa = USA: WPRS
    .method = Hver delstat finder dem, der nok får dagpenge, til retten er brugt op
    .happened = I brug. En lov fra 1993 kræver det.
    .rank = 210
    .source = esd

germany = Tyskland: forskning
    .method = Flere modeller, som forskere har sammenlignet
    .happened = Gode i gennemsnit, klart dårligere for udsatte grupper
    .rank = 111
    .source = bach kern

new-zealand = New Zealand: MSD
    .method = Forudsigelse for unge på 15–17, der har forladt skolen
    .happened = I brug, siger myndigheden
    .rank = 210
    .source = msd

uk = Storbritannien: Payne og Payne
    .method = Ligning, der er nem at bruge ved skranken
    .happened = Ukendt, om den blev brugt
    .rank = 213
    .source = payne

switzerland = Schweiz: forskning
    .method = Forsøg med forudsigelser, der skal være retfærdige
    .happened = Det kan gøre det sværere at mindske forskellen på mænds og kvinders ledighed
    .rank = 111
    .source = zezulka
