"""Logging in by a token (XEP-0484) before a real everyportd, over real TLS, told a second time with Python's own hashes: bound to the
server's certificate, counted, and ended by another password. And what SCRAM's server says of its list (XEP-0474)."""

import base64
import hashlib
import hmac
import re
import socket
import ssl
import unittest

from station import Station

CLIENT = "<user-agent id='d4565fa7-4d72-4749-b3d3-740edbf87770'/>"


class Line:
    """One connection, as far as its features."""

    def __init__(self, port):
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        self.socket = context.wrap_socket(socket.create_connection(("127.0.0.1", port), timeout=20))
        self.endpoint = hashlib.sha256(self.socket.getpeercert(binary_form=True)).digest()
        self.buffer = b""
        self.send("<?xml version='1.0'?><stream:stream to='localhost' from='juliet@localhost' version='1.0' xmlns='jabber:client' "
                  "xmlns:stream='http://etherx.jabber.org/streams'>")
        self.features = self.until(rb"</stream:features>").decode()

    def send(self, text):
        self.socket.sendall(text.encode())

    def until(self, pattern):
        while not (found := re.search(pattern, self.buffer, re.S)):
            piece = self.socket.recv(65536)
            if not piece:
                raise AssertionError("the server hung up after %r" % self.buffer[-400:])
            self.buffer += piece
        taken, self.buffer = self.buffer[:found.end()], self.buffer[found.end():]
        return taken

    def authenticate(self, mechanism, response, inside=""):
        self.send("<authenticate xmlns='urn:xmpp:sasl:2' mechanism='%s'><initial-response>%s</initial-response>%s%s</authenticate>"
                  % (mechanism, base64.b64encode(response).decode(), CLIENT, inside))
        return self.until(rb"<(success|failure|challenge)[^>]*?(/>|>.*?</\1>)").decode()

    def by_token(self, token, count, inside=""):
        proof = hmac.new(token.encode(), b"Initiator" + self.endpoint, hashlib.sha256).digest()
        return self.authenticate("HT-SHA-256-ENDP", b"juliet\0" + proof, "<fast xmlns='urn:xmpp:fast:0' count='%d'%s/>" % (count, inside))


class XmppTokens(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("OpenSSL of Python", ssl.OPENSSL_VERSION, flush=True)
        cls.station = Station()
        cls.station.command("user", "add", "juliet", "--password-stdin", text="secret\n")
        cls.station.start("serve", "xmpp", "domain=localhost", "listen=tls:0:interface=127.0.0.1", "guests=on")
        cls.port = int(re.search(r"xmpps://127.0.0.1:(\d+)", " ".join(cls.station.addresses)).group(1))

    @classmethod
    def tearDownClass(cls):
        cls.station.__exit__()

    def token(self, password="secret"):
        line = Line(self.port)
        self.assertIn("<mechanism>HT-SHA-256-ENDP</mechanism>", line.features)
        answer = line.authenticate("PLAIN", b"\0juliet\0" + password.encode(), "<request-token xmlns='urn:xmpp:fast:0' mechanism='HT-SHA-256-ENDP'/>")
        return re.search(r"token='([^']+)'", answer).group(1)

    def test_comes_back_in_one_step_and_counts(self):
        token = self.token()
        line = Line(self.port)
        answer = line.by_token(token, 1)
        proof = re.search(r"<additional-data>([^<]+)", answer).group(1)
        self.assertEqual(base64.b64decode(proof), hmac.new(token.encode(), b"Responder" + line.endpoint, hashlib.sha256).digest())
        self.assertIn("not-authorized", Line(self.port).by_token(token, 1))  # heard once, said again
        self.assertIn("<success", Line(self.port).by_token(token, 2))
        self.assertIn("<success", Line(self.port).by_token(token, 3, " invalidate='true'"))
        self.assertIn("not-authorized", Line(self.port).by_token(token, 4))

    def test_no_guest_gets_one(self):
        line = Line(self.port)
        line.send("<authenticate xmlns='urn:xmpp:sasl:2' mechanism='ANONYMOUS'><initial-response>=</initial-response>%s"
                  "<request-token xmlns='urn:xmpp:fast:0' mechanism='HT-SHA-256-ENDP'/><bind xmlns='urn:xmpp:bind:0'/></authenticate>" % CLIENT)
        answer = line.until(rb"</success>|</failure>").decode()
        self.assertIn("guest-", answer)
        self.assertNotIn("<token", answer)

    def test_ends_with_the_password(self):
        token = self.token()
        self.station.command("user", "passwd", "juliet", "--password-stdin", text="another\n")
        try:
            self.assertIn("credentials-expired", Line(self.port).by_token(token, 1))
            self.assertIn("<success", Line(self.port).by_token(self.token("another"), 1))
        finally:
            self.station.command("user", "passwd", "juliet", "--password-stdin", text="secret\n")

    def test_says_under_the_password_what_it_offered(self):
        line = Line(self.port)
        challenge = line.authenticate("SCRAM-SHA-256", b"n,,n=juliet,r=fyko+d2lbbFgONRv9qkxdawL")
        first = base64.b64decode(re.search(r"<challenge[^>]*>([^<]+)", challenge).group(1)).decode()
        told = dict(part.split("=", 1) for part in first.split(","))["h"]
        mechanisms = re.search(r"<authentication .*?</authentication>", line.features).group(0).split("<inline")[0]
        names = sorted(re.findall(r"<mechanism>([^<]+)", mechanisms))
        bindings = sorted(re.findall(r"<channel-binding type='([^']+)'", line.features))
        self.assertIn("tls-server-end-point", bindings)
        heard = "\x1e".join(names) + "\x1f" + "\x1e".join(bindings)
        self.assertEqual(told, base64.b64encode(hashlib.sha256(heard.encode()).digest()).decode())


if __name__ == "__main__":
    unittest.main()
