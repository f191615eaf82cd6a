### Sentences about the world, each with the sources it was read in. The chapters place them by their ids.
### Not sentences about the site's model or its invented people. A source that is not in sources.ftl stops the build.

## Chapters

research-5 = Kapitlet bygger på forskning fra Københavns Universitet.
    .source = study-1 letter
research-6 = Kapitlet bygger på forskning fra Københavns Universitet.
    .source = study-2
research-7 = Kapitlet bygger på forskning fra Københavns Universitet.
    .source = letter

## Chapter 2

origin-2021 = I maj 2021 var 44{"\u00A0"}% af de [ledige](#term-unemployed) ikke-vestlige indvandrere [langtidsledige](#term-long-term-unemployed), ifølge AE. Blandt ledige med dansk baggrund var det 30{"\u00A0"}%.
    .source = ae-2021
origin-gap = Forskellen faldt fra 17 til 5 [procentpoint](#term-percentage-point) på cirka et år, skrev Transportnyhederne i 2022.
    .source = transport

## Chapter 3

sweden-70 = En svensk model fra 2006 regnede på, hvem der ville være [ledig](#term-unemployed) i mindst et halvt år. Den fik næsten 70{"\u00A0"}% rigtigt.
    .source = ifau
germany-models = Tyske forskere prøvede flere modeller, der var omtrent lige gode. Det varierede meget, hvem de pegede på.
    .source = bach
two-definitions = Danmark har to mål for langtidsledige. Danmarks Statistik tæller dem, der har været ledige i mindst 52 uger i træk, med plads til korte pauser. Styrelsen STAR tæller dem, der er ledige nu og har været det i mindst 80{"\u00A0"}% af det sidste år.
    .source = dst ae
dagpenge-2023 = I 2023 fik 238.400 mennesker [dagpenge](#term-unemployment-benefit). 21.400 af dem, 9{"\u00A0"}%, havde et forløb på over 12 måneder.
    .source = answer-203

## Chapter 4

real-4 = Østrigs ligning har vi fra Der Standards læsevejledning (2018) og kanalonas åbne kopi »discrimination-barometer«. Norges regler er NAVs egen kode.
    .source = der-standard kanalona nav
at-court = Modellen blev prøvet fra slutningen af 2018, men aldrig brugt i hele landet. Østrigs datatilsyn stoppede modellen 19. august 2020. Domstolene var uenige. I september 2025 vandt AMS, men data var slettet.
    .source = kurier oe24 gdprhub-ams
at-purpose = Grænserne var mindst 66{"\u00A0"}% for job inden for syv måneder (A) og under 25{"\u00A0"}% inden for to år (C). A skulle have billigere hjælp, B skulle have pengene, og C skulle sendes andre steder hen. Unge under 25 kom aldrig i C.
    .source = wienerzeitung oe24
at-printed = Der Standard trykte 52{"\u00A0"}% for den person, som ligningen går ud fra, og 49{"\u00A0"}%, når personen er en kvinde.
    .source = der-standard
at-right = AMS sagde 80{"\u00A0"}% rigtigt for modellen og 95{"\u00A0"}% for erfarne rådgivere, men ikke, hvordan det er målt. Forskere fandt over 30{"\u00A0"}% forkert for unge i Wien. Kvinder kom for tit i gruppen med mindst hjælp.
    .source = kurier achterhold
at-map = Områdernes typer har vi aflæst på et kort i den åbne kopi, tegnet efter Marte-Huainigg (2020). Amstetten er type 2 der, men type 1 hos Der Standard.
    .source = kanalona der-standard
at-slip = Den åbne kopi trækker 17,06 [procentpoint](#term-percentage-point) fra for en kvinde på mindst 50. Det er mandens tal. Hendes er 16,70, for log-odds lægges sammen, og det gør procent ikke.
    .source = kanalona
no-open = NAVs kode, test og historik er offentlige (MIT-licens). Køn, statsborgerskab, fødeland, bopæl og erhverv er ikke med.
    .source = nav
no-dates = Datoerne er kodens. De siger ikke, hvornår den blev taget i brug. I 2024 gjaldt den gamle regel om arbejde, så længe data kom fra den gamle tjeneste.
    .source = nav
no-firsts = Eksemplet er NAVs eget, fra testen af koden.
    .source = nav
no-advice = Ifølge NAVs egen evaluering følger rådgiverne for det meste ikke forslag om mere end lidt hjælp. Reglen er med vilje lavet, så den hellere foreslår for meget hjælp end for lidt.
    .source = dahl
dk-demo = Træet er Københavns Universitets demonstration fra 2021 (Confronting Data), »inspireret af« styrelsen STARs værktøj. Det er ikke officielt. STARs egen regel har vi ikke fundet.
    .source = ledighedsalgoritmen
dk-star = STARs værktøj brugte ti frivillige spørgsmål på Jobnet og registre med fx alder, herkomst og tidligere ledighed.
    .source = star-profile
dk-origin = Den 29. april 2022 afgjorde Ligebehandlingsnævnet, at STARs brug af herkomst ikke var ulovlig.
    .source = board

## Chapter 5

task-in-study = Opgaven nævnes i studiet.
    .source = study-1
task-in-letter = Opgaven nævnes i et brev om studiet.
    .source = letter
circumstance-in-letter = Et brev om studiet nævner forholdet mellem sagsbehandler og [ledig](#term-unemployed).
    .source = letter
caseworkers-35 = Studiet fra 2021 bygger på en workshop om AI med 35 sagsbehandlere fra flere dele af det offentlige. Bagefter interviewede forskerne fem, der hjælper ledige i job.
    .source = study-1
notes-shared = Kolleger skriver, læser og bygger videre på hinandens notater, ifølge studiet. Beslutninger vokser ud af det samarbejde.
    .source = study-1
ai-two-ways = Ifølge sagsbehandlerne kan AI være et argument over for ledelsen, når en sag kræver ekstra ressourcer. AI kan også støtte dem, når de vælger et tilbud.
    .source = study-1
simple-accepted = Jo enklere et valg er, jo lettere er det at godtage, at et værktøj støtter det eller klarer det alene. Det skriver en forsker i et brev. Eksemplet er at hente en lægeerklæring.
    .source = letter
relationship-hard = Forholdet mellem sagsbehandler og ledig kan gøre et nemt valg svært, ifølge et brev om studiet. Det svære er, hvornår og hvordan man bedst gør det.
    .source = letter

## Chapter 6

phone-share = I 2019 var 22{"\u00A0"}% af samtalerne i telefon eller på video. I 2021 var det 69{"\u00A0"}%, og i 2023 var det 44{"\u00A0"}%.
    .source = star-phone
cues-method = Studiet begyndte i foråret 2020 med 60 interview i telefonen. 6 sagsbehandlere fra 3 jobcentre var med.
    .source = study-2
cues-meaning = [Fysiske signaler](#term-physical-cues) er tegn uden ord, for eksempel hvordan en person ser ud. De hører ikke til de formelle trin i arbejdet.
    .source = study-2
cues-reading = Fysiske signaler former sagsbehandlernes billede af en persons situation. Det siger de selv i studiet.
    .source = study-2
cues-phone = I telefonen er de fysiske signaler væk. Så bliver det vigtigere, hvad der før er skrevet i sagen.
    .source = study-2
remote-not-enough = Ifølge en ph.d. fra 2023 har samtaler på afstand fordele og ulemper for begge parter. De er ikke nok alene, når en sagsbehandler vil forstå en situation.
    .source = phd
phone-open-up = Nogle siger langt mere i telefonen end ved et møde. Det skrev Viden på Tværs (2020), som talte med en af forskerne.
    .source = vpt-2020

## Chapter 7

ltu-names = Ifølge Version2 (2022) var [ASTA](#term-asta) en værktøjskasse. LTU var en [algoritme](#term-algorithm) i den, og firmaet Schultz var leverandøren.
    .source = letter version2-2022
ltu-levels = LTU gjaldt [nyledige](#term-newly-unemployed) på [dagpenge](#term-unemployment-benefit). Ifølge Version2 (2022) fik sagsbehandleren vist lav, middel eller høj risiko for [langtidsledighed](#term-long-term-unemployed).
    .source = radar datatilsynet version2-2022
ltu-fifty-sms = Ifølge Radar (2022) byggede LTU på 50 oplysninger. En af dem var, om borgeren sagde ja til sms fra [jobcentret](#term-job-centre).
    .source = radar dsr
ltu-unexplained = Ifølge Dansk Socialrådgiverforening (2022) kunne sagsbehandlere nogle gange ikke forklare, hvorfor en borger fik den risiko.
    .source = dsr
ltu-fifth = Ifølge Radar (2022) mente tre ud af fire sagsbehandlere, at cirka hver femte oplysning var irrelevant. Vi har ikke set, hvor mange der blev spurgt.
    .source = radar
report-2022 = Rapporten »Er du grøn?« fra 2022 er ikke fagfællebedømt, skriver en forsker bag den. Bagefter holdt Lyngby-Taarbæk op med at bruge værktøjet.
    .source = letter dsr
opinion-consent = Den 18. maj 2022 kom Datatilsynet med en udtalelse, ikke et forbud. Den siger, at borgerens [samtykke](#term-consent) ikke er frivilligt i den situation. Derfor er det ikke nok.
    .source = datatilsynet
opinion-law = Ifølge udtalelsen krævede værktøjet en [hjemmel](#term-legal-basis), altså en regel i dansk lov. Den skulle være klar, fordi brugen var indgribende, skriver Kammeradvokaten (2026).
    .source = datatilsynet kammeradvokaten
star-august = Ifølge ITWatch sagde styrelsen STAR i august 2022, at jobcentre manglede hjemmel til værktøjet. STAR droppede også tallet i sit eget værktøj, ifølge Dansk Socialrådgiverforening (2022).
    .source = itwatch dsr
schultz-view = Schultz svarede i Version2 (2022), at firmaet aldrig har rådgivet om, at samtykke gør [profilering](#term-profiling) lovlig. Ifølge ITWatch holdt det op med at tilbyde LTU i august 2022.
    .source = version2-2022 itwatch
order-2026 = Ifølge OP Kurser kom der nye regler i januar 2026. Efter dem må kommuner bruge [profilering](#term-profiling) som støtte i [sager](#term-case) om [ledige](#term-unemployed), men ikke træffe helt automatiske afgørelser.
    .source = opkurser
job-centre-2026 = Den 1. februar 2026 faldt kravet om et jobcenter væk. Kommunerne vælger selv, hvordan de ordner det.
    .source = reform
right-reasons = En skriftlig afgørelse skal sige hvorfor, hvis du ikke får helt ja. Den nævner reglerne og ved et [skøn](#term-judgement) det, der vejede mest (forvaltningsloven §{"\u00A0"}22 og §{"\u00A0"}24).
    .source = reasons
right-hearing = Ved [partshøring](#term-hearing) kan du svare på oplysninger i din sag, før myndigheden bestemmer (forvaltningsloven §{"\u00A0"}19). Sker det ikke, kan afgørelsen blive ugyldig.
    .source = hearing
right-automatic = GDPR artikel 22 sætter grænser for helt automatiske [afgørelser](#term-decision). Det gælder, når de har retlig eller lignende stor betydning for dig.
    .source = automatic
