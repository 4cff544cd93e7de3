"""A vote is counted exactly once, whatever happens to the program.

Twenty readers, whose pseudo-terminals this test holds, are tapped 10,000 times a minute while everyportd is
killed with SIGKILL fifty times at random moments. A vote is acknowledged when `everyportd poll follow` has printed
its line. After the restarts each acknowledged vote is stored once and published once; a tap that nobody
acknowledged may be missing, but is never there twice."""

import asyncio
import csv
import io
import os
import random
import ssl
import threading
import time
import unittest
from xml.etree import ElementTree

import slixmpp

from follower import Follower
from station import Station, poll_toml

KILLS = int(os.environ.get("EVERYPORT_KILLS", "50"))
READERS = 20
TAPS_A_SECOND = 10_000 / 60
ANSWERS = [("apple", "Apple"), ("pear", "Pear"), ("plum", "Plum"), ("fig", "Fig")]
PUBSUB = "{http://jabber.org/protocol/pubsub}"
RSM = "{http://jabber.org/protocol/rsm}"
SEED = int(os.environ.get("EVERYPORT_SEED", str(random.randrange(1_000_000))))


class Crowd(threading.Thread):
    """Everybody has a card of their own and taps it once, on any reader, whether the program lives or not."""

    def __init__(self, readers):
        super().__init__(daemon=True)
        self.readers = readers
        self.random = random.Random(SEED)
        self.tapped = []   # tags whose frame went into a pseudo-terminal whole
        self.ended = threading.Event()

    def run(self):
        begun = time.monotonic()
        count = 0
        while not self.ended.is_set():
            count += 1
            delay = begun + count / TAPS_A_SECOND - time.monotonic()
            if delay > 0:
                time.sleep(delay)
            tag = "5E%08X" % (count * 2654435761 % 2 ** 32)
            try:
                self.random.choice(self.readers).tap(tag)
                self.tapped.append(tag)
            except BlockingIOError:
                pass  # nobody reads just now and the line is full: this card was held up in vain

    def stop(self):
        self.ended.set()
        self.join()


class Reading(slixmpp.ClientXMPP):
    """Reads every item of the poll's node, page by page (XEP-0060 §6.5.4 with XEP-0059)."""

    def __init__(self, port):
        super().__init__("counter@localhost", "swordfish")
        self.ssl_context.check_hostname = False
        self.ssl_context.verify_mode = ssl.CERT_NONE
        self.ids = []
        self.failure = None
        self.add_event_handler("session_start", self.started)
        self.add_event_handler("failed_auth", lambda _: self.end(AssertionError("login refused")))
        self.connect(("127.0.0.1", port))

    async def started(self, _):
        try:
            page = await self.page(None)
            while page:
                self.ids += page
                page = await self.page(page[-1])
            self.end(None)
        except Exception as error:
            self.end(error)

    def end(self, failure):
        self.failure = failure
        self.disconnect()

    async def page(self, after):
        """Ids of the items behind `after`."""
        iq = self.make_iq_get(ito="pubsub.localhost")
        pubsub = ElementTree.SubElement(iq.xml, PUBSUB + "pubsub")
        ElementTree.SubElement(pubsub, PUBSUB + "items", node="vote/fruit")
        range_ = ElementTree.SubElement(pubsub, RSM + "set")
        ElementTree.SubElement(range_, RSM + "max").text = "200"
        ElementTree.SubElement(range_, RSM + "after").text = after
        answer = await iq.send(timeout=60)
        return [item.get("id") for item in answer.xml.iter(PUBSUB + "item")]


def published(port):
    async def read():
        client = Reading(port)
        await asyncio.wait_for(client.disconnected, 120)
        if client.failure:
            raise client.failure
        return client.ids

    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    return loop.run_until_complete(read())


class ExactlyOnce(unittest.TestCase):
    def start(self):
        self.station.start("serve", "xmpp", "domain=localhost", "listen=tcp:0")

    def stored(self):
        """Number and tag of every tap that is on disk."""
        rows = csv.DictReader(io.StringIO(self.station.command("poll", "export", "fruit").stdout))
        return [(int(row["number"]), row["outcome"], row["answer"], row["reader"], row["tag"]) for row in rows]

    @staticmethod
    def last(acknowledged):
        return max((vote[0] for vote in acknowledged), default=0)

    def check_stored(self, acknowledged):
        stored = self.stored()
        numbers = [vote[0] for vote in stored]
        tags = [vote[4] for vote in stored]
        self.assertEqual(len(numbers), len(set(numbers)), "a number was given twice")
        self.assertEqual(len(tags), len(set(tags)), "a tap was stored twice")
        missing = set(acknowledged) - set(stored)
        self.assertEqual(missing, set(), "acknowledged, but not stored")
        return stored

    def test_through_fifty_kills(self):
        print("seed %d" % SEED, flush=True)
        chance = random.Random(SEED + 1)
        with Station() as self.station:
            readers = [self.station.reader("reader-%02d" % i) for i in range(READERS)]
            self.start()
            for reader in readers:
                self.station.command("device", "add", reader.name, "serial:" + reader.path, "id12")
            self.station.command("user", "add", "counter", "--password-stdin", text="swordfish\n")
            assigned = {reader.name: ANSWERS[i % len(ANSWERS)][0] for i, reader in enumerate(readers)}
            toml = poll_toml("fruit", "Which fruit?", ANSWERS, assigned).replace(
                'mode = "once"', 'mode = "once"\nkeep_numbers = true')
            self.station.command("poll", "import", "-", text=toml)
            self.station.command("poll", "open", "fruit")

            crowd = Crowd(readers)
            crowd.start()
            acknowledged = []
            for kill in range(KILLS):
                follower = Follower(self.station, self.last(acknowledged))
                time.sleep(chance.uniform(0.05, 1.2))
                self.station.kill()
                acknowledged += follower.finish()
                self.start()
                if kill % 10 == 9:
                    self.check_stored(acknowledged)
            follower = Follower(self.station, self.last(acknowledged))
            time.sleep(1)
            crowd.stop()
            time.sleep(1)  # what is on its way arrives; nothing else is left to wait for
            ids = published(self.station.port("xmpp"))
            self.assertEqual(self.station.stop(), 0)
            acknowledged += follower.finish()

            self.assertEqual(len(acknowledged), len(set(acknowledged)), "acknowledged twice")
            stored = self.check_stored(acknowledged)
            self.assertLessEqual({vote[4] for vote in stored}, set(crowd.tapped))
            self.assertGreater(len(acknowledged), 50 * KILLS // 2)
            counted = [str(vote[0]) for vote in stored if vote[1] == "counted"]
            self.assertEqual(len(ids), len(set(ids)), "an item is there twice")
            self.assertEqual(set(counted) - set(ids), set(), "stored, but not published")
            self.assertEqual(set(ids) - {str(vote[0]) for vote in stored}, set(), "published, but not stored")
            print("%d taps, %d stored, %d acknowledged, %d published, %d kills"
                  % (len(crowd.tapped), len(stored), len(acknowledged), len(ids), KILLS))


if __name__ == "__main__":
    unittest.main()
