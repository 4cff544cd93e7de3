#!/usr/bin/python3
"""tests/headers.py BUILD-FOLDER [HEADER…]: each header of the program compiles alone, with the flags of its room, so that whoever
includes one needs to know of no other. Headers that passed are known by their text and by that of all they include (headers.passed
in the build folder) and are not compiled again.

Qt's and the standard library's most used headers are precompiled for everybody, which is what makes this quick and would hide it
if a header used them without saying so: that is looked for in its words."""

import concurrent.futures
import glob
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
ROOMS = ("netcore", "protocols", "app", "ui")
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.M)
MOST_PASSED = 40_000
BEHIND = "behind the header"
ANNOUNCED = re.compile(r"^\s*(?:class|struct|enum class) (\w+)(?: : \w+)?;", re.M)
DEFINED = re.compile(r"\b(?:class|struct|union) (\w+)[^;{()]*\{")
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)

# What the precompiled header gives, and which includes give it without that. None: any header of Qt does.
WORDS = {
    r"std::(optional|nullopt)\b": {"optional"},
    r"std::function\b": {"functional"},
    r"std::(unique|shared|weak)_ptr\b|std::make_(unique|shared)\b": {"memory"},
    r"std::vector\b": {"vector"},
    r"std::chrono\b": {"chrono"},
    r"\bQDateTime\b": {"QDateTime", "QVariant", "QFileInfo", "QDir", "QLocale", "QtCore"},
    r"\bQHash\b": {"QHash", "QObject", "QVariant"},
    r"\bQVariant\b": {"QVariant", "QAbstractTableModel", "QAbstractItemModel", "QAbstractListModel", "QSortFilterProxyModel"},
    r"\b(QString|QByteArray|QList|QStringList|QObject)\b": None,
}


def text_of(path, known={}):
    if path not in known:
        with open(os.path.join(ROOT, path), encoding="utf-8") as file:
            known[path] = file.read()
    return known[path]


def includes(path, known={}):
    """Of one file: (own headers, others' headers)."""
    if path not in known:
        found = INCLUDE.findall(COMMENT.sub("", text_of(path)))
        own = [name for kind, name in found if kind == '"' and os.path.exists(os.path.join(ROOT, name))]
        known[path] = (own, [name for kind, name in found if kind == "<"])
    return known[path]


def closure(path):
    seen, wait = set(), [path]
    while wait:
        now = wait.pop()
        if now not in seen:
            seen.add(now)
            wait += includes(now)[0]
    return seen


def installed():
    """What all are compiled with: Debian's packages of compilers and headers, and what is precompiled."""
    told = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}\n", "g++*", "*-dev", "*-dev-tools"],
                          capture_output=True, text=True)
    return told.stdout + "".join(text_of(path) for path in sorted(glob.glob("cmake/*.h", root_dir=ROOT)))


def passed_file():
    """Where the marks of those that passed stand. Each is of what was compiled, so that any clone may use it."""
    folder = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    path = os.environ.get("EVERYPORT_HEADERS_PASSED") or os.path.join(folder, "everyport-headers.passed")
    os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    return path


