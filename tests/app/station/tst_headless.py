"""everyportd from its start to its end: what it prints, signals, the lock, what a kill leaves behind."""

import glob
import os
import re
import signal
import socket
import subprocess
import tempfile
import time
import unittest
import urllib.request

from polling import wait_for
from station import Station, poll_toml


class Headless(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__, None, None, None)

    def test_says_where_it_is_and_ready(self):
        self.station.start("serve", "http", "listen=tcp:0", "serve", "http", "listen=tcp:0")
        self.assertEqual([line.split()[0] for line in self.station.addresses], ["http", "http-2"])
        for line in self.station.addresses:
            self.assertRegex(line, r"^\S+ http://127\.0\.0\.1:\d+/( \S+)*$")
        with urllib.request.urlopen(self.station.addresses[1].split()[1], timeout=10) as answer:
            self.assertEqual(answer.status, 200)
        self.assertEqual(self.station.stop(), 0)

    def test_runs_without_any_service(self):
        self.station.start()
        self.assertEqual(self.station.addresses, [])
        self.assertIn("No service is configured", self.station.stderr())
        self.assertEqual(self.station.stop(), 0)

    def test_starts_fast_and_small(self):
        begun = time.monotonic()
        self.station.start("serve", "http", "listen=tcp:0")
        took = time.monotonic() - begun
        self.assertLess(took, 3)  # the figure itself is a benchmark's; this only catches a hang
        self.assertGreater(self.station.memory(), 0)

    def test_ends_at_interrupt_too(self):
        self.station.start()
        self.station.process.send_signal(signal.SIGINT)
        self.assertEqual(self.station.process.wait(10), 0)

    def test_second_signal_ends_at_once(self):
        self.station.start("serve", "http", "listen=tcp:0")
        port = self.station.port("http")
        # A peer that neither reads nor goes keeps the first stop busy.
        with socket.create_connection(("127.0.0.1", port)) as peer:
            peer.sendall(b"GET / HTTP/1.1\r\n")
            wait_for(lambda: self.station.process.poll() is None)
            self.station.process.send_signal(signal.SIGSTOP)
            self.station.process.send_signal(signal.SIGTERM)
            self.station.process.send_signal(signal.SIGINT)
            self.station.process.send_signal(signal.SIGCONT)
            self.assertIn(self.station.process.wait(10), (128 + signal.SIGTERM, 128 + signal.SIGINT))

    def test_stops_within_five_seconds_whoever_is_connected(self):
        self.station.start("serve", "http", "listen=tcp:0")
        with socket.create_connection(("127.0.0.1", self.station.port("http"))) as peer:
            peer.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n")
            begun = time.monotonic()
            self.assertEqual(self.station.stop(timeout=10), 0)
            self.assertLess(time.monotonic() - begun, 5.5)

    def test_one_program_a_folder(self):
        self.station.start()
        second = self.station.command(check=False)
        self.assertEqual(second.returncode, 75)
        self.assertIn("process %d" % self.station.process.pid, second.stderr)
        self.assertIn(self.station.data, second.stderr)
        self.assertNotIn("ready", second.stdout)
        self.assertEqual(self.station.command("user", "list").stdout, "")  # the first one still answers

    def test_a_kill_leaves_a_usable_folder(self):
        self.station.start("serve", "http", "listen=tcp:0")
        toml = os.path.join(self.station.folder, "lunch.toml")
        with open(toml, "w") as file:
            file.write(poll_toml("lunch", "What?", [("yes", "Yes"), ("no", "No")], {}))
        self.station.command("poll", "import", toml)
        self.station.command("poll", "open", "lunch")
        self.station.kill()
        self.assertIn("lunch  open", self.station.command("poll", "list").stdout)
        self.station.start("serve", "http", "listen=tcp:0")
        self.assertIn("lunch  open", self.station.command("poll", "list").stdout)
        self.assertEqual(self.station.stop(), 0)

    def test_tells_the_service_manager(self):
        path = os.path.join(self.station.folder, "notify")
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
            manager.bind(path)
            manager.settimeout(10)
            self.station.start(environment={**os.environ, "NOTIFY_SOCKET": path})
            self.assertEqual(manager.recv(100), b"READY=1")
            self.station.process.send_signal(signal.SIGHUP)
            self.assertEqual([manager.recv(100), manager.recv(100)], [b"RELOADING=1", b"READY=1"])
            self.assertEqual(self.station.stop(), 0)
            self.assertEqual(manager.recv(100), b"STOPPING=1")

    def test_writes_its_pid(self):
        path = os.path.join(self.station.folder, "pid")
        self.station.start("--pidfile", path)
        with open(path) as file:
            self.assertEqual(int(file.read()), self.station.process.pid)
        self.assertEqual(self.station.stop(), 0)
        self.assertFalse(os.path.exists(path))

    def test_a_pid_file_that_cannot_be_made_is_told_before_anything_starts(self):
        path = os.path.join(self.station.folder, "nix", "pid")
        for option in ("--pidfile", "--logfile"):
            done = self.station.command(option, path, "serve", "http", "listen=tcp:0", check=False)
            self.assertEqual((done.returncode, done.stdout), (66, ""), done.stderr)
            self.assertIn("No such file", done.stderr)
        self.assertFalse(os.path.exists(os.path.join(self.station.data, "everyport.sqlite")))

    def test_a_taken_port_has_a_name(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            done = self.station.command("serve", "http", "listen=tcp:%d" % port, check=False)
            self.assertEqual(done.returncode, 69)
            self.assertRegex(done.stderr, r"Port %d is taken by \S+ \(process %d\)" % (port, os.getpid()))
            self.assertNotIn("ready", done.stdout)

    def demos(self):
        return glob.glob(os.path.join(tempfile.gettempdir(), "everyport-demo.*"))

    def test_demo_leaves_nothing_behind(self):
        self.station.start("--demo")
        results = next(line for line in self.station.addresses if line.startswith("results "))
        folder, = [path for path in self.demos() if ".%d." % self.station.process.pid in path]
        self.assertFalse(os.path.exists(self.station.data))
        page = results.split()[1]

        def votes():
            with urllib.request.urlopen(page + ".json", timeout=10) as answer:
                return int(re.search(rb'"total_votes":\s*(\d+)', answer.read()).group(1))
        wait_for(lambda: votes() > 0)
        self.assertEqual(self.station.stop(), 0)
        self.assertFalse(os.path.exists(folder))

    def test_demo_clears_up_after_a_killed_one(self):
        self.station.start("--demo")
        folder, = [path for path in self.demos() if ".%d." % self.station.process.pid in path]
        self.station.kill()
        self.assertTrue(os.path.exists(folder))
        self.station.start("--demo")
        self.assertFalse(os.path.exists(folder))
        self.assertEqual(self.station.stop(), 0)

    def test_full_output_does_not_hold_it_up(self):
        # Whoever started it reads neither of its outputs.
        process = subprocess.Popen([self.station.program, "--data", self.station.data, "--config", self.station.config,
                                    "--log-level", "debug", "serve", "http", "listen=tcp:0"],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            wait_for(lambda: os.path.exists(os.path.join(self.station.data, "control")))
            for _ in range(20):
                self.station.command("user", "list")
            process.terminate()
            self.assertEqual(process.wait(10), 0)
        finally:
            process.kill()
            process.communicate()


if __name__ == "__main__":
    unittest.main()
