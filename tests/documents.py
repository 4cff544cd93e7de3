"""documents.py ROOT: every file that a README or another document of developers names is there, by the end of its path
at least, and every link leads somewhere. Who moves or renames a file is told here which words follow."""
import os
import re
import sys

os.chdir(sys.argv[1])
FILES = []
for folder, below, names in os.walk("."):
    below[:] = [name for name in below if not name.startswith(".") and os.path.join(folder, name) != "./build"]
    FILES += [os.path.join(folder, name)[2:] for name in names]
KNOWN = set(FILES)
for name in FILES:
    while name := os.path.dirname(name):
        KNOWN.add(name)
ENDS = {}
for name in FILES:
    ENDS.setdefault(os.path.basename(name), []).append("/" + name)
# Whose names are other things: what changed, what people read, what tests are made of.
OTHERS = ("CHANGELOG.md", "tests/data/", "resources/handbook/", "resources/python/")
SOURCE = re.compile(r"(?<![\w/.<-])((?:[\w-]+/)*[a-z]\w*\.(?:h|cpp))(?![\w/])")
ENDINGS = re.compile(r"(?<![\w/.<-])((?:[\w-]+/)*[a-z]\w*\.\*)")
CODE = re.compile(r"`([^`]+)`")
LINK = re.compile(r"\]\(([\w./-]+)\)")


def is_there(path):
    if path.endswith(".*"):
        return any(is_there(path[:-1] + end) for end in ("h", "cpp", "py", "js"))
    return any(known.endswith("/" + path) for known in ENDS.get(os.path.basename(path), []))


def faults(document):
    with open(document, encoding="utf-8") as file:
        text = file.read()
    for number, line in enumerate(text.splitlines(), 1):
        for path in LINK.findall(line):
            if os.path.normpath(os.path.join(os.path.dirname(document), path)) not in KNOWN:
                yield f"{document}:{number}: the link {path} leads nowhere"
        in_code = " ".join(CODE.findall(line))
        for path in SOURCE.findall(line) + ENDINGS.findall(in_code):
            if not is_there(path):
                yield f"{document}:{number}: there is no {path}"


documents = [name for name in FILES if name.endswith(".md") and not name.startswith(OTHERS)]
told = [fault for document in documents for fault in faults(document)]
print("\n".join(told) if told else f"{len(documents)} documents name nothing that is not there")
sys.exit(bool(told) or len(documents) < 50)
