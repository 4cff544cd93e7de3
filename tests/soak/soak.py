"""The soak: stations under votes and troubles for as long as is asked, and what has to be so at the end. README.md says what and why."""

import argparse
import contextlib
import json
import math
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

import network
import stalleddisk
import troubles
from follower import Follower
from hall import FOLLOWED, Hall
from oracle import Oracle
from postgresserver import PostgresServer
from readers import People
from station import MEMORY_TELLS

HERE = os.path.dirname(os.path.abspath(__file__))
READERS_SHARE = 0.6  # of all votes; the others are phones'
MEMORY_GROWS = 1.1  # by no more than this within one life, once its tables are full
SETTLED = 0.4  # of that life: until then what is bounded fills up
YOUNG, YOUNG_GROWS = 20, 2  # minutes: until then programs still grow, with the voters and with what each trouble takes for the first time


def parser():
    words = argparse.ArgumentParser(prog="tests/soak/run", description="Votes, troubles, and whether every acknowledged vote is counted once.")
    words.add_argument("--minutes", type=float, default=60)
    words.add_argument("--storage", choices=("sqlite", "postgresql"), default="sqlite")
    words.add_argument("--readers", type=int, default=200)
    words.add_argument("--phones", type=int, default=2000)
    words.add_argument("--questions", type=int, default=20)
    words.add_argument("--answers", type=int, default=50, help="of each question")
    words.add_argument("--cards", type=int, default=200, help="that are held to the readers of one question")
    words.add_argument("--rate", type=float, default=10000, help="votes a minute")
    words.add_argument("--stations", type=int, default=1, help="that share the polls; more than one need root, for their network")
    words.add_argument("--seed", type=int, default=random.randrange(1_000_000), help="of all that is left to chance")
    words.add_argument("--troubles", metavar="KIND,…", default=",".join(troubles.title(kind) for kind in troubles.KINDS), help="which (%(default)s)")
    words.add_argument("--keep", metavar="FOLDER", help="where logs go if something is wrong")
    return words


class Memory(threading.Thread):
    """PSS of the programs, every two seconds."""

    def __init__(self, hall):
        super().__init__(daemon=True)
        self.hall, self.seen, self.ended = hall, [], threading.Event()
        self.began = time.monotonic()

    def run(self):
        while not self.ended.wait(2):
            if told := self.hall.memory():
                self.seen.append((time.monotonic() - self.began, told))

    def between(self, first, last, which=slice(None)):
        """The middle of what was seen then, in MiB: of all programs together, or of some."""
        return statistics.median([sum(told[which]) for at, told in self.seen if first <= at <= last] or [0])

    def by_minute(self, minutes, which=slice(None)):
        return " ".join("%.1f" % self.between(60 * minute, 60 * minute + 60, which) for minute in range(math.ceil(minutes)))


class Followers:
    """Who hears of the votes of some polls after their commit, across kills."""

    def __init__(self, hall):
        self.hall = hall
        self.polls = [poll for poll, _ in hall.polls[:FOLLOWED]] if len(hall.stations) == 1 else []
        self.told = {poll: [] for poll in self.polls}
        self.kills = hall.home.kills
        self.begin()

    def begin(self):
        self.running = {poll: Follower(self.hall.home, max((vote[0] for vote in self.told[poll]), default=0), poll) for poll in self.polls}

    def look(self):
        """After a kill they begin where they were."""
        if self.kills != self.hall.home.kills:
            self.kills = self.hall.home.kills
            self.finish()
            self.begin()

    def finish(self):
        for poll, follower in self.running.items():
            self.told[poll] += follower.finish()
        self.running = {}

    def stop(self):
        for follower in self.running.values():
            follower.process.terminate()
        self.finish()


class Phones:
    """phonecrowd.py."""

    def __init__(self, hall, asked, folder):
        self.result = os.path.join(folder, "phones.result")
        order = {"ports": hall.phone_places(), "polls": hall.polls, "phones": asked.phones, "seed": asked.seed,
                 "rate": asked.rate / 60 * (1 - READERS_SHARE), "own_addresses": not hall.network}
        with open(os.path.join(folder, "phones.order"), "w") as file:
            json.dump(order, file)
        self.process = subprocess.Popen([sys.executable, os.path.join(HERE, "phonecrowd.py"), file.name, self.result], stdin=subprocess.PIPE)

    def finish(self):
        self.process.stdin.close()
        if self.process.wait(600) != 0:
            raise AssertionError("the phones ended with %d" % self.process.returncode)
        with open(self.result) as file:
            return json.load(file)

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


