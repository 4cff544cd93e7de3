"""Three everyportd that have one PostgreSQL schema together, as behind a load balancer: phones vote at any of them, change their vote at
another, and come again while one is killed. All come to the same result, a vote counts once, and an account that is disabled at one is out at
all."""

import http.client
import json
import os
import random
import re
import shutil
import tempfile
import threading
import time
import unittest
import urllib.parse

from polling import wait_for
from postgresserver import PostgresServer
from rawxmpp import RawXmpp
from station import Station

ANSWERS = ("apple", "pear", "plum")
PHONES = 240
POLL = """[[poll]]
id = "fruit"
question = "Which fruit?"
mode = "change"
phones = "any-device"
[[poll.answer]]
id = "apple"
title = "Apple"
[[poll.answer]]
id = "pear"
title = "Pear"
[[poll.answer]]
id = "plum"
title = "Plum"
"""


class Phone:
    """A browser at an address of its own, which keeps its cookie."""

    def __init__(self, number, seed):
        self.number = number
        self.random = random.Random(seed * 10_000 + number)
        self.cookie = None
        self.answer = None

    def send(self, port, uuid, answer):
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=20, source_address=("127.1.%d.%d" % divmod(self.number + 1, 200), 0))
        try:
            headers = {"Content-Type": "application/json", **({"Cookie": self.cookie} if self.cookie else {})}
            line.request("POST", "/v/fruit", json.dumps({"uuid": uuid, "answer": answer}), headers)
            reply = line.getresponse()
            said = reply.read()
            if reply.status != 200:
                raise OSError("%d %s" % (reply.status, said[:200]))
            for cookie in reply.headers.get_all("Set-Cookie") or []:
                self.cookie = cookie.split(";")[0]
            return json.loads(said)
        finally:
            line.close()

    def vote(self, ports):
        """At any; where the answer does not come the same vote goes to another one."""
        answer = self.random.choice(ANSWERS)
        uuid = "%032x" % self.random.getrandbits(128)
        self.send_until_answered(ports, uuid, answer)
        if self.random.random() < 0.2:  # the answer was lost, and another one gets it again
            self.send_until_answered(ports, uuid, answer)
        self.answer = answer

    def send_until_answered(self, ports, uuid, answer):
        until = time.monotonic() + 60
        while True:
            try:
                return self.send(self.random.choice(ports()), uuid, answer)
            except (OSError, http.client.HTTPException):
                if time.monotonic() > until:
                    raise
                time.sleep(0.2)


class SeveralPrograms(unittest.TestCase):
    def setUp(self):
        self.server = PostgresServer()
        self.addCleanup(self.server.__exit__)
        self.server.start()
        address = self.address()
        self.stations = []
        starting = []
        for _ in range(3):
            station = Station()
            self.addCleanup(station.__exit__)
            station.storage = ["--storage", address + "&shared=on"]
            self.stations.append(station)
            starting.append(threading.Thread(target=self.start, args=[station]))
        for thread in starting:  # at once, on an empty schema
            thread.start()
        for thread in starting:
            thread.join()
        self.assertTrue(all(station.addresses for station in self.stations))

    def address(self):
        return self.server.address

    @staticmethod
    def start(station):
        station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1", "serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1")

    def ports(self):
        return [station.port("http") for station in self.stations if station.process.poll() is None and station.addresses]

    def result(self, station):
        line = http.client.HTTPConnection("127.0.0.1", station.port("http"), timeout=20)
        line.request("GET", "/r/fruit.json")
        answers = json.loads(line.getresponse().read())["question"]["answers"]
        line.close()
        return {answer["answer_id"]: answer["count"] for answer in answers}

    def begin(self, poll=POLL):
        self.stations[0].command("poll", "import", "-", text=poll)
        self.stations[0].command("poll", "open", "fruit")
        for station in self.stations:
            wait_for(lambda station=station: "fruit" in station.command("poll", "list").stdout and "open" in station.command("poll", "list").stdout)

    def agree(self, phones):
        expected = {answer: sum(phone.answer == answer for phone in phones) for answer in ANSWERS}
        for station in self.stations:
            wait_for(lambda station=station: self.result(station) == expected,
                     lambda station=station: "%s instead of %s" % (self.result(station), expected), 60)
        sealed = os.path.join(self.stations[1].folder, "sealed")
        def export():  # each of its connections comes back by itself, and not at the same time
            done = self.stations[1].command("poll", "export", "fruit", "--format", "sealed", check=False)
            return done.stdout if done.returncode == 0 else ""

        with open(sealed, "w") as file:
            file.write(wait_for(export, self.stations[1].stderr))
        self.stations[2].command("poll", "verify", sealed)

    def crowd(self, meanwhile=None):
        phones = [Phone(number, 1) for number in range(PHONES)]
        faults = []

        def some(first):
            try:
                for _ in range(2):
                    for phone in phones[first::8]:
                        phone.vote(self.ports)
            except Exception as fault:  # of a thread nobody else hears
                faults.append(fault)

        threads = [threading.Thread(target=some, args=[first]) for first in range(8)]
        for thread in threads:
            thread.start()
        if meanwhile:
            meanwhile()
        for thread in threads:
            thread.join()
        self.assertEqual(faults, [])
        return phones


