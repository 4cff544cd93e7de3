"""Several stations that share polls, for script tests: a home with its own server, and others that enrol with it."""

import json
import os
import re

from freeport import free_port
from polling import wait_for
from station import Station, poll_toml

DOMAIN = "town.localhost"
ANSWERS = [("apple", "Apple"), ("pear", "Pear")]
# A dead line is told within half a minute, and what was missed is sent within the next.
LONG = 60


def service_file(station, name, **values):
    """A service's file, as a person writes it."""
    folder = os.path.join(station.config, "services")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name + ".toml"), "w") as file:
        for key, value in values.items():
            file.write("%s = %s\n" % (key.replace("_", "-"), json.dumps(value)))


class Circle:
    """`home` and `others`, each with two readers, `apple` and `pear`, which stand for these answers. `interface`: where the
    home's own server listens."""

    def __init__(self, test, interface="127.0.0.1"):
        self.test = test
        self.interface = interface
        self.port = free_port()
        self.names = {}
        self.readers = {}

    def make(self, name, prefix=()):
        station = Station(prefix=prefix)
        self.test.addCleanup(station.__exit__)
        self.names[name] = station
        self.readers[name] = {}
        for answer, _ in ANSWERS:
            reader = station.reader(answer)
            self.readers[name][answer] = reader
            station.command("device", "add", answer, "serial:" + reader.path, "id12")
        return station

    def home(self, name="home", ready=lambda station: None, **elsewhere):
        """With the embedded server, or as options of the service say; `ready` is called with it once it has started."""
        station = self.names.get(name) or self.make(name)
        if not elsewhere:
            service_file(station, "xmpp", type="xmpp", listen=["tcp:%d:interface=%s" % (self.port, self.interface)], domain=DOMAIN)
        service_file(station, "stations", type="stations", role="home", **elsewhere)
        station.command("poll", "import", "-", text=poll_toml("fruit", "Which fruit?", ANSWERS, {"apple": "apple", "pear": "pear"}))
        station.command("poll", "open", "fruit")
        station.start()
        ready(station)
        wait_for(lambda: self.state(name, self.own(name)).startswith("this one"), station.stderr)
        wait_for(lambda: station.command("stations", "share", "fruit", check=False).returncode == 0, station.stderr)
        return station

    def own(self, name):
        """What a station is called among them."""
        rows = self.rows(name)
        return next((row["name"] for row in rows if row["state"] == "this"), "")

    def rows(self, name):
        done = self.names[name].command("stations", "list", "--format", "json", check=False)
        return json.loads(done.stdout) if done.returncode == 0 else []

    def row(self, at, name):
        return next((row for row in self.rows(at) if row["name"] == name), {})

    def state(self, at, name):
        text = self.names[at].command("stations", "list", check=False).stdout
        found = re.search(r"^%s +(.*?)(  |$)" % re.escape(name), text, re.M)
        return found.group(1) if name and found else ""

    def enrol(self, name, *words, home="home", ready=lambda station: None):
        """By the card that the home prints; `words`: what stations join takes beside it. `ready` as for the home."""
        station = self.names.get(name) or self.make(name)
        card = wait_for(lambda: self.names[home].command("stations", "card", name, check=False).stdout, self.names[home].stderr)
        station.start()
        station.command("stations", "join", "-", *words, text=card)
        ready(station)
        self.follow(name)
        return station

    def follow(self, name):
        station = self.names[name]
        wait_for(lambda: "fruit" in station.command("poll", "list").stdout, lambda: station.stderr() + self.names["home"].stderr(), seconds=LONG)
        wait_for(lambda: self.own(name), station.stderr)
        for answer, _ in ANSWERS:
            self.names["home"].command("stations", "assign", self.own(name), "fruit", answer, answer)
        wait_for(lambda: len(self.row(name, self.own(name))["assigned"].get("fruit", {})) == len(ANSWERS), station.stderr)
        wait_for(lambda: station.command("device", "list").stdout.count("ready") >= 2, station.stderr)
        wait_for(lambda: re.search(r"fruit +open", station.command("poll", "list").stdout), station.stderr)

    def accept(self, station, fingerprint):
        """Nobody vouches for the server's certificate: a person compares what was printed where it was made."""
        def refused():
            return re.search(r"^refused +(\S+) +(\S+)", station.command("certificate", "list", check=False).stdout, re.M)

        wait_for(refused, station.stderr)
        station.command("certificate", "accept", *refused().groups(), fingerprint.replace(":", ""))

    def tap(self, name, card, answer="apple"):
        self.readers[name][answer].tap(card)

    def counted(self, name):
        """The cards that a station counts, by answer; of its sealed log, so that voiding counts."""
        return json.loads(self.sealed(name).splitlines()[0])["rounds"][-1]

    def agree(self, votes, patience=LONG):
        """All have so many votes, and the same of each."""
        def told():
            return {name: self.counted(name) for name in self.names}

        def do():
            all_of_them = [{key: value for key, value in one.items() if key != "head"} for one in told().values()]
            return all(one == all_of_them[0] for one in all_of_them) and all_of_them[0]["votes"] == votes

        wait_for(do, lambda: "%s\n%s" % (told(), "\n".join(name + ":\n" + one.stderr() for name, one in self.names.items())), seconds=patience)

    def sealed(self, name):
        return self.names[name].command("poll", "export", "fruit", "--format", "sealed").stdout

    def verify(self):
        """Each station's log holds, has each tap once, and all that one station took in that one's order."""
        for name, station in self.names.items():
            path = os.path.join(station.folder, "log")
            with open(path, "w") as file:
                file.write(self.sealed(name))
            done = station.command("poll", "verify", path, check=False)
            # Of the others' own affairs only what sealed them is here.
            self.test.assertIn(done.returncode, (0, 3), name + done.stdout + done.stderr)
            self.test.assertRegex(done.stdout, r"\n(All of it holds|It holds, but nothing vouches for why \d+ entr(y|ies) of \w+ stations? (is|are) not here)\.\n$")

        def do():
            first, *others = (self.order(name) for name in self.names)
            return all(other == first for other in others)

        # A tap that counts nothing may be on its way still.
        wait_for(do, lambda: str({name: self.order(name) for name in self.names}), seconds=LONG)

    def order(self, name):
        """The taps in a station's log, by their writers and in these one's order."""
        order = {}
        taps = [entry for entry in map(json.loads, self.sealed(name).splitlines()[1:]) if entry.get("kind") == "tap"]
        for entry in sorted(taps, key=lambda entry: entry["link"]):
            order.setdefault(entry["station"], []).append(entry["uuid"])
        every = [one for chain in order.values() for one in chain]
        self.test.assertEqual(len(set(every)), len(every), name)
        return order
