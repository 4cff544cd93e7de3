"""g++ 12 destroys a closure, an aggregate or what a ?: chose twice when it is made inside a statement with co_await (it is copied
into the coroutine's frame bit by bit). This reads every source and names each such statement; the way out is a line of
its own:

    auto storing = database.write([card](QSqlDatabase& connection) { … });
    auto stored = co_await std::move(storing);

It does not warn either of a Result that nobody looks at, once that comes out of a co_await: what is dropped is dropped in
writing, with (void)co_await.
"""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
found = 0
count = 0
for folder in ("netcore", "protocols", "app", "ui", "tests"):
    for path in sorted((root / folder).rglob("*.cpp")) + sorted((root / folder).rglob("*.h")):
        text = re.sub(r"//[^\n]*", "", path.read_text(errors="replace"))
        count += 1
        for match in re.finditer(r"co_await\b([^;{}]*[;{])", text):
            made = match.group(1)
            closure = re.search(r"(?<![\w\])])\[[^\]]", made)
            choice = re.search(r"\?[^:]*:(?!:)", made.replace("::", "  "))
            if closure or choice or (made.endswith("{") and "[](" not in made):
                line = text.count("\n", 0, match.start()) + 1
                print("%s:%d: %s" % (path.relative_to(root), line, " ".join(match.group(0).split())[:110]))
                found += 1
        for match in re.finditer(r"[;{}]\s*(co_await\b[^;]*;)", text):
            print("%s:%d: nobody looks at what comes of it: %s"
                  % (path.relative_to(root), text.count("\n", 0, match.start(1)) + 1, " ".join(match.group(1).split())[:110]))
            found += 1
print("%d files read, %d statements to mend" % (count, found))
sys.exit(1 if found else 0)
