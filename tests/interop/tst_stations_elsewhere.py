"""Many stations, one poll, at other people's servers: Prosody and a cluster of two ejabberd, by accounts and the home as a component.
The server is killed and back while people vote, or one node of the two: every vote counts once at all stations, in its order."""

import hashlib
import os
import re
import ssl
import unittest

from ejabberd import Ejabberd, Epmd
from polling import wait_for
from prosody import Prosody
from stationcircle import LONG, Circle

DOMAIN, NODES, HOME = "here.example", "nodes.here.example", "stations.here.example"
ACCOUNTS = ("home", "yard", "hall")
PASSWORD, SECRET = "sesame-open", "sesame-open-sesame"


def card(number):
    return "5E%08X" % number


def fingerprint(server):
    with open(server.path("cert.pem")) as file:
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(file.read())).hexdigest()


class Stations(unittest.TestCase):
    def setUp(self):
        self.circle = Circle(self)
        self.tapped = 0

    def secret(self, station, word):
        path = os.path.join(station.folder, "secret")
        with open(path, "w") as file:
            file.write(word + "\n")
        return path

    def home_by_account(self, server, **options):
        station = self.circle.make("home")
        self.circle.home(ready=lambda _: self.circle.accept(station, fingerprint(server)), via="client", address="home@" + DOMAIN, pubsub=NODES,
                         password_file=self.secret(station, PASSWORD), server="tcp:127.0.0.1:%d" % server.c2s, **options)

    def home_as_component(self, server):
        station = self.circle.make("home")
        self.circle.home(via="component", component_server="tcp:127.0.0.1:%d" % server.component, component_name=HOME, pubsub=NODES,
                         component_secret_file=self.secret(station, SECRET))

    def enrol(self, name, server):
        """By a card, and an account of its own."""
        station = self.circle.make(name)
        self.circle.enrol(name, "--address", "%s@%s" % (name, DOMAIN), "--password-file", self.secret(station, PASSWORD), "--server", "tcp:127.0.0.1:%d" % server.c2s,
                          ready=lambda _: self.circle.accept(station, fingerprint(server)))

    def vote(self, count=12):
        """At all stations in turn."""
        for _ in range(count):
            self.circle.tap(ACCOUNTS[self.tapped % 3], card(self.tapped), ("apple", "pear")[self.tapped // 3 % 2])
            self.tapped += 1

    def agree(self):
        self.circle.agree(self.tapped)
        self.circle.verify()

    def wait_for_trouble(self, name):
        """A station says that it has no connection."""
        station = self.circle.names[name]
        wait_for(lambda: re.search(r"^[A-Z\"].*[.)]$", station.command("stations", "list").stdout, re.M), station.stderr, seconds=LONG)

    def told_again(self):
        self.circle.tap("yard", card(0))  # has voted at home
        self.vote(3)
        self.agree()


class AtProsody(Stations):
    def setUp(self):
        super().setUp()
        self.server = Prosody(DOMAIN, hosts="""
Component "%s" "pubsub"
    admins = { "home@%s", "%s" }
Component "%s"
    component_secret = "%s"
""" % (NODES, DOMAIN, HOME, HOME, SECRET))
        self.addCleanup(self.server.stop)
        for name in ACCOUNTS:
            self.server.register(name, PASSWORD)
        self.server.start()

    def through_a_kill(self):
        for name in ("yard", "hall"):
            self.enrol(name, self.server)
        self.vote()
        self.agree()
        self.vote(6)
        self.server.kill()  # perhaps some of them were on their way
        self.vote(6)
        for name in ACCOUNTS:
            self.wait_for_trouble(name)
        self.vote(6)
        self.server.start()
        self.vote(6)
        self.agree()
        self.told_again()

    def test_by_accounts(self):
        self.home_by_account(self.server)
        self.through_a_kill()

    def test_the_home_as_a_component(self):
        self.home_as_component(self.server)
        self.through_a_kill()


class AtACluster(Stations):
    """Of two ejabberd; the home and the yard are at the first, the hall at the other one."""

    @classmethod
    def setUpClass(cls):
        epmd = Epmd()
        cls.addClassCleanup(epmd.stop)
        cls.first = Ejabberd(DOMAIN, secret=SECRET, epmd=epmd)
        cls.addClassCleanup(cls.first.stop)
        for name in ACCOUNTS:
            cls.first.register(name, PASSWORD)
        cls.first.start()
        cls.other = Ejabberd(DOMAIN, secret=SECRET, epmd=epmd, joins=cls.first)
        cls.addClassCleanup(cls.other.stop)
        cls.other.start()

    def through_a_kill(self, node, cut_off):
        self.home_by_account(self.first, space=node.node[:10])
        self.enrol("yard", self.first)
        self.enrol("hall", self.other)
        self.vote()
        self.agree()
        self.vote(6)
        node.kill()  # perhaps some of them were on their way
        self.vote(6)
        for name in cut_off:
            self.wait_for_trouble(name)
        self.vote(6)
        node.start()
        self.vote(6)
        self.agree()
        self.told_again()

    def test_the_other_node_is_killed(self):
        self.through_a_kill(self.other, ["hall"])

    def test_the_first_node_is_killed(self):
        self.through_a_kill(self.first, ["home", "yard"])


if __name__ == "__main__":
    unittest.main()
