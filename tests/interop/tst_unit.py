"""The unit that packaging installs: systemd finds no fault with it, and it leaves the program little to do harm with."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest

UNIT = os.path.join(os.environ["EVERYPORT_BIN"], "..", "systemd", "everyportd.service")
LARGEST_EXPOSURE = 20  # of 100, as `systemd-analyze security` counts


@unittest.skipUnless(shutil.which("systemd-analyze"), "systemd-analyze is missing: packaging/install-missing test")
class Unit(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="everyport-unit.")
        self.addCleanup(shutil.rmtree, self.folder)
        # The program stands where it was built, and the account may not be there.
        with open(UNIT) as unit:
            text = re.sub(r"^ExecStart=\S+", "ExecStart=" + os.path.join(os.environ["EVERYPORT_BIN"], "everyportd"), unit.read(), flags=re.M)
        self.unit = os.path.join(self.folder, "everyportd.service")
        with open(self.unit, "w") as unit:
            unit.write(text)

    def analyze(self, *words):
        return subprocess.run(["systemd-analyze", *words, self.unit], capture_output=True, text=True, timeout=60)

    def test_systemd_finds_no_fault(self):
        done = self.analyze("verify", "--man=no")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn("everyportd.service", done.stderr)

    def test_exposure_is_small(self):
        done = self.analyze("security", "--offline=true", "--no-pager", "--threshold=%d" % LARGEST_EXPOSURE)
        self.assertEqual(done.returncode, 0, done.stdout[-3000:] + done.stderr)


if __name__ == "__main__":
    unittest.main()
