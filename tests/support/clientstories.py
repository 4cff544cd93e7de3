"""What our XMPP client does at a server, whoever that is: logins, contacts, messages both ways and what goes with them, rooms,
archives, nodes, files, blocking, and a session that goes on after its connection broke; and our components at its port for them."""

import http.client
import os
import ssl
import subprocess
import urllib.parse

from station import BIN
from xmpppeer import Peer

DOMAIN = "here.example"
ROOMS, NODES = "rooms." + DOMAIN, "nodes." + DOMAIN
PONG, PING = "pong." + DOMAIN, "ping." + DOMAIN
NAMES = ("one", "two", "three", "four", "five", "six", "seven")
SECRET = "sesame-open-sesame"
EXAMPLES = os.path.join(os.path.dirname(BIN), "examples")


class Client:
    """`program`: what the server calls itself; `largest`: a file that it still takes, in bytes. PONG and PING may be its components;
    `no_secret`: its words to a component that does not know it."""

    program = largest = None
    no_secret = "not-authorized"

    @classmethod
    def begin(cls, server):
        cls.server = server
        cls.addClassCleanup(server.stop)
        for name in NAMES:
            server.register(name, "sesame-open")
        server.start()

    def peer(self, name, *words, **more):
        peer = Peer(self, self.server, name, *words, **more)
        peer.told("online")
        return peer

    def friends(self, *names):
        peers = [self.peer(name, "resource=r") for name in names or ("one", "two")]
        for peer in peers:
            peer.told("roster")
        return peers


class Accounts(Client):
    def test_logs_in(self):
        peer = Peer(self, self.server, "one", "resource=chair")
        self.assertEqual(peer.told("online")["address"], "one@here.example/chair")
        self.assertTrue(peer.asked("ping here.example", "pong")["ok"])
        self.assertEqual(peer.asked("program here.example", "program")["name"], self.program)

    def test_logs_in_by_direct_tls(self):
        peer = self.peer("one", place="tls:127.0.0.1:%d:hostname=here.example" % self.server.direct)
        self.assertTrue(peer.asked("ping here.example", "pong")["ok"])

    def test_is_refused(self):
        self.assertEqual(Peer(self, self.server, "one", password="wrong").told("gaveUp")["code"], "not-authorized")
        self.assertEqual(Peer(self, self.server, "one", "trust=/dev/null").told("gaveUp")["reason"], "certificate-not-trusted")

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
        again = self.peer("one", "resource=again")
        self.assertEqual(again.told("roster")["count"], 1)
        one.asked("forget two@here.example", "contactGone", address="two@here.example")
        again.told("contactGone", address="two@here.example")

    def test_asks_and_answers(self):
        one, two = self.friends()
        self.assertEqual(one.asked("program two@here.example/r", "program")["name"], "Everyport")
        self.assertIn("urn:xmpp:ping", one.asked("info two@here.example/r", "info")["features"])
        self.assertIn(ROOMS, one.asked("items here.example", "items")["items"])
        self.assertEqual(one.asked("ping nobody@here.example/x", "pong")["ok"], False)

    def test_blocks(self):
        five, six = self.friends("five", "six")
        five.ask("block six@here.example")
        five.told("blocked", all="six@here.example")
        six.asked("say five@here.example hello?", "said")
        six.told("message", error="service-unavailable")
        again = self.peer("five", "resource=again")
        again.told("blocked", all="six@here.example")
        again.asked("unblock six@here.example", "blockUnset", ok=True)
        five.told("blocked", all="")
        six.ask("say five@here.example/r now?")
        five.told("message", text="now?")

    def test_goes_on_after_a_loss(self):
        one, two = self.friends()
        one.ask("break")
        self.assertTrue(one.told("disconnected")["mayResume"])
        two.ask("say one@here.example/r while you were away")
        self.assertTrue(one.told("online")["resumed"])
        one.told("message", text="while you were away")
        one.ask("break")
        one.ask("say two@here.example/r said into the void")
        one.told("online", resumed=True)
        self.assertEqual(two.told("message", text="said into the void")["from"], "one@here.example/r")


class Messages(Client):
    def test_talks(self):
        one, two = self.friends()
        said = one.asked("say two@here.example/r Grüße & <Küsse>", "said")
        two.told("message", way="received", text="Grüße & <Küsse>", id=said["id"])
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
        one.ask("say two@here.example/r from the first")
        self.assertEqual(other.told("message", way="sent elsewhere")["text"], "from the first")
        two.told("message", text="from the first")
        two.ask("say one@here.example/r to the first")
        other.told("message", way="received elsewhere", text="to the first")

    def test_reads_its_archive(self):
        three, four = self.friends("three", "four")
        for number in range(5):
            three.ask("say four@here.example/r number %d" % number)
            four.told("message", text="number %d" % number)
        later = self.peer("four", "resource=later")
        later.ask("catchup ")
        for number in range(5):
            later.told("message", way="archive", text="number %d" % number)
        self.assertEqual(later.told("caughtUp")["ok"], True)

    def test_hears_what_was_said_while_it_was_away(self):
        three, = self.friends("three")
        three.ask("say seven@here.example for later")
        three.asked("ping here.example", "pong", ok=True)
        seven = self.peer("seven")
        self.assertTrue(seven.told("message", text="for later")["old"])

    def test_sends_files(self):
        one = self.peer("one")
        content = os.urandom(5000)
        slot = one.asked("slot things.bin %d" % len(content), "slot", ok=True)
        context = ssl.create_default_context(cafile=self.server.path("cert.pem"))
        for verb, address, body, status in (("PUT", slot["put"], content, 201), ("GET", slot["get"], None, 200)):
            place = urllib.parse.urlsplit(address)
            connection = http.client.HTTPSConnection(place.hostname, place.port, context=context, timeout=20)
            connection.request(verb, place.path, body, slot["headers"] if body else {})
            answer = connection.getresponse()
            self.assertEqual(answer.status, status)
            got = answer.read()
            connection.close()
        self.assertEqual(got, content)
        self.assertIn(str(self.largest), one.asked("slot huge.bin %d" % (self.largest + 1), "slot", ok=False)["text"])


