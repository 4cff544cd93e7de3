"""What others suffer while somebody floods: the answers' times of well-behaved clients of IRC, XMPP, HTTP and echo, and of a
vote until it is told, under each flood of floods.py. "Own" is measured while a second, equal station is flooded on the same
computer: an equally busy stranger, so that what the processors lack counts on both sides."""

import json
import os
import selectors
import socket
import subprocess
import sys
import time

import floods
from rawxmpp import RawXmpp
from station import Station, poll_toml

SECONDS = float(os.environ.get("EVERYPORT_FLOOD_SECONDS", "5"))
ASKED = [name for name in os.environ.get("EVERYPORT_FLOODS", "").split(",") if name] or list(floods.FLOODS)
HERE = os.path.dirname(os.path.abspath(__file__))
HOOK = '[when]\nevent = "webhook"\nsecret = "a secret of the orchard"\n[[do]]\naction = "log"\ntext = "{text}"\n'


class Asker:
    """Asks, waits for the whole answer, rests, asks again; one question at a time."""

    def __init__(self, sock, rest, question, ends):
        self.socket = sock
        self.rest = rest
        self.question = question
        self.ends = ends
        self.heard = b""
        self.asked = None
        self.due = 0.0
        self.number = 0
        self.took = []

    def ask(self, now):
        self.number += 1
        self.heard = b""
        self.asked = now
        self.question(self.number)

    def hear(self):
        piece = self.socket.recv(1 << 20)
        if not piece:
            raise AssertionError("a well-behaved client was cut off")
        self.heard += piece
        now = time.monotonic()
        if self.asked and self.ends(self.heard, self.number):
            self.took.append((now - self.asked) * 1000)
            self.asked = None
            self.due = now + self.rest
        self.heard = self.heard[-4096:]


class Subject:
    """A station with every service that is flooded, and its well-behaved clients."""

    def __init__(self, station):
        self.station = station
        self.reader = station.reader("r1")
        for name in ("bench", "flood"):
            station.command("user", "add", name, "--password-stdin", text=floods.PASSWORD + "\n")
        os.makedirs(station.config + "/rules", exist_ok=True)
        with open(station.config + "/rules/bench.toml", "w") as file:
            file.write(HOOK)
        here = ":interface=127.0.0.1"
        station.start("serve", "irc", "listen=tcp:0" + here, "flood=off", "serve", "xmpp", "domain=localhost", "listen=tcp:0" + here,
                      "serve", "http", "listen=tcp:0" + here, "serve", "http", "listen=tls:0" + here, "serve", "echo", "listen=tcp:0" + here,
                      "serve", "chargen", "listen=tcp:0" + here, "serve", "manhole", "listen=tcp:0" + here)
        station.command("device", "add", "r1", "serial:" + self.reader.path, "id12")
        station.command("poll", "import", "-", text=poll_toml("bench", "Which?", [("a", "A"), ("b", "B")], {"r1": "a"}, "every"))
        station.command("poll", "open", "bench")
        self.places = self.find_places()
        self.askers = {"IRC": self.irc(), "XMPP": self.xmpp(), "HTTP": self.http(), "echo": self.echo(), "a vote": self.vote()}

    def find_places(self):
        places = {}
        for line in self.station.addresses:
            for kind, mark in (("irc", "irc"), ("xmpp", "xmpp"), ("https", "https://"), ("http", "http://"), ("echo", "echo"),
                               ("chargen", "chargen"), ("ssh", "manhole")):
                if mark in line and kind not in places:
                    places[kind] = int(line.rstrip("/").rsplit(":", 1)[1].split("/")[0].split()[0])
                    break
        return places

    def irc(self):
        link = floods.connected(self.places["irc"])
        link.sendall(b"NICK watcher\r\nUSER w 0 * :w\r\n")
        heard = b""
        while b" 422 " not in heard and b" 376 " not in heard:
            heard += link.recv(65536)
        return Asker(link, 0.005, lambda n: link.sendall(b"PING :%d\r\n" % n), lambda heard, n: b":%d\r\n" % n in heard)

    def xmpp(self):
        client = RawXmpp(self.places["xmpp"], "localhost", "bench", floods.PASSWORD)
        ping = "<iq type='get' to='localhost' id='n%d'><ping xmlns='urn:xmpp:ping'/></iq>"
        return Asker(client.socket, 0.005, lambda n: client.send(ping % n), lambda heard, n: b"n%d" % n in heard and heard.endswith(b">"))

    def http(self):
        link = floods.connected(self.places["http"])
        question = b"GET /web/icon.svg HTTP/1.1\r\nHost: localhost\r\n\r\n"
        return Asker(link, 0.005, lambda n: link.sendall(question), lambda heard, n: heard.endswith(b"</svg>") or heard.endswith(b"</svg>\n"))

    def echo(self):
        link = floods.connected(self.places["echo"])
        return Asker(link, 0.005, lambda n: link.sendall(b"%08d" % n), lambda heard, n: b"%08d" % n in heard)

    def vote(self):
        client = RawXmpp(self.places["xmpp"], "localhost", "bench", floods.PASSWORD)
        client.subscribe("pubsub.localhost", "vote/bench")
        return Asker(client.socket, 0.05, lambda n: self.reader.tap("7A%08X" % n), lambda heard, n: b"</message>" in heard)


def suffered(askers):
    """{client: (p50, p99) in ms}"""
    watched = selectors.DefaultSelector()
    for asker in askers.values():
        asker.took = []
        watched.register(asker.socket, selectors.EVENT_READ, asker)
    until = time.monotonic() + SECONDS
    while time.monotonic() < until or any(asker.asked for asker in askers.values()):
        now = time.monotonic()
        if now > until + 30:
            raise AssertionError("a well-behaved client waited for half a minute")
        idle = [asker for asker in askers.values() if asker.asked is None and now < until]
        for asker in idle:
            if asker.due <= now:
                asker.ask(time.monotonic())
        wait = min([asker.due for asker in idle if asker.asked is None] + [now + 0.1]) - time.monotonic()
        for key, _ in watched.select(max(0, wait)):
            key.data.hear()
    watched.close()
    figures = {}
    for name, asker in askers.items():
        took = sorted(asker.took)
        figures[name] = (took[len(took) // 2], took[min(len(took) - 1, len(took) * 99 // 100)])
    return figures


def under(flood, flooded, subject):
    load = None
    if flood:
        load = subprocess.Popen([sys.executable, os.path.join(HERE, "floods.py"), flood, json.dumps(flooded.places)])
        time.sleep(1)
    try:
        return suffered(subject.askers)
    finally:
        if load:
            load.terminate()
            load.wait()
            time.sleep(0.5)


def measure(report):
    try:
        os.nice(-10)  # the clients' own waiting for a processor is not what is measured
    except PermissionError:
        pass
    with Station() as station, Station() as other:
        subject, stranger = Subject(station), Subject(other)
        for name, (p50, p99) in under(None, None, subject).items():
            report("none: %s p50" % name, p50, "ms")
            report("none: %s p99" % name, p99, "ms")
        for flood in ASKED:
            own = under(flood, stranger, subject)
            with_it = under(flood, subject, subject)
            for name, (p50, p99) in with_it.items():
                aim = min(10.0, max(1.5 * own[name][1], own[name][1] + 5))
                report("%s: %s p50" % (flood, name), p50, "ms", "own %.1f" % own[name][0])
                report("%s: %s p99" % (flood, name), p99, "ms", "own %.1f; aim %.1f%s" % (own[name][1], aim, "" if p99 <= aim else ", missed"))
