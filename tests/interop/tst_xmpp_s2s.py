"""Prosody as another server: accounts there and here write to each other and see each other, sit in each other's rooms and hear of
each other's nodes. Each believes the other by dialback over TLS or by its certificate; and one stream carries both ways (XEP-0288)."""

import unittest

from everyserver import EveryServer
from prosody import Prosody, free_port
from serverstories import HERE, OURS, Dialback, Pair, Stories, theirs

THERE = "prosody.localhost"
HOSTS = """
Component "rooms.%s" "muc"
    modules_enabled = { "muc_mam" }
Component "nodes.%s" "pubsub"
    admins = { "romeo@%s" }
""" % (THERE, THERE, THERE)


class Meeting(Pair):
    """`secure`: certificates alone count. `reached`, `reaches`: whether they find the way to us, and we to them."""

    secure, reached, reaches = True, True, True

    @classmethod
    def setUpClass(cls):
        here, port = EveryServer(HERE), free_port()
        there = Prosody(THERE, hosts=HOSTS, trust=here.path("cert.pem") if cls.secure else None, modules=("s2s_bidi",) if cls.secure else (),
                        routes={name: port if cls.reached else free_port() for name in OURS})
        here.reach(port, {name: there.s2s if cls.reaches else free_port() for name in theirs(THERE)}, there.path("cert.pem") if cls.secure else None)
        if cls.secure:
            here.words.append("s2s-certificates=required")
        cls.begin(here, there)


class ByDialback(Meeting, Stories, Dialback, unittest.TestCase):
    secure = False


class ByCertificates(Meeting, Stories, unittest.TestCase):
    """With a stream for both ways where they open one (XEP-0288)."""


class BothWaysOnOurs(Meeting, unittest.TestCase):
    reached = False

    def test_answers_come_back(self):
        juliet, romeo = self.peer("juliet"), self.peer("romeo")
        romeo.ask("say %s hello?" % juliet.address)
        romeo.told("message", error="remote-server-not-found")
        self.assertTrue(juliet.asked("ping " + THERE, "pong")["ok"])
        romeo.ask("say %s Thérè" % juliet.address)
        juliet.told("message", text="Thérè", **{"from": romeo.address})


class BothWaysOnTheirs(Meeting, unittest.TestCase):
    reaches = False

    def test_answers_go_back(self):
        juliet, romeo = self.peer("juliet"), self.peer("romeo")
        self.assertTrue(romeo.asked("ping " + HERE, "pong")["ok"])
        juliet.ask("say %s Wherefore art thou?" % romeo.address)
        romeo.told("message", text="Wherefore art thou?", **{"from": juliet.address})
        self.assertIn("Requesting bidirectional stream", self.there.log())


if __name__ == "__main__":
    unittest.main()
