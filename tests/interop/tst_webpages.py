"""A browser that some page has made post a form to each service's port: nothing comes of it, whatever stands in the form."""

import os
import re
import socket
import unittest

from prosody import free_port
from rawirc import RawIrc
from station import Station

PASSWORD = "correct horse"

# What a type is told so that it is open to strangers; all others are served as they are.
OPTIONS = {"irc": ["registration=open"], "xmpp": ["domain=localhost", "registration=open", "guests=on"]}
# Who answers a request, or takes whatever comes for nothing but bytes; all others hang up.
STAYS = ("http", "echo", "discard", "chargen")


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
        self.telnet = free_port()
        words = []
        self.types = [name for name in self.station.service_types() if self.listens(name)]
        self.assertLessEqual({*OPTIONS, *STAYS}, set(self.types))
        for name in self.types:
            words += ["serve", name, "listen=tcp:0:interface=127.0.0.1", *OPTIONS.get(name, [])]
            if name == "manhole":
                words.append("telnet=tcp:%d:interface=127.0.0.1" % self.telnet)
        self.station.start(*words)

    def listens(self, name):
        return bool(re.search(r"^  listen\s", self.station.command("help", name).stdout, re.M))

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
        for name in self.types:
            with self.subTest(service=name):
                heard, isOver = self.post(self.station.port(name))
                self.assertNotIn(b" 001 ", heard)
                self.assertNotIn(b"<success", heard)
                if name not in STAYS:
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
