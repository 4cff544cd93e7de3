"""times.py ROOT: times and dates are written as a person wants them (Preferences, Look). What the window shows of them comes from
ui/style/words/timeformat.h, not from the locale's own formats, which know nothing of that."""
import os
import re
import sys

ROOT = os.path.join(sys.argv[1], "ui")
KNOWS = os.path.join(ROOT, "style", "words", "timeformat.cpp")
FORMAT = re.compile(r"QLocale::(Short|Long|Narrow)Format\b|\btr\(\"[^\"]*(\bd MMMM?\b|\bHH:mm\b)")


def faults(path):
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if FORMAT.search(line):
                yield f"{os.path.relpath(path, sys.argv[1])}:{number}: writes a time by itself, not by timeformat.h"


files = [os.path.join(folder, name) for folder, _, names in os.walk(ROOT) for name in names if name.endswith((".cpp", ".h"))]
told = [fault for path in sorted(files) if path != KNOWS for fault in faults(path)]
print("\n".join(told) if told else f"{len(files)} files write times as they are wanted")
sys.exit(bool(told) or len(files) < 500)
