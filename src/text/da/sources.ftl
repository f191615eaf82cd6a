### What the site says about the real world comes from here: one entry a source, cited by its id.
### Not the facts themselves, and no rating of a source. `.seen` is its number in the
### project’s research notes. Titles stand in their own language, equal in both files. In the order of the Danish names.

achterhold = Achterhold m.fl. (2025)
    .title = Fairness in Algorithmic Profiling: The AMAS Case
    .note = Vi har kun læst resumeet og begyndelsen.
    .url = https://doi.org/10.1007/s11023-024-09706-9
    .seen = P-M

ae-2021 = AE (2021)
    .title = Andelen af langtidsledige er højere end under finanskrisen
    .url = https://www.ae.dk/analyse/2021-07-andelen-af-langtidsledige-er-hoejere-end-under-finanskrisen
    .seen = S39

ae = AE (2025)
    .title = Hvor mange er langvarigt ledige? Se tallet for din kommune. Ritzau
    .url = https://via.ritzau.dk/pressemeddelelse/14291596/hvor-mange-er-langvarigt-ledige-se-tallet-for-din-kommune?lang=da&publisherId=13560159
    .seen = S39

anpal = ANPAL (uden år)
    .title = La Profilazione
    .url = http://anpal.gov.it/Cittadini/Profilazione/Pagine/default.aspx
    .seen = P-IT1

assadi = Assadi og Lundin (2014)
    .title = Enhetlighet och träffsäkerhet i arbetsmarknadspolitiken
    .url = https://www.ifau.se/Forskning/Publikationer/Rapporter/2014/Enhetlighet-och-traffsakerhet-i-arbetsmarknadspolitiken-Hur-anvander-arbetsformedlare-statistisk-profilering-i-motet-med-den-arbetssokande-/
    .seen = P-SE2

jsci = Australiens regering (2018)
    .title = Components and results of the JSCI
    .url = https://www.employment.gov.au/components-and-results-job-seeker-classification-instrument
    .seen = P-A1

bach = Bach m.fl. (2023)
    .title = The impact of modeling decisions in statistical profiling
    .url = https://www.cambridge.org/core/product/AFAE0907D68D7AFA6915B2F8D08C90B5/core-reader
    .seen = S57

ifau = Bennmarker m.fl. (2006)
    .title = Vem blir långtidsarbetslös?
    .url = https://5dok.org/document/yr386ejv-vem-blir-l%C3%A5ngtidsarbetsl%C3%B6s.html
    .seen = S41

minister = Beskæftigelsesministeren (2018–19)
    .title = BEU Alm.del Bilag 70 (2018-19, 2. samling)
    .url = https://ft.dk/samling/20182/almdel/BEU/bilag/70/2081751/index.htm
    .seen = S20

answer-203 = Beskæftigelsesministeren (2024)
    .title = BEU Alm.del, svar på spørgsmål 203 (2023-24)
    .url = https://ft.dk/samling/20231/almdel/beu/spm/203/svar/2031921/2839275/index.htm
    .seen = S37

cabi-2015 = Cabi (2015)
    .title = Profilering af ledige
    .note = Om en rapport fra KORA. Sekundær kilde.
    .url = http://www.cabiweb.dk/materialer/andres-udgivelser/2015/profilering-af-ledige/
    .seen = S29

ledighedsalgoritmen = Confronting Data (2021)
    .title = ledighedsalgoritmen.dk
    .note = Demonstration af Peter Maarbjerg Dønvang, Therese Moreau og Confronting Data Co-lab, Københavns Universitet. Koden har MIT-licens.
    .url = https://ledighedsalgoritmen.dk/
    .seen = S17

dahl = Dahl og Myklathun (2022)
    .title = Fører brukarprofilering til meir treffsikker arbeidsretta oppfølging?
    .note = NAVs egen evaluering. Vi har læst resumeet.
    .url = https://arbeidogvelferd.nav.no/journal/2022/2/m-5393/
    .seen = P-E

dst = Danmarks Statistik (uden år)
    .title = Langtidsledighed. Statistikdokumentation
    .url = https://www.dst.dk/da/Statistik/dokumentation/statistikdokumentation/langtidsledighed
    .seen = S38

