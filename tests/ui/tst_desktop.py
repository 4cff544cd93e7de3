#!/usr/bin/python3
"""The desktop program as a process: it starts without a screen's help, has one life a data folder, and stops in order."""
import contextlib
import glob
import os
import shutil
import signal
import subprocess
import tempfile
import unittest

from polling import wait_for
from station import AS_NOBODY, MEMORY_TELLS, may_be_looked_into

PROGRAM = os.path.join(os.environ["EVERYPORT_BIN"], "everyport")


def start(*arguments, **changes):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", **changes)
    return subprocess.Popen([PROGRAM, *arguments], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


class Desktop(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.data = os.path.join(self.folder.name, "data")
        self.common = ["--data", self.data, "--config", os.path.join(self.folder.name, "config")]
        self.running = []

    def tearDown(self):
        for process in self.running:
            if process.poll() is None:
                process.kill()
            process.communicate()
        self.folder.cleanup()

    def start(self, *arguments, **changes):
        process = start(*arguments, **changes)
        self.running.append(process)
        return process

    def started(self):
        process = self.start(*self.common)
        control = os.path.join(self.data, "control")
        wait_for(lambda: os.path.exists(control), "the control socket")
        return process

    def test_version_and_help_need_no_screen(self):
        for argument in ("--version", "--help"):
            done = subprocess.run([PROGRAM, argument], env={"PATH": os.environ["PATH"]}, capture_output=True, text=True)
            self.assertEqual(done.returncode, 0)
            self.assertIn("everyport", done.stdout.lower())

    def test_without_a_screen_it_says_what_to_run(self):
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        done = subprocess.run([PROGRAM, *self.common], env=environment, capture_output=True, text=True)
        self.assertEqual(done.returncode, 69)
        self.assertIn("everyportd", done.stderr)

    def copied_into(self, folder):
        """The program with its part, as they are installed."""
        part = os.path.join(folder, "lib", "everyport")
        os.makedirs(part)
        os.mkdir(os.path.join(folder, "bin"))
        shutil.copy(os.path.join(os.path.dirname(PROGRAM), "..", "lib", "everyport", "window.so"), part)
        return shutil.copy(PROGRAM, os.path.join(folder, "bin"))

    def plain(self, **changes):
        """As from a menu: without a word, so that the window is shown before the rest is loaded."""
        home = {"XDG_DATA_HOME": os.path.join(self.folder.name, "share"), "XDG_CONFIG_HOME": os.path.join(self.folder.name, "etc")}
        return self.start(**home, **changes), os.path.join(home["XDG_DATA_HOME"], "everyport")

    def test_a_plain_start_shows_its_window_first(self):
        process, data = self.plain(EVERYPORT_TELL_START="1")
        said, trouble = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0, trouble)
        # Twice: as the skeleton alone, and by the window that took its place.
        self.assertEqual(said.split(), ["painted", "painted", "framed", "shown"])
        self.assertTrue(os.path.exists(os.path.join(data, "window.ini")))

    def test_a_plain_start_takes_whatever_the_last_has_left(self):
        data = os.path.join(self.folder.name, "share", "everyport")
        os.makedirs(data, 0o700)
        with open(os.path.join(data, "window.ini"), "w") as file:
            file.write("[window]\ntheme=2\ntext=150\ngeometry=nonsense\n")
        process, _ = self.plain(EVERYPORT_TELL_START="1")
        _, trouble = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0, trouble)
        with open(os.path.join(data, "window.ini")) as file:
            after = file.read()
        self.assertIn("text=150", after)
        self.assertIn("theme=2", after)

    def test_a_second_plain_start_raises_the_first_and_ends(self):
        first, data = self.plain()
        wait_for(lambda: os.path.exists(os.path.join(data, "control")), "the control socket")
        second, _ = self.plain(EVERYPORT_TELL_START="1")
        self.assertEqual(second.communicate(timeout=30)[0], "")
        self.assertEqual(second.returncode, 0)
        first.send_signal(signal.SIGTERM)
        self.assertEqual(first.wait(10), 0)

    def test_without_its_part_it_says_what_to_do(self):
        place = os.path.join(self.folder.name, "bin")
        os.mkdir(place)
        shutil.copy(PROGRAM, place)
        done = subprocess.run([os.path.join(place, "everyport"), "--version"], env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 69)
        self.assertIn("Install it anew", done.stderr)

    def test_wrong_command_line_is_told(self):
        done = subprocess.run([PROGRAM, "--no-such-option"], env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), capture_output=True, text=True)
        self.assertEqual(done.returncode, 64)

    def test_a_folder_that_cannot_be_used_is_told_in_a_window(self):
        """Who started it from a menu entry reads no output."""
        with open(os.path.join(self.folder.name, "file"), "w"):
            pass
        process = self.start("--data", os.path.join(self.folder.name, "file", "data"), "--config", self.common[3])
        self.assertIn("file", process.stderr.readline())
        with self.assertRaises(subprocess.TimeoutExpired):
            process.wait(1)  # until somebody has closed it
        process.terminate()
        process.wait(10)

    def test_second_start_raises_the_first_and_ends(self):
        first = self.started()
        second = self.start(*self.common, "everyport:log")
        self.assertEqual(second.wait(10), 0)
        self.assertIsNone(first.poll())
        first.send_signal(signal.SIGTERM)
        self.assertEqual(first.wait(10), 0)

    def test_of_two_started_at_once_one_stays(self):
        """A double click too much, or two links: nobody is left with a dead window."""
        for _ in range(3):
            both = [self.start(*self.common), self.start(*self.common, "everyport:log")]
            wait_for(lambda: any(one.poll() is not None for one in both), "one of the two to end", 30)
            ended = [one for one in both if one.poll() is not None]
            self.assertEqual([one.returncode for one in ended], [0])
            stays = next(one for one in both if one.poll() is None)
            stays.send_signal(signal.SIGTERM)
            self.assertEqual(stays.wait(10), 0)

    def test_stops_in_order(self):
        process = self.started()
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(10), 0)
        self.assertFalse(os.path.exists(os.path.join(self.data, "control")))

    def test_window_comes_back(self):
        process = self.started()
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(10), 0)
        with open(os.path.join(self.data, "window.ini")) as file:
            self.assertIn("geometry=", file.read())  # its place, too
        self.assertEqual(os.stat(self.data).st_mode & 0o777, 0o700)

    @unittest.skipUnless(MEMORY_TELLS, "a sanitizer looks itself")
    def test_nobody_looks_into_it(self):
        """It holds others' passwords; as everyportd (tests/app/station/tst_program.py)."""
        base = tempfile.mkdtemp(prefix="everyport-nobody.", dir="/tmp")
        self.addCleanup(shutil.rmtree, base, ignore_errors=True)
        program = self.copied_into(base)  # where it was built may be closed to others
        if AS_NOBODY:
            shutil.chown(base, "nobody", "nogroup")
        for said, expected in (({}, False), ({"EVERYPORT_DEBUGGABLE": "1"}, True)):
            data = os.path.join(base, "data%d" % expected)
            environment = {"HOME": base, "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", **said}
            process = subprocess.Popen([*AS_NOBODY, program, "--data", data, "--config", os.path.join(base, "config")],
                                       env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            self.running.append(process)
            wait_for(lambda: os.path.exists(os.path.join(data, "control")), "the control socket")
            self.assertNotEqual(os.stat("/proc/%d" % process.pid).st_uid, 0)
            self.assertEqual(may_be_looked_into(process.pid), expected)
            process.send_signal(signal.SIGTERM)
            self.assertEqual(process.wait(10), 0)

    @unittest.skipUnless(MEMORY_TELLS, "a sanitizer reports by itself")
    def test_a_crash_says_which_page_was_open(self):
        process = self.started()
        self.assertEqual(self.start(*self.common, "everyport:log").wait(10), 0)
        memory = os.path.join(self.data, "window.ini")

        def is_shown():
            with contextlib.suppress(FileNotFoundError), open(memory) as file:
                return "page=log\n" in file.read()
            return False

        wait_for(is_shown, "the page to be in front")
        process.send_signal(signal.SIGSEGV)
        self.assertEqual(process.wait(20), -signal.SIGSEGV)
        report, = glob.glob(os.path.join(self.data, "crashes", "crash-*.txt"))
        with open(report) as file:
            text = file.read()
        self.assertTrue(text.startswith("everyport (Everyport) "), text)
        self.assertIn("\nPage: log\n", text)
        self.assertTrue(text.endswith("End of the report.\n"), text)

    def test_demo_leaves_nothing_behind(self):
        temporary = os.path.join(self.folder.name, "tmp")
        os.mkdir(temporary)
        process = self.start("--demo", *self.common, TMPDIR=temporary)
        wait_for(lambda: glob.glob(os.path.join(temporary, "everyport-demo*", "**", "control"), recursive=True), "the demo's control socket")
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(10), 0)
        self.assertEqual([name for name in os.listdir(temporary) if name.startswith("everyport")], [])
        self.assertFalse(os.path.exists(self.data))


if __name__ == "__main__":
    unittest.main(verbosity=2)
