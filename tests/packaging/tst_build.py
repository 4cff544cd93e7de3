"""packaging/build on a small plan of its own: what somebody who waits is told, and what it ends with."""

import importlib.machinery
import importlib.util
import io
import os
import pty
import subprocess
import tempfile
import unittest

PROGRAM = os.path.join(os.environ["EVERYPORT_SOURCE"], "packaging", "build")


def module():
    loader = importlib.machinery.SourceFileLoader("packaging_build", PROGRAM)
    made = importlib.util.module_from_spec(importlib.util.spec_from_loader("packaging_build", loader))
    loader.exec_module(made)
    return made


class Build(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        with open(os.path.join(self.folder, "build.ninja"), "w") as file:
            file.write("rule touch\n  command = touch $out\nrule fail\n  command = echo it is wrong; exit 3\n")
            file.writelines("build o%d: touch\n" % number for number in range(12))
            file.write("build bad: fail\ndefault %s\n" % " ".join("o%d" % number for number in range(12)))

    def run_it(self, *targets):
        return subprocess.run([PROGRAM, self.folder, *targets], capture_output=True, text=True, timeout=60)

    def test_builds_and_says_so_once(self):
        done = self.run_it()
        self.assertEqual((done.returncode, done.stdout), (0, "[12/12]\n"))
        self.assertTrue(os.path.exists(os.path.join(self.folder, "o11")))
        done = self.run_it()
        self.assertEqual((done.returncode, done.stdout), (0, ""), "nothing to do is nothing to say")

    def test_what_fails_is_printed(self):
        done = self.run_it("bad")
        self.assertEqual(done.returncode, 1)
        self.assertIn("it is wrong", done.stdout)
        self.assertNotIn("\x01", done.stdout)

    def test_one_line_on_a_terminal(self):
        ours, theirs = pty.openpty()
        process = subprocess.Popen([PROGRAM, self.folder], stdout=theirs, stderr=theirs)
        os.close(theirs)
        heard = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:
                break
            if not piece:
                break
            heard += piece
        os.close(ours)
        self.assertEqual(process.wait(20), 0)
        self.assertIn(b"\r[12/12]\x1b[K", heard)
        self.assertNotIn(b"\n", heard)
        self.assertTrue(heard.endswith(b"\r\x1b[K"), "the line is taken away when all is done")

    def test_the_time_that_is_left(self):
        left = module().time_left
        self.assertEqual(left(5, 900, 3.0), "", "too early to know")
        self.assertEqual(left(300, 900, 120.0), ", 4 minutes left")
        self.assertEqual(left(450, 900, 60.0), ", a minute left")
        self.assertEqual(left(890, 900, 300.0), ", less than a minute left")
        self.assertEqual(left(900, 900, 300.0), "")

    def test_a_log_hears_of_it_now_and_then(self):
        now = [0.0]
        out = io.StringIO()
        progress = module().Progress(out, False, lambda: now[0])
        for step in range(1, 101):
            now[0] += 1.0
            progress.step(step, 100, now[0])
        self.assertEqual(out.getvalue().splitlines(), ["[30/100], a minute left", "[60/100], less than a minute left", "[90/100], less than a minute left", "[100/100]"])


if __name__ == "__main__":
    unittest.main()
