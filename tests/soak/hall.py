"""What the soak is held in: a station, or several that share their polls, with questions, readers, and what troubles may do to them."""

import contextlib
import json
import mmap
import os
import random
import signal
import struct
import time
import urllib.request

from freeport import free_port
from polling import wait_for
from readers import BETWEEN, SoakReader, Walk
from station import BIN, Station, poll_toml

PATIENCE = 120  # seconds; a start of a busy program on a busy machine
CLOCK_JUMP = os.path.join(os.path.dirname(BIN), "tests", "libclockjump.so")
DOMAIN = "soak.localhost"
FOLLOWED = 3  # polls whose votes are followed


class WallClock:
    """Of one program, by clockjump.cpp; `why` says why it cannot be moved."""

    def __init__(self, file):
        self.file, self.environment, self.why = file, {}, ""
        if os.environ.get("EVERYPORT_SANITIZE"):
            self.why = "a sanitizer's own library has to be the first"
        elif not os.path.exists(CLOCK_JUMP):
            self.why = "%s is not built" % CLOCK_JUMP
        else:
            with open(file, "wb") as made:
                made.write(bytes(8))
            self.environment = {"LD_PRELOAD": CLOCK_JUMP, "EVERYPORT_CLOCK": file}

    def move(self, msecs):
        with open(self.file, "r+b") as file, mmap.mmap(file.fileno(), 8) as place:
            place[:] = struct.pack("=q", msecs)


class SoakStation(Station):
    """With a web server at `address` and readers; its services are files, so that a start is one like any other."""

    def __init__(self, name, prefix=(), address="127.0.0.1"):
        super().__init__(prefix=prefix)
        self.name, self.address, self.port_number = name, address, free_port()
        self.clock = WallClock(os.path.join(self.folder, "clock"))
        self.kills = 0

    def service(self, name, **values):
        os.makedirs(os.path.join(self.config, "services"), exist_ok=True)
        with open(self.service_file(name), "w") as file:
            for key, value in values.items():
                file.write("%s = %s\n" % (key.replace("_", "-"), json.dumps(value)))

    def service_file(self, name):
        return os.path.join(self.config, "services", name + ".toml")

    def run(self):
        self.start(timeout=PATIENCE, environment={**os.environ, **self.clock.environment})

    def reload(self):
        self.process.send_signal(signal.SIGHUP)

    def die(self):
        for reader in self.readers:
            reader.end()
        self.kill()
        self.kills += 1

    def status(self):
        with urllib.request.urlopen("http://%s:%d/status.json" % (self.address, self.port_number), timeout=20) as answer:
            return json.load(answer)

    def reader_states(self):
        return {reader["name"]: reader["state"] for reader in self.status()["readers"]}

    def look(self):
        """A session begins at each reader that the program has open again."""
        if all(reader.session != BETWEEN or reader.master is None for reader in self.readers):
            return True
        with contextlib.suppress(OSError, ValueError):
            states = self.reader_states()
            for reader in self.readers:
                if reader.session == BETWEEN and reader.master is not None and states.get(reader.name) == "ready":
                    reader.begin()
        return False


