"""Debian's slixmpp before a real everyportd: logins, contacts, messages, and every vote of a poll."""

import json
import re
import ssl
import unittest
from xml.etree import ElementTree

import slixmpp
from slixmpp.exceptions import IqError

from slixclient import Client, run
from station import Station, poll_toml

VOTE = "{urn:everyport:vote:1}"


def tag(number):
    return "0416%06X" % number


class XmppSlixmpp(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("slixmpp", slixmpp.__version__, flush=True)
        cls.station = Station()
        for name in ("juliet", "romeo"):
            cls.station.command("user", "add", name, "--password-stdin", text="secret of %s\n" % name)
        cls.reader = cls.station.reader("r1")
        cls.other = cls.station.reader("r2")
        cls.station.start("serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1",
                          "listen=tls:0:interface=127.0.0.1", "registration=open")
        cls.port = cls.station.port("xmpp")
        cls.direct = int(re.search(r"xmpps://127.0.0.1:(\d+)", " ".join(cls.station.addresses)).group(1))

    @classmethod
    def tearDownClass(cls):
        cls.station.__exit__()

    def client(self, name, password=None, mechanism=None, resource="test"):
        return Client("%s@localhost/%s" % (name, resource), password or "secret of " + name, self.port, mechanism)

    def test_logs_in_each_way(self):
        async def story():
            for mechanism in ("SCRAM-SHA-256-PLUS", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN"):
                client = self.client("juliet", mechanism=mechanism)
                self.assertTrue(await client.log_in(), mechanism)
                self.assertEqual(client.used, mechanism)
                self.assertEqual(str(client.boundjid), "juliet@localhost/test")
                self.assertIsNotNone(client.transport.get_extra_info("cipher"))
                await client.leave()
        run(story)

    def test_a_port_encrypted_from_the_first_byte(self):
        async def story():
            client = Client("juliet@localhost/test", "secret of juliet", self.direct)
            self.assertTrue(await client.log_in(direct_tls=True))
            await client.plugin["xep_0199"].ping("localhost")
            await client.leave()
        run(story)

    def test_takes_the_strongest_by_itself(self):
        async def story():
            client = self.client("juliet")
            self.assertTrue(await client.log_in())
            self.assertEqual(client.used, "SCRAM-SHA-256-PLUS")
            await client.leave()
        run(story)

    def test_binds_the_channel_whatever_the_version(self):
        async def story():
            for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
                client = self.client("juliet", mechanism="SCRAM-SHA-256-PLUS")
                client.ssl_context.minimum_version = client.ssl_context.maximum_version = version
                self.assertTrue(await client.log_in(), version)
                self.assertEqual(client.used, "SCRAM-SHA-256-PLUS")
                await client.leave()
                # Somebody in between has a channel of their own.
                client = self.client("juliet", mechanism="SCRAM-SHA-256-PLUS")
                client.ssl_context.minimum_version = client.ssl_context.maximum_version = version
                callback = client.plugin["feature_mechanisms"].sasl_callback
                client.plugin["feature_mechanisms"].sasl_callback = lambda needed, wished: {
                    **callback(needed, wished), "channel_binding": b"another channel"}
                self.assertFalse(await client.log_in(), version)
        run(story)

    def test_refuses_wrong_passwords(self):
        async def story():
            for mechanism in ("SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN"):
                for name, password in (("juliet", "wrong"), ("rosaline", "secret of rosaline")):
                    self.assertFalse(await self.client(name, password, mechanism).log_in(), mechanism)
        run(story)

    def test_two_meet(self):
        async def story():
            juliet, romeo = self.client("juliet"), self.client("romeo")
            for client in (juliet, romeo):
                client.auto_authorize = None  # people decide
                self.assertTrue(await client.log_in())
            juliet.send_presence_subscription("romeo@localhost")
            await romeo.until("presence_subscribe")
            romeo.send_presence(pto="juliet@localhost", ptype="subscribed")
            await juliet.until("presence_subscribed")
            there = await juliet.until("presence_available", lambda stanza: stanza["from"].bare == "romeo@localhost")
            self.assertEqual(there["from"].resource, "test")
            self.assertEqual(juliet.client_roster["romeo@localhost"]["subscription"], "to")
            await juliet.update_roster("romeo@localhost", name="Romeo", groups=["Montague"])

            juliet.send_message("romeo@localhost", "Wherefore art thou <Romeo> & 'so' on? \u2665")
            heard = await romeo.until("message")
            self.assertEqual(heard["body"], "Wherefore art thou <Romeo> & 'so' on? \u2665")
            self.assertEqual(str(heard["from"]), "juliet@localhost/test")
            heard.reply("Here").send()
            self.assertEqual((await juliet.until("message"))["body"], "Here")

            # Away, and back: what came meanwhile waited, with the time of its sending.
            await romeo.leave()
            await juliet.until("presence_unavailable", lambda stanza: stanza["from"].bare == "romeo@localhost")
            juliet.send_message("romeo@localhost", "later")
            await juliet.plugin["xep_0199"].ping("localhost")
            again = self.client("romeo")
            self.assertTrue(await again.log_in())
            late = await again.until("message")
            self.assertEqual(late["body"], "later")
            self.assertTrue(late["delay"]["stamp"])
            await juliet.until("presence_available", lambda stanza: stanza["from"].bare == "romeo@localhost")

            await juliet.leave()
            fresh = self.client("juliet")
            self.assertTrue(await fresh.log_in())
            self.assertEqual(fresh.client_roster["romeo@localhost"]["name"], "Romeo")
            self.assertEqual(fresh.client_roster["romeo@localhost"]["groups"], ["Montague"])
            await fresh.del_roster_item("romeo@localhost")
            for client in (fresh, again):
                await client.leave()
        run(story)

    def test_asks_what_is_there(self):
        async def story():
            client = self.client("juliet")
            self.assertTrue(await client.log_in())
            info = await client.plugin["xep_0030"].get_info("localhost")
            self.assertIn(("server", "im", None, "Everyport"), info["disco_info"]["identities"])
            self.assertIn("urn:xmpp:ping", info["disco_info"]["features"])
            items = await client.plugin["xep_0030"].get_items("localhost")
            self.assertIn("pubsub.localhost", [item[0] for item in items["disco_items"]["items"]])
            version = await client.plugin["xep_0092"].get_version("localhost")
            self.assertEqual(version["software_version"]["name"], "Everyport")
            self.assertEqual(version["software_version"]["version"], self.station.version())
            with self.assertRaises(IqError) as refused:
                await client.plugin["xep_0199"].send_ping("romeo@localhost")
            self.assertEqual(refused.exception.condition, "service-unavailable")
            await client.leave()
        run(story)

    def test_registers_by_itself(self):
        async def story():
            client = self.client("mercutio", "plague on both")
            client._always_send_everything = True  # slixmpp 1.8 holds registrations back until there is a session

            async def register(_):
                iq = client.make_iq_set()
                iq["register"]["username"] = "mercutio"
                iq["register"]["password"] = "plague on both"
                await iq.send()

            client.add_event_handler("register", register)
            self.assertTrue(await client.log_in())
            await client.plugin["xep_0077"].change_password("a new secret", jid="localhost")
            await client.leave()
            self.assertFalse(await self.client("mercutio", "plague on both").log_in())
            again = self.client("mercutio", "a new secret")
            self.assertTrue(await again.log_in())
            await again.plugin["xep_0077"].cancel_registration(jid="localhost")
            await again.until("disconnected")
            self.assertNotIn("mercutio", self.station.command("user", "list").stdout)
        run(story)

    def test_own_nodes(self):
        async def story():
            juliet, romeo = self.client("juliet"), self.client("romeo")
            for client in (juliet, romeo):
                self.assertTrue(await client.log_in())
            pubsub = juliet.plugin["xep_0060"]
            form = (await pubsub.get_node_config("pubsub.localhost"))["pubsub_owner"]["default"]["form"]
            self.assertIn("pubsub#max_items", form.get_fields())
            await pubsub.create_node("pubsub.localhost", "verona")
            await romeo.plugin["xep_0060"].subscribe("pubsub.localhost", "verona")
            for number in range(3):
                payload = ElementTree.fromstring("<line xmlns='urn:test'>%d</line>" % number)
                await pubsub.publish("pubsub.localhost", "verona", id="i%d" % number, payload=payload)
                heard = await romeo.until("pubsub_publish")
                item = heard["pubsub_event"]["items"]["item"]
                self.assertEqual((item["id"], item["payload"].text), ("i%d" % number, str(number)))
            items = (await romeo.plugin["xep_0060"].get_items("pubsub.localhost", "verona", max_items=2))["pubsub"]["items"]
            self.assertEqual([item["id"] for item in items], ["i1", "i2"])
            await pubsub.retract("pubsub.localhost", "verona", "i1", notify=True)
            self.assertEqual((await romeo.until("pubsub_retract"))["pubsub_event"]["items"]["retract"]["id"], "i1")
            mine = await romeo.plugin["xep_0060"].get_subscriptions("pubsub.localhost")
            self.assertIn("verona", [one["node"] for one in mine["pubsub"]["subscriptions"]])
            with self.assertRaises(IqError) as refused:
                await romeo.plugin["xep_0060"].delete_node("pubsub.localhost", "verona")
            self.assertEqual(refused.exception.condition, "forbidden")
            await pubsub.delete_node("pubsub.localhost", "verona")
            await romeo.until("pubsub_delete")
            for client in (juliet, romeo):
                await client.leave()
        run(story)

    def test_every_vote_arrives(self):
        votes = 60
        self.station.command("poll", "import", "-", text=poll_toml(
            "fruit", "Which fruit?", [("apple", "Apple"), ("pear", "Pear")], {"r1": "apple", "r2": "pear"}))
        self.station.command("device", "add", "r1", "serial:" + self.reader.path, "id12")
        self.station.command("device", "add", "r2", "serial:" + self.other.path, "id12")

        async def story():
            client = self.client("juliet")
            self.assertTrue(await client.log_in())
            await client.plugin["xep_0060"].subscribe("pubsub.localhost", "vote/fruit")
            self.station.command("poll", "open", "fruit")
            for number in range(votes):
                (self.reader, self.other)[number % 2].tap(tag(number))
            seen, totals = [], []
            while len(seen) < votes:
                item = (await client.until("pubsub_publish"))["pubsub_event"]["items"]["item"]
                vote = item["payload"]
                self.assertEqual(vote.tag, VOTE + "vote")
                self.assertEqual(vote.findtext(VOTE + "id"), item["id"])
                self.assertIsNone(vote.find(VOTE + "rfid_tag"))  # this poll keeps no numbers
                self.assertRegex(vote.findtext(VOTE + "card"), r"^\w+ \w+$")
                record = json.loads(vote[-1].text)
                self.assertEqual(vote[-1].tag, "{urn:xmpp:json:0}json")
                self.assertEqual(record["answer_id_ref"], vote.findtext(VOTE + "answer_id_ref"))
                seen.append(int(item["id"]))
                totals.append(record["question"]["total_votes"])
            self.assertEqual(seen, sorted(set(seen)))
            self.assertEqual(totals, list(range(1, votes + 1)))
            counts = {answer["answer_id"]: answer["count"] for answer in record["question"]["answers"]}
            self.assertEqual(counts, {"apple": votes // 2, "pear": votes // 2})
            # Somebody who comes later can read what was.
            items = await client.plugin["xep_0060"].get_items("pubsub.localhost", "vote/fruit", max_items=votes)
            self.assertEqual([int(item["id"]) for item in items["pubsub"]["items"]], seen)
            # And nobody else votes.
            with self.assertRaises(IqError) as refused:
                await client.plugin["xep_0060"].publish("pubsub.localhost", "vote/fruit", id="1",
                                                        payload=ElementTree.fromstring("<vote xmlns='urn:everyport:vote:1'/>"))
            self.assertEqual(refused.exception.condition, "forbidden")
            await client.leave()
        run(story)


if __name__ == "__main__":
    unittest.main()
