"""Webhooks at an everyportd that ends, is killed, or has no room for them: what was answered with 202 is done, or named in the log and
done when it is sent again; what is not taken is not answered with 202."""

import hashlib
import hmac
import http.client
import os
import re
import socket
import unittest

import tst_badinput
from freeport import free_port
from polling import wait_for
from station import Station, poll_toml

SECRET = "a secret of the orchard"
HOOK = '%s[when]\nevent = "webhook"\nsecret = "%s"\n'
VOTE = '[[do]]\naction = "vote"\npoll = "fruit"\nwords = "1"\nvoter = "{text}"\n'
POST = '[[do]]\naction = "post"\nurl = "http://127.0.0.1:%d/"\n'


class RuleEnd(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        self.port = free_port()
        self.write("services/http", 'type = "http"\nlisten = ["tcp:%d"]\n' % self.port)
        self.silent = socket.create_server(("127.0.0.1", 0), backlog=50)  # accepts, and says nothing
        self.addCleanup(self.silent.close)

    def write(self, name, text):
        path = os.path.join(self.station.config, name + ".toml")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def rule(self, text, top="per-minute = 600\n", name="hook"):
        self.write("rules/" + name, HOOK % (top, SECRET) + text)

    def vote_then_post(self):
        self.rule(VOTE + POST % self.silent.getsockname()[1])

    def begin(self):
        self.station.start()
        self.station.command("poll", "import", "-", text=poll_toml("fruit", "Which fruit?", [("apple", "Apple"), ("pear", "Pear")], {}).replace(
            "[[poll.answer]]", 'phones = "any-device"\n[[poll.answer]]', 1))
        self.station.command("poll", "open", "fruit")

    def post(self, body, hook="hook", **headers):
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=15)
        self.addCleanup(link.close)
        link.request("POST", "/hooks/" + hook, body, {"Content-Type": "text/plain", **headers})
        answer = link.getresponse()
        answer.said = answer.read().decode()
        return answer

    def signed(self, body):
        mark = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        return self.post(body, **{"X-Hub-Signature-256": "sha256=" + mark})

    def by_token(self, body, hook="hook"):
        return self.post(body, hook, Authorization="Bearer " + SECRET)

    def votes(self):
        return len(self.station.command("poll", "export", "fruit").stdout.splitlines()) - 1

    def test_what_was_taken_and_not_done_is_named_and_done_when_sent_again(self):
        self.vote_then_post()
        self.begin()
        bodies = [b"voter %d" % number for number in range(4)]
        self.assertEqual([self.signed(body).status for body in bodies], [202] * 4)
        wait_for(lambda: self.votes() == 1, "the first vote")
        self.assertEqual(self.signed(bodies[3]).status, 200)  # in this run once
        self.assertEqual(self.station.stop(15), 74)
        self.assertIn("The rule hook had taken 3 events that were not done before the program ended", self.station.stderr())
        self.silent.close()  # refuses, from now on
        self.again(bodies)

    def test_what_a_kill_left_undone_is_done_when_sent_again(self):
        self.vote_then_post()
        self.begin()
        bodies = [b"voter %d" % number for number in range(4)]
        self.assertEqual([self.signed(body).status for body in bodies], [202] * 4)
        wait_for(lambda: self.votes() == 1, "the first vote")
        self.station.kill()
        self.again(bodies)

    def again(self, bodies):
        self.rule(VOTE)
        self.station.start()
        self.assertEqual([self.signed(body).status for body in bodies], [202] * 4)
        wait_for(lambda: self.votes() >= 4, "all votes")
        self.assertEqual([self.signed(body).status for body in bodies], [200] * 4)
        self.assertEqual(self.station.stop(), 0)
        self.station.start()
        self.assertEqual([self.signed(body).status for body in bodies], [200] * 4)

    def test_what_waits_is_done_before_the_end(self):
        self.rule(VOTE)
        self.begin()
        for number in range(30):
            self.assertEqual(self.by_token(b"voter %d" % number).status, 202)
        self.assertEqual(self.station.stop(), 0)
        self.station.start()
        self.assertEqual(self.votes(), 30)

    def test_what_a_rule_leaves_out_is_not_taken(self):
        self.rule(VOTE + POST % self.silent.getsockname()[1], top="per-minute = 2\n")
        self.rule(POST % self.silent.getsockname()[1], name="full")
        self.begin()
        self.assertEqual([self.signed(b"voter %d" % number).status for number in range(2)], [202] * 2)
        for _ in range(2):
            left_out = self.signed(b"voter 3")
            self.assertEqual((left_out.status, left_out.getheader("Retry-After")), (503, "60"))
            self.assertRegex(left_out.said, "fired 2 times within a minute.*send it again later")
        self.assertEqual([self.by_token(b"more", "full").status for _ in range(101)], [202] * 101)  # one is under way
        more = self.by_token(b"more", "full")
        self.assertEqual(more.status, 503)
        self.assertRegex(more.said, "^100 events wait for it already")
        self.assertEqual(self.station.stop(15), 74)
        self.assertIn("The rule full had taken 100 events that were not done", self.station.stderr())

    def test_votes_on_a_full_disk_are_counted_as_lost(self):
        os.makedirs(self.station.data)
        if not tst_badinput.mounted(self.station.data, "size=3m"):
            self.skipTest("no mounting here")
        self.rule(VOTE)
        self.begin()
        tst_badinput.FullDisk.fill(os.path.join(self.station.data, "filler"))
        taken = [self.by_token(b"voter %d" % number).status for number in range(30)].count(202)
        self.assertEqual(self.station.stop(15), 74)
        said = self.station.stderr()
        lost = re.search(r"(\d+) votes could not be stored and are lost", said)
        self.assertIsNotNone(lost, said)
        self.assertEqual(int(lost[1]), taken, said)


if __name__ == "__main__":
    unittest.main(verbosity=2)
