### Sentences about the world, each with the sources it was read in. The chapters place them by their ids.
### Not sentences about the site's model or its invented people. A source that is not in sources.ftl stops the build.

## Chapters

research-5 = The chapter is based on research from the University of Copenhagen.
    .source = study-1 letter
research-6 = The chapter is based on research from the University of Copenhagen.
    .source = study-2
research-7 = The chapter is based on research from the University of Copenhagen.
    .source = letter

## Chapter 2

origin-2021 = In May 2021, 44% of [unemployed](#term-unemployed) non-Western immigrants were [long-term unemployed](#term-long-term-unemployed), according to AE. Among unemployed people with a Danish background it was 30%.
    .source = ae-2021
origin-gap = The gap fell from 17 to 5 [percentage points](#term-percentage-point) in about a year, wrote Transportnyhederne in 2022.
    .source = transport

## Chapter 3

sweden-70 = A Swedish model of 2006 estimated who would be [unemployed](#term-unemployed) for at least half a year. It got almost 70% right.
    .source = ifau
germany-models = German researchers tried several models that were about equally good. Whom they pointed out varied a lot.
    .source = bach
two-definitions = Denmark has two measures of long-term unemployed people. Statistics Denmark counts those unemployed for at least 52 weeks in a row, with room for short gaps. The agency STAR counts those who are unemployed now and have been so for at least 80% of the last year.
    .source = dst ae
dagpenge-2023 = In 2023, 238,400 people drew [unemployment benefit](#term-unemployment-benefit). 21,400 of them, 9%, had a spell of over 12 months.
    .source = answer-203

## Chapter 4

real-4 = Austria’s equation is from Der Standard’s reading guide (2018) and kanalona’s open copy, "discrimination-barometer". Norway’s rules are NAV’s own code.
    .source = der-standard kanalona nav
at-court = The model was on trial from the end of 2018 and never used nationally. Austria’s data protection authority stopped it on 19 August 2020. Courts disagreed. In September 2025 AMS won, but the data had been deleted.
    .source = kurier oe24 gdprhub-ams
at-purpose = The limits were at least 66% for a job within seven months (A) and under 25% within two years (C). A was to get less costly support, B the money, and C to go elsewhere. Under-25s were never C.
    .source = wienerzeitung oe24
at-printed = Der Standard printed 52% for the person the equation starts from, and 49% when that person is a woman.
    .source = der-standard
at-right = AMS said 80% right for the model and 95% for experienced advisers, but not how that was measured. Researchers found over 30% wrong for young people in Vienna. Women were put too often in the group with least help.
    .source = kurier achterhold
at-map = We read the area types from a map in the open copy, drawn after Marte-Huainigg (2020). Amstetten is type 2 there, but type 1 in Der Standard.
    .source = kanalona der-standard
at-slip = The open copy takes 17.06 [percentage points](#term-percentage-point) off a woman of 50 or over. That is the man’s number. Hers is 16.70, for log-odds add up and percent do not.
    .source = kanalona
no-open = NAV’s code, tests and history are public (MIT licence). Gender, citizenship, country of birth, place and occupation are not used.
    .source = nav
no-dates = The dates are the code’s. They do not say when it went live. In 2024 the old rule on work held for as long as data came from the old service.
    .source = nav
no-firsts = The example is NAV’s own, from the test of its code.
    .source = nav
no-advice = NAV’s own evaluation says that advisers mostly depart from suggestions of more than little help. The rule was built on purpose to suggest too much help rather than too little.
    .source = dahl
dk-demo = The tree is the University of Copenhagen’s demonstration of 2021 (Confronting Data), "inspired by" the tool of the agency STAR. It is not official. We have not found STAR’s own rule.
    .source = ledighedsalgoritmen
dk-star = STAR’s tool used ten voluntary questions on Jobnet and registers with such things as age, origin and past unemployment.
    .source = star-profile
dk-origin = On 29 April 2022 the Equal Treatment Board found that STAR’s use of origin was not unlawful.
    .source = board

## Chapter 5

task-in-study = The study mentions this task.
    .source = study-1
task-in-letter = A letter about the study mentions this task.
    .source = letter
circumstance-in-letter = A letter about the study mentions the relationship between caseworker and jobseeker.
    .source = letter
caseworkers-35 = The 2021 study rests on a workshop on AI with 35 caseworkers from several kinds of public services. Then the researchers interviewed five who help jobseekers into work.
    .source = study-1
notes-shared = Colleagues write, read and build on each other’s notes, according to the study. Decisions grow out of that shared work.
    .source = study-1
ai-two-ways = According to the caseworkers, AI can be an argument to management when a case needs extra resources. AI can also back them when they choose a programme.
    .source = study-1
simple-accepted = The simpler a choice is, the easier it is to accept that a tool supports it or does it alone. A researcher writes this in a letter. The example is getting a medical certificate.
    .source = letter
relationship-hard = The relationship between caseworker and jobseeker can make an easy choice hard, according to a letter about the study. The difficult part is when and how it is best made.
    .source = letter

## Chapter 6

phone-share = In 2019, 22% of the talks were by phone or video. In 2021 it was 69%, and in 2023 it was 44%.
    .source = star-phone
cues-method = In spring 2020 the study began with 60 interviews by phone. 6 caseworkers in 3 job centres took part.
    .source = study-2
cues-meaning = [Physical cues](#term-physical-cues) are signs without words, such as how a person looks. They are not part of the formal steps of the work.
    .source = study-2
cues-reading = Physical cues shape how caseworkers see a person’s situation. They say so in the study.
    .source = study-2
cues-phone = On the phone, the physical cues are gone. Then what was written in the case before matters more.
    .source = study-2
remote-not-enough = According to a PhD from 2023, remote talks have benefits and drawbacks for both sides. They are not enough alone when a caseworker wants to understand a situation.
    .source = phd
phone-open-up = Some say far more on the phone than at a meeting. This is from Viden på Tværs (2020), which interviewed one of the researchers.
    .source = vpt-2020

## Chapter 7

ltu-names = According to Version2 (2022), [ASTA](#term-asta) was a toolbox. LTU was an [algorithm](#term-algorithm) in it, and the company Schultz was the supplier.
    .source = letter version2-2022
ltu-levels = LTU was for [newly unemployed](#term-newly-unemployed) people on [unemployment benefit](#term-unemployment-benefit). According to Version2 (2022), it showed the caseworker low, medium or high risk of [long-term unemployment](#term-long-term-unemployed).
    .source = radar datatilsynet version2-2022
ltu-fifty-sms = According to Radar (2022), LTU was built on 50 facts. One was whether the person accepted text messages from the [job centre](#term-job-centre).
    .source = radar dsr
ltu-unexplained = According to the Danish Association of Social Workers (2022), caseworkers sometimes could not explain why a person got that risk.
    .source = dsr
ltu-fifth = According to Radar (2022), three out of four caseworkers found about one fact in five irrelevant. We have not seen how many were asked.
    .source = radar
report-2022 = The report "Er du grøn?" from 2022 is not peer reviewed, a researcher behind it writes. Afterwards, Lyngby-Taarbæk stopped using the tool.
    .source = letter dsr
opinion-consent = On 18 May 2022, the authority Datatilsynet gave an opinion, not a ban. It says that the citizen’s [consent](#term-consent) is not freely given in that setting. So it is not enough.
    .source = datatilsynet
opinion-law = According to the opinion, the tool needed a [legal basis](#term-legal-basis), a rule in Danish law. It had to be clear because the use was intrusive, writes Kammeradvokaten (2026).
    .source = datatilsynet kammeradvokaten
star-august = According to ITWatch, the agency STAR said in August 2022 that job centres lacked a legal basis for the tool. STAR also dropped the score in its own tool, says the union of social workers (2022).
    .source = itwatch dsr
schultz-view = Schultz said in Version2 (2022) that it never advised municipalities that consent makes [profiling](#term-profiling) legal. According to ITWatch, Schultz stopped offering LTU in August 2022.
    .source = version2-2022 itwatch
order-2026 = According to OP Kurser, new rules came in January 2026. Under them, municipalities may use [profiling](#term-profiling) as support in job services, but not make fully automatic decisions.
    .source = opkurser
job-centre-2026 = On 1 February 2026, the job-centre requirement lapsed. Municipalities choose for themselves how to set up the work.
    .source = reform
right-reasons = A written decision must say why unless you get a full yes. It names the rules and, where there is [judgement](#term-judgement), what weighed most (Public Administration Act, sections 22 and 24).
    .source = reasons
right-hearing = A [hearing](#term-hearing) lets you respond to facts in your [case](#term-case) before the authority decides (Public Administration Act, section 19). If this does not happen, the decision can become void.
    .source = hearing
right-automatic = GDPR article 22 restricts fully automatic [decisions](#term-decision). This is so when they have a legal or similarly large effect on you.
    .source = automatic
