### The words of every answer on the form, in form order.
### Not the points; those are data.

# $n (number)
age = Alder
    .short = Alder
    .spoken = alder
    .definite = alderen
    .because-up = modellen giver flere point til den aldersgruppe
    .because-down = modellen giver færre point til den aldersgruppe
    .because-same = begge tal ligger i samme gruppe i modellen
    .answer = { $n }{"\u00A0"}år
    .answer-long = { $n } år

# $n (number)
months_without_job = Uden job (seneste 3{"\u00A0"}år)
    .short = Uden job
    .spoken = tid uden job
    .definite = tiden uden job
    .because-up = modellen giver flere point, når der er gået så lang tid
    .because-down = modellen giver færre point, når der kun er gået så lang tid
    .because-same = begge tal ligger i samme gruppe i modellen
    .answer = { $n ->
        [one] { $n }{"\u00A0"}md.
       *[other] { $n }{"\u00A0"}mdr.
    }
    .answer-long = { $n ->
        [one] { $n } måned
       *[other] { $n } måneder
    }

# $answer (text) in lower case
education = Uddannelse
    .short = Uddannelse
    .spoken = uddannelse
    .definite = uddannelsen
    .because-up = modellen giver flere point til »{ $answer }«
    .because-down = modellen giver færre point til »{ $answer }«
    .because-same = modellen giver samme point til begge svar
    .level-basic = Grundskole
    .level-upper_secondary = Gymnasium
    .level-vocational = Faglært
    .level-higher = Videre{"\u00AD"}gående

# $answer (text) in lower case
latest_job = Seneste job
    .short = Seneste job
    .spoken = seneste job
    .definite = det seneste job
    .because-up = modellen giver flere point til »{ $answer }«
    .because-down = modellen giver færre point til »{ $answer }«
    .because-same = modellen giver samme point til begge svar
    .level-office = Kontor
    .level-construction = Byggeri
    .level-care = Omsorg
    .level-other = Andet

# $answer (text) in lower case
jobs_nearby = Ledige job i nærheden
    .short = Job i nærheden
    .spoken = job i nærheden
    .definite = antallet af ledige job i nærheden
    .because-up = modellen giver flere point, når svaret er »{ $answer }«
    .because-down = modellen giver færre point, når svaret er »{ $answer }«
    .because-same = modellen giver samme point til begge svar
    .level-many = Mange
    .level-some = Nogle
    .level-few = Få

# $answer (text) in lower case
health = Helbredet sætter grænser
    .short = Helbred
    .spoken = helbred
    .definite = svaret om helbred
    .because-up = modellen giver flere point, når svaret er »{ $answer }«
    .because-down = modellen giver færre point, når svaret er »{ $answer }«
    .because-same = modellen giver samme point til begge svar
    .level-no = Nej
    .level-a_little = Lidt
    .level-a_lot = Meget

# $answer (text) in lower case
own_expectation = Tror selv på job
    .short = Tror på job
    .spoken = tro på job
    .definite = svaret om at tro på job
    .because-up = modellen giver flere point, når svaret er »{ $answer }«
    .because-down = modellen giver færre point, når svaret er »{ $answer }«
    .because-same = modellen giver samme point til begge svar
    .level-within_3_months = Inden 3{"\u00A0"}mdr.
    .level-within_1_year = Inden 1{"\u00A0"}år
    .level-dont_know = Ved ikke

# $answer (text) in lower case
text_messages = Ja til sms fra jobcentret
    .short = Sms
    .spoken = sms
    .definite = svaret om sms
    .because-up = modellen giver flere point, når svaret er »{ $answer }«
    .because-down = modellen giver færre point, når svaret er »{ $answer }«
    .because-same = modellen giver samme point til begge svar
    .level-yes = Ja
    .level-no = Nej
