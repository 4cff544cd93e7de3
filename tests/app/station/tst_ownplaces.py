"""Commands that root gives while the service runs as packages set it up: as another account, in a mount namespace of its own, with a /tmp of its own
and no way into root's home. Only root can try it."""

import os
import shutil
import stat
import subprocess
import tarfile
import tempfile
import unittest

from station import AS_NOBODY, Station, poll_toml

OTHER = 65534
RULE = '[when]\nevent = "card-read"\n[[do]]\naction = "log"\ntext = "card {card}"\n'
# As PrivateTmp= of the unit.
APART = ["unshare", "--mount", "sh", "-c", 'mount -t tmpfs none /tmp && exec "$@"', "sh", *AS_NOBODY]


@unittest.skipUnless(os.geteuid() == 0, "only root can use files as another")
class OwnPlaces(unittest.TestCase):
    def setUp(self):
        folder = tempfile.mkdtemp(prefix="everyport-station.", dir="/var/tmp")  # both see it
        self.addCleanup(shutil.rmtree, folder, True)
        os.chmod(folder, 0o755)
        self.mine = tempfile.mkdtemp(prefix="everyport-roots.", dir="/tmp")  # the service does not
        self.addCleanup(shutil.rmtree, self.mine, True)
        self.station = Station(folder, prefix=APART)
        self.addCleanup(self.station.__exit__)
        for place, owner, mode in ((self.station.config, 0, 0o750), (self.station.data, OTHER, 0o700)):
            os.makedirs(place)
            os.chown(place, owner, OTHER)
            os.chmod(place, mode)

    def start(self):
        try:
            self.station.start()
        except AssertionError:
            if "unshare" in self.station.stderr() or "mount:" in self.station.stderr():
                self.skipTest("no mount namespace here: " + self.station.stderr())
            raise

    def run_command(self, *words, limit=None, text=None):
        """As root, outside of the service's namespace."""
        prefix = [] if limit is None else ["prlimit", "--fsize=%d" % limit]
        done = subprocess.run([*prefix, self.station.program, "--data", self.station.data, "--config", self.station.config, *words],
                              capture_output=True, text=True, timeout=60, input=text)
        return done.returncode, done.stdout, done.stderr

    def left(self):
        return [name for name in os.listdir(self.station.data) if name.startswith("making-backup")]

    def test_a_backup_lies_where_it_was_named(self):
        self.start()
        polls = os.path.join(self.mine, "polls.toml")
        with open(polls, "w") as file:
            file.write(poll_toml("lunch", "What?", [("yes", "Yes"), ("no", "No")], {}))
        self.assertEqual(self.run_command("poll", "import", polls), (0, "lunch\n", ""))
        file = os.path.join(self.mine, "hall.everyport")
        code, printed, complaint = self.run_command("backup", file)
        self.assertEqual((code, complaint), (0, ""))
        self.assertRegex(printed, "^%s: [0-9]+ files?, [0-9]+ kB\n" % file)
        found = os.stat(file)
        self.assertEqual((found.st_uid, stat.S_IMODE(found.st_mode)), (0, 0o600))
        with tarfile.open(file) as tar:
            self.assertIn("data/everyport.sqlite", tar.getnames())
        self.assertEqual(sorted(os.listdir(self.mine)), ["hall.everyport", "polls.toml"])
        self.assertEqual(self.left(), [])
        self.assertIn("the same", self.run_command("restore", file, "--dry-run")[1])

    def test_where_the_service_may_not_go(self):
        self.start()
        os.chmod(self.mine, 0o700)
        file = os.path.join(self.mine, "hall.everyport")
        with open(file, "w") as before:
            before.write("older")
        self.assertEqual(self.run_command("backup", file)[0], 0)
        self.assertGreater(os.stat(file).st_size, 1000)

    def test_all_or_nothing(self):
        self.start()
        file = os.path.join(self.mine, "hall.everyport")
        with open(file, "w") as before:
            before.write("older")
        code, printed, complaint = self.run_command("backup", file, limit=20000)
        self.assertEqual((code, printed), (74, ""), complaint)
        self.assertIn("could not be written", complaint)
        code, printed, complaint = self.run_command("backup", os.path.join(self.mine, "nix", "x"))
        self.assertEqual((code, printed), (66, ""), complaint)
        code, printed, complaint = self.run_command("backup", "/dev/null")
        self.assertNotEqual(code, 0)
        self.assertEqual(os.listdir(self.mine), ["hall.everyport"])
        with open(file) as after:
            self.assertEqual(after.read(), "older")
        self.assertEqual(self.left(), [])

    def facts(self, *names):
        found = os.stat(os.path.join(self.station.config, *names))
        return found.st_uid, found.st_gid, oct(found.st_mode & 0o777)

    def write_rule(self, mode=0o640):
        rules = os.path.join(self.station.config, "rules")
        os.makedirs(rules, exist_ok=True)
        os.chmod(rules, 0o750)
        os.chown(rules, 0, OTHER)
        path = os.path.join(rules, "door.toml")
        with open(path, "w") as file:
            file.write(RULE)
        os.chown(path, 0, OTHER)
        os.chmod(path, mode)
        return path

    def test_roots_rules_are_changed_while_the_service_runs(self):
        path = self.write_rule()
        self.start()
        self.assertIn("door  on", self.run_command("rule", "list")[1])
        self.assertEqual(self.run_command("rule", "disable", "door"), (0, "", ""))
        self.assertEqual(self.facts("rules", "door.toml"), (0, OTHER, "0o640"))
        self.assertIn("door  off", self.run_command("rule", "list")[1])
        self.assertEqual(self.run_command("rule", "enable", "door"), (0, "", ""))
        self.assertIn("door  on", self.run_command("rule", "list")[1])
        self.assertEqual(self.run_command("rule", "enable", "window")[0], 66)
        self.assertEqual(self.run_command("rule", "remove", "door"), (0, "", ""))
        self.assertFalse(os.path.exists(path))
        self.assertEqual(self.run_command("rule", "list"), (0, "", ""))

    def test_a_rule_that_the_service_cannot_read(self):
        path = self.write_rule(0o600)
        self.start()
        self.assertIn("door  broken", self.run_command("rule", "list")[1])
        self.assertEqual(self.run_command("rule", "disable", "door"), (0, "", ""))
        self.assertEqual(self.facts("rules", "door.toml"), (0, OTHER, "0o600"))  # what root does not show it stays so
        with open(path) as file:
            self.assertIn("enabled = false", file.read())
        code, printed, complaint = self.run_command("rule", "enable", "door")
        self.assertEqual((code, printed), (77, ""))
        self.assertIn("The file is changed, and the program that runs does not use it.", complaint)
        with open(path) as file:
            self.assertNotIn("enabled = false", file.read())
        self.assertEqual(self.run_command("rule", "remove", "door"), (0, "", ""))
        self.assertFalse(os.path.exists(path))

    def test_roots_plugins_are_changed_while_the_service_runs(self):
        self.start()
        self.assertEqual(self.run_command("plugin", "new", "hello")[0], 0)
        self.assertEqual(self.run_command("plugin", "enable", "hello"), (0, "", ""))
        self.assertEqual(self.facts("plugins", "hello.toml"), (0, OTHER, "0o640"))
        self.assertEqual(self.run_command("plugin", "run", "hello", "Ann"), (0, "Hello Ann\n", ""))
        self.assertEqual(self.run_command("plugin", "set", "hello", "greeting=Hi"), (0, "", ""))
        self.assertEqual(self.run_command("plugin", "run", "hello", "Ann"), (0, "Hi Ann\n", ""))
        self.assertEqual(self.run_command("plugin", "disable", "hello"), (0, "", ""))
        self.assertIn("hello  off", self.run_command("plugin", "list")[1])
        self.assertNotEqual(self.run_command("plugin", "run", "hello", "Ann")[0], 0)

    def test_another_configuration_than_the_services_is_not_changed(self):
        """What a program of another account says of its folder decides over nothing of root's."""
        self.write_rule()
        self.start()
        own, self.station.config = self.station.config, os.path.join(self.station.folder, "etc")
        os.makedirs(self.station.config)
        path = self.write_rule()
        code, printed, complaint = self.run_command("rule", "disable", "door")
        self.assertEqual((code, printed), (65, ""), complaint)
        self.assertIn("--config " + own, complaint)
        with open(path) as file:
            self.assertEqual(file.read(), RULE)

    def test_a_restore_is_led_nowhere_by_what_the_service_says(self):
        self.write_rule()
        self.start()
        file = os.path.join(self.mine, "hall.everyport")
        self.assertEqual(self.run_command("backup", file)[0], 0)
        own, self.station.config = self.station.config, os.path.join(self.station.folder, "etc")
        code, printed, complaint = self.run_command("restore", file, "--dry-run")
        self.assertEqual((code, printed), (65, ""), complaint)
        self.assertIn("--config " + own, complaint)
        self.assertFalse(os.path.exists(self.station.config))
        self.station.config = own
        code, printed, complaint = self.run_command("restore", file, "--dry-run")
        self.assertEqual((code, complaint), (0, ""))
        self.assertRegex(printed, "rules +1 the same")
        code, printed, complaint = self.run_command("restore", file, "--replace")
        self.assertEqual(code, 75, complaint)
        self.assertIn("Nothing was changed. Stop it", complaint)
        self.assertFalse(os.path.exists(os.path.join(self.station.data, "restore")))

    def test_the_service_alone_leads_root_nowhere(self):
        """In a folder of its own a link of its waits; what it may not write, root does not write for it."""
        self.start()
        victim = os.path.join(self.mine, "victim")
        with open(victim, "w") as file:
            file.write("older")
        os.chmod(self.mine, 0o700)
        away = os.path.join(self.station.data, "away")
        os.symlink(self.mine, away)
        os.lchown(away, OTHER, OTHER)
        self.assertNotEqual(self.run_command("backup", os.path.join(away, "victim"))[0], 0)
        with open(victim) as file:
            self.assertEqual(file.read(), "older")


if __name__ == "__main__":
    unittest.main()
