"""The published models of Austria and Norway worked out a second time: from their data files alone, in decimals.

Test vectors for whoever computes these models, or the Norwegian work rules, some other way. Not here: the Danish tree,
whose ways are typed by hand in the tests, and every explanation but which rule decided.

Invariant: nothing here is shared with the program that the vectors test, except the data files.

    python tests/peers/systems_vectors.py            compare the committed vectors with new ones, name the differences
    python tests/peers/systems_vectors.py --write    write them
"""

import calendar
import itertools
import json
import random
import sys
from datetime import date, timedelta
from decimal import Decimal, getcontext
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import committed

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "src" / "model" / "data"
VECTORS = ROOT / "tests" / "data" / "systems-vectors.json"
RANDOM_PROFILES = 500
RANDOM_JOBS = 400
# The first seed from 2018 on whose people give every answer, and under each Norwegian version stand at both sides of
# both its lines of age.
SEED = 2020
# Answers that Norwegians give three times out of four: drawn evenly, nearly nobody would have good prospects.
USUAL = {
    "worked_6_of_12": "yes",
    "education_passed": "yes",
    "education_recognised": "yes",
    "health_obstacle": "no",
    "other_obstacle": "no",
}

getcontext().prec = 40


def read(name):
    return json.loads((DATA / name).read_text("utf-8"), parse_float=Decimal)


AUSTRIA = read("at-ams-2018.json")
NORWAY = read("no-nav-profilering.json")


def permitted(feature):
    return feature["levels"] if "levels" in feature else range(feature["from"], feature["to"] + 1)


def fits(condition, answer):
    return answer in condition["is"] if "is" in condition else condition["from"] <= answer <= condition["to"]


def admissible(system, answers):
    """Whether no answer stands against another that settles it."""
    return all(
        answers[c["feature"]] == c["is"]
        for c in system["constraints"]
        if fits(c["when"], answers[c["when"]["feature"]])
    )


EQUATION = AUSTRIA["versions"][0]["logistic"]
PARTS = {f["feature"]: {x["id"]: Decimal(x["coefficient"]) for x in f["levels"]} for f in EQUATION["coefficients"]}


def log_odds(answers):
    return Decimal(EQUATION["intercept"]) + sum(PARTS[feature][level] for feature, level in answers.items())


def probability(log_odds):
    return 1 / (1 + (-log_odds).exp())


def reaches(log_odds):
    return probability(log_odds) >= EQUATION["line"]["from"]


def undecided(log_odds):
    return abs(probability(log_odds) - EQUATION["line"]["from"]) <= EQUATION["caution"]


def austrians():
    """Every admissible profile with its log-odds."""
    ids = [f["id"] for f in AUSTRIA["features"]]
    for levels in itertools.product(*[permitted(f) for f in AUSTRIA["features"]]):
        answers = dict(zip(ids, levels))
        if admissible(AUSTRIA, answers):
            yield answers, log_odds(answers)


def decided(version, answers):
    """The class by a version, and for each rule before the one that decided its first condition that fails."""
    failed = []
    for rule in version["rules"]:
        wrong = [n for n, when in enumerate(rule["when"]) if not fits(when, answers[when["feature"]])]
        if not wrong:
            return rule["class"], failed
        failed.append(wrong[0])
    raise AssertionError("the last rule asks for nothing")


def norwegian_changes():
    """For each version and the next, by old and new class: how many profiles change, and their ages."""
    ids = [f["id"] for f in NORWAY["features"]]
    changes = [{} for _ in NORWAY["versions"][1:]]
    for answers in itertools.product(*[permitted(f) for f in NORWAY["features"]]):
        answers = dict(zip(ids, answers))
        classes = [decided(version, answers)[0] for version in NORWAY["versions"]]
        for found, pair in zip(changes, zip(classes, classes[1:])):
            if pair[0] != pair[1]:
                found.setdefault(pair, []).append(answers["age"])
    return [{pair: (len(ages), sorted(set(ages))) for pair, ages in found.items()} for found in changes]


def months_later(day, months):
    """The same day so many months later; where that month is shorter, its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def on_six_firsts(submitted, spells):
    """Whether, of the last twelve firsts of a month, six that follow each other fall into a job."""
    firsts = [months_later(submitted.replace(day=1), -n) for n in range(12)]
    worked = ["x" if any(a <= day <= (b or date.max) for a, b in spells) else "-" for day in firsts]
    return "x" * 6 in "".join(worked)


def whole_months(first, last):
    """As Java's `Period` counts them, which NAV uses: from the 31st to the 30th is not yet a whole month."""
    return (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)


