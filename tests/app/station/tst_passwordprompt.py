"""What `everyportd user add` asks at a terminal, and what it leaves of it."""

import os
import pty
import select
import signal
import subprocess
import termios
import time
import unittest

from station import Station


class PasswordPrompt(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__, None, None, None)
        self.master, self.slave = pty.openpty()
        self.addCleanup(os.close, self.master)
        self.addCleanup(os.close, self.slave)
        self.heard = b""

    def ask(self, name="alice"):
        """`user add` with a terminal of its own."""
        self.process = subprocess.Popen(
            [self.station.program, "--data", self.station.data, "--config", self.station.config, "user", "add", name],
            stdin=self.slave, stdout=self.slave, stderr=self.slave, start_new_session=True,
            preexec_fn=lambda: os.close(os.open(os.ttyname(0), os.O_RDWR)))  # the first one opened becomes its own
        self.addCleanup(self.end)

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)

    def until(self, words, seconds=20):
        end = time.monotonic() + seconds
        while words not in self.heard:
            ready, _, _ = select.select([self.master], [], [], max(0, end - time.monotonic()))
            self.assertTrue(ready, self.heard)
            self.heard += os.read(self.master, 4096)

    def echoes(self):
        return bool(termios.tcgetattr(self.slave)[3] & termios.ECHO)

    def type(self, text):
        os.write(self.master, text)

    def names(self):
        return self.station.command("user", "list").stdout

    def test_asks_twice_and_shows_nothing(self):
        self.ask()
        self.until(b"Password for alice: ")
        self.assertFalse(self.echoes())
        self.type(b"correct horse\n")
        self.until(b"The same again: ")
        self.type(b"correct horse\n")
        self.assertEqual(self.process.wait(20), 0)
        self.assertTrue(self.echoes())
        self.assertNotIn(b"horse", self.heard)
        self.assertIn("alice", self.names())

    def test_two_that_differ(self):
        self.ask()
        self.until(b"Password for alice: ")
        self.type(b"correct horse\n")
        self.until(b"The same again: ")
        self.type(b"correct house\n")
        self.until(b"nothing was changed")
        self.assertNotEqual(self.process.wait(20), 0)
        self.assertTrue(self.echoes())
        self.assertEqual(self.names(), "")

    def test_nothing_and_the_end(self):
        for typed in (b"\n", b"\x04"):
            self.heard = b""
            self.ask()
            self.until(b"Password for alice: ")
            self.type(typed)
            self.until(b"The same again: ")
            self.type(typed)
            self.until(b"must not be empty")
            self.assertNotEqual(self.process.wait(20), 0)
            self.assertTrue(self.echoes())

    def test_given_up_the_terminal_speaks_again(self):
        for given_up in (lambda: self.type(b"\x03"), lambda: self.process.send_signal(signal.SIGTERM),
                         lambda: self.process.send_signal(signal.SIGHUP)):
            self.heard = b""
            self.ask()
            self.until(b"Password for alice: ")
            self.assertFalse(self.echoes())
            given_up()
            self.assertLess(self.process.wait(20), 0)  # ended by the signal, as a shell expects
            self.assertTrue(self.echoes())
        self.assertEqual(self.names(), "")

    def test_standard_input(self):
        # Each another name: one that has just been removed is not given on before the services have cleared up.
        for number, (text, fits) in enumerate((("secret\n", True), ("secret", True), ("secret\nmore\n", True), ("", False), ("\n", False),
                           ("x" * 1024, True), ("x" * 1025, False), ("x" * 100_000, False), ("a\tb\n", False))):
            name = "bob%d" % number
            done = self.station.command("user", "add", name, "--password-stdin", text=text, check=False)
            self.assertEqual(done.returncode == 0, fits, (text[:20], len(text), done.stderr))
            if fits:
                self.station.command("user", "remove", name)
            elif text.strip():
                self.assertNotIn(text[:1000], done.stderr)

    def test_no_terminal_to_ask_at(self):
        done = subprocess.run([self.station.program, "--data", self.station.data, "user", "add", "alice"], text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, start_new_session=True, timeout=30)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("--password-stdin", done.stderr)


if __name__ == "__main__":
    unittest.main()
