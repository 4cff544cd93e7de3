"""Runs the programs of netcore/examples and the one of netcore/README.md as a reader would."""

import contextlib
import os
import re
import socket
import subprocess
import time
import unittest

from freeport import free_port

FOLDER = os.environ["EVERYPORT_EXAMPLES"]


def example(name):
    return os.path.join(FOLDER, "example_" + name)


@contextlib.contextmanager
def served(name):
    """The example on a port of its own: a function that connects to it."""
    port = free_port()
    program = subprocess.Popen([example(name), "tcp:%d:interface=127.0.0.1" % port], stdout=subprocess.PIPE)
    until = time.monotonic() + 10

    def connect():
        while True:
            try:
                return socket.create_connection(("127.0.0.1", port), timeout=10)
            except ConnectionRefusedError:
                if time.monotonic() > until or program.poll() is not None:
                    raise
                time.sleep(0.02)

    try:
        yield connect, program
    finally:
        program.terminate()
        program.wait(10)
        program.stdout.close()


def said(name):
    done = subprocess.run([example(name)], capture_output=True, text=True, timeout=20)
    assert done.returncode == 0, (name, done)
    return done.stdout


class Examples(unittest.TestCase):
    def test_echo_and_the_readme(self):
        for name in ("echo", "readme"):
            with served(name) as (connect, _), connect() as wire:
                wire.sendall(b"hello" * 1000)
                heard = b""
                while len(heard) < 5000:
                    heard += wire.recv(65536)
                self.assertEqual(heard, b"hello" * 1000)

    def test_result(self):
        self.assertEqual(said("result").splitlines(),
                         ["stages: There is no river Styx.", "coroutine: 1233 km", "timeout: The second question took longer than 0.001 s."])

    def test_thread(self):
        lines = said("thread").splitlines()
        self.assertTrue(re.fullmatch("[0-9a-f]{16}", lines[0]), lines)
        self.assertEqual(lines[1], "the loop went on meanwhile")

    def test_lines(self):
        with served("lines") as (connect, _), connect() as wire:
            lines = wire.makefile("rwb")
            self.assertEqual(lines.readline(), b"Who is there?\r\n")
            lines.write(b"hello Ann\r\nwhat\nbye\r\n")
            lines.flush()
            self.assertEqual(lines.read(), b"Good day, Ann\r\nI did not understand that.\r\nCome again, Ann\r\n")
        with served("lines") as (connect, _), connect() as wire:
            wire.sendall(b"x" * 200)
            self.assertEqual(wire.makefile("rb").read(), b"Who is there?\r\nYou talk too much.\r\n")

    def test_buffer(self):
        with served("buffer") as (connect, program), connect() as wire:
            heard = 0
            while True:
                piece = wire.recv(1 << 20)
                if not piece:
                    break
                heard += len(piece)
            self.assertEqual(heard, 100_000_000)
            queued = int(re.search(rb"at most (\d+) KiB", program.stdout.readline()).group(1))
            self.assertLessEqual(queued, 1024)

    def test_later(self):
        lines = said("later").splitlines()
        self.assertNotIn("never", lines)
        self.assertEqual(sorted(lines), sorted(["sign 1", "sign 2", "kept", "sign 3", "silence"]))
        self.assertEqual(lines[-1], "silence")

    def test_process(self):
        self.assertEqual(said("process").splitlines(), ["sorted: apple pear", "it said two one, and ended with 0"])


if __name__ == "__main__":
    unittest.main()
