"""The committed vectors of the published models are what the generator makes now, and the files say what was published.

Expected values are typed in by hand. Not here: the program itself, which reads the vectors in its own tests.
"""

import json
import sys
import unittest
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import systems_vectors as made

# In the order of the levels; the first is the reference.
COEFFICIENTS = {
    "sex": ["0", "-0.14"],
    "care": ["0", "-0.15"],
    "age": ["0", "-0.13", "-0.70"],
    "citizenship": ["0", "0.16", "-0.05"],
    "education": ["0", "0.28", "0.01"],
    "region": ["0", "-0.34", "-0.18", "-0.83", "-0.82"],
    "impairment": ["0", "-0.67"],
    "occupation": ["0", "0.17"],
    "employment_days": ["0", "-0.74"],
    "case_frequency": ["0", "0.65", "1.19", "1.98"],
    "long_case": ["0", "-0.80"],
    "measure": ["0", "-0.57", "-0.21", "-0.43"],
}
REFERENCE = {
    "sex": "male", "care": "no", "age": "under30", "citizenship": "austria", "education": "compulsory",
    "region": "rgs1", "impairment": "no", "occupation": "service", "employment_days": "high",
    "case_frequency": "0", "long_case": "no", "measure": "none",
}  # fmt: skip
LINDA = {
    "sex": "female", "care": "yes", "age": "50plus", "citizenship": "third", "education": "compulsory",
    "region": "rgs4", "impairment": "yes", "occupation": "service", "employment_days": "low",
    "case_frequency": "1", "long_case": "yes", "measure": "supportive",
}  # fmt: skip
# Ages that good prospects ask for, and whether "don't know" about health is an obstacle.
VERSIONS = {
    "2018-07": (30, 59, False),
    "2018-10": (18, 59, False),
    "2024-01": (18, 59, True),
    "2026-04": (18, 66, True),
}
WELL = {
    "age": 40, "worked_6_of_12": "yes", "education": "upper_secondary", "education_passed": "yes",
    "education_recognised": "yes", "health_obstacle": "no", "other_obstacle": "no",
}  # fmt: skip


def percent(log_odds):
    return round(100 * made.probability(Decimal(log_odds)), 2)


class Files(unittest.TestCase):
    def test_coefficients_are_those_of_the_publication(self):
        self.assertEqual(made.EQUATION["intercept"], Decimal("0.1"))
        self.assertEqual(made.EQUATION["line"], {"class": "A", "from": Decimal("0.66"), "otherwise": "not_A"})
        levels = {f["id"]: f["levels"] for f in made.AUSTRIA["features"]}
        self.assertEqual(list(levels), list(COEFFICIENTS))
        for feature, published in COEFFICIENTS.items():
            expected = dict(zip(levels[feature], map(Decimal, published), strict=True))
            self.assertEqual(made.PARTS[feature], expected, feature)

    def test_region_types_are_those_of_the_map(self):
        types = made.AUSTRIA["region_lookup"]
        self.assertIn("Wien 1, 3, 4, 5, 6, 7, 8, 9, 19", types["rgs3"])
        self.assertIn("Wien 2, 10-18, 20-23", types["rgs5"])

    def test_norwegian_versions_have_their_ages_and_obstacles(self):
        self.assertEqual([version["id"] for version in made.NORWAY["versions"]], list(VERSIONS))
        for version in made.NORWAY["versions"]:
            youngest, oldest, unknown_hinders = VERSIONS[version["id"]]
            judged = lambda **answers: made.decided(version, WELL | answers)[0]
            good = [age for age in range(16, 75) if judged(age=age) == "good"]
            self.assertEqual(good, list(range(youngest, oldest + 1)), version["id"])
            for obstacle in ("health_obstacle", "other_obstacle"):
                self.assertEqual(judged(**{obstacle: "yes"}), "obstacles")
                self.assertEqual(judged(**{obstacle: "unknown"}) == "obstacles", unknown_hinders)


