#!/usr/bin/python3
"""Makes folder.tar.xz: a data folder with something of every kind, by the programs of the commit that they were built from.

    EVERYPORT_BIN=build/dev/bin PYTHONPATH=tests/support tests/data/folder/make.py

Needs what the window's tests need, too: Xvfb and xdotool. The programs of commit 31683ba made the one that stands here; it is made
once and then only read. A later version's folder gets a name of its own."""

import base64
import hmac
import json
import os
import re
import struct
import subprocess
import sys
import tarfile
import tempfile
import time
import urllib.request

import contents
from follower import Follower
from freeport import free_port
from ircservers import Peer
from rawirc import RawIrc
from rawxmpp import RawXmpp
from station import Station, poll_toml

POLL_READERS = [(poll, answer) for poll, (_, _, answers, _) in contents.POLLS.items() for answer, _ in answers]


def wait(check, seconds=20):
    end = time.monotonic() + seconds
    while not check():
        if time.monotonic() > end:
            raise AssertionError("it did not come")
        time.sleep(0.02)


def number(card):
    return "5E%08X" % card


def code_of(secret):
    """RFC 6238, as an authenticator app has it."""
    mac = hmac.digest(base64.b32decode(secret), struct.pack(">Q", int(time.time()) // 30), "sha1")
    return "%06d" % ((struct.unpack(">I", mac[mac[-1] & 15:][:4])[0] & 0x7fffffff) % 1000000)


class Window:
    """The window on a display of its own, and somebody who types."""

    def __init__(self, station):
        self.station = station

    def __enter__(self):
        read, write = os.pipe()
        self.display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
                                        pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            name = ":" + pipe.readline().strip()
        home = os.path.join(self.station.folder, "home")
        os.makedirs(home)
        self.environment = {"PATH": os.environ["PATH"], "DISPLAY": name, "HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8"}
        self.program = subprocess.Popen([os.path.join(os.path.dirname(self.station.program), "everyport"), "--data", self.station.data,
                                         "--config", self.station.config], env=self.environment, stderr=subprocess.DEVNULL)
        wait(lambda: self.tool("search", "--onlyvisible", "--class", "everyport"))
        self.tool("windowfocus", "--sync", self.tool("search", "--onlyvisible", "--class", "everyport").split()[0])
        return self

    def tool(self, *words):
        return subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True).stdout

    def key(self, key):
        self.tool("key", key)

    def type(self, text):
        self.tool("type", "--delay", "30", text)

    def __exit__(self, *_):
        self.program.terminate()
        self.program.wait(20)
        self.display.terminate()
        self.display.wait(10)


class Maker:
    def __init__(self):
        self.station = Station()
        self.secrets = {}
        self.closing = []

    def addCleanup(self, function):  # what a Peer asks of a test
        self.closing.append(function)

    def path(self, *names):
        return os.path.join(self.station.folder, *names)

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w") as file:
            file.write(text)

    def user(self, *words, text=None):
        return self.station.command("user", *words, text=text).stdout

    def accounts(self):
        for name, role in contents.ROLES.items():
            self.user("add", name, "--role", role, "--password-stdin", text=contents.PASSWORD + "\n")
        os.makedirs(self.path("secrets"))
        key = self.path("secrets", "alice")
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "alice's key", "-f", key], check=True)
        self.user("key", "alice", key + ".pub")
        certificate = [self.path("secrets", "mia" + end) for end in (".crt", ".key")]
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "36500",
                        "-subj", "/CN=mia", "-out", certificate[0], "-keyout", certificate[1]], check=True, capture_output=True)
        self.user("certificate", "mia", certificate[0])
        self.secrets["token"] = self.user("token", "mia", "telephone", "--service", "xmpp").strip()
        self.user("token", "mia", "laptop")
        self.user("revoke", "mia", "2")
        self.user("grant", "mia", "files", "manhole")
        self.user("deny", "gus", "login", "irc")
        begun = self.user("factor", "olaf")
        self.secrets["factor"] = re.search(r"to type: (\w+)", begun).group(1)
        self.secrets["recovery"] = re.search(r"each for one login: (.*)", begun).group(1).split()
        self.user("factor", "olaf", code_of(self.secrets["factor"]))
        self.user("disable", "gus")

    def configure(self):
        upload, ssh, telnet = free_port(), free_port(), free_port()
        self.upload, self.ssh = upload, ssh
        ports = {"xmpp": (upload, upload), "manhole": (ssh, telnet)}
        for name, text in contents.SERVICES.items():
            self.write("config/services/%s.toml" % name, text % ports[name] if name in ports else text)
        self.write("config/rules/over.toml", contents.RULE)

    def plugins(self):
        self.station.command("plugin", "new", "greeter")
        self.station.command("plugin", "enable", "greeter")
        self.station.command("plugin", "set", "greeter", "greeting=Good evening")

    # Polls

    def tap(self, poll, card, place):
        answer = contents.POLLS[poll][2][place][0]
        follower = self.followers[poll]
        before = len(follower.votes)
        self.readers[poll, answer].tap(number(card))
        wait(lambda: len(follower.votes) > before)

    def polls(self):
        self.readers = {}
        for poll, answer in POLL_READERS:
            reader = self.station.reader("%s-%s" % (poll, answer))
            self.station.command("device", "add", reader.name, "serial:" + reader.path, "id12")
            self.readers[poll, answer] = reader
        for poll, (question, mode, answers, more) in contents.POLLS.items():
            toml = poll_toml(poll, question, answers, {"%s-%s" % (poll, answer): answer for answer, _ in answers}, mode)
            first, rest = toml.split("[[poll.answer]]", 1)
            self.station.command("poll", "import", "-", text=first + more + "[[poll.answer]]" + rest)
        self.followers = {poll: Follower(self.station, 0, poll) for poll in contents.POLLS}
        for poll in contents.POLLS:
            if poll != "later":
                self.station.command("poll", "open", poll)
        for place, taps in enumerate(contents.FRUIT_ROUNDS):
            if place:
                self.station.command("poll", "reset", "fruit")
            for card, answer in taps:
                self.tap("fruit", card, answer)
        for poll, taps in contents.TAPS.items():
            for card, answer in taps:
                self.tap(poll, card, answer)
        self.station.command("poll", "close", "once")
        self.tap("once", 12, 0)  # too late
        self.station.command("card", "erase", number(contents.ERASED))
        self.station.command("card", "erase", number(contents.ANONYMOUS), "--votes", "keep")

    # IRC

    def irc(self):
        port = self.station.port("irc")
        mia = RawIrc(port, b"mia", account=b"mia", password=contents.PASSWORD)
        alice = RawIrc(port, b"alice", b"draft/metadata-2 draft/read-marker server-time message-tags batch", b"alice", contents.PASSWORD)
        alice.join(b"#hall")
        mia.join(b"#hall")
        for words, answer in ((b"ChanServ :REGISTER #hall", b"yours"), (b"NickServ :SET ALWAYS-ON on", b"ALWAYS-ON")):
            alice.say(b"PRIVMSG " + words)
            alice.until(answer)
        alice.say(b"TOPIC #hall :What was said before")
        alice.until(b" TOPIC ")
        alice.say(b"MODE #hall +b *!*@nobody.example")
        alice.until(b"+b")
        alice.say(b"PRIVMSG #hall :good evening")
        mia.until(b"good evening")
        mia.say("PRIVMSG #hall :Grüße".encode())
        alice.until("Grüße".encode())
        mia.say(b"PRIVMSG alice :between us")
        alice.until(b"between us")
        alice.say(b"METADATA * SET homepage :https://alice.example/")
        alice.until(b"alice.example")
        alice.say(b"MARKREAD #hall timestamp=2026-11-21T12:00:00.000Z")
        alice.until(b"MARKREAD")
        alice.say(b"OPER alice " + contents.PASSWORD.encode())
        alice.until(b" 381 ")
        alice.say(b"KLINE 3650d *!*@spam.example :of old")
        alice.until(b"spam.example")
        wrong = RawIrc(port, b"wrong")
        wrong.say(b"PRIVMSG NickServ :IDENTIFY alice wrong")
        wrong.until(b"NickServ!")
        for one in (alice, mia, wrong):
            one.say(b"QUIT :later")
            one.rest()

    # XMPP

    def ask(self, client, to, inner, kind="set"):
        self.asked = getattr(self, "asked", 0) + 1
        client.send("<iq type='%s' id='ask%d'%s>%s</iq>" % (kind, self.asked, " to='%s'" % to if to else "", inner))
        heard = client.until(rb"<iq[^>]*id=['\"]ask%d['\"][^>]*(/>|>.*?</iq>)" % self.asked).decode()
        if re.search(r"type=['\"]error['\"]", heard):
            raise AssertionError("%s was refused: %s" % (inner, heard))
        return heard

    def xmpp(self):
        port = self.station.port("xmpp")
        alice, mia = [RawXmpp(port, "localhost", name, contents.PASSWORD) for name in ("alice", "mia")]
        for one in (alice, mia):
            one.send("<presence/>")
        self.ask(alice, None, "<query xmlns='jabber:iq:roster'><item jid='mia@localhost' name='Mia'><group>Friends</group></item></query>")
        alice.send("<presence to='mia@localhost' type='subscribe'/>")
        mia.until(rb"type=['\"]subscribe['\"]")
        mia.send("<presence to='alice@localhost' type='subscribed'/>")
        alice.until(rb"type=['\"]subscribed['\"]")
        self.ask(alice, None, "<vCard xmlns='vcard-temp'><FN>Alice of old</FN></vCard>")
        self.ask(alice, None, "<query xmlns='jabber:iq:private'><notes xmlns='urn:old'>kept</notes></query>")
        self.ask(alice, None, "<block xmlns='urn:xmpp:blocking'><item jid='spam@elsewhere.example'/></block>")
        alice.send("<message to='mia@localhost' type='chat' id='m1'><body>an old message</body></message>")
        mia.until(b"an old message")
        alice.send("<message to='dora@localhost' type='chat' id='m2'><body>while you were away</body></message>")
        self.ask(alice, None, "<ping xmlns='urn:xmpp:ping'/>", "get")
        self.nodes(alice, mia)
        self.rooms(alice, mia)
        self.file(alice)
        for one in (alice, mia):
            one.send("</stream:stream>")
            one.close()

    def nodes(self, alice, mia):
        def pubsub(inner, owner=""):
            return "<pubsub xmlns='http://jabber.org/protocol/pubsub%s'>%s</pubsub>" % (owner, inner)
        def publish(node, item, text):
            return pubsub("<publish node='%s'><item id='%s'><line xmlns='urn:old'>%s</line></item></publish>" % (node, item, text))
        service = "pubsub.localhost"
        for node in ("news", "moved"):
            self.ask(alice, service, pubsub("<create node='%s'/>" % node))
        for at in range(3):
            self.ask(alice, service, publish("news", "item-%d" % at, "line %d" % at))
        self.ask(mia, service, pubsub("<subscribe node='news' jid='mia@localhost'/>"))
        self.ask(alice, service, pubsub("<affiliations node='news'><affiliation jid='mia@localhost' affiliation='publisher'/></affiliations>", "#owner"))
        self.ask(alice, service, pubsub("<delete node='moved'><redirect uri='xmpp:%s?;node=news'/></delete>" % service, "#owner"))
        self.ask(alice, None, publish("urn:old:mood", "current", "calm"))
        self.ask(mia, service, pubsub("<subscribe node='vote/fruit' jid='mia@localhost'/>"))

    def rooms(self, alice, mia):
        room = "hall@rooms.localhost"
        alice.send("<presence to='%s/Alice'><x xmlns='http://jabber.org/protocol/muc'/></presence>" % room)
        alice.until(rb"<subject")
        self.ask(alice, room, "<query xmlns='http://jabber.org/protocol/muc#owner'><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'>"
                 "<value>http://jabber.org/protocol/muc#roomconfig</value></field><field var='muc#roomconfig_roomname'><value>The old hall</value></field>"
                 "<field var='muc#roomconfig_persistentroom'><value>1</value></field></x></query>")
        self.ask(alice, room, "<query xmlns='http://jabber.org/protocol/muc#admin'><item jid='mia@localhost' affiliation='member'/></query>")
        alice.send("<message to='%s' type='groupchat'><subject>Old matters</subject></message>" % room)
        alice.until(rb"<subject>Old matters")
        alice.send("<message to='%s' type='groupchat'><body>said in the hall</body></message>" % room)
        alice.until(rb"said in the hall")

    def file(self, alice):
        content = b"a file of old\n"
        slot = self.ask(alice, "localhost", "<request xmlns='urn:xmpp:http:upload:0' filename='old.txt' size='%d'/>" % len(content), "get")
        self.secrets["upload"] = re.search(r"<get url='([^']+)'", slot).group(1)
        put = re.search(r"<put url='([^']+)'", slot).group(1)
        with urllib.request.urlopen(urllib.request.Request(put, data=content, method="PUT"), timeout=20) as answer:
            assert answer.status == 201

    # The prompt, the chat, the window

    def prompt(self):
        words = ["-F", "none", "-o", "UserKnownHostsFile=" + self.path("hosts"), "-o", "StrictHostKeyChecking=accept-new", "-o", "IdentitiesOnly=yes",
                 "-o", "IdentityAgent=none", "-i", self.path("secrets", "alice")]
        import pexpect
        terminal = pexpect.spawn("ssh", [*words, "-p", str(self.ssh), "alice@127.0.0.1"], timeout=30, env={**os.environ, "TERM": "xterm"})
        for line in contents.CONSOLE:
            terminal.expect(">>>")
            terminal.send(line + "\r")
        terminal.expect("gruss")
        terminal.sendcontrol("d")
        terminal.expect(pexpect.EOF)
        self.write("old.txt", "kept\n")
        subprocess.run(["sftp", *words, "-P", str(self.ssh), "-b", "-", "alice@127.0.0.1"], input="put %s old.txt\n" % self.path("old.txt"),
                       text=True, check=True, capture_output=True)

    def chat(self):
        """What two people say in the chat of the window, kept in one's folder; a server of its own is between them."""
        with Station() as server:
            for name in ("one", "two"):
                server.command("user", "add", name, "--password-stdin", text=contents.PASSWORD + "\n")
            server.start("serve", "xmpp", "domain=old.example", "listen=tcp:0:interface=127.0.0.1", "tls=required")
            certificate = os.path.join(server.data, "certificates")
            mine = [os.path.join(certificate, name) for name in os.listdir(certificate) if name.endswith(".crt") or name.endswith(".pem")]
            mark = subprocess.run(["openssl", "x509", "-in", sorted(mine)[0], "-noout", "-fingerprint", "-sha256"], check=True, capture_output=True,
                                  text=True).stdout.split("=", 1)[1].strip()
            os.makedirs(self.path("one"))
            os.makedirs(self.path("two"))
            os.symlink(os.path.join(self.station.data, "everyport.sqlite"), self.path("one", "chat.db"))
            people = {}
            for name in ("one", "two"):
                people[name] = Peer(self, self.path(name), "address=%s@old.example" % name, "password=" + contents.PASSWORD,
                                    "server=127.0.0.1:%d" % server.port("xmpp"), "fingerprint=" + mark, program="chatpeer")
                people[name].told("account", state=2)
            one, two = people["one"], people["two"]
            one.asked("add two@old.example", "added", ok=True)
            offer = two.told("offer", kind=2, state=0)
            two.asked("take %d" % offer["id"], "taking", ok=True)
            one.told("conversation", where="two@old.example", presence=2)
            two.told("conversation", where="one@old.example", presence=2)
            for sender, text in contents.CHAT:
                other = {"one": "two", "two": "one"}[sender]
                people[sender].asked("say %s@old.example %s" % (other, text), "said", ok=True)
                people[other].told("message", text=text)
            two.asked("react one@old.example 👍", "reacted", ok=True)
            one.told("changed", reactions={"👍": ["two@old.example"]})
            one.asked("room hall@rooms.old.example", "entered", ok=True)
            one.asked("say hall@rooms.old.example in the room", "said", ok=True)
            for peer in people.values():
                peer.end()

    def window(self):
        history = os.path.join(self.station.data, "console.history")

        def lines():
            return len(open(history).readlines()) if os.path.exists(history) else 0
        with Window(self.station) as window:
            window.key("ctrl+9")
            time.sleep(2)  # the prompt is there when Python is; nothing tells somebody who types
            window.tool("mousemove", "400", "750", "click", "1")  # into the prompt
            for at, line in enumerate(contents.CONSOLE):
                window.type(line)
                window.key("Return")
                wait(lambda: lines() > at)

    def pack(self):
        with open(self.path("secrets", "secrets.json"), "w") as file:
            json.dump(self.secrets, file, indent=1)
        with tarfile.open(contents.ARCHIVE, "w:xz", preset=9) as archive:
            for name in ("data", "config", "secrets"):
                archive.add(self.path(name), name, filter=self.whose)
        print(os.path.getsize(contents.ARCHIVE), "bytes")

    @staticmethod
    def whose(entry):
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        keeps = os.path.basename(entry.name) not in ("control", "control.lock", "lock")
        return entry if keeps and (entry.isfile() or entry.isdir()) else None

    def make(self):
        with self.station:
            self.accounts()
            self.configure()
            self.plugins()
            self.station.start()
            self.polls()
            self.irc()
            self.xmpp()
            self.prompt()
            assert self.station.stop() == 0
            self.chat()
            self.window()
            for function in reversed(self.closing):
                function()
            self.pack()


if __name__ == "__main__":
    sys.exit(Maker().make())
