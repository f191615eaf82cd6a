### What the published models ask, in our words, and the plain questions to the person whom all of them judge.
### In the order of the files of src/model/data. `.levels`: the answers, with a semicolon between them; a number has none.
### `.note`: what we assumed when we put the person into the model's words.

## Austria

austria-sex = Køn
    .levels = mand;kvinde
austria-care = Omsorg for børn
    .levels = nej;ja
    .note = Tæller kun for kvinder.
austria-age = Alder
    .levels = under 30;30–49;50 eller over
austria-citizenship = Statsborger i
    .levels = Østrig;andet EU-land;land uden for EU
    .note = Vi regner den, der er født i landet, som statsborger.
austria-education = Uddannelse
    .levels = højst grundskole;erhvervsuddannelse;studentereksamen eller mere
austria-region = Område
    .levels = type 1, fx Innsbruck;type 2, fx Dornbirn;type 3, fx Linz;type 4, fx Graz;type 5, fx Wien 10
    .note = Personen bor ikke i Østrig.
austria-impairment = Helbred sætter grænser
    .levels = nej;ja
    .note = »Ved ikke« regner vi som nej.
austria-occupation = Erhverv
    .levels = service;produktion
austria-employment_days = I arbejde de sidste 4 år
    .levels = mindst 75{"\u00A0"}%;under 75{"\u00A0"}%
    .note = Vi spurgte om 3 år. 27 af 36 måneder er 75{"\u00A0"}%.
austria-case_frequency = År med sag hos AMS, af 4
    .levels = ingen;1;2;3 eller 4
    .note = Vi regner år som ledig.
austria-long_case = Sag hos AMS på mindst 180 dage
    .levels = nej;ja
    .note = Kun med en sag.
austria-measure = Tilbud fra AMS
    .levels = ingen;støtte;opkvalificering;støttet job
    .note = Kun med en sag.

## Norway

norway-age = Alder
norway-worked_6_of_12 = I arbejde 6 måneder i træk det sidste år
    .levels = ja;nej
norway-education = Uddannelse
    .levels = ingen;første del af grundskolen;grundskole;gymnasial;faglært;videregående, 1–4 år;videregående, 5 år eller mere;intet svar
norway-education_passed = Uddannelsen er bestået
    .levels = ja;nej;ved ikke
    .note = Vi spurgte ikke.
norway-education_recognised = Uddannelsen er godkendt i Norge
    .levels = ja;nej;ved ikke
    .note = Vi spurgte ikke.
norway-health_obstacle = Helbred hindrer arbejde
    .levels = ja;nej;ved ikke
norway-other_obstacle = Andet hindrer arbejde
    .levels = ja;nej;ved ikke

## Denmark

denmark-expectation = Tror på job
    .levels = har et job på vej;inden 1 måned;inden 3 måneder;inden 6 måneder;om mere end 6 måneder;ved ikke;barsel, orlov eller pension
denmark-origin = Herkomst
    .levels = dansk;vestlig indvandrer;vestlig efterkommer;ikke-vestlig indvandrer;ikke-vestlig efterkommer;ukendt
    .note = EU er ikke det samme som vestlig. Vi regner lande uden for EU som ikke-vestlige.
denmark-age = Alder
denmark-months_employed = Måneder i arbejde ud af de sidste 36
denmark-education_level = Uddannelsens niveau
denmark-education_field = Uddannelsens fag
denmark-dismissed_or_resigned = Fyret eller selv sagt op
denmark-how_long_known = Hvor længe man har vidst det
denmark-applications = Antal ansøgninger
denmark-own_chances = Syn på egne chancer
denmark-wanted_job = Ønsket job
denmark-search_channels = Hvor man søger
denmark-would_consider = Hvad man er villig til
denmark-obstacles = Hindringer, fx helbred, gæld og sprog

## The person

person-age = Alder
person-gender = Køn
    .levels = mand;kvinde
person-background = Fødested
    .levels = her i landet;i et andet EU-land;uden for EU;her, forældre fra andet EU-land;her, forældre uden for EU
person-education = Uddannelse
    .levels = ingen;grundskole;gymnasial;faglært;videregående, 1–4 år;videregående, 5 år eller mere
person-latest_job = Seneste job
    .levels = service;produktion
person-health = Hindrer helbredet arbejde?
    .levels = nej;ja;ved ikke
person-other = Er der andet, der hindrer arbejde?
    .levels = nej;ja;ved ikke
person-worked_6_of_12 = I arbejde 6 måneder i træk det sidste år
    .levels = ja;nej
person-months_employed = Måneder i arbejde ud af de sidste 36
person-years_unemployed = År med ledighed, af 4
    .levels = ingen;1;2;3 eller 4
person-long_unemployed = Ledig mindst 180 dage i træk
    .levels = nej;ja
person-help = Hjælp fra jobcenteret
    .levels = ingen;støtte;opkvalificering;støttet job
person-children = Omsorg for børn
    .levels = nej;ja
person-expectation = Tror på job
    .levels = har et job på vej;inden 1 måned;inden 3 måneder;inden 6 måneder;om mere end 6 måneder;ved ikke;barsel, orlov eller pension
