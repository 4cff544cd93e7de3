"""A prompt on the running program: OpenSSH's client in a terminal, commands and scripts, files, telnet; and who gets none."""

import base64
import concurrent.futures
import hashlib
import hmac
import os
import re
import signal
import socket
import ssl
import struct
import subprocess
import time
import unittest

import asyncssh
import paramiko
import pexpect

from manhole import PASSWORD, Manhole, Screen
from prosody import free_port

print(subprocess.run(["ssh", "-V"], capture_output=True, text=True).stderr.strip(), "paramiko", paramiko.__version__, "asyncssh", asyncssh.__version__)


def code_of(secret, at=None):
    """RFC 6238, as an authenticator app has it."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    mac = hmac.digest(key, struct.pack(">Q", int(time.time() if at is None else at) // 30), "sha1")
    return "%06d" % ((struct.unpack(">I", mac[mac[-1] & 15:][:4])[0] & 0x7fffffff) % 1000000)


class ManholeTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.house = Manhole()

    @classmethod
    def tearDownClass(cls):
        cls.house.stop()

    def prompt(self, **more):
        screen = self.house.prompt(**more)
        self.addCleanup(screen.child.close, True)
        screen.wait(">>>")
        return screen

    # --- A terminal

    def test_the_programs_objects_are_live(self):
        screen = self.prompt()
        screen.send("[each.name for each in services]\r")
        screen.wait("['manhole']")
        screen.send("len(connections) >= 1, services['manhole'].state\r")
        screen.wait("(True, 'running')")
        screen.send("\x04")
        self.assertEqual(screen.ends(), 0)

    def test_does_not_print_its_own_trace(self):
        newest = "max((each for each in connections if each.protocol == 'ssh'), key=lambda each: each.id)"
        screen = self.prompt()
        screen.send(newest + ".trace()\r")
        screen.wait("ValueError: this prompt is on the connection itself")
        screen.send(newest + ".trace([].append).is_connected\r")
        screen.wait("\nTrue")
        self.assertIn("this prompt is on the connection itself", self.house.run(newest + ".trace()").stderr)

    def test_completes(self):
        screen = self.prompt()
        screen.send("remarkable = 20\r")
        screen.wait(">>>")
        screen.send("remark\t")
        screen.wait("remarkable")
        time.sleep(2)
        screen.send(" + 1\r")
        screen.wait("\n21")

    def test_interrupts(self):
        screen = self.prompt()
        screen.send("import asyncio\r")
        screen.wait(">>>")
        screen.send("await asyncio.sleep(600)\r")
        time.sleep(0.5)
        screen.send("\x03")
        screen.wait("KeyboardInterrupt")
        for command in "while True: pass\r\r", "import time; time.sleep(600)\r":
            screen.send(command)
            time.sleep(1)
            screen.send("\x03")
            screen.wait("KeyboardInterrupt")
            screen.wait(">>>")
        self.assertNotIn("HeldTooLong", screen.text)
        screen.send("while True: pass\r\r")  # holds the loop: the watchdog ends it
        screen.wait("HeldTooLong", 60)
        screen.send("'well'\r")
        screen.wait("\n'well'")
        screen.send("half typed\x03")
        screen.wait("KeyboardInterrupt")

    def test_interrupts_what_holds_pythons_lock(self):
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            begun = time.monotonic()
            hanging = pool.submit(self.house.run, "import re; re.match(r'(a+)+$', 'a' * 40 + 'b')")
            time.sleep(1)
            self.assertEqual(self.house.run("6 * 7").stdout, "42\n")  # somebody else's login meanwhile
            done = hanging.result()
        self.assertLess(time.monotonic() - begun, 30)
        self.assertEqual(done.returncode, 1)
        self.assertIn("HeldTooLong: held the program's loop longer than 5 s", done.stderr)

    def test_resizes(self):
        screen = self.prompt(size=(24, 60))
        screen.child.setwinsize(40, 132)
        time.sleep(0.5)
        screen.send("'x' * 100\r")
        screen.wait("'" + "x" * 100 + "'")

    def test_takes_a_paste(self):
        screen = self.prompt()
        screen.send("\x1b[200~def twice(x):\n    y = x\n    return x + y\n\x1b[201~\r")
        screen.wait(">>>")
        screen.send("twice(21)\r")
        screen.wait("\n42")

    def test_reports_what_comes_later_above_the_line(self):
        screen = self.prompt()
        screen.send("import asyncio; asyncio.ensure_future(asyncio.sleep(1, 'late'))\r")
        screen.wait("<pending #1>")
        screen.wait(">>>")
        screen.send("40 + ")
        screen.wait("#1 is: 'late'")
        screen.send("2\r")
        screen.wait("\n42")

    def test_blocks_are_indented_and_end_with_a_blank_line(self):
        screen = self.prompt()
        screen.send("for i in range(2):\rprint('line', i)\r\r")
        screen.wait("line 0\nline 1")

    def test_history_is_there_at_the_next_login(self):
        screen = self.prompt()
        screen.send("'of ' + 'old'\r")
        screen.wait("\n'of old'")
        screen.send("\x04")
        screen.ends()
        screen = self.prompt()
        time.sleep(0.5)
        screen.send("\x12of '")
        time.sleep(0.5)
        screen.send("\r\r")
        screen.wait("\n'of old'")

    # --- Without one

    def test_evaluates_an_expression(self):
        done = self.house.run("6 * 7")
        self.assertEqual((done.stdout, done.stderr, done.returncode), ("42\n", "", 0))
        done = self.house.run("1 / 0")
        self.assertEqual((done.stdout, done.returncode), ("", 1))
        self.assertIn("ZeroDivisionError", done.stderr)

    def test_reads_a_script(self):
        done = self.house.run(more=["-T"], input="import asyncio\nfor i in range(3):\n    print('n', i)\nawait asyncio.sleep(0.01)\nlen(services)\n")
        self.assertEqual((done.stdout, done.returncode), ("n 0\nn 1\nn 2\n1\n", 0), done.stderr)

    def test_more_output_than_a_window(self):
        done = self.house.run("print('x' * 5_000_000)")
        self.assertEqual(len(done.stdout), 5_000_001)

    # --- Who gets what

    def test_operators_look(self):
        done = self.house.run("[each.state for each in services]", user="olga")
        self.assertEqual((done.stdout, done.returncode), ("['running']\n", 0), done.stderr)
        for way_out in ("__import__('os')", "services[0].stop()", "().__class__", "open('/etc/passwd')"):
            done = self.house.run(way_out, user="olga")
            self.assertEqual((done.stdout, done.returncode), ("", 1), way_out)
        self.assertEqual(self.house.run("1 + 1", user="olga").stdout, "2\n")

    def test_members_and_guests_have_no_prompt(self):
        done = self.house.run("1", user="mia")
        self.assertEqual((done.stdout, done.returncode), ("", 1))
        self.assertIn("no prompt here", done.stderr)
        self.assertEqual(self.house.run("1", user="gus", key=self.house.stranger).returncode, 255)

    def test_nobody_else_comes_in(self):
        self.assertEqual(self.house.run("1", key=self.house.stranger).returncode, 255)
        self.assertEqual(self.house.run("1", user="nobody").returncode, 255)
        words = self.house.words(key=self.house.stranger, more=["-o", "PreferredAuthentications=password", "-o", "NumberOfPasswordPrompts=1"])
        child = pexpect.spawn(words[0], words[1:] + ["1"], encoding="utf-8", timeout=30)
        child.expect("assword:")
        child.sendline("wrong")
        child.expect("denied")
        child.close()

    def test_says_whom_it_turns_away(self):
        words = self.house.words(user="nobody", key=self.house.stranger, more=["-o", "PreferredAuthentications=password", "-o", "NumberOfPasswordPrompts=9"])
        child = pexpect.spawn(words[0], words[1:] + ["1"], encoding="utf-8", timeout=30)
        while child.expect(["assword:", pexpect.EOF]) == 0:
            child.sendline("wrong")
        child.close()
        line = next(line for line in self.house.station.stderr().splitlines() if "turned away" in line)
        self.assertIn("127.0.0.1 was turned away. Too many wrong logins.", line)
        self.assertNotIn("..", line.split("turned away")[1])

    def test_a_disabled_account_stays_out(self):
        self.house.user("add", "dora", "--password-stdin", "--role", "administrator", text=PASSWORD + "\n")
        self.house.user("key", "dora", self.house.key + ".pub")
        self.assertEqual(self.house.run("1", user="dora").stdout, "1\n")
        self.house.user("disable", "dora")
        self.assertEqual(self.house.run("1", user="dora").returncode, 255)

    def test_second_factor_after_key_and_password(self):
        self.house.user("add", "tina", "--password-stdin", "--role", "administrator", text=PASSWORD + "\n")
        self.house.user("key", "tina", self.house.key + ".pub")
        begun = self.house.user("factor", "tina")
        secret = re.search(r"to type: (\w+)", begun).group(1)
        codes = re.search(r"each for one login: (.*)", begun).group(1).split()
        now = code_of(secret)
        self.house.user("factor", "tina", now)
        self.assertEqual(self.house.run("1", user="tina").returncode, 255)  # the key alone is not enough
        child = pexpect.spawn(*(lambda words: (words[0], words[1:] + ["6*7"]))(self.house.words(user="tina")), encoding="utf-8", timeout=30)
        child.expect("Code:")
        child.sendline(codes[0])
        child.expect("42")
        child.close()
        key = paramiko.Ed25519Key.from_private_key_file(self.house.stranger)
        transport = paramiko.Transport(("127.0.0.1", self.house.port))
        self.addCleanup(transport.close)
        transport.start_client(timeout=20)
        with self.assertRaises(paramiko.AuthenticationException):
            transport.auth_publickey("tina", key)
        words = {"Password: ": PASSWORD, "Code: ": codes[1]}
        self.assertEqual(transport.auth_interactive("tina", lambda title, text, prompts: [words[each] for each, echo in prompts]), [])
        # Replayed: a code that was used is worth nothing.
        again = paramiko.Transport(("127.0.0.1", self.house.port))
        self.addCleanup(again.close)
        again.start_client(timeout=20)
        with self.assertRaises(paramiko.AuthenticationException):
            again.auth_interactive("tina", lambda title, text, prompts: [words[each] for each, echo in prompts])

    def test_a_token_passes_for_the_password(self):
        token = self.house.user("token", "alice", "test", "--service", "manhole").strip()
        transport = paramiko.Transport(("127.0.0.1", self.house.port))
        self.addCleanup(transport.close)
        transport.start_client(timeout=20)
        self.assertEqual(transport.auth_password("alice", token, fallback=False), [])

    def test_commands_are_in_the_audit_log(self):
        self.house.run("'noted' * 2")
        audit = self.house.user("audit", "alice", "--event", "command")
        self.assertRegex(audit, r"command  alice  manhole/ssh  127\.0\.0\.1  'noted' \* 2")

    def test_a_command_of_one_line_may_be_compound(self):
        done = self.house.run("for i in range(2): print(i)")
        self.assertEqual((done.stdout, done.stderr, done.returncode), ("0\n1\n", "", 0))
        done = self.house.run("for i in range(2):")
        self.assertEqual((done.stdout, done.returncode), ("", 1))
        self.assertIn("SyntaxError: expected an indented block", done.stderr.replace("IndentationError", "SyntaxError"))
        done = self.house.run("[1,", "2]", user="olga")
        self.assertEqual((done.stdout, done.returncode), ("[1, 2]\n", 0))

    def test_a_script_has_its_own_status(self):
        for code, status, said in (("3", 3, ""), ("None", 0, ""), ("'no bread'", 1, "no bread\n")):
            done = self.house.run("import sys; sys.exit(%s); print('never')" % code)
            self.assertEqual((done.stdout, done.stderr, done.returncode), ("", said, status))
        done = self.house.run("input()")
        self.assertEqual((done.stdout, done.returncode), ("", 1))
        self.assertEqual(done.stderr.count("\n"), 1)
        self.assertIn("Nothing can be asked here", done.stderr)

    def test_looking_scripts_join_what_is_open(self):
        done = self.house.run(input="# sums\nsum([1,\n  2,\n3])\n\nlen(')')\nexit\n7\n", user="olga", more=["-T"])
        self.assertEqual((done.stdout, done.stderr, done.returncode), ("6\n1\n", "", 0))

    def test_who_is_in_hears_that_it_ends(self):
        house = Manhole()
        self.addCleanup(house.stop)
        screen = house.prompt(more=["-o", "LogLevel=INFO"])
        self.addCleanup(screen.child.close, True)
        screen.wait(">>>")
        house.station.process.terminate()
        screen.wait("This service stops")
        screen.child.expect(pexpect.EOF)

    def test_prompts_leave_nothing_behind(self):
        stays = self.prompt()
        stays.send("'warm'\r")
        stays.wait("\n'warm'")
        for keys in "\x04", "'half", "1 + 1\r", "import asyncio; await asyncio.sleep(600)\r", "\x1b[200~pasted":
            screen = self.prompt()
            screen.send(keys)
            time.sleep(0.2)
            screen.child.close(True)
        count = ("import asyncio, gc; await asyncio.sleep(0.1); n = gc.collect(); from prompt_toolkit import PromptSession; "
                 "from everyport._terminal import Terminal; kinds = [type(each) for each in gc.get_objects()]; "
                 "print(kinds.count(Terminal), kinds.count(PromptSession))")
        end = time.monotonic() + 20
        while (found := self.house.run(count).stdout) != "1 1\n" and time.monotonic() < end:
            time.sleep(0.2)
        self.assertEqual(found, "1 1\n")
        stays.send("'hot'\r")
        stays.wait("\n'hot'")

    # --- Others

    def test_asyncssh(self):
        import asyncio

        async def ask():
            async with asyncssh.connect("127.0.0.1", self.house.port, username="alice", client_keys=[self.house.key], known_hosts=None) as connection:
                done = await connection.run("len(services)")
                return done.stdout, done.exit_status
        self.assertEqual(asyncio.run(ask()), ("1\n", 0))

    def test_sftp_shows_the_accounts_own_files(self):
        with open(self.house.path("up"), "w") as file:
            file.write("contents\n")
        words = self.house.words("sftp", more=["-b", "-"]) + ["mia@127.0.0.1"]
        batch = "put %s letter\nls -l\nget letter %s\nget ../../etc/passwd %s\n" % (self.house.path("up"), self.house.path("down"), self.house.path("out"))
        done = subprocess.run(words, input=batch, capture_output=True, text=True, timeout=60)
        self.assertIn("letter", done.stdout, done.stderr)
        with open(self.house.path("down")) as file:
            self.assertEqual(file.read(), "contents\n")
        self.assertFalse(os.path.exists(self.house.path("out")) and os.path.getsize(self.house.path("out")))

    def test_a_name_taken_anew_finds_nothing(self):
        self.house.user("add", "nora", "--password-stdin", "--role", "member", text=PASSWORD + "\n")
        self.house.user("key", "nora", self.house.key + ".pub")
        words = self.house.words("sftp", more=["-b", "-"]) + ["nora@127.0.0.1"]
        with open(self.house.path("diary"), "w") as file:
            file.write("mine\n")
        done = subprocess.run(words, input="put %s diary\nls -l\n" % self.house.path("diary"), capture_output=True, text=True, timeout=60)
        self.assertIn("diary", done.stdout, done.stderr)
        folder = os.path.join(self.house.station.data, "files", hashlib.sha256(b"nora").hexdigest()[:32])
        self.assertTrue(os.path.isdir(folder))
        self.house.user("remove", "nora")
        end = time.monotonic() + 30  # what was hers goes a moment later
        while os.path.exists(folder) and time.monotonic() < end:
            time.sleep(0.05)
        self.assertFalse(os.path.exists(folder))
        adding = ("user", "add", "nora", "--password-stdin", "--role", "member")
        # The name is given on when that is noted, which may be a moment later yet.
        while self.house.station.command(*adding, text=PASSWORD + "\n", check=False).returncode != 0 and time.monotonic() < end:
            time.sleep(0.05)
        self.house.user("key", "nora", self.house.key + ".pub")
        done = subprocess.run(words, input="ls -l\n", capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn("diary", done.stdout.replace("sftp> ls -l", ""))

    def telnet(self):
        child = pexpect.spawn("telnet", ["127.0.0.1", str(self.house.telnet)], encoding="utf-8", timeout=30, dimensions=(24, 80),
                              env={**os.environ, "TERM": "xterm"})
        screen = Screen(child)
        self.addCleanup(child.close, True)
        screen.wait("login: ")
        return screen

    def test_telnet(self):
        screen = self.telnet()
        screen.send("alice\r")
        screen.wait("Password: ")
        screen.send("wrong\r")
        screen.wait("Login incorrect")
        screen.wait("login: ")
        screen.send("alice\r")
        screen.wait("Password: ")
        screen.send(PASSWORD + "\r")
        screen.wait(">>>")
        self.assertNotIn(PASSWORD, screen.text)
        screen.send("[each.state for each in services]\r")
        screen.wait("['running']")
        screen.send("while True: pass\r\r")
        time.sleep(1)
        screen.send("\x03")
        screen.wait("KeyboardInterrupt")
        self.assertNotIn("HeldTooLong", screen.text)
        screen.wait(">>>")
        screen.send("\x04")
        screen.child.expect(pexpect.EOF)

    def test_telnet_over_tls_serves_what_was_renewed(self):
        port = free_port()
        house = Manhole("telnet=tls:%d:interface=127.0.0.1" % port)
        self.addCleanup(house.stop)
        anyone = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        anyone.check_hostname = False
        anyone.verify_mode = ssl.CERT_NONE

        def shown():
            with socket.create_connection(("127.0.0.1", port), timeout=20) as plain, anyone.wrap_socket(plain) as wire:
                heard = b""
                while b"login: " not in heard:
                    piece = wire.recv(4096)
                    self.assertTrue(piece, heard)
                    heard += piece
                return wire.getpeercert(binary_form=True)

        made = shown()
        pair = [os.path.join(house.station.data, "certificates", "manhole" + end) for end in (".crt", ".key")]
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
                        "/CN=renewed", "-out", pair[0], "-keyout", pair[1]], check=True, capture_output=True)
        with open(pair[0], encoding="ascii") as file:
            renewed = ssl.PEM_cert_to_DER_cert(file.read())
        self.assertEqual(shown(), made)
        house.station.process.send_signal(signal.SIGHUP)
        end = time.monotonic() + 15  # half of what it takes without being asked
        while (now := shown()) == made and time.monotonic() < end:
            time.sleep(0.05)
        self.assertEqual(now, renewed)

    def test_telnet_stays_on_this_computer(self):
        for place in "tcp:0:interface=*", "tcp:0:interface=192.0.2.1", "fd:3", "haproxy:from=10.0.0.0/8:tcp:0:interface=*":
            refused = subprocess.run([self.house.station.program, "--data", self.house.path("other"), "serve", "manhole", "listen=tcp:0", "telnet=" + place],
                                     capture_output=True, text=True, timeout=60)
            self.assertEqual(refused.returncode, 65, place)
            self.assertIn("Telnet sends passwords as they are", refused.stderr)


if __name__ == "__main__":
    unittest.main()
