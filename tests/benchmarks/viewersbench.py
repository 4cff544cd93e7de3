"""One vote and everybody who watches: reader's last byte → WebSocket frame at each of many viewers; and how long the
station's loop is held meanwhile, seen by a request for another page. The viewers are one program of plain sockets on
the same computer, so a part of each figure is theirs."""

import http.client
import os
import statistics
import subprocess
import threading
import time

from station import Station, poll_toml

CROWDS = [int(count) for count in os.environ.get("EVERYPORT_VIEWERS", "1000,5000").split(",")]
ROUNDS = 20
ANSWERS = [("a%d" % i, "Answer %d" % i) for i in range(4)]


class Stranger(threading.Thread):
    """Asks for another page all the time and notes how long that takes."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.port = port
        self.took = []
        self.ended = False
        self.start()

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        while not self.ended:
            begun = time.monotonic()
            connection.request("GET", "/r/other.json")
            connection.getresponse().read()
            self.took.append((time.monotonic() - begun) * 1000)
            time.sleep(0.002)
        connection.close()


def measure(report):
    for crowd in CROWDS:
        with Station() as station:
            reader = station.reader("r1")
            station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1", "max-viewers=20000")
            station.command("poll", "import", "-", text=poll_toml("bench", "Which?", ANSWERS, {"r1": "a0"}, "every"))
            station.command("poll", "import", "-", text=poll_toml("other", "Which?", ANSWERS, {}))
            station.command("device", "add", "r1", "serial:" + reader.path, "id12")
            station.command("poll", "open", "bench")
            port = station.port("http")
            load = subprocess.Popen([os.path.join(os.environ["EVERYPORT_BENCH"], "bench_viewerload")], stdin=subprocess.PIPE,
                                    stdout=subprocess.PIPE, text=True)

            def tell(line):
                load.stdin.write(line + "\n")
                load.stdin.flush()
                return load.stdout.readline().strip()

            if tell("watch %d /r/bench/live %d" % (port, crowd)) != "watching":
                raise AssertionError("the viewers did not come in: " + station.stderr())
            stranger = Stranger(port)
            cpu = station.cpu_seconds()
            figures = []
            for number in range(ROUNDS):
                since = time.monotonic_ns()
                reader.tap("5E%08X" % (number + 1))
                figures.append([float(word) for word in tell("await %d %d" % (number + 1, since)).split()])
                time.sleep(0.2)
            cpu = (station.cpu_seconds() - cpu) / ROUNDS
            stranger.ended = True
            stranger.join()
            name = "%d viewers: last byte to frame" % crowd
            report(name + ", p50", statistics.median(one[0] for one in figures), "ms")
            report(name + ", p99", statistics.median(one[1] for one in figures), "ms", "aim < 100")
            report(name + ", the last one", statistics.median(one[2] for one in figures), "ms")
            took = sorted(stranger.took)
            report("%d viewers: another page meanwhile, p99" % crowd, took[len(took) * 99 // 100], "ms")
            report("%d viewers: another page meanwhile, longest" % crowd, took[-1], "ms")
            report("%d viewers: server CPU for a vote" % crowd, cpu * 1000, "ms")
            load.stdin.close()
            load.wait(30)
