### What the published models ask, in our words, and the plain questions to the person whom all of them judge.
### In the order of the files of src/model/data. `.levels`: the answers, with a semicolon between them; a number has none.
### `.note`: what we assumed when we put the person into the model's words.

## Austria

austria-sex = Sex
    .levels = man;woman
austria-care = Care of children
    .levels = no;yes
    .note = Counts for women only.
austria-age = Age
    .levels = under 30;30–49;50 or over
austria-citizenship = Citizen of
    .levels = Austria;another EU country;country outside the EU
    .note = We count those born in the country as citizens.
austria-education = Education
    .levels = compulsory school at most;apprenticeship;school-leaving exam or more
austria-region = Area
    .levels = type 1, e.g. Innsbruck;type 2, e.g. Dornbirn;type 3, e.g. Linz;type 4, e.g. Graz;type 5, e.g. Vienna 10
    .note = The person does not live in Austria.
austria-impairment = Health sets limits
    .levels = no;yes
    .note = We count “don’t know” as no.
austria-occupation = Occupation
    .levels = services;production
austria-employment_days = In work in the last 4 years
    .levels = at least 75%;under 75%
    .note = We asked about 3 years. 27 of 36 months are 75%.
austria-case_frequency = Years with an AMS case, of 4
    .levels = none;1;2;3 or 4
    .note = We count years as unemployed.
austria-long_case = AMS case of at least 180 days
    .levels = no;yes
    .note = Only with a case.
austria-measure = Measure from AMS
    .levels = none;support;training;subsidised job
    .note = Only with a case.

## Norway

norway-age = Age
norway-worked_6_of_12 = In work 6 months in a row in the last year
    .levels = yes;no
norway-education = Education
    .levels = none;primary school;lower secondary;upper secondary;skilled worker;higher, 1–4 years;higher, 5 years or more;no answer
norway-education_passed = Education was passed
    .levels = yes;no;don’t know
    .note = We did not ask.
norway-education_recognised = Education is recognised in Norway
    .levels = yes;no;don’t know
    .note = We did not ask.
norway-health_obstacle = Health hinders work
    .levels = yes;no;don’t know
norway-other_obstacle = Something else hinders work
    .levels = yes;no;don’t know

## Denmark

denmark-expectation = Expects a job
    .levels = has a job waiting;within 1 month;within 3 months;within 6 months;in more than 6 months;don’t know;leave or retirement
denmark-origin = Origin
    .levels = Danish;Western immigrant;Western descendant;non-Western immigrant;non-Western descendant;unknown
    .note = EU is not the same as Western. We count countries outside the EU as non-Western.
denmark-age = Age
denmark-months_employed = Months in work of the last 36
denmark-education_level = Level of education
denmark-education_field = Field of education
denmark-dismissed_or_resigned = Dismissed or resigned
denmark-how_long_known = For how long one has known
denmark-applications = Number of applications
denmark-own_chances = View of own chances
denmark-wanted_job = Wanted job
denmark-search_channels = Where one looks
denmark-would_consider = What one is willing to do
denmark-obstacles = Obstacles, e.g. health, debt and language

## The person

person-age = Age
person-gender = Sex
    .levels = man;woman
person-background = Born
    .levels = in this country;in another EU country;outside the EU;here, parents from another EU country;here, parents from outside the EU
person-education = Education
    .levels = none;lower secondary;upper secondary;skilled worker;higher, 1–4 years;higher, 5 years or more
person-latest_job = Latest job
    .levels = services;production
person-health = Does health hinder work?
    .levels = no;yes;don’t know
person-other = Does something else hinder work?
    .levels = no;yes;don’t know
person-worked_6_of_12 = In work 6 months in a row in the last year
    .levels = yes;no
person-months_employed = Months in work of the last 36
person-years_unemployed = Years with unemployment, of 4
    .levels = none;1;2;3 or 4
person-long_unemployed = Unemployed at least 180 days in a row
    .levels = no;yes
person-help = Help from the job centre
    .levels = none;support;training;subsidised job
person-children = Care of children
    .levels = no;yes
person-expectation = Expects a job
    .levels = has a job waiting;within 1 month;within 3 months;within 6 months;in more than 6 months;don’t know;leave or retirement
