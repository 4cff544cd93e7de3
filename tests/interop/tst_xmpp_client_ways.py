"""The ways in which our XMPP client comes to a server: by WebSocket (RFC 7395), encrypted and not; as a guest; and what it refuses. Against
Prosody and against our own server."""

import unittest

from everyserver import EveryServer
from prosody import Prosody, free_port
from xmpppeer import Peer


class Ways:
    """`secure`, `clear`: the WebSockets' addresses."""

    def both(self, place):
        """Two who talk: one by `place`, one over TCP."""
        one = Peer(self, self.server, "one", "resource=r", place=place)
        two = Peer(self, self.server, "two", "resource=r")
        address = one.told("online")["address"]
        self.assertTrue(address.startswith("one@here.example/"), address)
        # By its full address: an earlier case's client may still be waited for, and would be as good at the bare one.
        said = one.asked("say %s Gr\u00fc\u00dfe <&>" % two.told("online")["address"], "said")
        self.assertEqual(two.told("message", way="received", id=said["id"])["text"], "Gr\u00fc\u00dfe <&>")
        long = "x" * 50000
        two.ask("say %s %s" % (address, long))
        one.told("message", way="received", text=long)
        return one, two, address

    def test_comes_by_an_encrypted_websocket(self):
        self.both(self.secure)

    def test_comes_by_a_websocket_in_the_clear_on_this_computer(self):
        one = Peer(self, self.server, "one", "tls=no", place=self.clear)
        one.told("online")
        self.assertTrue(one.asked("ping here.example", "pong")["ok"])

    def test_goes_on_after_a_loss(self):
        one, two, address = self.both(self.secure)
        one.ask("break")
        self.assertTrue(one.told("disconnected")["mayResume"])
        two.ask("say %s while you were away" % address)
        self.assertTrue(one.told("online")["resumed"])
        one.told("message", text="while you were away")

    def test_leaves_in_order(self):
        one = Peer(self, self.server, "one", place=self.secure)
        one.told("online")
        one.asked("stop", "stopped", ok=True)

    def test_believes_no_other_certificate(self):
        one = Peer(self, self.server, "one", "trust=/dev/null", place=self.secure)
        self.assertEqual(one.told("gaveUp")["reason"], "certificate-not-trusted")

    def test_says_no_password_in_the_clear(self):
        one = Peer(self, self.server, "one", place=self.clear)  # and it has not been told that this is a server on this computer
        self.assertEqual(one.told("gaveUp")["code"], "starttls")

    def test_is_refused(self):
        one = Peer(self, self.server, "one", password="wrong", place=self.secure)
        self.assertEqual(one.told("gaveUp")["code"], "not-authorized")

    def test_finds_no_websocket(self):
        one = Peer(self, self.server, "one", place=self.secure.rsplit("/", 1)[0] + "/nothing/is/here")
        self.assertTrue(one.told("attemptFailed")["text"])

    def test_comes_as_a_guest(self):
        guest = Peer(self, self.server, "", address=self.guests)
        address = guest.told("online")["address"]
        self.assertRegex(address, "^[^@]+@%s/.+" % self.guests)
        self.assertTrue(guest.asked("ping " + self.guests, "pong")["ok"])
        other = Peer(self, self.server, "", address=self.guests)
        self.assertNotEqual(other.told("online")["address"].split("@")[0], address.split("@")[0])


class ByProsody(Ways, unittest.TestCase):
    guests = "guests.here.example"

    @classmethod
    def setUpClass(cls):
        cls.server = Prosody("here.example", modules=("websocket",), extra="""
c2s_require_encryption = false
consider_websocket_secure = false
http_default_host = "here.example"
""", hosts='VirtualHost "guests.here.example"\nauthentication = "anonymous"\n')
        cls.secure, cls.clear = "wss://127.0.0.1:%d/xmpp-websocket" % cls.server.https, "ws://127.0.0.1:%d/xmpp-websocket" % cls.server.http
        cls.addClassCleanup(cls.server.stop)
        for name in ("one", "two"):
            cls.server.register(name, "sesame-open")
        cls.server.start()


class ByOurs(Ways, unittest.TestCase):
    guests = "here.example"

    @classmethod
    def setUpClass(cls):
        secure, clear = free_port(), free_port()
        cls.server = EveryServer("here.example", more=("guests=on", "websocket-origins=*", "websocket=tls:%d:interface=127.0.0.1" % secure))
        cls.plain = EveryServer("here.example", more=("websocket-origins=*", "websocket=tcp:%d:interface=127.0.0.1" % clear))
        for server in (cls.server, cls.plain):
            cls.addClassCleanup(server.stop)
            for name in ("one", "two"):
                server.register(name, "sesame-open")
            server.start()
        cls.secure, cls.clear = "wss://127.0.0.1:%d/xmpp" % secure, "ws://127.0.0.1:%d/xmpp" % clear


del Ways

if __name__ == "__main__":
    unittest.main()
