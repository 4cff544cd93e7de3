"""More cards at once than can be stored: 200,000 within seconds, from ten readers. All are counted, none is thrown away, and nobody
speaks of a fault. Lines that slow down whoever sends are held up; of those that do not (flow=none), what comes waits on disk, also
through kills."""

import csv
import io
import os
import random
import threading
import time
import unittest

from follower import Follower
from station import MEMORY_TELLS, Station, id12_frame, poll_toml

TAPS = int(os.environ.get("EVERYPORT_TAPS", "200000"))
READERS = 10


class Burst(threading.Thread):
    """Writes its cards into a reader's line as fast as that takes them."""

    def __init__(self, reader, tags):
        super().__init__(daemon=True)
        self.reader, self.tags = reader, tags
        self.start()

    def run(self):
        os.set_blocking(self.reader.master, True)
        for at in range(0, len(self.tags), 100):
            os.write(self.reader.master, b"".join(id12_frame(tag) for tag in self.tags[at:at + 100]))


class Overload(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        self.readers = [self.station.reader("reader-%d" % i) for i in range(READERS)]
        self.start()

    def start(self):
        self.station.start("serve", "http", "listen=tcp:0")

    def prepare(self, flow=""):
        for reader in self.readers:
            self.station.command("device", "add", reader.name, "serial:" + reader.path + flow, "id12")
        assigned = {reader.name: "apple" if i % 2 else "pear" for i, reader in enumerate(self.readers)}
        toml = poll_toml("fruit", "Which fruit?", [("apple", "Apple"), ("pear", "Pear")], assigned)
        self.station.command("poll", "import", "-", text=toml.replace("[[poll.answer]]", "keep_numbers = true\n[[poll.answer]]", 1))
        self.station.command("poll", "open", "fruit")

    def burst(self, count, first=0):
        tags = ["5E%08X" % (first + i) for i in range(count)]
        return tags, [Burst(reader, tags[i::READERS]) for i, reader in enumerate(self.readers)]

    def votes(self):
        return int(self.station.command("poll", "list").stdout.split()[2])

    def settled(self, votes, seconds=240):
        until = time.monotonic() + seconds
        while self.votes() < votes:
            if time.monotonic() > until:
                raise AssertionError("only %d of %d votes: %s" % (self.votes(), votes, self.station.stderr()))
            time.sleep(0.3)

    def check_all(self):
        tags, writers = self.burst(TAPS)
        self.settled(TAPS)
        for writer in writers:
            writer.join(10)
        self.assertNotIn("error", self.station.stderr())
        rows = self.station.command("poll", "export", "fruit").stdout.splitlines()[1:]
        self.assertEqual({row.split(",")[10] for row in rows}, set(tags))
        self.assertEqual(len(rows), TAPS)

    def test_lines_that_wait(self):
        self.prepare()
        self.check_all()
        if MEMORY_TELLS:
            self.assertLess(self.station.memory() / 1024, 200)

    def test_lines_that_do_not(self):
        self.prepare(":flow=none")
        self.check_all()

    def test_through_kills(self):
        chance = random.Random(int(os.environ.get("EVERYPORT_SEED", "16")))
        self.prepare(":flow=none")
        acknowledged, tapped = [], set()
        for kill in range(5):
            follower = Follower(self.station, max((vote[0] for vote in acknowledged), default=0))
            tags, writers = self.burst(30_000, kill * 30_000)
            tapped.update(tags)
            time.sleep(chance.uniform(0.2, 3))
            self.station.kill()
            acknowledged += follower.finish()
            self.start()
            for writer in writers:
                writer.join(60)
        before = -1
        while before != self.votes():  # until nothing more comes out of the journal
            before = self.votes()
            time.sleep(2)
        rows = [row["tag"] for row in csv.DictReader(io.StringIO(self.station.command("poll", "export", "fruit").stdout))]
        self.assertEqual(len(rows), len(set(rows)), "a tap was counted twice")
        self.assertLessEqual(set(rows), tapped)
        self.assertEqual({vote[4] for vote in acknowledged} - set(rows), set(), "acknowledged, but not stored")
        print("%d taps, %d stored, %d acknowledged" % (len(tapped), len(rows), len(acknowledged)))


if __name__ == "__main__":
    unittest.main(verbosity=2)
