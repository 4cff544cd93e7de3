"""What the tests of hostile XMPP have in common: a real everyportd, a bystander who is logged in all the while and is answered
within a second after each attack, and memory that stays as it was."""

import re
import socket
import time
import unittest

from rawxmpp import RawXmpp
from station import MEMORY_TELLS, Station

HEADER = (b"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
          b"to='localhost' version='1.0'>")
MEMORY = 60 * 1024  # KiB


class Hostile(unittest.TestCase):
    people = ("bystander", "mallory")
    options = ()
    memory_limit = MEMORY

    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        cls.addClassCleanup(cls.station.__exit__)
        for name in cls.people:
            cls.station.command("user", "add", name, "--password-stdin", text="secret\n")
        cls.station.start("serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1", *cls.options)
        cls.port = cls.station.port("xmpp")
        cls.bystander = RawXmpp(cls.port, "localhost", "bystander", "secret")
        cls.addClassCleanup(cls.bystander.close)
        cls.memory = cls.station.memory()

    def tearDown(self):
        begun = time.monotonic()
        self.bystander.send("<iq type='get' id='here' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>")
        self.bystander.until(rb"id='here'[^>]*/>")
        self.assertLess(time.monotonic() - begun, 1.0, "the bystander was kept waiting")
        if MEMORY_TELLS:
            self.assertLess(self.station.memory() - self.memory, self.memory_limit, "memory in KiB")

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=20)

    def login(self, name="mallory"):
        client = RawXmpp(self.port, "localhost", name, "secret")
        self.addCleanup(client.close)
        return client

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

    @staticmethod
    def condition(heard):
        found = re.search(rb"<stream:error><([a-z-]+) ", heard)
        return found.group(1).decode() if found else None

    @staticmethod
    def answer(client, payload, number, kind="set", to=None):
        client.send("<iq type='%s' id='ask%s'%s>%s</iq>" % (kind, number, " to='%s'" % to if to else "", payload))
        return client.until(b"<iq[^>]*id='ask%s'[^>]*(/>|>.*?</iq>)" % str(number).encode())

    @classmethod
    def ask(cls, client, payload, number, kind="set", to=None):
        """The condition that a request is refused with; none when it is not."""
        return cls.refusal(cls.answer(client, payload, number, kind, to))

    @staticmethod
    def refusal(answer):
        found = re.search(rb"<error [^>]*>(?:<text[^>]*>[^<]*</text>)?<([a-z-]+) ", answer)
        return found.group(1).decode() if found else None

    @staticmethod
    def settled(client, number=0):
        """Everything that the client has said is done."""
        client.send("<iq type='get' id='settled%s' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>" % number)
        return client.until(b"id='settled%s'[^>]*/>" % str(number).encode())
