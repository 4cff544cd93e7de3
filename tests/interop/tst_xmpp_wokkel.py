"""Wokkel and Twisted Words: as client of our server, as component at it (a publish-subscribe service of Wokkel's that our client
uses), and as the router that our components are at."""

import os
import subprocess
import unittest

from wokkelparts import JID, Client, Heard, inside, reactor, run_reactor
from twisted.internet import defer
from twisted.words.protocols.jabber import error
from twisted.words.xish import domish
from wokkel import component, disco, muc, ping, pubsub, xmppim

from everyserver import EveryServer
from station import BIN
from xmpppeer import Peer

SECRET = "sesame-open-sesame"
EXAMPLES = os.path.join(os.path.dirname(BIN), "examples")
ROOM = JID("hall@rooms.localhost")
PUBSUB = JID("pubsub.localhost")


class Shelf(pubsub.PubSubResource):
    """Nodes in memory, for whoever asks."""

    discoIdentity = disco.DiscoIdentity("pubsub", "service", "Shelf")
    features = ["create-nodes", "publish", "subscribe", "retrieve-items", "retract-items", "delete-nodes"]

    def __init__(self):
        self.nodes = {}
        self.subscribers = {}
        self.service = None

    def node(self, request):
        if request.nodeIdentifier not in self.nodes:
            raise error.StanzaError("item-not-found")
        return self.nodes[request.nodeIdentifier]

    def getNodes(self, requestor, service, nodeIdentifier):
        return defer.succeed(list(self.nodes))

    def create(self, request):
        self.nodes.setdefault(request.nodeIdentifier, {})
        return defer.succeed(request.nodeIdentifier)

    def subscribe(self, request):
        self.node(request)
        self.subscribers.setdefault(request.nodeIdentifier, set()).add(request.subscriber)
        return defer.succeed(pubsub.Subscription(request.nodeIdentifier, request.subscriber, "subscribed"))

    def unsubscribe(self, request):
        self.subscribers[request.nodeIdentifier].discard(request.subscriber)
        return defer.succeed(None)

    def publish(self, request):
        for item in request.items:
            self.node(request)[item["id"]] = item
        told = [(who, None, request.items) for who in self.subscribers.get(request.nodeIdentifier, ())]
        self.service.notifyPublish(request.recipient, request.nodeIdentifier, told)
        return defer.succeed(None)

    def items(self, request):
        return defer.succeed(list(self.node(request).values()))

    def retract(self, request):
        for one in request.itemIdentifiers:
            self.node(request).pop(one, None)
        return defer.succeed(None)

    def delete(self, request):
        del self.nodes[request.nodeIdentifier]
        self.service.notifyDelete(request.recipient, request.nodeIdentifier, self.subscribers.pop(request.nodeIdentifier, ()))
        return defer.succeed(None)


class Online(xmppim.MessageProtocol):
    """Tells when its parent is, and has lost it."""

    def __init__(self):
        super().__init__()
        self.heard = Heard()

    def connectionInitialized(self):
        super().connectionInitialized()
        self.heard.note("online", None)


class XmppWokkelTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = EveryServer(secret=SECRET)
        cls.addClassCleanup(cls.server.stop)
        for name in ("juliet", "romeo", "one"):
            cls.server.register(name, "sesame-open")
        cls.server.start()
        os.environ["SSL_CERT_FILE"] = cls.server.path("cert.pem")  # whom Twisted believes
        run_reactor()

    def client(self, name):
        client = Client("%s@localhost/wokkel" % name, "sesame-open", self.server.c2s)
        self.addCleanup(client.end)
        return client

    def peer(self, name):
        peer = Peer(self, self.server, name, "resource=r")
        peer.address = peer.told("online")["address"]
        return peer

    def asked(self, condition, function, *arguments, **more):
        """Which refusal it is."""
        with self.assertRaises(error.StanzaError) as refused:
            inside(function, *arguments, **more)
        self.assertEqual(refused.exception.condition, condition)

    def test_contacts_and_presence(self):
        juliet, romeo = self.client("juliet"), self.client("romeo")
        self.assertEqual(len(inside(juliet.roster.getRoster)), 0)
        item = xmppim.RosterItem(JID("romeo@localhost"), name="Romeo")
        inside(juliet.roster.setItem, item)
        self.assertEqual(juliet.heard.until("contact"), [JID("romeo@localhost"), "Romeo"])
        inside(juliet.presences.available)
        inside(romeo.presences.available)
        inside(juliet.presences.subscribe, JID("romeo@localhost"))
        self.assertEqual(romeo.heard.until("subscribe"), JID("juliet@localhost"))
        inside(romeo.presences.subscribed, JID("juliet@localhost"))
        self.assertEqual(juliet.heard.until("subscribed"), JID("romeo@localhost"))
        juliet.heard.until("available", lambda who, show, statuses: who == JID("romeo@localhost/wokkel"))
        inside(romeo.presences.available, show="away", statuses={None: "gone"})
        juliet.heard.until("available", lambda who, show, statuses: (show, statuses) == ("away", {None: "gone"}))
        inside(romeo.presences.unavailable)
        juliet.heard.until("unavailable", lambda who: who == JID("romeo@localhost/wokkel"))
        inside(juliet.roster.removeItem, JID("romeo@localhost"))
        self.assertEqual(juliet.heard.until("contactGone"), JID("romeo@localhost"))

    def test_talks(self):
        juliet, one = self.client("juliet"), self.peer("one")
        inside(juliet.presences.available)
        message = xmppim.Message(JID(one.address), body="Hällo <you>")
        message.stanzaType = "chat"
        inside(juliet.send, message.toElement())
        one.told("message", text="Hällo <you>")  # a room may have told something meanwhile
        one.ask("say juliet@localhost/wokkel Thérè")
        self.assertEqual(juliet.heard.until("message"), [JID(one.address), "Thérè"])

    def test_asks_and_answers(self):
        juliet, one = self.client("juliet"), self.peer("one")
        inside(juliet.ping.ping, JID("localhost"))
        inside(juliet.ping.ping, JID(one.address))
        self.asked("service-unavailable", juliet.disco.requestInfo, JID("nobody@localhost/x"))
        info = inside(juliet.disco.requestInfo, JID("localhost"))
        self.assertIn(("server", "im"), info.identities)
        self.assertIn("urn:xmpp:ping", info.features)
        items = inside(juliet.disco.requestItems, JID("localhost"))
        self.assertLessEqual({PUBSUB, JID("rooms.localhost")}, {item.entity for item in items})
        inside(juliet.presences.available)
        self.assertTrue(one.asked("ping juliet@localhost/wokkel", "pong")["ok"])
        self.assertEqual(one.asked("program juliet@localhost/wokkel", "program")["name"], "Wokkel")
        self.assertIn("jabber:iq:version", one.asked("info juliet@localhost/wokkel", "info")["features"])

    def test_rooms(self):
        juliet, romeo = self.client("juliet"), self.client("romeo")
        room = inside(juliet.rooms.join, ROOM, "Juliet")
        self.assertTrue(room.locked)
        form = inside(juliet.rooms.getConfiguration, ROOM)
        self.assertIn("muc#roomconfig_roomname", form.fields)
        inside(juliet.rooms.configure, ROOM, {"muc#roomconfig_roomname": "The Hall", "muc#roomconfig_moderatedroom": True})
        inside(romeo.rooms.join, ROOM, "Romeo")
        juliet.heard.until("joined", lambda nick: nick == "Romeo")
        inside(juliet.rooms.groupChat, ROOM, "Hear me")
        self.assertEqual(romeo.heard.until("said", lambda nick, text: nick), ["Juliet", "Hear me"])
        inside(juliet.rooms.subject, ROOM, "Names")
        self.assertEqual(romeo.heard.until("subject"), "Names")
        inside(juliet.rooms.revokeVoice, ROOM, "Romeo")
        inside(romeo.rooms.groupChat, ROOM, "May I?")
        self.assertEqual(romeo.heard.until("error"), "forbidden")
        inside(juliet.rooms.grantVoice, ROOM, "Romeo")
        inside(juliet.rooms.grantModerator, ROOM, "Romeo")
        self.assertEqual({item.nick for item in inside(juliet.rooms.getModeratorList, ROOM)}, {"Juliet", "Romeo"})
        self.assertEqual([item.entity for item in inside(juliet.rooms.getOwnerList, ROOM)], [JID("juliet@localhost")])
        inside(juliet.rooms.modifyAffiliationList, ROOM, [JID("one@localhost")], "member")
        self.assertEqual([item.entity for item in inside(juliet.rooms.getMemberList, ROOM)], [JID("one@localhost")])
        inside(romeo.rooms.nick, ROOM, "Montague")
        juliet.heard.until("joined", lambda nick: nick == "Montague")
        inside(romeo.rooms.leave, ROOM)
        juliet.heard.until("left", lambda nick: nick == "Montague")
        inside(romeo.rooms.join, ROOM, "Romeo", muc.HistoryOptions(maxStanzas=5))
        self.assertEqual(romeo.heard.until("earlier"), "Hear me")
        inside(juliet.rooms.ban, ROOM, JID("romeo@localhost"))
        self.asked("forbidden", romeo.rooms.join, ROOM, "Romeo")
        self.assertEqual([item.entity for item in inside(juliet.rooms.getBanList, ROOM)], [JID("romeo@localhost")])
        inside(juliet.rooms.destroy, ROOM, reason="Over")

    def test_nodes(self):
        juliet, romeo = self.client("juliet"), self.client("romeo")
        inside(romeo.presences.available)
        self.assertEqual(inside(juliet.nodes.createNode, PUBSUB, "news", {"pubsub#max_items": "5"}), "news")
        self.asked("conflict", juliet.nodes.createNode, PUBSUB, "news")
        self.assertTrue(inside(juliet.nodes.createNode, PUBSUB))
        subscription = inside(romeo.nodes.subscribe, PUBSUB, "news", JID("romeo@localhost"))
        self.assertEqual(subscription.state, "subscribed")
        thing = domish.Element(("urn:test", "thing"))
        inside(juliet.nodes.publish, PUBSUB, "news", [pubsub.Item("a", thing)])
        self.assertEqual(romeo.heard.until("item"), ["news", "a"])
        items = inside(romeo.nodes.items, PUBSUB, "news", maxItems=3)
        self.assertEqual([(item["id"], item.thing.uri) for item in items], [("a", "urn:test")])
        self.asked("forbidden", romeo.nodes.publish, PUBSUB, "news", [pubsub.Item("b", thing)])
        inside(romeo.nodes.unsubscribe, PUBSUB, "news", JID("romeo@localhost"))
        inside(romeo.nodes.subscribe, PUBSUB, "news", JID("romeo@localhost"))
        inside(juliet.nodes.deleteNode, PUBSUB, "news")
        self.assertEqual(romeo.heard.until("deleted"), ["news", None])

    def test_a_component_of_theirs(self):
        shelf, online = Shelf(), Online()
        shelf.service = pubsub.PubSubService(shelf)
        shelves = component.Component("127.0.0.1", self.server.component, "shelf.localhost", SECRET)
        for handler in (shelf.service, disco.DiscoHandler(), ping.PingHandler(), online):
            handler.setHandlerParent(shelves)
        inside(shelves.startService)
        self.addCleanup(inside, shelves.stopService)
        online.heard.until("online")
        one = self.peer("one")
        self.assertTrue(one.asked("ping shelf.localhost", "pong")["ok"])
        self.assertIn("http://jabber.org/protocol/pubsub#publish", one.asked("info shelf.localhost", "info")["features"])
        self.assertEqual(one.asked("nodeItems shelf.localhost news", "nodeItems")["code"], "item-not-found")
        self.assertEqual(one.asked("create shelf.localhost news", "created", ok=True)["name"], "news")
        self.assertEqual(one.asked("items shelf.localhost", "items", ok=True)["nodes"], "news")
        self.assertEqual(one.asked("subscribe shelf.localhost news", "subscribed", ok=True)["state"], "subscribed")
        one.ask("publish shelf.localhost news a Thing")
        told = one.told("nodeEvent", what="published")
        self.assertEqual((told["service"], told["node"], told["ids"], told["texts"]), ("shelf.localhost", "news", "a", "Thing"))
        self.assertEqual(one.asked("nodeItems shelf.localhost news", "nodeItems", ok=True)["texts"], "Thing")
        one.asked("retract shelf.localhost news a", "retracted", ok=True)
        self.assertEqual(one.asked("purge shelf.localhost news", "purged")["code"], "feature-not-implemented")
        one.ask("remove shelf.localhost news")
        self.assertEqual(one.told("nodeEvent", what="deleted")["node"], "news")

    def test_components_at_their_router(self):
        router = component.Router()
        port = inside(reactor.listenTCP, 0, component.XMPPComponentServerFactory(router, SECRET), interface="127.0.0.1")
        self.addCleanup(inside, port.stopListening)
        home = component.InternalComponent(router, "wokkel.test")
        asking = ping.PingClientProtocol()
        for handler in (asking, ping.PingHandler()):
            handler.setHandlerParent(home)
        inside(home.startService)
        place = "tcp:127.0.0.1:%d" % port.getHost().port
        self.assertEqual(self.example("pong_component", "pong.wokkel.test", place).stdout.readline(), "ready\n")
        inside(asking.ping, JID("pong.wokkel.test"), sender=JID("wokkel.test"))
        for number, whom in enumerate(("pong.wokkel.test", "wokkel.test")):
            program = self.example("ping_component", "ping%d.wokkel.test" % number, place, whom)
            self.assertEqual(program.stdout.readline(), "ready\n")
            self.assertRegex(program.stdout.readline(), r"^pong from %s after \d+ us$" % whom)

    def example(self, name, domain, place, *words):
        program = subprocess.Popen([os.path.join(EXAMPLES, "xmpp_" + name), domain, self.server.path("secret"), place, *words], stdout=subprocess.PIPE, text=True)
        self.addCleanup(program.stdout.close)
        self.addCleanup(program.wait)
        self.addCleanup(program.kill)
        return program


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # theirs, of each other
