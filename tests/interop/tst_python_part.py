"""Python is a library that the program loads when it is asked for it: not before, from beside the program, and not without a word
where it is missing."""

import os
import shutil
import subprocess
import tempfile
import unittest

from manhole import Manhole
from pythonscripts import run_inside
from station import BIN, Station

PART = "lib/everyport/python.so"


def loaded(process):
    with open("/proc/%d/maps" % process.pid) as file:
        maps = file.read()
    return "libpython" in maps or PART in maps


class PythonPartTest(unittest.TestCase):
    def test_services_need_none(self):
        with Station() as station:
            station.start("serve", "http", "listen=tcp:0", "serve", "irc", "listen=tcp:0", "serve", "xmpp", "listen=tcp:0")
            self.assertFalse(loaded(station.process))
            self.assertEqual(station.stop(), 0)

    def test_a_script_has_it(self):
        maps = run_inside("-c", "print(open('/proc/self/maps').read())").stdout
        self.assertIn("libpython3", maps)
        self.assertIn(PART, maps)

    def test_a_prompt_brings_it(self):
        manhole = Manhole()
        self.addCleanup(manhole.stop)
        self.assertFalse(loaded(manhole.station.process))
        self.assertEqual(manhole.run("6 * 7").stdout.strip(), "42")
        self.assertTrue(loaded(manhole.station.process))

    def test_extension_modules_find_pythons_symbols(self):
        # Debian's are not linked with libpython: they expect it among everybody's symbols.
        self.assertEqual(run_inside("-c", "import _ctypes, _json, _ssl, lzma; print('all')").stdout, "all\n")


class PlacesTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="everyport-places.")
        self.addCleanup(shutil.rmtree, self.folder)
        os.makedirs(self.folder + "/usr/bin")
        self.program = shutil.copy(os.path.join(BIN, "everyportd"), self.folder + "/usr/bin")

    def run_there(self, program=None):
        return subprocess.run([program or self.program, "--data", self.folder + "/data", "--config", self.folder + "/config", "python", "-c", "print(6 * 7)"],
                              capture_output=True, text=True, timeout=60)

    def test_beside_the_program_wherever_that_is(self):
        os.makedirs(self.folder + "/usr/lib/everyport")
        shutil.copy(os.path.join(os.path.dirname(BIN), PART), self.folder + "/usr/lib/everyport")
        os.symlink(self.program, self.folder + "/link")
        for program in (self.program, self.folder + "/link"):
            self.assertEqual(self.run_there(program).stdout, "42\n")

    def test_missing(self):
        done = self.run_there()
        self.assertEqual(done.returncode, os.EX_SOFTWARE)
        self.assertIn("Python cannot start: ", done.stderr)
        self.assertIn(self.folder + "/usr/" + PART, done.stderr)
        self.assertEqual(len(done.stderr.splitlines()), 1)
        with Station(program=self.program) as station:
            station.start("serve", "http", "listen=tcp:0")
            self.assertEqual(station.stop(), 0)


if __name__ == "__main__":
    unittest.main()
