"""everyportd backup and restore: from one folder to another, between versions, and while a program runs."""

import fcntl
import hashlib
import json
import os
import pathlib
import re
import resource
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
import tarfile
import time
import unittest

sys.path.insert(0, os.path.join(os.environ["EVERYPORT_SOURCE"], "tests/data/folder"))
import contents  # noqa: E402

from station import Station, poll_toml  # noqa: E402

LUNCH = poll_toml("lunch", "What for lunch?", [("yes", "Yes"), ("no", "No")], {"door": "yes"})
WORD = "eleven grey geese\n"


class Backup(unittest.TestCase):
    def station(self):
        made = Station()
        self.addCleanup(made.__exit__)
        return made

    def setUp(self):
        self.old = self.station()
        self.new = self.station()
        os.makedirs(self.old.config, 0o700)
        self.file = os.path.join(self.old.folder, "hall.everyport")

    def tree(self, station, beside=("restore", "backups", "lock", "control.lock")):
        """What stands in both folders, by path."""
        found = {}
        for root in (station.config, station.data):
            for folder, folders, files in os.walk(root):
                folders[:] = [name for name in folders if name not in beside]
                for name in files:
                    path = os.path.join(folder, name)
                    if name not in beside and os.path.isfile(path):
                        with open(path, "rb") as file:
                            found[path] = file.read()
        return found

    def test_the_first_version_comes_here_whole(self):
        contents.unpack(self.old.folder)
        self.old.command("backup", self.file, "--with-passwords", "--password-stdin", text=WORD)
        self.assertEqual(os.stat(self.file).st_mode & 0o777, 0o600)
        said = self.new.command("restore", self.file, "--password-stdin", text=WORD).stdout
        self.assertIn("whole and unchanged", said)
        self.assertIn("all new", said)
        listed = self.new.command("user", "list").stdout
        for name, role in contents.ROLES.items():
            self.assertRegex(listed, r"(?m)^%s\s.*%s" % (name, role))
        self.assertNotRegex(listed, r"(?m)^olaf\s.*disabled")
        self.assertRegex(listed, r"(?m)^gus\s.*disabled")
        for poll in contents.POLLS:
            self.assertEqual(self.new.command("poll", "export", poll).stdout, self.old.command("poll", "export", poll).stdout)
        for path in ("data/certificates/xmpp.key", "data/hostkeys/ssh_host_ed25519_key", "data/console.history", "config/rules/over.toml",
                     "config/plugins/greeter/plugin.py", "config/services/irc.toml"):
            with open(os.path.join(self.old.folder, path), "rb") as there, open(os.path.join(self.new.folder, path), "rb") as here:
                self.assertEqual(here.read(), there.read(), path)
            self.assertEqual(os.stat(os.path.join(self.new.folder, path)).st_mode & 0o077, 0, path)

    def test_folders_that_are_not_there_are_not_made(self):
        """A backup of a mistyped folder would be one of nothing."""
        for words in (("backup", self.file), ("backup", self.file, "--dry-run"), ("backup", self.file, "--with-passwords", "--password-stdin"),
                      ("poll", "report", "lunch"), ("poll", "report", "lunch", "--format=json"), ("poll", "export", "lunch"), ("card", "export", "0A0B0C0D")):
            done = self.old.command(*words, check=False, text="")
            self.assertEqual((done.returncode, done.stdout, done.stderr), (66, "", "everyportd: There is no folder %s.\n" % self.old.data), words)
        self.assertEqual(os.listdir(self.old.folder), ["config"])
        os.makedirs(self.old.data, 0o700)
        os.rmdir(self.old.config)
        done = self.old.command("backup", self.file, check=False)
        self.assertEqual((done.returncode, done.stderr), (66, "everyportd: There is no folder %s.\n" % self.old.config))
        self.assertEqual(os.listdir(self.old.data), [])
        os.makedirs(self.old.config, 0o700)
        self.assertIn("hall.everyport: 1 file, ", self.old.command("backup", self.file).stdout)

    def test_without_a_password_no_secret_leaves(self):
        contents.unpack(self.old.folder)
        said = self.old.command("backup", self.file).stdout
        self.assertIn("data/hostkeys/ssh_host_ed25519_key", said)
        with open(self.file, "rb") as file:
            self.assertNotIn(b"PRIVATE KEY", file.read())
        self.new.command("restore", self.file)
        self.assertRegex(self.new.command("user", "list").stdout, r"(?m)^olaf\s.*disabled")  # had a second factor

    def put(self, station, path, text):
        path = os.path.join(station.config, path)
        os.makedirs(os.path.dirname(path), 0o700, exist_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def with_secrets(self):
        """A folder with each kind of secret: a rule's, a file's that an option names, a key, an option of a service."""
        self.old.command("poll", "import", "-", text=LUNCH)
        made = {"rules/hook.toml": '[when]\nevent = "webhook"\nsecret = "TopSecretWord123"\n[[do]]\naction = "log"\ntext = "x"\n',
                "rules/plain.toml": 'enabled = true\nper-minute = 30\n[when]\nevent = "vote-counted"\n'
                                    '[[do]]\naction = "log"\ntext = "x"\nlevel = "info"\n',
                "pw": "sesame\n", "web.key": "-----BEGIN EC PRIVATE KEY-----\n"}
        for path, text in made.items():
            self.put(self.old, path, text)
        self.put(self.old, "services/i.toml", 'type = "irc"\nlisten = ["tcp:0"]\npassword-file = "%s"\ncloak-key = "%s"\n'
                 % (os.path.join(self.old.config, "pw"), "k" * 20))
        self.assertIn("all is well", self.old.command("check").stdout)

    def test_no_stream_is_taken_for_a_file(self):
        for words in ("backup", "restore"):
            done = self.old.command(words, "-", check=False)
            self.assertEqual(done.returncode, 64)
            self.assertIn("A backup is a file, not a stream", done.stderr)
        self.assertFalse(os.path.exists("-"))

    def test_secrets_here_stay_where_the_backup_has_none(self):
        self.with_secrets()
        before = {path: text for path, text in self.tree(self.old).items() if path.startswith(self.old.config)}
        said = self.old.command("backup", self.file).stdout
        whole, part = said.split("Files that are in it without the secrets in them")
        for path in ("rules/hook.toml", "pw", "web.key"):
            self.assertIn("  config/%s\n" % path, whole)
        self.assertTrue(part.endswith("  config/services/i.toml\n"), said)
        self.assertNotIn("plain", said)
        for words in ((), ("--without-passwords",)):
            if words:
                self.old.command("backup", self.file, "--with-passwords", "--password-stdin", text=WORD)
            later = self.put(self.old, "rules/later.toml", before[os.path.join(self.old.config, "rules/plain.toml")].decode())
            said = self.old.command("restore", "--replace", self.file, *words, "--dry-run").stdout
            self.assertIn("1 goes: it is not in the backup\n  goes: config/rules/later.toml\n", said)
            self.assertNotIn("becomes", said)
            self.assertNotIn("will not run", said)
            self.old.command("restore", "--replace", self.file, *words)
            self.assertFalse(os.path.exists(later))
            self.assertEqual({path: text for path, text in self.tree(self.old).items() if path.startswith(self.old.config)}, before)
            self.assertIn("all is well", self.old.command("check").stdout)

    def test_secrets_of_services_stay_beside_what_was(self):
        self.with_secrets()
        self.old.command("backup", self.file)
        service = os.path.join(self.old.config, "services/i.toml")
        with open(service, encoding="utf-8") as file:
            was = file.read()
        self.put(self.old, "services/i.toml", was + 'network = "Town"\n')
        self.assertIn("1 becomes what it was", self.old.command("restore", "--replace", self.file, "--dry-run").stdout)
        self.old.command("restore", "--replace", self.file)
        with open(service, encoding="utf-8") as file:
            self.assertEqual(sorted(file.read().splitlines()), sorted(was.splitlines()))

    def test_a_backup_that_names_nothing_asks_what_is_here(self):
        """As older programs made them."""
        self.with_secrets()
        before = {path: text for path, text in self.tree(self.old).items() if path.startswith(self.old.config)}
        self.old.command("backup", self.file)
        with open(self.file, "r+b") as file:
            head = file.read(4096)
            file.seek(head.index(b'"left-out"'))
            file.write(b'"left-OUT"')
        said = self.old.command("restore", "--replace", self.file).stdout
        self.assertNotIn(" goes: ", said)
        self.assertEqual({path: text for path, text in self.tree(self.old).items() if path.startswith(self.old.config)}, before)

    def test_adding_leaves_what_is_here(self):
        contents.unpack(self.old.folder)
        self.old.command("backup", self.file)
        self.new.command("user", "add", "alice", "--role", "guest", "--password-stdin", text="x\n")
        self.new.command("poll", "import", "-", text=LUNCH)
        said = self.new.command("restore", self.file, "--dry-run").stdout
        self.assertRegex(said, r"polls +%d new" % len(contents.POLLS))
        self.assertRegex(said, r"accounts +4 new, 1 differ")
        self.assertNotIn("fruit", self.new.command("poll", "list").stdout)
        self.new.command("restore", self.file)
        listed = self.new.command("user", "list").stdout
        self.assertRegex(listed, r"(?m)^alice\s+guest")
        self.assertRegex(listed, r"(?m)^mia\s+member")
        self.assertIn("lunch", self.new.command("poll", "list").stdout)
        self.assertEqual(self.new.command("poll", "export", "fruit").stdout, self.old.command("poll", "export", "fruit").stdout)
        self.assertRegex(self.new.command("restore", self.file, "--dry-run").stdout, r"polls +%d the same" % len(contents.POLLS))

    def test_what_was_here_comes_back(self):
        self.old.command("poll", "import", "-", text=LUNCH)
        self.old.command("backup", self.file)
        self.new.command("user", "add", "mia", "--password-stdin", text="x\n")
        said = self.new.command("restore", self.file, "--replace").stdout
        self.assertEqual(self.new.command("user", "list").stdout, "")
        words = shlex.split(said.strip().split("What was here before: ")[1])
        self.assertEqual(words[:-1], ["everyportd", "--config", self.new.config, "--data", self.new.data, "restore", "--replace"])
        self.new.command("restore", words[-1], "--replace")
        self.assertIn("mia", self.new.command("user", "list").stdout)
        self.assertEqual(self.new.command("poll", "list").stdout, "")

    def test_what_comes_back_is_sealed_in_a_chain_of_its_own(self):
        """Other stations may know more of the old one than the backup does."""
        self.old.command("poll", "import", "-", text=LUNCH)
        self.old.command("backup", self.file)
        self.new.command("restore", self.file, "--replace")
        self.new.command("poll", "open", "lunch")
        old, new = self.new.command("poll", "seal", "lunch").stdout.splitlines()[1:]
        self.assertRegex(old, r"^\w+ +1 sealed")
        self.assertRegex(new, r"^%s\.[0-9a-f]{8} +1 sealed" % old.split()[0])

    def test_while_a_program_runs(self):
        self.old.start("serve", "http", "listen=tcp:0")
        self.old.command("poll", "import", "-", text=LUNCH)
        self.old.command("backup", self.file)
        self.assertEqual(self.old.stop(), 0)
        os.makedirs(os.path.join(self.new.config, "services"))
        self.new.start()
        said = self.new.command("restore", self.file).stdout
        self.assertIn("when that starts next", said)
        self.assertEqual(self.new.command("poll", "list").stdout, "")
        self.assertEqual(self.new.stop(), 0)
        self.new.start()
        self.assertIn("lunch", self.new.command("poll", "list").stdout)

    def test_the_programs_configuration_counts(self):
        """As for a backup, where none is named; another one that is named is refused."""
        for station in (self.old, self.new):
            os.makedirs(os.path.join(station.config, "services"), exist_ok=True)
            with open(os.path.join(station.config, "services", "irc.toml"), "w", encoding="utf-8") as file:
                file.write('type = "irc"\nlisten = ["tcp:0"]\n')
        self.old.command("poll", "import", "-", text=LUNCH)
        self.old.command("backup", self.file)
        self.new.start()
        own, self.new.config = self.new.config, os.path.join(self.new.folder, "other")
        refused = self.new.command("restore", self.file, "--dry-run", check=False)
        self.assertEqual((refused.returncode, refused.stdout), (65, ""), refused.stderr)
        self.assertIn("says that its configuration is in %s. Nothing was changed. If that is right, name it: --config %s\n" % (own, own), refused.stderr)
        done = subprocess.run([self.new.program, "--data", self.new.data, "restore", self.file, "--dry-run"], capture_output=True, text=True, timeout=60,
                              env={**os.environ, "XDG_CONFIG_HOME": os.path.join(self.new.folder, "other")}, check=True)
        self.assertIn("has its configuration in %s; that one counts" % own, done.stdout)
        self.assertRegex(done.stdout, "services +1 the same")
        os.symlink(own, self.new.config)  # another name of the same
        said = self.new.command("restore", self.file, "--dry-run").stdout
        self.assertNotIn("that one counts", said)
        self.new.config = own
        said = self.new.command("restore", self.file, "--dry-run").stdout
        self.assertNotIn("that one counts", said)
        self.assertRegex(said, "services +1 the same")
        self.assertEqual(self.new.stop(), 0)

    def test_a_signal_leaves_nothing(self):
        """Neither where the command makes the backup itself, nor where a program sends it."""
        self.old.command("poll", "import", "-", text=LUNCH)
        os.makedirs(os.path.join(self.old.data, "files"))
        with open(os.path.join(self.old.data, "files", "large"), "wb") as file:
            file.truncate(800 << 20)  # takes a while, and no room here
        made = os.path.join(self.old.folder, "made")
        os.makedirs(made)
        for number, runs in ((signal.SIGTERM, False), (signal.SIGINT, False), (signal.SIGTERM, True), (signal.SIGINT, True)):
            with self.subTest(number=number, runs=runs):
                if runs and not self.old.process:
                    self.old.start()
                with subprocess.Popen([self.old.program, "--data", self.old.data, "--config", self.old.config, "backup", os.path.join(made, "x")],
                                      stdout=subprocess.PIPE) as backup:
                    while not any(each.stat().st_size > 1 << 20 for each in pathlib.Path(made).iterdir()) and backup.poll() is None:
                        time.sleep(0.001)
                    backup.send_signal(number)
                    began = time.monotonic()
                    self.assertEqual(backup.wait(60), -number)
                    self.assertLess(time.monotonic() - began, 20)
                self.assertEqual(os.listdir(made), [])
                until = time.monotonic() + 20
                while any(name.startswith("making-backup") for name in os.listdir(self.old.data)) and time.monotonic() < until:
                    time.sleep(0.05)  # the program's own goes when it has noticed
                self.assertEqual([name for name in os.listdir(self.old.data) if name.startswith("making-backup")], [])

    def making(self):
        return [os.path.join(self.old.data, name) for name in os.listdir(self.old.data) if name.startswith("making-backup")]

    def kill_a_backup(self, file):
        with subprocess.Popen([self.old.program, "--data", self.old.data, "--config", self.old.config, "backup", file], stdout=subprocess.PIPE) as backup:
            while not any(each.stat().st_size > 1 << 20 for each in pathlib.Path(file).parent.iterdir()) and backup.poll() is None:
                time.sleep(0.001)
            backup.kill()
            self.assertEqual(backup.wait(60), -signal.SIGKILL)

    def test_what_a_killed_one_has_left_goes(self):
        """With the next backup, and at the next start."""
        self.old.command("poll", "import", "-", text=LUNCH)
        os.makedirs(os.path.join(self.old.data, "files"))
        with open(os.path.join(self.old.data, "files", "large"), "wb") as file:
            file.truncate(800 << 20)  # takes a while, and no room here
        made = os.path.join(self.old.folder, "made")
        os.makedirs(made)
        for runs in (False, True):
            with self.subTest(runs=runs):
                if runs:
                    self.old.start()
                self.kill_a_backup(os.path.join(made, "x"))
                self.assertEqual(len(os.listdir(made)), 1)
                until = time.monotonic() + 20
                while len(self.making()) > 1 and time.monotonic() < until:
                    time.sleep(0.05)  # the program's own goes when it has noticed
                self.assertEqual(len(self.making()), 1)
                os.utime(self.making()[0], (1000000000, 1000000000))
                if runs:
                    self.old.stop()
                    self.old.start()
                    self.assertEqual(self.making(), [])
                os.truncate(os.path.join(self.old.data, "files", "large"), 1 << 20)
                self.old.command("backup", os.path.join(made, "x"))
                self.assertEqual(os.listdir(made), ["x"])
                self.assertEqual(self.making(), [])
                os.remove(os.path.join(made, "x"))
                os.truncate(os.path.join(self.old.data, "files", "large"), 800 << 20)

    def test_a_file_of_holes_keeps_nothing_else_out(self):
        """Anybody who may lay files there can make one of 1 TB that takes nothing."""
        self.old.command("poll", "import", "-", text=LUNCH)
        os.makedirs(os.path.join(self.old.data, "files"))
        for name, size in (("huge", 1 << 40), ("small", 5 << 20)):
            with open(os.path.join(self.old.data, "files", name), "wb") as file:
                file.write(b"begin")
                file.truncate(size)
        for runs in (False, True):
            if runs:
                self.old.start()
            said = self.old.command("backup", self.file).stdout
            self.assertIn("have too large holes", said)
            self.assertTrue(said.endswith(":\n  data/files/huge\n"), said)
            with tarfile.open(self.file) as tar:
                self.assertEqual([each.size for each in tar if each.name.startswith("data/files/")], [5 << 20])
        self.assertRegex(self.old.command("backup", self.file, "--dry-run").stdout, r"About \d\.\d MB")

    def test_what_changes_nothing_leaves_no_folder(self):
        self.old.command("poll", "import", "-", text=LUNCH)
        with open(os.path.join(self.old.data, "secret.key"), "w", encoding="utf-8") as file:
            file.write("-----BEGIN PRIVATE KEY-----\n")
        self.old.command("backup", self.file, "--with-passwords", "--password-stdin", text=WORD)
        deep = self.new.data = os.path.join(self.new.folder, "not", "there", "yet")
        self.assertIn("all new", self.new.command("restore", self.file, "--dry-run", "--without-passwords").stdout)
        self.assertEqual(os.listdir(self.new.folder), [])
        done = self.new.command("restore", self.file, "--password-stdin", text="wrong\n", check=False)
        self.assertEqual(done.returncode, 77, done.stderr)
        self.assertEqual(os.listdir(self.new.folder), [])
        self.new.command("restore", self.file, "--without-passwords")
        self.assertTrue(os.path.isdir(deep))

    def test_an_older_program_that_runs_is_to_be_started_anew(self):
        """After an update the command is a newer one than the program that still runs on the folder."""
        self.old.command("poll", "import", "-", text=LUNCH)
        self.old.command("backup", self.file)
        os.makedirs(os.path.join(self.new.config, "services"))
        self.new.start()
        database = sqlite3.connect(os.path.join(self.new.data, "everyport.sqlite"), timeout=10)
        with database:
            database.execute("UPDATE storage_rooms SET steps = steps - 1 WHERE room = 'polls'")
        database.close()
        done = self.new.command("restore", self.file, check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("Start Everyport anew", done.stderr)
        self.assertEqual(self.new.stop(), 0)

    def test_one_that_waits_is_taken_back(self):
        self.old.command("poll", "import", "-", text=LUNCH)
        self.old.command("backup", self.file)
        os.makedirs(os.path.join(self.new.config, "services"))
        self.new.start()
        self.assertNotEqual(self.new.command("restore", "--cancel", check=False).returncode, 0)
        self.new.command("restore", self.file)
        again = self.new.command("restore", self.file, check=False)
        self.assertEqual(again.returncode, 75)
        self.assertIn("restore --cancel", again.stderr)
        with open(os.path.join(self.new.data, "restore.lock"), "w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # as one does that puts it in place
            busy = self.new.command("restore", "--cancel", check=False)
            self.assertEqual(busy.returncode, 75, busy.stderr)
            self.assertTrue(os.path.exists(os.path.join(self.new.data, "restore", "ordered.json")))
        self.assertIn("taken back", self.new.command("restore", "--cancel").stdout)
        self.assertEqual(self.new.stop(), 0)
        self.new.start()
        self.assertEqual(self.new.command("poll", "list").stdout, "")
        self.assertNotEqual(self.new.command("restore", check=False).returncode, 0)

    def test_what_a_killed_one_left_goes(self):
        left = os.path.join(self.new.data, "restore", "data")
        os.makedirs(left)
        with open(os.path.join(left, "window.ini"), "w", encoding="utf-8") as file:
            file.write("secret=1")
        self.new.start()
        self.assertFalse(os.path.exists(os.path.join(self.new.data, "restore")))
        self.assertEqual(self.new.stop(), 0)

    def test_one_looks_at_a_time(self):
        self.old.command("poll", "import", "-", text=LUNCH)
        self.old.command("backup", self.file)
        left = os.path.join(self.new.data, "restore", "data")
        os.makedirs(left)
        with open(os.path.join(self.new.data, "restore.lock"), "w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # as a window does
            done = self.new.command("restore", self.file, check=False)
            self.assertEqual(done.returncode, 75, done.stderr)
            self.assertIn("looks at a backup", done.stderr)
            self.new.start()
            self.assertEqual(self.new.stop(), 0)
            self.assertTrue(os.path.exists(left))
        self.new.command("restore", self.file)
        self.assertIn("lunch", self.new.command("poll", "list").stdout)
        self.assertEqual([name for name in os.listdir(self.new.data) if name.startswith("restore")], [])

    def refused(self, code, *words):
        before = self.tree(self.new)
        done = self.new.command("restore", self.file, *words, check=False)
        self.assertEqual(done.returncode, code, done.stderr)
        self.assertTrue(done.stderr.startswith("everyportd: "), done.stderr)
        self.assertEqual(self.tree(self.new), before)
        self.assertFalse(os.path.exists(os.path.join(self.new.data, "restore")))
        return done.stderr

    def test_what_is_no_backup_changes_nothing(self):
        self.new.command("poll", "import", "-", text=LUNCH)
        self.old.command("poll", "import", "-", text=LUNCH)
        self.old.command("backup", self.file)
        with open(self.file, "rb") as file:
            whole = file.read()
        for bad in (b"", b"GIF89a" * 500, whole[:-1024], whole[:len(whole) // 2], whole.replace(b"SQLite format 3", b"SQLite format 4")):
            with open(self.file, "wb") as file:
                file.write(bad)
            self.refused(65)
        os.unlink(self.file)
        self.refused(66)
        # Somebody else's tar, with a link in it.
        with tarfile.open(self.file, "w", format=tarfile.USTAR_FORMAT) as tar:
            link = tarfile.TarInfo("data/x")
            link.type = tarfile.SYMTYPE
            link.linkname = "/etc/passwd"
            tar.addfile(link)
        self.assertIn("plain files", self.refused(65))

    def where_files_cannot_grow(self, station, *words):
        """As on a full disk: no file can be longer than half of a database."""
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        # Python ignores the signal that comes with it, and so does who is started by it.
        return subprocess.run([station.program, "--data", station.data, "--config", station.config, *words], preexec_fn=limit,
                              restore_signals=False, capture_output=True, text=True, timeout=60)

    def test_a_full_disk_leaves_no_half(self):
        contents.unpack(self.old.folder)
        self.old.command("poll", "list")
        done = self.where_files_cannot_grow(self.old, "backup", self.file)
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual([name for name in os.listdir(self.old.folder) if "hall" in name], [])
        self.assertEqual([name for name in os.listdir(self.old.data) if "making" in name], [])
        self.old.command("backup", self.file)
        self.new.command("poll", "import", "-", text=LUNCH)
        before = self.tree(self.new)
        done = self.where_files_cannot_grow(self.new, "restore", self.file)
        self.assertEqual(done.returncode, 74, done.stderr)
        self.assertIn("nothing was changed", done.stderr)
        self.assertEqual(self.tree(self.new), before)
        self.assertFalse(os.path.exists(os.path.join(self.new.data, "restore")))

    def test_a_disk_that_has_too_little_room_is_said_before(self):
        contents.unpack(self.old.folder)
        self.old.command("poll", "list")
        said = self.old.command("backup", "/sys/hall.everyport", check=False)  # a file system without any room
        self.assertEqual(said.returncode, 74, said.stderr)
        self.assertRegex(said.stderr, "too little room for the backup: it takes about [0-9.]+ MB, and 0.0 MB are free at /sys")

    def let_its_owner_come_there(self):
        for folder in (self.new.folder, os.path.dirname(self.new.folder)):
            os.chmod(folder, os.stat(folder).st_mode | 0o011)

    @unittest.skipUnless(os.geteuid() == 0, "only root can make files for others")
    def test_what_root_brings_back_is_the_programs(self):
        contents.unpack(self.old.folder)
        self.old.command("backup", self.file, "--with-passwords", "--password-stdin", text=WORD)
        for folder, mode, owner in ((self.new.config, 0o750, 0), (self.new.data, 0o700, 65534)):
            os.makedirs(folder)
            os.chmod(folder, mode)
            os.chown(folder, owner, 65534)
        self.let_its_owner_come_there()
        self.new.command("restore", self.file, "--password-stdin", text=WORD)
        for name in ("everyport.sqlite", "uploads", "hostkeys", "hostkeys/ssh_host_rsa_key", "backups", "lock"):
            self.assertEqual(os.stat(os.path.join(self.new.data, name)).st_uid, 65534, name)
        facts = os.stat(os.path.join(self.new.config, "services/irc.toml"))
        self.assertEqual((facts.st_uid, facts.st_gid, facts.st_mode & 0o777), (0, 65534, 0o640))

    @unittest.skipUnless(os.geteuid() == 0, "only root can make files for others")
    def test_where_another_account_has_the_data_root_goes_by_no_link_of_its(self):
        self.old.command("poll", "import", "-", text=LUNCH)
        self.old.command("backup", self.file)
        for folder in (self.new.config, self.new.data):
            os.makedirs(folder)
        os.chown(self.new.data, 65534, 65534)
        self.let_its_owner_come_there()
        wrong = self.new.command("restore", self.file, "--uid", "root", check=False)
        self.assertIn("does not belong to root", wrong.stderr)
        victim = os.path.join(self.old.folder, "victim.sqlite")
        with sqlite3.connect(victim) as made:
            made.execute("CREATE TABLE mine (a)")
        before = hashlib.sha256(pathlib.Path(victim).read_bytes()).digest()
        link = os.path.join(self.new.data, "everyport.sqlite")
        os.symlink(victim, link)
        os.lchown(link, 65534, 65534)
        for words in (("restore", self.file), ("user", "list"), ("poll", "list"), ("backup", self.file + ".new")):
            refused = self.new.command(*words, check=False)
            self.assertNotEqual(refused.returncode, 0, words)
            self.assertIn("is a link of another account", refused.stderr)
        self.assertEqual(hashlib.sha256(pathlib.Path(victim).read_bytes()).digest(), before)
        self.assertEqual(os.listdir(self.new.data), ["everyport.sqlite"])
        os.remove(link)
        # What the command line names is root's to read and to write, whoever has the folder.
        self.new.command("restore", self.file, "--uid", "nobody")
        self.assertIn("lunch", self.new.command("poll", "list").stdout)
        for folder, folders, files in os.walk(self.new.data):
            for name in folders + files:
                if "/backups/" not in folder:
                    self.assertEqual(os.lstat(os.path.join(folder, name)).st_uid, 65534, name)
        again = os.path.join(self.old.folder, "again.everyport")
        self.new.command("backup", again)
        facts = os.stat(again)
        self.assertEqual((facts.st_uid, facts.st_mode & 0o777), (0, 0o600))

    def test_another_password_changes_nothing(self):
        self.old.command("poll", "import", "-", text=LUNCH)
        self.old.command("backup", self.file, "--with-passwords", "--password-stdin", text=WORD)
        self.new.command("poll", "import", "-", text=LUNCH)
        done = self.new.command("restore", self.file, "--password-stdin", text="wrong\n", check=False)
        self.assertEqual(done.returncode, 77, done.stderr)
        self.assertFalse(os.path.exists(os.path.join(self.new.data, "restore")))
        self.new.command("restore", self.file, "--without-passwords")

    def test_parts_and_their_sizes(self):
        contents.unpack(self.old.folder)
        self.old.command("poll", "list")
        said = self.old.command("backup", self.file, "--dry-run").stdout
        self.assertFalse(os.path.exists(self.file))
        for part in ("polls", "services", "accounts", "history", "files", "window"):
            self.assertRegex(said, r"(?m)^%s +[0-9.]+ [kM]B" % part)
        about = re.search(r"About ([0-9.]+) kB", said).group(1)
        self.old.command("backup", self.file)
        self.assertAlmostEqual(os.path.getsize(self.file) / 1000 / float(about), 1, delta=0.15)
        self.old.command("backup", self.file, "--without", "accounts", "--without", "polls")
        self.new.command("poll", "import", "-", text=LUNCH)
        self.new.command("user", "add", "mia", "--password-stdin", text="x\n")
        said = self.new.command("restore", self.file, "--replace").stdout
        self.assertRegex(said, r"polls +not in this backup; what is here stays")
        self.assertIn("lunch", self.new.command("poll", "list").stdout)
        self.assertRegex(self.new.command("user", "list").stdout, r"(?m)^mia\s.*member")
        self.assertTrue(os.path.exists(os.path.join(self.new.config, "services/irc.toml")))
        self.assertEqual(self.old.command("backup", self.file, "--without", "votes", check=False).returncode, 64)

    def rows(self, station, sql):
        """Of a database that nobody has open, which stays as it is."""
        database = sqlite3.connect("file:%s/everyport.sqlite?immutable=1" % station.data, uri=True)
        try:
            return database.execute(sql).fetchall()
        finally:
            database.close()

    def test_parts_of_an_older_version_take_the_place_of_what_is_here(self):
        contents.unpack(self.old.folder)
        self.old.command("backup", self.file, "--without", "polls")
        # Services have run here, so that their tables are of this version; those in the backup are not.
        os.makedirs(os.path.join(self.new.config, "services"))
        for name, more in (("irc", ""), ("xmpp", 'domain = "localhost"\n')):
            with open(os.path.join(self.new.config, "services", name + ".toml"), "w", encoding="utf-8") as file:
                file.write('type = "%s"\nlisten = ["tcp:0"]\n%s' % (name, more))
        self.new.start()
        self.assertEqual(self.new.stop(), 0)
        self.new.command("poll", "import", "-", text=LUNCH)
        steps = "SELECT room, steps FROM storage_rooms"
        today = dict(self.rows(self.new, steps))
        self.assertLess(dict(self.rows(self.old, steps))["irc-history"], today["irc-history"])
        newer = os.path.join(self.old.folder, "newer.everyport")
        self.new.command("backup", newer, "--without", "polls")

        self.new.command("restore", self.file, "--replace")
        now = dict(self.rows(self.new, steps))
        self.assertEqual({room: now[room] for room in today}, today)
        count = "SELECT count(*) FROM "
        for table in ("accounts", "irc_channels", "irc_users", "irc_history", "xmpp_rooms", "xmpp_archive_messages", "pubsub_nodes"):
            before = {"xmpp_archive_messages": "xmpp_archive"}.get(table, table)  # of the older version, which had another name
            was = self.rows(self.old, count + before)
            self.assertEqual(self.rows(self.new, count + table), was, table)
            self.assertGreater(was[0][0], 0, table)
        self.assertIn("lunch", self.new.command("poll", "list").stdout)
        self.new.start("serve", "irc", "listen=tcp:0")
        self.assertEqual(self.new.stop(), 0)

        # The other way round: what is here is the older one, and none of its services has run since.
        self.old.command("restore", newer, "--replace")
        now = dict(self.rows(self.old, steps))
        self.assertEqual({room: now[room] for room in today}, today)
        self.assertEqual(self.rows(self.old, "SELECT count(*) FROM irc_history"), [(0,)])
        self.assertIn("fruit", self.old.command("poll", "list").stdout)

    def test_a_window_has_an_older_one_brought_up_to_date_by_a_process(self):
        """The process alone, as the window starts it: it uses what is staged, and takes no lock for that."""
        contents.unpack(self.old.folder)
        self.old.command("backup", self.file)
        staged = Station(os.path.join(self.new.data, "restore"))
        os.makedirs(staged.folder)
        with tarfile.open(self.file) as tar:
            tar.extractall(staged.folder, [one for one in tar.getmembers() if one.name.split("/")[0] in ("config", "data")])
        steps = "SELECT room, steps FROM storage_rooms"
        before = dict(self.rows(staged, steps))
        order = [self.new.program, "--bring-staged-up-to-date", self.new.config, self.new.data]
        # Whoever has staged it holds this.
        with open(os.path.join(self.new.data, "restore.lock"), "w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            done = subprocess.run(order, capture_output=True, text=True, timeout=60)
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)
        after = dict(self.rows(staged, steps))
        self.assertGreater(after["irc-history"], before["irc-history"])
        self.assertFalse(os.path.exists(os.path.join(self.new.data, "everyport.sqlite")))  # nothing is done here

        with open(os.path.join(staged.data, "everyport.sqlite"), "wb") as file:
            file.write(b"no database at all" * 1000)
        done = subprocess.run(order, capture_output=True, text=True, timeout=60)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("damaged", json.loads(done.stdout)["error"]["text"])

    def test_pictures_of_answers_come_along(self):
        picture = os.path.join(self.old.folder, "tea.png")
        with open(picture, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n")
        poll = LUNCH.replace('id = "yes"', 'id = "yes"\nimage = "tea.png"').replace('id = "no"', 'id = "no"\nimage = "none.png"')
        self.assertIn("tea.png", poll)
        lunch = os.path.join(self.old.folder, "lunch.toml")
        with open(lunch, "w", encoding="utf-8") as file:
            file.write(poll)
        gone = os.path.join(self.old.folder, "none.png")
        shutil.copy(picture, gone)
        self.old.command("poll", "import", lunch)
        os.unlink(gone)
        said = self.old.command("backup", self.file).stdout
        self.assertIn("  %s\n" % gone, said)
        self.assertNotIn(picture, said)
        with tarfile.open(self.file) as tar:
            names = [one.name for one in tar.getmembers() if one.name.startswith("data/pictures/")]
        self.assertEqual(names, ["data/pictures/" + hashlib.sha256(picture.encode()).hexdigest()])

    def test_both_folders_in_one(self):
        """A backup of it neither takes what the program holds, nor lets go of it: closing a file drops SQLite's locks on it."""
        self.old.config = self.old.data
        os.makedirs(os.path.join(self.old.config, "services"))
        self.assertIn("it works", self.old.command("check").stdout)
        self.assertIn("are one, or one lies in the other", self.old.command("check").stderr)
        self.old.start()
        self.old.command("poll", "import", "-", text=LUNCH)
        self.assertIn("are one, or one lies in the other", self.old.command("backup", self.file).stdout)
        with tarfile.open(self.file) as tar:
            names = [one.name for one in tar.getmembers()]
        self.assertEqual([name for name in names if "sqlite" in name or "lock" in name], ["data/everyport.sqlite"])
        with open(os.path.join(self.old.data, "everyport.sqlite-shm"), "r+b") as shared:
            with self.assertRaises(OSError):  # who has the log open holds this byte (sqlite.org/walformat.html)
                fcntl.lockf(shared, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 128)
        self.assertEqual(self.old.stop(), 0)
        with open(os.path.join(self.old.folder, "stderr"), encoding="utf-8") as errors:
            self.assertIn("are one, or one lies in the other", errors.read())
        self.new.config = self.new.data
        for words in ((), ("--replace",)):
            self.new.command("restore", self.file, *words)
            self.assertIn("lunch", self.new.command("poll", "list").stdout)

    def test_any_tar_lists_it(self):
        contents.unpack(self.old.folder)
        self.old.command("backup", self.file, "--without", "files")
        listed = subprocess.run(["tar", "tf", self.file], check=True, capture_output=True, text=True).stdout.split()
        self.assertIn("config/rules/over.toml", listed)
        self.assertNotIn("data/files", " ".join(listed))


if __name__ == "__main__":
    unittest.main(verbosity=2)
