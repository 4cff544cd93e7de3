"""Prosody's rooms and nodes with our client, every verb; and over s2s: accounts there in our rooms and at our nodes, ours in theirs."""

import unittest

from everyserver import EveryServer
from prosody import Prosody, free_port
from xmpppeer import Peer

HERE, THERE = "localhost", "prosody.localhost"
ROOMS, NODES = "rooms." + THERE, "nodes." + THERE
HOSTS = """
Component "%s" "muc"
    modules_enabled = { "muc_mam" }
Component "%s" "pubsub"
    admins = { "romeo@%s" }
""" % (ROOMS, NODES, THERE)


class XmppProsodyTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        port = free_port()
        cls.there = Prosody(THERE, extra="c2s_require_encryption = true\n", hosts=HOSTS, routes={part + HERE: port for part in ("", "rooms.", "pubsub.")})
        cls.addClassCleanup(cls.there.stop)
        cls.here = EveryServer(HERE)
        cls.addClassCleanup(cls.here.stop)
        cls.here.reach(port, {part + THERE: cls.there.s2s for part in ("", "rooms.", "nodes.")})
        for name in ("romeo", "tybalt"):
            cls.there.register(name, "sesame-open")
        cls.here.register("juliet", "sesame-open")
        cls.there.start()
        cls.here.start()

    def peer(self, address, resource="r"):
        name, domain = address.split("@")
        peer = Peer(self, self.here if domain == HERE else self.there, name, "resource=" + resource)
        peer.address = peer.told("online")["address"]
        peer.told("roster")
        return peer

    def friends(self):
        return self.peer("romeo@" + THERE), self.peer("tybalt@" + THERE)

    def test_rooms_are_looked_after(self):
        one, two = self.friends()
        room = "court@" + ROOMS
        one.asked("join %s First" % room, "joined", ok=True)
        one.asked("configure %s muc#roomconfig_moderatedroom=1 muc#roomconfig_whois=anyone muc#roomconfig_roomsecret=abc "
                  "muc#roomconfig_passwordprotectedroom=1" % room, "configured", ok=True)
        self.assertEqual(two.asked("join %s Second" % room, "joined")["code"], "not-authorized")
        two.asked("join %s Second abc" % room, "joined", ok=True)
        self.assertEqual(one.told("occupant", nick="Second", role="visitor")["address"], "tybalt@%s/r" % THERE)
        two.asked("shout %s may I?" % room, "said")
        two.told("message", error="forbidden")
        self.assertEqual(one.asked("withRole %s visitor" % room, "withRole", ok=True)["nicks"], "Second")
        two.ask("voice %s" % room)
        one.told("voiceAsked", room=room, nick="Second")
        one.asked("role %s Second participant" % room, "roleSet", ok=True)
        two.told("occupant", nick="Second", role="participant")
        one.asked("affiliation %s tybalt@%s member" % (room, THERE), "affiliationSet", ok=True)
        two.told("occupant", nick="Second", affiliation="member")
        self.assertEqual(one.asked("listed %s member" % room, "listed", ok=True)["addresses"], "tybalt@" + THERE)
        self.assertEqual(two.asked("affiliation %s romeo@%s outcast" % (room, THERE), "affiliationSet")["ok"], False)
        one.asked("configuration %s" % room, "configuration", ok=True)
        one.asked("cancel %s" % room, "cancelled", ok=True)
        one.asked("destroy %s next@%s" % (room, ROOMS), "destroyed", ok=True)
        gone = two.told("left")
        self.assertEqual((gone["text"], gone["alternate"]), ("over", "next@" + ROOMS))

    def test_invitations_are_declined(self):
        one, two = self.friends()
        room = "garden@" + ROOMS
        one.asked("join %s First" % room, "joined", ok=True)
        one.asked("unlock %s" % room, "unlocked", ok=True)
        one.ask("invite %s tybalt@%s" % (room, THERE))
        self.assertEqual(two.told("invited")["room"], room)
        two.ask("decline %s romeo@%s busy today" % (room, THERE))
        self.assertEqual(one.told("declined")["text"], "busy today")
        one.ask("invite %s tybalt@%s/r direct" % (room, THERE))
        self.assertEqual(two.told("invited")["by"], "romeo@%s/r" % THERE)
        one.asked("destroy %s" % room, "destroyed", ok=True)

    def test_nodes(self):
        one, two = self.friends()
        self.assertIn("pubsub#max_items", one.asked("nodeDefaults %s" % NODES, "nodeDefaults", ok=True)["form"])
        self.assertEqual(two.asked("create %s news" % NODES, "created")["code"], "forbidden")
        self.assertEqual(one.asked("create %s news pubsub#max_items=5 pubsub#persist_items=1" % NODES, "created")["name"], "news")
        self.assertEqual(one.asked("create %s news" % NODES, "created")["code"], "conflict")
        self.assertEqual(two.asked("subscribe %s news" % NODES, "subscribed", ok=True)["state"], "subscribed")
        self.assertEqual(one.asked("publish %s news a First thing" % NODES, "published", ok=True)["name"], "a")
        told = two.told("nodeEvent", what="published")
        self.assertEqual((told["service"], told["node"], told["ids"], told["texts"]), (NODES, "news", "a", "First thing"))
        one.asked("publish %s news b Second" % NODES, "published", ok=True)
        self.assertEqual(sorted(two.asked("nodeItems %s news" % NODES, "nodeItems", ok=True)["ids"].split()), ["a", "b"])
        self.assertEqual(two.asked("nodeItems %s news 1" % NODES, "nodeItems", ok=True)["ids"], "b")
        self.assertEqual(two.asked("nodeItems %s news 0 a" % NODES, "nodeItems", ok=True)["texts"], "First thing")
        self.assertIn("news tybalt@%s subscribed" % THERE, two.asked("subscriptions %s" % NODES, "subscriptions", ok=True)["all"])
        self.assertIn("pubsub#include_body", two.asked("options %s news" % NODES, "options", ok=True)["form"])
        two.asked("setOptions %s news pubsub#include_body=1" % NODES, "optionsSet", ok=True)
        one.asked("retract %s news a" % NODES, "retracted", ok=True)
        self.assertEqual(two.told("nodeEvent", what="retracted")["ids"], "a")
        self.assertEqual(two.asked("publish %s news c Mine" % NODES, "published")["code"], "forbidden")
        one.asked("setAffiliated %s news tybalt@%s publisher" % (NODES, THERE), "affiliatedSet", ok=True)
        self.assertIn("tybalt@%s publisher" % THERE, one.asked("affiliated %s news" % NODES, "affiliated", ok=True)["all"])
        two.asked("publish %s news c Mine" % NODES, "published", ok=True)
        self.assertEqual(one.asked("nodeConfiguration %s news" % NODES, "nodeConfiguration", ok=True)["form"]["pubsub#max_items"], "5")
        one.asked("configureNode %s news pubsub#title=News" % NODES, "nodeConfigured", ok=True)
        self.assertIn("tybalt@" + THERE, one.asked("subscribers %s news" % NODES, "subscribers", ok=True)["all"])
        self.assertEqual(one.asked("publishIf %s news d pubsub#max_items=7" % NODES, "published")["code"], "conflict")
        one.asked("purge %s news" % NODES, "purged", ok=True)
        two.told("nodeEvent", what="purged")
        two.asked("unsubscribe %s news" % NODES, "unsubscribed", ok=True)
        two.asked("subscribe %s news" % NODES, "subscribed", ok=True)
        one.asked("remove %s news" % NODES, "removed", ok=True)
        self.assertEqual(two.told("nodeEvent", what="deleted")["node"], "news")
        self.assertEqual(one.asked("nodeItems %s news" % NODES, "nodeItems")["code"], "item-not-found")

    def test_rooms_over_there_and_here(self):
        for room, owner, guest in (("balcony@" + ROOMS, "romeo@" + THERE, "juliet@" + HERE), ("orchard@rooms." + HERE, "juliet@" + HERE, "romeo@" + THERE)):
            with self.subTest(room):
                one, two = self.peer(owner, "owner"), self.peer(guest, "guest")
                one.asked("join %s Owner" % room, "joined", ok=True)
                one.asked("unlock %s" % room, "unlocked", ok=True)
                self.assertIn("http://jabber.org/protocol/muc", two.asked("info %s" % room, "info", ok=True)["features"])
                one.ask("invite %s %s" % (room, guest))
                self.assertEqual(two.told("invited")["room"], room)
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
                self.assertEqual(two.asked("join %s Again" % room, "joined")["code"], "forbidden")
                one.asked("destroy %s" % room, "destroyed", ok=True)

    def test_nodes_over_there_and_here(self):
        for service, owner, guest in ((NODES, "romeo@" + THERE, "juliet@" + HERE), ("pubsub." + HERE, "juliet@" + HERE, "romeo@" + THERE)):
            with self.subTest(service):
                one, two = self.peer(owner, "owner"), self.peer(guest, "guest")
                one.asked("create %s over" % service, "created", ok=True)
                two.asked("subscribe %s over" % service, "subscribed", ok=True)
                one.asked("publish %s over a Thing" % service, "published", ok=True)
                told = two.told("nodeEvent", what="published")
                self.assertEqual((told["service"], told["node"], told["ids"], told["texts"]), (service, "over", "a", "Thing"))
                self.assertEqual(two.asked("nodeItems %s over" % service, "nodeItems", ok=True)["ids"], "a")
                self.assertIn("over", two.asked("items %s" % service, "items", ok=True)["nodes"])
                self.assertEqual(two.asked("publish %s over b No" % service, "published")["code"], "forbidden")
                one.asked("retract %s over a" % service, "retracted", ok=True)
                self.assertEqual(two.told("nodeEvent", what="retracted")["ids"], "a")
                self.assertEqual(two.asked("remove %s over" % service, "removed")["code"], "forbidden")
                one.asked("remove %s over" % service, "removed", ok=True)
                two.told("nodeEvent", what="deleted")

    def test_what_accounts_publish(self):
        """PEP: whom they let see their presence hears it."""
        juliet, romeo = self.peer("juliet@" + HERE), self.peer("romeo@" + THERE)
        for one, other in ((juliet, romeo), (romeo, juliet)):
            one.ask("listen urn:test:mood")
            one.ask("away")
            one.ask("ask " + other.address.split("/")[0])
            other.told("asked")
            other.ask("allow " + one.address.split("/")[0])
            one.told("answered", yes=True)
            one.told("presence", there=True, **{"from": other.address})
        for one, other in ((juliet, romeo), (romeo, juliet)):
            one.asked("publish - urn:test:mood current merry", "published", ok=True)
            told = other.told("nodeEvent", node="urn:test:mood")
            self.assertEqual((told["service"], told["texts"]), (one.address.split("/")[0], "merry"))


if __name__ == "__main__":
    unittest.main()
