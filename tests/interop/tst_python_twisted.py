"""Twisted inside the program: its own tests on its asyncio reactor, an echo as its documentation has it, and a Wokkel client."""

import re
import tempfile
import unittest

import twisted

from everyserver import EveryServer
from pythonscripts import run_inside

MODULES = ["test_base", "test_core", "test_fdset", "test_process", "test_sigchld", "test_stdio", "test_tcp", "test_threads", "test_time", "test_tls",
           "test_udp", "test_unix"]


class PythonTwistedTest(unittest.TestCase):
    def test_its_own(self):
        print("Twisted", twisted.__version__, flush=True)
        done = run_inside("trial.py", "twisted.internet.test.test_asyncioreactor", timeout=380, environment={"MODULES": ",".join(MODULES)}, check=False)
        self.assertEqual(done.returncode, 0, done.stdout[-20000:] + done.stderr[-5000:])
        ran = int(re.search(r"Ran (\d+) tests", done.stdout).group(1))
        print(done.stdout.splitlines()[-1], flush=True)
        self.assertGreater(ran, 250)

    def test_an_echo(self):
        self.assertEqual(run_inside("twistedecho.py").stdout, "echoed\nstopped\n")

    def test_an_application(self):
        """A .tac file is run as twistd does."""
        done = run_inside("echo.tac")
        self.assertIn("echoed\n", done.stdout)
        self.assertIn("stopped\n", done.stdout)

    def test_an_application_that_is_broken(self):
        with tempfile.NamedTemporaryFile("w", suffix=".tac") as file:
            file.write("application = 1/0\n")
            file.flush()
            done = run_inside(file.name, check=False)
            self.assertNotEqual(done.returncode, 0)
            self.assertIn("division by zero", done.stdout + done.stderr)

    def test_wokkel(self):
        server = EveryServer()
        self.addCleanup(server.stop)
        server.register("juliet", "sesame-open")
        server.start()
        done = run_inside("wokkelclient.py", "juliet@localhost/inside", "sesame-open", str(server.c2s),
                          environment={"SSL_CERT_FILE": server.path("cert.pem")})  # whom Twisted believes
        self.assertEqual(done.stdout, "roster 0 node inside items ['one'] im True\n", done.stderr)


if __name__ == "__main__":
    unittest.main()