class Rooms(Client):
    def test_is_in_rooms(self):
        one, two = self.friends()
        room = "hall@" + ROOMS
        one.asked("join %s First" % room, "joined", ok=True)
        one.asked("configuration %s" % room, "configuration", ok=True)
        one.asked("unlock %s" % room, "unlocked", ok=True)
        one.ask("invite %s two@here.example" % room)
        two.told("invited", room=room)
        two.asked("join %s Second" % room, "joined", ok=True)
        one.told("occupant", nick="Second", role="participant")
        two.ask("shout %s hello all" % room)
        self.assertEqual(one.told("message", text="hello all")["from"], room + "/Second")
        one.ask("subject %s Things" % room)
        two.told("subject", text="Things")
        two.ask("nick %s Zweiter" % room)
        one.told("occupantLeft", nick="Second", now="Zweiter")
        two.ask("say %s/First psst" % room)
        self.assertEqual(one.told("message", text="psst")["from"], room + "/Zweiter")
        self.assertTrue(two.asked("still %s" % room, "still")["in"])
        self.assertGreaterEqual(one.asked("catchup %s" % room, "caughtUp", ok=True)["count"], 1)
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
        one.ask("invite %s two@here.example" % room)
        two.told("invited", room=room)
        two.ask("decline %s one@here.example busy today" % room)
        self.assertEqual(one.told("declined")["text"], "busy today")
        one.ask("invite %s two@here.example/r direct" % room)
        two.told("invited", room=room, by="one@here.example/r")
        one.asked("destroy %s" % room, "destroyed", ok=True)

    def test_ranks_in_rooms(self):
        one, two = self.friends()
        room = "court@" + ROOMS
        one.asked("join %s First" % room, "joined", ok=True)
        one.asked("configure %s muc#roomconfig_moderatedroom=1 muc#roomconfig_whois=anyone muc#roomconfig_roomsecret=abc "
                  "muc#roomconfig_passwordprotectedroom=1" % room, "configured", ok=True)
        self.assertEqual(two.asked("join %s Second" % room, "joined")["code"], "not-authorized")
        two.asked("join %s Second abc" % room, "joined", ok=True)
        self.assertEqual(one.told("occupant", nick="Second")["address"], "two@here.example/r")
        one.asked("role %s Second visitor" % room, "roleSet", ok=True)
        two.asked("shout %s may I?" % room, "said")
        two.told("message", error="forbidden")
        self.assertEqual(one.asked("withRole %s visitor" % room, "withRole", ok=True)["nicks"], "Second")
        two.ask("voice %s" % room)
        one.told("voiceAsked", room=room, nick="Second")
        one.asked("role %s Second participant" % room, "roleSet", ok=True)
        two.told("occupant", nick="Second", role="participant")
        one.asked("affiliation %s two@here.example member" % room, "affiliationSet", ok=True)
        two.told("occupant", nick="Second", affiliation="member")
        self.assertEqual(one.asked("listed %s member" % room, "listed", ok=True)["addresses"], "two@here.example")
        self.assertEqual(two.asked("kick %s First" % room, "kicked")["ok"], False)
        self.assertEqual(two.asked("affiliation %s one@here.example outcast" % room, "affiliationSet")["ok"], False)
        one.asked("kick %s Second" % room, "kicked", ok=True)
        self.assertEqual(two.told("left")["text"], "enough")
        two.asked("join %s Again abc" % room, "joined", ok=True)
        one.asked("ban %s two@here.example" % room, "banned", ok=True)
        self.assertEqual(two.told("left")["why"], 2)
        self.assertEqual(one.asked("listed %s outcast" % room, "listed", ok=True)["addresses"], "two@here.example")
        if self.server.keeps_outcasts_out:
            self.assertEqual(two.asked("join %s Again abc" % room, "joined")["code"], "forbidden")
        self.assertEqual(one.asked("owners %s" % room, "owners")["first"], "one@here.example")
        one.asked("destroy %s" % room, "destroyed", ok=True)


