"""The chat space's XMPP accounts against our own server and against Prosody: contacts, people, rooms, what was said before, what is
changed later, files."""

import os
import subprocess
import tempfile
import unittest
import urllib.request

from ircservers import Peer, certificate, free_port
from prosody import Prosody
from station import Station

PASSWORD = "sesame-open"
OUT, ENTERING, IN, AWAY, REFUSED = range(5)
FAILED, WAITING, SENT, RECEIVED, READ = 4, 1, 2, 3, 5
ONLINE, BROKEN = 2, 4
CONTACT, ROOM = 2, 3


def fingerprint(path):
    words = subprocess.run(["openssl", "x509", "-in", path, "-noout", "-fingerprint", "-sha256"], check=True, capture_output=True, text=True)
    return words.stdout.split("=", 1)[1].strip()


class Chat(Peer):
    """An account of the chat space, told one thing after another."""

    def __init__(self, test, name, password=PASSWORD, **more):
        folder = tempfile.TemporaryDirectory(prefix="everyport-chat.")
        test.addCleanup(folder.cleanup)
        self.address = "%s@%s" % (name, test.domain)
        options = {"address": self.address, "password": password, "server": "127.0.0.1:%d" % test.port, "fingerprint": test.fingerprint, **more}
        super().__init__(test, folder.name, *["%s=%s" % item for item in options.items()], program="chatpeer")
        self.told("started", ok=True)

    def online(self):
        self.told("account", state=ONLINE)
        return self


class Talking:
    """Played against each server. Who is killed stays there for a while: each story has people of its own."""

    domain = "here.example"

    def friends(self, one, two):
        one, two = Chat(self, one).online(), Chat(self, two).online()
        one.asked("add " + two.address, "added", ok=True)
        offer = two.told("offer", kind=CONTACT, state=0)
        self.assertEqual(offer["name"], one.address)
        two.asked("take %d" % offer["id"], "taking", ok=True)
        one.told("conversation", where=two.address, presence=IN)
        two.told("conversation", where=one.address, presence=IN)
        return one, two

    def test_people(self):
        one, two = self.friends("one", "two")
        two.asked("away at lunch", "away", ok=True)
        one.told("conversation", where=two.address, presence=AWAY, status="at lunch")
        one.asked("say %s Grüße & <Küsse>" % two.address, "said", ok=True)
        two.told("message", where=one.address, text="Grüße & <Küsse>")
        one.told("changed", text="Grüße & <Küsse>", delivery=RECEIVED)
        two.ask("read " + one.address)
        one.told("changed", text="Grüße & <Küsse>", delivery=READ)
        one.asked("edit %s better" % two.address, "said", ok=True)
        two.told("changed", where=one.address, text="better", edited=True)
        two.asked("react %s 👍" % one.address, "reacted", ok=True)
        one.told("changed", text="better", reactions={"👍": [two.address]})
        two.asked("reply %s indeed" % one.address, "said", ok=True)
        self.assertNotEqual(one.told("message", where=two.address, text="indeed")["reply"], "")
        one.asked("redact %s" % two.address, "redacted", ok=True)
        two.told("changed", where=one.address, gone=True)
        rows = one.asked("facts " + two.address, "facts", ok=True)["rows"]
        self.assertEqual(rows["Contact"], "you see each other")
        self.assertTrue(rows["Program"].startswith("Everyport"))

    def test_what_was_said_while_one_was_away(self):
        one, two = self.friends("three", "four")
        two.ask("offline")
        one.told("conversation", where=two.address, presence=OUT)
        for text in ("first", "second"):
            one.asked("say %s %s" % (two.address, text), "said", ok=True)
        two.ask("online")
        two.told("message", where=one.address, text="first")
        two.told("message", where=one.address, text="second")
        elsewhere = Chat(self, "three").online()  # another program of the first's has the whole conversation
        elsewhere.told("message", where=two.address, text="first", mine=True)
        elsewhere.told("message", where=two.address, text="second", mine=True)
        two.asked("say %s third" % one.address, "said", ok=True)
        elsewhere.told("message", where=two.address, text="third", mine=False)
        one.asked("say %s fourth" % two.address, "said", ok=True)
        elsewhere.told("message", where=two.address, text="fourth", mine=True)

    def room(self, one, two, name):
        room = "%s@rooms.%s" % (name, self.domain)
        one.asked("room " + room, "entered", ok=True)
        return room

    def test_rooms(self):
        one, two = Chat(self, "seven").online(), Chat(self, "eight").online()
        room = self.room(one, two, self.named)
        self.unlock(one, room)
        one.asked("invite %s %s" % (room, two.address), "invited", ok=True)
        offer = two.told("offer", kind=ROOM, state=0)
        self.assertEqual(offer["name"], room)
        two.asked("take %d" % offer["id"], "taking", ok=True)
        two.told("conversation", where=room, presence=IN)
        one.told("members", members={"seven": 0, "eight": 5})
        one.asked("topic %s Chess" % room, "topicSet", ok=True)
        two.told("conversation", where=room, topic="Chess")
        two.asked("say %s hello all" % room, "said", ok=True)
        one.told("message", where=room, sender="eight", text="hello all")
        two.told("changed", text="hello all", delivery=RECEIVED)
        one.asked("react %s ♟" % room, "reacted", ok=True)
        two.told("changed", text="hello all", reactions={"♟": ["seven"]})
        two.asked("edit %s hello everyone" % room, "said", ok=True)
        one.told("changed", where=room, text="hello everyone", edited=True)
        two.asked("nick Second", "renamed", ok=True)
        one.told("members", members={"seven": 0, "Second": 5})
        self.assertIn(room, one.asked("list", "list", ok=True)["rooms"])
        # What was said meanwhile, once; and the bookmark brings another program there.
        two.ask("offline")
        one.told("members", members={"seven": 0})
        one.asked("say %s are you gone?" % room, "said", ok=True)
        two.ask("online")
        two.told("message", where=room, text="are you gone?", old=True)
        elsewhere = Chat(self, "eight").online()
        elsewhere.told("conversation", where=room, presence=IN)
        elsewhere.told("message", where=room, text="are you gone?", old=True)
        one.asked("kick %s Second" % room, "kicked", ok=True)
        self.assertIn("out", two.told("conversation", where=room, presence=REFUSED)["trouble"])

    def unlock(self, one, room):
        """A new room lets others in once its owner has taken it as it is: a stanza by hand."""
        one.asked("raw <iq type='set' to='%s'><query xmlns='http://jabber.org/protocol/muc#owner'><x xmlns='jabber:x:data' type='submit'/></query></iq>" % room,
                  "sent", ok=True)

    def test_a_wrong_password(self):
        one = Chat(self, "one", password="wrong")
        self.assertIn("password", one.told("account", state=BROKEN)["trouble"])

    def test_another_certificate(self):
        one = Chat(self, "one", fingerprint="00" * 32)
        self.assertIn("fingerprint", one.told("account", state=BROKEN)["trouble"])


