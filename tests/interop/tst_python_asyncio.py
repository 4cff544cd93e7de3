"""CPython's own tests of asyncio, signals and threads, with its loops as guests of the program's reactor. What a guest breaks
first is signals, children and threads."""

import concurrent.futures
import os
import sys
import unittest

from pythonscripts import run_inside

# Inapplicable, and why.
NOT = {
    # Ours waits by pidfd; theirs is asked to be ThreadedChildWatcher by class.
    "test.test_asyncio.test_unix_events.PolicyTests.test_get_default_child_watcher",
}

ASYNCIO = ["base_events", "events", "locks", "runners", "sendfile", "server", "sock_lowlevel", "ssl", "streams", "subprocess", "taskgroups",
           "tasks", "threads", "timeouts", "unix_events"]
MODULES = ["test.test_asyncio.test_" + name for name in ASYNCIO] + ["test.test_signal", "test.test_threadsignals"]
if os.environ.get("EVERYPORT_SANITIZE") == "thread":
    # ThreadSanitizer keeps signals back until the C library is called, and ends children that a program with threads forks.
    MODULES = [name for name in MODULES if not name.endswith(("_signal", "_subprocess"))]


def result_of(module):
    done = run_inside("suite.py", module, timeout=380, environment={"NOT": ",".join(NOT)}, check=False)
    return module, done


class PythonAsyncioTest(unittest.TestCase):
    def test_cpythons_own(self):
        print("CPython", sys.version.split()[0], flush=True)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for module, done in pool.map(result_of, MODULES):
                with self.subTest(module):
                    self.assertEqual(done.returncode, 0, done.stderr[-20000:])
                    print(module, done.stdout.splitlines()[-1], flush=True)
                    ran, turns = (int(done.stdout.split()[-at]) for at in (5, 1))
                    self.assertGreater(ran, 2)
                    if module.endswith(("_events", ".test_tasks", ".test_subprocess", ".test_streams")):
                        self.assertGreater(turns, 100)  # it was our loop


if __name__ == "__main__":
    unittest.main()
