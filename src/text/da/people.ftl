### One neutral line about each person of the first screen.
### Not their answers; those are data.

mette = Faglært. Sidst i omsorg. 7 måneder uden job.
yusuf = Videregående uddannelse. Sidst på kontor. 2 måneder uden job.
lone = Faglært. Sidst på kontor. 14 måneder uden job.
nuka = Grundskole. 9 måneder uden job. Mange job i nærheden.
karsten = Sidst i byggeri. 7 måneder uden job. Få job i nærheden.
freja = Gymnasium. 1 måned uden job. Helbredet sætter grænser.
piotr = Sidst i byggeri. 3 måneder uden job. Mange job i nærheden.
birgit = Videregående uddannelse. Sidst i omsorg. 1 måned uden job.