class SharedStorage(SeveralPrograms):
    def test_phones_vote_at_any(self):
        self.begin()
        self.agree(self.crowd())
        self.stations[2].command("poll", "close", "fruit")
        for station in self.stations:
            wait_for(lambda station=station: "closed" in station.command("poll", "list").stdout)
        rows = self.stations[0].command("poll", "export", "fruit").stdout.splitlines()[1:]
        self.assertGreaterEqual(len(rows), PHONES)

    def test_a_place_for_cards_is_where_its_reader_is(self):
        """Its codes and words are known there alone; the others say so, and where that is."""
        self.begin(POLL.replace('phones = "any-device"\n', 'phones = "any-device"\nlink_voters = true\n'))
        first, second, _ = self.stations
        desk = first.reader("desk")
        first.command("device", "add", "desk", "serial:" + desk.path, "id12")
        key = re.search(r"/link/(\w+)", first.command("card", "place", "desk").stdout).group(1)

        def page(station, path, cookie=None, host="127.0.0.1", **form):
            line = http.client.HTTPConnection(host, station.port("http"), timeout=20)
            headers = {"Cookie": cookie} if cookie else {}
            if form:
                line.request("POST", path, urllib.parse.urlencode(form), {"Content-Type": "application/x-www-form-urlencoded", **headers})
            else:
                line.request("GET", path, headers=headers)
            reply = line.getresponse()
            said = reply.read().decode()
            line.close()
            return said if reply.status == 200 else ""

        def screen(station):
            return page(station, "/link/" + key)

        wait_for(lambda: "is at another computer" in screen(second), lambda: screen(second))
        self.assertIn("at that computer's own address", screen(second).replace("&#39;", "'"))
        here = "http://127.0.0.1:%d/" % first.port("http")
        self.assertIn("good at " + here, screen(first))
        wait_for(lambda: "Open its screen at %slink/%s" % (here, key) in screen(second), lambda: screen(second))
        self.assertIn(here + "link/" + key, second.command("card", "place").stdout)

        # Who comes to another program with what the screen shows is led there, and hears nothing of the screen's own address.
        own = page(second, "/v/fruit.privacy")
        self.assertIn('href="%sv/fruit.privacy"' % here, own)
        self.assertNotIn('name="word"', own)
        self.assertNotIn(key, own)
        self.assertIn('name="word"', page(first, "/v/fruit.privacy"))
        word = re.search(r"write: (\w{3}-\w{3})<", screen(first)).group(1)
        said = page(second, "/v/fruit.privacy", do="wait", word=word, uuid="a" * 32)
        self.assertIn("No screen here shows this now.", said)
        self.assertIn('href="%sv/fruit.privacy"' % here, said)
        desk.tap("62E3086CED")
        code = wait_for(lambda: re.search(r"\.svg\?(\w{12})", screen(first)), lambda: screen(first)).group(1)
        for said in (page(second, "/v/%s.link" % code), page(second, "/v/%s.link" % code, do="link", uuid="a" * 32)):
            self.assertIn("This code is not good here.", said)
            self.assertIn('href="%sl/%s"' % (here, code), said)
        # At an address of another name a browser is somebody else: who has voted is not led to a second vote.
        phone = Phone(1, 1)
        phone.vote(lambda: [second.port("http")])
        for path in ("/v/fruit.privacy", "/v/%s.link" % code):
            self.assertIn('href="' + here, page(second, path, phone.cookie))
            said = page(second, path, phone.cookie, "localhost")
            self.assertIn("This phone has voted here already", said)
            self.assertNotIn('href="' + here, said)
        self.assertIn("Linked.", page(first, "/v/%s.link" % code, do="link", uuid="b" * 32))

    def test_one_is_killed_and_comes_back(self):
        self.begin()

        def trouble():
            for _ in range(3):
                time.sleep(0.7)
                self.stations[1].addresses = []
                self.stations[1].kill()
                time.sleep(0.3)
                self.start(self.stations[1])

        self.agree(self.crowd(trouble))

    def test_the_server_is_killed(self):
        self.begin()

        def trouble():
            for _ in range(2):
                time.sleep(1)
                self.server.kill()
                self.server.start()

        self.agree(self.crowd(trouble))

    def test_accounts_are_everywhere(self):
        self.stations[0].command("user", "add", "anna", "--password-stdin", text="wonder land\n")
        client = RawXmpp(self.stations[1].port("xmpp"), "localhost", "anna", "wonder land")
        self.addCleanup(client.close)
        self.stations[2].command("user", "disable", "anna")
        while client.read():  # to the end
            pass

    def test_alone_where_others_share(self):
        single = Station()
        self.addCleanup(single.__exit__)
        single.storage = ["--storage", self.server.address]
        with self.assertRaises(AssertionError):
            self.start(single)
        self.assertIn("shared=on", single.stderr())


