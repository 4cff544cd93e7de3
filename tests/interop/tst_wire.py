"""The small services of everyportd against Debian's own clients: nc, socat, finger; and over UDP against a peer that
would like to use them as an amplifier."""

import contextlib
import os
import shutil
import socket
import struct
import subprocess
import time
import unittest

from freeport import free_port
from station import MEMORY_TELLS, Station

for tool in ("nc", "socat", "finger"):
    if not shutil.which(tool):
        raise SystemExit("%s is missing: packaging/install-missing test" % tool)

# Whom this file talks to.
TYPES = ("echo", "discard", "chargen", "daytime", "time", "qotd", "finger", "ident")
OVER_UDP = ("echo", "discard", "chargen", "daytime", "time", "qotd")


class Wire(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.ports = {name: free_port() for name in TYPES}
        cls.station = Station()
        words = []
        for name in TYPES:
            words += ["serve", name, "listen=tcp:%d:interface=127.0.0.1" % cls.ports[name]]
            if name in OVER_UDP:
                words.append("udp=true")
            if name == "ident":
                words.append("answer=name")
        cls.station.start(*words)
        cls.station.command("user", "add", "alice", "--password-stdin", text="wonderland\n")

    @classmethod
    def tearDownClass(cls):
        cls.station.__exit__(None, None, None)

    def nc(self, name, sent, *options):
        return subprocess.run(["nc", "-N", "-w", "5", *options, "127.0.0.1", str(self.ports[name])],
                              input=sent, capture_output=True, timeout=20).stdout

    def asked(self, name, question):
        """As finger does: the question, and then nothing but listening."""
        with socket.create_connection(("127.0.0.1", self.ports[name]), timeout=10) as wire:
            wire.sendall(question)
            return wire.makefile("rb").read()

    def datagram(self, name, sent, source_port=0, wait=0.5):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.bind(("127.0.0.1", source_port))
            sender.settimeout(wait)
            sender.sendto(sent, ("127.0.0.1", self.ports[name]))
            try:
                return sender.recv(65536)
            except socket.timeout:
                return None

    def test_addresses_are_printed(self):
        line = next(each for each in self.station.addresses if each.startswith("echo "))
        self.assertEqual(line, "echo tcp://127.0.0.1:%d udp://127.0.0.1:%d" % (self.ports["echo"], self.ports["echo"]))

    def test_echo_returns_all(self):
        block = os.urandom(300000)
        with socket.create_connection(("127.0.0.1", self.ports["echo"])) as wire:
            wire.settimeout(10)
            heard = b""
            sent = 0
            while len(heard) < len(block):
                if sent < len(block):
                    sent += wire.send(block[sent:sent + 50000])
                heard += wire.recv(65536)
            self.assertEqual(heard, block)
        self.assertEqual(subprocess.run(["socat", "-t", "1", "-", "tcp:127.0.0.1:%d" % self.ports["echo"]],
                                        input=b"by socat\n", capture_output=True, timeout=20).stdout, b"by socat\n")

    def test_discard_is_silent(self):
        self.assertEqual(self.nc("discard", b"anything\n"), b"")

    def test_chargen_goes_on_and_waits(self):
        with socket.create_connection(("127.0.0.1", self.ports["chargen"])) as wire:
            time.sleep(0.3)  # meanwhile nobody reads: it must not fill our memory, which the next lines cannot see
            lines = wire.makefile("rb")
            first = lines.readline()
            self.assertEqual(first, bytes(range(32, 104)) + b"\r\n")
            for at in range(1, 20000):
                line = lines.readline()
                self.assertEqual(len(line), 74)
                self.assertEqual(line[0], 32 + at % 95)

    def test_daytime_and_time_agree(self):
        now = time.time()
        said = self.nc("daytime", b"").decode()
        self.assertTrue(said.endswith("-UTC\r\n"), said)
        self.assertLess(abs(time.mktime(time.strptime(said.strip(), "%A, %B %d, %Y %H:%M:%S-UTC")) - time.timezone - now), 5)
        seconds, = struct.unpack(">I", self.nc("time", b""))
        self.assertLess(abs(seconds - 2208988800 - now), 5)

    def test_quote(self):
        quote = self.nc("qotd", b"")
        self.assertTrue(quote.endswith(b"\r\n") and 10 < len(quote) < 512, quote)

    def test_finger_by_finger(self):
        heard = self.asked("finger", b"alice\r\n").decode()
        self.assertIn("Login: alice\r\nRole: member\r\n", heard)
        self.assertEqual(self.nc("finger", b"alice\r\n").decode(), heard)  # nc ends its half behind the query
        self.assertIn("only of people", self.asked("finger", b"\r\n").decode())
        if os.geteuid() != 0:
            self.skipTest("Debian's finger asks port 79 only, and that is root's")
        with Station() as old:
            old.start("serve", "finger", "listen=tcp:79:interface=127.0.0.1", "show=everyone")
            old.command("user", "add", "bob", "--password-stdin", text="builder12\n")
            self.assertIn("Login: bob", subprocess.run(["finger", "bob@127.0.0.1"], capture_output=True, text=True, timeout=20).stdout)
            self.assertIn("bob", subprocess.run(["finger", "@127.0.0.1"], capture_output=True, text=True, timeout=20).stdout)
            denied = subprocess.run(["finger", "bob@example.org@127.0.0.1"], capture_output=True, text=True, timeout=20).stdout
            self.assertIn("forwarding service denied", denied)

    def test_ident_tells_the_other_end(self):
        with socket.create_connection(("127.0.0.1", self.ports["echo"])) as ours:
            query = b"%d, %d\r\n" % (self.ports["echo"], ours.getsockname()[1])
            self.assertEqual(self.nc("ident", query), query.strip() + b" : USERID : OTHER :echo\r\n")
        gone = b"%d, %d\r\n" % (self.ports["echo"], 1)
        self.assertEqual(self.nc("ident", gone), gone.strip() + b" : ERROR : NO-USER\r\n")

    def test_udp_answers(self):
        self.assertEqual(self.datagram("echo", b"hello"), b"hello")
        self.assertIsNone(self.datagram("discard", b"hello"))
        self.assertLess(abs(struct.unpack(">I", self.datagram("time", b""))[0] - 2208988800 - time.time()), 5)
        self.assertIn(b"-UTC", self.datagram("daytime", b"x"))
        heard = subprocess.run(["nc", "-u", "-w", "1", "127.0.0.1", str(self.ports["echo"])], input=b"by nc", capture_output=True, timeout=20)
        self.assertEqual(heard.stdout, b"by nc")

    def test_udp_is_no_amplifier(self):
        time.sleep(2.1)  # a full share again, whatever the other tests took of it
        asked = answered = 0
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as attacker:
            attacker.bind(("127.0.0.1", 0))
            attacker.settimeout(0.3)
            for _ in range(2000):
                attacker.sendto(b"x", ("127.0.0.1", self.ports["chargen"]))
                asked += 1
            try:
                while True:
                    answered += len(attacker.recv(65536))
            except socket.timeout:
                pass
        self.assertGreater(answered, 0)
        self.assertLess(answered, asked, "the answers are longer than the questions")

    def test_udp_does_not_talk_to_its_kind(self):
        if os.geteuid() == 0:
            self.assertIsNone(self.datagram("echo", b"loop", source_port=19))
        # Another Everyport on the same port of another address would answer for ever.
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
            other.bind(("127.0.0.2", self.ports["echo"]))
            other.settimeout(0.5)
            other.sendto(b"loop", ("127.0.0.1", self.ports["echo"]))
            with self.assertRaises(socket.timeout):
                other.recv(100)


def stuck_at(port, talks):
    """A peer that never reads; `talks`: and sends all it can."""
    wire = socket.create_connection(("127.0.0.1", port))
    wire.setblocking(False)
    with contextlib.suppress(BlockingIOError):
        while talks:
            wire.send(b"x" * 65536)
    return wire


def quiet(station):
    """When it has done nothing for half a second."""
    deadline = time.monotonic() + 30
    worked = station.cpu_seconds()
    while time.monotonic() < deadline:
        time.sleep(0.5)
        before, worked = worked, station.cpu_seconds()
        if worked - before < 0.02:
            return
    raise AssertionError("it is still at work")


class End(unittest.TestCase):
    def test_stuck_peers_do_not_hold_it_up(self):
        with Station() as station:
            station.start("serve", "echo", "listen=tcp:0:interface=127.0.0.1", "serve", "chargen", "listen=tcp:0:interface=127.0.0.1",
                          "serve", "xmpp", "listen=tcp:0:interface=127.0.0.1")
            stuck = [stuck_at(station.port(name), name != "chargen") for name in ("echo", "chargen", "xmpp") for _ in range(10)]
            before = station.memory()
            quiet(station)  # what can be written is: into the kernel, on a busy machine not at once
            if MEMORY_TELLS:
                self.assertLess(station.memory() - before, 20_000)
            began = time.monotonic()
            self.assertEqual(station.stop(), 0)
            took = time.monotonic() - began
            self.assertLess(took, 5)
            self.assertIn("cut off", station.stderr())
            for wire in stuck:
                wire.close()

    def test_an_idle_one_ends_at_once(self):
        with Station() as station:
            station.start("serve", "echo", "listen=tcp:0:interface=127.0.0.1")
            with socket.create_connection(("127.0.0.1", station.port("echo"))) as wire:
                began = time.monotonic()
                station.process.terminate()
                self.assertEqual(wire.recv(10), b"")
            self.assertEqual(station.process.wait(10), 0)
            self.assertLess(time.monotonic() - began, 2)
            station.close()


if __name__ == "__main__":
    unittest.main()
