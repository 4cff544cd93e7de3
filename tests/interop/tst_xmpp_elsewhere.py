"""Our rooms and nodes as components of Debian's Prosody and ejabberd: their people are in our rooms and read our nodes, come back after
a loss, and cannot be taken for ours."""

import os
import re
import socket
import unittest

from ejabberd import Ejabberd
from everyserver import EveryServer
from polling import wait_for
from prosody import Prosody
from xmpppeer import Peer

SECRET = "sesame-open-sesame"
NAMES = ("rooms.ours.example", "pubsub.ours.example")


class Elsewhere:
    def setUp(self):
        self.there = self.another()
        self.addCleanup(self.there.stop)
        for name in ("one", "two"):
            self.there.register(name, "sesame-open")
        self.there.start()

    def ours(self, secret=SECRET, *words):
        server = EveryServer("ours.example", more=("component-of=tcp:127.0.0.1:%d" % self.there.component, "muc-create=anyone", *words))
        self.addCleanup(server.stop)
        path = server.path("secret")
        with open(path, "w") as file:
            file.write(secret + "\n")
        server.words.append("component-of-secret-file=" + path)
        return server.start()

    def peer(self, name):
        peer = Peer(self, self.there, name)
        peer.told("online")
        return peer

    def until(self, ask, seconds=20):
        wait_for(ask, seconds=seconds, pause=0.2)

    def test_serves_another_servers_people(self):
        ours = self.ours()
        self.assertEqual(len(re.findall(r"component of tcp:127.0.0.1:\d+ as ", " ".join(ours.station.addresses))), 2)
        one, two = self.peer("one"), self.peer("two")
        self.until(lambda: one.asked("ping rooms.ours.example", "pong")["ok"])
        room = "hall@rooms.ours.example"
        one.asked("join %s First" % room, "joined", ok=True)
        one.asked("unlock %s" % room, "unlocked", ok=True)
        two.asked("join %s Second" % room, "joined", ok=True)
        two.ask("shout %s hello all" % room)
        self.assertEqual(one.told("message", text="hello all")["from"], room + "/Second")
        self.assertIn("http://jabber.org/protocol/pubsub", one.asked("info pubsub.ours.example", "info", ok=True)["features"])
        self.assertEqual(one.asked("nodeItems pubsub.ours.example nowhere", "nodeItems")["code"], "item-not-found")


class ByEjabberd(Elsewhere, unittest.TestCase):
    def another(self):
        return Ejabberd("here.example", secret=SECRET)


class ByProsody(Elsewhere, unittest.TestCase):
    def another(self):
        return Prosody("here.example", hosts="".join('Component "%s"\ncomponent_secret = "%s"\n' % (name, SECRET) for name in NAMES))

    def test_comes_back(self):
        self.ours()
        one = self.peer("one")
        self.until(lambda: one.asked("ping pubsub.ours.example", "pong")["ok"])
        self.there.process.kill()
        self.there.process.wait()
        self.there.start()
        one = self.peer("one")
        self.until(lambda: one.asked("ping pubsub.ours.example", "pong")["ok"], 40)

    def test_believes_nobody_who_says_that_they_are_at_home_here(self):
        """The other server speaks for the world, but it is not asked who our own accounts and administrators are."""
        server = EveryServer("ours.example")
        self.addCleanup(server.stop)
        path = server.path("secret")
        with open(path, "w") as file:
            file.write(SECRET + "\n")
        liar = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(liar.close)
        server.words += ("component-of=tcp:127.0.0.1:%d" % liar.getsockname()[1], "component-of-secret-file=" + path, "component-of-names=rooms.ours.example")
        server.start()
        liar.settimeout(20)
        wire, _ = liar.accept()
        self.addCleanup(wire.close)
        wire.settimeout(20)
        read = b""

        def until(mark):
            nonlocal read
            while mark not in read:
                piece = wire.recv(4096)
                self.assertTrue(piece, read)
                read += piece
        until(b"rooms.ours.example")
        wire.sendall(b"<?xml version='1.0'?><stream:stream xmlns='jabber:component:accept' xmlns:stream='http://etherx.jabber.org/streams' id='1' from='rooms.ours.example'>")
        until(b"</handshake>")
        wire.sendall(b"<handshake/>")
        ping = "<iq type='get' id='%s' from='%s' to='rooms.ours.example'><ping xmlns='urn:xmpp:ping'/></iq>"
        for number, who in (("forged-1", "one@ours.example/x"), ("forged-2", "ours.example"), ("forged-3", "pubsub.ours.example"), ("true-4", "one@there.example/x")):
            wire.sendall((ping % (number, who)).encode())
        until(b"true-4")
        self.assertNotIn(b"forged", read)

    def test_says_why_there_is_no_way(self):
        ours = self.ours("a guess of mine")
        self.until(lambda: "not-authorized" in ours.station.stderr() or "no component" in ours.station.stderr())
        self.assertIsNone(ours.station.process.poll())

    def test_speaks_in_the_clear_to_nobody_else(self):
        server = EveryServer("ours.example")
        self.addCleanup(server.stop)
        done = server.station.command("serve", "xmpp", "domain=ours.example", "listen=tcp:0:interface=127.0.0.1", "component-of=tcp:192.0.2.7:5347",
                                      "component-of-secret-file=" + server.path("cert.pem"), check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("tls:", done.stdout + done.stderr)


del Elsewhere

if __name__ == "__main__":
    unittest.main()
