"""everyportd keeps its votes on a PostgreSQL server that is stopped, killed and cut off while cards are tapped, and it is killed itself: no
vote that was acknowledged is lost, none is there twice, and it is said what happened."""

import json
import os
import socket
import threading
import time
import unittest
import urllib.request

from follower import Follower
from polling import wait_for
from postgresserver import PostgresServer
from station import Station, poll_toml

EVENT = """
[[poll]]
event = "Day"
id = "one"
question = "Which?"
[[poll.answer]]
id = "a"
title = "A"
[[poll.answer]]
id = "b"
title = "B"
"""


class LostServer(unittest.TestCase):
    def setUp(self):
        self.server = PostgresServer()
        self.addCleanup(self.server.__exit__)
        self.server.start()
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        self.reader = self.station.reader("reader")
        self.notices = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.addCleanup(self.notices.close)
        self.notices.bind(os.path.join(self.station.folder, "notify"))
        self.notices.settimeout(20)
        self.start()
        self.station.command("device", "add", "reader", "serial:" + self.reader.path, "id12")
        toml = poll_toml("fruit", "Which fruit?", [("apple", "Apple"), ("pear", "Pear")], {"reader": "apple"}).replace("[[poll.answer]]", "keep_numbers = true\n[[poll.answer]]", 1)
        self.station.command("poll", "import", "-", text=toml)
        self.station.command("poll", "open", "fruit")
        self.follower = Follower(self.station, 0)
        self.tapped = 0
        self.tap(1)  # from here on the follower needs no server to hear

    def start(self):
        self.station.start("--storage", self.server.address, "serve", "http", "listen=tcp:0",
                           environment={**os.environ, "NOTIFY_SOCKET": os.path.join(self.station.folder, "notify")})

    def tap(self, count, waits=True):
        for _ in range(count):
            self.tapped += 1
            self.reader.tap("5E%08X" % self.tapped)
        if waits:
            self.acknowledged(self.tapped)

    def acknowledged(self, count):
        until = time.monotonic() + 60
        while len(self.follower.votes) < count:
            if time.monotonic() > until:
                raise AssertionError("only %d of %d: %s" % (len(self.follower.votes), count, self.station.stderr()))
            time.sleep(0.01)

    def status(self, beginning):
        while not (heard := self.notices.recv(65536)).startswith(b"STATUS=" + beginning):
            pass
        return heard.decode()

    def check(self):
        """After a kill all that was told is there, each once."""
        self.station.kill()
        votes = self.follower.finish()
        self.assertEqual(len(votes), self.tapped)
        self.start()
        rows = self.station.command("poll", "export", "fruit").stdout.splitlines()[1:]
        self.assertEqual(len(rows), self.tapped)
        self.assertEqual({row.split(",")[10] for row in rows}, {vote[4] for vote in votes})
        self.assertNotIn("everyport.sqlite", os.listdir(self.station.data))
        return self.station.stderr()

    def test_stopped(self):
        self.tap(20)
        self.server.stop()
        self.tap(20, waits=False)
        self.assertRegex(self.status(b"The server of"), "cannot be reached|being stopped")
        time.sleep(2)
        self.assertEqual(len(self.follower.votes), 21)  # nothing is told that is not stored
        self.server.start()
        self.acknowledged(41)
        self.assertEqual(self.status(b""), "STATUS=")
        self.tap(20)
        self.check()

    def test_killed_and_cut_off_again_and_again(self):
        ended = threading.Event()

        def trouble():
            for turn in range(8):
                time.sleep(0.4)
                if turn % 2:
                    self.server.kill()
                    self.server.start()
                else:
                    self.server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'everyport'")
            ended.set()

        thread = threading.Thread(target=trouble)
        thread.start()
        while not ended.is_set():
            self.tap(1, waits=False)
            time.sleep(0.01)
        thread.join()
        self.acknowledged(self.tapped)
        self.check()

    def test_hangs(self):
        self.tap(20)
        self.server.hang()
        self.addCleanup(lambda: self.server.pid() and self.server.go_on())
        self.tap(20, waits=False)
        self.notices.settimeout(40)  # a slow server is none that hangs
        self.assertIn("does not answer", self.status(b"The server of"))
        self.assertEqual(len(self.follower.votes), 21)
        self.tap(5, waits=False)
        self.server.go_on()
        self.acknowledged(46)
        self.assertEqual(self.status(b""), "STATUS=")
        self.tap(5)
        self.check()

    def reads(self):
        with urllib.request.urlopen("http://127.0.0.1:%d/status.json" % self.station.port("http"), timeout=20) as answer:
            return json.load(answer)["readers"][0]["reads"]

    def test_ends_while_it_hangs(self):
        self.server.hang()
        self.addCleanup(lambda: self.server.pid() and self.server.go_on())
        for _ in range(5):
            before = self.reads()
            self.tap(1, waits=False)
            wait_for(lambda: self.reads() != before, "the reader reads")
        self.station.stop(timeout=120)
        self.server.go_on()
        self.start()
        rows = self.station.command("poll", "export", "fruit").stdout.splitlines()[1:]
        self.assertEqual(len(rows), 6)  # the others from the journal

    def test_killed_after_somebody_asked_while_it_hangs(self):
        self.station.command("poll", "import", "-", text=poll_toml("other", "Another?", [("yes", "Yes"), ("no", "No")], {}))
        self.tap(5)
        self.server.hang()
        self.addCleanup(lambda: self.server.pid() and self.server.go_on())
        self.tap(5, waits=False)
        self.notices.settimeout(40)
        self.assertIn("does not answer", self.status(b"The server of"))

        def ask():
            until = time.monotonic() + 15  # fixed wait: so that it is asked while the server is tried again
            while time.monotonic() < until:
                self.station.command("poll", "open", "other", check=False)

        asking = threading.Thread(target=ask)
        asking.start()
        while asking.is_alive():
            self.tap(1, waits=False)
            time.sleep(0.2)
        self.tap(5, waits=False)
        before = self.reads()
        self.tap(1, waits=False)
        wait_for(lambda: self.reads() != before, "the reader reads")
        time.sleep(1)  # the journal is written behind
        self.station.kill()
        self.follower.finish()
        self.server.go_on()
        self.start()
        wait_for(lambda: len(self.station.command("poll", "export", "fruit").stdout.splitlines()) == self.tapped + 1, self.station.stderr)

    def test_an_older_dump_is_put_in(self):
        self.tap(10)
        saved = os.path.join(self.station.folder, "saved.dump")
        self.server.tool("pg_dump", "--schema=everyport", "--format=custom", "--file=" + saved)
        self.tap(10)
        self.server.tool("pg_restore", "--clean", "--if-exists", saved)
        self.tap(5, waits=False)
        self.assertIn("was replaced while the program ran", self.status(b"postgresql://"))
        time.sleep(1.5)
        self.assertEqual(len(self.follower.votes), 21)  # nothing is told that is not stored

    def test_tables_are_dropped(self):
        self.tap(10)
        self.server.sql("DROP TABLE everyport.polls_log CASCADE")
        self.tap(5, waits=False)
        wait_for(lambda: "was replaced while the program ran" in self.station.stderr(), self.station.stderr)
        self.assertEqual(len(self.follower.votes), 11)

    def test_one_program_has_it(self):
        self.tap(5)
        other = Station()
        self.addCleanup(other.__exit__)
        refused = other.command("--storage", self.server.address, "serve", "http", "listen=tcp:0", check=False)
        self.assertEqual(refused.returncode, 75)
        self.assertIn("Another program has the schema everyport", refused.stderr)
        self.tap(5)
        self.check()

    def test_check_goes_there(self):
        other = Station()
        self.addCleanup(other.__exit__)
        os.mkdir(other.config)
        self.assertEqual(other.command("--storage", self.server.address, "check").returncode, 0)
        away = other.command("--storage", self.server.address.replace("/postgres?", "/nothing?"), "check", check=False)
        self.assertEqual(away.returncode, 78)
        self.assertIn("There is no such database", away.stderr)
        shown = other.command("--storage", "postgresql://anna:geheim@localhost/x", "check", check=False)
        self.assertNotEqual(shown.returncode, 0)
        self.assertNotIn("geheim", shown.stdout + shown.stderr)

    def test_a_command_says_that_it_is_away(self):
        other = Station()
        self.addCleanup(other.__exit__)
        away = other.command("--storage", "postgresql://mia@127.0.0.1:1/votes", "poll", "list", check=False)
        self.assertNotEqual(away.returncode, 0)
        self.assertIn("The server of postgresql://127.0.0.1:1/votes cannot be reached: no server listens there.", " ".join(away.stderr.split()))
        self.assertNotIn("Is the server running", away.stderr)

    def test_a_start_waits_for_it(self):
        """After a power cut both start at once, and the server takes longer."""
        self.station.stop()
        self.server.stop()
        starting = threading.Thread(target=self.start)
        starting.start()
        wait_for(lambda: "this start waits for it" in self.station.stderr(), self.station.stderr)
        self.server.start()
        starting.join(30)
        self.assertFalse(starting.is_alive())
        self.assertIn("fruit", self.station.command("poll", "list").stdout)

    def test_a_start_that_waits_ends_when_it_is_told_to(self):
        self.station.stop()
        self.server.stop()
        starting = threading.Thread(target=lambda: self.assertRaises(AssertionError, self.start))
        starting.start()
        wait_for(lambda: "this start waits for it" in self.station.stderr(), self.station.stderr)
        self.station.process.terminate()
        starting.join(10)
        self.assertFalse(starting.is_alive())
        self.station.process.wait(10)

    def test_is_told_on_pages(self):
        self.station.command("poll", "import", "-", text=EVENT)
        link = self.station.command("event", "link", "Day").stdout.strip()
        page = lambda: urllib.request.urlopen(link, timeout=20).read().decode()
        self.assertNotIn('class="trouble"', page())
        self.server.stop()
        wait_for(lambda: "The database does not answer since" in page(), page)
        with urllib.request.urlopen("http://127.0.0.1:%d/status.json" % self.station.port("http"), timeout=20) as answer:
            self.assertIn("The database does not answer since", json.load(answer)["trouble"][0]["title"])
        self.server.start()
        wait_for(lambda: 'class="trouble"' not in page(), page, 60)
        self.assertRegex(self.station.stderr(), r"(?i)info.*is there again|is there again")

    def test_commands_without_a_program(self):
        self.tap(5)
        self.station.stop()
        self.follower.finish()
        rows = self.station.command("--storage", self.server.address, "poll", "export", "fruit").stdout.splitlines()[1:]
        self.assertEqual(len(rows), 6)
        os.makedirs(self.station.config, exist_ok=True)
        made = self.station.command("--storage", self.server.address, "backup", os.path.join(self.station.folder, "saved.everyport"))
        self.assertIn("pg_dump --schema=everyport", made.stdout)


if __name__ == "__main__":
    unittest.main(verbosity=2)
