"""Stations whose computers are wrong about the time: their votes count once like any others', the table of stations shows it, and all
count the same. faketime (libfaketime) tells them another time."""

import os
import re
import sysconfig
import unittest

from polling import wait_for
from stationcircle import LONG, Circle

HOURS = 3_600_000
LIBRARY = "/usr/lib/%s/faketime/libfaketime.so.1" % sysconfig.get_config_var("MULTIARCH")


def card(number):
    return "5E%08X" % number


def at(offset):
    """Words in front of a program, for which it is so much later ("-2h" for earlier). How long things take is as it is."""
    return ["env", "LD_PRELOAD=" + LIBRARY, "FAKETIME=" + offset, "FAKETIME_DONT_FAKE_MONOTONIC=1"]


class WrongClocks(unittest.TestCase):
    def setUp(self):
        self.assertTrue(os.path.exists(LIBRARY), "libfaketime is missing: packaging/install-missing test")
        self.circle = Circle(self)

    def is_off(self, name, hours):
        """The home's table says so."""
        home = self.circle.names["home"]
        wait_for(lambda: abs(self.circle.row("home", name).get("clock_ms", 0) - hours * HOURS) < 5000, lambda: str(self.circle.rows("home")), seconds=LONG)
        wait_for(lambda: re.search(r"%s +its clock is" % name, home.command("stations", "log").stdout), lambda: home.command("stations", "log").stdout)

    def vote(self, *names):
        for number in range(12):
            self.circle.tap(names[number % len(names)], card(number), ("apple", "pear")[number % 2])
        self.circle.agree(12)
        self.circle.tap(names[0], card(1), "apple")  # has voted elsewhere
        self.circle.tap(names[1], card(0), "pear")
        self.circle.tap(names[-1], card(100))
        self.circle.agree(13)
        self.circle.verify()

    def test_two_hours_ahead_and_behind(self):
        self.circle.home()
        for name, offset in (("early", "+2h"), ("late", "-2h")):
            self.circle.make(name, prefix=at(offset))
            self.circle.enrol(name)
        self.vote("home", "early", "late")
        self.is_off("early", 2)
        self.is_off("late", -2)

    def test_the_homes_own_clock(self):
        self.circle.make("home", prefix=at("-2h"))
        self.circle.home()
        self.circle.enrol("yard")
        self.vote("yard", "home")
        self.is_off("yard", 2)  # as the home sees it

    def test_a_clock_is_put_right(self):
        home = self.circle.home()
        yard = self.circle.make("yard", prefix=at("+2h"))
        self.circle.enrol("yard")
        self.circle.tap("yard", card(1))
        self.circle.agree(1)
        self.is_off("yard", 2)
        yard.stop()
        yard.prefix = []
        yard.start()
        self.circle.tap("yard", card(2), "pear")
        self.circle.tap("home", card(3))
        self.circle.agree(3)
        self.circle.verify()
        wait_for(lambda: self.circle.row("home", "yard")["state"] == "online", home.stderr)
        self.is_off("yard", 0)


if __name__ == "__main__":
    unittest.main()
