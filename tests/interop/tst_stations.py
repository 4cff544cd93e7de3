"""Many stations, one poll: programs of their own that enrol with a home and meet at its publish-subscribe service, count the same, and
lose nothing to a cut line, a killed program or a stopped home."""

import os
import re
import unittest

import slixclient
from slixmpp.exceptions import IqError

from polling import wait_for
from stationcircle import DOMAIN, LONG, Circle


def card(number):
    return "5E%08X" % number


class AtHome(unittest.TestCase):
    def setUp(self):
        self.circle = Circle(self)
        self.home = self.circle.home()

    def test_counts_together(self):
        for name in ("yard", "hall"):
            self.circle.enrol(name)
        for at in range(12):
            self.circle.tap(("home", "yard", "hall")[at % 3], card(at), ("apple", "pear")[at % 2])
        self.circle.agree(12)
        self.circle.tap("yard", card(0))  # has voted at home
        self.circle.tap("hall", card(100))
        self.circle.agree(13)
        self.circle.verify()

    def test_nothing_is_lost(self):
        yard = self.circle.enrol("yard")
        self.circle.tap("yard", card(1))
        self.circle.agree(1)
        self.home.kill()
        for at in range(2, 12):
            self.circle.tap("yard", card(at))
        wait_for(lambda: "11 votes" in yard.command("poll", "list").stdout, yard.stderr)
        yard.kill()
        self.home.start()
        self.circle.tap("home", card(20), "pear")
        yard.start()
        self.circle.agree(12)

    def test_the_home_leads(self):
        yard = self.circle.enrol("yard")
        self.home.command("poll", "close", "fruit")
        wait_for(lambda: "closed" in yard.command("poll", "list").stdout, yard.stderr)
        refused = yard.command("poll", "open", "fruit", check=False)
        self.assertNotEqual(refused.returncode, 0)
        self.assertIn("home", refused.stderr)
        self.home.command("poll", "reset", "fruit")
        self.home.command("poll", "open", "fruit")
        wait_for(lambda: "open" in yard.command("poll", "list").stdout, yard.stderr)
        self.circle.tap("yard", card(1))
        self.circle.agree(1)
        self.assertEqual(self.circle.counted("yard")["round"], 2)

    def test_a_station_that_lies_is_left_out(self):
        yard = self.circle.enrol("yard")
        self.circle.enrol("hall")
        hall = self.circle.own("hall")
        self.circle.tap("hall", card(1), "pear")  # as it says
        self.circle.agree(1)
        self.circle.tap("home", card(1))
        self.circle.tap("yard", card(2))
        wait_for(lambda: "refused:already-voted" in self.home.command("poll", "export", "fruit").stdout, self.home.stderr)
        self.circle.agree(2)

        def counts(name):
            counted = self.circle.counted(name)["counts"]
            return counted.get("apple", 0), counted.get("pear", 0)

        self.assertEqual(counts("home"), (1, 1))
        said = self.home.command("poll", "leave-out", "fruit", hall).stdout
        self.assertEqual(said, "%s is left out of “fruit”: 1 of its votes does not count any more.\n" % hall)
        wait_for(lambda: all(counts(name) == (2, 0) for name in self.circle.names), self.home.stderr, seconds=LONG)
        self.circle.agree(2)
        self.circle.verify()
        self.assertIn("%s is left out" % hall, yard.command("poll", "list").stdout)
        refused = yard.command("poll", "take-in", "fruit", hall, check=False)
        self.assertIn("home", refused.stderr)  # which leads it
        self.home.command("poll", "take-in", "fruit", hall)
        wait_for(lambda: all(counts(name) == (1, 1) for name in self.circle.names), self.home.stderr, seconds=LONG)
        self.circle.agree(2)
        self.circle.verify()

    def test_is_seen_and_set_from_the_home(self):
        yard = self.circle.enrol("yard")
        self.circle.tap("yard", card(1))
        wait_for(lambda: self.circle.row("home", "yard").get("last_tap"), self.home.stderr)
        wait_for(lambda: "line_ms" in self.circle.row("home", "yard"), self.home.stderr, seconds=LONG)
        row = self.circle.row("home", "yard")
        self.assertEqual((row["state"], row["readers"], row["readers_ready"], row["polls"]), ("online", 2, 2, ["fruit"]))
        self.assertLess(abs(row["clock_ms"]), 1000)
        self.home.command("stations", "assign", "yard", "fruit", "apple", "pear")
        wait_for(lambda: self.circle.row("home", "yard")["assigned"]["fruit"].get("apple") == "pear", self.home.stderr)
        self.circle.tap("yard", card(2))
        self.circle.agree(2)
        self.assertEqual(self.circle.counted("home")["counts"]["pear"], 1)
        self.assertEqual(yard.stop(), 0)
        wait_for(lambda: self.circle.row("home", "yard")["state"] == "off", self.home.stderr)

    def test_a_dead_line_is_told(self):
        yard = self.circle.enrol("yard")
        wait_for(lambda: self.circle.row("home", "yard").get("state") == "online", self.home.stderr)
        yard.kill()
        wait_for(lambda: self.circle.row("home", "yard").get("state") == "no-line", self.home.stderr, seconds=LONG)
        wait_for(lambda: "no line" in self.home.command("stations", "log").stdout, self.home.stderr, seconds=LONG)

    def test_a_card_makes_stations_by_itself(self):
        printed = self.home.command("stations", "card").stdout
        for name in ("kiosk-a", "kiosk-b"):
            station = self.circle.make(name)
            os.makedirs(station.data, exist_ok=True)
            with open(os.path.join(station.data, "station.card"), "w") as file:
                file.write(printed)
            station.start()
            self.circle.follow(name)
        names = sorted(row["name"] for row in self.circle.rows("home"))
        self.assertEqual(len(set(names)), 3, names)
        self.circle.tap("kiosk-a", card(1))
        self.circle.tap("kiosk-b", card(2), "pear")
        self.circle.agree(2)

    def test_by_code(self):
        said = self.home.command("stations", "invite", "gate").stdout
        code = said.split()[0]
        gate = self.circle.make("gate")
        gate.start()
        gate.command("stations", "enrol", DOMAIN, "--server", "tcp:127.0.0.1:%d" % self.circle.port, text=code + "\n")  # where nobody reads it
        self.circle.accept(gate, re.search(r"[0-9A-F]{2}(:[0-9A-F]{2}){31}", said).group())
        self.circle.follow("gate")
        self.circle.tap("gate", card(1))
        self.circle.agree(1)
        again = self.circle.make("again")
        again.start()
        again.command("stations", "enrol", DOMAIN, code, "--server", "tcp:127.0.0.1:%d" % self.circle.port)
        self.circle.accept(again, re.search(r"[0-9A-F]{2}(:[0-9A-F]{2}){31}", said).group())
        wait_for(lambda: "refuse" in again.command("stations", "list").stdout, again.stderr, seconds=LONG)

    def test_an_account_does_a_stations_work_alone(self):
        """Whoever has a card's code has an account, and cannot chat by it."""
        yard = self.circle.enrol("yard")
        self.home.command("user", "add", "juliet", "--password-stdin", text="secret\n")
        code = self.home.command("stations", "invite", "gate").stdout.split()[0]
        name = "station-guest-" + code[:4].lower()
        self.assertRegex(self.home.command("user", "list").stdout, name + " +station")

        async def story():
            juliet = slixclient.Client("juliet@" + DOMAIN, "secret", self.circle.port)
            self.assertTrue(await juliet.log_in())
            taken = slixclient.Client(name + "@" + DOMAIN, code, self.circle.port)
            self.assertTrue(await taken.log_in(available=False))
            taken.send_presence()
            taken.add_event_handler("message_error", lambda stanza: taken.note("message_error", stanza))
            taken.send_message("juliet@" + DOMAIN, "hello")
            said = await taken.until("message_error")
            self.assertEqual(said["error"]["condition"], "forbidden")
            self.assertIn("station", said["error"]["text"])
            taken.add_event_handler("presence_error", lambda stanza: taken.note("presence_error", stanza))
            taken.send_presence(pto="den@rooms." + DOMAIN + "/gate")
            said = await taken.until("presence_error")
            self.assertEqual(said["error"]["condition"], "forbidden")
            for asking in (taken["xep_0060"].create_node("pubsub." + DOMAIN, "mine"), taken.get_roster(),
                           taken["xep_0030"].get_items("rooms." + DOMAIN)):
                with self.assertRaises(IqError) as refused:
                    await asking
                self.assertEqual(refused.exception.condition, "forbidden")
            self.assertNotIn("message", [event for event, _ in juliet.heard])
            await taken.leave()
            await juliet.leave()

        slixclient.run(story)
        for service in ("irc", "manhole", "http"):
            self.assertNotEqual(self.home.command("user", "grant", name, "login", service, check=False).returncode, 0)
        self.circle.tap("yard", card(1))
        self.circle.agree(1)
        self.assertNotIn("no line", yard.command("stations", "list").stdout)

    def test_asked_too_early(self):
        """Without the program nothing of it goes, and says so; and who mistyped a code may try again."""
        gate = self.circle.make("gate")
        for words in (("home",), ("list",), ("leave",), ("enrol", "town.localhost", "K7MQ-2XWP-9RTD-LC4H")):
            done = gate.command("stations", *words, check=False)
            self.assertGreater(done.returncode, 0, words)
            self.assertIn("does not run", done.stderr, words)
        gate.start()
        at = ("--server", "tcp:127.0.0.1:%d" % self.circle.port)
        self.assertIn("cannot be a station's name", gate.command("stations", "enrol", "town.localhost", "K7MQ-2XWP-9RTD-LC4H", "--name", "North door", check=False).stderr)
        gate.command("stations", "enrol", "town.localhost", "K7MQ-2XWP-9RTD-LC4H", *at)
        gate.command("stations", "join", "-", text=self.home.command("stations", "card", "gate").stdout)
        self.circle.follow("gate")
        refused = self.home.command("stations", "leave", check=False)
        self.assertGreater(refused.returncode, 0)
        self.assertIn("--yes", refused.stderr)
        self.home.command("stations", "leave", "--yes")
        wait_for(lambda: gate.command("poll", "close", "fruit", check=False).returncode == 0, gate.stderr)

    def test_removed_and_left(self):
        yard = self.circle.enrol("yard")
        hall = self.circle.enrol("hall")
        self.home.command("stations", "remove", "yard")
        hall.command("stations", "leave")
        wait_for(lambda: len(self.circle.rows("home")) == 2, self.home.stderr)
        for station in (yard, hall):  # each goes on by itself
            wait_for(lambda station=station: station.command("poll", "close", "fruit", check=False).returncode == 0, station.stderr)
        self.assertIn("open", self.home.command("poll", "list").stdout)


if __name__ == "__main__":
    unittest.main()
