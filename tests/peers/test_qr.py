"""Another program (zxing-cpp) reads from the page's QR codes the very words that were put in.

The codes are those of the committed snapshot. Not here: how they look on the page.
"""

import re
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

import numpy
import zxingcpp

SNAPSHOT = Path(__file__).parent.parent / "snapshots" / "qr_codes.snap"
RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1h-\3z")
PIXELS = 4


def codes():
    """The words of each code and its SVG, a line each, after the snapshot's own head."""
    lines = SNAPSHOT.read_text("utf-8").split("---\n", 2)[2].splitlines()
    return list(zip(lines[::2], lines[1::2], strict=True))


def drawn(svg):
    """The code as a picture, and the number of modules of its side."""
    figure = xml.fromstring(svg)
    side = int(figure.get("viewBox").split()[2])
    modules = numpy.full((side, side), 255, numpy.uint8)
    (path,) = (part.get("d") for part in figure if part.get("class") == "qr__dark")
    runs = RUN.findall(path)
    assert sum(len(f"M{x} {y}h{run}v1h-{run}z") for x, y, run in runs) == len(path), "only runs of modules"
    for x, y, run in runs:
        modules[int(y), int(x) : int(x) + int(run)] = 0
    return modules, side


class Codes(unittest.TestCase):
    def test_every_code_holds_its_words_with_at_least_medium_error_correction(self):
        self.assertGreaterEqual(len(codes()), 3)
        for words, svg in codes():
            modules, _ = drawn(svg)
            (found,) = zxingcpp.read_barcodes(modules.repeat(PIXELS, 0).repeat(PIXELS, 1))
            self.assertEqual(found.text, words)
            self.assertEqual(found.format, zxingcpp.BarcodeFormat.QRCode)
            self.assertIn(found.ec_level, "MQH")

    def test_four_light_modules_stand_around(self):
        for words, svg in codes():
            modules, side = drawn(svg)
            rows, columns = numpy.nonzero(modules == 0)
            edges = (rows.min(), columns.min(), side - 1 - rows.max(), side - 1 - columns.max())
            self.assertEqual(edges, (4, 4, 4, 4), words)

    def test_damage_is_mended(self):
        for words, svg in codes():
            modules, side = drawn(svg)
            middle = side // 2
            modules[middle - 1 : middle + 2, middle - 1 : middle + 2] = 0
            (found,) = zxingcpp.read_barcodes(modules.repeat(PIXELS, 0).repeat(PIXELS, 1))
            self.assertEqual(found.text, words)


if __name__ == "__main__":
    unittest.main()
