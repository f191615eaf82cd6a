"""The proof behind the colours: contrast, colour-blind safety, and that every colour stands in the token file.

Ratios are WCAG 2's. Colour differences are CAM02-UCS, by colorspacious, between colours as seen:
- protan, deutan, tritan: Machado's simulation at severity 100, then cut to what a screen can show;
- greyscale: the grey of the same WCAG luminance.
The printed numbers are the ones the look was approved with. Prints its tables. Not here: which element uses which
token, and colours of the reader's own (more contrast, forced colours).
"""

import itertools
import re
import unittest
from pathlib import Path

import numpy as np
from colorspacious import cspace_convert, deltaE

ROOT = Path(__file__).resolve().parents[2]
TOKENS = ROOT / "styles" / "20-tokens.css"
HEX = re.compile(r"(?<![&\w])#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?![\w-])")
THEMES = ("light", "dark")
SURFACES = ("--surface", "--bg", "--surface-2")
TINTS = ("--zone-g-tint", "--zone-y-tint", "--zone-r-tint")
TEXT_AAA, TEXT_AA, GRAPHICS = 7, 4.5, 3

# (foreground, backgrounds, floor, themes)
FLOORS = [
    *((text, SURFACES + TINTS, TEXT_AAA, THEMES) for text in ("--ink", "--ink-2")),
    *((text, SURFACES, TEXT_AA, THEMES) for text in ("--up", "--down", "--flat", "--visited", "--link")),
    ("--action-ink", ("--action",), TEXT_AAA, THEMES),
    *((part, SURFACES, GRAPHICS, THEMES) for part in ("--line", "--focus")),
    ("--focus", ("--focus-halo",), GRAPHICS, THEMES),
    *((fill, ("--surface", "--bg"), GRAPHICS, THEMES) for fill in ("--zone-g", "--zone-r")),
    # Yellow is seen by its ink edge on light surfaces, by itself on dark ones.
    ("--ink", ("--zone-y",), GRAPHICS, ("light",)),
    ("--zone-y", ("--surface", "--bg"), GRAPHICS, ("dark",)),
    ("--zone-stripe", ("--zone-y",), GRAPHICS, THEMES),
    ("--zone-cross", ("--zone-r",), GRAPHICS, THEMES),
]

# foreground, backgrounds, printed ratios light and dark; None: nothing printed
PRINTED = [
    ("--ink", SURFACES, (16.80, 14.73, 13.48), (14.66, 16.37, 12.30)),
    ("--link", SURFACES, (16.80, 14.73, 13.48), (14.66, 16.37, 12.30)),
    ("--action", SURFACES, (16.80, 14.73, 13.48), (14.66, 16.37, 12.30)),
    ("--ink-2", SURFACES, (9.60, 8.42, 7.70), (9.15, 10.21, 7.67)),
    ("--line", SURFACES, (4.99, 4.37, 4.00), (5.26, 5.88, 4.41)),
    ("--line-soft", SURFACES, (1.58, 1.39, None), (1.62, 1.81, None)),
    ("--flat", SURFACES, (5.78, 5.07, 4.64), (6.58, 7.35, 5.52)),
    ("--action-ink", ("--action",), (16.80,), (16.37,)),
    ("--up", SURFACES, (6.46, 5.67, 5.19), (9.23, 10.30, 7.74)),
    ("--down", SURFACES, (6.87, 6.03, 5.52), (8.74, 9.76, 7.33)),
    ("--visited", SURFACES, (9.85, 8.64, 7.90), (8.84, 9.87, 7.42)),
    ("--focus", SURFACES, (8.79, 7.70, 7.05), (8.74, 9.76, 7.33)),
    ("--zone-g", ("--surface", "--bg"), (3.43, 3.01), (7.11, 7.94)),
    ("--zone-y", ("--surface", "--bg", "--ink"), (1.30, 1.14, 12.88), (13.57, 15.15, None)),
    ("--zone-r", ("--surface", "--bg"), (7.66, 6.72), (3.37, 3.77)),
    ("--ink", TINTS, (14.39, 15.08, 13.89), (12.26, 11.25, 13.73)),
    ("--ink-2", TINTS, (8.22, 8.62, 7.94), (7.65, 7.02, 8.57)),
    ("--zone-stripe", ("--zone-y",), (12.88,), (14.00,)),
    ("--zone-cross", ("--zone-r",), (7.66,), (3.37,)),
]

# Smallest difference as seen: normal, protan, deutan, tritan, greyscale.
ZONES = ("--zone-g", "--zone-y", "--zone-r")
DIRECTIONS = ("--up", "--down")
PRINTED_DIFFERENCES = {
    (ZONES, "light"): (47.3, 34.2, 23.8, 45.5, 22.9),
    (ZONES, "dark"): (37.2, 23.9, 23.7, 39.8, 21.0),
    (DIRECTIONS, "light"): (54.4, 45.8, 50.1, 50.9, 1.7),
    (DIRECTIONS, "dark"): (46.4, 39.4, 43.9, 44.8, 1.7),
}


def media_blocks(css):
    """Every `@media` rule as (start, condition, body, end)."""
    for rule in re.finditer(r"@media([^{]*)\{", css):
        end, depth = rule.end(), 1
        while depth:
            depth += {"{": 1, "}": -1}.get(css[end], 0)
            end += 1
        yield rule.start(), rule[1], css[rule.end() : end - 1], end


