#!/usr/bin/python3
"""A start that fails after its window was seen: the reason stands in that window until somebody closes it, and on standard error. On a
desk whose window manager takes its time: windows have the keyboard on it all the same."""

import os
import re
import shutil
import tempfile
import unittest

from desk import Desk
from program import PATIENCE, PROGRAM, Program

PART = os.path.join("lib", "everyport", "window.so")
NO_PERMISSION, UNAVAILABLE = 77, 69  # sysexits.h
SEAM = re.compile(rb"[0-9a-f]{64}")


def late_manager():
    """A folder with an openbox that begins a second later."""
    folder = tempfile.mkdtemp(prefix="everyport-late.")
    path = os.path.join(folder, "openbox")
    with open(path, "w") as file:
        file.write('#!/bin/sh\nsleep 1\nexec %s "$@"\n' % shutil.which("openbox"))
    os.chmod(path, 0o755)
    return folder


class FailedStarts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = late_manager()
        cls.addClassCleanup(shutil.rmtree, folder, ignore_errors=True)
        before = os.environ["PATH"]
        os.environ["PATH"] = folder + ":" + before
        cls.desk = Desk()
        os.environ["PATH"] = before
        cls.addClassCleanup(cls.desk.end)

    def copied(self, change_part):
        """The program as it is installed, with its part changed."""
        folder = tempfile.mkdtemp(prefix="everyport-copy.")
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        os.makedirs(os.path.join(folder, os.path.dirname(PART)))
        os.mkdir(os.path.join(folder, "bin"))
        with open(os.path.join(os.path.dirname(PROGRAM), "..", PART), "rb") as file:
            part = change_part(file.read())
        if part is not None:
            with open(os.path.join(folder, PART), "wb") as file:
                file.write(part)
        return shutil.copy(PROGRAM, os.path.join(folder, "bin"))

    def says_why(self, why, code, key="Escape", first="Close", **how):
        program = Program(self.desk, plain=True, **how)
        self.addCleanup(program.end)
        program.wait(lambda: program.is_at("push button", first), "the keyboard on what mends it, or on the way out")
        self.assertTrue(program.says("Everyport did not start"))
        self.assertTrue(program.says(why), program.outline())
        self.assertTrue(any(why in line for line in program.complained()), program.complained())
        self.assertIsNone(program.process.poll())
        if key == "Return":
            program.press("Tab")
            program.wait(lambda: program.is_at("push button", "Close"), "the way out")
        program.press(key)
        self.assertEqual(program.process.wait(PATIENCE), code)

    def test_a_folder_of_settings_that_is_a_file(self):
        def spoil(home):
            os.makedirs(home + "/.config")
            with open(home + "/.config/everyport", "w") as file:
                file.write("a file")

        self.says_why("everyport is a file, and no folder. Choose another folder.", NO_PERMISSION, first="Try again", spoil=spoil)

    def test_a_data_folder_that_cannot_be_made(self):
        """Root may all, but not this."""
        def spoil(home):
            shutil.rmtree(home + "/.local/share")
            with open(home + "/.local/share", "w") as file:
                file.write("a file")

        self.says_why("Making the folder", UNAVAILABLE, key="Return", first="Try again", spoil=spoil)

    def test_its_part_is_not_there(self):
        self.says_why("A part of the program cannot be loaded. Install it anew.", UNAVAILABLE, program=self.copied(lambda part: None))

    def test_its_part_is_of_another_build(self):
        with open(PROGRAM, "rb") as file:
            seams = set(SEAM.findall(file.read()))

        def changed(part):
            shared = [seam for seam in seams if seam in part]
            self.assertTrue(shared, "the program and its part have no mark in common")
            for seam in shared:
                part = part.replace(seam, b"0" * 64)
            return part

        self.says_why("are of two versions. Install it anew.", UNAVAILABLE, program=self.copied(changed))


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # libatspi calls its own interfaces deprecated
