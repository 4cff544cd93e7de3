"""The desktop while a room that is open receives 10,000 messages a second, through the chat space and the disk: key
press to paint, messages that came through, memory. Beside it the same window with nothing said."""

import os
import shutil
import statistics
import subprocess
import tempfile

from screen import environment, start_display

ROUNDS = 5
SECONDS = 12


def flooded(rate, display, home):
    command = [os.path.join(os.environ["EVERYPORT_BENCH"], "bench_chatflood"), str(rate), str(SECONDS)]
    told = subprocess.run(command, env=environment(display, home, TMPDIR=home), check=True, capture_output=True, text=True, timeout=300).stdout
    return {name: float(value) for name, value in (line.split() for line in told.splitlines())}


def measure(report):
    home = tempfile.mkdtemp(prefix="everyport-bench.")
    server, display = start_display()
    try:
        quiet = flooded(0, display, home)
        report("nothing said: key press to paint, p99", quiet["p99"], "ms")
        rounds = [flooded(10000, display, home) for _ in range(ROUNDS)]
        middle = {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}
        report("messages said", middle["said"], "1/s", "10000")
        report("messages stored and shown", middle["stored"], "1/s", "10000")
        report("key press to paint, p50", middle["p50"], "ms")
        report("key press to paint, p99", middle["p99"], "ms", "aim < 33")
        report("key press to paint, worst", middle["worst"], "ms")
        report("PSS", middle["memory"], "MiB")
        report("PSS, grown in %d s" % SECONDS, middle["growth"], "MiB", "bounded")
    finally:
        server.terminate()
        server.wait(10)
        shutil.rmtree(home, ignore_errors=True)