class Soak:
    """One, from its beginning to its end. `report(figure, value, unit)` gets what was measured; `faults` is what was wrong."""

    def __init__(self, asked, report):
        self.asked, self.report, self.faults = asked, report, []
        self.seconds = asked.minutes * 60
        self.happened = []

    def run(self):
        with contextlib.ExitStack() as ends:
            folder = tempfile.mkdtemp(prefix="everyport-soak.")
            ends.callback(shutil.rmtree, folder, ignore_errors=True)
            mounts = stalleddisk.leave_mounts()
            if self.asked.stations > 1 and not network.leave_network():
                raise AssertionError("stations need a network of their own, which only root may have")
            disk = stalleddisk.StalledDisk(folder)
            if not mounts:
                disk.why = disk.why or "nothing may be mounted"
            ends.enter_context(disk)
            lines = ends.enter_context(network.Network()) if self.asked.stations > 1 else None
            server = ends.enter_context(PostgresServer()) if self.asked.storage == "postgresql" else None
            self.hall = ends.enter_context(Hall(self.asked, disk, lines, server))
            self.soak(folder)
        return self.faults

    def soak(self, folder):
        people = People(self.hall.readers, self.asked.rate / 60 * READERS_SHARE, self.asked.seed)
        phones, memory, followers = Phones(self.hall, self.asked, folder), Memory(self.hall), Followers(self.hall)
        try:
            people.start()
            memory.start()
            self.trouble(followers)
            people.finish()
            voted = phones.finish()
        finally:
            phones.kill()
            memory.ended.set()
            memory.join()
        self.hall.wait_until_ready()
        oracle = Oracle(self.hall)
        oracle.wait()
        followers.stop()
        self.faults = oracle.judge(voted, followers.told)
        self.tell(people, voted, memory, followers, oracle)
        self.faults += self.hall.stop()
        if self.faults:
            self.keep()

    def trouble(self, followers):
        """Until the time is over."""
        chance = random.Random(self.asked.seed + 1)
        kinds = []
        for kind in troubles.KINDS:
            if troubles.title(kind) not in self.asked.troubles.split(","):
                continue
            if why := troubles.why_not(kind, self.hall):
                self.report("left out: " + troubles.title(kind), why, "")
            else:
                kinds.append(kind)
        plan = troubles.plan(kinds, self.seconds, chance)
        began = time.monotonic()
        while (now := time.monotonic() - began) < self.seconds:
            if plan and now >= plan[0][0]:
                kind = plan.pop(0)[1]
                self.happened.append((round(now), troubles.title(kind)))
                kind(self.hall, chance)
            self.hall.look()
            followers.look()
            time.sleep(0.5)
        self.lasted = now  # longer, where the last trouble was

    def tell(self, people, voted, memory, followers, oracle):
        report, minutes = self.report, self.asked.minutes
        for kind in sorted({title for _, title in self.happened}):
            report("troubles: " + kind, sum(title == kind for _, title in self.happened), "times")
        written = sum(len(reader.written) for reader in self.hall.readers)
        report("cards held to readers", written, "taps")
        report("cards held up in vain: the line was full, or nobody there", people.in_vain, "taps")
        report("phones' votes, acknowledged", len(voted["votes"]), "votes")
        report("phones' votes that came again", sum(vote[6] > 1 for vote in voted["votes"]), "votes")
        report("no phone was free", voted["late"], "times")
        report("followed votes, acknowledged", sum(map(len, followers.told.values())), "votes")
        report("stored", oracle.stored_votes(), "votes")
        report("stored a minute", oracle.stored_votes() / self.lasted * 60, "votes")
        took = sorted(vote[5] for vote in voted["votes"])
        if took:
            for name, at in (("p50", 0.5), ("p99", 0.99), ("last", 1)):
                report("a phone's vote to its acknowledgement, " + name, took[min(len(took) - 1, int(len(took) * at))], "ms")
            votes = sorted(voted["votes"], key=lambda vote: vote[4])
            quarters = [votes[len(votes) * quarter // 4 : len(votes) * (quarter + 1) // 4] for quarter in range(4)]
            middles = " ".join("%.1f" % statistics.median([vote[5] for vote in some] or [0]) for some in quarters)
            report("a phone's vote to its acknowledgement, p50 by quarter", middles, "ms")  # a log that grows costs a vote no more
        if not memory.seen:
            report("left out: memory", "only root may look into the program", "")
            return
        began, ended = (self.seconds * part for part in troubles.LONG_LIFE)
        settled, part = began + SETTLED * (ended - began), self.seconds / 12
        early, late = memory.between(settled, settled + part), memory.between(ended - part, ended)
        report("memory (PSS), minute by minute", memory.by_minute(minutes), "MiB")
        for place, station in enumerate(self.hall.stations if len(self.hall.stations) > 1 else []):
            report("memory (PSS) of %s, minute by minute" % station.name, memory.by_minute(minutes, slice(place, place + 1)), "MiB")
        report("memory (PSS), after half of the time", early, "MiB")
        report("memory (PSS), a quarter of the time later, by the same programs", late, "MiB")
        grows = YOUNG_GROWS if minutes < YOUNG else MEMORY_GROWS
        if MEMORY_TELLS and late > early * grows:
            self.faults.append("memory: %.1f MiB after half of the time, %.1f MiB a quarter of it later" % (early, late))

    def keep(self):
        """What there is to look into."""
        if not self.asked.keep:
            return
        for station in self.hall.stations:
            place = os.path.join(self.asked.keep, station.name)
            os.makedirs(place, exist_ok=True)
            shutil.copytree(station.folder, place, dirs_exist_ok=True, ignore=shutil.ignore_patterns("home-r*", "station-*-r*", "control*"))
            shutil.copytree(station.data, os.path.join(place, "data"), dirs_exist_ok=True, ignore=lambda folder, names: [name for name in names if not os.path.isfile(os.path.join(folder, name))])
        with open(os.path.join(self.asked.keep, "readers.json"), "w") as file:
            json.dump({reader.name: {"poll": reader.poll, "cut": sorted(reader.cut), "written": reader.written} for reader in self.hall.readers}, file)


def allow_many_files():
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def show(figure, value, unit):
    print("  %-58s %12s %s" % (figure, "%.1f" % value if isinstance(value, float) else value, unit), flush=True)


def main():
    asked = parser().parse_args()
    allow_many_files()
    print("seed %d, %g minutes" % (asked.seed, asked.minutes), flush=True)
    soak = Soak(asked, show)
    faults = soak.run()
    print("troubles: " + ", ".join("%d s %s" % one for one in soak.happened))
    print("\n".join(faults) or "every acknowledged vote is counted once")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
