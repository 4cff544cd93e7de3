"""profanity, a chat program for terminals, at our server: what it is typed into it arrives, and what comes stands on its screen."""

import subprocess
import unittest

from everyserver import EveryServer
from profanityclient import Profanity
from xmpppeer import Peer

ROOM = "hall@rooms.localhost"


class XmppProfanityTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        for words in (("profanity", "--version"), ("tmux", "-V")):
            print(subprocess.run(words, capture_output=True, text=True, check=True).stdout.splitlines()[0], flush=True)
        cls.server = EveryServer()
        cls.addClassCleanup(cls.server.stop)
        for name in ("juliet", "romeo", "nurse", "tybalt"):
            cls.server.register(name, "sesame-open")
        cls.server.start()

    def program(self, name, *before):
        program = Profanity(self)
        for line in before:
            program.type(line)
        program.connect(name + "@localhost", "sesame-open", self.server.c2s)
        return program

    def peer(self, name):
        peer = Peer(self, self.server, name, "resource=r")
        peer.address = peer.told("online")["address"]
        peer.told("roster")
        return peer

    def test_is_refused(self):
        program = Profanity(self)
        program.type("/connect juliet@localhost server 127.0.0.1 port %d tls trust" % self.server.c2s)
        program.shows("Enter password")
        program.type("a guess")
        program.shows("Login failed")

    def test_contacts_and_talk(self):
        juliet, romeo = self.program("juliet"), self.peer("romeo")
        juliet.type("/roster add romeo@localhost Romeo")
        juliet.shows(r"Roster item added: romeo@localhost \(Romeo\)")
        juliet.type("/sub request romeo@localhost")
        romeo.told("asked", by="juliet@localhost")
        romeo.ask("allow juliet@localhost")
        juliet.shows(r"\+\+ Romeo \(\S+\) is online")
        romeo.ask("away at the wall")
        juliet.shows(r"Romeo \(\S+\) is away, \"at the wall\"")
        juliet.type("/msg romeo@localhost Wherefore art thou? äöü")
        heard = romeo.told("message", text="Wherefore art thou? äöü")
        romeo.ask("say %s Thérè" % heard["from"])
        juliet.shows(r"Romeo\S*: Thérè")
        romeo.ask("ask juliet@localhost")
        juliet.type("/win 1")
        juliet.shows("authorization request from romeo@localhost|Received authorization request")
        juliet.type("/sub allow romeo@localhost")
        romeo.told("answered", by="juliet@localhost", yes=True)
        romeo.told("presence", there=True, **{"from": heard["from"]})
        juliet.type("/status set away lunch")
        self.assertEqual(romeo.told("presence", show=2)["status"], "lunch")
        juliet.type("/software " + romeo.address)
        juliet.shows("Name *: Everyport|Everyport")
        self.again("juliet")

    def again(self, name):
        """A new program knows what was said from the server's archive."""
        program = self.program(name, "/mam on")
        program.shows(r"Romeo")
        program.type("/msg romeo@localhost")
        program.shows("Wherefore art thou")
        program.shows("Thérè")

    def test_hears_what_was_said_while_it_was_away(self):
        romeo = self.peer("romeo")
        romeo.ask("say tybalt@localhost Thou art a villain")
        romeo.asked("ping localhost", "pong", ok=True)
        tybalt = self.program("tybalt")
        tybalt.shows("romeo@localhost")
        tybalt.type("/win 2")
        tybalt.shows("Thou art a villain")

    def test_rooms(self):
        nurse, romeo = self.program("nurse"), self.peer("romeo")
        nurse.type("/join %s nick Nurse" % ROOM)
        nurse.shows("Room locked, requires configuration")
        nurse.type("/room accept")
        nurse.shows("Room unlocked")
        romeo.asked("join %s Romeo" % ROOM, "joined", ok=True)
        nurse.shows(r"Participants.*\n.* Romeo")
        romeo.ask("shout %s Good morrow" % ROOM)
        nurse.shows("Romeo: Good morrow")
        nurse.type("Is it good day?")
        romeo.told("message", text="Is it good day?", **{"from": ROOM + "/Nurse"})
        nurse.type("/subject set Names")
        romeo.told("subject", text="Names")
        nurse.type("/kick Romeo enough")
        self.assertEqual(romeo.told("left")["text"], "enough")
        nurse.shows("Romeo has been kicked")
        again = self.program("nurse")
        again.type("/join %s nick Angelica" % ROOM)
        again.shows("Romeo: Good morrow")
        again.shows("Is it good day")


if __name__ == "__main__":
    unittest.main()
