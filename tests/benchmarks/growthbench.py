"""What grows with the number of readers and of stored votes: how long one reader takes to add and all take to start, what a vote
costs at the same pace, how long a poll of many votes takes to start and what it keeps in memory. Viewers: see viewersbench."""

import os
import re
import statistics
import time

from pollpage import card, wait_for
from station import Station, poll_toml

READERS = [int(count) for count in os.environ.get("EVERYPORT_READERS", "10,100,1000").split(",")]
VOTES = [int(count) for count in os.environ.get("EVERYPORT_VOTES", "10000,100000,1000000").split(",")]
ANSWERS = [("a%d" % i, "Answer %d" % i) for i in range(3)]
PACED = 2000
PACE = 60.0 / 10000
ADDS = 10


def counted(station):
    found = re.search(r"^bench .*?(\d+) votes", station.command("poll", "list").stdout, re.M)
    return int(found.group(1)) if found else 0


def send(readers, first, count, pace=0.0):
    began = time.monotonic()
    for index in range(first, first + count):
        if pace:
            time.sleep(max(0.0, began + (index - first) * pace - time.monotonic()))
        while True:
            try:
                readers[index % len(readers)].tap(card(index))
                break
            except BlockingIOError:
                time.sleep(0.001)  # the line is full: as fast as the station reads


def added(station, reader):
    began = time.monotonic()
    station.command("device", "add", reader.name, "serial:" + reader.path, "id12")
    return (time.monotonic() - began) * 1000


def by_readers(report, count):
    with Station() as station:
        readers = [station.reader("r%04d" % index) for index in range(count)]
        station.start("serve", "http", "listen=tcp:0")
        for reader in readers[:-ADDS]:
            added(station, reader)
        report("%d readers: one device add, with its command's start" % count, statistics.median(added(station, reader) for reader in readers[-ADDS:]), "ms", "flat")
        station.command("poll", "import", "-", text=poll_toml("bench", "Which?", ANSWERS, {reader.name: "a%d" % (i % 3) for i, reader in enumerate(readers)}))
        station.stop()
        began = time.monotonic()
        station.start("serve", "http", "listen=tcp:0")
        report("%d readers: start to ready" % count, (time.monotonic() - began) * 1000, "ms", "aim < 500")
        station.command("poll", "open", "bench")
        time.sleep(1)
        before = station.cpu_seconds()
        send(readers, 0, PACED, PACE)
        wait_for(lambda: counted(station) >= PACED, 20)
        report("%d readers: CPU a vote at 10,000 a minute" % count, (station.cpu_seconds() - before) / PACED * 1e6, "µs", "flat")


def by_votes(report, count):
    with Station() as station:
        readers = [station.reader("r%d" % index) for index in range(10)]
        station.start("serve", "http", "listen=tcp:0")
        for reader in readers:
            added(station, reader)
        station.command("poll", "import", "-", text=poll_toml("bench", "Which?", ANSWERS, {reader.name: "a%d" % (i % 3) for i, reader in enumerate(readers)}))
        station.command("poll", "open", "bench")
        began = time.monotonic()
        send(readers, 0, count)
        wait_for(lambda: counted(station) >= count, 600)
        report("%d votes: counted a second" % count, counted(station) / (time.monotonic() - began), "votes/s")
        station.stop(60)
        began = time.monotonic()
        station.start("serve", "http", "listen=tcp:0", timeout=60)
        report("%d votes: start to ready" % count, (time.monotonic() - began) * 1000, "ms", "aim < 300")
        report("%d votes: PSS" % count, station.memory() / 1024, "MiB", "aim < 60")
        began = time.monotonic()
        rows = station.command("poll", "export", "bench", timeout=600).stdout.count("\n")
        report("%d votes: exported as CSV, %d lines" % (count, rows), time.monotonic() - began, "s")


def measure(report):
    for count in READERS:
        by_readers(report, count)
    for count in VOTES:
        by_votes(report, count)
