"""A card at a reader with a lamp, until its lamp is told: a SonMicro SM130 on a pseudo-terminal that this script holds, while others
are tapped at 10,000 votes a minute."""

import os
import select
import threading
import time

from pollpage import card, quantiles
from station import Station, poll_toml

TAPS = 200
BUSY = 20  # readers beside it
PACE = 60.0 / 10000


class Sm130(threading.Thread):
    """Its far end (datasheet SM130 A.8): FF 00, length, command, data, sum. A card lies on it for one question."""

    def __init__(self, reader):
        super().__init__(daemon=True)
        self.reader = reader
        self.waiting = []
        self.given = None
        self.took = []
        self.ended = False

    def answer(self, command, data):
        counted = bytes([len(data) + 1, command]) + data
        os.write(self.reader.master, b"\xff\x00" + counted + bytes([sum(counted) % 256]))

    def asked(self, command, data):
        if command == 0x81:
            self.answer(command, b"UM 1.3")
        elif command == 0x83 and self.waiting:
            self.answer(command, b"\x02" + self.waiting.pop(0))
            self.given = time.monotonic()
        elif command == 0x83:
            self.answer(command, b"N")
        elif command == 0x92:
            if data != b"\x00" and self.given:
                self.took.append(time.monotonic() - self.given)
                self.given = None
            self.answer(command, data)
        else:
            self.answer(command, b"\x00")

    def run(self):
        unread = b""
        while not self.ended:
            if not select.select([self.reader.master], [], [], 0.2)[0]:
                continue
            unread += os.read(self.reader.master, 4096)
            while len(unread) >= 5 and len(unread) >= unread[2] + 4:
                size = unread[2]
                frame, unread = unread[:size + 4], unread[size + 4:]
                self.asked(frame[3], frame[4:-1])


def measure(report):
    with Station() as station:
        lamp = Sm130(station.reader("lamp"))
        lamp.start()
        others = [station.reader("r%02d" % index) for index in range(BUSY)]
        station.start()
        station.command("device", "add", "lamp", "serial:" + lamp.reader.path, "sm130")
        for reader in others:
            station.command("device", "add", reader.name, "serial:" + reader.path, "id12")
        readers = {"lamp": "yes", **{reader.name: "no" for reader in others}}
        station.command("poll", "import", "-", text=poll_toml("bench", "Which?", [("yes", "Yes"), ("no", "No")], readers))
        station.command("poll", "open", "bench")
        began = time.monotonic()
        index = 0
        while len(lamp.took) < TAPS and time.monotonic() - began < 180:
            time.sleep(max(0.0, began + index * PACE - time.monotonic()))
            others[index % BUSY].tap(card(index))
            index += 1
            if lamp.given is None and not lamp.waiting and index % 40 == 0:
                lamp.waiting.append((0x10000000 + index).to_bytes(4, "big"))
        lamp.ended = True
        lamp.join()
        if len(lamp.took) < TAPS:
            raise AssertionError("the lamp was told %d times" % len(lamp.took))
        quantiles(report, "card read to lamp told, %d readers beside it" % BUSY, lamp.took, "aim < 300")
