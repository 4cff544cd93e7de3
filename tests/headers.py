#!/usr/bin/python3
"""tests/headers.py BUILD-FOLDER [HEADER…]: each header of the program compiles alone, with the flags of its room, so that whoever
includes one needs to know of no other. Headers that passed are known by their text and by that of all they include (headers.passed
in the build folder) and are not compiled again.

Qt's and the standard library's most used headers are precompiled for everybody, which is what makes this quick and would hide it
if a header used them without saying so: that is looked for in its words."""

import concurrent.futures
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


def mark(path, flags):
    whole = hashlib.sha256("\0".join(flags).encode())
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


def compile_alone(path, flags, build):
    run = subprocess.run([*flags, "-fsyntax-only", "-x", "c++", "-"], input='#include "%s"\n' % path, cwd=build, text=True,
                         capture_output=True)
    return path, run.returncode, run.stderr


def main(build, names):
    build = os.path.realpath(build)
    if not names:
        names = subprocess.run(["git", "-C", ROOT, "ls-files", *("%s/*.h" % room for room in ROOMS)], capture_output=True, text=True,
                               check=True).stdout.split()
        names = [name for name in names if os.path.exists(os.path.join(ROOT, name))]
    if not names:
        sys.exit("no headers were found")
    flags = room_flags(build)
    passed_file = os.path.join(build, "headers.passed")
    passed = set()
    if os.path.exists(passed_file):
        with open(passed_file, encoding="utf-8") as file:
            passed = set(file.read().split())
    faults = [fault for name in names for fault in hidden_needs(name)]
    marks = {name: mark(name, flags_of(name, flags)) for name in names}
    wanted = [name for name in names if marks[name] not in passed]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool, open(passed_file, "a", encoding="utf-8") as file:
        for name, code, words in pool.map(lambda name: compile_alone(name, flags_of(name, flags), build), wanted):
            if code:
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
