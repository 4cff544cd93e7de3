"""The window: time from start to the first paint and memory, beside an empty QMainWindow in the same run. Programs
take turns, so that a busy moment of the machine meets both. Then what a key press waits for its paint while a room that is
open is flooded; `chat` tells more of that."""

import os
import re
import shutil
import statistics
import subprocess
import tempfile
import threading
import time

from chatbench import flooded
from screen import environment, start_display

ROUNDS = 15
FLOODS = 3


def started(command, display, home):
    """Milliseconds from start to "painted", the window's first paint. Ours is of a skeleton, empty bands in their colours: it
    tells of two more, "framed" with all menus, words and icons, and "shown" with its page."""
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment(display, home, EVERYPORT_TELL_START="1"), stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
    late = threading.Timer(60, process.kill)
    late.start()
    at = {}
    for line in process.stdout:
        at.setdefault(line.strip(), (time.monotonic() - began) * 1000)
    late.cancel()
    if process.wait(60) != 0 or "painted" not in at:
        raise RuntimeError("%s ended with %d and told %s" % (command[0], process.returncode, sorted(at)))
    return at


def resting(command, display, home):
    """PSS in MiB and CPU in per cent of a program that was left alone."""
    process = subprocess.Popen(command, env=environment(display, home), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def cpu():
        with open("/proc/%d/stat" % process.pid) as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    time.sleep(4)
    before = cpu()
    time.sleep(10)
    spent = (cpu() - before) * 10
    with open("/proc/%d/smaps_rollup" % process.pid) as file:
        memory = int(re.search(r"^Pss:\s+(\d+)", file.read(), re.M).group(1)) / 1024
    process.terminate()
    process.wait(20)
    return memory, spent


def costs_of_a_language(command, display, home):
    """Milliseconds that the whole frame is painted later in German than in English, in turns. The first paint has no words."""
    def in_language(language):
        folder = os.path.join(home, language)
        os.makedirs(os.path.join(folder, "data", "everyport"))
        with open(os.path.join(folder, "data", "everyport", "window.ini"), "w") as file:
            file.write("[window]\nlanguage=%s\n" % language)
        started(command, display, folder)
        return folder
    english, german = in_language("en"), in_language("de")
    return statistics.median(started(command, display, german)["framed"] - started(command, display, english)["framed"]
                             for _ in range(ROUNDS))


def measure(report):
    ours = [os.path.join(os.environ["EVERYPORT_BIN"], "everyport")]
    empty = [os.path.join(os.environ["EVERYPORT_BENCH"], "bench_emptywindow")]
    home = tempfile.mkdtemp(prefix="everyport-bench.")
    server, display = start_display()
    try:
        started(ours, display, home)  # the first start makes the folder; the second is what people know
        pairs = [(started(empty, display, home), started(ours, display, home)) for _ in range(ROUNDS)]
        report("empty QMainWindow, start to its first paint", statistics.median(empty["painted"] for empty, _ in pairs), "ms")
        report("everyport, start to its first paint (bands alone)", statistics.median(our["painted"] for _, our in pairs), "ms")
        report("ratio", statistics.median(our["painted"] / empty["painted"] for empty, our in pairs), "", "aim <= 1.1")
        report("everyport, start to its frame painted", statistics.median(our["framed"] for _, our in pairs), "ms")
        report("ratio of the frame", statistics.median(our["framed"] / empty["painted"] for empty, our in pairs), "")
        report("everyport, start to its page painted", statistics.median(our["shown"] for _, our in pairs), "ms")
        report("German in place of English, start to frame painted", costs_of_a_language(ours, display, home), "ms", "aim <= 3")
        memory, _ = resting(empty, display, home)
        report("PSS, empty QMainWindow", memory, "MiB")
        memory, cpu = resting(ours, display, home)
        report("PSS, everyport", memory, "MiB", "aim < 45")
        report("CPU, everyport idle", cpu, "%", "aim 0.0")
        floods = [flooded(10000, display, home) for _ in range(FLOODS)]
        report("flood of 10,000 messages a second, stored and shown", statistics.median(one["stored"] for one in floods), "1/s", "10000")
        report("flood: key press to paint, p99", statistics.median(one["p99"] for one in floods), "ms", "aim < 33")
    finally:
        server.terminate()
        server.wait(10)
        shutil.rmtree(home, ignore_errors=True)
