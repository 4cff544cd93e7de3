"""Reactors, processes and clocks where a sandbox forbids system calls that they would rather use: their own tests have to
pass all the same, whether the kernel answers that it may not or that it cannot."""

import os
import subprocess
import sys
import unittest

import deniedcalls

TESTS = os.environ["EVERYPORT_TESTS"]
# What is forbidden, and whose tests then have to go the other way.
NARROW = {
    "timerfd": ("tst_epollreactor", "tst_reactor", "tst_reactortcp"),
    "epoll": ("tst_makereactor", "tst_reactor", "tst_reactortcp"),
    "eventfd": ("tst_epollreactor", "tst_reactor", "tst_threadpool"),
    "pidfd": ("tst_childexit", "tst_childprocess", "tst_processoutput"),
    "close_range": ("tst_childprocess", "tst_processoutput"),
    "io_uring,perf,memfd,openat2": ("tst_reactortcp", "tst_filesender", "tst_certificatewatch"),
}


def run_denied(calls, answer, test):
    return subprocess.run([sys.executable, deniedcalls.__file__, "--answer", answer, "--calls", calls, os.path.join(TESTS, test)],
                          capture_output=True, text=True, timeout=120)


@unittest.skipUnless(deniedcalls.is_known_here(), "the filter knows the numbers of x86-64 only")
class Sandbox(unittest.TestCase):
    def holds(self, calls):
        for answer in ("EPERM", "ENOSYS"):
            for test in NARROW[calls]:
                with self.subTest(calls=calls, answer=answer, test=test):
                    done = run_denied(calls, answer, test)
                    self.assertEqual(done.returncode, 0, done.stdout[-4000:] + done.stderr[-2000:])

    def test_the_filter_bites(self):
        script = "import os, errno\ntry: os.eventfd(0); print('made')\nexcept OSError as error: print(errno.errorcode[error.errno])"
        for answer in ("EPERM", "ENOSYS"):
            done = subprocess.run([sys.executable, deniedcalls.__file__, "--answer", answer, "--calls", "eventfd", sys.executable, "-c", script],
                                  capture_output=True, text=True, timeout=20)
            self.assertEqual(done.stdout.strip(), answer, done.stderr)

    def test_without_timerfd(self):
        self.holds("timerfd")

    def test_without_epoll(self):
        self.holds("epoll")

    def test_without_eventfd(self):
        self.holds("eventfd")

    def test_without_pidfd(self):
        self.holds("pidfd")

    def test_without_close_range(self):
        self.holds("close_range")

    def test_without_what_is_new(self):
        self.holds("io_uring,perf,memfd,openat2")


if __name__ == "__main__":
    unittest.main()
