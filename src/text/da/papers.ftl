### The papers of the teacher's kit, by the names of their English files, and then the sets of them: the order of
### `src/state/kit/papers.rs`.

teachers-guide = Lærervejledning
person-cards = Kort og en lektion uden skærm
lesson-45 = Plan for 45 minutter
lesson-90 = Plan for 90 minutter
staff-meeting-30 = Plan for 30 minutter med voksne
sheet-a-change = Ark A: Skru på Mette
sheet-b-work-it-out = Ark B: Regn selv
sheet-c-what-is-missing = Ark C: Hvad mangler?
sheet-d-the-line = Ark D: Sæt en grænse
sheet-e-explain = Ark E: Forklar farven
sheet-f-how-much = Ark F: Hvor meget må den bestemme?
discussion = Spørgsmål og samtale
answer-key = Facit
scenarios = Scenarier til tavlen
glossary = Ord på dansk og engelsk
points-card = Pointkort
answer-strip = Svarstrimmel
line-sheet = Ark til grænser
all-30 = Alt til 30 minutter
all-45 = Alt til 45 minutter
all-90 = Alt til 90 minutter
all-paper = Alt til lektionen uden skærm
all = Hele materialet
