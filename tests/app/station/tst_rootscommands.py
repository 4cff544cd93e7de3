"""Commands that root gives where the program has another account, as packages set it up: the folder of configuration
is root's and the program's group may read it, the data folder is the program's."""

import contextlib
import os
import shutil
import tarfile
import tempfile
import unittest

from station import Station

OTHER = 65534
RULE = '[when]\nevent = "card-read"\n[[do]]\naction = "log"\ntext = "card {card}"\n'


@unittest.skipUnless(os.geteuid() == 0, "only root can use files as another")
class RootsCommands(unittest.TestCase):
    def setUp(self):
        folder = tempfile.mkdtemp(prefix="everyport-station.", dir="/tmp")  # the test's home is closed
        self.addCleanup(shutil.rmtree, folder, True)
        os.chmod(folder, 0o755)
        self.station = Station(folder)
        for place, owner, mode in ((self.station.config, 0, 0o750), (self.station.data, OTHER, 0o700)):
            self.make(place, owner, OTHER, mode)

    def make(self, place, owner=0, group=0, mode=0o700):
        os.makedirs(place)
        os.chown(place, owner, group)
        os.chmod(place, mode)

    def write(self, path, text, owner=0, group=0, mode=0o600):
        with open(path, "w") as file:
            file.write(text)
        os.chown(path, owner, group)
        os.chmod(path, mode)

    def run_command(self, *words):
        done = self.station.command(*words, check=False)
        return done.returncode, done.stdout, done.stderr

    def test_nothing_of_roots_is_read_by_a_link_of_theirs(self):
        """What is read goes to a program of theirs."""
        secret = os.path.join(self.station.folder, "secret")
        self.write(secret, "root only secret line")
        for words in (("poll", "import"), ("user", "key", "mia"), ("user", "certificate", "mia")):
            for name, made in (("link", lambda path: os.symlink(secret, path)), ("pipe", os.mkfifo)):
                path = os.path.join(self.station.data, name)
                made(path)
                os.lchown(path, OTHER, OTHER)
                if words[0] == "user":
                    self.station.command("user", "add", "--password-stdin", "mia", text="a-long-password-1\n", check=False)
                code, printed, complaint = self.run_command(*words, path)
                self.assertNotEqual(code, 0)
                self.assertIn("%s cannot be read: " % path, complaint)
                self.assertNotIn("secret line", printed + complaint)
                os.unlink(path)
        # What root names of its own it may read.
        self.write(secret, 'question = "Tea?"\n[[answer]]\ntitle = "Yes"\n[[answer]]\ntitle = "No"\n')
        code, printed, complaint = self.run_command("poll", "import", secret)
        self.assertEqual(code, 0, complaint)

    def test_what_the_command_line_names_is_read_as_who_calls(self):
        rules = os.path.join(self.station.folder, "new", "rules")
        self.make(os.path.dirname(rules))
        self.make(rules)
        rule = os.path.join(rules, "door.toml")
        self.write(rule, RULE.replace("card-read", "card-red"))
        self.station.config = os.path.dirname(rules)
        code, printed, complaint = self.run_command("rule", "check")
        self.assertEqual(code, 65, complaint)
        self.assertTrue(printed.startswith(rule + ":2: event: "), printed)
        self.write(rule, RULE)
        self.assertEqual(self.run_command("rule", "check"), (0, rule + ": right\n", ""))

    def test_rules_of_the_programs_own_account_are_right(self):
        for place in (self.station.config, os.path.join(self.station.config, "rules")):
            os.makedirs(place, exist_ok=True)
            os.chown(place, OTHER, OTHER)
        rule = os.path.join(self.station.config, "rules", "door.toml")
        self.write(rule, RULE, OTHER)
        self.assertEqual(self.run_command("rule", "check"), (0, rule + ": right\n", ""))

    def facts(self, *names):
        found = os.stat(os.path.join(self.station.config, *names))
        return found.st_uid, found.st_gid, oct(found.st_mode & 0o777)

    def test_rules_are_changed_where_they_are_roots(self):
        rules = os.path.join(self.station.config, "rules")
        self.make(rules, 0, OTHER, 0o750)
        self.write(os.path.join(rules, "door.toml"), RULE, 0, OTHER, 0o640)
        self.assertEqual(self.run_command("rule", "disable", "door"), (0, "", ""))
        self.assertEqual(self.facts("rules", "door.toml"), (0, OTHER, "0o640"))
        self.assertIn("door  off", self.run_command("rule", "list")[1])  # as the program reads it
        self.assertEqual(self.run_command("rule", "remove", "door"), (0, "", ""))
        self.assertEqual(os.listdir(rules), [])
        for folder, _, names in os.walk(self.station.data):
            for name in names:
                self.assertEqual(os.stat(os.path.join(folder, name)).st_uid, OTHER, name)

    def test_a_plugin_is_made_and_changed_where_they_are_roots(self):
        self.assertEqual(self.run_command("plugin", "new", "hello")[0], 0)
        for names in (("plugins",), ("plugins", "hello")):
            self.assertEqual(self.facts(*names), (0, OTHER, "0o750"))
        self.assertEqual(self.run_command("plugin", "enable", "hello"), (0, "", ""))
        self.assertEqual(self.facts("plugins", "hello.toml"), (0, OTHER, "0o640"))
        self.assertIn("hello  enabled", self.run_command("plugin", "list")[1])
        self.assertEqual(self.run_command("plugin", "set", "hello", "greeting=Hi"), (0, "", ""))
        self.assertEqual(self.facts("plugins", "hello.toml"), (0, OTHER, "0o640"))

    def test_before_the_first_start_too(self):
        shutil.rmtree(self.station.data)
        self.assertEqual(self.run_command("plugin", "new", "hello")[0], 0)
        self.assertEqual(self.facts("plugins", "hello"), (0, OTHER, "0o750"))

    def test_nothing_that_is_put_there_holds_a_command(self):
        """That account may put a pipe, a link to one or a file of any size where a command of root's reads."""
        backup = os.path.join(self.station.folder, "made")
        self.assertEqual(self.run_command("backup", backup)[0], 0)
        looks = (("check",), ("user", "list"), ("rule", "list"), ("plugin", "list"), ("backup", backup),
                 ("restore", "--dry-run", backup), ("--uid", str(OTHER), "check"))
        for place in (self.station.config, os.path.join(self.station.config, "services")):
            os.makedirs(place, exist_ok=True)
            os.chown(place, OTHER, OTHER)
        for name in ("data/everyport.sqlite", "data/everyport.sqlite-wal", "data/window.ini", "data/plugins/p/plugin.toml",
                     "config/everyport.toml", "config/services/irc.toml", "config/rules/r.toml", "config/plugins/p.toml"):
            for kind in ("pipe", "link", "large"):
                if kind == "large" and not name.endswith("window.ini"):
                    continue
                with self.subTest(name=name, kind=kind), self.planted(name, kind):
                    for words in looks:
                        code = self.station.command(*words, check=False, timeout=20).returncode
                        self.assertIn(code, range(126), words)

    @contextlib.contextmanager
    def planted(self, name, kind):
        path = os.path.join(self.station.folder, name)
        kept = path + ".kept"
        if os.path.exists(path):
            os.rename(path, kept)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        pipe = os.path.join(self.station.folder, "pipe") if kind == "link" else path
        if kind == "large":
            with open(path, "w") as file:
                file.truncate(8 << 40)  # more than a disk has room for in a backup
        else:
            os.mkfifo(pipe)
        if kind == "link":
            os.symlink(pipe, path)
        for each in {path, pipe}:
            os.lchown(each, OTHER, OTHER)
        folder = os.path.dirname(path)
        while folder != self.station.folder:
            os.chown(folder, OTHER, OTHER)
            folder = os.path.dirname(folder)
        try:
            yield
        finally:
            for each in {path, pipe}:
                os.unlink(each)
            if os.path.exists(kept):
                os.rename(kept, path)

    def test_no_sealed_log_is_waited_for(self):
        pipe = os.path.join(self.station.folder, "pipe")
        os.mkfifo(pipe)
        done = self.station.command("poll", "verify", pipe, check=False, timeout=20)
        self.assertEqual((done.returncode, done.stdout), (77, ""))
        self.assertIn(pipe + " cannot be read: it is a folder, a pipe or a device", done.stderr)

    def test_folders_of_any_depth_are_no_restore_for_ever(self):
        backup = os.path.join(self.station.folder, "made")
        self.assertEqual(self.run_command("backup", backup)[0], 0)
        staged = os.path.join(self.station.data, "restore", "data")
        self.make(os.path.dirname(staged), OTHER, OTHER)
        self.make(staged, OTHER, OTHER)
        folder = os.open(staged, os.O_DIRECTORY)
        for _ in range(5000):
            os.mkdir("d", dir_fd=folder)
            below = os.open("d", os.O_DIRECTORY, dir_fd=folder)
            os.close(folder)
            folder = below
        os.close(folder)
        self.station.prefix = ["prlimit", "--nofile=1024"]
        self.assertIn("No backup waits", self.run_command("restore", "--cancel")[2])
        self.assertFalse(os.path.exists(os.path.dirname(staged)))
        self.assertEqual(self.run_command("restore", "--dry-run", backup)[0], 0)

    def test_a_name_in_a_backup_makes_no_line_of_its_own(self):
        made = os.path.join(self.station.folder, "made")
        crafted = os.path.join(self.station.folder, "crafted")
        self.assertEqual(self.run_command("backup", made)[0], 0)
        with tarfile.open(made) as old, tarfile.open(crafted, "w", format=tarfile.GNU_FORMAT) as new:
            for each in old:
                new.addfile(each, old.extractfile(each))
                entry = tarfile.TarInfo("config/x\neveryportd: Done")
                new.addfile(entry)
        code, _, complaint = self.run_command("restore", crafted)
        self.assertNotEqual(code, 0)
        self.assertIn("config/x?everyportd: Done", complaint)
        self.assertEqual(complaint.count("\n"), 1, complaint)

    def test_the_settings_tell_nothing_that_only_root_may_read(self):
        """They are read before files are that account's, who may have put a link there."""
        os.chown(self.station.config, OTHER, OTHER)
        secret = os.path.join(self.station.folder, "secret.toml")
        self.write(secret, "TOPSECRET = 1\n")
        os.symlink(secret, os.path.join(self.station.config, "everyport.toml"))
        os.lchown(os.path.join(self.station.config, "everyport.toml"), OTHER, OTHER)
        self.station.start("--uid", str(OTHER))
        self.station.stop()
        told = self.station.stderr()
        self.assertIn("everyport.toml", told)
        self.assertNotIn("TOPSECRET", told)
        _, printed, complaint = self.run_command("--uid", str(OTHER), "check")
        self.assertNotIn("TOPSECRET", printed + complaint)

    def test_what_is_the_programs_leads_root_nowhere(self):
        """A folder of that account's may hold a link, which root would follow."""
        rules = os.path.join(self.station.config, "rules")
        self.make(rules, OTHER, OTHER)
        victim = os.path.join(self.station.folder, "victim.toml")
        self.write(victim, RULE, mode=0o644)
        os.symlink(victim, os.path.join(rules, "door.toml"))
        os.lchown(os.path.join(rules, "door.toml"), OTHER, OTHER)
        self.assertNotEqual(self.run_command("rule", "disable", "door")[0], 0)
        with open(victim) as file:
            self.assertEqual(file.read(), RULE)


if __name__ == "__main__":
    unittest.main()
