"""Scripts as python3 runs them, and asyncio's world inside the program: servers, clients, TLS, children, executors, signals, and
Debian's aiohttp."""

import os
import subprocess
import sys
import unittest

from pythonscripts import SOURCE, run_inside
from station import Station, poll_toml


class PythonScriptsTest(unittest.TestCase):
    def same(self, source, *arguments, text=None):
        """Ends and prints as python3 does."""
        import tempfile
        with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
            file.write(source)
            file.flush()
            ours = run_inside(file.name, *arguments, text=text, check=False)
            theirs = subprocess.run(["/usr/bin/python3", file.name, *arguments], input=text, capture_output=True, text=True)
        self.assertEqual((ours.returncode, ours.stdout, ours.stderr), (theirs.returncode, theirs.stdout, theirs.stderr))
        return ours

    def test_runs_as_python_does(self):
        self.same("import sys\nprint(sys.argv[1:], __name__, __file__)\nprint(sys.stdin.read())\n", "--data", "-x", "a b", text="hällo\n")
        for status in ("", "0", "3", "300", "'said on standard error'", "None"):
            self.same("import sys\nsys.exit(%s)\n" % status)
        self.same("def f():\n    return 1 / 0\n\nf()\n")
        self.same("def f(:\n")
        self.same("import atexit, threading, time\natexit.register(print, 'at exit')\nthreading.Thread(target=lambda: (time.sleep(0.05), print('thread'))).start()\nprint('main')\n")
        self.same("import os\nprint(os.getcwd() != '', os.path.dirname(__file__) in __import__('sys').path)\n")
        self.same("import pickle\nclass C: pass\nprint(pickle.loads(pickle.dumps(C())).__class__)\n")
        self.same("import multiprocessing as m\nif __name__ == '__main__':\n    with m.get_context('spawn').Pool(1) as p: print(p.map(abs, [-1]))\n")

    def test_other_sources(self):
        self.assertEqual(run_inside("-", "x", text="import sys; print(sys.argv)").stdout, "['-', 'x']\n")
        self.assertEqual(run_inside("-c", "import sys; print(sys.argv, __name__); sys.exit(4)", "--help", check=False).stdout, "['-c', '--help'] __main__\n")
        self.assertEqual(run_inside("-c", check=False).stderr, "-c needs the code behind it.\n")
        missing = run_inside("/nowhere/at_all.py", check=False)
        self.assertEqual((missing.returncode, missing.stderr), (2, "everyportd: The script /nowhere/at_all.py cannot be read: No such file or directory.\n"))
        coloured = run_inside("/nowhere/\x1b[31m\nX", check=False)
        self.assertEqual(coloured.stderr, "everyportd: The script /nowhere/?[31m?X cannot be read: No such file or directory.\n")

    def test_asyncios_world(self):
        done = run_inside("world.py")
        self.assertEqual(done.stdout.split()[-1], "all")

    def test_the_running_program(self):
        with Station() as station:
            os.makedirs(os.path.join(station.config, "services"))
            with open(os.path.join(station.config, "services/web.toml"), "w") as file:
                file.write('type = "http"\nlisten = "tcp:0"\n')
            station.command("poll", "import", "-", text=poll_toml("lunch", "Lunch?", [("soup", "Soup"), ("salad", "Salad")], {}))
            done = station.command("python", os.path.join(SOURCE, "tests/interop/python/program.py"))
            self.assertEqual(done.stdout.split()[-1], "all", done.stderr)
            # What it did is stored.
            self.assertIn("open", station.command("poll", "list").stdout)
            # While another program has the folder, a script runs alone.
            station.start()
            alone = station.command("python", "-", text="import everyport\ntry: everyport.app\nexcept AttributeError as error: print(error)\n")
            self.assertIn("no station", alone.stdout)

    def test_aiohttp(self):
        import aiohttp
        print("aiohttp", aiohttp.__version__, "Python", sys.version.split()[0], flush=True)
        self.assertEqual(run_inside("web.py").stdout.split()[-1], "all")


if __name__ == "__main__":
    unittest.main()
