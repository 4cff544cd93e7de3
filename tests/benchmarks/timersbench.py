"""What a timer costs while 10,000 and 100,000 others are pending: added, cancelled, put off, come round."""

import os
import subprocess

BENCH = os.environ["EVERYPORT_BENCH"]


def measure(report):
    costs = {}
    for _ in range(3):
        for line in subprocess.run([os.path.join(BENCH, "bench_timers")], check=True, capture_output=True, text=True).stdout.splitlines():
            what, count, nanoseconds = line.split()
            key = (what, int(count))
            costs[key] = min(float(nanoseconds), costs.get(key, float("inf")))
    for (what, count), nanoseconds in costs.items():
        report("%s, %d pending" % (what, count), nanoseconds, "ns")
    for what in ("add", "cancel", "put-off", "fire"):
        # log2(100,000) / log2(10,000) is 1.25; the rest is the processor's cache.
        report("%s: ten times as many cost" % what, costs[what, 100000] / costs[what, 10000], "times", "< 5: O(log n)")
