"""Peers that mean no good: noise instead of SSH, floods, guesses by the hundred, packets of any size, windows that are not kept,
answers that nobody reads. Whoever is at work beside them notices nothing."""

import os
import socket
import struct
import subprocess
import threading
import time
import unittest

import paramiko

from sshecho import SshEcho, memory_of
from station import MEMORY_TELLS


def packet(payload):
    """RFC 4253, 6, before there are keys."""
    padding = 8 - (len(payload) + 5) % 8 + (8 if 8 - (len(payload) + 5) % 8 < 4 else 0)
    return struct.pack(">IB", len(payload) + padding + 1, padding) + payload + os.urandom(padding)


def key_init(*kex):
    lists = [",".join(kex), "ssh-ed25519", "aes256-gcm@openssh.com", "aes256-gcm@openssh.com", "hmac-sha2-256-etm@openssh.com",
             "hmac-sha2-256-etm@openssh.com", "none", "none", "", ""]
    return b"\x14" + os.urandom(16) + b"".join(struct.pack(">I", len(each)) + each.encode() for each in lists) + b"\0" * 5




class DeafSocket:
    """Stops reading when it is told to."""

    def __init__(self, address):
        self.socket = socket.socket()
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096) # before there is a window
        self.socket.connect(address)
        self.deaf = False

    def recv(self, size):
        if self.deaf:
            time.sleep(0.1)
            raise socket.timeout()
        return self.socket.recv(size)

    def __getattr__(self, name):
        return getattr(self.socket, name)


