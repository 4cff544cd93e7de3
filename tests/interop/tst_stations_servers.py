"""The stations' exchange at Prosody and at ejabberd: by accounts, and the home as a component; with what an operator there has to
configure (resources/handbook/stations.md, "On another server")."""

import unittest

import ircservers
from ejabberd import Ejabberd
from prosody import Prosody

DOMAIN, NODES, HOME = "here.example", "nodes.here.example", "stations.here.example"
SECRET = "sesame-open-sesame"


class Peer(ircservers.Peer):
    def __init__(self, test, name, *words, via="client", place=None, password="sesame-open"):
        super().__init__(test, via, place or "tcp:127.0.0.1:%d" % test.server.c2s, "%s@%s" % (name, DOMAIN) if via == "client" else name, "password=" + password,
                         "trust=" + test.server.path("cert.pem"), "service=" + NODES, *words, program="exchangepeer")

    def heard(self):
        """All that it has told and nobody has looked at."""
        lines = []
        while not self.lines.empty():
            lines.append(self.lines.get())
        return lines


class Stations:
    """`largest`: bytes of a body that the server takes."""

    server = None
    largest = 190_000

    @classmethod
    def begin(cls, server):
        cls.server = server
        cls.addClassCleanup(server.stop)
        for name in ("home", "door", "stranger"):
            server.register(name, "sesame-open")
        server.start()

    def meet(self, home, space, home_address):
        home.told("connected")
        for _ in range(2):  # there is one more each time, however often it is made
            again = self.home_again(space)
            again.told("connected")
            again.end()
        early = Peer(self, "door", "space=" + space, "role=new")
        early.told("connected")
        early.asked("whisper %s let me in" % home_address, "whispered", ok=True)
        asked = home.told("whisper", body="let me in")
        home.asked("admit door@here.example", "admitted", ok=True)
        home.asked("whisper %s welcome" % asked["from"], "whispered", ok=True)
        early.told("whisper", body="welcome")
        early.ask("enrolled")
        door = early
        door.told("connected")
        door.asked("publish votes door.1 {\"one\": 1}", "published", ok=True)
        self.assertEqual(home.told("item", id="door.1")["body"], '{"one": 1}')
        door.asked("publish status door {}", "published", ok=True)
        home.asked("publish orders stations {}", "published", ok=True)
        door.told("item", id="stations")
        self.assertEqual(door.asked("items orders", "items", ok=True)["ids"], ["stations"])
        self.assertEqual(door.asked("publish orders stations {}", "published")["ok"], False)
        door.asked("large votes door.2 %d" % self.largest, "published", ok=True)
        self.assertEqual(home.told("item", id="door.2")["size"], self.largest)
        home.asked("large status home %d" % self.largest, "published", ok=True)
        self.assertEqual(door.told("item", id="home")["size"], self.largest)
        self.assertEqual(sorted(door.asked("items status", "items", ok=True)["ids"]), ["door", "home"])
        home.asked("retract status home", "retracted", ok=True)
        self.assertEqual(door.asked("items status", "items", ok=True)["ids"], ["door"])
        self.assertLess(abs(home.asked("time " + asked["from"], "time", ok=True)["offset"]), 5000)  # ms; a machine may be slow
        self.assertEqual(door.asked("items votes", "items", ok=True)["ids"], [])
        return door

    def stay_out(self, space):
        stranger = Peer(self, "stranger", "space=" + space)
        stranger.told("lost")
        for topic in ("votes", "status", "orders"):
            self.assertEqual(stranger.asked("publish %s x {}" % topic, "published")["ok"], False)
        self.assertEqual(stranger.asked("items status", "items")["ok"], False)
        return stranger

    def home_again(self, space):
        return Peer(self, "home", "space=" + space, "role=home")

    def test_by_accounts(self):
        home = Peer(self, "home", "role=home")
        door = self.meet(home, "stations", "home@here.example")
        stranger = self.stay_out("stations")
        home.asked("expel door@here.example", "expelled", ok=True)
        home.asked("publish votes home.1 {}", "published", ok=True)
        self.assertEqual(door.asked("publish votes door.3 {}", "published")["ok"], False)
        self.assertEqual(door.asked("items status", "items")["ok"], False)
        for peer in (door, stranger):
            self.assertFalse([line for line in peer.heard() if line["event"] == "item" and line["id"] == "home.1"])

    def test_the_home_as_a_component(self):
        place = "tcp:127.0.0.1:%d" % self.server.component
        self.home_again = lambda space: Peer(self, "home", "space=elsewhere", "role=home")
        home = Peer(self, HOME, "space=component", "role=home", via="component", place=place, password=SECRET)
        self.meet(home, "component", HOME)
        self.stay_out("component")


class ProsodyTest(Stations, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.begin(Prosody(DOMAIN, hosts="""
Component "%(nodes)s" "pubsub"
    admins = { "home@%(domain)s", "%(home)s" }
Component "%(home)s"
    component_secret = "%(secret)s"
""" % {"nodes": NODES, "domain": DOMAIN, "home": HOME, "secret": SECRET}))


class EjabberdTest(Stations, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.begin(Ejabberd(DOMAIN, secret=SECRET))


if __name__ == "__main__":
    unittest.main()
