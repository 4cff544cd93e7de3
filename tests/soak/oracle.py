"""What has to be so at the end of a soak, from the sealed logs alone and from what readers and phones know of themselves."""

import csv
import hashlib
import io
import json
import os
from collections import Counter, defaultdict

from polling import wait_for
from readers import BETWEEN

PATIENCE = 300  # seconds until all is stored, and all stations agree
SHOWN = 10  # faults of a kind


class SealedLog:
    """As `poll export --format sealed` writes it."""

    def __init__(self, station, poll):
        self.path = os.path.join(station.folder, poll + ".sealed")
        with open(self.path, "w", newline="") as file:
            file.write(station.command("poll", "export", poll, "--format", "sealed", timeout=300).stdout)
        with open(self.path) as file:
            self.header = json.loads(file.readline())
            self.taps = [entry for entry in map(json.loads, file) if entry.get("kind") == "tap"]
        self.round = self.header["rounds"][-1]

    def of_readers(self):
        """Numbers by reader, in the order of their own station."""
        row = defaultdict(list)
        for entry in sorted((entry for entry in self.taps if not entry.get("phone")), key=lambda entry: entry["sequence"]):
            row[entry["reader"]].append(entry.get("number"))
        return row

    def of_phones(self):
        """By the twelve digits of their uuid that nothing is hashed with."""
        found = defaultdict(list)
        for entry in self.taps:
            if entry.get("phone"):
                found[entry["uuid"][:12]].append(entry)
        return found

    def recount(self):
        """The last vote of each voter."""
        return Counter({entry["card"]: entry["answer"] for entry in self.taps}.values())


def follow_log(written, cut, stored):
    """Says where what a reader has written and what is stored part; empty where all is as readers.py says. How much is stored of what is
    stored, in `at`."""
    at, torn = 0, set()
    for tag, session in written:
        is_here = at < len(stored) and stored[at] == tag
        if session == BETWEEN:
            at += is_here
        elif session in torn:
            continue
        elif is_here:
            at += 1
        elif session in cut:
            torn.add(session)
        else:
            return "%s of session %d is missing, behind %s" % (tag, session, stored[max(0, at - 3):at])
    return "" if at == len(stored) else "%s is stored out of its order, twice or without a tap, behind %s" % (stored[at], stored[max(0, at - 3):at])


class Oracle:
    def __init__(self, hall):
        self.hall, self.faults = hall, []
        self.read()

    def read(self):
        """All stations' logs, anew."""
        self.logs = {station.name: {poll: SealedLog(station, poll) for poll, _ in self.hall.polls} for station in self.hall.stations}
        self.home = self.logs[self.hall.home.name]
        self.by_reader = {poll: log.of_readers() for poll, log in self.home.items()}

    def say(self, what, faults):
        self.faults += ["%s: %s" % (what, fault) for fault in faults[:SHOWN]]
        if len(faults) > SHOWN:
            self.faults.append("%s: %d more" % (what, len(faults) - SHOWN))

    def reader_faults(self):
        told = []
        for reader in self.hall.readers:
            fault = follow_log(reader.written, reader.cut, self.by_reader[reader.poll].get(reader.name, []))
            if fault:
                told.append("%s, %s: %s" % (reader.name, reader.poll, fault))
        return told

    def round_faults(self):
        """Between stations."""
        told = []
        for name, logs in self.logs.items():
            for poll, log in logs.items():
                if log.round != self.home[poll].round:
                    told.append("%s counts %s votes of %s, the home %s" % (name, log.round["votes"], poll, self.home[poll].round["votes"]))
                if Counter(entry["uuid"] for entry in log.taps) != Counter(entry["uuid"] for entry in self.home[poll].taps):
                    told.append("%s has other votes of %s than the home" % (name, poll))
        return told

    def wait(self):
        """Until nothing is missing any more, or for long enough."""
        def settled():
            self.read()
            return not self.reader_faults() and not self.round_faults()

        try:
            wait_for(settled, seconds=PATIENCE, pause=2)
        except AssertionError:
            pass  # the faults say it

    def judge(self, phones, acknowledged):
        self.wait()
        self.say("readers", self.reader_faults())
        self.say("stations", self.round_faults())
        self.say("phones", self.phone_faults(phones))
        self.say("counts", self.count_faults())
        self.say("seals", self.seal_faults())
        self.say("followed", self.followed_faults(acknowledged))
        return self.faults

    def phone_faults(self, phones):
        told = ["%d votes were never answered" % phones["unanswered"]] if phones["unanswered"] else []
        told += ["refused: %s" % vote for vote in phones["refused"]]
        stored = {poll: log.of_phones() for poll, log in self.home.items()}
        for _, poll, uuid, answer, *_ in phones["votes"]:
            entries = stored[poll].pop(uuid[:12], [])
            if len(entries) != 1:
                told.append("the acknowledged vote %s is %d times in %s" % (uuid, len(entries), poll))
            elif entries[0]["uuid"] != uuid[:12] + hashlib.sha256((uuid + entries[0]["card"]).encode()).hexdigest()[:20] or entries[0]["answer"] != answer:
                told.append("the vote %s for %s is %s in %s" % (uuid, answer, entries[0], poll))
        if not phones["unanswered"]:
            told += ["%s is in %s, and no phone sent it" % (uuid, poll) for poll, found in stored.items() for uuid in found]
        return told

    def count_faults(self):
        told = []
        for poll, log in self.home.items():
            uuids = Counter(entry["uuid"] for entry in log.taps)
            told += ["%s is %d times in %s" % (uuid, times, poll) for uuid, times in uuids.items() if times > 1]
            counts = {answer: count for answer, count in log.round["counts"].items() if count}
            if sum(counts.values()) != log.round["votes"] or log.round["voters"] != len({entry["card"] for entry in log.taps}):
                told.append("%s does not add up: %s" % (poll, log.round))
            if len(self.hall.stations) == 1 and counts != log.recount():
                told.append("%s counts %s, and the votes are %s" % (poll, counts, log.recount()))
        return told

    def seal_faults(self):
        told = []
        for station in self.hall.stations:
            for poll, log in self.logs[station.name].items():
                done = station.command("poll", "verify", log.path, check=False, timeout=300)
                if done.returncode != 0:
                    told.append("%s of %s: %s" % (poll, station.name, (done.stdout + done.stderr)[-600:]))
        return told

    def followed_faults(self, acknowledged):
        """What `poll follow` has printed. Numbers are of one station's log."""
        def known(number, outcome, answer, reader, tag):
            return int(number), outcome, answer, reader, "" if reader == "phone" else tag  # a phone has a name there, and none in the export

        told = []
        for poll, votes in acknowledged.items():
            told += ["%s was told twice in %s" % (vote, poll) for vote, times in Counter(votes).items() if times > 1]
            rows = csv.DictReader(io.StringIO(self.hall.home.command("poll", "export", poll, timeout=300).stdout))
            stored = {known(*(row[name] for name in ("number", "outcome", "answer", "reader", "tag"))) for row in rows}
            told += ["%s was told in %s and is not stored" % (vote, poll) for vote in votes if known(*vote) not in stored]
        return told

    def stored_votes(self):
        return sum(len(log.taps) for log in self.home.values())
