### Real systems that sort jobseekers: how each works, what is public, how often it is right, what became of it.
### Not a ranking: only what a source says. A row without `.accuracy` has no figure that was seen. `.rank` sorts three
### columns. Public, for which the page has the words: 0 all, 1 a part, 2 a description, 3 nothing. Accuracy: 0 a figure, 1 none. What became of it: 0 in
### use, 1 research or a trial, 2 stopped, 3 unknown.

austria = Austria: AMS
    .method = Equation (regression) with 12 items from registers
    .accuracy = 80% right, AMS said. Researchers: over 30% wrong for young people in Vienna.
    .happened = Stopped in 2020 after a trial. AMS won in court in 2025, but the data was deleted.
    .rank = 102
    .source = wienerzeitung kanalona kurier achterhold oe24

norway = Norway: NAV
    .method = Rules in order on age, work, education and obstacles
    .happened = Rules in the code since 2018. Since December 2025 some are asked whether they agree.
    .rank = 010
    .source = nav dahl

denmark-2004 = Denmark: Jobbarometer
    .method = Works out who will be unemployed for over half a year more
    .happened = Out of use by 2015
    .rank = 212
    .source = rosholm cabi-2015

denmark-star = Denmark: STAR’s tool
    .method = 10 voluntary questions and items from registers, such as age and origin
    .happened = STAR dropped the number in 2022
    .rank = 212
    .source = star-profile dsr

denmark-ltu = Denmark: ASTA (LTU)
    .method = 50 items give a low, medium or high risk
    .happened = Lyngby-Taarbæk stopped in 2022, and the firm stopped offering LTU.
    .rank = 212
    .source = radar version2-2022 dsr itwatch

australia = Australia: JSCI
    .method = Points for 18 factors, 18–49 questions
    .happened = In use in 2018
    .rank = 110
    .source = jsci

ireland = Ireland: PEX
    .method = 24 items, one model for men and one for women
    .accuracy = Galway trial, 2005: on day one it found 85% of the men and 73% of the women who became long-term unemployed.
    .happened = In use. Revised in 2022.
    .rank = 200
    .source = kora esri-2005 esri-2022

sweden = Sweden: Bedömningsstöd
    .method = Equation with 12 items, four levels of risk
    .happened = In use since 2012. Many caseworkers were sceptical.
    .rank = 210
    .source = kora assadi

netherlands = Netherlands: Werkverkenner
    .method = Questionnaire
    .happened = In use nationally since 2015.
    .rank = 210
    .source = eu-practice

flanders = Flanders: VDAB
    .method = Machine learning: the computer finds patterns by itself
    .accuracy = Most accurate setting: people of foreign origin who find work are wrongly called high risk 2.6 times as often as others.
    .happened = Unknown whether it is in use.
    .rank = 303
    .source = desiere

poland = Poland
    .method = 24 questions, 0–8 points for each answer, three groups
    .happened = The points came out through a court case. Clerks changed 0.58% of decisions. In 2018 partly unconstitutional, since abolished.
    .rank = 112
    .source = gazeta panoptykon-2018 panoptykon-2023

italy = Italy: ANPAL
    .method = Number from 0 to 1 from such items as sex, age, citizenship and area
    .happened = Unknown whether it is in use.
    .rank = 213
    .source = anpal

usa = USA: WPRS
    .method = Each state finds those likely to use up their right to benefit
    .happened = In use. A law of 1993 requires it.
    .rank = 210
    .source = esd

germany = Germany: research
    .method = Several models that researchers compared
    .happened = Good on average, clearly worse for vulnerable groups
    .rank = 111
    .source = bach kern

new-zealand = New Zealand: MSD
    .method = Prediction for people of 15–17 who have left school
    .happened = In use, the authority says
    .rank = 210
    .source = msd

uk = UK: Payne and Payne
    .method = Equation, easy to use at the counter
    .happened = Unknown whether it was used
    .rank = 213
    .source = payne

switzerland = Switzerland: research
    .method = Trials of predictions meant to be fair
    .happened = It can make it harder to close the gap between men’s and women’s unemployment
    .rank = 111
    .source = zezulka
