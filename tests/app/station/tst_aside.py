"""Commands of everyportd, with and without a program that runs: what they print and how they end."""

import contextlib
import json
import os
import pty
import select
import shutil
import socket
import stat
import subprocess
import threading
import time
import unittest

from station import Station, poll_toml

LUNCH = poll_toml("lunch", "What for lunch?", [("yes", "Yes"), ("no", "No")], {"door": "yes"})
KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEBRR4Yb0V6kXpTz0Q1vKkKj8p1k3rJ1mXgJc9yQd3a alice\n"
FINGERPRINT = "SHA256:Y7xk0WJZgC2QpAd4YCHOK5n6sbO5JeNsn7/dJiuivLk\n"


class Commands(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__, None, None, None)

    def run_command(self, *words, text=None):
        done = self.station.command(*words, check=False, text=text)
        return done.returncode, done.stdout, done.stderr

    def file(self, name, text):
        path = os.path.join(self.station.folder, name)
        with open(path, "w") as file:
            file.write(text)
        return path

    def everything(self):
        """The same answers whether a program runs or not."""
        self.assertEqual(self.run_command("user", "add", "alice", "--password-stdin", text="secret\n"), (0, "", ""))
        self.assertEqual(self.run_command("user", "add", "alice@localhost", "--password-stdin", text="x\n"),
                         (73, "", "everyportd: There is an account alice already.\n"))
        self.assertEqual(self.run_command("user", "add", "a b", "--password-stdin", text="x\n")[0], 65)
        self.assertEqual(self.run_command("user", "add", "bob", "--role", "guest", "--password-stdin", text="x")[0], 0)
        self.assertEqual(self.run_command("user", "key", "alice", self.file("a.pub", KEY)), (0, FINGERPRINT, ""))
        self.assertEqual(self.run_command("user", "key", "alice", self.file("b.pub", "nonsense\n"))[0], 65)
        self.assertEqual(self.run_command("user", "key", "alice", "/no/such/file")[0], 66)
        self.assertEqual(self.run_command("user", "list"), (0, "alice  member  1 SSH key\nbob    guest\n", ""))
        self.assertEqual(self.run_command("user", "passwd", "alice", "--password-stdin", text="other\n")[0], 0)
        self.assertEqual(self.run_command("user", "remove", "alice")[0], 0)
        self.assertEqual(self.run_command("user", "remove", "alice"), (67, "", "everyportd: There is no account alice.\n"))

        self.assertEqual(self.run_command("device", "add", "door", "serial:/nowhere/tty", "id12"), (0, "door\n", ""))
        self.assertEqual(self.run_command("device", "add", "door", "serial:/nowhere/tty2", "id12")[0], 73)
        self.assertEqual(self.run_command("device", "add", "gate", "serial:/nowhere/tty3", "abacus")[0], 65)
        self.assertIn("door  door  ", self.run_command("device", "list")[1])
        self.assertEqual(self.run_command("device", "remove", "window")[0], 66)
        self.assertEqual(self.run_command("device", "remove", "door"), (0, "", ""))

        self.assertEqual(self.run_command("poll", "import", self.file("lunch.toml", LUNCH)), (0, "lunch\n", ""))
        code, _, words = self.run_command("poll", "import", self.file("bad.toml", "[[poll]]\nquestion = 5\n"))
        self.assertEqual(code, 65)
        self.assertIn("question", words)
        self.assertEqual(self.run_command("poll", "import", "/no/such/file")[0], 66)
        self.assertEqual(self.run_command("poll", "import", "-", text=LUNCH.replace("lunch", "dinner"))[0:2], (0, "dinner\n"))
        self.assertEqual(self.run_command("poll", "open", "lunch"), (0, "Voting on lunch is open.\n", ""))
        self.assertIn("lunch   open   0 votes", self.run_command("poll", "list")[1])
        self.assertEqual(self.run_command("poll", "open", "supper"),
                         (66, "", "everyportd: There is no poll supper; everyportd poll list names them.\n"))
        self.assertEqual(self.run_command("poll", "reset", "lunch")[0], 0)
        self.assertEqual(self.run_command("poll", "close", "lunch")[0], 0)
        self.assertIn("number", self.run_command("poll", "export", "lunch")[1])
        self.assertIn("question", self.run_command("poll", "export", "lunch", "--format", "toml")[1])

    def test_prints_the_handbook(self):
        code, pages, _ = self.run_command("handbook")
        self.assertEqual(code, 0)
        self.assertIn("First steps:\n  firststeps    First steps\n", pages)
        self.assertEqual(self.run_command("handbook", "polls")[1].splitlines()[:2], ["Polls", "====="])
        self.assertTrue(self.run_command("handbook", "--man", "polls")[1].startswith(".TH EVERYPORT\\-POLLS 7 "))
        code, _, words = self.run_command("handbook", "pols")
        self.assertEqual(code, 66)
        self.assertIn("did you mean polls?", words)
        self.assertIn("loses none that you saw.", self.run_command("handbook", "--find", "power cut")[1])
        self.assertEqual(self.run_command("handbook", "--find", "nosuchwordanywhere")[0], 66)

    def test_draws_a_report(self):
        """By the program with the window, which needs no screen for it."""
        self.assertEqual(self.run_command("poll", "import", self.file("lunch.toml", LUNCH)), (0, "lunch\n", ""))
        done = subprocess.run([self.station.program, "--data", self.station.data, "--config", self.station.config,
                               "poll", "report", "lunch", "--format=pdf"], capture_output=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertTrue(done.stdout.startswith(b"%PDF-"), done.stdout[:40])
        # As under cron and sudo: Qt asks for a folder that is not there, and would say so.
        done = subprocess.run(done.args, env={name: value for name, value in os.environ.items() if name != "XDG_RUNTIME_DIR"}, capture_output=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        code, text, _ = self.run_command("poll", "report", "lunch")
        self.assertEqual(code, 0)
        self.assertIn("Nobody has voted.", text)

    def test_rules_are_checked_without_a_data_folder(self):
        os.makedirs(os.path.join(self.station.folder, "home", "everyport", "rules"))
        home = os.path.join(self.station.folder, "home")
        with open(os.path.join(home, "everyport", "rules", "door.toml"), "w") as file:
            file.write('[when]\nevent = "card-read"\n[[do]]\naction = "log"\ntext = "x"\n')
        environment = {**os.environ, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": os.path.join(self.station.folder, "none")}
        done = subprocess.run([self.station.program, "rule", "check"], env=environment, capture_output=True, text=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertTrue(done.stdout.endswith("door.toml: right\n"), done.stdout)
        self.assertFalse(os.path.exists(environment["XDG_DATA_HOME"]))

    def after_a_pause(self, command, first, rest, environment=None):
        """By a pipe that pauses in between: what it has by then is not all."""
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as done:
            done.stdin.write(first)
            done.stdin.flush()
            time.sleep(0.5)
            printed, complaint = done.communicate(rest, timeout=60)
        return done.returncode, printed, complaint

    def test_a_pipe_that_pauses_is_read_to_its_end(self):
        command = [self.station.program, "--data", self.station.data, "--config", self.station.config]
        for place, first, second in (("-", "lunch", "dinner"), ("/dev/fd/0", "tea", "cake")):
            first_poll, second_poll = (LUNCH.replace("lunch", name).encode() for name in (first, second))
            self.assertEqual(self.after_a_pause([*command, "poll", "import", place], first_poll, second_poll),
                             (0, ("%s\n%s\n" % (first, second)).encode(), b""))
        self.assertEqual(self.run_command("user", "add", "alice", "--password-stdin", text="secret\n")[0], 0)
        self.assertEqual(self.after_a_pause([*command, "user", "key", "alice", "-"], KEY[:20].encode(), KEY[20:].encode()),
                         (0, FINGERPRINT.encode(), b""))
        self.assertEqual(self.run_command("user", "list")[1], "alice  member  1 SSH key\n")
        large = self.after_a_pause([*command, "poll", "import", "-"], LUNCH.encode(), b"#" * (4 << 20))
        self.assertEqual(large[:2], (65, b""))
        self.assertIn(b"- is larger than 4 MB.", large[2])

    def test_a_long_log_is_merged_while_no_program_runs(self):
        log = self.file("lunch.log", "{}\n" + "x" * (5 << 20))
        self.assertEqual(self.run_command("poll", "import", self.file("lunch.toml", LUNCH))[0], 0)
        code, _, words = self.run_command("poll", "merge", "lunch", log)
        self.assertEqual(code, 65)
        self.assertIn("no log of a poll", words)  # it was read
        self.station.start()
        code, _, words = self.run_command("poll", "merge", "lunch", log)
        self.assertIn("takes logs up to 5 MB. End it, give the same command again", words)
        os.truncate(log, 5 << 20)
        self.assertIn("no log of a poll", self.run_command("poll", "merge", "lunch", log)[2])
        with open(log, "r+") as file:
            file.truncate((64 << 20) + 1)
        self.assertIn("is larger than 64 MB.", self.run_command("poll", "merge", "lunch", log)[2])

    def test_a_report_that_pauses_is_drawn_whole(self):
        self.assertEqual(self.run_command("poll", "import", self.file("lunch.toml", LUNCH)), (0, "lunch\n", ""))
        report = self.run_command("poll", "report", "lunch", "--format=json")[1].encode()
        window = os.path.join(os.path.dirname(self.station.program), "everyport")
        code, printed, complaint = self.after_a_pause([window, "--draw-report"], report[:100], report[100:], {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        self.assertEqual((code, printed[:5]), (0, b"%PDF-"), complaint)

    @contextlib.contextmanager
    def strange_program(self, said):
        """Something else that answers at the control socket."""
        path = os.path.join(self.station.data, "control")
        with socket.socket(socket.AF_UNIX) as port:
            port.bind(path)
            port.listen()

            def answer():
                with contextlib.suppress(OSError):
                    while True:
                        with port.accept()[0] as caller:
                            caller.recv(65536)
                            caller.sendall(said)

            answering = threading.Thread(target=answer)
            answering.start()
            try:
                yield
            finally:
                port.shutdown(socket.SHUT_RDWR)
                answering.join()
                os.remove(path)

    def test_a_strange_answer_draws_no_report(self):
        self.assertEqual(self.run_command("poll", "import", self.file("lunch.toml", LUNCH)), (0, "lunch\n", ""))
        report = json.loads(self.run_command("poll", "report", "lunch", "--format=json")[1])
        question = report["questions"][0]
        for strange in ("nonsense", {}, {**report, "questions": [{**question, "votes": -5}]}, {**report, "questions": [{**question, "round": "1"}]},
                        {**report, "event": "x" * 1000000}, {**report, "questions": [{}] * 200000}):
            said = json.dumps({"print": json.dumps(strange)}) + '\n{"done":true}\n'
            with self.subTest(strange=said[:200]), self.strange_program(said.encode()):
                code, printed, complaint = self.run_command("poll", "report", "lunch", "--format=pdf")
                self.assertEqual((code, printed), (65, ""))
                self.assertIn("sent no report that can be drawn", complaint)

    def test_an_error_without_words_has_some(self):
        os.makedirs(self.station.data)
        with self.strange_program(b'{"error":{}}\n'):
            code, printed, complaint = self.run_command("poll", "list")
        self.assertEqual((code, printed), (69, ""))
        self.assertIn("does not say why", complaint)

    def test_without_a_program(self):
        self.everything()
        for words in (("poll", "follow", "lunch"), ("service", "list"), ("service", "clients")):
            self.assertEqual(self.run_command(*words)[0], 69, words)
        self.assertEqual(stat.S_IMODE(os.stat(self.station.data).st_mode), 0o700)

    def test_with_a_program(self):
        self.station.start("serve", "http", "listen=tcp:0")
        self.everything()
        self.assertEqual(self.station.stop(), 0)
        # What the program was told is there for a command without it.
        self.assertIn("bob", self.run_command("user", "list")[1])

    def test_drives_no_terminal(self):
        """What is told of files and people is told without their control characters, also where it is an error."""
        os.makedirs(self.station.data, 0o700)
        folder = os.path.join(self.station.config, "plugins/bad")
        os.makedirs(folder)
        for name, text in ("plugin.toml", 'name = "bad"\napi = 1\ndescription = "\\u001b[31mred\\r\\u009bgreen"\n'), ("plugin.py", ""):
            with open(os.path.join(folder, name), "w") as file:
                file.write(text)
        sentence = 'plugin.toml:3: description: Must be a text of one line, not "?[31mred??green".\n'
        self.assertEqual(self.run_command("plugin", "enable", "bad"), (65, "", "everyportd: " + sentence))
        self.assertEqual(self.run_command("plugin", "list"), (0, "bad  cannot be run    " + sentence, ""))

    def test_usage(self):
        for words in (["--dta", "x"], ["pol", "list"], ["poll"], ["device", "add", "x"], ["poll", "open", "a", "b"],
                      ["serve"], ["serve", "teapot"], ["serve", "http", "listen=nonsense"], ["serve", "http", "lisen=tcp:0"],
                      ["help", "teapot"], ["--log-level", "loud"], ["user", "add", "x", "--role", "king"],
                      ["backup"], ["restore"], ["restore", "x", "--cancel"], ["restore", "--resume", "--dry-run"]):
            code, out, err = self.run_command(*words)
            self.assertEqual((code, out), (64, ""), words)
            self.assertTrue(err.startswith("everyportd: "), err)
            self.assertEqual(err.count("\n"), 1, err)
        self.assertIn("did you mean --data?", self.run_command("--dta", "x")[2])
        self.assertIn("did you mean listen?", self.run_command("serve", "http", "lisen=tcp:0")[2])

    def test_help(self):
        code, text, _ = self.run_command("--help")
        self.assertEqual(code, 0)
        self.assertLessEqual(text.count("\n"), 24)
        self.assertIn("listen", self.run_command("help", "http")[1])
        self.assertIn("poll follow NAME", self.run_command("help", "poll")[1])
        self.assertIn("http", self.run_command("help")[1])
        self.assertIn("\n  http      Shows polls", self.run_command("help", "services")[1])
        self.assertIn("serve TYPE [KEY=VALUE]", self.run_command("help", "serve")[1])
        self.assertEqual(self.run_command("help", "poll", "report")[1], self.run_command("poll", "report", "--help")[1])
        self.assertEqual(self.run_command("help", "serve", "http")[1], self.run_command("help", "http")[1])
        self.assertIn("or --storage ADDRESS", self.run_command("help", "storage")[1])
        self.assertIn("did you mean poll open?", self.run_command("help", "poll", "opne")[2])
        self.assertIn("is too much", self.run_command("help", "poll", "open", "lunch")[2])
        self.assertIn("telnet-in-the-clear", self.run_command("serve", "manhole", "--help")[1])
        code, _, error = self.run_command("help", "teapot")
        self.assertEqual(code, 64)
        self.assertEqual(error, "everyportd: There is no service type, command or key teapot. everyportd help lists all.\n")
        self.assertIn("did you mean poll open? everyportd help lists all.", self.run_command("help", "poll opne")[2])
        self.assertIn("did you mean xmpp?", self.run_command("help", "xmp")[2])
        self.assertIn("did you mean storage?", self.run_command("help", "storge")[2])
        self.assertTrue(self.run_command("help", "--man")[1].startswith(".TH EVERYPORTD 1"))
        self.assertTrue(self.run_command("help", "everyport", "--man")[1].startswith(".TH EVERYPORT 1"))
        self.assertEqual(self.run_command("help", "--man", "nonsense"),
                         (64, "", "everyportd: There is no manual page nonsense. everyport and everyportd have one.\n"))
        self.assertIn("did you mean everyportd?", self.run_command("help", "--man", "everyprtd")[2])
        code, text, _ = self.run_command("--version")
        self.assertEqual(code, 0)
        self.assertIn("OpenSSL", text)
        self.assertFalse(os.path.exists(self.station.data))

    def test_password_needs_a_terminal_or_input(self):
        # A session of its own has no terminal to ask at.
        done = subprocess.run([self.station.program, "--data", self.station.data, "user", "add", "alice"],
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, start_new_session=True)
        self.assertEqual(done.returncode, 64)
        self.assertIn("--password-stdin", done.stderr)
        self.assertEqual(self.run_command("user", "add", "alice", "--password-stdin", text="")[0], 64)

    def everyone_is_known_first(self):
        """Who is meant is looked at before a password is asked for or a file is read."""
        self.assertEqual(self.run_command("user", "add", "alice", "--password-stdin", text="secret\n"), (0, "", ""))
        nobody = "everyportd: There is no account bob.\n"
        for words in (("user", "passwd", "bob"), ("user", "passwd", "bob", "--password-stdin"), ("user", "key", "bob", "/no/such/file"),
                      ("user", "certificate", "bob", "/no/such/file")):
            self.assertEqual(self.run_command(*words), (67, "", nobody), words)
        self.assertEqual(self.run_command("user", "add", "Alice"), (73, "", "everyportd: There is an account alice already.\n"))
        self.assertEqual(self.run_command("user", "add", "a b")[0], 65)
        code, shown = self.ask(words=("user", "passwd", "bob"))
        self.assertEqual(code, 67)
        self.assertNotIn("Password", shown)

    def test_everyone_is_known_first_without_a_program(self):
        self.everyone_is_known_first()

    def test_everyone_is_known_first_with_a_program(self):
        self.station.start("serve", "http", "listen=tcp:0")
        self.everyone_is_known_first()

    def test_what_there_is(self):
        """Who asks for something that there is not is told what there is."""
        self.assertEqual(self.run_command("user", "add", "alice", "--password-stdin", text="secret\n"), (0, "", ""))
        self.assertEqual(self.run_command("user", "audit", "alcie"),
                         (67, "", "everyportd: There is no account alcie, and nothing of that name in the log; there are alice.\n"))
        code, out, err = self.run_command("user", "audit", "--event", "logins")
        self.assertEqual((code, out), (65, ""))
        self.assertIn("there are login, login-failed, ", err)
        code, out, err = self.run_command("user", "token", "alice", "")
        self.assertEqual((code, out), (65, ""))
        self.assertIn("A token needs a label", err)
        for words, said in ((("rule", "foo"), "There are rule list, show, check"), (("gadget", "list"), "There are serve, user, device"),
                            (("user", "lst"), "did you mean user list?")):
            code, out, err = self.run_command(*words)
            self.assertEqual((code, out), (64, ""), words)
            self.assertIn(said, err)
        self.assertEqual(self.run_command("--nix")[2], "everyportd: There is no option --nix; see everyportd --help.\n")

    def test_empty_lists(self):
        """Who looks at a screen is told that there is nothing; a pipe gets what there is."""
        os.makedirs(self.station.data, 0o700)
        for words, said in ((("poll", "list"), "There is no poll yet"), (("device", "list"), "There is no reader yet"),
                            (("user", "list"), "There is no account yet"), (("rule", "list"), "There is no rule yet")):
            self.assertEqual(self.run_command(*words), (0, "", ""))
            code, shown = self.ask(words=words)
            self.assertEqual(code, 0)
            self.assertTrue(shown.startswith(said), shown)
        self.assertEqual(self.run_command("device", "add", "desk", "simulated:", "id12")[0], 0)
        self.assertIn("simulated", self.ask(words=("device", "list"))[1])

    def test_what_makes_nothing_makes_no_folder(self):
        """A mistyped one would look as if nothing were there."""
        for words in ("user list", "user rights alice", "user keys alice", "user tokens alice", "user audit", "user passwd alice", "user remove alice",
                      "device list", "device remove door", "poll list", "poll export lunch", "poll report lunch", "poll report lunch --format=json",
                      "poll seal lunch", "poll follow lunch", "poll open lunch", "poll close lunch", "card export 0A0B0C0D", "card erase 0A0B0C0D",
                      "card list", "card link 0A0B0C0D account:ann", "card unlink 0A0B0C0D", "card place",
                      "certificate list", "certificate forget example.org 443", "service list", "service clients", "rule list", "rule show door",
                      "rule check", "rule log", "rule dry-run door", "rule fire door", "rule enable door", "rule disable door", "rule remove door",
                      "plugin list", "plugin errors greeter", "plugin enable greeter", "plugin disable greeter", "plugin reload greeter",
                      "plugin set greeter words=Hello", "plugin run hello", "name find localhost", "device identify mqtt:door", "backup hall.everyport"):
            self.assertEqual(self.run_command(*words.split()), (66, "", "everyportd: There is no folder %s.\n" % self.station.data), words)
            self.assertEqual(os.listdir(self.station.folder), [], words)
        self.assertEqual(self.run_command("restore", os.path.join(self.station.folder, "hall.everyport"))[0], 66)
        for words in ("check", "help", "handbook", "completion bash", "plugin test greeter", "poll verify hall.log"):
            self.run_command(*words.split())
        self.assertEqual(os.listdir(self.station.folder), [])
        with open(self.station.data, "w"):
            self.assertEqual(self.run_command("user", "list")[0], 66)
        os.unlink(self.station.data)
        for words, text in ((("user", "add", "alice", "--password-stdin"), "secret\n"), (("device", "add", "desk", "simulated:", "id12"), None),
                            (("poll", "import", "-"), LUNCH)):
            self.assertEqual(self.run_command(*words, text=text)[0], 0, words)
            shutil.rmtree(self.station.data)

    def into(self, path, *words):
        """The exit code and the complaint of a command that prints into a file."""
        with open(path, "w") as out:
            done = subprocess.run([self.station.program, "--data", self.station.data, "--config", self.station.config, *words],
                                  stdout=out, stderr=subprocess.PIPE, text=True, timeout=60)
        return done.returncode, done.stderr

    def loses_nothing_without_a_word(self):
        """A full disk under standard output ends each command with 74 and a sentence."""
        self.assertEqual(self.run_command("user", "add", "alice", "--password-stdin", text="secret\n")[0], 0)
        ticketed = LUNCH.replace("lunch", "ticketed").replace("[[poll]]\n", '[[poll]]\nphones = "ticket"\n', 1)
        self.assertEqual(self.run_command("poll", "import", self.file("ticketed.toml", ticketed)), (0, "ticketed\n", ""))
        self.assertEqual(self.run_command("poll", "open", "ticketed")[0], 0)
        sealed = self.file("sealed.log", self.run_command("poll", "export", "ticketed", "--format=sealed")[1])
        os.makedirs(self.station.config, exist_ok=True)
        for words in (("poll", "tickets", "ticketed", "--count", "3"), ("poll", "export", "ticketed"),
                      ("poll", "export", "ticketed", "--format=sealed"), ("poll", "report", "ticketed"),
                      ("poll", "report", "ticketed", "--format=json"), ("poll", "list"), ("poll", "seal", "ticketed"),
                      ("poll", "verify", sealed), ("card", "export", "0A0B0C0D"), ("user", "list"),
                      ("user", "token", "alice", "scripts"), ("help",), ("help", "--man"), ("help", "services"), ("help", "user"),
                      ("--help",), ("--version",), ("handbook",), ("handbook", "--man", "polls"), ("completion", "bash"),
                      ("check",), ("plugin", "new", "greeter")):
            code, complaint = self.into("/dev/full", *words)
            self.assertEqual(code, 74, words)
            self.assertTrue(complaint.splitlines()[-1].startswith("everyportd: Standard output: "), complaint)
            self.assertEqual("Codes made: 3." in complaint, words[1:2] == ("tickets",), complaint)
            self.assertEqual("“user revoke”" in complaint, words[1:2] == ("token",), complaint)

    @unittest.skipUnless(os.path.exists("/dev/full"), "there is no /dev/full here")
    def test_loses_nothing_without_a_word_without_a_program(self):
        self.loses_nothing_without_a_word()

    @unittest.skipUnless(os.path.exists("/dev/full"), "there is no /dev/full here")
    def test_loses_nothing_without_a_word_with_a_program(self):
        self.station.start("serve", "http", "listen=tcp:0")
        self.loses_nothing_without_a_word()
        code, complaint = self.into("/dev/full", "service", "list")
        self.assertEqual(code, 74, complaint)

    def test_a_reader_that_goes_away_is_no_fault(self):
        """As `| head` does; nobody complains, whether the signal counts or not."""
        for restore in (True, False):
            reading, writing = os.pipe()
            os.close(reading)
            done = subprocess.run([self.station.program, "help", "--man"], stdout=writing, stderr=subprocess.PIPE, timeout=60,
                                  restore_signals=restore)
            os.close(writing)
            self.assertEqual((done.returncode, done.stderr), (-13 if restore else 0, b""))

    def ask(self, *answers, words=("user", "add", "alice")):
        """Types at a terminal; returns the exit code and what stood on the screen."""
        child, master = pty.fork()
        if child == 0:
            os.execv(self.station.program, [self.station.program, "--data", self.station.data, "--config", self.station.config, *words])
        shown = b""
        left = list(answers)
        while True:
            ready, _, _ = select.select([master], [], [], 20)
            try:
                piece = os.read(master, 4096) if ready else b""
            except OSError:
                piece = b""
            if not piece:
                break
            shown += piece
            if shown.endswith(b": ") and left:
                os.write(master, left.pop(0).encode() + b"\n")
        os.close(master)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode()

    def test_password_is_asked_for(self):
        code, shown = self.ask("swordfish", "swordfsh")
        self.assertEqual(code, 64)
        self.assertIn("differ", shown)
        code, shown = self.ask("swordfish", "swordfish")
        self.assertEqual(code, 0)
        self.assertIn("Password for alice: ", shown)
        self.assertNotIn("swordfish", shown)
        self.assertEqual(self.run_command("user", "list")[1], "alice  member\n")


if __name__ == "__main__":
    unittest.main()
