"""The invented world worked out a second time: its cells from the data files alone, its rates by scikit-learn.

The program prints its table of cells, the very one that the page gives away, and what it makes of it
(`examples/world.rs`). Here the cells are enumerated anew with numpy and compared; then scikit-learn reads the printed
table as a sample with weights and must find the program's rates for every group at every line.

Not here: what the figures are worth, and the people drawn from the cells.
"""

import csv
import json
import os
import subprocess
import unittest
from functools import cache
from pathlib import Path

import numpy
from sklearn.metrics import accuracy_score, confusion_matrix, precision_score, recall_score, roc_auc_score

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "src" / "model" / "data"
CARDS = json.loads((DATA / "cards-1.json").read_text("utf-8"))
POINTS = ["points_model_1", "points_short", "points_ask", "points_records"]
LINES = [-10, -5, 0, 5, 10, 13, 16, 20, 25, 30]


@cache
def printed(what):
    """What the program prints, row by row; asked once."""
    cargo = os.environ.get("CARGO", "cargo")
    call = [cargo, "run", "--quiet", "--no-default-features", "--example", "world", "--", what]
    out = subprocess.run(call, cwd=ROOT, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    return list(csv.reader(out.splitlines()))


class World:
    """The cells of the file: for every cell a position of each node's level, a weight, and a chance of each outcome."""

    def __init__(self):
        self.file = json.loads((DATA / "world-1.json").read_text("utf-8"))
        (self.hidden,) = self.file["hidden"]
        self.nodes = [node["id"] for node in self.file["nodes"]]
        entries = self.file["nodes"] + [self.hidden]
        self.levels = {entry["id"]: [level["id"] for level in entry["levels"]] for entry in entries}
        sizes = [len(self.levels[node]) for node in self.nodes]
        self.at = dict(zip(self.nodes, numpy.indices(sizes).reshape(len(sizes), -1)))
        self.weight = numpy.prod([self.share(table) for table in self.file["tables"]], axis=0)
        self.chance = {outcome["weeks"]: self.outcome(outcome) for outcome in self.file["outcomes"]}

    def share(self, table, level=None):
        """The table's share in every cell, of the node's own level there or of the level named."""
        sizes = [len(self.levels[node]) for node in [*table["parents"], table["node"]]]
        shares = numpy.full(sizes, numpy.nan)
        for row in table["rows"]:
            shares[tuple(self.levels[parent].index(row["when"][parent]) for parent in table["parents"])] = row["p"]
        own = self.at[table["node"]] if level is None else level
        return shares[(*(self.at[parent] for parent in table["parents"]), own)]

    def outcome(self, outcome):
        log_odds = numpy.full(self.weight.shape, outcome["intercept"])
        for node, effects in outcome["effects"].items():
            log_odds += numpy.array([effects[level] for level in self.levels[node]])[self.at[node]]
        for part in outcome["interactions"]:
            hits = [self.is_one_of(node, levels) for node, levels in part["when"].items()]
            log_odds[numpy.all(hits, axis=0)] += part["add"]
        effects = outcome["hidden_effects"][self.hidden["id"]]
        chances = [
            self.share(self.hidden["table"], position) / (1 + numpy.exp(-log_odds - effects[level]))
            for position, level in enumerate(self.levels[self.hidden["id"]])
        ]
        return sum(chances)

    def is_one_of(self, node, levels):
        return numpy.isin(self.at[node], [self.levels[node].index(level) for level in levels])

    def points(self, card):
        """Whole points of every cell."""
        by_level = {node: [given[level] for level in self.levels[node]] for node, given in card["points"].items()}
        return sum(numpy.array(given)[self.at[node]] for node, given in by_level.items())


class Cells(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.world = World()
        cls.names, *rows = printed("cells")
        cls.columns = dict(zip(cls.names, zip(*rows)))

    def number(self, column):
        return numpy.array(self.columns[column], float)

    def test_columns_are_the_nodes_then_weight_chances_and_points(self):
        self.assertEqual(self.names, [*self.world.nodes, "weight", "chance_26_weeks", "chance_52_weeks", *POINTS])

    def test_cells_stand_in_order_with_the_last_node_changing_fastest(self):
        for node in self.world.nodes:
            wanted = numpy.array(self.world.levels[node])[self.world.at[node]]
            self.assertTrue(numpy.array_equal(self.columns[node], wanted), node)

    def test_weights_are_those_of_the_tables_and_add_up_to_one(self):
        numpy.testing.assert_allclose(self.number("weight"), self.world.weight, rtol=0, atol=1e-12)
        self.assertAlmostEqual(self.number("weight").sum(), 1, delta=1e-10)

    def test_no_cell_has_lost_its_weight_to_the_decimals(self):
        self.assertTrue((self.number("weight") > 0).all())

    def test_chances_are_those_of_the_weights_with_the_hidden_node_summed_out(self):
        for weeks, chance in self.world.chance.items():
            numpy.testing.assert_allclose(self.number(f"chance_{weeks}_weeks"), chance, rtol=0, atol=1e-12)

    def test_points_are_those_of_the_cards(self):
        self.assertEqual(len(CARDS["cards"]), len(POINTS))
        for column, card in zip(POINTS, CARDS["cards"]):
            self.assertTrue(numpy.array_equal(self.number(column), self.world.points(card)), column)


class Group:
    """Some cells as a sample with weights: those to whom it happened and those to whom it did not, by their points."""

    def __init__(self, points, weight, chance):
        self.scores, place = numpy.unique(points, return_inverse=True)
        masses = [numpy.bincount(place, weight * share) for share in (1 - chance, chance)]
        self.negatives, self.positives = masses
        self.score = numpy.tile(self.scores, 2)
        self.happened = numpy.repeat([0, 1], len(self.scores))
        self.weight = numpy.concatenate(masses)

    def rates(self, line):
        above = (self.score >= line).astype(int)
        asked = {"y_true": self.happened, "y_pred": above, "sample_weight": self.weight}
        (_, false_positive), (_, true_positive) = confusion_matrix(**asked, labels=[0, 1])
        return {
            "selection_rate": (false_positive + true_positive) / self.weight.sum(),
            "false_positive_rate": 1 - recall_score(**asked, pos_label=0),
            "false_negative_rate": 1 - recall_score(**asked),
            "precision": precision_score(**asked, zero_division=numpy.nan),
            "base_rate": numpy.average(self.happened, weights=self.weight),
            "accuracy": accuracy_score(**asked),
        }

    def auc(self):
        return roc_auc_score(self.happened, self.score, sample_weight=self.weight)

    def calibration_error(self):
        rule = CARDS["rule"]
        at_zero = rule["risk_at_zero"] / (1 - rule["risk_at_zero"])
        odds = at_zero * 2 ** (self.scores / rule["doubling_points"])
        count = self.negatives + self.positives
        off = numpy.abs(odds / (1 + odds) - self.positives / count)
        return numpy.average(off, weights=count)


class Rates(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        names, *rows = printed("cells")
        columns = dict(zip(names, map(numpy.array, zip(*rows))))
        points, weight, chance = (
            columns[name].astype(float) for name in ("points_model_1", "weight", "chance_26_weeks")
        )
        groups = {("overall", ""): Group(points, weight, chance)}
        for node in names[: names.index("weight")]:
            for level in numpy.unique(columns[node]):
                inside = columns[node] == level
                groups[node, str(level)] = Group(points[inside], weight[inside], chance[inside])
        cls.at_lines = {
            (node, level, str(line), name): rate
            for (node, level), group in groups.items()
            for line in LINES
            for name, rate in group.rates(line).items()
        }
        cls.aucs = {(node, level, "", "auc"): group.auc() for (node, level), group in groups.items()}
        cls.errors = {
            (node, level, "", "calibration_error"): group.calibration_error()
            for (node, level), group in groups.items()
        }
        _, *rows = printed("rates")
        cls.found = {(node, level, line, rate): float(value) for node, level, line, rate, value in rows}

    def agree(self, wanted):
        """Every rate was printed and is the same to nine decimals; one that does not exist is none on both sides."""
        off = []
        for key, rate in wanted.items():
            if not numpy.isclose(self.found[key], rate, rtol=0, atol=1e-9, equal_nan=True):
                off.append(f"{key}: {self.found[key]}, here {rate}")
        self.assertEqual(off, [])

    def test_rates_at_every_line_are_those_of_scikit_learn(self):
        self.agree(self.at_lines)

    def test_areas_under_the_curve_are_those_of_scikit_learn(self):
        self.agree(self.aucs)

    def test_calibration_errors_agree(self):
        self.agree(self.errors)

    def test_nothing_else_is_printed(self):
        self.assertEqual(self.found.keys(), {*self.at_lines, *self.aucs, *self.errors})


if __name__ == "__main__":
    unittest.main()
