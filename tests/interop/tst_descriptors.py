"""Strangers' connections use up all file descriptors that the real program may have: whoever owns it is still answered, and votes are
still taken and stored."""

import os
import socket
import time
import unittest

from station import Station, poll_toml

LIMIT = 160


class Descriptors(unittest.TestCase):
    def setUp(self):
        self.station = Station(prefix=("prlimit", "--nofile=%d:%d" % (LIMIT, LIMIT)))
        self.addCleanup(self.station.__exit__)
        self.reader = self.station.reader("reader")
        self.log = os.path.join(self.station.folder, "log")
        self.station.start("--logfile", self.log, "serve", "http", "listen=tcp:0:interface=127.0.0.1", "serve", "irc", "listen=tcp:0:interface=127.0.0.1")
        self.callers = []
        self.addCleanup(lambda: [caller.close() for caller in self.callers])

    def used(self):
        return len(os.listdir("/proc/%d/fd" % self.station.process.pid))

    def logged(self):
        with open(self.log, encoding="utf-8") as file:
            return file.read()

    def crowd(self):
        """Calls until nobody gets in any more."""
        for port in (self.station.port("http"), self.station.port("irc")):
            for _ in range(2 * LIMIT):
                self.callers.append(socket.create_connection(("127.0.0.1", port), timeout=10))
        until = time.monotonic() + 20
        while "turned away" not in self.logged():
            self.assertLess(time.monotonic(), until, "%d descriptors\n%s" % (self.used(), self.logged()))
            time.sleep(0.05)

    def test_owner_and_votes(self):
        toml = poll_toml("fruit", "Which fruit?", [("apple", "Apple"), ("pear", "Pear")], {"reader": "apple"})
        self.crowd()
        self.station.command("poll", "import", "-", text=toml)
        self.station.command("device", "add", "reader", "serial:" + self.reader.path, "id12")
        self.station.command("poll", "open", "fruit")
        for number in range(20):
            self.reader.tap("5E%08X" % number)
        until = time.monotonic() + 20
        while (rows := self.station.command("poll", "export", "fruit").stdout.splitlines()[1:]) and len(rows) < 20 or not rows:
            self.assertLess(time.monotonic(), until, self.logged())
            time.sleep(0.1)
        self.assertLess(self.used(), LIMIT)
        self.station.kill()
        self.station.start()
        self.assertEqual(len(self.station.command("poll", "export", "fruit").stdout.splitlines()), 21)


if __name__ == "__main__":
    unittest.main(verbosity=2)
