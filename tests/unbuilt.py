"""unbuilt.py ROOT: every test class and every folder of tests is named in a CMakeLists.txt, its own or one above it.
What is written and never built passes in every run. everyport_tests(ALL) names the classes beside it, everyport_test_folders(ALL)
the folders directly below that have a list of their own."""
import os
import re
import sys

ROOT = os.path.join(sys.argv[1], "tests")
lists, classes = {}, []
for folder, below, names in os.walk(ROOT):
    below[:] = [name for name in below if name not in ("data", "corpus", "__pycache__")]
    if "CMakeLists.txt" in names:
        with open(os.path.join(folder, "CMakeLists.txt"), encoding="utf-8") as file:
            text = file.read()
        lists[folder] = set(re.findall(r"[\w-]+", text))
        if "everyport_tests(ALL)" in text:
            lists[folder].update(os.path.splitext(name)[0] for name in names if re.fullmatch(r"tst_\w+\.cpp", name))
        if "everyport_test_folders(ALL)" in text:
            lists[folder].update(name for name in below if os.path.exists(os.path.join(folder, name, "CMakeLists.txt")))
    classes += [os.path.join(folder, name) for name in names if re.fullmatch(r"tst_\w+\.(cpp|py)", name)]


def above(folder):
    while len(folder) >= len(ROOT):
        yield lists.get(folder, set())
        folder = os.path.dirname(folder)


def is_named(path):
    name = os.path.splitext(os.path.basename(path))[0]
    return any(name in words or name[4:] in words for words in above(os.path.dirname(path)))


told = [f"{path}: no CMakeLists.txt names it" for path in sorted(classes) if not is_named(path)]
told += [f"{folder}: no CMakeLists.txt above it names it" for folder in sorted(lists) if folder != ROOT
         and not any(os.path.basename(folder) in words for words in above(os.path.dirname(folder)))]
print("\n".join(told) if told else f"{len(classes)} test classes are built")
sys.exit(bool(told) or len(classes) < 500)
