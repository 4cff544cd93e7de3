"""Debian's slixmpp and what a real everyportd does for its accounts: nothing is lost with a connection, every client
sees the whole conversation, and what belongs to an account is kept."""

import http.client
import re
import unittest
import urllib.parse
from xml.etree import ElementTree

import slixmpp
from slixmpp.exceptions import IqError

from slixclient import Client, run
from station import Station


class XmppAccounts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("slixmpp", slixmpp.__version__, flush=True)
        cls.station = Station()
        for name in ("juliet", "romeo", "nurse"):
            cls.station.command("user", "add", name, "--password-stdin", text="secret of %s\n" % name)
        cls.station.start("serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1",
                          "upload=tcp:0:interface=127.0.0.1", "websocket=tcp:0:interface=127.0.0.1")
        cls.port = cls.station.port("xmpp")
        cls.files = int(re.search(r" http://127.0.0.1:(\d+)", " ".join(cls.station.addresses)).group(1))

    @classmethod
    def tearDownClass(cls):
        cls.station.__exit__()

    def client(self, name, resource="test", *plugins):
        client = Client("%s@localhost/%s" % (name, resource), "secret of " + name, self.port)
        for plugin in plugins:
            client.register_plugin(plugin)
        for event in ("carbon_received", "carbon_sent", "blocked", "unblocked", "session_resumed", "sm_enabled",
                      "avatar_metadata_publish", "message_error"):
            client.add_event_handler(event, lambda stanza, event=event: client.note(event, stanza))
        return client

    def test_comes_back_to_what_it_missed(self):
        async def story():
            juliet, romeo = self.client("juliet"), self.client("romeo", "phone", "xep_0198")
            self.assertTrue(await juliet.log_in())
            self.assertTrue(await romeo.log_in())
            await romeo.until("sm_enabled")
            juliet.send_message("romeo@localhost", "one")
            await romeo.until("message")
            romeo.abort()  # the network is gone
            await romeo.until("disconnected")
            juliet.send_message("romeo@localhost", "two")
            await juliet.plugin["xep_0199"].ping("localhost")
            romeo.connect(("127.0.0.1", self.port))
            await romeo.until("session_resumed")
            self.assertEqual((await romeo.until("message"))["body"], "two")
            for client in (juliet, romeo):
                await client.leave()
        run(story)

    def test_all_clients_see_all(self):
        async def story():
            juliet = self.client("juliet")
            desk = self.client("romeo", "desk", "xep_0280")
            phone = self.client("romeo", "phone", "xep_0280")
            for client in (juliet, desk, phone):
                self.assertTrue(await client.log_in())
            await desk.plugin["xep_0280"].enable()
            await phone.plugin["xep_0280"].enable()
            juliet.send_message("romeo@localhost/desk", "hello")
            self.assertEqual((await desk.until("message"))["body"], "hello")
            copy = await phone.until("carbon_received")
            self.assertEqual(copy["carbon_received"]["body"], "hello")
            desk.send_message("juliet@localhost", "yes?")
            self.assertEqual((await phone.until("carbon_sent"))["carbon_sent"]["body"], "yes?")
            for client in (juliet, desk, phone):
                await client.leave()
        run(story)

    def test_the_archive(self):
        async def story():
            nurse, romeo = self.client("nurse"), self.client("romeo", "test", "xep_0313")
            self.assertTrue(await nurse.log_in())
            self.assertTrue(await romeo.log_in())
            for number in range(7):
                nurse.send_message("romeo@localhost", "line %d" % number)
                await romeo.until("message", lambda stanza, number=number: stanza["body"] == "line %d" % number)
            found = []
            async for message in romeo.plugin["xep_0313"].iterate(with_jid=slixmpp.JID("nurse@localhost"), rsm={"max": 3}):
                found.append(message["mam_result"]["forwarded"]["stanza"]["body"])
            self.assertEqual(found, ["line %d" % number for number in range(7)])
            found = []
            async for message in romeo.plugin["xep_0313"].iterate(with_jid=slixmpp.JID("nurse@localhost"), rsm={"max": 2}, reverse=True):
                found.append(message["mam_result"]["forwarded"]["stanza"]["body"])
            # All of them: slixmpp stops at the first page where it is told the index, so pages backwards have none.
            self.assertEqual(sorted(found), ["line %d" % number for number in range(7)])
            for client in (nurse, romeo):
                await client.leave()
        run(story)

    def test_blocks(self):
        async def story():
            juliet, nurse = self.client("juliet", "test", "xep_0191"), self.client("nurse")
            self.assertTrue(await juliet.log_in())
            self.assertTrue(await nurse.log_in())
            await juliet.plugin["xep_0191"].get_blocked()
            await juliet.plugin["xep_0191"].block("nurse@localhost")
            await juliet.until("blocked")
            nurse.send_message("juliet@localhost", "are you there?")
            await nurse.until("message_error")
            blocked = (await juliet.plugin["xep_0191"].get_blocked())["blocklist"]["items"]
            self.assertEqual([str(jid) for jid in blocked], ["nurse@localhost"])
            await juliet.plugin["xep_0191"].unblock("nurse@localhost")
            nurse.send_message("juliet@localhost", "now?")
            self.assertEqual((await juliet.until("message"))["body"], "now?")
            for client in (juliet, nurse):
                await client.leave()
        run(story)

    def test_pictures_and_cards(self):
        async def story():
            plugins = ("xep_0163", "xep_0084", "xep_0054", "xep_0153", "xep_0115")
            juliet, romeo = self.client("juliet", "test", *plugins), self.client("romeo", "test", *plugins)
            romeo.plugin["xep_0163"].add_interest("urn:xmpp:avatar:metadata")
            for client in (juliet, romeo):
                self.assertTrue(await client.log_in())
            juliet.send_presence_subscription("romeo@localhost")
            romeo.send_presence_subscription("juliet@localhost")
            await romeo.until("presence_available", lambda stanza: stanza["from"].bare == "juliet@localhost")
            picture = b"not quite a picture"
            avatars = juliet.plugin["xep_0084"]
            await avatars.publish_avatar(picture)
            await avatars.publish_avatar_metadata([{"id": avatars.generate_id(picture), "type": "image/png", "bytes": len(picture)}])
            heard = await romeo.until("avatar_metadata_publish", lambda stanza: stanza["from"].bare == "juliet@localhost")
            info = heard["pubsub_event"]["items"]["item"]["avatar_metadata"]["items"][0]
            self.assertEqual(info["id"], avatars.generate_id(picture))
            data = await romeo.plugin["xep_0084"].retrieve_avatar("juliet@localhost", info["id"])
            self.assertEqual(data["pubsub"]["items"]["item"]["avatar_data"]["value"], picture)
            # And on the card, for those who look there.
            for _ in range(100):
                try:
                    card = await romeo.plugin["xep_0054"].get_vcard("juliet@localhost", cached=False)
                    if card["vcard_temp"]["PHOTO"]["BINVAL"]:
                        break
                except IqError:
                    pass
            self.assertEqual(card["vcard_temp"]["PHOTO"]["BINVAL"], picture)
            # Who comes later hears of it at once.
            late = self.client("romeo", "late", *plugins)
            late.plugin["xep_0163"].add_interest("urn:xmpp:avatar:metadata")
            self.assertTrue(await late.log_in())
            await late.until("avatar_metadata_publish", lambda stanza: stanza["from"].bare == "juliet@localhost")
            for client in (juliet, romeo, late):
                await client.leave()
        run(story)

    def test_files(self):
        async def story():
            juliet = self.client("juliet")
            self.assertTrue(await juliet.log_in())
            info = await juliet.plugin["xep_0030"].get_info("localhost")
            self.assertIn("urn:xmpp:http:upload:0", info["disco_info"]["features"])
            iq = juliet.make_iq_get(ito="localhost")  # slixmpp's own plugin needs aiohttp
            iq.append(ElementTree.fromstring("<request xmlns='urn:xmpp:http:upload:0' filename='a rose.txt' size='5' content-type='text/plain'/>"))
            slot = await iq.send()
            url = urllib.parse.urlsplit(slot.xml.find("{urn:xmpp:http:upload:0}slot/{urn:xmpp:http:upload:0}put").get("url"))
            self.assertEqual(url.netloc, "localhost:%d" % self.files)
            for method, body, expected in (("PUT", b"smell", 201), ("PUT", b"stink", 404), ("GET", None, 200)):
                connection = http.client.HTTPConnection("127.0.0.1", self.files, timeout=20)
                connection.request(method, url.path, body, {"Host": url.netloc, "Content-Type": "text/plain"})
                answer = connection.getresponse()
                self.assertEqual(answer.status, expected, method)
                content = answer.read()
                connection.close()
            self.assertEqual(content, b"smell")
            await juliet.leave()
        run(story)

    def test_private_storage_and_time(self):
        async def story():
            juliet = self.client("juliet", "test", "xep_0049", "xep_0048", "xep_0012", "xep_0202")
            self.assertTrue(await juliet.log_in())
            bookmarks = slixmpp.plugins.xep_0048.stanza.Bookmarks()
            bookmarks.add_conference("verona@muc.localhost", "juliet", autojoin=True)
            await juliet.plugin["xep_0049"].store(bookmarks)
            kept = await juliet.plugin["xep_0049"].retrieve("bookmarks")
            self.assertEqual(str(kept["private"]["bookmarks"]["conferences"][0]["jid"]), "verona@muc.localhost")
            since = await juliet.plugin["xep_0012"].get_last_activity("localhost")
            self.assertGreaterEqual(since["last_activity"]["seconds"], 0)
            time = await juliet.plugin["xep_0202"].get_entity_time("localhost")
            # slixmpp 1.8 puts a second Z behind the time when it is asked for it.
            self.assertRegex(time.xml.find("{urn:xmpp:time}time/{urn:xmpp:time}utc").text, r"^\d+-\d\d-\d\dT[0-9:.]+Z$")
            await juliet.leave()
        run(story)


if __name__ == "__main__":
    unittest.main(verbosity=2)