class Hostile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = SshEcho("login-time=3000", "unproved=20")
        cls.witness = subprocess.Popen(cls.server.ssh("cat"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        cls.server.log_until("in alice")

    @classmethod
    def tearDownClass(cls):
        cls.witness.kill()
        cls.witness.wait()
        cls.witness.stdin.close()
        cls.witness.stdout.close()
        cls.server.__exit__()

    def setUp(self):
        self.before = memory_of(self.server.process.pid)

    def tearDown(self):
        """The one beside them is still answered, at once."""
        begun = time.monotonic()
        self.witness.stdin.write(b"still here\n")
        self.assertEqual(self.witness.stdout.read(11), b"still here\n")
        self.assertLess(time.monotonic() - begun, 2)
        self.assertIsNone(self.server.process.poll())
        if MEMORY_TELLS:
            self.assertLess(memory_of(self.server.process.pid) - self.before, 40_000)

    def connect(self):
        wire = socket.create_connection(("127.0.0.1", self.server.port), timeout=10)
        self.addCleanup(wire.close)
        return wire

    def transport(self, wire=None):
        transport = paramiko.Transport(wire or ("127.0.0.1", self.server.port))
        self.addCleanup(transport.close)
        transport.start_client(timeout=20)
        return transport

    def all_of(self, wire):
        got = b""
        try:
            while piece := wire.recv(65536):
                got += piece
        except ConnectionResetError:
            pass
        return got

    def test_noise_instead_of_a_greeting(self):
        for noise in (os.urandom(10000), b"\0" * 5000, b"GET / HTTP/1.1\r\n\r\n" * 50, b"\x16\x03\x01" + os.urandom(300), b"x" * 100_000, b"SSH-1.5-old\r\n",
                      b"SSH-2.0-" + b"y" * 5000 + b"\r\n", b"\r\n" * 5000):
            wire = self.connect()
            try:
                wire.sendall(noise)
                wire.shutdown(socket.SHUT_WR)
            except OSError:
                pass
            self.assertLess(len(self.all_of(wire)), 3000)

    def test_packets_of_any_size_and_kind(self):
        for wrong in (b"\x7f\xff\xff\xff", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\0\0\0\x01\0", b"\0\x04\0\x01" + b"x" * 1000, packet(b"\x14"), packet(b"\x15"),
                      packet(b"\x05" + struct.pack(">I", 12) + b"ssh-userauth"), packet(b"\x32" + b"\0" * 40), packet(b"\x5a" + b"\0" * 40),
                      packet(b"\x14" + os.urandom(16) + b"\xff" * 100), packet(key_init("no-such-exchange"))):
            wire = self.connect()
            wire.sendall(b"SSH-2.0-Wrong\r\n" + wrong + os.urandom(300))
            wire.shutdown(socket.SHUT_WR)
            self.assertLess(len(self.all_of(wire)), 3000, wrong)

    def test_strict_key_exchange(self):
        """Terrapin (CVE-2023-48795): both sides count from 0 after new keys, or OpenSSH's client would not understand a word. (It
        is said again at each exchange; the library does tolerate SSH_MSG_IGNORE in between, which counts for nothing then.)"""
        wire = self.connect()
        wire.sendall(b"SSH-2.0-Careful\r\n")
        got = b""
        while b"kex-strict-s-v00@openssh.com" not in got:
            piece = wire.recv(4096)
            self.assertTrue(piece, got)
            got += piece
        for cipher in ("chacha20-poly1305@openssh.com", "aes128-ctr"):
            done = self.server.run("say", "strictly", before=["-vvv", "-o", "LogLevel=DEBUG3", "-c", cipher])
            self.assertEqual(done.stdout, b"strictly\n")
            self.assertIn(b"will use strict KEX ordering", done.stderr)
            self.assertIn(b"resetting read seqnr", done.stderr)

    def test_a_flood_of_half_open_connections(self):
        flood = []
        gone = 0
        for _ in range(60):
            try:
                flood.append(self.connect())
            except ConnectionResetError: # turned away before we knew that we were in
                gone += 1
        time.sleep(0.5)
        for wire in flood:
            wire.setblocking(False)
            try:
                while wire.recv(4096):
                    pass
                gone += 1
            except BlockingIOError:
                pass
            except ConnectionResetError:
                gone += 1
        self.assertGreaterEqual(gone, 40)
        # The time for logging in ends, and with it the flood.
        for _ in range(100):
            if self.server.run("say", "free").stdout == b"free\n":
                break
            time.sleep(0.1)
        else:
            self.fail("Nobody can log in any more")

    def test_guesses_by_the_hundred(self):
        guesses = []

        def guess():
            for _ in range(25):
                transport = paramiko.Transport(("127.0.0.1", self.server.port))
                try:
                    transport.start_client(timeout=20)
                    for number in range(6):
                        try:
                            transport.auth_password("alice", "guess", fallback=False)
                            guesses.append("in")
                        except paramiko.AuthenticationException:
                            guesses.append("out")
                except (paramiko.SSHException, EOFError, OSError):
                    pass
                finally:
                    transport.close()
        threads = [threading.Thread(target=guess) for _ in range(4)]
        for each in threads:
            each.start()
        while any(each.is_alive() for each in threads):
            self.witness.stdin.write(b"meanwhile\n")
            self.assertEqual(self.witness.stdout.read(10), b"meanwhile\n")
            time.sleep(0.2)
        self.assertGreater(len(guesses), 500)
        self.assertNotIn("in", guesses)

    def test_who_asks_and_does_not_read(self):
        wire = DeafSocket(("127.0.0.1", self.server.port))
        transport = self.transport(wire)
        transport.auth_password("alice", "wonderland")
        wire.deaf = True
        try:
            for number in range(600_000):
                message = paramiko.Message()
                message.add_byte(b"\x5a") # CHANNEL_OPEN
                message.add_string("unknown@example.org")
                for value in (number, 1000, 1000):
                    message.add_int(value)
                transport._send_user_message(message)
                if not transport.is_active():
                    break
        except (OSError, EOFError, paramiko.SSHException):
            pass
        wire.deaf = False
        for _ in range(100):
            if not transport.is_active():
                break
            time.sleep(0.1)
        self.assertFalse(transport.is_active())

    def test_who_does_not_read_what_was_asked_for(self):
        """A window as large as there can be says nothing of how much may wait for them."""
        wire = DeafSocket(("127.0.0.1", self.server.port))
        transport = self.transport(wire)
        transport.auth_password("alice", "wonderland")
        channel = transport.open_session(window_size=(1 << 32) - 1)
        wire.deaf = True
        channel.transport._send_user_message(self.exec_request(channel, "send 200000000"))
        time.sleep(3)
        if MEMORY_TELLS:
            self.assertLess(memory_of(self.server.process.pid) - self.before, 10_000)
        wire.deaf = False
        channel.settimeout(60)
        got = 0
        while piece := channel.recv(1 << 20):
            got += len(piece)
        self.assertEqual(got, 200_000_000)

    def exec_request(self, channel, command):
        message = paramiko.Message()
        message.add_byte(b"\x62")  # CHANNEL_REQUEST, without waiting for its answer
        message.add_int(channel.remote_chanid)
        message.add_string("exec")
        message.add_boolean(False)
        message.add_string(command)
        return message

    def test_who_sends_more_than_the_window(self):
        transport = self.transport()
        transport.auth_password("alice", "wonderland")
        channel = transport.open_session()
        channel.exec_command("wait")
        channel.out_window_size = 1 << 40
        channel.settimeout(20)
        with self.assertRaises((OSError, EOFError, paramiko.SSHException)):
            for _ in range(2000):
                channel.sendall(b"x" * 32768)
                if not transport.is_active():
                    raise EOFError

    def test_requests_without_an_end(self):
        transport = self.transport()
        transport.auth_password("alice", "wonderland")
        channel = transport.open_session()
        for number in range(500):
            channel.set_environment_variable("LC_%d" % number, "x" * 900)
        channel.exec_command("env")
        got = b""
        while piece := channel.recv(65536):
            got += piece
        self.assertEqual(got.count(b"\n"), 32)

    def test_a_login_takes_no_longer_than_it_may(self):
        wire = self.connect()
        wire.sendall(b"SSH-2.0-Slow\r\n")
        begun = time.monotonic()
        self.all_of(wire)
        self.assertLess(time.monotonic() - begun, 6)


if __name__ == "__main__":
    unittest.main(verbosity=2)
