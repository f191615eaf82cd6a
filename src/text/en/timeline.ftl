### What happened with profiling of unemployed people in Denmark, 2004 to 2026, in the order of time.
### Not a history: only events with a source. `.at` is a decimal year, with the middle of a month for a month and the
### start of a year for a year alone; `.source` holds ids of sources.ftl.

jobbarometer = A statistical model calculates who will be unemployed for long: Jobbarometer.
    .when = 2004
    .at = 2004
    .kind = Tool
    .source = rosholm

barometer-ends = Jobbarometer is out of use, according to Cabi. Caseworkers now judge for themselves.
    .when = by 2015
    .at = 2015
    .kind = Tool
    .source = cabi-2015

trial = The agency STAR funds a trial. A tool is already on Jobnet.
    .when = 2015
    .at = 2015
    .kind = Tool
    .source = star-2015

law = Parliament passes a law. The minister may now make rules for a national tool.
    .when = 30 April 2019
    .at = 2019.33
    .kind = Law
    .source = minister

first-answer = Version2: Datatilsynet says the state’s tool is within GDPR. It decides nothing alone.
    .when = July 2019
    .at = 2019.53
    .kind = Authority
    .source = version2-2019

origin = Lawyers call it [discrimination](#term-discrimination) that the tool uses origin, according to NB Beskæftigelse.
    .when = October 2019
    .at = 2019.79
    .kind = Debate
    .source = nb-2019

caseworkers = Study 1 shows that colleagues read and build on each other’s notes.
    .when = 2021
    .at = 2021
    .kind = Research
    .source = study-1

report = The report "Er du grøn?" examines ASTA. It is not peer reviewed.
    .when = 2022
    .at = 2022
    .kind = Research
    .source = letter dsr

board-decides = STAR’s use of "non-Western origin" did not breach the discrimination act, the Board of Equal Treatment finds.
    .when = 29 April 2022
    .at = 2022.32
    .kind = Board
    .source = board

opinion = Datatilsynet says consent is not enough. ASTA needs a clear legal basis.
    .when = 18 May 2022
    .at = 2022.38
    .kind = Authority
    .source = datatilsynet kammeradvokaten

vendor-stops = ITWatch: STAR says a legal basis is missing. The company Schultz drops LTU.
    .when = August 2022
    .at = 2022.62
    .kind = Tool
    .source = itwatch

court = The EU court, via GDPRhub: a score can be an automated decision when others draw strongly on it.
    .when = 7 December 2023
    .at = 2023.93
    .kind = Court
    .source = schufa

funds = Unemployment funds take over contact with people on unemployment benefit for three months.
    .when = 1 January 2024
    .at = 2024
    .kind = Setting
    .source = star-contact

agreement = A reform agreement: municipalities no longer need a job centre.
    .when = 9 April 2025
    .at = 2025.27
    .kind = Setting
    .source = reform

order = OP Kurser: municipalities may use AI and profiling, but not for fully automatic decisions.
    .when = January 2026
    .at = 2026.04
    .kind = Rules
    .source = opkurser

no-requirement = Municipalities no longer need a job centre.
    .when = 1 February 2026
    .at = 2026.08
    .kind = Setting
    .source = reform

bill = A bill on AI in public authorities is out for consultation.
    .when = 12 February 2026
    .at = 2026.12
    .kind = Law
    .source = kammeradvokaten
