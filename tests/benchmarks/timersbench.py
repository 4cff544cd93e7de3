"""What a timer costs while 1,000 to 1,000,000 others are pending: added, cancelled, put off, come round."""

import os
import subprocess

BENCH = os.environ["EVERYPORT_BENCH"]
FEWEST, MANY, MOST = 1000, 100000, 1000000


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
        # log2 of a million is twice that of a thousand; the rest is memory beyond the processor's caches.
        for count, limit in ((MANY, "100 times as many; O(n) would cost 100 times"), (MOST, "1000 times as many; O(n): 1000 times")):
            report("%s: one among %d costs" % (what, count), costs[what, count] / costs[what, FEWEST], "times", limit)
