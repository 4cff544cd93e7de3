"""OpenSSH's client against the SSH server: commands, shells, terminals, logins that fail, several channels, much data."""

import concurrent.futures
import hashlib
import os
import socket
import subprocess
import time
import unittest

import paramiko
import pexpect

from polling import wait_for
from sshecho import PROGRAM, SshEcho, copies_in, memory_of, packets_heard, packets_unheard
from station import MEMORY_TELLS

print(subprocess.run(["ssh", "-V"], stderr=subprocess.PIPE, text=True, check=True).stderr.strip())


class OpenSsh(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = SshEcho("banner=yes")

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()

    def test_commands_have_output_errors_and_status(self):
        done = self.server.run("say", "hello", "world")
        self.assertEqual((done.stdout, done.stderr, done.returncode), (b"hello world\n", b"", 0))
        done = self.server.run("complain", "ouch")
        self.assertEqual((done.stdout, done.stderr, done.returncode), (b"", b"ouch\n", 0))
        self.assertEqual(self.server.run("exit", "7").returncode, 7)
        self.assertEqual(self.server.run("die", "TERM").returncode, 255)
        self.assertEqual(self.server.run("throw").returncode, 255)
        self.assertEqual(self.server.run("say", "still", "here").stdout, b"still here\n")

    def test_a_script_without_a_terminal(self):
        done = self.server.run(before=["-T"], data=b"one\ntwo\n")
        self.assertEqual((done.stdout, done.returncode), (b"one\ntwo\n", 0))

    def test_many_scripts_at_once_all_end(self):
        """What comes while the server writes is heard, too: the end of the input above all."""
        with concurrent.futures.ThreadPoolExecutor(8) as people:
            done = list(people.map(lambda _: self.server.run(before=["-T"], data=b"one\ntwo\n", timeout=120), range(64)))
        self.assertEqual({(one.stdout, one.returncode) for one in done}, {(b"one\ntwo\n", 0)})

    def test_a_command_that_answers_after_its_input_has_ended(self):
        done = self.server.run("count", data=b"x" * 100000)
        self.assertEqual((done.stdout, done.returncode), (b"100000\n", 0))

    def test_environment_by_the_list_of_names(self):
        done = self.server.run("env", before=["-o", "SetEnv=LANG=de_DE.UTF-8 LC_TIME=C LD_PRELOAD=/evil.so COLORTERM=truecolor"])
        self.assertEqual(done.stdout, b"COLORTERM=truecolor\nLANG=de_DE.UTF-8\nLC_TIME=C\n")

    def test_a_shell_with_a_terminal_that_changes_its_size(self):
        words = self.server.ssh(before=["-tt"])
        child = pexpect.spawn(words[0], words[1:], timeout=20, dimensions=(24, 80), env=dict(os.environ, TERM="xterm-256color"))
        child.expect("terminal xterm-256color 80x24")
        child.sendline("ping")
        child.expect("ping")
        child.setwinsize(40, 100)
        child.expect("window 100x40")
        child.sendline("")
        child.send("~.")
        child.expect(pexpect.EOF)
        done = self.server.run("env", before=["-tt"])
        self.assertIn(b"terminal ", done.stdout)

    def test_logins_that_fail(self):
        done = self.server.run("say", "in", key=self.server.stranger)
        self.assertEqual(done.returncode, 255)
        self.assertIn(b"Permission denied", done.stderr)
        words = self.server.ssh("say", "in", key="/nonexistent", batch=False, before=["-o", "PreferredAuthentications=password", "-o", "LogLevel=INFO"])
        child = pexpect.spawn(words[0], words[1:], timeout=20)
        for guess in ("wrong", "wronger", "wrongest"):
            child.expect("password:")
            child.sendline(guess)
        child.expect("Permission denied")
        child.expect(pexpect.EOF)
        self.server.log_until("wrong alice password")
        child = pexpect.spawn(words[0], words[1:], timeout=20)
        child.expect("Welcome, stranger")
        child.expect("password:")
        child.sendline("wonderland")
        child.expect("in\r\n")
        child.expect(pexpect.EOF)
        self.server.log_until("in alice password")

    def test_a_name_that_nobody_has_is_asked_like_any_other(self):
        for user in ("alice", "nobody-at-all"):
            done = self.server.run("say", "in", key="/nonexistent", user=user)
            self.assertIn(b"Permission denied (publickey,keyboard-interactive,password)", done.stderr)

    def test_a_key_and_then_a_code(self):
        words = self.server.ssh("say", "in", user="twin", batch=False)
        child = pexpect.spawn(words[0], words[1:], timeout=20)
        child.expect("Code: ")
        child.sendline("123456")
        child.expect("in\r\n")
        child.expect(pexpect.EOF)
        words = self.server.ssh("say", "in", user="late", batch=False)
        child = pexpect.spawn(words[0], words[1:], timeout=20)
        child.expect("Password: ")
        child.sendline("stale")
        child.expect("New password: ")
        child.sendline("fresh")
        child.expect("in\r\n")
        child.expect(pexpect.EOF)

    def test_several_channels_of_one_connection(self):
        control = self.server.path("c")
        share = ["-o", "ControlPath=" + control]
        master = subprocess.Popen(self.server.ssh(before=["-N", "-o", "ControlMaster=yes", *share]))
        try:
            wait_for(lambda: os.path.exists(control), "the master's socket")
            waiting = [subprocess.Popen(self.server.ssh("wait", before=share), stdin=subprocess.DEVNULL) for _ in range(9)]
            done = subprocess.Popen(self.server.ssh("cat", before=share), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            out, _ = done.communicate(b"tenth", timeout=20)
            self.assertEqual(out, b"tenth")
            for each in waiting[:3]:
                each.terminate()
                each.wait()
            self.assertEqual(self.server.run("say", "again", before=share).stdout, b"again\n")
            self.assertTrue(all(each.poll() is None for each in waiting[3:]))
            for each in waiting[3:]:
                each.terminate()
                each.wait()
        finally:
            master.terminate()
            master.wait()

    def test_a_command_that_ends_at_once_is_one_packet(self):
        """Success, output, status, end and close leave together: each packet of their own would wake the other end."""
        with socket.create_connection(("127.0.0.1", self.server.port)) as wire:
            transport = paramiko.Transport(wire)
            transport.start_client(timeout=20)
            transport.auth_password("alice", "wonderland")
            channel = transport.open_session()
            before = packets_heard(wire)
            channel.exec_command("say one")
            self.assertEqual(channel.makefile().read(), b"one\n")
            self.assertEqual(channel.recv_exit_status(), 0)
            self.assertEqual(packets_heard(wire) - before, 1)
            transport.close()

    def test_what_has_come_is_acknowledged_while_keys_are_exchanged(self):
        """Or who keeps the next packet until then (Nagle's algorithm) keeps it for 40 ms, in each login."""
        def waited():
            with socket.create_connection(("127.0.0.1", self.server.port)) as wire:
                wire.sendall(b"SSH-2.0-test\r\n")
                heard = b""
                while len(heard) < 100:  # the name, and then what is offered
                    more = wire.recv(4096)
                    self.assertTrue(more)
                    heard += more
                wire.sendall(b"\0\0\0\x0c\x06\x02\0\0\0\0" + bytes(6))  # SSH_MSG_IGNORE, which nobody answers
                begun = time.monotonic()
                while packets_unheard(wire):
                    time.sleep(0.001)
                return time.monotonic() - begun
        self.assertLess(min(waited() for _ in range(5)), 0.03)

    def test_a_password_that_was_refused_is_not_kept(self):
        """One copy is the library's: what it has decrypted stays where it was until more comes."""
        for log_in in (lambda transport, secret: transport.auth_password("alice", secret, fallback=False),
                       lambda transport, secret: transport.auth_interactive("alice", lambda *_: [secret])):
            secret = os.urandom(30).hex()
            with socket.create_connection(("127.0.0.1", self.server.port)) as wire:
                transport = paramiko.Transport(wire)
                transport.start_client(timeout=20)
                with self.assertRaises(paramiko.AuthenticationException):
                    log_in(transport, secret)
                self.assertLessEqual(copies_in(self.server.process.pid, secret.encode()), 1)
                transport.close()

    def test_a_password_is_gone_before_its_refusal_leaves(self):
        """Or it lies there for as long as a wrong one waits for its answer, and a little longer."""
        secret = os.urandom(30).hex()
        with SshEcho("delay=3000") as server, socket.create_connection(("127.0.0.1", server.port)) as wire:
            transport = paramiko.Transport(wire)
            transport.start_client(timeout=20)
            with concurrent.futures.ThreadPoolExecutor(1) as people:
                trying = people.submit(transport.auth_password, "alice", secret, fallback=False)
                server.log_until("wrong alice password")
                copies = copies_in(server.process.pid, secret.encode())
                self.assertFalse(trying.done())
                self.assertLessEqual(copies, 1)
                self.assertIsInstance(trying.exception(20), paramiko.AuthenticationException)
            transport.close()

    def test_forwarding_is_refused(self):
        done = self.server.run(before=["-o", "LogLevel=INFO", "-W", "127.0.0.1:%d" % self.server.port])
        self.assertIn(b"administratively prohibited", done.stderr)
        done = self.server.run(before=["-N", "-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:9"])
        self.assertNotEqual(done.returncode, 0)

    def test_much_data_both_ways_by_every_cipher(self):
        data = os.urandom(5_000_000)
        for cipher in ("chacha20-poly1305@openssh.com", "aes256-gcm@openssh.com", "aes128-gcm@openssh.com", "aes256-ctr", "aes192-ctr", "aes128-ctr"):
            done = self.server.run("cat", data=data, before=["-c", cipher])
            self.assertEqual(hashlib.sha256(done.stdout).digest(), hashlib.sha256(data).digest(), cipher)
        for mac in ("hmac-sha2-256-etm@openssh.com", "hmac-sha2-512-etm@openssh.com"):
            self.assertEqual(self.server.run("cat", data=data, before=["-c", "aes128-ctr", "-m", mac]).stdout, data, mac)

    def test_what_is_weak_is_not_offered(self):
        for option in (["-c", "aes128-cbc"], ["-c", "aes128-ctr", "-m", "hmac-sha1"], ["-o", "KexAlgorithms=diffie-hellman-group14-sha1"],
                       ["-o", "HostKeyAlgorithms=ssh-rsa"], ["-c", "aes128-ctr", "-m", "hmac-sha2-256"]):
            done = self.server.run("say", "in", before=["-o", "LogLevel=INFO", *option])
            self.assertEqual(done.returncode, 255, option)
            self.assertRegex(done.stderr, b"no matching|Unable to negotiate", option)

    def test_host_keys_are_those_that_were_told(self):
        for kind, name in (("ed25519", "ssh-ed25519"), ("rsa", "ssh-rsa"), ("ecdsa", "ecdsa-sha2-nistp256")):
            path = self.server.path("keys/ssh_host_%s_key" % kind)
            self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
            public = subprocess.run(["ssh-keygen", "-yf", path], capture_output=True, check=True).stdout
            shown = subprocess.run(["ssh-keygen", "-lf", "-"], input=public, capture_output=True, check=True).stdout.decode()
            self.assertIn(self.server.fingerprints[name], shown)
        for name in ("ssh-ed25519", "rsa-sha2-512", "rsa-sha2-256"):
            self.assertEqual(self.server.run("say", "in", before=["-o", "HostKeyAlgorithms=" + name]).stdout, b"in\n", name)


class OtherServers(unittest.TestCase):
    def test_new_keys_in_the_middle_of_a_stream(self):
        with SshEcho("rekey=1000000") as server:
            data = os.urandom(20_000_000)
            self.assertEqual(server.run("cat", data=data).stdout, data)
            self.assertEqual(len(server.run("send", "20000000", before=["-o", "RekeyLimit=1M"]).stdout), 20_000_000)
            self.assertEqual(server.run("count", data=data, before=["-o", "RekeyLimit=1M"]).stdout, b"20000000\n")

    def test_a_reader_that_does_not_read_costs_no_memory(self):
        with SshEcho() as server:
            server.run("say", "warm")
            before = memory_of(server.process.pid)
            readers = [subprocess.Popen(server.ssh("send", "500000000"), stdout=subprocess.PIPE) for _ in range(5)]
            writers = [subprocess.Popen(server.ssh("wait"), stdin=open("/dev/zero", "rb"), stdout=subprocess.DEVNULL) for _ in range(5)]
            try:
                time.sleep(4)
                self.assertEqual(server.run("say", "others").stdout, b"others\n")
                if MEMORY_TELLS:  # a window and what it takes to hold it, for each
                    self.assertLess(memory_of(server.process.pid) - before, 10 * 4096)
            finally:
                for each in readers + writers:
                    each.kill()
                    each.wait()
                for each in readers:
                    each.stdout.close()

    def test_by_way_of_something_that_is_no_socket(self):
        """Through a proxy header, a layer that reads the bytes: the server's other way to its transport."""
        with SshEcho(place="haproxy:from=127.0.0.0/8:tcp:0:interface=127.0.0.1") as server:
            proxy = "printf 'PROXY TCP4 192.0.2.1 192.0.2.2 1 2\\r\\n'; cat"
            through = "sh -c \"(%s) | socat - TCP:127.0.0.1:%d\"" % (proxy.replace("\\", "\\\\"), server.port)
            data = os.urandom(3_000_000)
            done = server.run("cat", data=data, before=["-o", "ProxyCommand=" + through])
            self.assertEqual(done.stdout, data, done.stderr)
            self.assertEqual(server.run("exit", "3", before=["-o", "ProxyCommand=" + through]).returncode, 3)

    def test_the_port_is_let_go_of_from_inside_an_event(self):
        with SshEcho() as server:
            self.assertEqual(server.run("shut", data=b"now").returncode, 255)
            self.assertIsNone(server.process.poll())
            self.assertNotEqual(server.run("say", "in").returncode, 0)
        with SshEcho(place="haproxy:from=127.0.0.0/8:tcp:0:interface=127.0.0.1") as server:
            with socket.create_connection(("127.0.0.1", server.port)) as wire:
                wire.sendall(b"PROXY UNKNOWN\r\n")
                transport = paramiko.Transport(wire)
                transport.start_client(timeout=20)
                transport.auth_password("alice", "wonderland")
                channel = transport.open_session()
                channel.exec_command("shut")
                channel.sendall(b"now")
                transport.join(20)
                self.assertFalse(transport.is_active())
            self.assertIsNone(server.process.poll())

    def test_keys_that_others_may_read_or_that_are_none(self):
        with SshEcho() as server:
            path = server.path("keys/ssh_host_ed25519_key")
            start = [PROGRAM, server.path("keys"), "tcp:0:interface=127.0.0.1"]
            os.chmod(path, 0o640)
            done = subprocess.run(start, capture_output=True, timeout=20)
            self.assertEqual(done.returncode, 2)
            self.assertIn(b"can be read or changed by others", done.stderr)
            os.chmod(path, 0o600)
            with open(path, "w") as file:
                file.write("not a key\n")
            done = subprocess.run(start, capture_output=True, timeout=20)
            self.assertEqual(done.returncode, 2)
            self.assertIn(b"holds no usable host key", done.stderr)

    def test_silent_peers_are_asked_and_then_cut_off(self):
        with SshEcho("keepalive=300") as server:
            child = subprocess.Popen(server.ssh("wait"), stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            server.log_until("in alice")
            time.sleep(2)
            self.assertIsNone(child.poll()) # it answers
            child.send_signal(19)
            time.sleep(3)
            child.send_signal(18)
            self.assertEqual(child.wait(timeout=10), 255)


if __name__ == "__main__":
    unittest.main(verbosity=2)
