"""The storage's files are deleted, replaced and moved away under a running everyportd that is voted at, and it is killed afterwards: no
vote that was acknowledged is lost, and it is said what happened."""

import contextlib
import os
import re
import shutil
import socket
import sqlite3
import time
import unittest

from follower import Follower
from polling import wait_for
from station import Station, poll_toml


class LostFile(unittest.TestCase):
    def setUp(self):
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

    def start(self):
        self.station.start("serve", "http", "listen=tcp:0", environment={**os.environ, "NOTIFY_SOCKET": os.path.join(self.station.folder, "notify")})

    def data(self, name=""):
        return os.path.join(self.station.data, name)

    def tap(self, count, waits=True):
        for _ in range(count):
            self.tapped += 1
            self.reader.tap("5E%08X" % self.tapped)
        if waits:
            self.acknowledged(self.tapped)

    def acknowledged(self, count):
        until = time.monotonic() + 30
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
        return self.station.stderr()

    def test_deleted(self):
        self.tap(50)
        for name in os.listdir(self.data()):
            if name.startswith("everyport.sqlite"):
                with contextlib.suppress(FileNotFoundError):  # a note that was just being written
                    os.unlink(self.data(name))
        self.tap(50)
        self.assertIn("everyport.sqlite was deleted while the program ran", self.check())

    def test_deleted_again_and_again(self):
        for ending in ("", "-wal", "-shm", "", "-wal", "-shm"):
            os.unlink(self.data("everyport.sqlite" + ending))
            self.tap(20)
        self.check()

    def test_replaced(self):
        self.tap(10)
        saved = os.path.join(self.station.folder, "saved")
        shutil.copy(self.data("everyport.sqlite"), saved)
        self.tap(10)
        os.replace(saved, self.data("everyport.sqlite"))
        self.tap(10)
        said = self.check()
        self.assertIn("was replaced by another file", said)
        kept = [name for name in os.listdir(self.data()) if ".found-" in name]
        self.assertEqual(len(kept), 1)
        self.assertIn(kept[0], said)

    def test_copied_over_with_what_it_has(self):
        self.tap(10)
        saved = os.path.join(self.station.folder, "saved")
        shutil.copy(self.data("everyport.sqlite"), saved)
        self.tap(10)
        shutil.copyfile(saved, self.data("everyport.sqlite"))  # all since is in the log
        self.tap(10)
        self.assertIn("What is stored there is whole", self.check())

    def test_backup_copied_over_it(self):
        self.tap(10)
        saved = os.path.join(self.station.folder, "saved")
        shutil.copy(self.data("everyport.sqlite"), saved)
        self.tap(10)
        self.station.stop()  # what is in the log goes into the file
        self.start()
        shutil.copyfile(saved, self.data("everyport.sqlite"))
        self.tap(5, waits=False)
        self.assertIn("everyport.sqlite while this one ran", self.status(b"Another program wrote into"))
        time.sleep(1.5)
        self.assertEqual(len(self.follower.votes), 20)  # nothing is told that is not stored
        self.station.stop()
        self.start()
        self.assertIn("put the file that you want", self.station.stderr())

    def test_an_earlier_state_put_back_by_sqlite(self):
        """As `.restore` does: file and log are sound, and it is no loss that a look at them finds."""
        self.tap(6)
        earlier = sqlite3.connect(os.path.join(self.station.folder, "earlier"))
        with contextlib.closing(sqlite3.connect(self.data("everyport.sqlite"))) as open_one:
            open_one.backup(earlier)
        for _ in range(2):
            time.sleep(1.2)  # how far it has come is noted once a second
            self.tap(2)
        with contextlib.closing(sqlite3.connect(self.data("everyport.sqlite"), timeout=10)) as open_one:
            earlier.backup(open_one)
        earlier.close()
        self.tap(2, waits=False)
        wait_for(lambda: "was replaced while the program ran" in self.station.stderr(), "words")
        self.assertEqual(len(self.follower.votes), 10)
        self.station.kill()
        self.follower.finish()
        before = len(self.station.stderr())
        self.start()
        rows = self.station.command("poll", "export", "fruit").stdout.splitlines()[1:]
        self.assertEqual([row.split(",")[10] for row in rows[:6]], ["5E%08X" % number for number in range(1, 7)])
        self.assertIn("is older than what this program stored there last", self.station.stderr()[before:])

    def test_log_emptied(self):
        self.tap(10)
        for ending in ("-wal", "-shm", "-wal"):
            os.truncate(self.data("everyport.sqlite" + ending), 0)
            self.tap(10)
        self.assertIn("Another program wrote into", self.check())

    def test_folder_moved_away(self):
        self.tap(10)
        away = os.path.join(self.station.folder, "away")
        os.rename(self.data(), away)
        self.tap(5, waits=False)
        self.assertIn("was removed or renamed", self.status(b"The folder"))
        time.sleep(1.5)
        self.assertEqual(len(self.follower.votes), 10)  # nothing is told that is not stored
        os.rename(away, self.data())
        self.acknowledged(15)
        self.assertEqual(self.status(b""), "STATUS=")
        self.tap(5)
        self.check()

    def test_folder_removed(self):
        self.tap(10)
        shutil.rmtree(self.data())
        self.tap(5, waits=False)
        self.status(b"The folder")
        os.mkdir(self.data(), 0o700)
        self.acknowledged(15)
        self.check()

    def test_another_program_has_what_stands_there(self):
        self.tap(10)
        away = os.path.join(self.station.folder, "away")
        os.rename(self.data(), away)
        os.mkdir(self.data(), 0o700)
        other = Station(self.station.folder)  # one second later this one had the new folder, and the other was refused
        self.addCleanup(other.__exit__)
        other.start("serve", "http", "listen=tcp:0")
        other.command("poll", "import", "-", text=poll_toml("hats", "Which hat?", [("a", "A"), ("b", "B")], {}))
        self.tap(5, waits=False)
        time.sleep(3.5)
        self.assertEqual(len(self.follower.votes), 10)  # nothing is told that is not stored
        self.assertEqual([name for name in os.listdir(self.data()) if ".found-" in name], [])
        said = self.station.stderr()
        self.assertEqual(len(re.findall(" storage: .*another Everyport has what stands there now", said)), 1, said)
        self.assertNotIn("was put back in its place", said)
        self.assertEqual(other.stop(), 0)
        time.sleep(1.5)
        self.assertEqual([name for name in os.listdir(self.data()) if ".found-" in name], [])
        shutil.rmtree(self.data())
        os.rename(away, self.data())
        self.acknowledged(15)
        self.check()

    def test_folder_made_anew_is_ours_again(self):
        self.tap(10)
        os.rename(self.data(), os.path.join(self.station.folder, "away"))
        os.mkdir(self.data(), 0o700)
        self.tap(10)
        other = Station(self.station.folder)
        refused = other.command("serve", "http", "listen=tcp:0", check=False)
        self.assertEqual(refused.returncode, 75)
        self.assertIn("Another Everyport (process %d)" % self.station.process.pid, refused.stderr)
        self.check()

    def test_what_replaces_it_again_and_again_is_named(self):
        self.tap(10)
        saved = os.path.join(self.station.folder, "saved")
        shutil.copy(self.data("everyport.sqlite"), saved)
        for _ in range(6):
            shutil.copy(saved, saved + ".new")
            os.replace(saved + ".new", self.data("everyport.sqlite"))
            self.tap(1)
        os.replace(saved, self.data("everyport.sqlite"))
        self.tap(1, waits=False)
        wait_for(lambda: "something replaces it again and again" in self.station.stderr(), self.station.stderr)
        time.sleep(2.5)
        said = self.station.stderr()
        self.assertEqual(len(re.findall(" storage: .*something replaces it again and again", said)), 1, said)
        self.assertEqual(len([name for name in os.listdir(self.data()) if ".found-" in name]), 6)


if __name__ == "__main__":
    unittest.main(verbosity=2)
