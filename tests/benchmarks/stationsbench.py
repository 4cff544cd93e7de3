"""Stations that share a poll through the home's own server: how many votes a second all of them have, and how soon a tap at one is counted at
another. Readers are pseudo-terminals that this script holds, counts are what each station's results page is told; all of it is one computer,
so that many stations share its cores."""

import contextlib
import os
import time

from pollpage import PageListener, card, quantiles, wait_for
from stationcircle import Circle, service_file

STATIONS = [int(count) for count in os.environ.get("EVERYPORT_STATIONS", "1,2,4,8").split(",")]
BURST = 4000
TAPS = 200
PAUSE = 0.05  # seconds between taps that are looked at alone
PATIENCE = 120


class Ends(contextlib.ExitStack):
    """In place of a test."""

    def addCleanup(self, call, *arguments):
        self.callback(call, *arguments)


class SharedPoll(Circle):
    """All of its stations have a results page."""

    def make(self, name):
        station = super().make(name)
        service_file(station, "http", type="http", listen=["tcp:0:interface=127.0.0.1"])
        return station

    def listen(self):
        pages = [PageListener(station.port("http"), "fruit") for station in self.names.values()]
        for page in pages:
            page.start()
        return pages


def arrivals(pages, count):
    """When each page told of so many votes."""
    if not wait_for(lambda: all(page.arrival(count) for page in pages), PATIENCE):
        raise AssertionError("of %d votes the stations have %s" % (count, [page.totals[-1:] for page in pages]))
    return [page.arrival(count) for page in pages]


def tap(circle, name, number):
    while True:
        with contextlib.suppress(BlockingIOError):
            return circle.tap(name, card(number), ("apple", "pear")[number % 2])
        time.sleep(0.001)  # the line is full: as fast as the station reads


def measure_stations(report, count):
    with Ends() as ends:
        circle = SharedPoll(ends)
        circle.home()
        for number in range(2, count + 1):
            circle.enrol("station-%d" % number)
        names = list(circle.names)
        pages = circle.listen()
        ends.callback(lambda: [page.socket.close() for page in pages])
        took = []
        for number in range(TAPS):
            began = time.monotonic()
            tap(circle, names[number % count], number)
            told = arrivals(pages, number + 1)
            took.append(told[(number + 1) % count] - began)
            time.sleep(PAUSE)
        quantiles(report, "%d stations: a tap at one to its count at the next" % count, took, "")
        before = sum(station.cpu_seconds() for station in circle.names.values())
        began = time.monotonic()
        for number in range(TAPS, TAPS + BURST):
            tap(circle, names[number % count], number)
        ended = max(arrivals(pages, TAPS + BURST))
        spent = sum(station.cpu_seconds() for station in circle.names.values()) - before
        report("%d stations: votes a second until all count the same" % count, BURST / (ended - began), "votes/s")
        report("%d stations: CPU a vote, all of them" % count, spent / BURST * 1e6, "µs")
        circle.agree(TAPS + BURST)


def measure(report):
    for count in STATIONS:
        measure_stations(report, count)
