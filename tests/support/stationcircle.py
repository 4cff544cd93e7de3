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
    """`home` and `others`, each with two readers, `apple` and `pear`, which stand for these answers."""

    def __init__(self, test):
        self.test = test
        self.port = free_port()
        self.names = {}
        self.readers = {}

    def make(self, name):
        station = Station()
        self.test.addCleanup(station.__exit__)
        self.names[name] = station
        self.readers[name] = {}
        for answer, _ in ANSWERS:
            reader = station.reader(answer)
            self.readers[name][answer] = reader
            station.command("device", "add", answer, "serial:" + reader.path, "id12")
        return station

    def home(self, name="home"):
        """With the embedded server."""
        station = self.make(name)
        service_file(station, "xmpp", type="xmpp", listen=["tcp:%d" % self.port], domain=DOMAIN)
        service_file(station, "stations", type="stations", role="home")
        station.command("poll", "import", "-", text=poll_toml("fruit", "Which fruit?", ANSWERS, {"apple": "apple", "pear": "pear"}))
        station.command("poll", "open", "fruit")
        station.start()
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

    def enrol(self, name, home="home", start=True):
        """By the code that the home prints."""
        station = self.names.get(name) or self.make(name)
        card = self.names[home].command("stations", "card", name).stdout
        station.start()
        station.command("stations", "join", "-", text=card)
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

    def tap(self, name, card, answer="apple"):
        self.readers[name][answer].tap(card)

    def counted(self, name):
        """The cards that a station counts, by answer; of its sealed log, so that voiding counts."""
        text = self.names[name].command("poll", "export", "fruit", "--format", "sealed").stdout
        return json.loads(text.splitlines()[0])["rounds"][-1]

    def agree(self, votes, patience=LONG):
        """All have so many votes, and the same of each."""
        def told():
            return {name: self.counted(name) for name in self.names}

        def do():
            all_of_them = [{key: value for key, value in one.items() if key != "head"} for one in told().values()]
            return all(one == all_of_them[0] for one in all_of_them) and all_of_them[0]["votes"] == votes

        wait_for(do, lambda: "%s\n%s" % (told(), "\n".join(name + ":\n" + one.stderr() for name, one in self.names.items())), seconds=patience)