def six_months_long(submitted, spells, margin):
    """Whether one of the joined spells lasts six months within the twelve before registration.

    Each spell in turn joins the first of those before it that is less than the margin away, and the two together stand
    last then; or it stands for itself.
    """
    joined = []
    for first, last in spells:
        last = last or date.max
        apart = lambda one: max((first - one[1]).days, (one[0] - last).days)
        near = next((one for one in joined if apart(one) < margin), None)
        if near:
            joined.remove(near)
            first, last = min(near[0], first), max(near[1], last)
        joined.append((first, last))
    start = months_later(submitted, -12)
    return any(whole_months(max(first, start), min(last, submitted)) >= 6 for first, last in joined)


def random_jobs(draw):
    """Jobs that add up to about six months, so that a day more or less decides, in any order; some go on."""
    number = lambda low, high: low + int(draw() * (high - low + 1))
    submitted, margin = date(2021, 1, 1) + timedelta(number(0, 1200)), number(1, 5)
    first = months_later(submitted, -number(6, 13)) + timedelta(number(-2, 2))
    if draw() < 0.25:
        first = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    enough = months_later(first, 6) + timedelta(number(-2, 2))
    spells = []
    while first < enough and len(spells) < 4:
        last = min(enough, first + timedelta(number(1, 120)))
        spells.append((first, last))
        first = last + timedelta(number(0, margin))
    if draw() < 0.2:
        spells[-1] = (spells[-1][0], None)
    return submitted, sorted(spells, key=lambda _: draw()), margin


def worked():
    draw = random.Random(SEED).random
    return [random_jobs(draw) for _ in range(RANDOM_JOBS)]


def digits(value):
    """17 significant digits: enough to tell any two floating-point numbers apart."""
    return format(value, ".17g")


def numbers(system, answers):
    """Answers as positions of levels, or the number itself."""
    number = lambda f: f["levels"].index(answers[f["id"]]) if "levels" in f else answers[f["id"]]
    return [number(feature) for feature in system["features"]]


def random_people(draw):
    """Random Austrians and Norwegians."""
    pick = lambda values: values[int(draw() * len(values))]
    austrians, norwegians = [], []
    while len(austrians) < RANDOM_PROFILES:
        answers = {f["id"]: pick(f["levels"]) for f in AUSTRIA["features"]}
        if admissible(AUSTRIA, answers):
            austrians.append(answers)
    for _ in range(RANDOM_PROFILES):
        answers = {f["id"]: pick(permitted(f)) for f in NORWAY["features"]}
        norwegians.append(answers | {feature: usual for feature, usual in USUAL.items() if draw() < 0.75})
    return austrians, norwegians


def version_of(number):
    """The version that judges the Norwegian of this number: each in turn."""
    return NORWAY["versions"][number % len(NORWAY["versions"])]


def people():
    # Only random() is promised to repeat in every version of Python; choice() is not.
    return random_people(random.Random(SEED).random)


def text():
    """The whole file, one person a line: answers, then what is made of them."""
    compact = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    asked = lambda system: compact([[f["id"], f.get("levels", [])] for f in system["features"]])
    lines = lambda rows: ",\n".join(compact(row) for row in rows)
    austrians, norwegians = people()
    rows = []
    for answers in austrians:
        z = log_odds(answers)
        found = [int(z * 100), digits(probability(z)), int(reaches(z)), int(undecided(z))]
        rows.append([numbers(AUSTRIA, answers), *found])
    judged = []
    for number, answers in enumerate(norwegians):
        version = version_of(number)
        judged.append([version["id"], numbers(NORWAY, answers), *decided(version, answers)])
    histories = []
    for submitted, spells, margin in worked():
        verdicts = [int(on_six_firsts(submitted, spells)), int(six_months_long(submitted, spells, margin))]
        spells = [[str(first), last and str(last)] for first, last in spells]
        histories.append([str(submitted), spells, margin, *verdicts])
    return (
        '{\n"made_by":"tests/peers/systems_vectors.py",\n'
        f'"austria":{{"features":{asked(AUSTRIA)},\n'
        '"columns":["answers","hundredths","probability","class A","undecided"],\n'
        f'"people":[\n{lines(rows)}\n]}},\n'
        f'"norway":{{"features":{asked(NORWAY)},\n'
        '"columns":["version","answers","class","failed conditions"],\n'
        f'"people":[\n{lines(judged)}\n]}},\n'
        '"work":{"columns":["registered","jobs","margin in days","on six firsts","six months long"],\n'
        f'"people":[\n{lines(histories)}\n]}}\n}}\n'
    )


def difference():
    return committed.difference(VECTORS, text())


if __name__ == "__main__":
    sys.exit(committed.main(VECTORS, text()))
