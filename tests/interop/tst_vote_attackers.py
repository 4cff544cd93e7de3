"""Those who mean no good, before a real everyportd that others vote at meanwhile: a phone that votes 10,000 times, forged tokens and tickets,
replays, a station that lies about time and totals, words with HTML and slurs, 5,000 slow viewers. Each is held, and says with figures how
(EVERYPORT_FIGURES=1). EVERYPORT_ATTACKS is what is done of each, as a share of 1."""

import contextlib
import csv
import html.parser
import io
import json
import os
import random
import re
import sys
import time
import unicodedata
import unittest
import urllib.request
import uuid

from polling import wait_for
from rawwebsocket import RawWebSocket
from seals import compact, digest, sealed_anew, sealed_bytes, sealed_log, sealed_on, summed
from slowviewers import SlowViewers, let_many_in
from station import MEMORY_TELLS, Station, poll_toml
from strangers import drives_screens
from votingphone import HonestPhones, Phone, Storm, outcome_of

SHARE = float(os.environ.get("EVERYPORT_ATTACKS", "1"))
READABLE = "34679acdefhjkmnprtuvwxy"  # signs of a ticket's code
ANSWERS = [("apple", "Apple"), ("pear", "Pear")]


def many(count):
    return max(50, int(count * SHARE))


class Figured(unittest.TestCase):
    """A test that says in one line how what it does was held."""

    def figures(self, **figures):
        if not hasattr(self, "said"):
            self.said = []
            self.addCleanup(self.say)
        self.said += ["%s %s" % (name.replace("_", " "), "%.1f" % figure if isinstance(figure, float) else figure) for name, figure in figures.items()]

    def say(self):
        if os.environ.get("EVERYPORT_FIGURES"):
            print("\n%s: %s" % (self._testMethodName, ", ".join(self.said)), file=sys.stderr)


class Attacked(Figured):
    options = ()

    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        self.start()

    def start(self):
        self.station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1", *self.options)
        self.port = self.station.port("http")

    def make(self, poll, mode="once", phones="any-device", more="", answers=ANSWERS, station=None):
        station = station or self.station
        head = '[[poll]]\nphones = "%s"\n%s' % (phones, more)
        station.command("poll", "import", "-", text=poll_toml(poll, "Which?", answers, {}, mode).replace("[[poll]]\n", head, 1))
        station.command("poll", "open", poll)

    def phone(self, **more):
        phone = Phone(self.port, **more)
        self.addCleanup(phone.close)
        return phone

    def rows(self, poll, station=None):
        return list(csv.DictReader(io.StringIO((station or self.station).command("poll", "export", poll).stdout, newline="")))

    def standing(self, poll, station=None):
        """Votes that count, by answer, as everybody sees them."""
        port = (station or self.station).port("http")
        with urllib.request.urlopen("http://127.0.0.1:%d/r/%s.json" % (port, poll), timeout=60) as answer:
            return {each["answer_id"]: each["count"] for each in json.load(answer)["question"]["answers"]}

    def on_disk(self):
        return sum(os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk(self.station.data) for name in names)

    def vote(self, uuid_, answer, cookie=None, poll="fruit", **more):
        """A vote's bytes."""
        return Phone(self.port).request("/v/" + poll, {"uuid": uuid_, "answer": answer, **more}, cookie)


