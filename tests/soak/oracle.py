"""What has to be so at the end of a soak, from the sealed logs alone and from what readers and phones know of themselves."""

import csv
import hashlib
import io
import json
import os
import re
import sys
import time
from collections import Counter, defaultdict, namedtuple

from readers import BETWEEN

PATIENCE = 300  # seconds until all is stored, and all stations agree
SHOWN = 10  # faults of a kind

Tap = namedtuple("Tap", "uuid card answer reader number sequence")  # of an hour's six hundred thousand no more is kept


class SealedLog:
    """As `poll export --format sealed` writes it."""

    def __init__(self, station, poll):
        self.path = os.path.join(station.folder, poll + ".sealed")
        with open(self.path, "w", newline="") as file:
            file.write(station.command("poll", "export", poll, "--format", "sealed", timeout=300).stdout)
        with open(self.path) as file:
            self.header = json.loads(file.readline())
            self.taps = [self.tap(entry) for entry in map(json.loads, file) if entry.get("kind") == "tap"]
        self.round = self.header["rounds"][-1]

    @staticmethod
    def tap(entry):
        reader = "" if entry.get("phone") else sys.intern(entry["reader"])
        return Tap(entry["uuid"], entry["card"], sys.intern(entry.get("answer", "")), reader, entry.get("number"), entry["sequence"])

    def of_readers(self):
        """Numbers by reader, in the order of their own station."""
        row = defaultdict(list)
        for tap in sorted((tap for tap in self.taps if tap.reader), key=lambda tap: tap.sequence):
            row[tap.reader].append(tap.number)
        return row

    def of_phones(self):
        """By the twelve digits of their uuid that nothing is hashed with."""
        found = defaultdict(list)
        for tap in self.taps:
            if not tap.reader:
                found[tap.uuid[:12]].append(tap)
        return found

    def recount(self):
        """The last vote of each voter."""
        return Counter({tap.card: tap.answer for tap in self.taps}.values())


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
                if Counter(tap.uuid for tap in log.taps) != Counter(tap.uuid for tap in self.home[poll].taps):
                    told.append("%s has other votes of %s than the home" % (name, poll))
        return told

    def wait(self):
        """Until nothing is missing any more, or for long enough; the faults say it then."""
        until = time.monotonic() + PATIENCE
        while (self.reader_faults() or self.round_faults()) and time.monotonic() < until:
            began = time.monotonic()
            self.read()
            time.sleep(max(2, time.monotonic() - began))

    def judge(self, phones, acknowledged):
        self.say("readers", self.reader_faults())
        self.say("stations", self.round_faults())
        self.say("phones", self.phone_faults(phones))
        self.say("counts", self.count_faults())
        self.say("seals", self.seal_faults())
        self.say("followed", self.followed_faults(acknowledged))
        self.say("services", self.service_faults())
        return self.faults

    def phone_faults(self, phones):
        told = ["%d votes were never answered" % phones["unanswered"]] if phones["unanswered"] else []
        told += ["refused: %s" % vote for vote in phones["refused"]]
        stored = {poll: log.of_phones() for poll, log in self.home.items()}
        for _, poll, uuid, answer, *_ in phones["votes"]:
            taps = stored[poll].pop(uuid[:12], [])
            if len(taps) != 1:
                told.append("the acknowledged vote %s is %d times in %s" % (uuid, len(taps), poll))
            elif (taps[0].uuid, taps[0].answer) != (uuid[:12] + hashlib.sha256((uuid + taps[0].card).encode()).hexdigest()[:20], answer):
                told.append("the vote %s for %s is %s in %s" % (uuid, answer, taps[0], poll))
        if not phones["unanswered"]:
            told += ["%s is in %s, and no phone sent it" % (uuid, poll) for poll, found in stored.items() for uuid in found]
        return told

    def count_faults(self):
        told = []
        for poll, log in self.home.items():
            uuids = Counter(tap.uuid for tap in log.taps)
            told += ["%s is %d times in %s" % (uuid, times, poll) for uuid, times in uuids.items() if times > 1]
            counts = {answer: count for answer, count in log.round["counts"].items() if count}
            if sum(counts.values()) != log.round["votes"] or log.round["voters"] != len({tap.card for tap in log.taps}):
                told.append("%s does not add up: %s" % (poll, log.round))
            if len(self.hall.stations) == 1 and counts != log.recount():
                told.append("%s counts %s, and the votes are %s" % (poll, counts, log.recount()))
        return told

    def seal_faults(self):
        told = []
        for station in self.hall.stations:
            for poll, log in self.logs[station.name].items():
                done = station.command("poll", "verify", log.path, check=False, timeout=300)
                # Of several stations each has of the others' own affairs only what sealed them.
                holds = done.returncode == 0 or done.returncode == 3 and len(self.hall.stations) > 1 and re.search(
                    r"\nIt holds, but nothing vouches for why \d+ entr(y|ies) of \w+ stations? (is|are) not here\.\n$", done.stdout)
                if not holds:
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

    def service_faults(self):
        """None stays down because a server was away when it started."""
        return ["%s of %s is %s: %s" % (service["name"], station.name, service["state"], service.get("trouble", ""))
                for station in self.hall.stations for service in station.status()["services"] if service["state"] != "running"]

    def stored_votes(self):
        return sum(len(log.taps) for log in self.home.values())
