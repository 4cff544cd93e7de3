"""A crash of everyportd: what it leaves behind, and what the next start says of it."""

import glob
import os
import re
import signal
import stat
import subprocess
import unittest

from station import BIN, Station


def reports(data):
    return sorted(glob.glob(os.path.join(data, "crashes", "*")))


@unittest.skipIf(os.environ.get("EVERYPORT_SANITIZE"), "a sanitizer reports by itself")
class Crash(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__, None, None, None)

    def crash(self, number=signal.SIGSEGV):
        self.station.process.send_signal(number)
        self.assertEqual(self.station.process.wait(20), -number)
        self.station.close()

    def test_leaves_a_report_that_is_told_of_once(self):
        self.station.start("serve", "http", "listen=tcp:0")
        self.crash()
        [path] = reports(self.station.data)
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        with open(path) as file:
            text = file.read()
        self.assertTrue(text.startswith("everyportd (Everyport) %s\nBuild: " % self.station.version()), text)
        self.assertRegex(text, r"\nStarted: \d{4}-\d\d-\d\dT\S+Z\nSignal: SIGSEGV \(11\) sent by process %d\n" % os.getpid())
        self.assertIn("\nServices: http running\n", text)
        self.assertIn("\nLast log lines:\n", text)
        self.assertRegex(text, r"\n#3 ")
        self.assertTrue(text.endswith("End of the report.\n"), text)
        self.assertIn("Everyport ended by SIGSEGV; what a report of it needs is in " + path, self.station.stderr())

        self.station.start("serve", "http", "listen=tcp:0")
        seen = path.removesuffix(".txt") + ".seen.txt"
        said = re.findall(r"The program crashed on .*", self.station.stderr())
        self.assertEqual(len(said), 1, said)
        self.assertIn(seen, said[0])
        self.assertTrue(os.path.exists(seen))
        self.assertEqual(self.station.stop(), 0)
        self.assertEqual(reports(self.station.data), [seen])

        self.station.start("serve", "http", "listen=tcp:0")
        self.assertEqual(len(re.findall(r"The program crashed on", self.station.stderr())), 1)
        self.assertEqual(self.station.stop(), 0)

    def test_a_clean_end_leaves_none(self):
        self.station.start("serve", "http", "listen=tcp:0")
        self.assertEqual([os.path.getsize(path) for path in reports(self.station.data)], [0])
        self.assertEqual(self.station.stop(), 0)
        self.assertEqual(reports(self.station.data), [])

    def test_a_kill_is_no_crash(self):
        self.station.start("serve", "http", "listen=tcp:0")
        self.station.kill()
        self.station.start("serve", "http", "listen=tcp:0")
        self.assertEqual(len(reports(self.station.data)), 1)  # the running one's
        self.assertNotIn("crashed", self.station.stderr())
        self.assertEqual(self.station.stop(), 0)

    def test_a_demo_says_it_on_standard_error(self):
        process = subprocess.Popen([os.path.join(BIN, "everyportd"), "--demo", "--data", self.station.data],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.stdout.close)
        for line in process.stdout:
            if line == "ready\n":
                break
        process.send_signal(signal.SIGABRT)
        said = process.communicate(timeout=20)[1]
        self.assertEqual(process.returncode, -signal.SIGABRT)
        self.assertIn("Signal: SIGABRT (6)", said)
        self.assertTrue(said.endswith("End of the report.\n"), said)
        self.assertEqual(reports(self.station.data), [])


if __name__ == "__main__":
    unittest.main()
