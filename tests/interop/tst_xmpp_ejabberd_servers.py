"""ejabberd as another server: accounts there and here write to each other and see each other, sit in each other's rooms and hear of
each other's nodes. Each trusts the other's certificate, and says who it is by its own (SASL EXTERNAL)."""

import time
import unittest

from ejabberd import Ejabberd
from everyserver import EveryServer
from prosody import free_port
from xmpppeer import Peer

HERE, THERE = "known.localhost", "ejabberd.localhost"


class XmppEjabberdServersTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.here = EveryServer(HERE)
        cls.addClassCleanup(cls.here.stop)
        port = free_port()
        cls.there = Ejabberd(THERE, trust=cls.here.path("cert.pem"), routes={part + HERE: port for part in ("", "rooms.", "pubsub.")})
        cls.addClassCleanup(cls.there.stop)
        cls.here.reach(port, {part + THERE: cls.there.s2s for part in ("", "rooms.", "nodes.")}, cls.there.path("cert.pem"))
        for name in ("romeo", "tybalt"):
            cls.there.register(name, "sesame-open")
        cls.here.register("juliet", "sesame-open")
        cls.there.start()
        cls.here.start()

    def peer(self, address, resource):
        name, domain = address.split("@")
        peer = Peer(self, self.here if domain == HERE else self.there, name, "resource=" + resource)
        peer.address = peer.told("online")["address"]
        peer.told("roster")
        return peer

    def logged(self, text, seconds=20):
        until = time.monotonic() + seconds
        while text not in self.there.log():
            self.assertLess(time.monotonic(), until, self.there.log()[-4000:])
            time.sleep(0.1)

    def friends(self):
        return self.peer("juliet@" + HERE, "here"), self.peer("romeo@" + THERE, "there")

    def test_talks(self):
        juliet, romeo = self.friends()
        juliet.ask("say %s Wherefore art thou?" % romeo.address)
        romeo.told("message", text="Wherefore art thou?", **{"from": juliet.address})
        romeo.ask("say %s Thérè" % juliet.address)
        juliet.told("message", text="Thérè", **{"from": romeo.address})
        self.assertTrue(juliet.asked("ping " + THERE, "pong")["ok"])
        self.assertTrue(romeo.asked("ping " + HERE, "pong")["ok"])
        juliet.ask("say nobody@%s hello?" % THERE)
        juliet.told("message", error="service-unavailable")
        romeo.ask("say nobody@%s hello?" % HERE)
        romeo.told("message", error="service-unavailable")
        self.logged("Accepted inbound s2s EXTERNAL authentication %s -> %s" % (HERE, THERE))
        self.logged("Accepted outbound s2s EXTERNAL authentication %s -> %s" % (THERE, HERE))

    def test_sees_who_is_there(self):
        juliet, romeo = self.friends()
        juliet.ask("ask romeo@" + THERE)
        romeo.told("asked", by="juliet@" + HERE)
        romeo.ask("allow juliet@" + HERE)
        juliet.told("answered", by="romeo@" + THERE, yes=True)
        juliet.told("presence", there=True, **{"from": romeo.address})
        romeo.ask("away gone")
        self.assertEqual(juliet.told("presence", show=2)["status"], "gone")
        romeo.ask("stop")
        juliet.told("presence", there=False, **{"from": romeo.address})

    def test_their_rooms_and_ours(self):
        for room, owner, guest in (("balcony@rooms." + THERE, "romeo@" + THERE, "juliet@" + HERE), ("orchard@rooms." + HERE, "juliet@" + HERE, "romeo@" + THERE)):
            with self.subTest(room):
                one, two = self.peer(owner, "owner"), self.peer(guest, "guest")
                one.asked("join %s Owner" % room, "joined", ok=True)
                one.asked("unlock %s" % room, "unlocked", ok=True)
                one.ask("invite %s %s" % (room, guest))
                self.assertEqual(two.told("invited")["room"], room)
                two.asked("join %s Guest" % room, "joined", ok=True)
                one.told("occupant", nick="Guest", role="participant")
                two.ask("shout %s hello" % room)
                one.told("message", text="hello", **{"from": room + "/Guest"})
                self.assertGreaterEqual(two.asked("catchup %s" % room, "caughtUp", ok=True)["count"], 1)
                one.asked("kick %s Guest" % room, "kicked", ok=True)
                self.assertEqual(two.told("left")["text"], "enough")
                one.asked("destroy %s" % room, "destroyed", ok=True)

    def test_their_nodes_and_ours(self):
        for service, owner, guest in (("nodes." + THERE, "romeo@" + THERE, "juliet@" + HERE), ("pubsub." + HERE, "juliet@" + HERE, "romeo@" + THERE)):
            with self.subTest(service):
                one, two = self.peer(owner, "owner"), self.peer(guest, "guest")
                one.asked("create %s news pubsub#notify_delete=1" % service, "created", ok=True)
                two.asked("subscribe %s news" % service, "subscribed", ok=True)
                one.asked("publish %s news a Thing" % service, "published", ok=True)
                told = two.told("nodeEvent", what="published")
                self.assertEqual((told["service"], told["ids"], told["texts"]), (service, "a", "Thing"))
                self.assertEqual(two.asked("nodeItems %s news" % service, "nodeItems", ok=True)["ids"], "a")
                self.assertEqual(two.asked("remove %s news" % service, "removed")["code"], "forbidden")
                one.asked("remove %s news" % service, "removed", ok=True)
                two.told("nodeEvent", what="deleted")


if __name__ == "__main__":
    unittest.main()
