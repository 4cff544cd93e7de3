"""waits.py ROOT: no test waits for a time. A fixed wait is slow on a fast machine and wrong on a slow one: QTRY_COMPARE waits
for what is to come, ManualClock moves time, tests/support/eventloop.h and tests/ui/support/waiting.h bring about what is put
off, polling.py asks again. Where time itself is meant, "fixed wait:" with the reason stands on the same line or the line
above. Of scripts only those of the window are read so far."""
import os
import re
import sys

ROOT = os.path.join(sys.argv[1], "tests")
OTHERS = ("benchmarks", "data", "fuzzing")  # what measures waits as long as it measures
WAIT = re.compile(r"QTest::q(Wait|Sleep)\(|QThread::[mu]?sleep\(|(?<!\w)::u?sleep\(|\bsleep_(for|until)\(")
SCRIPTS_WAIT = re.compile(r"\btime\.sleep\(")
REASON = re.compile(r"(//|#).*\bfixed wait: \w+")


def faults(path):
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    wait = SCRIPTS_WAIT if path.endswith(".py") else WAIT
    for number, line in enumerate(lines, 1):
        above = lines[number - 2] if number > 1 else ""
        if wait.search(line) and not REASON.search(line) and not REASON.search(above):
            yield f"{os.path.relpath(path, sys.argv[1])}:{number}: waits for a time, and does not say why"


def is_read(path):
    place = os.path.relpath(path, ROOT)
    return path.endswith((".cpp", ".h") + ((".py",) if place.startswith("ui" + os.sep) else ()))


files = []
for folder, below, names in os.walk(ROOT):
    below[:] = [name for name in below if folder != ROOT or name not in OTHERS]
    files += [path for path in (os.path.join(folder, name) for name in names) if is_read(path)]
told = [fault for path in sorted(files) for fault in faults(path)]
print("\n".join(told) if told else f"{len(files)} files wait for nothing but what they say")
sys.exit(bool(told) or len(files) < 500)
