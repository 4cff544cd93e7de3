"""A data folder that the programs of commit 31683ba left (tests/data/folder) opens in this one, and everything in it is found again:
by the command line, over IRC, XMPP, HTTP, SSH and SFTP. What only the window reads, tests/ui/tst_datafolder.cpp looks for."""

import csv
import io
import json
import os
import re
import subprocess
import sys
import unittest
import urllib.request

sys.path.insert(0, os.path.join(os.environ["EVERYPORT_SOURCE"], "tests/data/folder"))
import contents  # noqa: E402
import pexpect  # noqa: E402

from freeport import free_port  # noqa: E402
from rawirc import RawIrc  # noqa: E402
from rawxmpp import RawXmpp  # noqa: E402
from station import Station  # noqa: E402


class DataFolder(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        contents.unpack(self.station.folder)
        with open(self.path("secrets", "secrets.json")) as file:
            self.secrets = json.load(file)
        self.ports = {"xmpp": [free_port()] * 2, "manhole": [free_port(), free_port()]}
        for name, ports in self.ports.items():
            with open(self.path("config", "services", name + ".toml"), "w") as file:
                file.write(contents.SERVICES[name] % tuple(ports))

    def path(self, *names):
        return os.path.join(self.station.folder, *names)

    def ask(self, *words):
        return self.station.command(*words).stdout

    # By the command line, without a running program

    def test_accounts(self):
        listed = self.ask("user", "list")
        for name, role in contents.ROLES.items():
            self.assertRegex(listed, r"(?m)^%s\s.*%s" % (name, role))
        self.assertRegex(listed, r"(?m)^gus\s.*disabled")
        self.assertIn("alice's key", self.ask("user", "keys", "alice"))
        self.assertRegex(self.ask("user", "keys", "mia"), "(?i)certificate|SHA256")
        tokens = self.ask("user", "tokens", "mia")
        self.assertIn("telephone", tokens)
        self.assertNotIn("laptop", tokens)
        self.assertRegex(self.ask("user", "rights", "mia"), r"files")
        self.assertRegex(self.ask("user", "rights", "gus"), r"(?s)login.*irc|irc.*login")
        audit = self.ask("user", "audit", "--lines", "1000")
        for event in ("login-failed", "login", "command"):
            self.assertIn(event, audit)

    def test_polls(self):
        listed = self.ask("poll", "list")
        for name, (question, *_) in contents.POLLS.items():
            self.assertRegex(listed, r"(?m)^%s\s.*%s" % (name, re.escape(question)))
        self.assertRegex(listed, r"(?m)^later\s+draft")
        self.assertRegex(listed, r"(?m)^once\s+closed")
        rows = list(csv.DictReader(io.StringIO(self.ask("poll", "export", "fruit"))))
        answers = [answer for answer, _ in contents.POLLS["fruit"][2]]
        for place, taps in enumerate(contents.FRUIT_ROUNDS):
            there = [(row["tag"], row["answer"]) for row in rows if row["round"] == str(place + 1)]
            left = [("" if card == contents.ANONYMOUS else "5E%08X" % card, answers[at]) for card, at in taps if card != contents.ERASED]
            self.assertEqual(there, left)
        self.assertIn("changed", [row["outcome"] for row in rows])
        for name, taps in contents.TAPS.items():
            rows = list(csv.DictReader(io.StringIO(self.ask("poll", "export", name))))
            erased = sum(card == contents.ERASED for card, _ in taps)
            self.assertEqual(len(rows), len(taps) - erased + (name == "once"))
        outcomes = {name: [row["outcome"] for row in csv.DictReader(io.StringIO(self.ask("poll", "export", name)))] for name in contents.TAPS}
        self.assertIn("refused:already-voted", outcomes["once"])
        self.assertEqual(outcomes["once"][-1], "refused:closed")
        self.assertIn("refused:limit", outcomes["multi"])
        self.assertEqual(set(outcomes["every"]), {"counted"})
        self.assertIn("refused:unknown", outcomes["known"])
        self.assertIn("known = [", self.ask("poll", "export", "known", "--format", "toml"))

    def test_votes_of_before_the_seals(self):
        """They are counted as ever, and a check says that nothing vouches for them."""
        for poll in ("fruit", "once", "multi"):
            path = self.path(poll + ".jsonl")
            with open(path, "w", newline="") as file:
                file.write(self.ask("poll", "export", poll, "--format", "sealed"))
            verified = self.station.command("poll", "verify", path, self.ask("poll", "seal", poll).split()[0], check=False)
            self.assertEqual(verified.returncode, 3)
            self.assertRegex(verified.stdout, r"Older than the seals: \d+ entries\.")
            self.assertRegex(verified.stdout, r"\nWhat is sealed of it holds; nothing vouches for \d+ entries from before there were seals\.$")

    def test_devices_rules_plugins(self):
        devices = self.ask("device", "list")
        for poll, (_, _, answers, _) in contents.POLLS.items():
            for answer, _ in answers:
                self.assertIn("%s-%s" % (poll, answer), devices)
        self.assertRegex(self.ask("rule", "list"), "over")
        self.assertIn("# whoever reads this file may know why", self.ask("rule", "show", "over"))
        self.assertIn("all is well, services: 4, rules: 1", self.ask("check"))

    # From a running one

    def start(self):
        self.station.start()

    def test_votes_go_on(self):
        self.start()
        reader = self.station.reader("again")
        self.ask("device", "add", "again", "serial:" + reader.path, "id12")
        fruit = self.ask("poll", "list")
        votes = int(re.search(r"(?m)^fruit\s+open\s+(\d+) votes", fruit).group(1))
        self.assertEqual(votes, 3)  # of the last round, one of four erased
        with urllib.request.urlopen("http://127.0.0.1:%d/polls.json" % self.station.port("http"), timeout=20) as answer:
            self.assertIn("Which fruit?", answer.read().decode())
        self.assertEqual(self.ask("plugin", "run", "greeter", "Ann").strip(), "Good evening Ann")

    def test_irc(self):
        self.start()
        mia = RawIrc(self.station.port("irc"), b"mia", b"draft/metadata-2 draft/chathistory batch server-time message-tags", b"mia", contents.PASSWORD)
        mia.join(b"#hall")
        mia.say(b"NAMES #hall")
        self.assertIn(b"alice", mia.until(b" 366 "))  # she is always on
        mia.say(b"TOPIC #hall")
        mia.until(b"What was said before")
        mia.say(b"CHATHISTORY LATEST #hall * 50")
        heard = mia.until("Grüße".encode())
        self.assertIn(b"good evening", heard)
        mia.say(b"CHATHISTORY LATEST alice * 50")
        mia.until(b"between us")
        mia.say(b"METADATA alice GET homepage")
        mia.until(b"https://alice.example/")
        mia.say(b"MODE #hall +b")
        mia.until(b"nobody.example")
        mia.close()
        alice = RawIrc(self.station.port("irc"), b"alice", b"draft/read-marker", b"alice", contents.PASSWORD)
        alice.say(b"MARKREAD #hall")
        alice.until(b"timestamp=2026-11-21T12:00:00.000Z")
        alice.say(b"OPER alice " + contents.PASSWORD.encode())
        alice.until(b" 381 ")
        alice.say(b"STATS k")
        alice.until(b"spam.example")
        alice.close()

    def asked(self, client, to, inner, kind="get", refused=False):
        self.number = getattr(self, "number", 0) + 1
        client.send("<iq type='%s' id='ask%d'%s>%s</iq>" % (kind, self.number, " to='%s'" % to if to else "", inner))
        heard = client.until(rb"(?s)<iq[^>]*id=['\"]ask%d['\"][^>]*(/>|>.*?</iq>)" % self.number).decode()
        self.assertEqual(bool(re.search(r"type=['\"]error['\"]", heard)), refused, heard)
        return heard

    def test_xmpp(self):
        self.start()
        port = self.station.port("xmpp")
        alice = RawXmpp(port, "localhost", "alice", contents.PASSWORD)
        roster = self.asked(alice, None, "<query xmlns='jabber:iq:roster'/>")
        self.assertRegex(roster, "mia@localhost")
        self.assertIn("Friends", roster)
        self.assertIn("Alice of old", self.asked(alice, None, "<vCard xmlns='vcard-temp'/>"))
        self.assertIn("kept", self.asked(alice, None, "<query xmlns='jabber:iq:private'><notes xmlns='urn:old'/></query>"))
        self.assertIn("spam@elsewhere.example", self.asked(alice, None, "<blocklist xmlns='urn:xmpp:blocking'/>"))
        self.assertIn("an old message", self.asked(alice, None, "<query xmlns='urn:xmpp:mam:2'/>", "set"))
        self.nodes(alice)
        room = "hall@rooms.localhost"
        alice.send("<presence to='%s/Alice'><x xmlns='http://jabber.org/protocol/muc'/></presence>" % room)
        heard = alice.until(rb"<subject>Old matters")
        self.assertIn(b"said in the hall", heard)
        members = self.asked(alice, room, "<query xmlns='http://jabber.org/protocol/muc#admin'><item affiliation='member'/></query>")
        self.assertIn("mia@localhost", members)
        self.assertIn("The old hall", self.asked(alice, room, "<query xmlns='http://jabber.org/protocol/disco#info'/>"))
        alice.close()
        dora = RawXmpp(port, "localhost", "dora", contents.PASSWORD)
        dora.send("<presence/>")
        dora.until(b"while you were away")
        dora.close()
        RawXmpp(port, "localhost", "mia", self.secrets["token"]).close()
        address = re.sub(r":\d+/", ":%d/" % self.ports["xmpp"][0], self.secrets["upload"], count=1)
        with urllib.request.urlopen(address, timeout=20) as answer:
            self.assertEqual(answer.read(), b"a file of old\n")

    def nodes(self, alice):
        def pubsub(inner, owner=""):
            return "<pubsub xmlns='http://jabber.org/protocol/pubsub%s'>%s</pubsub>" % (owner, inner)
        service = "pubsub.localhost"
        items = self.asked(alice, service, pubsub("<items node='news'/>"))
        self.assertEqual(re.findall(r"<item [^>]*id=['\"]([^'\"]+)", items), ["item-0", "item-1", "item-2"])
        self.assertIn("mia@localhost", self.asked(alice, service, pubsub("<subscriptions node='news'/>", "#owner")))
        self.assertIn("publisher", self.asked(alice, service, pubsub("<affiliations node='news'/>", "#owner")))
        self.assertIn("node=news", self.asked(alice, service, pubsub("<items node='moved'/>"), refused=True))
        self.assertIn("calm", self.asked(alice, None, pubsub("<items node='urn:old:mood'/>")))
        votes = self.asked(alice, service, pubsub("<items node='vote/fruit'/>"))
        rows = csv.DictReader(io.StringIO(self.ask("poll", "export", "fruit")))
        counted = [row["number"] for row in rows if row["outcome"] in ("counted", "changed") and row["tag"]]  # nobody's was taken back
        self.assertEqual(re.findall(r"<item [^>]*id=['\"]([^'\"]+)", votes), counted)
        mia = RawXmpp(self.station.port("xmpp"), "localhost", "mia", contents.PASSWORD)
        self.assertIn("vote/fruit", self.asked(mia, service, pubsub("<subscriptions/>")))
        mia.close()

    def test_ssh(self):
        self.start()
        os.chmod(self.path("secrets", "alice"), 0o600)
        words = ["-F", "none", "-o", "UserKnownHostsFile=" + self.path("hosts"), "-o", "StrictHostKeyChecking=accept-new", "-o", "IdentitiesOnly=yes",
                 "-o", "IdentityAgent=none", "-o", "BatchMode=yes", "-i", self.path("secrets", "alice")]
        subprocess.run(["sftp", *words, "-P", str(self.ports["manhole"][0]), "-b", "-", "alice@127.0.0.1"], input="get old.txt %s\n" % self.path("got"),
                       text=True, check=True, capture_output=True)
        with open(self.path("got")) as file:
            self.assertEqual(file.read(), "kept\n")
        terminal = pexpect.spawn("ssh", [*words, "-p", str(self.ports["manhole"][0]), "alice@127.0.0.1"], timeout=30, env={**os.environ, "TERM": "xterm"})
        terminal.expect(">>>")
        terminal.send("\x1b[A")  # what was typed there last
        terminal.expect("gruss")
        terminal.close(force=True)


if __name__ == "__main__":
    unittest.main(verbosity=2)
