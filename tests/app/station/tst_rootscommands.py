"""Commands that root gives where the program has another account, as packages set it up: the folder of configuration
is root's and the program's group may read it, the data folder is the program's."""

import os
import shutil
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


if __name__ == "__main__":
    unittest.main()