dsr = Dansk Socialrådgiverforening (2022)
    .title = Kunstig intelligens: Kommune dropper algoritme til screening af ledige
    .note = Sekundær kilde.
    .url = https://socialraadgiverne.dk/faglig-artikel/kunstig-intelligens-kommune-dropper-algoritme-til-screening-af-ledige/
    .seen = S5

datatilsynet = Datatilsynet (2022)
    .title = Kommuners hjemmel til AI-profileringsværktøjet Asta
    .note = Udtalelse af 18. maj 2022, j.nr. 2022-212-3676.
    .url = https://www.datatilsynet.dk/afgoerelser/afgoerelser/2022/maj/udtalelse-vedroerende-kommuners-hjemmel
    .seen = S9

automatic = Datatilsynet (uden år)
    .title = Ret til ikke at være genstand for en automatisk afgørelse
    .url = https://www.datatilsynet.dk/borger/hvad-er-dine-rettigheder/ret-til-ikke-at-vaere-genstand-for-en-automatisk-afgoerelse
    .seen = S33b

der-standard = Der Standard (2018)
    .title = Leseanleitung zum AMS-Algorithmus
    .note = Avisens læsevejledning. Vi har læst begyndelsen.
    .url = https://derstandard.at/2000089720308/Leseanleitung-zum-AMS-Algorithmus
    .seen = P-L

desiere = Desiere og Struyven (2020)
    .title = Using Artificial Intelligence to classify Jobseekers
    .url = https://doi.org/10.1017/S0047279420000203
    .seen = P-B1

esd = ESD, Washington (uden år)
    .title = Worker Profiling and Reemployment Services
    .url = https://www.esd.wa.gov/jobs-and-training/wprs
    .seen = P-U1

esri-2005 = ESRI (2005)
    .title = Profiling the Unemployed
    .url = https://esri.ie/news/profiling-the-unemployed-an-analysis-of-the-galway-and-waterford-live-register-surveys-0
    .seen = P-I1

esri-2022 = ESRI (2022)
    .title = New research detects eight key characteristics
    .url = https://www.esri.ie/news/new-research-detects-eight-key-characteristics-to-help-identify-those-at-risk-of-long-term
    .seen = P-I2

eu-practice = Europa-Kommissionen (uden år)
    .title = The Work Profiler and the Personal Work Folder
    .url = http://www.ec.europa.eu/social/main.jsp?catId=1080&langId=en&practiceId=65
    .seen = P-NL1

phd = Flügge (2023)
    .title = Where the Practice is
    .note = Ph.d.-forsvar, Københavns Universitet.
    .url = https://di.ku.dk/english/event-calendar-2023/phd-defence-by-asbjoern-william-ammitzboell-flgge/
    .seen = S3

letter = Flügge (uden år)
    .title = BEU Alm.del Bilag 34 (2022-23, 2. samling)
    .note = Brev til Folketingets Beskæftigelsesudvalg. Linket går til bilaget, som brevet hører til.
    .url = https://ft.dk/samling/20222/almdel/BEU/bilag/34/2649944/index.htm
    .seen = S0

study-1 = Flügge m.fl. (2021)
    .title = Street-Level Algorithms and AI in Bureaucratic Decision-Making: A Caseworker Perspective. Proc. ACM Hum.-Comput. Interact. (CSCW)
    .url = https://doi.org/10.1145/3449114
    .seen = S1

study-2 = Flügge og Møller (2022)
    .title = The Role of Physical Cues in Co-located and Remote Casework. Computer Supported Cooperative Work
    .url = https://doi.org/10.1007/s10606-022-09449-0
    .seen = S2

gazeta = Gazeta Prawna (2016)
    .title = Profilowanie bezrobotnych: punktacja do wywiadu
    .url = https://praca.gazetaprawna.pl/artykuly/977972,profilowanie-bezrobotnych-punktacja-do-wywiadu.html
    .seen = P-P2

schufa = GDPRhub (2023)
    .title = CJEU – C-634/21 – SCHUFA Holding (Scoring)
    .note = Sekundær kilde.
    .url = https://gdprhub.eu/index.php?title=CJEU_-_C%E2%80%91634%2F21_-_SCHUFA_Holding_%28Scoring%29
    .seen = S33