class Phones(Attacked):
    """What one phone, or somebody who plays many, can do by the voting page."""

    def setUp(self):
        super().setUp()
        self.make("others", "change")

    def held(self, storm, honest, **figures):
        honest.start()
        outcomes = storm.finish()
        median, longest = honest.finish()
        self.assertLess(longest, honest.patience)
        self.assertEqual(set(honest.outcomes) - {"counted", "changed"}, set(), honest.outcomes)
        self.figures(asked=sum(outcomes.values()), seconds=storm.seconds, **figures, honest_p50_ms=median, honest_p99_ms=longest)
        return outcomes

    def test_one_phone_votes_ten_thousand_times(self):
        """On 200 connections at once, where the first vote stands, and where the last one does."""
        for mode, stored in (("once", 4), ("change", 121)):
            self.make(mode, mode)
            phone = self.phone()
            self.assertEqual(phone.vote(mode, "apple"), "counted")
            honest, before = HonestPhones(self.port, "others", ("apple", "pear")), self.on_disk()
            votes = [phone.request("/v/" + mode, {"uuid": uuid.uuid4().hex, "answer": ANSWERS[number % 2][0]}) for number in range(many(10_000))]
            outcomes = self.held(Storm(self.port, votes, connections=200), honest)
            self.assertEqual(sum(self.standing(mode).values()), 1)
            # 60 votes of a voter's are looked at in a minute; of those that change nothing three are stored.
            looked = sum(outcomes.values()) - outcomes["floods"] - outcomes["busy"]
            self.assertLessEqual(looked, 120, outcomes)
            self.assertEqual(outcomes["counted"] + outcomes["cut off"], 0, outcomes)
            rows, grown = len(self.rows(mode)), self.on_disk() - before
            self.assertLessEqual(rows, stored)
            self.assertLess(grown, 4 << 20)
            self.figures(mode=mode, looked_at=looked, refused=sum(outcomes.values()) - looked, stored=rows, counts=1, disk_grown_kib=grown // 1024)

    def test_one_address_votes_as_ten_thousand_phones(self):
        """It drops its cookie each time: so many new ones as a hall has are let in, and those who have voted go on."""
        self.make("fruit")
        honest, before = HonestPhones(self.port, "others", ("apple", "pear")), self.on_disk()
        votes = [self.vote(uuid.uuid4().hex, "apple") for _ in range(many(10_000))]
        storm = Storm(self.port, votes, connections=100, sources=["127.0.1.%d" % (number + 1) for number in range(20)], patient=True, keeps=False)
        outcomes = self.held(storm, honest)
        counted, asked = outcomes["counted"], sum(outcomes.values())
        # 3,000 in an hour (new-phones), less those of the other poll; one more for each 1.2 seconds.
        self.assertLessEqual(counted, 3000 + storm.seconds / 1.2 + 2)
        self.assertEqual(outcomes["floods"], asked - counted, outcomes)
        self.assertEqual(self.standing("fruit"), {"apple": counted, "pear": 0})
        self.assertEqual(len(self.rows("fruit")), counted)
        if outcomes["floods"]:
            self.assertIn("more new ones come from there than “new-phones” lets vote in an hour", self.station.stderr())
        begun = time.monotonic()
        newcomer = self.phone()
        wait_for(lambda: newcomer.vote("fruit", "pear") == "counted", "a new phone there was kept out", 60, 0.2)
        self.figures(counted=counted, refused=outcomes["floods"], disk_grown_kib=(self.on_disk() - before) // 1024,
                     the_next_honest_phone_there_waits_s=time.monotonic() - begun)

    def test_one_vote_at_once_on_many_connections(self):
        """The same vote, and votes by one phone that has not voted before: no two of them slip in beside each other."""
        self.make("fruit")
        number = uuid.uuid4().hex
        outcomes = Storm(self.port, [self.vote(number, "apple")] * 400, connections=400, patient=True, keeps=False).finish()
        self.assertEqual(set(outcomes) - {"counted", "duplicate", "floods"}, set(), outcomes)
        self.assertEqual(self.standing("fruit"), {"apple": 1, "pear": 0})
        phone = self.phone()
        phone.vote("others", "apple")
        storm = Storm(self.port, [phone.request("/v/fruit", {"uuid": uuid.uuid4().hex, "answer": ANSWERS[each % 2][0]}) for each in range(400)],
                      connections=400, patient=True)
        outcomes = storm.finish()
        self.assertEqual(outcomes["counted"], 1, outcomes)
        self.assertEqual(sum(self.standing("fruit").values()), 2)
        self.assertLessEqual(len(self.rows("fruit")), 2 + 3)
        self.figures(at_once=400, one_vote_counted=1, one_phone_counted=outcomes["counted"])

    def test_forged_tokens(self):
        self.make("fruit")
        self.make("accounts", phones="account")
        phone = self.phone()
        phone.vote("fruit", "apple")
        name, value = phone.cookie.split("=")
        self.assertEqual(phone.look("fruit")["chosen"], ["apple"])
        forged = {"%s=%s" % (name, value[:at] + chr(ord(value[at]) ^ 1 << bit) + value[at + 1:]) for at in range(len(value)) for bit in range(7)}
        forged |= {"%s=%s" % (name, value[:length]) for length in range(len(value))}
        with Station() as elsewhere:  # it has the same poll, and made its own key
            elsewhere.start("serve", "http", "listen=tcp:0:interface=127.0.0.1")
            self.make("fruit", station=elsewhere)
            stranger = Phone(elsewhere.port("http"))
            stranger.vote("fruit", "apple")
            self.assertEqual(stranger.look("fruit", cookie=phone.cookie)["chosen"], [])
            stranger.close()
        marks, signature = value.split(".")
        stolen = stranger.cookie.split("=")[1].split(".")
        forged |= {"%s=%s" % (name, text) for text in (".".join(stolen), marks + "." + stolen[1], stolen[0] + "." + signature, signature + "." + marks,
                                                        value.upper(), value + "0", "0" + value, value * 100, "0" * 32 + "." + "0" * 32,
                                                        marks + ".", "." + signature, "", "." * 65, "a" * 15_000, "%00" + value, '"%s"' % value)}
        forged |= {"everyport-account=" + value, "x%s=%s" % (name, value), "%s%s" % (name, value)}
        forged = sorted(cookie for cookie in forged if not re.search("[\0-\x1f\x7f;]", cookie) and cookie != phone.cookie)
        guesser = self.phone(keeps=False)
        for cookie in forged:
            self.assertEqual(guesser.look("fruit", cookie=cookie)["chosen"], [], cookie[:200])
        self.assertEqual(guesser.send(guesser.request("/v/fruit.json", cookie=name + "=" + "a" * 30_000)).status, 431)
        # Whoever votes with one is somebody new: they neither move the vote that was stolen from nor are taken for its owner.
        for cookie in forged[::40]:
            told = guesser.send(self.vote(uuid.uuid4().hex, "pear", cookie))
            self.assertEqual(outcome_of(told), "counted", cookie[:200])
            self.assertNotEqual(told.cookie, phone.cookie)
        told = guesser.send(self.vote(uuid.uuid4().hex, "apple", "everyport-account=" + value, "accounts"))
        self.assertEqual(outcome_of(told), "needsAccount")
        self.assertEqual(self.standing("fruit"), {"apple": 1, "pear": len(forged[::40])})
        self.assertEqual(phone.vote("fruit", "pear"), "refused:already-voted")
        # The same phone is another voter in each poll: nobody who has both logs can tell.
        phone.vote("others", "apple")
        self.assertEqual({row["voter"] for row in self.rows("fruit")} & {row["voter"] for row in self.rows("others")}, set())
        self.figures(forged=len(forged), taken_for_its_owner=0)

    def tickets(self, poll, count):
        printed = self.station.command("poll", "tickets", poll, "--count", str(count)).stdout
        return re.findall(r"^(\w{4}-\w{4}-\w{4})", printed, re.MULTILINE)

    def test_tickets_that_are_guessed(self):
        self.make("fruit", phones="ticket")
        self.make("other", phones="ticket")
        (code,), (foreign,) = self.tickets("fruit", 1), self.tickets("other", 1)
        chance = random.Random(19)

        def guess():
            """One whose last sign fits, as all of those that were made."""
            signs = [chance.randrange(len(READABLE)) for _ in range(11)]
            signs.append(sum((at + 1) * sign for at, sign in enumerate(signs)) % len(READABLE))
            return "".join(READABLE[sign] for sign in signs)

        slips = [code[:at] + sign + code[at + 1:] for at in range(len(code)) if code[at] != "-" for sign in READABLE if sign != code[at]]
        guessed = many(7000)
        asked = [foreign, code + "3", code[:-1], "", "a" * 64, "a" * 3000, "' OR 1=1 --", "%", "*", *slips, *(guess() for _ in range(guessed))]
        honest = HonestPhones(self.port, "others", ("apple", "pear"))
        votes = [self.vote(uuid.uuid4().hex, "apple", ticket=ticket) for ticket in asked]
        storm = Storm(self.port, votes, connections=60, sources=["127.0.1.%d" % (number + 1) for number in range(20)], patient=True, keeps=False)
        outcomes = self.held(storm, honest)
        self.assertEqual(outcomes["badTicket"] + outcomes["needsTicket"], len(asked), outcomes)
        self.assertEqual(self.standing("fruit"), {"apple": 0, "pear": 0})
        self.assertEqual(self.rows("fruit"), [])  # whoever guesses does not fill the log
        if guessed > 6000:
            self.assertIn("tries out tickets: more than 6000 wrong codes an hour", self.station.stderr())
            told = self.phone().send(self.vote(uuid.uuid4().hex, "apple", ticket=guess()))
            self.assertEqual((outcome_of(told), told.status), ("badTicket", 429))
        self.assertEqual(self.phone().vote("fruit", "pear", ticket=code), "counted")  # from the same address
        self.figures(guessed=len(asked), counted=0, codes_there_can_be=len(READABLE) ** 11)

    def test_a_ticket_at_once_on_many_connections(self):
        self.make("fruit", phones="ticket")
        codes = self.tickets("fruit", 10)
        votes = [self.vote(uuid.uuid4().hex, ANSWERS[number % 2][0], ticket=code if number % 3 else code.replace("-", "").upper())
                 for code in codes for number in range(40)]
        outcomes = Storm(self.port, votes, connections=len(votes), patient=True).finish()
        self.assertEqual(outcomes["counted"], len(codes), outcomes)
        self.assertEqual(outcomes["refused:already-voted"] + outcomes["repeat"], len(votes) - len(codes), outcomes)
        self.assertEqual(sum(self.standing("fruit").values()), len(codes))
        self.assertLessEqual(len(self.rows("fruit")), 4 * len(codes))
        self.figures(tickets=len(codes), each_at_once=40, counted=outcomes["counted"])

    def test_what_was_recorded_is_played_back(self):
        """By somebody who has heard all that phones say: the same again, with another answer, another token, for another poll, in another
        round and to another run of the program."""
        self.make("fruit", "change")
        self.make("other")
        phones = [self.phone(source="127.0.2.1") for _ in range(many(200))]
        run = phones[0].look("fruit")["run"]
        recorded = [{"uuid": uuid.uuid4().hex, "answer": "apple", "run": run} for _ in phones]
        for phone, vote in zip(phones, recorded):
            self.assertEqual(outcome_of(phone.send(phone.request("/v/fruit", vote))), "counted")
        stands, nothing = {"apple": len(phones), "pear": 0}, {"apple": 0, "pear": 0}
        heard = [phone.request("/v/fruit", vote) for phone, vote in zip(phones, recorded)]
        changed = [self.vote(vote["uuid"], "pear", phone.cookie) for phone, vote in zip(phones, recorded)]
        held_up = [phone.request("/v/fruit", {"uuid": uuid.uuid4().hex, "answer": "pear", "run": run}) for phone in phones]  # never came
        all_told = {}

        def play(requests, *told):
            storm = Storm(self.port, requests, connections=40, sources=["127.0.3.%d" % (number + 1) for number in range(20)], patient=True, keeps=False)
            outcomes = storm.finish()
            self.assertEqual(set(outcomes) - set(told), set(), outcomes)
            for outcome, count in outcomes.items():
                all_told[outcome] = all_told.get(outcome, 0) + count

        play(heard * 5 + changed, "duplicate")
        self.assertEqual(self.standing("fruit"), stands)
        # By another's token it is a vote of that one phone's; and without any it is the vote that was counted.
        thief = self.phone()
        thief.vote("fruit", "pear")
        half = len(recorded) // 4
        play([thief.request("/v/fruit", vote) for vote in recorded[:half]] + [self.vote(vote["uuid"], "apple") for vote in recorded[half:]],
             "changed", "repeat", "duplicate")
        self.assertEqual(self.standing("fruit"), {**stands, "apple": len(phones) + 1})
        play([request.replace(b"/v/fruit ", b"/v/other ") for request in heard], "earlier")
        self.assertEqual(self.standing("other"), nothing)
        for what in ("reset", "killed", "closed"):
            if what == "reset":
                self.station.command("poll", "reset", "fruit")
            elif what == "killed":
                self.station.kill()
                self.start()
            else:
                self.station.command("poll", "close", "fruit")
            play(heard + changed + held_up, "counted earlier", "earlier")
            self.assertEqual(self.standing("fruit"), nothing, what)
        self.figures(played=sum(all_told.values()), **all_told, votes_moved=0)


class Stations(Attacked):
    """A station that another one merges its log from, and a log that somebody shows to be checked."""

    def setUp(self):
        super().setUp()
        self.make("fruit")
        self.liar = Station()
        self.addCleanup(self.liar.__exit__)
        self.liar.start("serve", "http", "listen=tcp:0:interface=127.0.0.1")
        self.liar.command("poll", "import", "-", text=self.station.command("poll", "export", "fruit", "--format", "toml").stdout)
        self.liar.command("poll", "open", "fruit")
        self.votes(self.station, "apple", 12)
        self.votes(self.station, "pear", 8)
        self.votes(self.liar, "pear", 30)
        self.log = self.exported(self.liar, "log")
        self.name, self.own = json.loads(self.log[-1])["station"], json.loads(self.exported(self.station, "log")[-1])["station"]
        self.before = self.state()

    def votes(self, station, answer, count):
        for _ in range(count):
            phone = Phone(station.port("http"))
            self.assertEqual(phone.vote("fruit", answer), "counted")
            phone.close()

    def exported(self, station, form):
        return station.command("poll", "export", "fruit", "--format", form).stdout.splitlines()

    def state(self):
        """All that a log from elsewhere must not move."""
        return self.standing("fruit"), self.station.command("poll", "seal", "fruit").stdout

    def merge(self, lines):
        done = self.station.command("poll", "merge", "fruit", "-", text="\n".join(lines) + "\n", check=False)
        return done.returncode, done.stdout + done.stderr

    def refused(self, what, lines, sentence):
        code, said = self.merge(lines)
        self.assertNotEqual(code, 0, what + ": " + said)
        self.assertRegex(said, sentence, what)
        self.assertEqual(self.standing("fruit"), self.before[0], what)

    @staticmethod
    def changed(line, **fields):
        return compact({**json.loads(line), **fields})

    def test_a_log_that_was_tampered_with(self):
        header, lines, now = self.log[0], self.log[1:], int(time.time() * 1000)
        taps = [at for at, line in enumerate(lines) if '"tap"' in line]
        one, other = taps[3], taps[10]

        def with_line(at, *instead):
            return [header, *lines[:at], *instead, *lines[at + 1:]]

        sealed = r"Line %d of the log: it was changed after %s had sealed it" % (one + 2, self.name)
        swapped = lines[:]
        swapped[one], swapped[other] = lines[other], lines[one]
        own = self.exported(self.station, "log")
        cases = [(field, with_line(one, self.changed(lines[one], **{field: value})), sealed) for field, value in (
            ("answer", "apple"), ("at", now - 3_600_000), ("order", now - 3_600_000), ("card", "0" * 32), ("uuid", "f" * 32), ("sequence", 7),
            ("reader", "door"), ("phone", False), ("random", True))]
        cases += [
            ("left out", [header, *lines[:one], *lines[one + 1:]], r"Line %d of the log: entries of %s are missing before it" % (one + 2, self.name)),
            ("the first left out", [header, *lines[1:]], r"entries of %s are missing before it" % self.name),
            ("swapped", [header, *swapped], r"entries of %s are missing before it|not in its order" % self.name),
            ("twice", with_line(one, lines[one], lines[one]), r"Line %d of the log: it stands there twice" % (one + 3)),
            ("cut in a line", [header, *lines[:other], lines[other][:80]], r"Line %d of the log: this is no entry" % (other + 2)),
            ("another's name", with_line(one, self.changed(lines[one], station=self.own)), r"not among the stations that the first line names|changed after"),
            ("all in another's name", [line.replace(self.name, self.own) for line in self.log], r"it was changed after %s had sealed it" % self.own),
            ("seals taken off", [header.replace("log/2", "log/1"), *(json.dumps({key: value for key, value in json.loads(line).items() if key not in (
                "link", "seal", "nonce")}) for line in lines if '"tap"' in line)] + [lines[-1]], r"of the log: .*missing|without its seals"),
            ("another poll's", [self.changed(header, poll="other"), *lines], "This is the log of the poll “other”, not of “fruit”"),
            ("another salt", [self.changed(header, salt="0" * 16), *lines], "another salt"),
            ("no log", ["{}", *lines], "this is no log of a poll"),
            ("empty", [""], "no log of a poll"),
            ("10,000 stations", [self.changed(header, chains=[{"unsealed": 0, "writer": "s%d" % each} for each in range(10_000)]), *lines],
             "too many stations|no log of a poll"),
            ("a name that drives screens", [header.replace(self.name, "x\\u001b[31m\\u202e"), *lines], "a station that cannot be one"),
            ("a long line", with_line(one, self.changed(lines[one], text="x" * 5000)), "this is no entry"),
            ("a totals line", [self.changed(header, rounds=[{"counts": {"apple": 0, "pear": 999}}]), *lines, json.dumps({"kind": "total", "pear": 999})],
             r"Line %d of the log: this is no entry" % (len(lines) + 2)),
        ]
        for field, values in (("at", (-1, 10 ** 18, "now", 1.5, None)), ("order", (-1, 10 ** 18, "now")), ("sequence", (-1, "x")),
                              ("card", ("", "zz", "0" * 31)), ("uuid", ("", "x" * 65)), ("reader", ("", "a\u202eb", "x" * 5000)), ("answer", ("", "a\nb"))):
            for value in values:
                cases.append(("%s %r" % (field, value), with_line(one, self.changed(lines[one], **{field: value})),
                              r"Line %d of the log: (a field is missing or makes no sense|this is no entry|it was changed)" % (one + 2)))
        cases.append(("going on in our own name", [*own, *self.going_on(own, 5)], "in this station's own name, behind what this folder has sealed"))
        for what, told, sentence in cases:
            self.refused(what, told, sentence)
        self.assertEqual(self.state(), self.before)
        # Then the honest one, whole; what somebody makes of it later is held against that.
        self.assertEqual(self.merge(self.log), (0, "30 votes of station %s merged.\n" % self.name))
        self.assertEqual(self.standing("fruit"), {"apple": 12, "pear": 38})
        self.before = self.state()
        self.assertEqual(self.merge(self.log), (0, "Nothing new in it.\n"))
        self.assertEqual(self.merge(self.log[:-5]), (0, "Nothing new in it.\n"))
        self.assertEqual(self.state(), self.before)
        entries = [json.loads(line) for line in lines]
        rewritten = sealed_log(header, self.name, [{**entry, "answer": "apple"} if entry["kind"] == "tap" else entry for entry in entries])
        self.refused("made anew", rewritten, "What the station %s has sealed is not what was merged of it before: one of the two was changed" % self.name)
        self.refused("its end made anew", [*self.log[:-4], *self.going_on(self.log[:-4], 4)], "is not what was merged of it before")
        unsealed = {"kind": "tap", "at": now, "order": now, "station": self.name, "sequence": 500, "uuid": "e" * 32, "card": "e" * 32, "reader": "phone",
                    "answer": "apple"}
        self.refused("without seals", [header.replace("log/2", "log/1"), compact(unsealed)], "comes without its seals")
        self.assertEqual(self.state(), self.before)
        self.figures(tampered_with=len(cases) + 3, merged=0, honest_votes_kept=50)

    @staticmethod
    def going_on(lines, count):
        """Votes that somebody adds who has the log."""
        last, now = json.loads(lines[-1]), int(time.time() * 1000)
        made_up = {"station": last["station"], "answer": "apple", "at": now, "order": now}
        return sealed_on("fruit", sealed_bytes(last, "seal"), last["link"], [{**made_up, "sequence": 1000 + number} for number in range(count)])

    def test_a_station_that_lies_about_time(self):
        """It seals what it says, so all of it fits; its votes count as its own, by its name, and move nobody else's."""
        now, year = int(time.time() * 1000), 365 * 86_400_000
        code, said = self.merge(sealed_log(self.log[0], "future", [{"answer": "pear", "at": now + year, "order": now + year}] * 20))
        self.assertEqual(code, 0)
        self.assertIn("20 votes of station future left out: of a time that has not come", said)
        self.assertEqual(self.state(), self.before)
        counted = 0
        lies = {
            "past": [(each, each) for each in range(20)],  # 1970
            "backwards": [(now - 60_000 * each, now - 60_000 * each) for each in range(20)],
            "set-back": [(now + year, now + year)] * 10 + [(now, now)] * 10,
            "two-times": [(now + year + 60_000 * each, now) for each in range(300)],
        }
        for name, entries in lies.items():
            code, said = self.merge(sealed_log(self.log[0], name, [{"answer": "pear", "at": at, "order": order} for at, order in entries]))
            self.assertEqual(code, 0, said)
            self.assertIn("%d votes of station %s merged" % (len(entries), name), said)
            if name == "set-back":
                self.assertIn("10 votes of station set-back were given before the clock there was set back by more than a day, and count as of then", said)
            counted += len(entries)
            self.assertEqual(self.standing("fruit"), {"apple": 12, "pear": 8 + counted}, name)
        self.votes(self.station, "apple", 3)
        self.assertEqual(self.standing("fruit"), {"apple": 15, "pear": 8 + counted})
        # What it said is marked as its: whoever looks sees whose votes these are, and the times of the others.
        rows = [row for row in self.rows("fruit") if row["outcome"] == "counted"]
        self.assertEqual({name: sum(row["station"] == name for row in rows) for name in lies}, {name: len(entries) for name, entries in lies.items()})
        self.assertEqual(sum(row["station"] == self.own for row in rows), 23)
        with urllib.request.urlopen("http://127.0.0.1:%d/r/fruit/timeline.json" % self.port) as answer:
            timeline = answer.read()
        self.assertLess(len(timeline), 64 << 10)
        minutes = json.loads(timeline)["minutes"]
        self.assertEqual(sum(minute["counts"].get("apple", 0) for minute in minutes), 15, "the honest votes' minutes were pushed out")
        self.assertEqual(self.station.command("poll", "verify", "-", text=self.station.command("poll", "export", "fruit", "--format", "sealed").stdout,
                                              check=False).returncode, 0)
        self.figures(left_out=20, lied=counted, honest_votes_kept=23)

    def test_a_sealed_log_that_lies(self):
        head = self.station.command("poll", "seal", "fruit").stdout.split()[0]
        lines = self.exported(self.station, "sealed")[:-1]
        taps = [at for at, line in enumerate(lines) if '"tap"' in line]
        one, other = taps[2], taps[9]
        swapped = lines[:]
        swapped[one], swapped[other] = lines[other], lines[one]
        first = json.loads(lines[0])
        anew = sealed_anew(lines, lambda entry: {**entry, "answer": "pear"} if entry["kind"] == "tap" else entry)

        def instead(at, line):
            return [*lines[:at], line, *lines[at + 1:]]

        cases = [("changed " + field, instead(one, self.changed(lines[one], **{field: value})), r"Line %d: it was changed after it was sealed" % (one + 1))
                 for field, value in (("answer", "pear"), ("at", 0), ("order", 0), ("card", "0" * 32))]
        cases += [
            ("no phone", instead(one, lines[one].replace('"phone":true,', "")), r"Line %d: it was changed after it was sealed" % (one + 1)),
            ("left out", [*lines[:one], *lines[one + 1:]], r"Line %d: entries of %s are missing before it" % (one + 1, self.own)),
            ("swapped", swapped, "it is not in its order|are missing before it"),
            ("twice", instead(one, lines[one] + "\n" + lines[one]), r"Line %d: it stands there twice" % (one + 2)),
            ("the last entries", lines[:-3], r"The file: the last entries of %s are missing" % self.own),
            ("another's", instead(one, self.changed(lines[one], station="other")),
             "other has sealed it, and is not among the stations that the first line names"),
            ("totals", instead(0, self.changed(lines[0], rounds=[{**first["rounds"][0], "counts": {"apple": 8, "pear": 12}}])),
             "counted from its entries, the log comes to something else than its first line says"),
            ("voters", instead(0, self.changed(lines[0], rounds=[{**first["rounds"][0], "voters": 99}])), "comes to something else than its first line says"),
            ("head", instead(0, self.changed(lines[0], head=digest("head", "another").hex())), "Line 1: no sealed log begins so"),
            ("made anew", anew, "no state of this log has the head that you gave: it was changed, or cut off before that"),
            ("nothing", ["{}"], "no sealed log begins so"),
        ]
        for what, field in (("of another type", '"text":["this vote was bought"],'), ("twice", '"uuid":"%s",' % ("e" * 32))):
            cases.append((what, instead(one, lines[one].replace('"uuid"', field + '"uuid"')), "Line %d: this is no line of a sealed log" % (one + 1)))
        cases.append(("beside the rounds", instead(0, lines[0][:-1] + ',"winner":"pear 900"}'), "Line 1: no sealed log begins so"))
        for what, told, sentence in cases:
            done = self.station.command("poll", "verify", "-", head, text=summed("\n".join(told).split("\n")), check=False)
            self.assertEqual(done.returncode, 65, what + ": " + done.stdout)
            self.assertRegex(done.stdout + done.stderr, sentence, what)
        whole = self.station.command("poll", "verify", "-", head, text=summed(lines))
        self.assertIn("All of it holds.", whole.stdout)
        # Without a head, one that was made anew from end to end holds: it is the head that is shown that tells.
        done = self.station.command("poll", "verify", "-", text=summed(anew))
        self.assertIn("No head was given: compare the one above", done.stdout)
        self.figures(lies=len(cases), found=len(cases))


class Parts(html.parser.HTMLParser):
    """What a browser makes of a page: its elements with their attributes' names, and its text."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.text = set(), ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.add(" ".join([tag, *sorted(name for name, _ in attrs)]))

    def handle_data(self, data):
        self.text += data


class Words(Attacked):
    """What voters write, where a host approves it first and where one takes out what should not be seen."""

    options = ("new-phones=1000000",)
    HTML = ("<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "<b onclick=alert(1)>bold</b>", "\"><svg/onload=alert(1)>",
            "' autofocus onfocus=x", "]]><!--", "&lt;b&gt; &amp;amp;", "{{7*7}} ${7*7} %s %1", "<iframe src=//evil.example>", "javascript:alert(1)",
            "</textarea></title></style>")
    TURNED = ("receipt\u202etxt.exe", "\u2067never closed", "\u202a\u202b\u202d\u202cx", "a\u2066b\u2069c", "line\r\nbreak\u2028er",
              "a\x1b[31mred\x07", "no\u200b\ufeffwidth", "Z" + "\u0351" * 30, "\u0000nul")
    FORMULAS = ("=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://evil.example\",\"x\")", "\uff1d1+1", "\uff20x",
                "\t=1+1", " =2+2", "x\",=1+1", "x;=1+1")
    SLUR = "Schlümpf"

    def variants(self):
        plain = self.SLUR.replace("ü", "u")
        wide = "".join(chr(ord(sign) + 0xfee0) if sign.isascii() and sign.isalpha() else sign for sign in plain)
        return [self.SLUR, self.SLUR.upper(), self.SLUR.swapcase(), plain, unicodedata.normalize("NFD", self.SLUR), "  " + plain + "\u00a0",
                "!!" + plain + "?!", "„" + plain + "“", "*" + plain.title() + "*", wide, "".join(chr(0x1d41a + ord(sign) - 97) for sign in plain.lower()),
                plain[0] + "\u0323\u0301" + plain[1:],
                plain[:3] + "\u200b" + plain[3:], "\ufeff" + plain, "\u202d" + plain + "\u202c", "".join(sign + "\u200b" for sign in plain), plain + ".",
                "(" + plain + ")", *(plain[:2] + chr(unseen) + plain[2:] for unseen in (0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200c, 0x200d, 0x200e, 0x2060,
                                                                                        0x2063, 0x3164, 0xfe0f, 0xe0062, 0xe0100))]

    def written(self, poll, texts, first=0):
        """Each by a phone of its own."""
        outcomes = Storm(self.port, [Phone(self.port).request("/v/" + poll, {"uuid": uuid.uuid4().hex, "answer": text}) for text in texts], connections=20,
                         sources=["127.0.4.%d" % (each + 1) for each in range(20)], patient=True, keeps=False).finish()
        self.assertEqual(set(outcomes) - {"counted", "badWords", "refused:full"}, set(), outcomes)
        return outcomes

    def get(self, path):
        with urllib.request.urlopen(path if path.startswith("http") else "http://127.0.0.1:%d%s" % (self.port, path), timeout=60) as answer:
            return answer.headers, answer.read().decode()

    def shown(self, poll, host):
        """All that somebody sees who is not the host, by where; and the host's page."""
        places = ("/r/@", "/r/@?embed", "/r/@.json", "/r/@/timeline.json", "/polls.json", "/", "/v/@", "/v/@.json", "/v/@.svg", "/v/@.privacy", "/e/day",
                  "/e/day/results", "/status.json")
        seen = {path: self.get(path)[1] for path in (place.replace("@", poll) for place in places)}
        live = RawWebSocket(self.port, "/r/%s/live" % poll)
        seen["live"] = next(live.frames()).decode()
        live.close()
        with contextlib.closing(Phone(self.port)) as events:
            events.connect()
            events.line.sendall(b"GET /r/%s/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" % poll.encode())
            while b"data: " not in events.buffer or not events.buffer.endswith(b"\n\n\r\n"):
                events.more()
            seen["events"] = events.buffer.decode()
        seen["host"] = self.get(host)[1]
        return seen

    def words(self, poll):
        return re.findall(r"^ *(\d+) +(\S+)  +(.*)$", self.station.command("poll", "words", poll).stdout, re.MULTILINE)

    def asked(self, poll, kind, more=""):
        text = '[[poll]]\nevent = "Day"\nid = "%s"\nquestion = "What?"\nkind = "%s"\nphones = "any-device"\n%s' % (poll, kind, more)
        self.station.command("poll", "import", "-", text=text)
        self.station.command("event", "goto", "Day", poll)

    def test_words_that_drive_whoever_shows_them(self):
        self.asked("plan", "open")
        host = self.station.command("event", "link", "Day").stdout.strip()
        self.written("plan", ["Sunshine"])
        self.station.command("poll", "show", "plan", "Sunshine")
        clean = self.shown("plan", host)
        attacks = [*self.HTML, *self.TURNED, *self.FORMULAS]
        self.written("plan", attacks)
        marks = ("script>alert", "onerror", "onclick", "onload", "autofocus", "iframe", "txt.exe", "never closed", "SUM(A1)", "HYPERLINK", "evil.example",
                 "7*7")
        waiting = self.shown("plan", host)
        for where, page in waiting.items():
            for mark in marks if where != "host" else ():  # who decides about it reads it
                self.assertEqual(page.count(mark), clean[where].count(mark), "%s of what waits is at %s" % (mark, where))
        words = self.words("plan")
        self.assertEqual({state for _, state, text in words if text != "Sunshine"}, {"waits"})
        self.assertGreaterEqual(len(words), len(attacks) - 4)
        self.assertEqual(drives_screens(self.station.command("poll", "words", "plan").stdout), "")
        for _, _, text in words:
            self.station.command("poll", "show", "plan", "--", text)
        seen = self.shown("plan", host)
        texts = {each["text"] for each in json.loads(seen["/r/plan.json"])["written"]["texts"]}
        self.assertLessEqual(set(self.HTML) - {"&lt;b&gt; &amp;amp;"}, texts)
        for where, page in seen.items():
            self.assertEqual(drives_screens(page.replace("\r\n", "\n")), "", where)
            if page.lstrip().startswith("<") and where != "/v/plan.svg":
                self.assertLessEqual(Parts(page).elements, Parts(clean[where]).elements, where)
        self.assertEqual(seen["/r/plan"], clean["/r/plan"])  # its words come as data, which the page's script makes text of
        self.assertEqual(seen["/v/plan.svg"], clean["/v/plan.svg"])
        for path, kind in (("/r/plan.json", "application/json"), ("/v/plan.json", "application/json"), ("/r/plan", "text/html; charset=utf-8")):
            headers, _ = self.get(path)
            self.assertEqual((headers["Content-Type"], headers["X-Content-Type-Options"]), (kind, "nosniff"))
            self.assertIn("default-src 'self'", headers["Content-Security-Policy"])
        # Whoever wrote it sees it on their own page, as text.
        harmless = self.phone(source="127.0.5.1")
        harmless.vote("plan", "Sunshine")
        elements = Parts(harmless.send(harmless.request("/v/plan")).body.decode()).elements
        for attack in self.HTML:
            phone = self.phone(source="127.0.5.1")
            phone.vote("plan", attack)
            page = phone.send(phone.request("/v/plan")).body.decode()
            self.assertEqual(Parts(page).elements, elements, attack)
            self.assertIn(re.sub(r"\s+", " ", attack), Parts(page).text)
        table = self.station.command("poll", "export", "plan").stdout
        for row in csv.reader(io.StringIO(table, newline="")):
            self.assertEqual(len(row), 14, row)
            for field in row:
                self.assertNotRegex(field, "^[=+@\t\r\uff1d\uff0b\uff0d\uff20]|^-(?![0-9.]+$)", field)
        self.assertEqual(drives_screens(table.replace("\r\n", "\n")), "")
        for form in ("text", "json"):
            self.assertEqual(drives_screens(self.station.command("poll", "report", "plan", "--format", form).stdout), "")
        self.figures(attacks=len(attacks), kept=len(words), seen_before_approval=0, unescaped=0, formulas=0)

    def test_a_slur_in_all_its_spellings(self):
        """Hidden once, hidden in whatever case, accents, width and signs around it, and in what looks alike; that waits for the host by itself."""
        self.asked("cloud", "words")
        host = self.station.command("event", "link", "Day").stdout.strip()
        spellings = self.variants()
        lookalikes = ["S\u0441hlumpf", "\u0405chlumpf", "Sch1umpf", "S c h l u m p f", "S.c.h.l.u.m.p.f", "Schlumpff", "5chlumpf", "S\u00a9hlumpf",
                      "Schluuumpf", "\u025fd\u026fn\ua781\u0265\u0254s"]
        self.station.command("poll", "hide", "cloud", self.SLUR)
        self.written("cloud", [*spellings, *lookalikes, "Sunshine"])
        seen = self.shown("cloud", host)
        data = json.loads(seen["/r/cloud.json"])["written"]
        self.assertEqual([each["text"] for each in data["texts"]], ["Sunshine"], self.words("cloud"))
        for where, page in list(seen.items())[:-1]:  # the last is the host's
            folded = unicodedata.normalize("NFKD", re.sub("[\u200b\ufeff]", "", page)).casefold()
            self.assertNotIn("schlu", re.sub("[\u0300-\u036f]", "", folded), where)
        self.asked("moderated", "words", "approve = true\n")
        self.station.command("poll", "hide", "moderated", self.SLUR)
        self.written("moderated", [*spellings, *lookalikes, "Sunshine"])
        self.station.command("poll", "show", "moderated", "sunshine")
        self.assertEqual([each["text"] for each in json.loads(self.get("/r/moderated.json")[1])["written"]["texts"]], ["Sunshine"])
        states = [state for _, state, _ in self.words("moderated")]
        self.assertEqual((states.count("shown"), states.count("hidden"), states.count("waits")), (1, 1, len(lookalikes)))
        self.figures(spellings=len(spellings), hidden_by_one_word=len(spellings), only_look_alike=len(lookalikes), these_wait=len(lookalikes))

    def test_a_station_whose_votes_are_spelled_otherwise(self):
        """An answer is counted as its folded words: a log that has others goes around what a host has hidden."""
        self.asked("cloud", "words")
        self.station.command("poll", "hide", "cloud", "slur")
        header, now = self.station.command("poll", "export", "cloud", "--format", "log").stdout.splitlines()[0], int(time.time() * 1000)
        for said in ({"answer": "SLUR"}, {"answer": "Slur!"}, {"answer": "sl\u00adur"}, {"answer": "x", "text": "slur"}, {"answer": "y" * 65}):
            log = sealed_log(header, "liar", [{"at": now, "order": now, **said}])
            done = self.station.command("poll", "merge", "cloud", "-", text="\n".join(log) + "\n", check=False)
            self.assertNotEqual(done.returncode, 0, said)
            self.assertIn("Line 2 of the log: a field is missing or makes no sense", done.stderr)
        self.assertNotIn("slur", self.get("/r/cloud.json")[1].lower())

    def test_ten_thousand_long_answers(self):
        self.asked("plan", "open")
        count, before, disk = many(10_000), self.station.memory(), self.on_disk()
        begun = time.monotonic()
        outcomes = self.written("plan", ["%06d " % number + "long " * 38 + "end" for number in range(count)])
        took = time.monotonic() - begun
        kept = min(count, 5000)
        self.assertEqual((outcomes["counted"], outcomes["refused:full"]), (kept, count - kept), outcomes)
        asked = time.monotonic()
        data = self.get("/r/plan.json")[1]
        asked = time.monotonic() - asked
        self.assertNotIn("long long", data)
        self.assertLess(len(data), 4096)
        self.assertEqual(json.loads(data)["written"]["waiting"], kept)
        self.assertEqual(outcome_of(self.phone().send(Phone(self.port).request("/v/plan", {"uuid": uuid.uuid4().hex, "answer": "x" * 201}))), "badWords")
        self.assertEqual(self.phone().send(Phone(self.port).request("/v/plan", {"uuid": uuid.uuid4().hex, "answer": "x" * 5000})).status, 413)
        grown = self.station.memory() - before
        if MEMORY_TELLS:
            self.assertLess(grown, 60 << 10)
        self.figures(answers=count, seconds=took, kept=kept, refused=count - kept, results_bytes=len(data), results_ms=asked * 1000,
                     memory_grown_mib=grown / 1024, disk_grown_mib=(self.on_disk() - disk) / (1 << 20))


class Hall:
    """A station that 5,000 watch who read slowly or nothing, and a few of them a poll that is so large that they hold up what is sent."""

    only = None  # it is one for all that is looked at while they are there, and once they are gone

    def __init__(self):
        self.count = min(many(5000), let_many_in() - 1000)
        self.station = Station()
        self.station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1")
        self.port = self.station.port("http")
        for poll, answers in (("fruit", ANSWERS), ("large", [("a%d" % each, "A" * 180 + str(each)) for each in range(50)])):
            text = poll_toml(poll, "Which?", answers, {}, "change").replace("[[poll]]", '[[poll]]\nphones = "any-device"', 1)
            self.station.command("poll", "import", "-", text=text)
            self.station.command("poll", "open", poll)
        self.before = self.measured()
        self.early = HonestPhones(self.port, "fruit", ("apple", "pear"))
        self.polls = {"fruit": self.count - 100, "large": 100}
        self.viewers = SlowViewers(self.port, self.polls)
        self.came = self.viewers.come()

    @classmethod
    def of_all(cls):
        cls.only = cls.only or cls()
        return cls.only

    def get(self, poll):
        with contextlib.closing(Phone(self.port, "127.0.0.8")) as phone:
            return json.loads(phone.send(phone.request("/r/%s.json" % poll)).body)

    def measured(self):
        """Descriptors, and memory that is the program's own alone, in KiB."""
        process = "/proc/%d/" % self.station.process.pid
        with open(process + "smaps_rollup") as file:
            return len(os.listdir(process + "fd")), int(re.search(r"^Anonymous:\s+(\d+)", file.read(), re.M)[1])

    def until_open(self, count):
        wait_for(lambda: self.measured()[0] - self.before[0] >= count, lambda: "%d of %d came in" % (self.measured()[0] - self.before[0], count), 60)


def tearDownModule():
    if Hall.only:
        Hall.only.viewers.leave()
        Hall.only.station.__exit__()


class ViewersCome(Figured):
    def test_others_vote_and_watch_beside_five_thousand_slow_viewers(self):
        hall = Hall.of_all()
        came = sum(hall.came.values())
        hall.until_open(came + len(hall.early.phones))
        watching = sum(count for (name, poll), count in hall.came.items() if poll == "fruit" and name.startswith(("WebSocket", "events")))
        _, memory = hall.measured()
        each = (memory - hall.before[1]) / came
        viewer = RawWebSocket(hall.port, "/r/fruit/live")
        frames = viewer.frames()
        next(frames)
        hall.early.start()
        seen = []
        phone = Phone(hall.port, "127.0.0.9")
        for turn in range(25):
            # fixed wait: between two votes
            time.sleep(0.1)
            begun = time.monotonic()
            self.assertIn(phone.vote("fruit", ANSWERS[turn % 2][0]), ("counted", "changed"))
            next(frames)
            seen.append((time.monotonic() - begun) * 1000)
        if watching > 1500:  # of so many pages the poll says how often they may look: 500 in a second
            self.assertAlmostEqual(hall.get("fruit")["look_within"], 2 * watching, delta=2 * watching // 50)
        median, longest = hall.early.finish()
        self.assertEqual(set(hall.early.outcomes) - {"counted", "changed"}, set(), hall.early.outcomes)
        self.assertLess(longest, hall.early.patience)
        self.assertLess(max(seen), hall.early.patience)
        viewer.close()
        phone.close()
        # What is large, and changes all the time: who reads nothing gets no more than is kept for them.
        _, before = hall.measured()
        large = HonestPhones(hall.port, "large", ("a1", "a2"), pause=0.01)
        large.start()
        # fixed wait: as long as many vote
        time.sleep(3)
        large.finish()
        _, after = hall.measured()
        hall.most = after
        if MEMORY_TELLS:
            self.assertLess(each, 64)
            self.assertLess((after - before) / 100, 512)
        with open("/proc/net/sockstat") as file:
            pages = int(re.search(r"^TCP:.* mem (\d+)", file.read(), re.M)[1])
        self.figures(viewers=came, kib_each=each, honest_p50_ms=median, honest_p99_ms=longest, vote_to_viewer_longest_ms=max(seen),
                     kib_each_of_a_large_poll=(after - before) / 100, votes_meanwhile=sum(large.outcomes.values()),
                     kernel_mib_of_all_on_this_computer=pages * 4 // 1024)


class ViewersGone(Figured):
    # After how many seconds: a head (15), a ping that nobody answers (30 and 15).
    CUT_OFF = {"head, a byte a second": 15, "WebSocket, reads nothing": 45, "WebSocket, a byte a second": 45}
    # These get no more than is kept for them, and are no burden else.
    STAY = ("WebSocket, talks and reads nothing", "events, reads nothing", "events, a byte a second")

    def test_who_is_too_slow_is_cut_off_and_all_is_as_before(self):
        hall = Hall.of_all()
        may_stay = hall.before[0] + sum(count for (name, poll), count in hall.came.items() if name in self.STAY)
        wait_for(lambda: hall.measured()[0] <= may_stay, lambda: "%d are there, and %d may stay" % (hall.measured()[0], may_stay), 120, 0.5)
        ends = hall.viewers.ends()
        for (name, poll), count in hall.came.items():
            if name in self.CUT_OFF:
                after = ends.get((name, poll), [])
                self.assertEqual(len(after), count, name)
                self.assertGreaterEqual(min(after), self.CUT_OFF[name] - 1, name)
        stayed, watched = hall.measured()
        hall.viewers.leave()
        wait_for(lambda: hall.measured()[0] <= hall.before[0], lambda: "%d descriptors are open, %d before" % (hall.measured()[0], hall.before[0]), 60)
        descriptors, memory = hall.measured()
        # What was theirs is had by those who come next: as many again take no more.
        hall.viewers = SlowViewers(hall.port, hall.polls)
        came = sum(hall.viewers.come().values())
        hall.until_open(came)
        _, again = hall.measured()
        if MEMORY_TELLS:
            self.assertLess(again, max(watched, hall.most) + (8 << 10))
        phone = Phone(hall.port)
        self.assertEqual(phone.vote("fruit", "apple"), "counted")
        phone.close()
        cut_off = {name: "%d after %.0f to %.0f s" % (len(after), min(after), max(after)) for (name, poll), after in ends.items() if poll == "fruit"}
        self.figures(**cut_off, stayed=stayed - hall.before[0], descriptors_before=hall.before[0], and_after=descriptors, mib_before=hall.before[1] / 1024,
                     with_those_that_stay=watched / 1024, mib_after=memory / 1024, mib_with_as_many_again=again / 1024)


def load_tests(loader, tests, pattern):
    """The viewers come first: what is too slow takes a minute to be cut off."""
    return unittest.TestSuite(loader.loadTestsFromTestCase(case) for case in (ViewersCome, Phones, Stations, Words, ViewersGone))


if __name__ == "__main__":
    unittest.main(verbosity=2)
