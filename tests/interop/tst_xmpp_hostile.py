"""Clients that mean no good before a real everyportd. Each gets the right error or is cut off; a bystander who is
logged in all the while is answered within a second after each of them."""

import base64
import os
import random
import re
import socket
import ssl
import struct
import time
import unittest

from rawxmpp import RawXmpp
from station import Station

HEADER = (b"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
          b"to='localhost' version='1.0'>")
LOGIN_SECONDS = 3


def plain(name, password):
    token = base64.b64encode(b"\0" + name + b"\0" + password).decode()
    return ("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>%s</auth>" % token).encode()


class XmppHostile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        for name in ("bystander", "mallory"):
            cls.station.command("user", "add", name, "--password-stdin", text="secret\n")
        cls.station.start("serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1",
                          "login-time=%ds" % LOGIN_SECONDS, "rate=256k")
        cls.port = cls.station.port("xmpp")
        cls.bystander = RawXmpp(cls.port, "localhost", "bystander", "secret")
        cls.memory = cls.station.memory()

    @classmethod
    def tearDownClass(cls):
        cls.bystander.close()
        cls.station.__exit__()

    def tearDown(self):
        begun = time.monotonic()
        self.bystander.send("<iq type='get' id='here' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>")
        self.bystander.until(rb"id='here'[^>]*/>")
        self.assertLess(time.monotonic() - begun, 1.0, "the bystander was kept waiting")
        # A sanitizer keeps what was freed, to see who still looks at it: then memory says nothing.
        if not os.environ.get("EVERYPORT_SANITIZE"):
            self.assertLess(self.station.memory() - self.memory, 60 * 1024, "memory in KiB")

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=20)

    def login(self):
        return RawXmpp(self.port, "localhost", "mallory", "secret")

    @staticmethod
    def rest(sock):
        """All that comes until the server hangs up."""
        heard = b""
        while True:
            try:
                piece = sock.recv(65536)
            except ConnectionResetError:
                return heard
            if not piece:
                return heard
            heard += piece

    def condition(self, heard):
        found = re.search(rb"<stream:error><([a-z-]+) ", heard)
        return found.group(1).decode() if found else None

    def check(self, said, condition, logged_in=False):
        for chunk in (len(said), 7):
            if chunk == 7 and len(said) > 20000:
                continue
            client = self.login() if logged_in else None
            sock = client.socket if client else self.connect()
            try:
                if not client:
                    sock.sendall(HEADER)
                for at in range(0, len(said), chunk):
                    sock.sendall(said[at:at + chunk])
            except OSError:
                pass  # it hung up in the middle, which is what we came for
            self.assertEqual(self.condition(self.rest(sock)), condition, said[:60])
            sock.close()

    def test_forbidden_xml(self):
        for said in (b"<!-- hello -->", b"<?php echo 1; ?>", b"<message>&nbsp;</message>", b"<message><!-- --></message>"):
            self.check(said, "restricted-xml")
            self.check(said, "restricted-xml", logged_in=True)
        self.check(b"<message></presence>", "not-well-formed")
        self.check(b"<message>\xff\xfe</message>", "not-well-formed")
        self.check(b"hello?", "bad-format")

    def test_dtds(self):
        laughs = b"<!DOCTYPE l [<!ENTITY a 'ha'>" + b"".join(
            b"<!ENTITY %c '%s'>" % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(9)) + b"]>"
        for dtd in (laughs, b"<!DOCTYPE x SYSTEM 'file:///etc/passwd'>", b"<!DOCTYPE x [<!ENTITY % y SYSTEM 'http://127.0.0.1:1/'>%y;]>"):
            sock = self.connect()
            sock.sendall(b"<?xml version='1.0'?>" + dtd + HEADER)
            self.assertEqual(self.condition(self.rest(sock)), "restricted-xml")
            sock.close()

    def test_too_large(self):
        self.check(b"<message><body>" + b"x" * 100_000, "policy-violation")  # before the login
        self.check(b"<message><body>" + b"x" * 1_000_000, "policy-violation", logged_in=True)
        self.check(b"<message a='" + b"x" * 1_000_000, "policy-violation", logged_in=True)
        self.check(b"<!--" + b"x" * 1_000_000, "policy-violation", logged_in=True)
        self.check(b"<" + b"n" * 5_000 + b"/>", "policy-violation", logged_in=True)
        self.check(b"<a>" * 1_000, "policy-violation", logged_in=True)
        self.check(b"<a>" + b"<b/>" * 30_000, "policy-violation", logged_in=True)
        self.check(b"<a " + b" ".join(b"b%d=''" % i for i in range(500)) + b"/>", "policy-violation", logged_in=True)

    def test_forged_senders(self):
        self.check(b"<message from='bystander@localhost' to='bystander@localhost'><body>boo</body></message>",
                   "invalid-from", logged_in=True)
        self.check(b"<presence from='mallory@localhost/elsewhere'/>", "invalid-from", logged_in=True)
        self.check(b"<message xmlns='jabber:server'/>", "invalid-namespace", logged_in=True)
        self.check(b"<handshake/>", "unsupported-stanza-type", logged_in=True)

    def test_unauthenticated(self):
        for said in (b"<message to='bystander@localhost'><body>boo</body></message>", b"<presence/>",
                     b"<iq type='set' id='1'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>"):
            self.check(said, "not-authorized")

    def test_words_put_in_before_tls(self):
        """Someone in between adds a login behind the client's <starttls/>; it must not count once TLS stands."""
        sock = self.connect()
        sock.sendall(HEADER)
        heard = b""
        while b"</stream:features>" not in heard:
            heard += sock.recv(4096)
        sock.sendall(b"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>" + HEADER + plain(b"mallory", b"secret"))
        heard = b""
        while b"<proceed" not in heard:
            heard += sock.recv(4096)
        self.assertNotIn(b"success", heard)
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        secure = context.wrap_socket(sock, server_hostname="localhost")
        secure.settimeout(0.5)
        with self.assertRaises(TimeoutError):
            secure.recv(4096)  # not a word: a new stream has to begin
        secure.settimeout(10)
        secure.sendall(HEADER)
        heard = b""
        while b"</stream:features>" not in heard:
            heard += secure.recv(4096)
        self.assertIn(b"<mechanisms", heard)
        self.assertNotIn(b"success", heard)
        secure.close()

    def test_rubbish_instead_of_tls(self):
        sock = self.connect()
        sock.sendall(HEADER + b"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>")
        heard = b""
        while b"<proceed" not in heard:
            heard += sock.recv(4096)
        sock.sendall(b"GET / HTTP/1.1\r\n\r\n" + os.urandom(500))
        self.rest(sock)
        sock.close()

    def test_the_slow(self):
        """Many connections that say a byte now and then and never log in."""
        socks = [self.connect() for _ in range(150)]
        begun = time.monotonic()
        spoken = HEADER + b"<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>" + b"A" * 1000
        for at in range(0, 8):
            for sock in socks:
                try:
                    sock.sendall(spoken[at:at + 1])
                except OSError:
                    pass
            time.sleep(0.2)
        ended = [self.condition(self.rest(sock)) for sock in socks]
        self.assertEqual(set(ended), {"connection-timeout"})
        self.assertLess(time.monotonic() - begun, LOGIN_SECONDS + 5)
        for sock in socks:
            sock.close()

    def test_coming_and_going(self):
        for number in range(300):
            sock = self.connect()
            if number % 3:
                sock.sendall(HEADER[:number % len(HEADER)])
            # A reset in place of a goodbye.
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            sock.close()

    def test_guessing(self):
        sock = self.connect()
        sock.sendall(HEADER + plain(b"bystander", b"guess"))
        failures = 0
        heard = b""
        while b"</stream:stream>" not in heard:
            piece = sock.recv(4096)
            if not piece:
                break
            heard += piece
            if heard.count(b"</failure>") > failures:
                failures = heard.count(b"</failure>")
                try:
                    sock.sendall(plain(b"bystander", b"guess%d" % failures))
                except OSError:
                    pass
        self.assertEqual(failures, 5)
        self.assertEqual(self.condition(heard), "policy-violation")
        sock.close()

    def test_asking_without_listening(self):
        client = self.login()
        client.socket.settimeout(2)
        query = b"<iq type='get' id='q' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>"
        with self.assertRaises(TimeoutError):  # it takes no more questions than it gets rid of answers
            for _ in range(2000):
                client.socket.sendall(query * 50)
        client.close()

    def test_a_flood_of_messages(self):
        """Read no faster than the limit allows; the one it is for hears them, and can talk meanwhile."""
        client = self.login()
        client.socket.settimeout(0.5)
        message = b"<message to='mallory@localhost' type='headline'><body>" + b"x" * 500 + b"</body></message>"
        sent = 0
        begun = time.monotonic()
        while time.monotonic() - begun < 3:
            try:
                sent += client.socket.send(message * 20)
            except TimeoutError:
                continue
        # The burst (four seconds' worth), what three seconds let through, and what the system's buffers hold.
        self.assertLess(sent, 16 * 1024 * 1024)
        client.close()

    @staticmethod
    def ask(client, payload, number):
        """The condition that a request is refused with; none when it is not."""
        client.send("<iq type='set' id='ask%d'>%s</iq>" % (number, payload))
        answer = client.until(b"<iq[^>]*id='ask%d'[^>]*(/>|>.*?</iq>)" % number)
        found = re.search(rb"<error [^>]*>(?:<text[^>]*>[^<]*</text>)?<([a-z-]+) ", answer)
        return found.group(1).decode() if found else None

    def test_one_account_fills_nothing(self):
        client = self.login()
        # What it keeps here is bounded, in bytes and in number.
        refused = None
        for number in range(100):
            refused = self.ask(client, "<query xmlns='jabber:iq:private'><n xmlns='urn:n:%d'>%s</n></query>" % (number, "x" * 100_000), number)
            if refused:
                break
        self.assertEqual(refused, "resource-constraint")
        many = "".join("<item jid='nobody%d@example.org'/>" % number for number in range(1500))
        self.assertEqual(self.ask(client, "<block xmlns='urn:xmpp:blocking'>%s</block>" % many, 1000), "resource-constraint")
        for number in range(400):
            refused = self.ask(client, "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='n%d'>"
                               "<item><x xmlns='urn:x'/></item></publish></pubsub>" % number, 2000 + number)
            if refused:
                break
        self.assertEqual(refused, "not-allowed")
        client.close()

    def test_lost_connections_without_end(self):
        # Each asks to be waited for; there are never more of them than an account may have clients.
        for _ in range(60):
            client = self.login()
            client.send("<enable xmlns='urn:xmpp:sm:3' resume='true'/>")
            client.until(rb"<enabled[^>]*/>")
            client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            client.close()
        client = self.login()
        for number in range(3000):
            client.send("<message to='mallory@localhost' type='chat'><body>%s</body></message>" % ("x" * 200))
        client.send("<iq type='get' id='p' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>")
        client.until(rb"id='p'[^>]*/>")
        client.close()

    def test_acknowledging_what_was_never_sent(self):
        client = self.login()
        client.send("<enable xmlns='urn:xmpp:sm:3'/><a xmlns='urn:xmpp:sm:3' h='4000000000'/>")
        self.assertEqual(self.condition(self.rest(client.socket)), "undefined-condition")
        client.close()

    def test_a_flood_of_presence(self):
        client = self.login()
        sent = "".join("<presence><priority>-1</priority><status>%d</status></presence>" % number for number in range(5000))
        client.send(sent)
        client.send("<iq type='get' id='p' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>")
        client.until(rb"id='p'[^>]*/>")
        client.close()

    def test_noise(self):
        chance = random.Random(17)
        pieces = [HEADER, b"<", b">", b"'", b"/>", b"<iq type='get' id='1'>", b"</iq>", b"&amp;", b"<![CDATA[", b"]]>", b"\0",
                  b"<query xmlns='jabber:iq:roster'/>", b"xmlns:stream='", b"</stream:stream>", b"\xc3\xa9", b"<auth/>"]
        for _ in range(200):
            sock = self.connect()
            sock.sendall(HEADER + b"".join(chance.choice(pieces) for _ in range(30)))
            sock.shutdown(socket.SHUT_WR)
            self.rest(sock)
            sock.close()


if __name__ == "__main__":
    unittest.main()
