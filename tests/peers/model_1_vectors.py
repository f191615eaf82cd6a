"""Model 1 worked out a second time: from the two data files alone, in decimal arithmetic with 40 digits.

Test vectors for whoever computes model 1 some other way. Not a second model: no explanation, no texts, no world.

Invariant: nothing here is shared with the program that the vectors test, except the data files.

    python tests/peers/model_1_vectors.py            compare the committed vectors with new ones, name the differences
    python tests/peers/model_1_vectors.py --write    write them
"""

import json
import random
import sys
from decimal import ROUND_HALF_UP, Decimal, getcontext
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import committed

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "src" / "model" / "data"
VECTORS = ROOT / "tests" / "data" / "model-1-vectors.json"
LOOKUP_POINTS = range(-31, 61)
RANDOM_PROFILES = 50
# The first seed whose people stand at both ends of every band: there a band one step off would show.
SEED = 13254

getcontext().prec = 40


def read(name):
    return json.loads((DATA / name).read_text("utf-8"), parse_float=Decimal)


FORM = read("form-1.json")["attributes"]
FILE = read("cards-1.json")
CARD = FILE["cards"][0]["points"]


def level(attribute, answer):
    """The level an answer falls in: the band of a whole number, or the chosen level itself."""
    if attribute["kind"] == "choice":
        return answer
    return next(b["id"] for b in attribute["bands"] if b["from"] <= answer <= b["to"])


def probability(points):
    """Odds double every so many points: odds = odds at zero * 2^(points / doubling)."""
    at_zero = FILE["rule"]["risk_at_zero"]
    odds = at_zero / (1 - at_zero) * Decimal(2) ** (Decimal(points) / FILE["rule"]["doubling_points"])
    return odds / (1 + odds)


def out_of_100(points):
    return int((100 * probability(points)).quantize(Decimal(1), ROUND_HALF_UP))


def zone(points):
    fits = lambda z: z.get("from_points", points) <= points <= z.get("to_points", points)
    return next(z["id"] for z in FILE["zones"] if fits(z))


def digits(value):
    """17 significant digits: enough to tell any two floating-point numbers apart."""
    return format(value, ".17g")


def looked_up(points):
    return {"points": points, "out_of_100": out_of_100(points), "probability": digits(probability(points))}


def assessed(name, answers):
    contributions = {a["id"]: CARD[a["id"]][level(a, answers[a["id"]])] for a in FORM}
    points = sum(contributions.values())
    return {
        "name": name,
        "answers": answers,
        "contributions": contributions,
        "points": points,
        "probability": digits(probability(points)),
        "out_of_100": out_of_100(points),
        "zone": zone(points),
    }


def answers_of(person):
    """The answers of someone in the card file, who has numbers beside the two banded levels."""
    numbers = {"age": person["age"], "months_without_job": person["months"]}
    return {a["id"]: numbers.get(a["id"], person["levels"][a["id"]]) for a in FORM}


def permitted(attribute):
    if attribute["kind"] == "choice":
        return attribute["levels"]
    return range(attribute["bands"][0]["from"], attribute["bands"][-1]["to"] + 1)


def random_answers(seed):
    # Only random() is promised to repeat in every version of Python; choice() is not.
    draw = random.Random(seed).random
    pick = lambda values: values[int(draw() * len(values))]
    return [{a["id"]: pick(permitted(a)) for a in FORM} for _ in range(RANDOM_PROFILES)]


def text():
    """The whole file, one vector a line."""
    lines = lambda rows: ",\n".join("    " + json.dumps(row, ensure_ascii=False) for row in rows)
    lookup = lines(looked_up(points) for points in LOOKUP_POINTS)
    people = [assessed(p["name"], answers_of(p)) for p in FILE["profiles"]]
    profiles = lines(people + [assessed(None, answers) for answers in random_answers(SEED)])
    return (
        '{\n  "made_by": "tests/peers/model_1_vectors.py",\n'
        f'  "lookup": [\n{lookup}\n  ],\n  "profiles": [\n{profiles}\n  ]\n}}\n'
    )


def difference():
    return committed.difference(VECTORS, text())


if __name__ == "__main__":
    sys.exit(committed.main(VECTORS, text()))
