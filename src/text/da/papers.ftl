### The papers of the teacher's kit, by the names of their English files, and then the sets of them: the order of
### `src/state/kit/papers.rs`.

teachers-guide = Lærervejledning
lesson-45 = Plan for 45 minutter
lesson-90 = Plan for 90 minutter
staff-meeting-30 = Plan for 30 minutter med voksne
sheet-a-change = Ark A: Skru
sheet-b-work-it-out = Ark B: Regn selv
sheet-c-what-is-missing = Ark C: Hvad mangler?
sheet-d-the-line = Ark D: Grænsen
sheet-e-explain = Ark E: Forklar tallet
sheet-f-how-much = Ark F: Hvor meget må den bestemme?
discussion = Spørgsmål til samtale
answer-key = Facit
scenarios = Scenarier
glossary = Ordliste
person-cards = Personkort
points-card = Pointkort
answer-strip = Svarstrimmel
line-sheet = Grænseark
all-45 = Alt til 45 minutter
all-90 = Alt til 90 minutter
all-paper = Alt til timen uden skærm
all = Hele materialet
