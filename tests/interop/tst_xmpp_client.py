"""Our XMPP client against Prosody: logins over STARTTLS and direct TLS, contacts, messages both ways and what goes with them,
rooms, archives, and a session that goes on after its connection broke."""

import unittest

from prosody import Prosody, free_port
from xmpppeer import Peer

HOSTS = """
Component "rooms.here.example" "muc"
    modules_enabled = { "muc_mam" }
Component "nodes.here.example" "pubsub"
    autocreate_on_publish = true
"""


class XmppClientTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.direct = free_port()
        cls.server = Prosody("here.example", extra="c2s_require_encryption = true\nc2s_direct_tls_ports = { %d }\n" % cls.direct, hosts=HOSTS)
        cls.addClassCleanup(cls.server.stop)
        for name in ("one", "two", "three", "four"):
            cls.server.register(name, "sesame-open")
        cls.server.start()

    def peer(self, name, *words, **more):
        peer = Peer(self, self.server, name, *words, **more)
        peer.told("online")
        return peer

    def friends(self):
        one, two = self.peer("one", "resource=r"), self.peer("two", "resource=r")
        one.told("roster")
        two.told("roster")
        return one, two

    def test_logs_in(self):
        peer = Peer(self, self.server, "one", "resource=chair")
        self.assertEqual(peer.told("online")["address"], "one@here.example/chair")
        self.assertFalse(peer.asked("bound", "bound")["on"])  # Debian's Prosody binds by tls-unique alone, which TLS 1.3 has not

    def test_binds_the_login(self):
        server = Prosody("here.example", extra="c2s_require_encryption = true\n")
        self.addCleanup(server.stop)
        with open(server.path("prosody.cfg.lua")) as file:
            text = file.read()
        with open(server.path("prosody.cfg.lua"), "w") as file:
            file.write(text.replace('/key.pem" }', '/key.pem", protocol = "tlsv1_2" }'))
        server.register("one", "sesame-open")
        server.start()
        peer = Peer(self, server, "one")
        peer.told("online")
        self.assertTrue(peer.asked("bound", "bound")["on"])

    def test_logs_in_by_direct_tls(self):
        peer = self.peer("one", place="tls:127.0.0.1:%d:hostname=here.example" % self.direct)
        self.assertTrue(peer.asked("ping here.example", "pong")["ok"])

    def test_is_refused(self):
        wrong = Peer(self, self.server, "one", password="wrong")
        self.assertEqual(wrong.told("gaveUp")["code"], "not-authorized")

    def test_believes_no_other_certificate(self):
        peer = Peer(self, self.server, "one", "trust=/dev/null")
        self.assertEqual(peer.told("gaveUp")["reason"], "certificate-not-trusted")

    def test_keeps_contacts(self):
        one, two = self.friends()
        one.asked("contact two@here.example The Second", "contact", address="two@here.example", name="The Second")
        one.ask("ask two@here.example")
        two.told("asked", by="one@here.example")
        two.ask("allow one@here.example")
        one.told("answered", by="two@here.example", yes=True)
        one.told("presence", there=True)
        two.ask("away at lunch")
        self.assertEqual(one.told("presence", show=2)["status"], "at lunch")
        one.asked("forget two@here.example", "contactGone", address="two@here.example")

    def test_talks(self):
        one, two = self.friends()
        said = one.asked("say two@here.example/r Grüße & <Küsse>", "said")
        heard = two.told("message", way="received")
        self.assertEqual((heard["text"], heard["id"]), ("Grüße & <Küsse>", said["id"]))
        one.told("message", receipt=said["id"])
        corrected = one.asked("correct two@here.example/r %s better" % said["id"], "said")
        self.assertEqual(two.told("message", id=corrected["id"])["corrects"], said["id"])
        one.ask("composing two@here.example/r")
        two.told("message", state=2)
        one.asked("say nobody@here.example hello", "said")
        one.told("message", error="service-unavailable")

    def test_copies_what_is_said_elsewhere(self):
        one, two = self.friends()
        other = self.peer("one", "resource=other")
        other.asked("ping here.example", "pong", ok=True)
        self.assertTrue(other.asked("carbons", "carbons")["on"])
        two.ask("away here")
        one.ask("say two@here.example from the first")
        self.assertEqual(other.told("message", way="sent elsewhere")["text"], "from the first")

    def test_asks_and_answers(self):
        one, two = self.friends()
        self.assertTrue(one.asked("ping here.example", "pong")["ok"])
        self.assertEqual(one.asked("program two@here.example/r", "program")["name"], "Everyport")
        self.assertIn("urn:xmpp:ping", one.asked("info two@here.example/r", "info")["features"])
        self.assertIn("rooms.here.example", one.asked("items here.example", "items")["items"])
        self.assertEqual(one.asked("ping nobody@here.example/x", "pong")["ok"], False)

    def test_is_in_rooms(self):
        one, two = self.friends()
        room = "hall@rooms.here.example"
        one.asked("join %s First" % room, "joined", ok=True)
        self.assertEqual(one.asked("configuration %s" % room, "configuration")["ok"], True)
        one.asked("unlock %s" % room, "unlocked", ok=True)
        one.ask("invite %s two@here.example/r" % room)
        self.assertEqual(two.told("invited")["room"], room)
        two.asked("join %s Second" % room, "joined", ok=True)
        one.told("occupant", nick="Second", role="participant")
        two.ask("shout %s hello all" % room)
        self.assertEqual(one.told("message", text="hello all")["from"], room + "/Second")
        one.ask("subject %s Things" % room)
        two.told("subject", text="Things")
        two.ask("nick %s Zweiter" % room)
        one.told("occupantLeft", nick="Second", now="Zweiter")
        self.assertTrue(two.asked("still %s" % room, "still")["in"])
        self.assertEqual(one.asked("owners %s" % room, "owners")["first"], "one@here.example")
        self.assertFalse(two.asked("kick %s First" % room, "kicked")["ok"])
        one.asked("kick %s Zweiter" % room, "kicked", ok=True)
        self.assertEqual(two.told("left")["text"], "enough")
        one.asked("ban %s two@here.example" % room, "banned", ok=True)
        self.assertEqual(two.asked("join %s Again" % room, "joined")["code"], "forbidden")
        self.assertTrue(one.asked("catchup %s" % room, "caughtUp")["count"] >= 1)
        one.asked("destroy %s" % room, "destroyed", ok=True)

    def test_reads_its_archive(self):
        three, four = self.peer("three", "resource=r"), self.peer("four", "resource=r")
        for number in range(5):
            three.ask("say four@here.example/r number %d" % number)
            four.told("message", text="number %d" % number)
        later = self.peer("four", "resource=later")
        self.assertTrue(later.asked("catchup ", "caughtUp", ok=True)["count"] >= 5)

    def test_goes_on_after_a_loss(self):
        one, two = self.friends()
        one.ask("break")
        self.assertTrue(one.told("disconnected")["mayResume"])
        two.ask("say one@here.example/r while you were away")
        self.assertTrue(one.told("online")["resumed"])
        self.assertEqual(one.told("message")["text"], "while you were away")
        one.ask("break")
        one.ask("say two@here.example/r said into the void")
        one.told("online", resumed=True)
        self.assertEqual(two.told("message", text="said into the void")["from"], "one@here.example/r")


if __name__ == "__main__":
    unittest.main()
