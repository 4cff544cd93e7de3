"""Polls: the whole path of a tap (reader's last byte → stored → XMPP notification and WebSocket frame), then what is measured in files of
its own: storages, lamps, phones. Readers are pseudo-terminals that this script holds; subscribers are plain sockets of its own, so a little of
each figure is theirs."""

import os
import re
import threading
import time

import lampbench
import phonesbench
import stationsbench
import votestorebench
from pollpage import PageListener, card, quantiles, wait_for
from rawxmpp import RawXmpp
from station import Station, poll_toml

READERS = int(os.environ.get("EVERYPORT_PATH_READERS", "1000"))
ANSWERS = 50
PACED_SECONDS = 20
PACE = 60.0 / 10000  # 10,000 votes a minute
BURST = 10000


class XmppListener(threading.Thread):
    """Notes when each item came."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.client = RawXmpp(port, "localhost", "bench", "bench-password")
        self.client.subscribe("pubsub.localhost", "vote/bench")
        self.arrived = {}

    def run(self):
        rest = b""
        pattern = re.compile(rb"<item\b[^>]*\bid=['\"](\d+)['\"]")
        try:
            while True:
                piece = self.client.read()
                now = time.monotonic()
                if not piece:
                    return
                rest += piece
                end = 0
                for found in pattern.finditer(rest):
                    self.arrived.setdefault(int(found.group(1)), now)
                    end = found.end()
                rest = rest[max(end, len(rest) - 200):]
        except OSError:
            pass


def measure_path(report):
    with Station() as station:
        readers = [station.reader("r%04d" % index) for index in range(READERS)]
        assignment = {"r%04d" % index: "k%02d" % (index % ANSWERS) for index in range(READERS)}
        station.command("user", "add", "bench", "--password-stdin", text="bench-password\n")
        description = station.folder + "/poll.toml"
        with open(description, "w") as file:
            file.write(poll_toml("bench", "Which?", [("k%02d" % k, "Answer %d" % k) for k in range(ANSWERS)], assignment))
        station.start("serve", "xmpp", "domain=localhost", "listen=tcp:0", "serve", "http", "listen=tcp:0")
        time.sleep(2)
        report("PSS of everyportd, idle, two services", station.memory() / 1024, "MiB", "aim < 20")
        before = station.cpu_seconds()
        time.sleep(10)
        report("CPU of everyportd, idle", (station.cpu_seconds() - before) * 10, "%", "aim 0.0")
        for reader in readers:
            station.command("device", "add", reader.name, "serial:" + reader.path, "id12")
        station.command("poll", "import", description)
        station.command("poll", "open", "bench")
        xmpp = XmppListener(station.port("xmpp"))
        page = PageListener(station.port("http"))
        xmpp.start()
        page.start()
        time.sleep(1)

        taps = []
        count = int(PACED_SECONDS / PACE)
        before = station.cpu_seconds()
        began = time.monotonic() + 0.1
        for index in range(count):
            pause = began + index * PACE - time.monotonic()
            if pause > 0:
                time.sleep(pause)
            taps.append(time.monotonic())
            readers[index % READERS].tap(card(index))
        wait_for(lambda: len(xmpp.arrived) >= count, 20)
        spent = station.cpu_seconds() - before
        if len(xmpp.arrived) != count:
            raise AssertionError("%d of %d votes were published" % (len(xmpp.arrived), count))
        wait_for(lambda: page.arrival(count), 5)
        report("votes at 10,000 a minute, %d readers" % READERS, count, "votes")
        # A vote's number is its place in the poll's log, which has other entries, too: the order is what counts.
        numbers = sorted(xmpp.arrived)
        quantiles(report, "last byte to XMPP notification", [xmpp.arrived[numbers[i]] - taps[i] for i in range(count)], "aim < 5")
        quantiles(report, "last byte to WebSocket frame", [page.arrival(i + 1) - taps[i] for i in range(count)], "aim < 120: ten a second")
        report("CPU of everyportd a vote", spent / count * 1e6, "µs")

        first = count
        began = time.monotonic()
        for index in range(first, first + BURST):
            while True:
                try:
                    readers[index % READERS].tap(card(index))
                    break
                except BlockingIOError:
                    time.sleep(0.001)  # the line is full: as fast as the station reads
        wait_for(lambda: len(xmpp.arrived) >= first + BURST, 60)
        last = max(xmpp.arrived.values())
        report("votes a second through the whole path, burst", (len(xmpp.arrived) - first) / (last - began), "votes/s")
        report("PSS of everyportd after %d votes" % (first + BURST), station.memory() / 1024, "MiB")
        xmpp.client.close()
        page.socket.close()


def measure(report):
    measure_path(report)
    lampbench.measure(report)
    votestorebench.measure(report)
    phonesbench.measure(report)
    stationsbench.measure(report)
