"""What storages take: votes from taps to the disk, without readers or services (votestore.cpp). SQLite and a PostgreSQL server that
syncs, also shared by three programs; with few and many answers and votes; and how long a start is with them."""

import contextlib
import os
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, os.path.join(os.environ["EVERYPORT_SOURCE"], "tests", "interop"))

from postgresserver import PostgresServer

BURST = int(os.environ.get("EVERYPORT_BURST", "50000"))
STORED = [int(count) for count in os.environ.get("EVERYPORT_STORED", "10000,100000,1000000,10000000").split(",")]
ROUNDS = 3


class Program:
    """One that stores. Context manager."""

    def __init__(self, storage, journal, readers=100, answers=3):
        self.process = subprocess.Popen([os.path.join(os.environ["EVERYPORT_BENCH"], "bench_votestore"), storage, journal, str(readers), str(answers)],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.loaded = self.told("loaded")[0]

    def told(self, what):
        words = self.process.stdout.readline().split()
        if not words or words[0] != what:
            raise AssertionError("bench_votestore ended before it had %s" % what)
        return [float(word) for word in words[1:]]

    def ask(self, line, what):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.told(what)

    def make(self):
        self.ask("make", "made")
        return self

    def vote(self, first, count):
        """Seconds, and µs of CPU."""
        msecs, cpu = self.ask("vote %d %d" % (first, count), "stored")
        return msecs / 1000, cpu

    def votes(self):
        return int(self.ask("count", "counted")[0])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        if self.process.wait(60):
            raise AssertionError("bench_votestore ended with %d" % self.process.returncode)
        self.process.stdout.close()


def best(program, count):
    """Of some bursts: the others had company on the machine."""
    took = [program.vote(round * count, count) for round in range(ROUNDS)]
    if program.votes() != ROUNDS * count:
        raise AssertionError("%d of %d votes are counted" % (program.votes(), ROUNDS * count))
    seconds, cpu = min(took)
    return count / seconds, cpu / count


def bursts(report, name, storage, journal, limit, **shape):
    with Program(storage, journal, **shape).make() as program:
        rate, cpu = best(program, BURST)
    report("%s: durable votes a second, best of %d bursts of %d" % (name, ROUNDS, BURST), rate, "votes/s", limit)
    report("%s: CPU a vote, all threads" % name, cpu, "µs", "flat")


def shared(report, address, folder, count):
    def program(index):
        return Program(address + "&shared=on", "%s/journal.%d" % (folder, index))

    with program(0) as first:
        first.make()  # before the others read what there is
    with contextlib.ExitStack() as ends:
        programs = [ends.enter_context(program(index)) for index in range(3)]
        took = []
        threads = [threading.Thread(target=lambda index=index: took.append(programs[index].vote(index * count, count)[0])) for index in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    with Program(address, folder + "/journal.0") as program:
        if program.votes() != 3 * count:
            raise AssertionError("%d of %d votes are counted" % (program.votes(), 3 * count))
    report("PostgreSQL shared by three: durable votes a second", 3 * count / max(took), "votes/s", "aim > 5000")


def by_stored(report, folder):
    storage = folder + "/grown.sqlite"
    with Program(storage, folder + "/grown.taps").make():
        pass
    stored = 0
    for count in STORED:
        with Program(storage, folder + "/grown.taps") as program:
            while stored < count - BURST:
                piece = min(count - BURST - stored, 500_000)
                program.vote(stored, piece)
                stored += piece
            seconds, cpu = program.vote(stored, BURST if count > BURST else count - stored)
            report("%d votes stored: durable votes a second" % count, (count - stored) / seconds, "votes/s", "flat")
            report("%d votes stored: CPU a vote" % count, cpu / (count - stored), "µs", "flat")
            stored = count
        with Program(storage, folder + "/grown.taps") as program:
            report("%d votes stored: polls read at the start" % count, program.loaded, "ms", "aim < 1000")


def measure(report):
    with tempfile.TemporaryDirectory(dir=os.environ.get("EVERYPORT_BENCH_FOLDER")) as folder:
        bursts(report, "SQLite", folder + "/three.sqlite", folder + "/taps", "aim > 50000")
        bursts(report, "SQLite, 50 answers, 1,000 readers", folder + "/fifty.sqlite", folder + "/taps.50", "flat", readers=1000, answers=50)
        os.environ["EVERYPORT_TEST_FSYNC"] = "on"
        with PostgresServer() as server:
            bursts(report, "PostgreSQL", server.address + "&schema=one", folder + "/taps.pg", "aim > 5000")
            shared(report, server.address + "&schema=three", folder, BURST // 3)
        by_stored(report, folder)
