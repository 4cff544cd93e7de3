"""Wokkel as another server. It knows no STARTTLS, so it meets ours where TLS comes first (XEP-0368): dialback both ways, and traffic.
In the clear each of the two is refused."""

import unittest

from wokkelparts import JID, Heard, Messages, Presences, inside, reactor, run_reactor
from twisted.internet import ssl
from twisted.words.protocols.jabber import error, xmlstream
from wokkel import component, disco, ping, server, xmppim

from everyserver import EveryServer
from prosody import free_port
from xmpppeer import Peer

HERE, THERE, CLEAR = "localhost", "wokkel.test", "clear.test"


class Home:
    """A server of Wokkel's for one domain: a router with what answers for the domain and with the way to other servers."""

    def __init__(self, domain):
        self.domain = domain
        self.heard = Heard()
        router = component.Router()
        self.service = server.ServerService(router, domain, "a secret of theirs")
        self.inside = component.InternalComponent(router, domain)
        self.inside.heard = self.heard
        self.ping, self.presences, self.messages = ping.PingClientProtocol(), Presences(), Messages()
        for handler in (self.ping, self.presences, self.messages, ping.PingHandler(), disco.DiscoHandler()):
            handler.setHandlerParent(self.inside)
        inside(self.inside.startService)

    def say(self, sender, recipient, body):
        message = xmppim.Message(JID(recipient), JID(sender), body)
        message.stanzaType = "chat"
        inside(self.inside.send, message.toElement())


class XmppWokkelServersTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        run_reactor()
        cls.ours = EveryServer(HERE)
        cls.addClassCleanup(cls.ours.stop)
        cls.ours.register("juliet", "sesame-open")
        cls.direct = free_port()
        with open(cls.ours.path("cert.pem")) as one, open(cls.ours.path("key.pem")) as other:
            certificate = ssl.PrivateCertificate.loadPEM(one.read() + other.read())
        cls.there, cls.clear = Home(THERE), Home(CLEAR)
        ports = [inside(reactor.listenSSL, 0, server.XMPPS2SServerFactory(cls.there.service), certificate.options(), interface="127.0.0.1"),
                 inside(reactor.listenTCP, 0, server.XMPPS2SServerFactory(cls.clear.service), interface="127.0.0.1")]
        for port in ports:
            cls.addClassCleanup(inside, port.stopListening)
        cls.ours.reach(free_port(), {})
        cls.ours.words += ["s2s-listen=tls:%d:interface=127.0.0.1" % cls.direct, "s2s-routes=%s=tls:127.0.0.1:%d" % (THERE, ports[0].getHost().port),
                           "s2s-routes=%s=tcp:127.0.0.1:%d" % (CLEAR, ports[1].getHost().port)]
        cls.ours.start()
        server.initiateS2S = cls.initiate

    @classmethod
    def initiate(cls, factory):
        """In place of asking DNS."""
        if factory.authenticator.thisHost == THERE:
            reactor.connectSSL("127.0.0.1", cls.direct, factory, ssl.CertificateOptions())
        else:
            reactor.connectTCP("127.0.0.1", cls.ours.s2s, factory)
        return factory.deferred

    def juliet(self):
        peer = Peer(self, self.ours, "juliet", "resource=here")
        peer.address = peer.told("online")["address"]
        return peer

    def test_we_ask_them(self):
        juliet = self.juliet()
        self.assertTrue(juliet.asked("ping " + THERE, "pong")["ok"])
        self.assertIn("urn:xmpp:ping", juliet.asked("info " + THERE, "info")["features"])
        juliet.ask("say romeo@%s Wherefore art thou?" % THERE)
        self.assertEqual(self.there.heard.until("message"), [JID(juliet.address), "Wherefore art thou?"])

    def test_they_ask_us(self):
        juliet = self.juliet()
        inside(self.there.ping.ping, JID(HERE), sender=JID(THERE))
        self.there.say("romeo@wokkel.test/there", juliet.address, "Thérè")
        self.assertEqual(juliet.told("message", text="Thérè")["from"], "romeo@wokkel.test/there")
        self.there.say("romeo@wokkel.test/there", "nobody@localhost", "hello?")
        self.assertEqual(self.there.heard.until("error"), "service-unavailable")

    def test_presence_both_ways(self):
        juliet = self.juliet()
        juliet.ask("ask romeo@" + THERE)
        self.assertEqual(self.there.heard.until("subscribe"), JID("juliet@localhost"))
        inside(self.there.presences.subscribed, JID("juliet@localhost"), sender=JID("romeo@wokkel.test"))
        juliet.told("answered", by="romeo@wokkel.test", yes=True)
        inside(self.there.presences.available, JID("juliet@localhost"), show="away", statuses={None: "gone"}, sender=JID("romeo@wokkel.test/there"))
        self.assertEqual(juliet.told("presence", **{"from": "romeo@wokkel.test/there"})["status"], "gone")
        inside(self.there.presences.subscribe, JID("juliet@localhost"), sender=JID("romeo@wokkel.test"))
        juliet.told("asked", by="romeo@wokkel.test")
        juliet.ask("allow romeo@" + THERE)
        self.assertEqual(self.there.heard.until("subscribed"), JID("juliet@localhost"))
        self.there.heard.until("available", lambda who, show, statuses: who == JID(juliet.address))

    def test_no_word_for_somebody_else(self):
        """They prove one name and speak in another: the stream ends."""
        juliet = self.juliet()
        inside(self.there.ping.ping, JID(HERE), sender=JID(THERE))
        stream = self.there.service._outgoingStreams[THERE, HERE]
        message = xmppim.Message(JID(juliet.address), JID("romeo@elsewhere.test"), "forged")
        message.stanzaType = "chat"
        heard = Heard()
        inside(stream.addObserver, xmlstream.STREAM_END_EVENT, lambda reason: heard.note("ended", None))
        inside(stream.send, message.toElement())
        heard.until("ended")
        self.there.say("romeo@wokkel.test/there", juliet.address, "true")
        self.assertEqual(juliet.told("message")["text"], "true")

    def test_they_are_not_believed_in_the_clear(self):
        factory = server.DeferredS2SClientFactory(server.XMPPServerConnectAuthenticator(CLEAR, HERE, "a secret of theirs"))
        with self.assertRaises(error.StreamError) as refused:
            inside(self.initiate, factory)
        self.assertEqual(refused.exception.condition, "policy-violation")

    def test_they_are_told_nothing_in_the_clear(self):
        pong = self.juliet().asked("ping " + CLEAR, "pong")
        self.assertEqual((pong["ok"], pong["code"]), (False, "remote-server-not-found"))


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # theirs, of each other
