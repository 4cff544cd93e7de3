"""The operators' prompt: its language against known ways out."""

import unittest

from pythonscripts import run_inside


class PythonPromptTest(unittest.TestCase):
    def test_looking(self):
        done = run_inside("looking.py", "-v", check=False)
        self.assertEqual(done.returncode, 0, done.stderr[-10000:])
        self.assertRegex(done.stderr, r"Ran [5-9] tests")


if __name__ == "__main__":
    unittest.main()