class Hall:
    """Context manager. `stations`, the first of which is the home; `polls`: id and answers of each."""

    def __init__(self, asked, disk, network=None, storage=None):
        self.asked, self.disk, self.network, self.server = asked, disk, network, storage
        answers = ["a%02d" % number for number in range(asked.answers)]
        self.polls = [("q%02d" % number, answers) for number in range(1, asked.questions + 1)]
        self.stations, self.readers = [], []
        self.ends = contextlib.ExitStack()

    def __enter__(self):
        try:
            self.make()
        except BaseException:
            self.ends.close()
            raise
        return self

    def __exit__(self, *_):
        self.ends.close()

    @property
    def home(self):
        return self.stations[0]

    def make(self):
        for number in range(1, self.asked.stations + 1):
            place = {"prefix": self.network.add(number), "address": self.network.way(number)} if self.network else {}
            self.add(SoakStation("home" if number == 1 else "station-%d" % number, **place))
        self.home.data = os.path.join(self.disk.folder, "data")
        if self.server:
            self.home.storage = ["--storage", self.server.address]
        self.make_readers()
        toml = "".join(self.toml(poll, answers) for poll, answers in self.polls)
        self.home.command("poll", "import", "-", text=toml)
        for poll, _ in self.polls:
            self.home.command("poll", "open", poll)
        for station in self.stations:
            station.run()
            for reader in station.readers:
                station.command("device", "add", reader.name, "serial:" + reader.path, "id12")
        if self.network:
            self.share()
        wait_for(lambda: all([station.look() for station in self.stations]), self.errors, seconds=PATIENCE, pause=0.5)

    def add(self, station):
        self.ends.enter_context(station)
        self.stations.append(station)
        interface = "*" if self.network else "127.0.0.1"
        station.service("http", type="http", listen=["tcp:%d:interface=%s" % (station.port_number, interface)], new_phones=1000000,
                        limit_connections=50000, status="everyone", names=["*"])
        if station is self.home:
            self.xmpp_port = free_port()
            station.service("xmpp", type="xmpp", listen=["tcp:%d:interface=%s" % (self.xmpp_port, interface)], domain=DOMAIN)
        if self.network and station is self.home:
            station.service("stations", type="stations", role="home")

    def make_readers(self):
        """Each stands for one answer of one poll, as evenly as it goes."""
        chance = random.Random(self.asked.seed)
        for number in range(self.asked.readers):
            station = self.stations[number % len(self.stations)]
            which = number // len(self.stations) % len(self.polls)
            poll, answers = self.polls[which]
            reader = SoakReader(station.folder, "%s-r%03d" % (station.name, number), poll, chance.choice(answers),
                                Walk(which, self.asked.cards, chance.randrange(self.asked.cards)))
            station.readers.append(reader)
            self.readers.append(reader)

    def toml(self, poll, answers):
        mine = {reader.name: reader.answer for reader in self.home.readers if reader.poll == poll}
        text = poll_toml(poll, "Question %s?" % poll, [(answer, "Answer " + answer) for answer in answers], mine, "change")
        return text.replace('mode = "change"', 'mode = "change"\nkeep_numbers = true\nphones = "any-device"', 1)

    def share(self):
        for poll, _ in self.polls:
            wait_for(lambda poll=poll: self.home.command("stations", "share", poll, check=False).returncode == 0, self.errors, seconds=PATIENCE)
        for station in self.stations[1:]:
            card = json.loads(self.home.command("stations", "card", station.name).stdout)
            card["server"] = "tcp:%s:%d" % (self.network.line(1), self.xmpp_port)
            station.command("stations", "join", "-", text=json.dumps(card))
        for station in self.stations[1:]:
            wait_for(lambda station=station: station.command("poll", "list").stdout.count(" open ") == len(self.polls), self.errors, seconds=PATIENCE, pause=1)
            for reader in station.readers:
                self.home.command("stations", "assign", self.name_of(station), reader.poll, reader.name, reader.answer)
        for station in self.stations[1:]:
            wait_for(lambda station=station: self.assigned(station) == len(station.readers), self.errors, seconds=PATIENCE, pause=1)

    @staticmethod
    def rows(station):
        return json.loads(station.command("stations", "list", "--format", "json").stdout)

    def name_of(self, station):
        return next(row["name"] for row in self.rows(station) if row["state"] == "this")

    def assigned(self, station):
        name = self.name_of(station)
        row = next(row for row in self.rows(station) if row["name"] == name)
        return sum(map(len, row["assigned"].values()))

    def errors(self):
        return "\n".join("%s: %s" % (station.name, station.stderr()[-3000:]) for station in self.stations)

    def look(self):
        return all([station.look() for station in self.stations])

    def wait_until_ready(self):
        wait_for(self.look, self.errors, seconds=PATIENCE, pause=0.5)

    def stop(self):
        """In order; says who did not end so."""
        return ["%s ended with %s" % (station.name, code) for station in self.stations if (code := station.stop(timeout=PATIENCE)) != 0]

    def phone_places(self):
        return [[station.address, station.port_number] for station in self.stations]

    def memory(self):
        """PSS of each program that runs, in MiB."""
        told = []
        for station in self.stations:
            with contextlib.suppress(OSError, AttributeError):
                told.append(station.memory() / 1024)
        return told if len(told) == len(self.stations) else None
