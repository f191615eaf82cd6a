### The words of every answer on the form, in form order.
### Not the points; those are data.

age = Age
    .short = Age
    .spoken = age
    .definite = the age
    .because-up = the model gives more points to that age group
    .because-down = the model gives fewer points to that age group
    .because-same = both numbers fall in the same group in the model
    .answer = { $n }
    .answer-long = { $n ->
        [one] { $n } year
       *[other] { $n } years
    }

months_without_job = Without a job (past 3{"\u00A0"}years)
    .short = Without a job
    .spoken = time without a job
    .definite = the time without a job
    .because-up = the model gives more points for that many months
    .because-down = the model gives fewer points for that many months
    .because-same = both numbers fall in the same group in the model
    .answer = { $n ->
        [one] { $n }{"\u00A0"}mth
       *[other] { $n }{"\u00A0"}mths
    }
    .answer-long = { $n ->
        [one] { $n } month
       *[other] { $n } months
    }

education = Education
    .short = Education
    .spoken = education
    .definite = the education
    .because-up = the model gives more points to “{ $answer }”
    .because-down = the model gives fewer points to “{ $answer }”
    .because-same = the model gives the same points to both answers
    .level-basic = Basic school
    .level-upper_secondary = Upper secondary
    .level-vocational = Vocational
    .level-higher = Higher

latest_job = Latest job
    .short = Latest job
    .spoken = latest job
    .definite = the latest job
    .because-up = the model gives more points to “{ $answer }”
    .because-down = the model gives fewer points to “{ $answer }”
    .because-same = the model gives the same points to both answers
    .level-office = Office
    .level-construction = Construction
    .level-care = Care
    .level-other = Other

jobs_nearby = Vacancies nearby
    .short = Vacancies nearby
    .spoken = vacancies nearby
    .definite = the number of vacancies nearby
    .because-up = the model gives more points when the answer is “{ $answer }”
    .because-down = the model gives fewer points when the answer is “{ $answer }”
    .because-same = the model gives the same points to both answers
    .level-many = Many
    .level-some = Some
    .level-few = Few

health = Health sets limits
    .short = Health
    .spoken = health
    .definite = the answer about health
    .because-up = the model gives more points when the answer is “{ $answer }”
    .because-down = the model gives fewer points when the answer is “{ $answer }”
    .because-same = the model gives the same points to both answers
    .level-no = No
    .level-a_little = A little
    .level-a_lot = A lot

own_expectation = Expects a job within
    .short = Expects job in
    .spoken = expecting a job
    .definite = the answer about expecting a job
    .because-up = the model gives more points when the answer is “{ $answer }”
    .because-down = the model gives fewer points when the answer is “{ $answer }”
    .because-same = the model gives the same points to both answers
    .level-within_3_months = 3{"\u00A0"}months
    .level-within_1_year = 1{"\u00A0"}year
    .level-dont_know = Don’t know

text_messages = Accepts texts from the job centre
    .short = Texts
    .spoken = text messages
    .definite = the answer about text messages
    .because-up = the model gives more points when the answer is “{ $answer }”
    .because-down = the model gives fewer points when the answer is “{ $answer }”
    .because-same = the model gives the same points to both answers
    .level-yes = Yes
    .level-no = No
