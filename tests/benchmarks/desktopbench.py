"""The window: time from start to the first paint and memory, beside an empty QMainWindow in the same run. Programs
take turns, so that a busy moment of the machine meets both."""

import os
import re
import shutil
import statistics
import subprocess
import tempfile
import threading
import time

ROUNDS = 15


def start_display():
    read, write = os.pipe()
    process = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                               pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        return process, ":" + pipe.readline().strip()


def environment(display, home, **more):
    kept = {"PATH": os.environ["PATH"], "DISPLAY": display, "HOME": home, "XDG_CONFIG_HOME": home + "/config",
            "XDG_DATA_HOME": home + "/data", "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    kept.update(more)
    return kept


def started(command, display, home):
    """Milliseconds from start to "painted", the window's first paint, and ours also to "shown", its page's."""
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment(display, home, EVERYPORT_TELL_START="1"), stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
    late = threading.Timer(60, process.kill)
    late.start()
    at = {line.strip(): (time.monotonic() - began) * 1000 for line in process.stdout}
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
    """Milliseconds that the first paint is later in German than in English, in turns."""
    def in_language(language):
        folder = os.path.join(home, language)
        os.makedirs(os.path.join(folder, "data", "everyport"))
        with open(os.path.join(folder, "data", "everyport", "window.ini"), "w") as file:
            file.write("[window]\nlanguage=%s\n" % language)
        started(command, display, folder)
        return folder
    english, german = in_language("en"), in_language("de")
    return statistics.median(started(command, display, german)["painted"] - started(command, display, english)["painted"]
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
        report("everyport, start to its first paint", statistics.median(our["painted"] for _, our in pairs), "ms")
        report("ratio", statistics.median(our["painted"] / empty["painted"] for empty, our in pairs), "", "aim <= 2")
        report("everyport, start to its page painted", statistics.median(our["shown"] for _, our in pairs), "ms")
        report("German in place of English, start to first paint", costs_of_a_language(ours, display, home), "ms", "aim <= 3")
        memory, _ = resting(empty, display, home)
        report("PSS, empty QMainWindow", memory, "MiB")
        memory, cpu = resting(ours, display, home)
        report("PSS, everyport", memory, "MiB", "aim < 45")
        report("CPU, everyport idle", cpu, "%", "aim 0.0")
    finally:
        server.terminate()
        server.wait(10)
        shutil.rmtree(home, ignore_errors=True)
