"""A few minutes of the soak (tests/soak), with fewer readers and phones: one trouble of each kind, and every acknowledged vote counted once."""

import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.environ["EVERYPORT_SOURCE"], "tests", "soak"))

import oracle
import soak


class WhatIsTold(unittest.TestCase):
    """Of one reader: what it wrote, with the session of each tap, the sessions that were cut short, and what is stored."""

    WRITTEN = [("a", 1), ("b", 1), ("c", 1), ("x", 0), ("d", 2), ("e", 2)]

    def test_of_a_log(self):
        for stored, cut, is_right in (
                ("abcxde", {1}, True), ("abcde", {1}, True), ("abde", {1}, True), ("de", {1}, True), ("xde", {1}, True),
                ("abde", set(), False),  # the last of a session that nobody ended
                ("abcd", {1}, False),
                ("acde", {1}, False),  # a gap
                ("abcxed", {1}, False),  # the order
                ("abccde", {1}, False),  # twice
                ("abcxdez", {1}, False),  # nobody's
        ):
            with self.subTest(stored=stored, cut=cut):
                self.assertEqual(oracle.follow_log(self.WRITTEN, cut, list(stored)) == "", is_right)


class Soak(unittest.TestCase):
    def test_two_minutes(self):
        asked = soak.parser().parse_args(["--minutes", "2", "--readers", "40", "--phones", "200", "--questions", "6", "--cards", "60", "--rate", "2400"])
        print("seed %d" % asked.seed, flush=True)
        held = soak.Soak(asked, soak.show)
        self.assertEqual(held.run(), [], held.happened)


if __name__ == "__main__":
    unittest.main()
