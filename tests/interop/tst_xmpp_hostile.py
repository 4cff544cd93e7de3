"""Clients that mean no good before a real everyportd. Each gets the right error or is cut off; a bystander who is
logged in all the while is answered within a second after each of them."""

import base64
import contextlib
import os
import random
import re
import socket
import ssl
import struct
import time
import unittest

from rawxmpp import RawXmpp
from xmpphostile import HEADER, Hostile

LOGIN_SECONDS = 3


def plain(name, password):
    token = base64.b64encode(b"\0" + name + b"\0" + password).decode()
    return ("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>%s</auth>" % token).encode()


class XmppHostile(Hostile):
    options = ("login-time=%ds" % LOGIN_SECONDS, "rate=256k")

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

    def test_split_anywhere(self):
        """One stanza in two pieces, cut at each of its bytes; and a byte at a time."""
        client = self.login()
        body = "h\u00e9 &amp; &#x1F339; <b>\U0001F339</b>"
        said = ("<message to='%s' type='headline' id='cut'><body>%s</body><x xmlns='urn:x' a='&lt;'/></message>" % (client.jid, body)).encode()
        client.send("<presence/>")
        for at in range(1, len(said)):
            client.socket.sendall(said[:at])
            client.socket.sendall(said[at:])
        for at in range(len(said)):
            client.socket.sendall(said[at:at + 1])
        for _ in range(len(said)):
            heard = client.until(rb"<message[^>]*id='cut'.*?</message>")
            self.assertIn("\U0001F339".encode(), heard)
            self.assertIn(b"&lt;", heard)

    def test_wrong_namespaces(self):
        for said, condition in ((b"<iq xmlns='jabber:component:accept'/>", "invalid-namespace"), (b"<message xmlns=''/>", "invalid-namespace"),
                                (b"<stream:features/>", "unsupported-stanza-type"), (b"<x:iq xmlns:x='urn:x'/>", "invalid-namespace"),
                                (b"<undeclared:message/>", "not-well-formed"), (b"<iq xmlns:xml='urn:x'/>", "not-well-formed")):
            self.check(said, condition, logged_in=True)
        for header, condition in ((HEADER.replace(b"http://etherx.jabber.org/streams", b"urn:x"), "invalid-namespace"),
                                  (HEADER.replace(b"to='localhost'", b"to='elsewhere.example'"), "host-unknown"),
                                  (HEADER.replace(b"version='1.0'", b""), "unsupported-version"),
                                  (HEADER.replace(b" to='localhost'", b""), "improper-addressing"),
                                  (HEADER.replace(b"stream:stream ", b"stream:strom "), "bad-format")):
            sock = self.connect()
            sock.sendall(header)
            self.assertEqual(self.condition(self.rest(sock)), condition, header)
            sock.close()

    def test_bad_utf8(self):
        for bad in (b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe2\x82", b"\0", b"\x01", b"&#0;", b"&#xD800;", b"&#xFFFFFFFFF;"):
            for said in (b"<message><body>" + bad + b"</body></message>", b"<message a='" + bad + b"'/>", b"<m" + bad + b"/>"):
                self.check(said, "not-well-formed", logged_in=True)
        sock = self.connect()
        sock.sendall(b"<?xml version='1.0' encoding='utf-16'?>" + HEADER)
        self.assertIn(self.condition(self.rest(sock)), ("unsupported-encoding", "not-well-formed"))
        sock.close()

    def test_login_abuse(self):
        """Messages that are no messages, that are huge, that come out of turn; many at a time."""
        def said(text, mechanism="PLAIN"):
            return ("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='%s'>%s</auth>" % (mechanism, text)).encode()
        for words, failure in ((said("!!!"), b"incorrect-encoding"), (said("AAAA"), b"malformed-request"), (said("A" * 12_000), b"malformed-request"),
                               (said("="), b"</challenge>"), (said("", "EXTERNAL"), b"invalid-mechanism"), (said("", "DIGEST-MD5"), b"invalid-mechanism"),
                               (said("biwsbj1tYWxsb3J5LHI9", "SCRAM-SHA-256"), b"<"), (said("A" * 9000, "SCRAM-SHA-1"), b"malformed-request"),
                               (b"<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>AAAA</response>", b"malformed-request"),
                               (b"<abort xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>", b"aborted"),
                               (b"<authenticate xmlns='urn:xmpp:sasl:2'/>", b"invalid-mechanism"),
                               (b"<next xmlns='urn:xmpp:sasl:2'/>", b"malformed-request")):
            sock = self.connect()
            sock.sendall(HEADER + words)
            heard = b""
            while b"</failure>" not in heard and b"</challenge>" not in heard:
                piece = sock.recv(65536)
                self.assertTrue(piece, words[:100])
                heard += piece
            self.assertIn(failure, heard.split(b"</stream:features>")[-1], words[:100])
            sock.close()
        # A whole login's first half, again and again, by many: the fifth is the last.
        socks = [self.connect() for _ in range(50)]
        first = said(base64.b64encode(b"n,,n=bystander,r=abc").decode(), "SCRAM-SHA-256")
        for sock in socks:
            sock.sendall(HEADER + (first + b"<abort xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>") * 20)
        for sock in socks:
            self.assertIn(self.condition(self.rest(sock)), ("policy-violation", "connection-timeout"))
            sock.close()

    def test_half_open(self):
        """Two thousand who say nothing, half a header, or ask for TLS; and one who comes in meanwhile."""
        begun = time.monotonic()
        idle = []
        for number in range(2000):
            sock = self.connect()
            self.addCleanup(sock.close)
            if number % 4:
                sock.sendall((HEADER[:40], HEADER, HEADER + b"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>")[number % 4 - 1])
            idle.append(sock)
        entering = time.monotonic()
        self.settled(self.login())
        self.assertLess(time.monotonic() - entering, 5)
        for number, sock in enumerate(idle):
            heard = self.rest(sock)
            if number % 4 != 3:  # those are in the middle of a handshake, where no error can be told
                self.assertEqual(self.condition(heard), "connection-timeout")
        self.assertLess(time.monotonic() - begun, LOGIN_SECONDS + 60)

    def test_all_of_one_account_together(self):
        """Sixteen clients of one account, each as fast as it may: together they get no more than four are given."""
        clients = [self.login() for _ in range(12)]
        message = b"<message to='mallory@localhost' type='headline'><body>" + b"x" * 2000 + b"</body></message>"
        sent, begun = 0, time.monotonic()
        for client in clients:
            client.socket.settimeout(0.02)
        while time.monotonic() - begun < 4:
            for client in clients:
                try:
                    sent += client.socket.send(message * 50)
                except TimeoutError:
                    pass
        # The burst of sixteen seconds' worth, four seconds, and what the system's buffers hold of each.
        self.assertLess(sent, (16 + 4 * 4) * 256 * 1024 + 12 * 6 * 1024 * 1024)

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
        heard = self.rest(client.socket)
        self.assertEqual(self.condition(heard), "undefined-condition")
        self.assertIn(b"<handled-count-too-high xmlns='urn:xmpp:sm:3' h='4000000000'", heard)
        for wrong in ("", " h=''", " h='-1'", " h='x'", " h='99999999999999999999'"):
            client = self.login()
            client.send("<enable xmlns='urn:xmpp:sm:3'/><a xmlns='urn:xmpp:sm:3'%s/>" % wrong)
            self.assertEqual(self.condition(self.rest(client.socket)), "bad-format", wrong)

    def test_management_out_of_turn(self):
        client = self.login()
        client.send("<a xmlns='urn:xmpp:sm:3' h='5'/><r xmlns='urn:xmpp:sm:3'/>")  # nobody counts: no word on it
        client.send("<enable xmlns='urn:xmpp:sm:3' resume='true' max='99999999999'/>")
        enabled = client.until(rb"<enabled[^>]*/>")
        self.assertLessEqual(int(re.search(rb"max='(\d+)'", enabled).group(1)), 300)
        client.send("<enable xmlns='urn:xmpp:sm:3'/><resume xmlns='urn:xmpp:sm:3' previd='x' h='0'/><nonsense xmlns='urn:xmpp:sm:3'/>")
        for _ in range(3):
            self.assertIn(b"<unexpected-request ", client.until(rb"<failed.*?</failed>"))
        client.send("<r xmlns='urn:xmpp:sm:3'/>" * 5000)
        self.settled(client)

    def test_acknowledging_nothing(self):
        """Who takes everything and acknowledges none of it is cut off; what waited is there at the next login."""
        deaf = self.login()
        deaf.send("<presence/><enable xmlns='urn:xmpp:sm:3'/>")
        deaf.until(rb"<enabled[^>]*/>")
        deaf.socket.settimeout(0.05)
        speakers = [self.login() for _ in range(6)]
        message = b"<message to='%s' type='headline'><body>%s</body></message>" % (deaf.jid.encode(), b"x" * 60_000)
        left = {}
        gone, end = False, time.monotonic() + 60
        while not gone and time.monotonic() < end:
            for speaker in speakers:
                speaker.socket.setblocking(False)
                unsent = left.get(speaker) or message
                with contextlib.suppress(BlockingIOError):
                    left[speaker] = unsent[speaker.socket.send(unsent):]
            try:
                gone = not deaf.socket.recv(1 << 20)
            except TimeoutError:
                pass
            except ConnectionResetError:
                gone = True
        self.assertTrue(gone)

    def test_resuming_what_is_not_theirs(self):
        victim = self.login("bystander")
        victim.send("<enable xmlns='urn:xmpp:sm:3' resume='true'/>")
        stolen = re.search(rb"id='([^']+)'", victim.until(rb"<enabled[^>]*/>")).group(1)
        sock = self.connect()
        sock.sendall(HEADER + plain(b"mallory", b"secret"))
        heard = b""
        while b"<success" not in heard:
            heard += sock.recv(4096)
        sock.sendall(HEADER)
        heard = b""
        for number in range(200):
            sock.sendall(b"<resume xmlns='urn:xmpp:sm:3' h='0' previd='%s'/>" % (stolen if number % 2 else b"guess%d" % number))
        while heard.count(b"</failed>") < 200:
            heard += sock.recv(65536)
        self.assertNotIn(b"<resumed", heard)
        self.assertNotIn(b"h=", heard.split(b"</stream:features>")[-1])  # not even how far it had come
        sock.close()
        self.settled(victim)

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


class XmppFull(Hostile):
    """A server that takes no more clients turns the next ones away, whichever way they come."""
    options = ("max-clients=2", "websocket=tcp:0:interface=127.0.0.1")

    def test_websockets(self):
        port = self.station.port("ws://")
        request = (b"GET / HTTP/1.1\r\nHost: localhost:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                   b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: xmpp\r\n\r\n" % port)
        answers = []
        socks = []
        for _ in range(4):
            sock = socket.create_connection(("127.0.0.1", port), timeout=20)
            socks.append(sock)
            sock.sendall(request)
            answers.append(sock.recv(65536).split(b" ", 2)[1])
        self.assertEqual(answers, [b"101"] + [b"503"] * 3)
        self.assertEqual(self.rest(self.connect()), b"")  # nor by TCP
        for sock in socks:
            sock.close()


if __name__ == "__main__":
    unittest.main()
