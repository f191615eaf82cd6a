### One neutral line about each person of the first screen.
### Not their answers; those are data.

mette = Vocational training. Care work. 7 months without a job.
yusuf = Higher education. Office work. 2 months without a job.
lone = Vocational training. Office work. 14 months without a job.
nuka = Basic school. 9 months without a job. Many vacancies nearby.
karsten = Construction. 7 months without a job. Few vacancies nearby.
freja = Upper secondary. 1 month without a job. Health sets limits.
piotr = Construction. 3 months without a job. Many vacancies nearby.
birgit = Higher education. Care work. 1 month without a job.
