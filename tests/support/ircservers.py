"""Debian's IRC servers on free loopback ports, with configurations made for one test and thrown away; services that a
test plays behind InspIRCd; and our own client, an ircpeer."""

import base64
import hashlib
import hmac
import json
import os
import queue
import shutil
import socket
import subprocess
import tempfile
import threading
import time

from freeport import free_port
from station import Station

BIN = os.environ["EVERYPORT_BIN"]
PATIENCE = 20


def certificate(program, name):
    """Paths of a certificate for `name`, which is its own authority, and of its key."""
    paths = [program.path(name + ending) for ending in (".crt", ".key")]
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", paths[1], "-out", paths[0], "-days", "2", "-subj", "/CN=" + name,
                    "-addext", "subjectAltName=DNS:" + name], check=True, capture_output=True)
    return paths


class Program:
    """A server in a folder of its own; `stop` and `start` again keep port and configuration."""

    def __init__(self, test, port=0):
        """`port`: one that must be this one."""
        self.folder = tempfile.mkdtemp(prefix="everyport-irc.")
        self.port = port or free_port()
        self.process = None
        test.addCleanup(self.end)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), "w") as file:
            file.write(text)
        return self.path(name)

    def start(self):
        self.process = subprocess.Popen(self.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise AssertionError("%s ended by itself" % self.command()[0])
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            time.sleep(0.05)
        raise AssertionError("%s does not listen" % self.command()[0])

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.wait(10)
            self.process = None

    def end(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


class Ngircd(Program):
    def __init__(self, test, port=0):
        super().__init__(test, port)
        self.file = self.write("ngircd.conf", """
[Global]
Name = irc.example.net
Info = test
Listen = 127.0.0.1
Ports = %d
[Limits]
MaxConnectionsIP = 0
MaxPenaltyTime = 0
[Options]
DNS = no
Ident = no
PAM = no
""" % self.port)
        os.chmod(self.folder, 0o755)

    def command(self):
        return ["/usr/sbin/ngircd", "--nodaemon", "--config", self.file]


MODULES = """cap ircv3 ircv3_accounttag ircv3_batch ircv3_capnotify ircv3_chghost ircv3_ctctags ircv3_echomessage
ircv3_invitenotify ircv3_labeledresponse ircv3_msgid ircv3_servertime monitor namesx uhnames services_account sasl setname botmode
banexception spanningtree chghost chgident""".split()


class Inspircd(Program):
    def __init__(self, test, name="one.example", number="1AA", extra="", modules=()):
        super().__init__(test)
        self.name = name
        self.link = free_port()
        self.file = self.write("inspircd.conf", """
<server name="%s" description="test" network="TestNet" id="%s">
<bind address="127.0.0.1" port="%d" type="clients">
<bind address="127.0.0.1" port="%d" type="servers">
<power diepass="" restartpass="">
<connect allow="*" timeout="30" localmax="1000" globalmax="1000" fakelag="no" commandrate="1000000" resolvehostnames="no" useident="no" pingfreq="120">
<pid file="%s">
<options syntaxhints="no" splitwhois="no">
<sasl target="services.example" requiressl="no">
%s
%s
""" % (name, number, self.port, self.link, self.path("pid"),
            "".join('<module name="%s">' % module for module in [*MODULES, *modules]), extra))

    def linked(self, other):
        """Configures a link to a server; `self` is the one that asks for it."""
        for end, far in ((self, other), (other, self)):
            with open(end.file, "a") as file:
                file.write('<link name="%s" ipaddr="127.0.0.1" port="%d" sendpass="x" recvpass="x" allowmask="127.0.0.1">\n' % (far.name, far.link))
        with open(self.file, "a") as file:
            file.write('<autoconnect period="1" server="%s">\n' % other.name)

    def with_tls(self):
        """Another port, for TLS; its number, and the certificate that vouches for it."""
        port = free_port()
        paths = certificate(self, "localhost")
        with open(self.file, "a") as file:
            file.write('<module name="ssl_gnutls"><module name="sslinfo"><bind address="127.0.0.1" port="%d" type="clients" ssl="one">\n' % port)
            file.write('<sslprofile name="one" provider="gnutls" certfile="%s" keyfile="%s" hash="sha256">\n' % tuple(paths))
        return port, paths[0]

    def with_websocket(self):
        """Another port, for browsers; its number."""
        port = free_port()
        with open(self.file, "a") as file:
            file.write('<module name="sha1"><module name="websocket"><websocket sendastext="no"><wsorigin allow="http://127.0.0.1*">\n')
            file.write('<bind address="127.0.0.1" port="%d" type="clients" hook="websocket">\n' % port)
        return port

    def command(self):
        return ["/usr/sbin/inspircd", "--config=" + self.file, "--nofork", "--nolog", *(["--runasroot"] if os.getuid() == 0 else [])]


class Everyportd:
    """Our own server, with accounts whose password is `sesame-open`, without encryption, with it, and by WebSocket."""

    def __init__(self, test, *accounts, options=()):
        self.station = Station()
        self.folder = self.station.folder
        test.addCleanup(self.station.__exit__)
        for account in accounts:
            self.station.command("user", "add", account, "--password-stdin", text="sesame-open\n")
        self.port, self.tls, self.web = free_port(), free_port(), free_port()
        self.certificate, key = certificate(self, "localhost")
        here = ":interface=127.0.0.1"
        self.words = ["serve", "irc", "name=irc.test", "listen=tcp:%d%s" % (self.port, here), "websocket=tcp:%d%s" % (self.web, here),
                      "listen=tls:%d%s" % (self.tls, here), "certificate=" + self.certificate, "key=" + key, *options]

    def path(self, name):
        return os.path.join(self.folder, name)

    def start(self):
        self.station.start(*self.words)
        return self

    def stop(self):
        self.station.kill()


SERVICES = """<link name="services.example" ipaddr="127.0.0.1" port="1" sendpass="x" recvpass="x" allowmask="127.0.0.1">
<uline server="services.example" silent="yes">"""


class Services(threading.Thread):
    """The accounts behind InspIRCd: answers SASL PLAIN, EXTERNAL and SCRAM-SHA-256 for one account."""

    def __init__(self, test, server, name="jilles", password="sesame", mechanisms="SCRAM-SHA-256,PLAIN"):
        super().__init__(daemon=True)
        self.account, self.password, self.mechanisms = name, password, mechanisms
        self.seen = []
        self.states = {}
        self.is_linked = threading.Event()
        self.wire = socket.create_connection(("127.0.0.1", server.link))
        test.addCleanup(self.wire.close)
        self.send("CAPAB START 1205", "CAPAB CAPABILITIES :CASEMAPPING=rfc1459", "CAPAB END", "SERVER services.example x 0 0SV :Services")
        self.start()
        if not self.is_linked.wait(PATIENCE):
            raise AssertionError("the services could not link")

    def send(self, *lines):
        self.wire.sendall("".join(line + "\r\n" for line in lines).encode())

    def run(self):
        try:
            for line in self.wire.makefile("r", encoding="utf-8", errors="replace"):
                self.heard(line.rstrip("\r\n").split(" "))
        except (OSError, ValueError):
            pass

    def heard(self, words):
        if words[0] == "SERVER":
            self.send(":0SV BURST %d" % time.time(), ":0SV METADATA * saslmechlist :" + self.mechanisms, ":0SV ENDBURST")
        elif words[1:2] == ["ENDBURST"]:
            self.is_linked.set()
        elif words[1:2] == ["PING"]:
            self.send(":0SV PONG 0SV " + words[0][1:])
        elif words[1:2] == ["ENCAP"] and words[3] == "SASL":
            self.sasl(words[4], words[6], [word.lstrip(":") for word in words[7:]])

    def answer(self, user, kind, what):
        self.send(":0SV ENCAP * SASL 0SV %s %s %s" % (user, kind, what))

    def sasl(self, user, kind, words):
        if kind == "S":
            self.seen.append(words[0])
            self.states[user] = words[:1]
            self.fingerprints = words[1:]
            self.answer(user, "C", "+")
        elif kind == "C":
            message = b"" if words[0] == "+" else base64.b64decode(words[0])
            getattr(self, self.states[user][0].replace("-", "_").lower())(user, message)

    def finish(self, user, passed):
        if passed:
            self.send(":0SV METADATA %s accountname :%s" % (user, self.account))
        self.answer(user, "D", "S" if passed else "F")

    def plain(self, user, message):
        self.finish(user, message.split(b"\0")[1:] == [self.account.encode(), self.password.encode()])

    def external(self, user, message):
        self.finish(user, message == b"" and len(self.fingerprints) > 0)

    def scram_sha_256(self, user, message):
        state = self.states[user]
        if len(state) == 1:
            bare = message.split(b",", 2)[2]
            nonce = dict(part.split(b"=", 1) for part in bare.split(b","))[b"r"] + b"server"
            first = b"r=" + nonce + b",s=" + base64.b64encode(b"salt of a test") + b",i=4096"
            state += [bare, first]
            self.answer(user, "C", base64.b64encode(first).decode())
        elif len(state) == 3:
            bare, first = state[1:]
            without, proof = message.rsplit(b",p=", 1)
            salted = hashlib.pbkdf2_hmac("sha256", self.password.encode(), b"salt of a test", 4096)
            key = hmac.digest(salted, b"Client Key", "sha256")
            stored = hashlib.sha256(key).digest()
            everything = b",".join((bare, first, without))
            signature = hmac.digest(stored, everything, "sha256")
            if bytes(a ^ b for a, b in zip(base64.b64decode(proof), signature)) != key:
                return self.finish(user, False)
            verifier = hmac.digest(hmac.digest(salted, b"Server Key", "sha256"), everything, "sha256")
            state.append(None)
            self.answer(user, "C", base64.b64encode(b"v=" + base64.b64encode(verifier)).decode())
        else:
            self.finish(user, message == b"")


class Peer:
    """Our client: an ircpeer, whose lines are `told` one by one."""

    def __init__(self, test, place, nick, *words, program="ircpeer"):
        self.process = subprocess.Popen([os.path.join(os.path.dirname(BIN), "tests", program), place, nick, *words],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.lines = queue.Queue()
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()
        test.addCleanup(self.end)

    def read(self):
        for line in self.process.stdout:
            self.lines.put(json.loads(line))
        self.lines.put(None)

    def end(self):
        self.process.kill()
        self.process.wait(10)
        self.process.stdin.close()
        self.reader.join(10)
        self.process.stdout.close()

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def told(self, event, **facts):
        """The next of that kind with those facts; what comes before it is not looked at."""
        until = time.monotonic() + PATIENCE
        passed = []
        while True:
            try:
                told = self.lines.get(timeout=max(0.01, until - time.monotonic()))
            except queue.Empty:
                raise AssertionError("never told %s %s, but %s" % (event, facts, passed)) from None
            if told is None:
                raise AssertionError("the client has ended and never told %s %s, but %s" % (event, facts, passed))
            if told["event"] == event and all(told.get(key) == value for key, value in facts.items()):
                return told
            passed.append(told)

    def asked(self, line, event, **facts):
        self.ask(line)
        return self.told(event, **facts)
