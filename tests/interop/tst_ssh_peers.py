"""Other people's SSH libraries against the server: paramiko's logins, asyncssh's channels, ssh-audit's opinion."""

import asyncio
import os
import re
import subprocess
import unittest

import asyncssh
import paramiko

from sshecho import SshEcho

print("paramiko", paramiko.__version__, "asyncssh", asyncssh.__version__)


class Paramiko(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = SshEcho()
        cls.key = paramiko.Ed25519Key.from_private_key_file(cls.server.key)
        cls.stranger = paramiko.Ed25519Key.from_private_key_file(cls.server.stranger)

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()

    def setUp(self):
        self.transport = paramiko.Transport(("127.0.0.1", self.server.port))
        self.transport.start_client(timeout=20)
        self.addCleanup(self.transport.close)

    def answer(self, words):
        return lambda title, instructions, prompts: [words[text] for text, echo in prompts]

    def test_none_tells_the_methods(self):
        with self.assertRaises(paramiko.BadAuthenticationType) as caught:
            self.transport.auth_none("alice")
        self.assertEqual(set(caught.exception.allowed_types), {"publickey", "password", "keyboard-interactive"})

    def test_password(self):
        with self.assertRaises(paramiko.AuthenticationException):
            self.transport.auth_password("alice", "wrong", fallback=False)
        with self.assertRaises(paramiko.AuthenticationException):
            self.transport.auth_password("nobody", "wonderland", fallback=False)
        self.assertEqual(self.transport.auth_password("alice", "wonderland", fallback=False), [])
        channel = self.transport.open_session()
        channel.exec_command("say hello")
        self.assertEqual((channel.recv(100), channel.recv_exit_status()), (b"hello\n", 0))

    def test_keyboard_interactive_in_two_rounds(self):
        self.assertEqual(self.transport.auth_interactive("otto", self.answer({"Password: ": "secret", "Code: ": "123456"})), [])
        self.assertTrue(self.transport.is_authenticated())

    def test_a_wrong_first_answer_is_told_after_the_last(self):
        asked = []

        def answer(title, instructions, prompts):
            asked.extend(text for text, echo in prompts)
            return ["wrong" for _ in prompts]
        with self.assertRaises(paramiko.AuthenticationException):
            self.transport.auth_interactive("otto", answer)
        self.assertEqual(asked, ["Password: ", "Code: "])

    def test_a_key_and_then_a_code(self):
        self.assertEqual(self.transport.auth_publickey("twin", self.key), ["keyboard-interactive"])
        self.assertFalse(self.transport.is_authenticated())
        self.assertEqual(self.transport.auth_interactive("twin", self.answer({"Code: ": "123456"})), [])
        self.assertTrue(self.transport.is_authenticated())

    def test_another_name_begins_from_the_beginning(self):
        self.assertEqual(self.transport.auth_publickey("twin", self.key), ["keyboard-interactive"])
        with self.assertRaises(paramiko.BadAuthenticationType): # otto has no keys
            self.transport.auth_publickey("otto", self.key)
        with self.assertRaises(paramiko.BadAuthenticationType):
            self.transport.auth_interactive("twin", self.answer({"Code: ": "123456"}))

    def test_keys_that_nobody_knows(self):
        with self.assertRaises(paramiko.AuthenticationException):
            self.transport.auth_publickey("alice", self.stranger)
        self.assertEqual(self.transport.auth_publickey("alice", self.key), [])

    def test_a_signature_by_another_key(self):
        """The library drops the request and says nothing; the server has to notice."""
        with self.assertRaises(paramiko.AuthenticationException):
            self.transport.auth_password("alice", "wrong", fallback=False)
        class Forger:
            """alice's public key, and a stranger's private one."""
            def __getattr__(forger, name):
                return getattr(self.key, name)

            def sign_ssh_data(forger, data, algorithm=None):
                return self.stranger.sign_ssh_data(data)
        with self.assertRaises(paramiko.AuthenticationException):
            self.transport.auth_publickey("alice", Forger())
        self.assertIn("of no use", self.server.log_until("wrong alice publickey"))
        self.assertFalse(self.transport.is_authenticated())

    def test_the_seventh_guess_has_no_connection(self):
        for number in range(6):
            with self.assertRaises(paramiko.AuthenticationException):
                self.transport.auth_password("alice", "guess %d" % number, fallback=False)
        with self.assertRaises(paramiko.SSHException):
            self.transport.auth_password("alice", "wonderland", fallback=False)
        self.assertFalse(self.transport.is_authenticated())

    def test_channels_have_a_limit(self):
        self.transport.auth_password("alice", "wonderland")
        channels = [self.transport.open_session() for _ in range(10)]
        with self.assertRaises(paramiko.ChannelException):
            self.transport.open_session()
        with self.assertRaises(paramiko.ChannelException):
            self.transport.open_channel("direct-tcpip", ("127.0.0.1", 22), ("127.0.0.1", 1))
        channels[0].exec_command("exit 3")
        self.assertEqual(channels[0].recv_exit_status(), 3)
        channels[0].close()
        for _ in range(100):
            try:
                self.transport.open_session()
                break
            except paramiko.ChannelException:
                pass
        else:
            self.fail("No channel was free again")

    def test_one_program_a_channel_and_no_unknown_subsystem(self):
        self.transport.auth_password("alice", "wonderland")
        channel = self.transport.open_session()
        with self.assertRaises(paramiko.SSHException):
            channel.invoke_subsystem("nonsense")
        channel = self.transport.open_session()
        channel.exec_command("cat")
        with self.assertRaises(paramiko.SSHException):
            channel.exec_command("say twice")


class AsyncSsh(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.server = SshEcho("rekey=4000000")
        self.addCleanup(self.server.__exit__)

    def connect(self, **more):
        return asyncssh.connect("127.0.0.1", self.server.port, known_hosts=None, config=None, agent_path=None,
                                **{"username": "alice", "client_keys": [self.server.key], **more})

    async def test_signals_sizes_and_status(self):
        async with self.connect() as connection:
            process = await connection.create_process(term_type="vt100", term_size=(90, 30), encoding="latin-1")
            self.assertEqual((await process.stdout.readline()).strip(), "terminal vt100 90x30")
            process.change_terminal_size(120, 50)
            self.assertEqual((await process.stdout.readline()).strip(), "window 120x50")
            process.send_signal("INT")
            self.assertEqual((await process.stdout.readline()).strip(), "signal INT")
            process.stdin.write_eof()
            self.assertEqual((await process.wait()).exit_status, 0)
            done = await connection.run("die KILL")
            self.assertEqual(done.exit_signal[0], "KILL")
            done = await connection.run("complain softly")
            self.assertEqual((done.stdout, done.stderr), ("", "softly\n"))

    async def test_halves_end_apart(self):
        async with self.connect() as connection:
            process = await connection.create_process("count", encoding=None)
            process.stdin.write(b"x" * 300000)
            process.stdin.write_eof()
            self.assertEqual(await process.stdout.read(), b"300000\n")

    async def test_many_connections_with_much_data_and_new_keys(self):
        data = os.urandom(6_000_000)

        async def one():
            async with self.connect(compression_algs=["none"]) as connection:
                done = await asyncio.gather(*(connection.run("cat", input=data, encoding=None) for _ in range(2)))
                return all(each.stdout == data for each in done)
        self.assertEqual(await asyncio.gather(*(one() for _ in range(4))), [True] * 4)

    async def test_people_with_keys_of_all_kinds(self):
        keys = [asyncssh.generate_private_key(kind) for kind in ("ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ssh-ed25519")]
        keys += [asyncssh.generate_private_key("ssh-rsa", key_size=size) for size in (3072, 1024)]
        with SshEcho(people=[key.export_public_key() for key in keys]) as server:
            def connect(key, **more):
                return asyncssh.connect("127.0.0.1", server.port, known_hosts=None, config=None, agent_path=None, username="alice",
                                        client_keys=[key], preferred_auth="publickey", **more)
            for key in keys[:-1]:
                async with connect(key) as connection:
                    self.assertEqual((await connection.run("say in")).stdout, "in\n")
            with self.assertRaises(asyncssh.PermissionDenied): # too short
                async with connect(keys[-1]):
                    pass
            with self.assertRaises((asyncssh.PermissionDenied, asyncssh.DisconnectError)): # SHA-1
                async with connect(keys[-2], signature_algs=["ssh-rsa"]):
                    pass


class Audit(unittest.TestCase):
    def test_nothing_fails(self):
        with SshEcho() as server:
            done = subprocess.run(["ssh-audit", "-n", "-p", str(server.port), "127.0.0.1"], capture_output=True, text=True, timeout=120)
            self.assertNotIn("[fail]", done.stdout)
            warned = [line for line in done.stdout.splitlines() if "[warn]" in line]
            # It is older than the name.
            self.assertTrue(all("kex-strict-s-v00" in line for line in warned), warned)
            self.assertIn("kex-strict-s-v00@openssh.com", done.stdout)
            self.assertIn("compression: disabled", done.stdout)
            self.assertTrue(re.search(r"banner: SSH-2\.0-Everyport$", done.stdout, re.M))


if __name__ == "__main__":
    unittest.main(verbosity=2)
