"""What a service's options hold its connections to, with the whole program: numbers, times, networks and speeds, from
the command line and from its file, changed while callers are there; and what is written down of them."""

import contextlib
import os
import select
import signal
import socket
import subprocess
import time
import unittest

from polling import wait_for
from station import Station

REQUEST = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
STREAM = b"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='localhost' version='1.0'>"


class Policies(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__, None, None, None)

    def call(self, kind, say=b""):
        return self.call_port(self.station.port(kind), say)

    def call_port(self, port, say=b""):
        wire = socket.socket()
        self.addCleanup(wire.close)
        wire.settimeout(10)
        with contextlib.suppress(ConnectionError):  # who is cut off at once may hear of it this early
            wire.connect(("127.0.0.1", port))
            wire.sendall(say)
        return wire

    @staticmethod
    def is_cut(wire, seconds=0.0):
        """Whether the other end has ended it; nobody has asked anything here that could be answered."""
        if not select.select([wire], [], [], seconds)[0]:
            return False
        try:
            return wire.recv(65536) == b""
        except TimeoutError:
            return False
        except OSError:
            return True

    def wait(self, condition, what, seconds=20):
        wait_for(condition, lambda: "%s\n%s" % (what, self.station.stderr()), seconds)

    def write_service(self, name, kind, *lines):
        folder = os.path.join(self.station.config, "services")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, name + ".toml"), "w") as file:
            file.write("\n".join(['type = "%s"' % kind, *lines]) + "\n")

    def test_numbers_of_connections(self):
        self.station.start("serve", "http", "listen=tcp:0", "limit-connections=5", "serve", "xmpp", "listen=tcp:0", "limit-per-address=3")
        for kind, most in (("http", 5), ("xmpp", 3)):
            with self.subTest(kind=kind):
                wires = [self.call(kind) for _ in range(most + 3)]
                cut = set()
                self.wait(lambda: cut.update(wire for wire in wires if wire not in cut and self.is_cut(wire)) or len(cut) == 3, "three are cut off")
                for wire in wires:
                    wire.close()
                self.wait(lambda: not self.is_cut(self.call(kind), 0.2), "their places are free again")

    def test_times(self):
        self.station.start("serve", "http", "listen=tcp:0", "limit-first-bytes=300ms", "serve", "xmpp", "listen=tcp:0", "limit-lifetime=700ms")
        silent, talking = self.call("http"), self.call("http", REQUEST)
        self.assertTrue(self.is_cut(silent, 10))
        self.assertTrue(talking.recv(65536).startswith(b"HTTP/1.1 "))
        began = time.monotonic()
        stream = self.call("xmpp", STREAM)
        while not self.is_cut(stream, 10):
            pass
        self.assertGreater(time.monotonic() - began, 0.6)

    def test_networks(self):
        self.station.start("serve", "http", "listen=tcp:0", "deny=127.0.0.0/8", "serve", "xmpp", "listen=tcp:0", "allow=127.0.0.1", "allow=::1")
        self.assertTrue(self.is_cut(self.call("http", REQUEST), 10))
        self.assertTrue(self.call("xmpp", STREAM).recv(65536).startswith(b"<"))
        self.write_service("web", "http", 'allow = ["10.0.0.0/8", "somebody"]')
        done = self.station.command("check", check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("web.toml:2", done.stdout + done.stderr)
        self.assertIn("allow", done.stdout + done.stderr)

    def test_speed_from_the_file_changed_while_a_caller_waits(self):
        self.write_service("web", "http", 'listen = ["tcp:0"]', 'rate-out = "1k"')
        self.station.start()
        wire = self.call("http", REQUEST * 40)  # some tens of KiB of answers
        wire.setblocking(False)
        got = 0

        def read():
            nonlocal got
            try:
                got += len(wire.recv(1 << 20))
            except BlockingIOError:
                pass
            return got

        began = time.monotonic()
        while time.monotonic() - began < 1.5:
            select.select([wire], [], [], 0.1)
            read()
        slow = got
        self.assertLess(slow, 24 * 1024)  # a slice and a few seconds' worth, not all of it
        self.write_service("web", "http", 'listen = ["tcp:0"]')
        self.station.process.send_signal(signal.SIGHUP)
        self.wait(lambda: read() > slow + 24 * 1024, "the limit is gone for who is there")

    def test_what_is_written_down(self):
        self.station.start("serve", "http", "listen=tcp:0", "traffic-log=web.log", "capture=web.pcapng",
                           "serve", "xmpp", "listen=tcp:0", "tls=offered", "capture=im.pcapng")
        web = self.call("http", b"GET /seen-in-the-clear HTTP/1.1\r\nHost: localhost\r\n\r\n")
        self.assertTrue(web.recv(65536).startswith(b"HTTP/1.1 "))
        self.assertIn(b"features", self.call("xmpp", STREAM).recv(65536))
        log = os.path.join(self.station.data, "web.log")

        def logged():
            with open(log) as file:
                return "< " in (text := file.read()) and "GET /seen-in-the-clear" in text and "> " in text
        self.wait(logged, "both ways stand in the log")
        self.assertEqual(os.stat(log).st_mode & 0o777, 0o600)

        def fields(name, decode, what, field):
            seen = subprocess.run(["tshark", "-r", os.path.join(self.station.data, name), "-d", decode, "-Y", what, "-T", "fields", "-e", field],
                                  capture_output=True, text=True, timeout=60)
            return seen.stdout
        self.wait(lambda: "/seen-in-the-clear" in fields("web.pcapng", "tcp.port==%d,http" % self.station.port("http"), "http.request",
                                                         "http.request.uri"), "Wireshark sees the request", 60)
        self.wait(lambda: b"features" in bytes.fromhex("".join(fields("im.pcapng", "tcp.port==%d,data" % self.station.port("xmpp"), "tcp.len > 0",
                                                                     "tcp.payload").split())), "and the stream", 60)

    def test_small_services_have_them_too(self):
        self.station.start("serve", "echo", "listen=tcp:0:interface=127.0.0.1", "udp=true", "limit-connections=1",
                           "serve", "daytime", "listen=tcp:0:interface=127.0.0.1", "udp=true", "deny=127.0.0.1")
        echo, daytime = self.station.port("echo"), self.station.port("daytime")

        def datagram(port):
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
                sender.settimeout(1)
                sender.sendto(b"hello, anybody there", ("127.0.0.1", port))
                try:
                    return sender.recv(1000)
                except TimeoutError:
                    return None

        first = self.call_port(echo, b"hello")
        self.assertEqual(first.recv(100), b"hello")
        self.assertTrue(self.is_cut(self.call_port(echo), 10))
        self.assertTrue(self.is_cut(self.call_port(daytime), 10))
        self.assertEqual(datagram(echo), b"hello, anybody there")  # numbers are of connections
        self.assertIsNone(datagram(daytime))

    def test_a_file_that_cannot_be_written_is_told(self):
        with self.assertRaises(AssertionError):
            self.station.start("serve", "http", "listen=tcp:0", "capture=/no/such/folder/web.pcapng", timeout=10)
        self.station.process.wait(10)
        self.station.close()
        self.assertIn("/no/such/folder/web.pcapng", self.station.stderr())


if __name__ == "__main__":
    unittest.main()
