"""What benchmarks of polls have in common: cards, the results page as it is heard, and quantiles."""

import json
import statistics
import threading
import time

from rawwebsocket import RawWebSocket


def card(number):
    """A card that no other number has, and that is no random id."""
    return "01%08X" % ((number * 2654435761) % (1 << 32))


class PageListener(threading.Thread):
    """Notes when the totals first told of so many votes."""

    def __init__(self, port, poll="bench"):
        super().__init__(daemon=True)
        self.socket = RawWebSocket(port, "/r/%s/live" % poll)
        self.totals = []

    def run(self):
        try:
            for frame in self.socket.frames():
                now = time.monotonic()
                told = json.loads(frame)
                total = told.get("question", told).get("total_votes")
                if total is not None:
                    self.totals.append((total, now))
        except OSError:  # the station is gone
            pass

    def arrival(self, count):
        for total, when in self.totals:
            if total >= count:
                return when
        return None


def quantiles(report, name, seconds, limit):
    millis = sorted(value * 1000 for value in seconds)
    report(name + " p50", statistics.median(millis), "ms")
    report(name + " p99", millis[int(len(millis) * 0.99) - 1], "ms", limit)


def wait_for(condition, seconds):
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        time.sleep(0.01)
    return condition()