class OlderDatabase(SeveralPrograms):
    """The server becomes one that lacks the last votes, which one program has acknowledged and another has only shown."""

    def address(self):
        self.other = tempfile.mkdtemp(prefix="everyport-standby.", dir="/tmp")
        self.addCleanup(shutil.rmtree, self.other, ignore_errors=True)
        return "%s,%s&target_session_attrs=read-write" % (self.server.address, self.other)

    def fail_over(self, standby):
        self.server.kill()
        standby.start()
        self.addCleanup(standby.stop)
        standby.sql("SELECT pg_promote()")

    def vote(self, station, *numbers):
        for number in numbers:
            Phone(number, 1).vote(lambda: [station.port("http")])

    def counts(self, station, count):
        wait_for(lambda: sum(self.result(station).values()) == count, lambda: "%s\n%s" % (self.result(station), station.stderr()))

    def is_missed(self, save, put_in):
        """`save` is called before the last votes, `put_in` with what it gave behind them."""
        self.begin()
        first, second, third = self.stations
        self.vote(first, *range(5))
        self.vote(second, *range(5, 10))
        time.sleep(1.2)  # fixed wait: of the last second before an end nothing need be known
        saved = save()
        self.vote(first, *range(10, 13))
        for station in self.stations:
            self.counts(station, 13)
        put_in(saved)
        for number, station in enumerate((second, third, first)):
            wait_for(lambda station=station: "was replaced while the program ran" in station.stderr(), station.stderr, 60)
            with self.assertRaises((OSError, http.client.HTTPException)):
                Phone(20 + number, 1).send(station.port("http"), "%032x" % number, "apple")
        for station in self.stations:
            station.addresses = []
            station.kill()
        # As many are stored again, by others, before the one starts of whose votes some are missing.
        self.start(second)
        self.vote(second, *range(30, 40))
        time.sleep(1.2)  # fixed wait: until it counts again
        self.vote(second, *range(40, 50))
        self.start(first)
        self.assertRegex(first.stderr(), r"is older than what this program stored there last \([^)]*\): at least \d+ commits")
        self.vote(first, 60)

    def test_a_standby_that_is_behind(self):
        self.is_missed(lambda: self.server.make_standby(self.other), self.fail_over)

    def test_an_older_dump(self):
        dump = os.path.join(self.stations[0].folder, "saved.dump")
        self.is_missed(lambda: self.server.tool("pg_dump", "--schema=everyport", "--format=custom", "--file=" + dump),
                       lambda _: self.server.tool("pg_restore", "--clean", "--if-exists", dump))

    def test_a_table_of_an_older_dump(self):
        self.begin()
        self.vote(self.stations[0], *range(5))
        dump = os.path.join(self.stations[0].folder, "saved.dump")
        self.server.tool("pg_dump", "--table=everyport.polls_station", "--format=custom", "--file=" + dump)
        self.server.tool("pg_restore", "--clean", "--if-exists", dump)
        for station in self.stations:
            wait_for(lambda station=station: "was replaced while the program ran" in station.stderr(), station.stderr, 60)

    def test_a_standby_that_has_all(self):
        self.begin()
        first, second, third = self.stations
        self.vote(first, *range(5))
        self.counts(second, 5)
        self.fail_over(self.server.make_standby(self.other))
        for number, station in enumerate((second, third, first)):
            self.vote(station, 10 + number)
        for station in self.stations:
            self.counts(station, 8)
            self.assertNotIn("was replaced", station.stderr())


if __name__ == "__main__":
    unittest.main()
