"""One account that does everything too often: rooms, nodes, contacts, requests, messages to who is away. It meets limits that are
told by the right error; two who talk in a room of their own all the while hear each other at once, and memory stays as it was."""

import re
import time
import unittest

from xmpphostile import Hostile

MUC = "http://jabber.org/protocol/muc"
OWNER = MUC + "#owner"
ADMIN = MUC + "#admin"
PUBSUB = "http://jabber.org/protocol/pubsub"
ROOM = "green@rooms.localhost"


class XmppFloods(Hostile):
    people = ("bystander", "mallory", "speaker", "hearer", "away", "asker")
    memory_limit = 120 * 1024

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        from rawxmpp import RawXmpp
        cls.speaker, cls.hearer = (RawXmpp(cls.port, "localhost", name, "secret") for name in ("speaker", "hearer"))
        for one in (cls.speaker, cls.hearer):
            cls.addClassCleanup(one.close)
            cls.enter(one, ROOM, one.jid.split("@")[0])
            if one is cls.speaker:
                cls.ask(one, "<query xmlns='%s'><x xmlns='jabber:x:data' type='submit'/></query>" % OWNER, "open", to=ROOM)
        cls.said = 0

    @staticmethod
    def enter(client, room, nick):
        """The answer to who comes; where a test before has come and gone too often, as soon as it may come again."""
        until = time.monotonic() + 60
        while True:
            client.send("<presence to='%s/%s'><x xmlns='%s'/></presence>" % (room, nick, MUC))
            heard = client.until(rb"<presence[^>]*type='error'.*?</presence>|<presence.*?code='110'.*?</presence>")
            if b"come and gone too often" not in heard or time.monotonic() > until:
                return heard
            time.sleep(0.2)

    def tearDown(self):
        type(self).said += 1
        begun = time.monotonic()
        self.speaker.send("<message to='%s' type='groupchat'><body>still %d</body></message>" % (ROOM, self.said))
        self.hearer.until(b"<body>still %d</body>" % self.said)
        self.assertLess(time.monotonic() - begun, 1.0, "the two in the room were kept waiting")
        super().tearDown()

    def room(self, client, name):
        entered = self.enter(client, name + "@rooms.localhost", "m")
        if b"type='error'" in entered:
            return self.refusal(entered)
        return self.ask(client, "<query xmlns='%s'><x xmlns='jabber:x:data' type='submit'/></query>" % OWNER, name, to=name + "@rooms.localhost")

    # Rooms

    def test_comings_and_goings(self):
        mallory = self.login()
        coming = "<presence to='%s/m'><x xmlns='%s'/></presence>" % (ROOM, MUC)
        mallory.send((coming + "<presence to='%s/m' type='unavailable'/>" % ROOM) * 500)
        mallory.send(coming + "".join("<presence to='%s/m%d'/>" % (ROOM, i % 7) for i in range(500)))
        mallory.send("<presence to='%s' type='unavailable'/>" % ROOM)
        self.settled(mallory)
        self.speaker.send("<message to='%s' type='groupchat'><body>after</body></message>" % ROOM)
        heard = self.hearer.until(b"<body>after</body>")
        there = set()
        for presence in re.findall(rb"<presence[^>]*>", heard):
            nick = re.search(rb"from='green@rooms.localhost/(m\d?)'", presence)
            if not nick:
                continue
            nick = nick.group(1)
            if b"type='unavailable'" in presence:
                self.assertIn(nick, there)  # nobody goes twice
                there.discard(nick)
            else:
                there.add(nick)
        self.assertEqual(there, set())

    def test_talking(self):
        mallory = self.login()
        self.assertIn(b"code='110'", self.enter(mallory, ROOM, "m"))
        begun = time.monotonic()
        for number in range(600):
            mallory.send("<message to='%s' type='groupchat' id='t%d'><body>flood %d</body></message>" % (ROOM, number, number))
        heard = self.settled(mallory)
        refused = re.findall(rb"<message[^>]*type='error'.*?</message>", heard)
        self.assertTrue(refused)
        self.assertEqual({self.refusal(one) for one in refused}, {"policy-violation"})
        self.speaker.send("<message to='%s' type='groupchat'><body>after the flood</body></message>" % ROOM)
        told = self.hearer.until(b"<body>after the flood</body>").count(b"<body>flood ")
        self.assertLessEqual(told, 30 + 5 * (time.monotonic() - begun) + 5)
        # A subject and a nick are talk, too; and have their length.
        for payload in ("<subject>%s</subject>" % ("s" * 100_000), ):
            mallory.send("<message to='%s' type='groupchat' id='long'>%s</message>" % (ROOM, payload))
            self.assertIn(b"type='error'", mallory.until(rb"<message[^>]*id='long'.*?</message>"))
        self.assertIn(b"type='error'", self.enter(mallory, ROOM, "n" * 1000))
        mallory.send("<presence to='%s' type='unavailable'/>" % ROOM)

    def test_presence_in_rooms(self):
        mallory = self.login()
        self.assertIn(b"code='110'", self.enter(mallory, ROOM, "m"))
        for number in range(1000):
            mallory.send("<presence to='%s/m'><status>%s%d</status></presence>" % (ROOM, "s" * 500, number))
        mallory.send("<presence to='%s' type='unavailable'/>" % ROOM)
        self.settled(mallory)

    def test_many_rooms(self):
        mallory = self.login()
        refused = []
        for number in range(130):
            refused.append(self.room(mallory, "mine%d" % number))
        self.assertEqual(refused[0], None)
        self.assertTrue({"not-allowed", "resource-constraint"}.issuperset(set(refused) - {None}), set(refused))
        self.assertIn(refused.count(None), (99, 100))  # one was made in another test

    def test_configuring(self):
        mallory = self.login()
        self.assertIn(self.room(mallory, "form"), (None, "not-allowed", "resource-constraint"))
        room = "form@rooms.localhost"
        if self.ask(mallory, "<query xmlns='%s'/>" % OWNER, "mine", "get", room):
            return  # the test before has left no room for it
        field = "<field var='%s'><value>%s</value></field>"
        form = "<query xmlns='" + OWNER + "'><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>" + MUC + "#roomconfig</value></field>%s</x></query>"
        for number, fields in enumerate((field % ("muc#roomconfig_roomname", "n" * 100_000), field % ("muc#roomconfig_maxusers", "-5"),
                                         field % ("muc#roomconfig_maxusers", "9" * 400), field % ("muc#roomconfig_whois", "everyone"),
                                         field % ("muc#roomconfig_persistentroom", "perhaps"))):
            self.assertIn(self.ask(mallory, form % fields, "c%d" % number, to=room), ("not-acceptable", "bad-request"), fields[:80])
        for number in range(300):
            self.answer(mallory, form % (field % ("muc#roomconfig_roomdesc", "text %d" % number)), "d%d" % number, to=room)
        items = "".join("<item affiliation='member' jid='n%d@example.org'/>" % i for i in range(201))
        self.assertIn(self.ask(mallory, "<query xmlns='%s'>%s</query>" % (ADMIN, items), "many", to=room), ("not-acceptable", "resource-constraint", "policy-violation", "bad-request"))
        refused = None
        for first in range(0, 12_000, 200):
            items = "".join("<item affiliation='member' jid='n%d@example.org'/>" % i for i in range(first, first + 200))
            refused = self.ask(mallory, "<query xmlns='%s'>%s</query>" % (ADMIN, items), "l%d" % first, to=room)
            if refused:
                break
        self.assertEqual(refused, "resource-constraint")
        self.assertGreater(first, 9000)

    def test_inviting(self):
        mallory = self.login()
        self.assertIn(b"code='110'", self.enter(mallory, ROOM, "m"))
        mallory.send("".join("<message to='%s'><x xmlns='%s#user'><invite to='n%d@localhost'><reason>%s</reason></invite></x></message>"
                             % (ROOM, MUC, number, "r" * 1000) for number in range(500)))
        mallory.send("<presence to='%s' type='unavailable'/>" % ROOM)
        self.settled(mallory)

    # Nodes

    def test_nodes(self):
        mallory = self.login()
        service = "pubsub.localhost"
        refused = [self.ask(mallory, "<pubsub xmlns='%s'><create node='n%d'/></pubsub>" % (PUBSUB, number), "n%d" % number, to=service) for number in range(230)]
        self.assertEqual(refused.count(None), 200)
        self.assertTrue({"not-allowed", "resource-constraint"}.issuperset(set(refused) - {None}), set(refused))
        self.assertIn(self.ask(mallory, "<pubsub xmlns='%s'><create node='%s'/></pubsub>" % (PUBSUB, "n" * 5000), "long", to=service), ("not-acceptable", "bad-request", "not-allowed"))
        large = "<pubsub xmlns='%s'><publish node='n0'><item><x xmlns='urn:x'>%s</x></item></publish></pubsub>" % (PUBSUB, "x" * 200_000)
        self.assertEqual(self.ask(mallory, large, "large", to=service), "not-acceptable")
        for number in range(1500):
            item = "<pubsub xmlns='%s'><publish node='n0'><item id='i%d'><x xmlns='urn:x'>%s</x></item></publish></pubsub>" % (PUBSUB, number, "x" * 1000)
            mallory.send("<iq type='set' id='p%d' to='%s'>%s</iq>" % (number, service, item))
        mallory.until(rb"<iq[^>]*id='p1499'[^>]*(/>|>.*?</iq>)")
        heard = self.answer(mallory, "<pubsub xmlns='%s'><items node='n0'/></pubsub>" % PUBSUB, "all", "get", service)
        self.assertLessEqual(heard.count(b"<item "), 500)
        for number in range(1000):
            mallory.send("<iq type='set' id='s%d' to='%s'><pubsub xmlns='%s'><subscribe node='n0' jid='mallory@localhost/%d'/></pubsub></iq>" % (number, service, PUBSUB, number))
        mallory.until(rb"<iq[^>]*id='s999'[^>]*(/>|>.*?</iq>)")
        for number in range(200):
            self.ask(mallory, "<pubsub xmlns='%s#owner'><delete node='n%d'/></pubsub>" % (PUBSUB, number), "d%d" % number, to=service)

    # Contacts

    def test_contacts(self):
        mallory = self.login()
        roster = "<query xmlns='jabber:iq:roster'>%s</query>"
        mallory.send("".join("<iq type='set' id='r%d'>%s</iq>" % (number, roster % ("<item jid='n%d@example.org' name='n'/>" % number)) for number in range(2100)))
        mallory.until(rb"<iq[^>]*id='r2099'[^>]*(/>|>.*?</iq>)")
        self.assertEqual(self.ask(mallory, roster % "<item jid='more@example.org'/>", "more"), "not-allowed")
        long = "<item jid='n%d@example.org' name='" + "n" * 1000 + "'>" + "".join("<group>%s%d</group>" % ("g" * 990, i) for i in range(60)) + "</item>"
        refused = None
        for number in range(40):
            refused = self.ask(mallory, roster % (long % number), "l%d" % number)
            if refused:
                break
        self.assertEqual(refused, "resource-constraint")
        self.assertEqual(self.ask(mallory, roster % ("<item jid='n1@example.org' name='%s'/>" % ("n" * 5000)), "name"), "not-acceptable")
        self.assertEqual(self.ask(mallory, roster % "<item jid='@@'/>", "jid"), "bad-request")
        mallory.send("".join("<iq type='set' id='x%d'>%s</iq>" % (number, roster % ("<item jid='n%d@example.org' subscription='remove'/>" % number)) for number in range(2100)))
        mallory.until(rb"<iq[^>]*id='x2099'[^>]*(/>|>.*?</iq>)")

    def test_asking_to_be_seen(self):
        """A thousand requests to one who does not answer are shown once."""
        mallory = self.login("asker")
        self.hearer.send("<iq type='get' id='roster'><query xmlns='jabber:iq:roster'/></iq>")
        self.hearer.until(rb"id='roster'.*?>")
        mallory.send("<presence to='hearer@localhost' type='subscribe'><status>%s</status></presence>" % ("s" * 50_000))
        mallory.send("<presence to='hearer@localhost' type='subscribe'/>" * 1000)
        mallory.send("".join("<presence to='nobody%d@localhost' type='subscribe'/>" % number for number in range(2500)))
        self.settled(mallory)
        self.hearer.send("<iq type='get' id='asked' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>")
        heard = self.hearer.until(rb"id='asked'[^>]*/>")
        self.assertEqual(heard.count(b"type='subscribe'"), 1)

    def test_presence_for_many(self):
        mallory = self.login()
        mallory.send("".join("<presence to='n%d@localhost'/>" % number for number in range(3000)))
        mallory.send("<presence>%s</presence>" % "".join("<x xmlns='urn:%d'/>" % i for i in range(500)))
        self.settled(mallory)

    # Messages

    def test_messages_for_who_is_away(self):
        mallory = self.login()
        for number in range(400):
            mallory.send("<message to='away@localhost' type='chat' id='o%d'><body>%s</body></message>" % (number, "x" * 500))
        heard = self.settled(mallory)
        refused = re.findall(rb"<message[^>]*type='error'.*?</message>", heard)
        self.assertEqual(len(refused), 200)
        self.assertEqual({self.refusal(one) for one in refused}, {"service-unavailable"})

    def test_archive(self):
        mallory = self.login()
        mallory.send("<presence><priority>1</priority></presence>")
        for number in range(1500):
            mallory.send("<message to='hearer@localhost/nobody' type='normal'><body>%d</body></message>" % number)
        query = "<query xmlns='urn:xmpp:mam:2'>%s</query>"
        heard = self.answer(mallory, query % "<set xmlns='http://jabber.org/protocol/rsm'><max>100000</max></set>", "all")
        self.assertLessEqual(heard.count(b"<result "), 250)
        form = "<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>urn:xmpp:mam:2</value></field>%s</x>"
        for fields, condition in (("<field var='start'><value>yesterday</value></field>", "bad-request"), ("<field var='with'><value>@</value></field>", "jid-malformed"),
                                  ("<field var='ids'>%s</field>" % ("<value>1</value>" * 1000), "item-not-found"), ("<field var='else'><value>1</value></field>", "feature-not-implemented")):
            self.assertEqual(self.ask(mallory, query % (form % fields), "f"), condition)
        for number in range(200):  # whole pages, all at once
            mallory.send("<iq type='set' id='q%d'>%s</iq>" % (number, query % "<set xmlns='http://jabber.org/protocol/rsm'><max>250</max></set>"))
        mallory.until(rb"id='q199'.*?</iq>")

    def test_commands(self):
        mallory = self.login()
        for number in range(300):
            self.assertEqual(self.ask(mallory, "<command xmlns='http://jabber.org/protocol/commands' node='http://jabber.org/protocol/admin#get-online-users-list'/>",
                                      "c%d" % number, to="localhost"), "forbidden")


if __name__ == "__main__":
    unittest.main(verbosity=2)
