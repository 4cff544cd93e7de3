"""A browser that some page has made post a form to each service's port: nothing comes of it, whatever stands in the form."""

import os
import re
import socket
import unittest

from prosody import free_port
from rawirc import RawIrc
from station import Station

PASSWORD = "correct horse"

# How each type is served here; a type that is not named fails the test, so that somebody thinks of it.
SERVED = {
    "http": [], "irc": ["registration=open"], "manhole": [], "xmpp": ["domain=localhost", "registration=open", "guests=on"],
    "bridge": None,  # it listens nowhere
    "echo": [], "discard": [], "chargen": [], "daytime": [], "time": [], "qotd": [], "finger": [], "ident": [],
}


def form(mark):
    """Lines that each of our protocols would act on, as the body that a form with enctype text/plain may have."""
    body = "\r\n".join([
        "NICK webpage", "USER webpage 0 * :A page", "REGISTER * * longpassword", "JOIN #hall", "PRIVMSG #hall :posted",
        "alice", PASSWORD, "open(%r, 'w')" % mark, "",
        "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='localhost' version='1.0'>"
        "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>", ""])
    return ("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://evil.example\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)).encode()


class WebPages(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        self.station.command("user", "add", "alice", "--password-stdin", "--role", "administrator", text=PASSWORD + "\n")
        self.mark = os.path.join(self.station.folder, "mark")
        self.assertEqual(sorted(set(re.findall(r"^  (\w+)  ", self.services(), re.M))), sorted(SERVED), "a type that nobody has thought of here")
        self.telnet = free_port()
        words = []
        for name, options in SERVED.items():
            if options is not None:
                words += ["serve", name, "listen=tcp:0:interface=127.0.0.1", *options]
            if name == "manhole":
                words.append("telnet=tcp:%d:interface=127.0.0.1" % self.telnet)
        self.station.start(*words)

    def services(self):
        """The part of `help` that lists types."""
        text = self.station.command("help").stdout
        return text[text.index("Service types"):text.index("Commands;")]

    def post(self, port):
        """All that comes back until the other end closes, or says nothing for a second."""
        with socket.create_connection(("127.0.0.1", port), timeout=10) as page:
            page.sendall(form(self.mark))
            page.settimeout(1)
            heard = b""
            try:
                while len(heard) < 100_000 and (piece := page.recv(65536)):
                    heard += piece
                return heard, True
            except TimeoutError:
                return heard, False
            except ConnectionResetError:
                return heard, True

    def test_a_form_does_nothing_anywhere(self):
        before = self.station.command("user", "audit").stdout
        irc = self.station.port("irc")
        witness = RawIrc(irc, b"witness")
        self.addCleanup(witness.socket.close)
        witness.join(b"#hall")
        for name, options in SERVED.items():
            if options is None:
                continue
            with self.subTest(service=name):
                heard, isOver = self.post(self.station.port(name))
                self.assertNotIn(b" 001 ", heard)
                self.assertNotIn(b"<success", heard)
                if name in ("irc", "xmpp", "manhole", "finger", "ident"):
                    self.assertTrue(isOver, heard[:300])
        heard, isOver = self.post(self.telnet)
        self.assertTrue(isOver, heard[:300])
        self.assertNotIn(b"Password", heard)
        witness.say(b"WHOIS webpage")
        self.assertIn(b" 401 ", witness.until(b"webpage"))
        self.assertFalse(os.path.exists(self.mark))
        self.assertEqual(self.station.command("user", "audit").stdout, before)  # nobody has even tried to log in
        self.assertNotIn("webpage", self.station.command("user", "list").stdout)


if __name__ == "__main__":
    unittest.main(verbosity=2)
