"""The committed vectors of model 1 are what the generator makes now, and both say what was printed for people.

Expected values are typed in by hand. Not here: the program itself, which reads the vectors in its own tests.
"""

import json
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import model_1_vectors as made

PRESETS = {
    "Mette": (4, 31, "yellow"),
    "Yusuf": (-19, 8, "green"),
    "Lone": (31, 74, "red"),
    "Nuka": (-1, 24, "green"),
    "Karsten": (17, 52, "red"),
    "Freja": (14, 47, "yellow"),
    "Piotr": (-16, 10, "green"),
    "Birgit": (-5, 19, "green"),
}
PAPER_LOOKUP = {
    -20: 8, -15: 11, -10: 14, -5: 19, 0: 25, 5: 32, 10: 40, 15: 49, 20: 57, 25: 65, 30: 73, 35: 79, 40: 84,
}  # fmt: skip
METTE = {
    "age": -2, "months_without_job": 5, "education": -3, "latest_job": -2,
    "jobs_nearby": 0, "health": 6, "own_expectation": 1, "text_messages": -1,
}  # fmt: skip


class Vectors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.file = json.loads(made.VECTORS.read_text("utf-8"))
        cls.people = {p["name"]: p for p in cls.file["profiles"] if p["name"]}

    def test_committed_file_is_what_is_made_now(self):
        self.assertEqual(made.difference(), [], "run model_1_vectors.py --write if the change is meant")

    def test_presets_have_the_printed_points_numbers_and_zones(self):
        found = {n: (p["points"], p["out_of_100"], p["zone"]) for n, p in self.people.items() if n in PRESETS}
        self.assertEqual(found, PRESETS)

    def test_presets_are_the_people_of_the_first_screen(self):
        form = json.loads((made.DATA / "form-1.json").read_text("utf-8"))
        self.assertEqual(form["presets"], list(PRESETS))

    def test_mette_point_by_point(self):
        self.assertEqual(self.people["Mette"]["contributions"], METTE)

    def test_paper_lookup(self):
        lookup = {row["points"]: row["out_of_100"] for row in self.file["lookup"]}
        self.assertEqual({points: lookup[points] for points in PAPER_LOOKUP}, PAPER_LOOKUP)

    def test_rounded_percent_never_contradicts_the_zone(self):
        for row in self.file["lookup"]:
            n = row["out_of_100"]
            by_percent = "green" if n < 25 else "yellow" if n < 50 else "red"
            self.assertEqual(made.zone(row["points"]), by_percent, row)

    def test_numbers_of_people_fall_in_the_bands_written_beside_them(self):
        for person in made.FILE["profiles"]:
            answers = made.answers_of(person)
            levels = {a["id"]: made.level(a, answers[a["id"]]) for a in made.FORM}
            self.assertEqual(levels, person["levels"], person["name"])

    def test_random_people_give_every_level_and_stand_at_both_ends_of_every_band(self):
        given = {pair for p in self.file["profiles"] if not p["name"] for pair in p["answers"].items()}
        for attribute in made.FORM:
            bands = attribute.get("bands", [])
            for answer in attribute.get("levels", []) + [b[end] for b in bands for end in ("from", "to")]:
                self.assertIn((attribute["id"], answer), given)


if __name__ == "__main__":
    unittest.main()