gdprhub-ams = GDPRhub (uden år)
    .title = VwGH – Ro 2021/04/0010-11
    .note = Sekundær kilde.
    .url = https://gdprhub.eu/index.php?title=VwGH_-_Ro_2021/04/0010-11
    .seen = P-G

itwatch = ITWatch (2022)
    .title = itwatch.dk/ITNyt
    .note = Artikel fra august 2022. Sekundær kilde.
    .url = https://itwatch.dk/ITNyt/Brancher/offentlig_it/article14304616.ece
    .seen = S8

kammeradvokaten = Kammeradvokaten (2026)
    .title = Nyt lovforslag skal give offentlige myndigheder klar hjemmel til brug af AI
    .note = Sekundær kilde.
    .url = https://kammeradvokaten.dk/nyheder/nyt-lovforslag-skal-give-offentlige-myndigheder-klar-hjemmel-til-brug-af-ai
    .seen = S10

kanalona = kanalona (2021)
    .title = discrimination-barometer
    .note = Åben kopi af AMS’ ligning. Kortet bygger på Judit Marte-Huainigg (2020).
    .url = https://github.com/kanalona/discrimination-barometer
    .seen = P-B

kern = Kern m.fl. (2024)
    .title = When Small Decisions Have Big Impact
    .note = Vi har læst resumeet.
    .url = https://mcml.ai/publications/kbm+24a
    .seen = P-DE2

kora = KORA (2015)
    .title = Profilering af ledige
    .note = 9pdf.org, zpnvx557, afsnit 5.2 og 5.4.
    .url = https://9pdf.org/document/zpnvx557-profilering-ledige-analyse-profileringsv%C3%A6rkt%C3%B8jer-lande.html
    .seen = P-K5

kurier = Kurier (2019)
    .title = Neuer AMS-Algorithmus: Fehlerquote bei 20 Prozent
    .url = https://kurier.at/wirtschaft/neuer-ams-algorithmus-fehlerquote-bei-20-prozent/400688711
    .seen = P-K

board = Ligebehandlingsnævnet (2022)
    .title = BEU Alm.del Bilag 300 (2021-22)
    .note = Afgørelse af 29. april 2022, j.nr. 20-25601.
    .url = https://ft.dk/samling/20211/almdel/BEU/bilag/300/2599548/index.htm
    .seen = S24

msd = MSD (uden år)
    .title = How our Youth Service NEET works
    .url = http://msd.govt.nz/about-msd-and-our-work/work-programmes/initiatives/phrae/youth-service-for-neet.html
    .seen = P-NZ1

nav = NAV (2018–2026)
    .title = paw-arbeidssoekerregisteret-monorepo-ekstern
    .note = NAVs kode med MIT-licens. Ældre udgaver: veilarbregistrering og paw-arbeidssokerregisteret-profilering.
    .url = https://github.com/navikt/paw-arbeidssoekerregisteret-monorepo-ekstern
    .seen = P-N

nb-2019 = NB Beskæftigelse (2019)
    .title = Jurister: Jobcentre diskriminerer med nyt profileringsværktøj
    .note = Sekundær kilde.
    .url = https://www.nb-beskaeftigelse.dk/2019/10/08/jurister-jobcentre-diskriminerer-med-nyt-profileringsvaerktoej/
    .seen = S25

oe24 = oe24 (2025)
    .title = AMS gewinnt Rechtsstreit um AMS-Algorithmus – aber zu spät
    .url = https://www.oe24.at/businesslive/ams-gewinnt-rechtsstreit-um-ams-algorithmus-aber-zu-spaet/647341689
    .seen = P-O

hearing = Ombudsmanden (2023)
    .title = Partshøring. Myndighedsguiden
    .url = https://ombudsmanden.dk/find-viden/myndighedsguiden/generel-forvaltningsret/9-partshoering
    .seen = S34c

reasons = Ombudsmanden (2024)
    .title = Begrundelse. Myndighedsguiden
    .url = https://ombudsmanden.dk/find-viden/myndighedsguiden/generel-forvaltningsret/10-begrundelse
    .seen = S34

opkurser = OP Kurser (2026)
    .title = Nye regler for AI og innovative teknologier
    .note = Sekundær kilde.
    .url = https://opkurser.dk/nyheder/it-ret/nye-regler-for-ai-og-innovative-teknologier
    .seen = S31

