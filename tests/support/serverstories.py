"""What two XMPP servers do for each other's people, whoever the other is: everyportd here and one of tests/support there, with our
client at both."""

import rawserver
from xmpppeer import Peer

HERE = "known.localhost"
OURS = [part + HERE for part in ("", "rooms.", "pubsub.")]


def theirs(domain):
    return [part + domain for part in ("", "rooms.", "nodes.")]


class Pair:
    """`here`: ours, which is `HERE`; `there`: theirs, with rooms.DOMAIN and nodes.DOMAIN."""

    @classmethod
    def begin(cls, here, there):
        cls.here, cls.there = here, there
        for server, names in ((here, ("juliet", "nurse")), (there, ("romeo", "tybalt"))):
            cls.addClassCleanup(server.stop)
            for name in names:
                server.register(name, "sesame-open")
        there.start()
        here.start()

    def at(self, name):
        return "%s@%s" % (name, HERE if name in ("juliet", "nurse") else self.there.domain)

    def peer(self, name, resource="r"):
        peer = Peer(self, self.here if self.at(name).endswith("@" + HERE) else self.there, name, "resource=" + resource)
        peer.address = peer.told("online")["address"]
        peer.told("roster")
        return peer

    @staticmethod
    def bare(peer):
        return peer.address.split("/")[0]


