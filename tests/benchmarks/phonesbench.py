"""Phones that vote (phoneload.cpp): how long each waits for its answer at a pace, by how many there are; and how soon a vote is on the
wall. The phones are a program on the same computer, so a part of each figure is theirs."""

import os
import resource
import statistics
import subprocess
import time

from pollpage import PageListener, quantiles, wait_for
from station import Station

# Each holds its connection, so there are no more than a program may have descriptors; a few hundred are the station's own.
MOST = resource.getrlimit(resource.RLIMIT_NOFILE)[1] - 300
PHONES = [min(int(count), MOST) for count in os.environ.get("EVERYPORT_PHONES", "100,1000,20000").split(",")]
RATE = 1000
SECONDS = 20
ANSWERS = 4
POLL = """[[poll]]
id = "bench"
question = "Which?"
mode = "change"
phones = "any-device"
""" + "".join('[[poll.answer]]\nid = "a%d"\ntitle = "Answer %d"\n' % (i, i) for i in range(ANSWERS))


class Phones:
    def __init__(self, port, count):
        self.process = subprocess.Popen([os.path.join(os.environ["EVERYPORT_BENCH"], "bench_phoneload"), str(port), "bench", str(count), str(ANSWERS)],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.opened = self.told("opened")

    def told(self, what):
        words = self.process.stdout.readline().split()
        if not words or words[0] != what:
            raise AssertionError("bench_phoneload ended before it had %s" % what)
        return [float(word) for word in words[1:]]

    def vote(self, rate, count):
        self.process.stdin.write("vote %d %d\n" % (rate, count))
        self.process.stdin.flush()
        return self.told("answered")

    def end(self):
        self.process.stdin.close()
        self.process.wait(30)
        self.process.stdout.close()


def measure_phones(report, count):
    with Station() as station:
        station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1", "limit-connections=50000",
                      "new-phones=1000000")  # they are one address to it: this computer
        station.command("poll", "import", "-", text=POLL)
        station.command("poll", "open", "bench")
        idle = station.memory()
        phones = Phones(station.port("http"), count)
        report("%d phones: the page, p99, 64 at a time" % count, phones.opened[1], "ms")
        report("%d phones: memory a phone" % count, (station.memory() - idle) / count, "KiB")
        rate = min(RATE, count)  # nobody is heard more than sixty times a minute
        phones.vote(rate, rate * 2)  # warm
        before = station.cpu_seconds()
        answered, busy, half, most, last = phones.vote(rate, rate * SECONDS)
        spent = station.cpu_seconds() - before
        report("%d phones, %d votes a second: answered, p50" % (count, rate), half, "ms")
        report("%d phones, %d votes a second: answered, p99" % (count, rate), most, "ms", "aim < 300")
        report("%d phones, %d votes a second: answered, last" % (count, rate), last, "ms")
        report("%d phones: came again, of %d" % (count, answered), busy, "votes")
        report("%d phones: CPU a vote" % count, spent / answered * 1e6, "µs", "flat")
        phones.end()


def measure_wall(report):
    with Station() as station:
        station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1")
        station.command("poll", "import", "-", text=POLL)
        station.command("poll", "open", "bench")
        page = PageListener(station.port("http"))
        page.start()
        phones = Phones(station.port("http"), 100)
        times = []
        for index in range(100):  # the first vote of each, or the total would not change
            began = time.monotonic()
            phones.vote(RATE, 1)
            wait_for(lambda: page.arrival(index + 1) is not None, 10)
            times.append(page.arrival(index + 1) - began)
            time.sleep(0.05)
        phones.end()
        page.socket.close()
        quantiles(report, "one phone's vote to the wall", times, "aim < 300")
        report("one phone's vote to the wall, mean", statistics.mean(times) * 1000, "ms")


def measure(report):
    measure_wall(report)
    for count in PHONES:
        measure_phones(report, count)
