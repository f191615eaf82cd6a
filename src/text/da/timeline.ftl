### What happened with profiling of unemployed people in Denmark, 2004 to 2026, in the order of time.
### Not a history: only events with a source. `.at` is a decimal year, with the middle of a month for a month and the
### start of a year for a year alone; `.source` holds ids of sources.ftl.

jobbarometer = En statistisk model regner på, hvem der bliver ledig længe: Jobbarometer.
    .when = 2004
    .at = 2004
    .kind = Værktøj
    .source = rosholm

barometer-ends = Jobbarometer er gået ud af brug, ifølge Cabi. Nu vurderer sagsbehandleren selv.
    .when = senest 2015
    .at = 2015
    .kind = Værktøj
    .source = cabi-2015

trial = Styrelsen STAR støtter et forsøg. Et værktøj ligger allerede på Jobnet.
    .when = 2015
    .at = 2015
    .kind = Værktøj
    .source = star-2015

law = Folketinget vedtager en lov. Ministeren må nu lave regler for et nationalt værktøj.
    .when = 30. april 2019
    .at = 2019.33
    .kind = Lov
    .source = minister

first-answer = Statens værktøj er inden for GDPR, svarer Datatilsynet ifølge Version2. Intet afgøres af det alene.
    .when = juli 2019
    .at = 2019.53
    .kind = Tilsyn
    .source = version2-2019

origin = Jurister kalder det [diskrimination](#term-discrimination), at værktøjet bruger herkomst, ifølge NB Beskæftigelse.
    .when = oktober 2019
    .at = 2019.79
    .kind = Debat
    .source = nb-2019

caseworkers = Studie 1 viser, at kolleger læser og bygger videre på hinandens notater.
    .when = 2021
    .at = 2021
    .kind = Forskning
    .source = study-1

report = Rapporten »Er du grøn?« undersøger ASTA. Den er ikke fagfællebedømt.
    .when = 2022
    .at = 2022
    .kind = Forskning
    .source = letter dsr

board-decides = STARs brug af »ikke-vestlig herkomst« brød ikke loven om forskelsbehandling, afgør Ligebehandlingsnævnet.
    .when = 29. april 2022
    .at = 2022.32
    .kind = Nævn
    .source = board

opinion = Datatilsynet udtaler, at samtykke ikke er nok. ASTA kræver klar hjemmel.
    .when = 18. maj 2022
    .at = 2022.38
    .kind = Tilsyn
    .source = datatilsynet kammeradvokaten

vendor-stops = Ifølge ITWatch siger STAR, at hjemlen mangler. Firmaet Schultz stopper med LTU.
    .when = august 2022
    .at = 2022.62
    .kind = Værktøj
    .source = itwatch

court = EU-Domstolen ifølge GDPRhub: En score kan være en automatisk afgørelse, når andre lægger stor vægt på den.
    .when = 7. december 2023
    .at = 2023.93
    .kind = Domstol
    .source = schufa

funds = A-kasser overtager kontakten til ledige på dagpenge i de første tre måneder.
    .when = 1. januar 2024
    .at = 2024
    .kind = Ramme
    .source = star-contact

agreement = En aftale om reform: Kommuner skal ikke længere have et jobcenter.
    .when = 9. april 2025
    .at = 2025.27
    .kind = Ramme
    .source = reform

order = Ifølge OP Kurser må kommuner bruge AI og profilering, men ikke til fuldautomatiske afgørelser.
    .when = januar 2026
    .at = 2026.04
    .kind = Regler
    .source = opkurser

no-requirement = Kommunerne behøver ikke længere at have et jobcenter.
    .when = 1. februar 2026
    .at = 2026.08
    .kind = Ramme
    .source = reform

bill = Et forslag til en lov om AI hos myndigheder er i høring.
    .when = 12. februar 2026
    .at = 2026.12
    .kind = Lov
    .source = kammeradvokaten
