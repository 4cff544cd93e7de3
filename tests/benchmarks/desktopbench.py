"""The window: time from start to the first paint and memory, beside an empty QMainWindow in the same run. Programs
take turns, so that a busy moment of the machine meets both."""

import os
import re
import shutil
import statistics
import subprocess
import tempfile
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


def painted(command, display, home):
    began = time.monotonic()
    subprocess.run(command, env=environment(display, home, EVERYPORT_QUIT_AFTER_PAINT="1"), timeout=60, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (time.monotonic() - began) * 1000


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


def measure(report):
    ours = [os.path.join(os.environ["EVERYPORT_BIN"], "everyport")]
    empty = [os.path.join(os.environ["EVERYPORT_BENCH"], "bench_emptywindow")]
    home = tempfile.mkdtemp(prefix="everyport-bench.")
    server, display = start_display()
    try:
        painted(ours, display, home)  # the first start makes the folder; the second is what people know
        pairs = [(painted(empty, display, home), painted(ours, display, home)) for _ in range(ROUNDS)]
        report("empty QMainWindow, start to end after the first paint", statistics.median(pair[0] for pair in pairs), "ms")
        report("everyport, the same", statistics.median(pair[1] for pair in pairs), "ms")
        report("ratio", statistics.median(pair[1] / pair[0] for pair in pairs), "", "aim <= 2")
        memory, _ = resting(empty, display, home)
        report("PSS, empty QMainWindow", memory, "MiB")
        memory, cpu = resting(ours, display, home)
        report("PSS, everyport", memory, "MiB", "aim < 50")
        report("CPU, everyport idle", cpu, "%", "aim 0.0")
    finally:
        server.terminate()
        server.wait(10)
        shutil.rmtree(home, ignore_errors=True)
