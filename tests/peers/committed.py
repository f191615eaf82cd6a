"""Files of expected values that are committed, and made anew to see whether they still hold.

Not the making itself: each generator has its own, and nothing in common with the program that its values test.
"""

import difflib
import sys


def difference(path, text):
    """What differs between a committed file and its new text, as lines; empty when nothing does."""
    committed = path.read_text("utf-8").splitlines() if path.exists() else []
    return list(difflib.unified_diff(committed, text.splitlines(), "committed", "made now", lineterm="", n=0))


def main(path, text):
    """With `--write` writes the file; else names the differences. The number to exit with."""
    if "--write" in sys.argv[1:]:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
        return 0
    lines = difference(path, text)
    print("\n".join(lines) if lines else "the committed vectors are what is made now")
    return 1 if lines else 0