panoptykon-2018 = Panoptykon (2018)
    .title = Profilowanie bezrobotnych niezgodne z Konstytucją
    .url = https://panoptykon.org/wiadomosc/profilowanie-bezrobotnych-niezgodne-z-konstytucja-0
    .seen = P-P3

panoptykon-2023 = Panoptykon (2023)
    .title = Jakie pytania zawiera kwestionariusz profilowania bezrobotnych?
    .url = https://panoptykon.org/wiadomosc/jakie-pytania-zawiera-kwestionariusz-profilowania-bezrobotnych-aktualizacja
    .seen = P-P4

payne = Payne og Payne (uden år)
    .title = Early Identification of the Long-Term Unemployed
    .note = Vi har læst resumeet.
    .url = http://www.psi.org.uk/index.php/site/publication_detail/1269/
    .seen = P-UK1

radar = Radar (2022)
    .title = Jobcenter-ansatte: Algoritme til ledige forvirrer mere end den gavner
    .note = Sekundær kilde.
    .url = https://radarmedia.dk/jobcenter-ansatte-algoritme-til-ledige-forvirrer-mere-end-den-gavner/
    .seen = S4

rosholm = Rosholm m.fl. (2004)
    .title = A Danish Profiling System. IZA Discussion Paper 1418
    .url = https://docslib.org/doc/10794219/a-danish-profiling-system
    .seen = S28

star-2015 = STAR (2015)
    .title = Samtaler og indsats, der modvirker langtidsledighed
    .url = http://star.dk/da/Puljer/Arkiv-Alle-puljer/Puljer-frist-2015/2015-11-30%20-%20Samtaler%20og%20indsats%20der%20modviker%20langtidsledighed.aspx
    .seen = S19

star-contact = STAR (2024)
    .title = Kontaktforløb
    .url = https://star.dk/da/indsatser/kontaktforloeb/kontaktforloeb
    .seen = S36

reform = STAR (2026)
    .title = Beskæftigelsesreform: Lovgivningsproces og ikrafttrædelse
    .url = https://star.dk/da/implementering/beskaeftigelsesreform/proces
    .seen = S30

star-phone = STAR (juni 2024)
    .title = Ny måling: Flere ledige vælger telefoniske samtaler
    .url = https://star.dk/om-styrelsen/nyt/nyheder/2024/06/ny-maaling-flere-ledige-vaelger-telefoniske-samtaler
    .seen = S35a

star-profile = STAR (uden år)
    .title = Profilafklaring (Forberedelsesskema)
    .note = Ældre udgave af siden.
    .url = https://star.dk/it/borger-it/profilafklaring-forberedelsesskema/
    .seen = P-D3

transport = Transportnyhederne (2022)
    .title = transportnyhederne.dk
    .note = Artikel fra 20. juli 2022. Sekundær kilde.
    .url = https://www.transportnyhederne.dk/?Id=74961
    .seen = S39b

version2-2019 = Version2 (2019)
    .title = Datatilsynet: Ok at dataprofilere ledige
    .note = Sekundær kilde.
    .url = https://www.version2.dk/artikel/datatilsynet-ok-dataprofilere-ledige
    .seen = S23

version2-2022 = Version2 (2022)
    .title = Datatilsynet: Ledige må ikke profileres med algoritmer, bare fordi de samtykker
    .note = Sekundær kilde.
    .url = https://www.version2.dk/artikel/datatilsynet-ledige-maa-ikke-profileres-med-algoritmer-bare-fordi-de-samtykker
    .seen = S6

vpt-2020 = Viden på Tværs (2020)
    .title = Jobkonsulenter er glade for digitale muligheder under corona
    .note = Sekundær kilde.
    .url = https://vpt.dk/jobcenter/jobkonsulenter-er-glade-digitale-muligheder-under-corona
    .seen = S35d

wienerzeitung = Wiener Zeitung (2018)
    .title = AMS setzt PC bei der Jobvermittlung ein
    .url = https://www.wienerzeitung.at/nachrichten/oesterreich/politik/995405_AMS-setzt-PC-bei-der-Jobvermittlung-ein.html
    .seen = P-W

zezulka = Zezulka og Genin (2024)
    .title = 2023-01-ALMP-LTU
    .url = https://github.com/sezezulka/2023-01-ALMP-LTU
    .seen = P-CH1