def read_passed(path):
    """The newest: what is older is forgotten, so that it stays small."""
    if not os.path.exists(path):
        return set()
    with open(path, encoding="utf-8") as file:
        lines = file.read().split()
    if len(lines) > MOST_PASSED:
        lines = lines[-MOST_PASSED // 2:]
        with open(path + ".new", "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        os.replace(path + ".new", path)
    return set(lines)


def mark(path, flags, build, system):
    words = "\0".join(flags).replace(build, "BUILD").replace(ROOT, "ROOT")
    whole = hashlib.sha256((words + "\0" + system).encode())
    for file in sorted(closure(path)):
        whole.update(text_of(file).encode())
    return whole.hexdigest()


def hidden_needs(path):
    """Words of the precompiled header that this one uses and includes nothing for."""
    lent = {name for file in closure(path) for name in includes(file)[1]}
    words = COMMENT.sub("", text_of(path))
    for pattern, given in WORDS.items():
        found = next((hit for hit in re.finditer(pattern, words) if not re.search(r"\bclass %s;" % hit.group(0), words)), None)
        if not found:
            continue
        if not (given & lent if given else any(name.startswith("Q") for name in lent)):
            yield "%s: uses %s, and neither it nor what it includes has an #include for that" % (path, found.group(0))


def room_flags(build):
    """The flags of each folder that is compiled, from the commands that compile it."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        commands = json.load(file)
    flags = {}
    for command in commands:
        words = shlex.split(command["command"])
        if re.search(r"\s-o \S+/CMakeFiles/everyport_precompiled\w*\.dir/", command["command"]):
            continue  # the header that all have; its target is no room, though it lies in the first one's folder
        folder = os.path.relpath(os.path.dirname(command["file"]), ROOT)
        place = re.search(r"(?:^|\s)-o (\S+?)/CMakeFiles/everyport_", command["command"])
        if folder.startswith("..") or folder.startswith("build"):  # united files stand in the build folder
            folder = place.group(1) if place else ""
        if not folder.split("/")[0] in ROOMS:
            continue
        kept, skip = [], False
        for word in words[1:]:
            if skip:
                skip = False
            elif word in ("-o", "-c"):
                skip = True
            elif not word.endswith((".cpp", ".cxx")):
                kept.append(word)
        compiler = [words[0]]
        if os.path.basename(words[0]) == "ccache":
            compiler, kept = [kept[0]], kept[1:]
        # A folder may be compiled for two (app/python: the room, and the part with CPython): who sees more sees the headers of both.
        flags[folder] = max(flags.get(folder, []), compiler + kept, key=len)
    return flags


def flags_of(path, flags):
    folder = os.path.dirname(path)
    while folder and folder not in flags:
        folder = os.path.dirname(folder)
    if folder:
        return flags[folder]
    # A folder of headers alone: any room below its own floor has what it may use.
    floor = path.split("/")[0]
    return next(flags[name] for name in sorted(flags) if name.split("/")[0] == floor)


def announced(path):
    """Classes of which what `path` sees has a name alone."""
    seen = [COMMENT.sub("", text_of(file)) for file in closure(path)]
    return {name for text in seen for name in ANNOUNCED.findall(text)} - {name for text in seen for name in DEFINED.findall(text)}


def needs_the_end(path):
    """Whether a fault may show at the end of the file alone, where the compiler makes what templates were used: a template of a
    class that is not known yet. Going there takes ten times as long as all before it, for what is precompiled has its own."""
    words = COMMENT.sub("", text_of(path))
    return any(re.search(r"<[^;(){}]*\b%s\b" % name, words) for name in announced(path))


def compile_alone(path, flags, build):
    text = '#include "%s"\n' % path
    if needs_the_end(path):
        run = subprocess.run([*flags, "-fsyntax-only", "-x", "c++", "-"], input=text, cwd=build, text=True, capture_output=True)
        return path, run.returncode == 0, run.stderr
    # The first fault ends it; ours is the one behind the header. (An #error would come before all: it is read first.)
    run = subprocess.run([*flags, "-fsyntax-only", "-Wfatal-errors", "-x", "c++", "-"], input=text + 'static_assert(false, "%s");\n' % BEHIND, cwd=build,
                         text=True, capture_output=True)
    return path, re.findall(r"error: (.*)", run.stderr) == ["static assertion failed: " + BEHIND], run.stderr


def main(build, names):
    build = os.path.realpath(build)
    if not names:
        names = subprocess.run(["git", "-C", ROOT, "ls-files", *("%s/*.h" % room for room in ROOMS)], capture_output=True, text=True,
                               check=True).stdout.split()
        names = [name for name in names if os.path.exists(os.path.join(ROOT, name))]
    if not names:
        sys.exit("no headers were found")
    flags = room_flags(build)
    known = passed_file()
    passed = read_passed(known)
    system = installed()
    faults = [fault for name in names for fault in hidden_needs(name)]
    marks = {name: mark(name, flags_of(name, flags), build, system) for name in names}
    wanted = [name for name in names if marks[name] not in passed]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool, open(known, "a", encoding="utf-8") as file:
        for name, good, words in pool.map(lambda name: compile_alone(name, flags_of(name, flags), build), wanted):
            if not good:
                faults.append("%s does not compile alone:\n%s" % (name, words))
            else:
                file.write(marks[name] + "\n")
                file.flush()
    print("%d headers, %d compiled" % (len(names), len(wanted)))
    if faults:
        sys.exit("\n".join(faults))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
