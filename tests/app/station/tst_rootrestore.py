"""everyportd backup and restore given by root, where the data folder is another account's: as packages have it, and where that account does its
worst. Only root can try it."""

import os
import shutil
import signal
import subprocess
import sys
import time
import unittest

from station import AS_NOBODY, Station, poll_toml  # noqa: E402

LUNCH = poll_toml("lunch", "What for lunch?", [("yes", "Yes"), ("no", "No")], {"door": "yes"})
OTHER = 65534


class RootRestore(unittest.TestCase):
    def setUp(self):
        self.assertEqual(os.geteuid(), 0, "only root can make files for others, and CI has to")
        self.old = Station()
        self.addCleanup(self.old.__exit__)
        self.new = Station()
        self.addCleanup(self.new.__exit__)
        self.file = os.path.join(self.old.folder, "hall.everyport")
        self.make(self.new.config, 0, 0o750)
        os.chown(self.new.config, 0, OTHER)
        self.make(self.new.data, OTHER, 0o700)
        for folder in (self.new.folder, os.path.dirname(self.new.folder)):
            os.chmod(folder, os.stat(folder).st_mode | 0o011)

    def make(self, folder, owner, mode=0o755):
        os.makedirs(folder)
        os.chmod(folder, mode)
        os.chown(folder, owner, owner)

    def link(self, name, target):
        os.symlink(target, name)
        os.lchown(name, OTHER, OTHER)

    def backup(self, *services):
        os.makedirs(os.path.join(self.old.config, "services"), exist_ok=True)
        for name, text in services:
            with open(os.path.join(self.old.config, "services", name + ".toml"), "w", encoding="utf-8") as file:
                file.write(text)
        self.old.command("poll", "import", "-", text=LUNCH)
        self.old.command("backup", self.file)

    def tree(self):
        found = {}
        for root in (self.new.config, self.new.data):
            for folder, folders, files in os.walk(root):
                for name in folders + files:
                    path = os.path.join(folder, name)
                    with open(path, "rb") if name in files else open(os.devnull, "rb") as file:
                        found[path] = (os.lstat(path).st_uid, os.lstat(path).st_mode, file.read())
        return {path: facts for path, facts in found.items() if os.path.basename(path) not in ("lock", "restore.lock")}

    def start_as_other(self):
        """As the service of a package does; what it said, and its end."""
        words = [*AS_NOBODY, self.new.program, "--config", self.new.config, "--data", self.new.data]
        return subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)

    def kill_behind_the_journal(self):
        """Root's restore, while files take their places: there are enough of them for that."""
        for i in range(3000):
            path = os.path.join(self.old.data, "uploads", "%04d" % i)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write("sent")
        self.backup(("irc", 'type = "irc"\nlisten = ["tcp:0"]\n'))
        journal = os.path.join(self.new.data, "restore", "journal.json")
        with subprocess.Popen([self.new.program, "--config", self.new.config, "--data", self.new.data, "restore", self.file, "--replace"],
                              stdout=subprocess.DEVNULL) as restore:
            while not os.path.exists(journal) and restore.poll() is None:
                time.sleep(0.0005)
            restore.send_signal(signal.SIGKILL)
        self.assertTrue(os.path.exists(journal), "it was done before it was killed")
        self.assertLess(len(os.listdir(os.path.join(self.new.data, "uploads"))), 3000)

    def test_one_that_was_killed_is_gone_on_with_by_root(self):
        as_other = [*AS_NOBODY, self.new.program, "--config", self.new.config, "--data", self.new.data]
        subprocess.run([*as_other, "user", "add", "mia", "--password-stdin"], input="x\n", text=True, check=True, capture_output=True, timeout=60)
        self.kill_behind_the_journal()
        before = self.tree()
        refused = self.start_as_other()
        self.assertEqual(refused.returncode, 77, refused.stderr)
        command = "everyportd --config %s --data %s restore --resume" % (self.new.config, self.new.data)
        self.assertIn("As root go on with it by " + command, refused.stderr)
        self.assertEqual(self.tree(), before)
        again = self.new.command("restore", self.file, check=False)
        self.assertEqual(again.returncode, 75)
        self.assertIn("restore --resume", again.stderr)
        cancelled = self.new.command("restore", "--cancel", check=False)
        self.assertEqual(cancelled.returncode, 75)
        self.assertIn("restore --resume", cancelled.stderr)
        self.assertIn("Done. What was here before", self.new.command("restore", "--resume").stdout)
        self.assertFalse(os.path.exists(os.path.join(self.new.data, "restore")))
        self.assertEqual(len(os.listdir(os.path.join(self.new.data, "uploads"))), 3000)
        kept = os.path.join(self.new.data, "backups", os.listdir(os.path.join(self.new.data, "backups"))[0])
        self.assertEqual(os.stat(kept).st_uid, OTHER)
        listed = subprocess.run([*as_other, "poll", "list"], text=True, check=True, capture_output=True, timeout=60)
        self.assertIn("lunch", listed.stdout)
        nothing = self.new.command("restore", "--resume", check=False)
        self.assertEqual(nothing.returncode, 66)
        self.assertIn("No backup waits", nothing.stderr)

    def test_one_that_is_ordered_is_not_half_done(self):
        """Root's was killed between its order and the journal; what of the configuration it has made beside waits for nothing."""
        self.backup(("irc", 'type = "irc"\nlisten = ["tcp:0"]\n'))
        self.order()
        before = self.tree()
        refused = self.start_as_other()
        self.assertEqual(refused.returncode, 77, refused.stderr)
        self.assertIn("restore --resume", refused.stderr)
        self.assertEqual(self.tree(), before)
        self.assertIn("taken back", self.new.command("restore", "--cancel").stdout)
        self.assertFalse(os.path.exists(os.path.join(self.new.data, "restore")))
        self.assertEqual(os.listdir(self.new.config), [])
        self.order()
        self.new.command("restore", "--resume")
        self.assertTrue(os.path.exists(os.path.join(self.new.config, "services", "irc.toml")))
        self.assertIn("lunch", self.new.command("poll", "list").stdout)

    def order(self):
        """What root's restore has staged when it is ordered: data of the other account, configuration of root's."""
        staging = os.path.join(self.new.data, "restore")
        subprocess.run(["tar", "-xf", self.file, "--one-top-level=" + staging, "config", "data"], check=True, timeout=60)
        with open(os.path.join(staging, "ordered.json"), "w", encoding="utf-8") as file:
            file.write('{"mode": "add"}')
        copy = os.path.join(self.new.config, "irc.toml.restoring")
        with open(copy, "w", encoding="utf-8"), open(os.path.join(staging, "prepared.json"), "w", encoding="utf-8") as file:
            file.write('{"kept": "", "beside": ["%s"]}' % copy)
        os.chmod(os.path.join(staging, "config"), 0o700)
        os.chown(staging, OTHER, OTHER)
        for folder, folders, files in os.walk(os.path.join(staging, "data")):
            for name in (".", *folders, *files):
                os.chown(os.path.join(folder, name), OTHER, OTHER)

    def test_services_that_come_are_not_said_to_be_anothers(self):
        self.backup(("irc", 'type = "irc"\nlisten = ["tcp:0"]\n'), ("web", 'type = "http"\nlisten = ["tcp:0"]\nnonsense = 1\n'))
        said = self.new.command("restore", self.file, "--dry-run").stdout
        self.assertNotIn("belongs to another", said)
        self.assertNotIn("Service irc will not run", said)
        self.assertRegex(said, "Service web will not run: .*nonsense")

    def test_a_link_as_configuration_makes_nothing_roots(self):
        bob = os.path.join(self.new.folder, "bob")
        etc = os.path.join(self.new.folder, "etc")
        secret = os.path.join(self.new.folder, "secret")
        self.make(bob, OTHER)
        self.make(etc, 0)
        self.make(secret, 0, 0o700)
        self.make(os.path.join(bob, "data"), OTHER, 0o700)
        self.link(os.path.join(bob, "config"), etc)
        self.link(os.path.join(bob, "config2"), secret)
        with open(os.path.join(secret, "everyport.toml"), "w", encoding="utf-8") as file:
            file.write("# root's own\n")
        os.makedirs(os.path.join(self.old.config, "cron.d"))
        with open(os.path.join(self.old.config, "cron.d", "evil"), "w", encoding="utf-8") as file:
            file.write("* * * * * root true\n")
        self.backup()
        self.new.data = os.path.join(bob, "data")
        self.new.config = os.path.join(bob, "config")
        theirs = os.path.join(bob, "b.everyport")
        shutil.copy(self.file, theirs)
        os.chown(theirs, OTHER, OTHER)
        self.new.command("--uid", "nobody", "restore", theirs, check=False)
        self.assertEqual(os.listdir(etc), [])
        self.new.config = os.path.join(bob, "config2")
        made = os.path.join(bob, "made.everyport")
        self.new.command("backup", made, check=False)
        if os.path.exists(made):
            with open(made, "rb") as file:
                self.assertNotIn(b"root's own", file.read())

    def play_program(self, said):
        """What that account has put at the control socket instead of a program."""
        play = """import socket, sys
port = socket.socket(socket.AF_UNIX)
port.bind(sys.argv[1])
port.listen()
print("ready", flush=True)
while True:
    caller = port.accept()[0]
    caller.recv(65536)
    caller.sendall(sys.argv[2].encode())
    caller.close()
"""
        words = [*AS_NOBODY, sys.executable, "-c", play, os.path.join(self.new.data, "control"), said]
        played = subprocess.Popen(words, stdout=subprocess.PIPE)
        self.addCleanup(played.wait)
        self.addCleanup(played.kill)
        self.addCleanup(played.stdout.close)
        self.assertEqual(played.stdout.readline(), b"ready\n")

    def test_a_strange_program_leads_what_is_roots_nowhere(self):
        self.backup(("irc", 'type = "irc"\nlisten = ["tcp:0"]\npassword = "root only"\n'))
        theirs = os.path.join(self.new.data, "mine")
        self.make(theirs, OTHER, 0o755)
        self.play_program('{"print":"%s\\n"}\n{"done":true}\n' % theirs)
        home = os.path.join(self.new.folder, "home")
        self.make(home, 0)
        self.make(os.path.join(home, "everyport"), 0, 0o750)
        unnamed = [self.new.program, "--data", self.new.data, "restore", self.file]
        for refused in (self.new.command("restore", self.file, check=False),
                        subprocess.run(unnamed, capture_output=True, text=True, timeout=60, check=False, env={**os.environ, "XDG_CONFIG_HOME": home})):
            self.assertEqual((refused.returncode, refused.stdout), (65, ""), refused.stderr)
            self.assertIn("says that its configuration is in %s. Nothing was changed." % theirs, refused.stderr)
            self.assertEqual(sorted(os.listdir(self.new.data)), ["control", "mine"])
            self.assertEqual(os.listdir(theirs) + os.listdir(self.new.config) + os.listdir(os.path.join(home, "everyport")), [])

    def test_what_says_nothing_leads_nowhere_either(self):
        self.backup(("irc", 'type = "irc"\nlisten = ["tcp:0"]\n'))
        self.play_program('{"done":true}\n')
        self.assertIn("Done.", self.new.command("restore", self.file).stdout)
        self.assertTrue(os.path.exists(os.path.join(self.new.config, "services", "irc.toml")))

    def test_what_is_named_by_a_link_is_used_as_whose_that_is(self):
        self.backup()
        os.chmod(self.file, 0o600)
        mine = os.path.join(self.new.data, "mine.everyport")
        self.link(mine, self.file)
        refused = self.new.command("restore", mine, check=False)
        self.assertNotEqual(refused.returncode, 0)
        self.assertIn("mine.everyport cannot be read: Permission denied", refused.stderr)
        self.assertFalse(os.path.exists(os.path.join(self.new.data, "everyport.sqlite")))
        etc = os.path.join(self.new.folder, "etc")
        self.make(etc, 0)
        self.link(os.path.join(self.new.data, "out"), etc)
        self.new.command("restore", self.file)
        refused = self.new.command("backup", os.path.join(self.new.data, "out", "w.everyport"), check=False)
        self.assertNotEqual(refused.returncode, 0)
        self.assertEqual(os.listdir(etc), [])

    def test_a_folder_that_another_could_move_is_not_roots(self):
        home = os.path.join(self.new.folder, "home")
        self.make(home, OTHER)
        self.make(os.path.join(home, "data"), 0)
        self.new.data = os.path.join(home, "data")
        for words in (("user", "list"), ("restore", "--resume"), ("restore", "--cancel")):
            refused = self.new.command(*words, check=False)
            self.assertEqual(refused.returncode, 77, words)
            self.assertIn("The way to the folder %s leads through what belongs to nobody" % self.new.data, refused.stderr)
        self.assertEqual(os.listdir(self.new.data), [])


if __name__ == "__main__":
    if os.geteuid() != 0 and os.environ.get("CI") != "true":
        print("Left out: only root can make files for others.")
        sys.exit(77)
    unittest.main(verbosity=2)