class OwnServerTest(Talking, unittest.TestCase):
    named = "hall"
    domain = "localhost"  # where its place for files is found, too

    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        cls.addClassCleanup(cls.station.__exit__)
        for name in ("one", "two", "three", "four", "five", "six", "seven", "eight"):
            cls.station.command("user", "add", name, "--password-stdin", text=PASSWORD + "\n")
        cls.path = staticmethod(lambda name: os.path.join(cls.station.folder, name))
        paths = certificate(cls, cls.domain)
        cls.fingerprint = fingerprint(paths[0])
        cls.port = free_port()
        cls.station.start("serve", "xmpp", "domain=" + cls.domain, "listen=tcp:%d:interface=127.0.0.1" % cls.port, "certificate=" + paths[0], "key=" + paths[1],
                          "upload=tcp:0:interface=127.0.0.1")

    def test_files(self):
        one, two = Chat(self, "five", encryption="none").online(), Chat(self, "six").online()
        one.asked("person " + two.address, "opened", ok=True)
        path = os.path.join(self.station.folder, "plan.txt")
        with open(path, "wb") as file:
            file.write(os.urandom(300_000))
        one.ask("facts " + one.address)  # by then the server has been asked for its place for files
        one.told("facts")
        one.asked("send %s %s" % (two.address, path), "sending", ok=True)
        url = two.told("message", where=one.address)["text"]
        self.assertTrue(url.endswith("plan.txt"), url)
        with urllib.request.urlopen(url) as answer, open(path, "rb") as file:
            self.assertEqual(answer.read(), file.read())
        one.asked("send %s %s" % (two.address, "/dev/null"), "sending", ok=False)


class ProsodyTest(Talking, unittest.TestCase):
    named = "lounge"

    @classmethod
    def setUpClass(cls):
        cls.server = Prosody(cls.domain, extra="c2s_require_encryption = true\n", hosts="""
Component "rooms.%s" "muc"
    modules_enabled = { "muc_mam" }
    muc_room_locking = false
    muc_room_default_public = true
""" % cls.domain)
        cls.addClassCleanup(cls.server.stop)
        for name in ("one", "two", "three", "four", "five", "six", "seven", "eight"):
            cls.server.register(name, PASSWORD)
        cls.server.start()
        cls.port = cls.server.c2s
        cls.fingerprint = fingerprint(cls.server.path("cert.pem"))


if __name__ == "__main__":
    unittest.main()