def tokens():
    """Token values by theme; the dark theme overrides the light one."""
    css = re.sub(r"/\*.*?\*/", "", TOKENS.read_text("utf-8"), flags=re.DOTALL)
    blocks = list(media_blocks(css))
    dark = "".join(
        body for _, condition, body, _ in blocks if re.search(r"prefers-color-scheme:\s*dark", condition)
    )
    for start, _, _, end in reversed(blocks):
        css = css[:start] + css[end:]
    declared = lambda part: {
        name: value.strip() for name, value in re.findall(r"(--[\w-]+)\s*:\s*([^;}]+)", part)
    }
    return {"light": declared(css), "dark": declared(css) | declared(dark)}


VALUES = tokens()


def colour(theme, name):
    """Red, green and blue in 0..1 of a token, through any `var()`."""
    value = VALUES[theme][name]
    if reference := re.fullmatch(r"var\((--[\w-]+)\)", value):
        return colour(theme, reference[1])
    digits = re.fullmatch(r"#((?:[0-9a-fA-F]{3}){1,2})", value)
    if not digits:
        raise ValueError(f"{name} ({theme}) is no opaque hex colour: {value}")
    step = len(digits[1]) // 3
    parts = [digits[1][i : i + step] * (3 - step) for i in range(0, len(digits[1]), step)]
    return np.array([int(part, 16) / 255 for part in parts])


def luminance(rgb):
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def ratio(theme, one, other):
    darker, lighter = sorted(luminance(colour(theme, name)) for name in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


def grey(rgb):
    y = luminance(rgb)
    return np.repeat(12.92 * y if y <= 0.0031308 else 1.055 * y ** (1 / 2.4) - 0.055, 3)


def simulated(kind):
    space = {"name": "sRGB1+CVD", "cvd_type": kind, "severity": 100}
    return lambda rgb: np.clip(cspace_convert(rgb, space, "sRGB1"), 0, 1)


SEEN = {
    "normal": lambda rgb: rgb,
    "protan": simulated("protanomaly"),
    "deutan": simulated("deuteranomaly"),
    "tritan": simulated("tritanomaly"),
    "greyscale": grey,
}


def smallest_difference(theme, names, seen):
    colours = [SEEN[seen](colour(theme, name)) for name in names]
    return min(float(deltaE(a, b, input_space="sRGB1")) for a, b in itertools.combinations(colours, 2))


class Contrast(unittest.TestCase):
    def test_every_ratio_reaches_its_floor(self):
        for name, backgrounds, floor, themes in FLOORS:
            for theme, background in itertools.product(themes, backgrounds):
                with self.subTest(f"{name} on {background}, {theme}"):
                    self.assertGreaterEqual(ratio(theme, name, background), floor)

    def test_every_ratio_is_as_printed(self):
        for name, backgrounds, *printed in PRINTED:
            for theme, row in zip(THEMES, printed):
                found = [ratio(theme, name, background) for background in backgrounds]
                print(f"{theme:5} {name:13}", *(f"{b} {r:.2f} " for b, r in zip(backgrounds, found)))
                for background, value, wanted in zip(backgrounds, found, row, strict=True):
                    if wanted is not None:
                        with self.subTest(f"{name} on {background}, {theme}"):
                            self.assertAlmostEqual(value, wanted, delta=0.02)


class Difference(unittest.TestCase):
    def check(self, names, floor, ways):
        for theme in THEMES:
            found = {seen: smallest_difference(theme, names, seen) for seen in SEEN}
            print(f"{theme:5}", *names, *(f"{seen} {value:.1f} " for seen, value in found.items()))
            for seen, printed in zip(SEEN, PRINTED_DIFFERENCES[names, theme], strict=True):
                with self.subTest(f"{theme}, {seen}"):
                    self.assertAlmostEqual(found[seen], printed, delta=0.1)
                    if seen in ways:
                        self.assertGreaterEqual(found[seen], floor)

    def test_zone_fills_are_told_apart_by_everybody_and_on_a_copy(self):
        self.check(ZONES, 20, list(SEEN))

    def test_up_and_down_are_told_apart_by_everybody(self):
        # On a copy they are not: there hatch, sign and side tell them apart.
        self.check(DIRECTIONS, 39, [seen for seen in SEEN if seen != "greyscale"])


class OnePlace(unittest.TestCase):
    def test_theme_colour_is_the_background(self):
        metas = re.findall(r'<meta[^>]*name="theme-color"[^>]*>', (ROOT / "index.html").read_text("utf-8"))
        found = sorted(HEX.search(meta)[0].lower() for meta in metas)
        self.assertEqual(found, sorted(VALUES[theme]["--bg"].lower() for theme in THEMES))

    def test_hex_colours_stand_in_the_token_file_only(self):
        files = [*ROOT.glob("styles/**/*.css"), *ROOT.glob("src/**/*.rs"), ROOT / "index.html"]
        strays = []
        for file in files:
            text = file.read_text("utf-8")
            if file.suffix == ".html":
                text = re.sub(r'<meta[^>]*name="theme-color"[^>]*>', "", text)
            if file != TOKENS:
                strays += [f"{file.relative_to(ROOT)}: {stray}" for stray in HEX.findall(text)]
        self.assertEqual(strays, [])


if __name__ == "__main__":
    unittest.main()