class Stories(Pair):
    def both(self):
        """An owner, a guest, and the other way round."""
        for owner, guest, rooms, nodes in (("romeo", "juliet", "rooms." + self.there.domain, "nodes." + self.there.domain), ("juliet", "romeo", OURS[1], OURS[2])):
            yield self.peer(owner, "owner"), self.peer(guest, "guest"), self.at(guest), rooms, nodes

    def test_talks(self):
        juliet, romeo = self.peer("juliet"), self.peer("romeo")
        juliet.ask("say %s Wherefore art thou?" % romeo.address)
        romeo.told("message", text="Wherefore art thou?", **{"from": juliet.address})
        romeo.ask("say %s Thérè" % juliet.address)
        juliet.told("message", text="Thérè", **{"from": romeo.address})
        self.assertTrue(juliet.asked("ping " + self.there.domain, "pong")["ok"])
        self.assertTrue(romeo.asked("ping " + HERE, "pong")["ok"])
        juliet.ask("say nobody@%s hello?" % self.there.domain)
        juliet.told("message", error="service-unavailable")
        romeo.ask("say nobody@%s hello?" % HERE)
        romeo.told("message", error="service-unavailable")
        juliet.ask("say x@nowhere.invalid hello?")
        juliet.told("message", error="remote-server-not-found")

    def test_sees_who_is_there(self):
        juliet, romeo = self.peer("juliet"), self.peer("romeo")
        for one, other in ((juliet, romeo), (romeo, juliet)):
            one.ask("ask " + self.bare(other))
            other.told("asked", by=self.bare(one))
            other.ask("allow " + self.bare(one))
            one.told("answered", by=self.bare(other), yes=True)
            one.told("presence", there=True, **{"from": other.address})
        for one, other in ((juliet, romeo), (romeo, juliet)):
            one.ask("away gone")
            self.assertEqual(other.told("presence", show=2, **{"from": one.address})["status"], "gone")
        romeo.ask("stop")
        juliet.told("presence", there=False, **{"from": romeo.address})
        again = self.peer("romeo", "again")  # and whoever comes later sees who is there
        again.told("presence", there=True, **{"from": juliet.address})

    def test_rooms(self):
        for one, two, guest, rooms, _ in self.both():
            room = "balcony@" + rooms
            one.asked("join %s Owner" % room, "joined", ok=True)
            one.asked("unlock %s" % room, "unlocked", ok=True)
            self.assertIn("http://jabber.org/protocol/muc", two.asked("info %s" % room, "info", ok=True)["features"])
            one.ask("invite %s %s" % (room, guest))
            two.told("invited", room=room)
            two.asked("join %s Guest" % room, "joined", ok=True)
            one.told("occupant", nick="Guest", role="participant")
            two.ask("shout %s hello" % room)
            one.told("message", text="hello", **{"from": room + "/Guest"})
            one.ask("say %s/Guest psst" % room)
            two.told("message", text="psst", **{"from": room + "/Owner"})
            one.ask("subject %s Names" % room)
            two.told("subject", text="Names")
            two.ask("nick %s Gast" % room)
            one.told("occupantLeft", nick="Guest", now="Gast")
            self.assertTrue(two.asked("still %s" % room, "still")["in"])
            self.assertGreaterEqual(two.asked("catchup %s" % room, "caughtUp", ok=True)["count"], 1)
            one.asked("affiliation %s %s member" % (room, guest), "affiliationSet", ok=True)
            two.told("occupant", nick="Gast", affiliation="member")
            one.asked("kick %s Gast" % room, "kicked", ok=True)
            self.assertEqual(two.told("left")["text"], "enough")
            one.asked("ban %s %s" % (room, guest), "banned", ok=True)
            if self.there.keeps_outcasts_out or rooms == OURS[1]:
                self.assertEqual(two.asked("join %s Again" % room, "joined", ok=False)["code"], "forbidden")
            one.asked("destroy %s" % room, "destroyed", ok=True)

    def test_nodes(self):
        for one, two, guest, _, service in self.both():
            one.asked("create %s news pubsub#notify_delete=1" % service, "created", ok=True)
            two.asked("subscribe %s news" % service, "subscribed", ok=True)
            one.asked("publish %s news a Thing" % service, "published", ok=True)
            told = two.told("nodeEvent", what="published")
            self.assertEqual((told["service"], told["node"], told["ids"], told["texts"]), (service, "news", "a", "Thing"))
            self.assertEqual(two.asked("nodeItems %s news" % service, "nodeItems", ok=True)["ids"], "a")
            self.assertIn("news", two.asked("items %s" % service, "items", ok=True)["nodes"])
            self.assertEqual(two.asked("publish %s news b No" % service, "published")["code"], "forbidden")
            one.asked("retract %s news a" % service, "retracted", ok=True)
            self.assertEqual(two.told("nodeEvent", what="retracted")["ids"], "a")
            self.assertEqual(two.asked("remove %s news" % service, "removed")["code"], "forbidden")
            one.asked("remove %s news" % service, "removed", ok=True)
            two.told("nodeEvent", what="deleted")

    def test_what_accounts_publish(self):
        """PEP: whom they let see their presence hears it."""
        nurse, tybalt = self.peer("nurse"), self.peer("tybalt")
        for one, other in ((nurse, tybalt), (tybalt, nurse)):
            one.ask("listen urn:test:mood")
            one.ask("away")
            one.ask("ask " + self.bare(other))
            other.told("asked")
            other.ask("allow " + self.bare(one))
            one.told("answered", yes=True)
            one.told("presence", there=True, **{"from": other.address})
        for one, other in ((nurse, tybalt), (tybalt, nurse)):
            one.asked("publish - urn:test:mood current merry", "published", ok=True)
            told = other.told("nodeEvent", node="urn:test:mood")
            self.assertEqual((told["service"], told["texts"]), (self.bare(one), "merry"))


class Dialback(Pair):
    """Who shows a key that is not the domain's is not believed, there or here: each asks the domain's own server."""

    def test_a_key_of_nobodys(self):
        for port, claimed, asked in ((self.there.s2s, HERE, self.there.domain), (self.here.s2s, self.there.domain, HERE)):
            with self.subTest(claimed):
                wire, victim = rawserver.stream(self, port, claimed, asked), self.peer("juliet" if asked == HERE else "romeo")
                self.assertRegex(wire.result(claimed, asked), b"type=['\"]invalid")
                wire.say("<message from='mallory@%s' to='%s'><body>forged</body></message>" % (claimed, victim.address))
                wire.say("<db:verify from='%s' to='%s' id='1'>00</db:verify>" % (claimed, asked))
                wire.until(b"<db:verify|</stream:stream>|</db:verify>")
                victim.ask("say %s true" % victim.address)
                self.assertEqual(victim.told("message", way="received")["text"], "true")