class Nodes(Client):
    """One may make nodes."""

    def test_nodes(self):
        one, two = self.friends()
        self.assertIn("pubsub#max_items", one.asked("nodeDefaults %s" % NODES, "nodeDefaults", ok=True)["form"])
        self.assertEqual(one.asked("create %s news pubsub#max_items=5 pubsub#persist_items=1 pubsub#notify_delete=1" % NODES, "created")["name"], "news")
        self.assertEqual(one.asked("create %s news" % NODES, "created")["code"], "conflict")
        self.assertEqual(two.asked("subscribe %s news" % NODES, "subscribed", ok=True)["state"], "subscribed")
        self.assertEqual(one.asked("publish %s news a First thing" % NODES, "published", ok=True)["name"], "a")
        told = two.told("nodeEvent", what="published")
        self.assertEqual((told["service"], told["node"], told["ids"], told["texts"]), (NODES, "news", "a", "First thing"))
        one.asked("publish %s news b Second" % NODES, "published", ok=True)
        self.assertEqual(sorted(two.asked("nodeItems %s news" % NODES, "nodeItems", ok=True)["ids"].split()), ["a", "b"])
        self.assertEqual(two.asked("nodeItems %s news 1" % NODES, "nodeItems", ok=True)["ids"], "b")
        self.assertEqual(two.asked("nodeItems %s news 0 a" % NODES, "nodeItems", ok=True)["texts"], "First thing")
        self.assertIn("news two@here.example subscribed", two.asked("subscriptions %s" % NODES, "subscriptions", ok=True)["all"])
        one.asked("retract %s news a" % NODES, "retracted", ok=True)
        self.assertEqual(two.told("nodeEvent", what="retracted")["ids"], "a")
        self.assertEqual(two.asked("publish %s news c Mine" % NODES, "published")["code"], "forbidden")
        one.asked("setAffiliated %s news two@here.example publisher" % NODES, "affiliatedSet", ok=True)
        self.assertIn("two@here.example publisher", one.asked("affiliated %s news" % NODES, "affiliated", ok=True)["all"])
        two.asked("publish %s news c Mine" % NODES, "published", ok=True)
        self.assertEqual(one.asked("nodeConfiguration %s news" % NODES, "nodeConfiguration", ok=True)["form"]["pubsub#max_items"], "5")
        one.asked("configureNode %s news pubsub#title=News pubsub#notify_delete=1" % NODES, "nodeConfigured", ok=True)
        self.assertIn("two@here.example", one.asked("subscribers %s news" % NODES, "subscribers", ok=True)["all"])
        one.asked("purge %s news" % NODES, "purged", ok=True)
        two.told("nodeEvent", what="purged")
        two.asked("unsubscribe %s news" % NODES, "unsubscribed", ok=True)
        two.asked("subscribe %s news" % NODES, "subscribed", ok=True)
        one.asked("remove %s news" % NODES, "removed", ok=True)
        self.assertEqual(two.told("nodeEvent", what="deleted")["node"], "news")
        self.assertEqual(one.asked("nodeItems %s news" % NODES, "nodeItems")["code"], "item-not-found")

    def test_nodes_of_accounts(self):
        five = self.peer("five", "resource=r")
        five.asked("publishIf - urn:test:things one pubsub#access_model=open pubsub#persist_items=1", "published", ok=True)
        self.assertEqual(five.asked("nodeItems - urn:test:things", "nodeItems", ok=True)["ids"], "one")
        six = self.peer("six", "resource=r")
        self.assertEqual(six.asked("nodeItems five@here.example urn:test:things", "nodeItems", ok=True)["ids"], "one")
        five.asked("remove - urn:test:things", "removed", ok=True)


class Components(Client):
    def test_our_components(self):
        secret, wrong = (os.path.join(self.server.folder, name) for name in ("secret", "wrong"))
        for path, word in ((secret, SECRET), (wrong, "a guess of mine")):
            with open(path, "w") as file:
                file.write(word + "\n")
        place = "tcp:127.0.0.1:%d" % self.server.component
        pong = self.example("pong_component", PONG, secret, place)
        self.assertEqual(pong.stdout.readline(), "ready\n")
        one = self.peer("one")
        self.assertTrue(one.asked("ping " + PONG, "pong")["ok"])
        self.assertIn("urn:xmpp:ping", one.asked("info " + PONG, "info")["features"])
        ping = self.example("ping_component", PING, secret, place, PONG)
        self.assertEqual(ping.stdout.readline(), "ready\n")
        self.assertRegex(ping.stdout.readline(), r"^pong from %s after \d+ us$" % PONG)
        refused = subprocess.run([os.path.join(EXAMPLES, "xmpp_pong_component"), PING, wrong, place], capture_output=True, text=True, timeout=30)
        self.assertEqual(refused.returncode, 1)
        self.assertIn(self.no_secret, refused.stderr)

    def example(self, name, *words):
        program = subprocess.Popen([os.path.join(EXAMPLES, "xmpp_" + name), *words], stdout=subprocess.PIPE, text=True)
        self.addCleanup(program.stdout.close)
        self.addCleanup(program.wait)
        self.addCleanup(program.kill)
        return program


class All(Accounts, Messages, Rooms, Nodes, Components):
    pass