class Facts(unittest.TestCase):
    def test_published_probabilities(self):
        worked_out = lambda answers: percent(made.log_odds(answers))
        self.assertEqual(worked_out(REFERENCE), Decimal("52.50"))
        self.assertEqual(worked_out(REFERENCE | {"sex": "female"}), Decimal("49.00"))
        self.assertEqual(worked_out(LINDA), Decimal("1.98"))
        type_4 = worked_out(REFERENCE | {"region": "rgs4"}) - worked_out(REFERENCE)
        self.assertEqual(type_4, Decimal("-19.98"))

    def test_every_austrian(self):
        everybody = list(made.austrians())
        sums = Counter(z for _, z in everybody)
        reaching = {z for z in sums if made.reaches(z)}
        self.assertEqual(len(everybody), 81_000)
        self.assertEqual(sum(answers["sex"] == "male" for answers, _ in everybody), 27_000)
        self.assertEqual((percent(min(sums)), percent(max(sums))), (Decimal("1.98"), Decimal("93.64")))
        self.assertEqual(sum(sums[z] for z in reaching), 7_471)
        self.assertEqual(sum(count for z, count in sums.items() if made.undecided(z)), 1_877)
        without_case = [(a, z in reaching) for a, z in everybody if a["case_frequency"] == "0"]
        best = REFERENCE | {"citizenship": "eu", "education": "apprenticeship", "occupation": "production"}
        self.assertEqual(len(without_case), 3_240)
        self.assertEqual([answers for answers, reaches in without_case if reaches], [best])
        men = [z for answers, z in everybody if answers["sex"] == "male" and z in reaching]
        self.assertEqual(sum(not made.reaches(z - Decimal("0.14")) for z in men), 693)

    def test_every_norwegian_who_changes_class(self):
        to_good, to_obstacles, from_good = ("guidance", "good"), ("guidance", "obstacles"), ("good", "guidance")
        ages = lambda youngest, oldest: list(range(youngest, oldest + 1))
        self.assertEqual(
            made.norwegian_changes(),
            [
                {to_good: (84, ages(18, 29))},
                {
                    to_obstacles: (25_488, ages(16, 74)),
                    from_good: (84, ages(18, 59)),
                    to_good: (336, ages(18, 59)),
                },
                {to_good: (91, ages(60, 66))},
            ],
        )


class Work(unittest.TestCase):
    def test_nav_s_own_examples(self):
        examples = json.loads((made.ROOT / "tests/data/no-nav-profilering-vectors.json").read_text("utf-8"))["spells"]
        self.assertEqual(len(examples), 10)
        day = lambda text: text and date.fromisoformat(text)
        for example in examples:
            submitted, spells = day(example["submitted"]), [tuple(map(day, spell)) for spell in example["spells"]]
            if example["rule"] == "first_of_month":
                found = made.on_six_firsts(submitted, spells)
            else:
                found = made.six_months_long(submitted, spells, example["margin_days"])
            self.assertEqual(found, example["worked_6_of_12"], example["name"])

    def test_months_are_counted_as_java_counts_them(self):
        months = lambda first, last: made.whole_months(date.fromisoformat(first), date.fromisoformat(last))
        self.assertEqual(months("2021-08-31", "2022-02-28"), 5)
        self.assertEqual(months("2021-08-28", "2022-02-28"), 6)
        self.assertEqual(months("2021-03-31", "2021-09-30"), 5)
        self.assertEqual(months("2021-03-31", "2021-10-01"), 6)

    def test_a_spell_between_two_joins_the_one_that_was_not_joined_last(self):
        day = date.fromisoformat
        early, late = (day("2021-01-01"), day("2021-03-01")), (day("2021-06-20"), day("2021-07-01"))
        second, third = (day("2021-03-01"), day("2021-04-01")), (day("2021-04-01"), day("2021-06-20"))
        submitted = day("2021-07-05")
        self.assertFalse(made.six_months_long(submitted, [early, late, second, third], 3))
        self.assertTrue(made.six_months_long(submitted, [early, second, third, late], 3))


class Vectors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.file = json.loads(made.VECTORS.read_text("utf-8"))
        cls.austrians, cls.norwegians = made.people()

    def test_committed_file_is_what_is_made_now(self):
        self.assertEqual(made.difference(), [], "run systems_vectors.py --write if the change is meant")

    def test_a_thousand_people_in_a_small_file(self):
        self.assertEqual([len(self.file[country]["people"]) for country in ("austria", "norway")], [500, 500])
        self.assertLess(made.VECTORS.stat().st_size, 120_000)

    def test_every_answer_is_given_and_every_class(self):
        for system, people in ((made.AUSTRIA, self.austrians), (made.NORWAY, self.norwegians)):
            given = {pair for answers in people for pair in answers.items()}
            for feature in system["features"]:
                for level in feature.get("levels", []):
                    self.assertIn((feature["id"], level), given)
        judged = {(person[0], person[2]) for person in self.file["norway"]["people"]}
        self.assertEqual(judged, {(v, c) for v in VERSIONS for c in ("good", "guidance", "obstacles")})
        self.assertEqual({person[3] for person in self.file["austria"]["people"]}, {0, 1})
        self.assertEqual({person[4] for person in self.file["austria"]["people"]}, {0, 1})

    def test_work_histories_are_judged_every_way(self):
        verdicts = {tuple(history[3:]) for history in self.file["work"]["people"]}
        self.assertEqual(verdicts, {(0, 0), (0, 1), (1, 0), (1, 1)})

    def test_norwegians_stand_at_both_sides_of_every_line_of_age(self):
        for number, (youngest, oldest, _) in enumerate(VERSIONS.values()):
            ages = {answers["age"] for answers in self.norwegians[number :: len(VERSIONS)]}
            self.assertLessEqual({youngest - 1, youngest, oldest, oldest + 1}, ages)


if __name__ == "__main__":
    unittest.main()
