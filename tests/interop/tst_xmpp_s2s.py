"""Prosody as another server: accounts there and here write to each other, see each other's presence, and each server believes the
other by dialback over TLS."""

import asyncio
import unittest

from prosody import Prosody, free_port
from slixclient import Client, run
from station import Station


class XmppServers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        here = free_port()
        cls.prosody = Prosody(routes={"localhost": here})
        cls.addClassCleanup(cls.prosody.stop)
        cls.prosody.register("romeo", "secret of romeo")
        cls.prosody.start()
        cls.station = Station()
        cls.addClassCleanup(cls.station.__exit__)
        cls.station.command("user", "add", "juliet", "--password-stdin", text="secret of juliet\n")
        cls.station.start("serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1", "s2s-listen=tcp:%d:interface=127.0.0.1" % here,
                          "s2s-routes=prosody.localhost=tcp:127.0.0.1:%d" % cls.prosody.s2s)
        cls.port = cls.station.port("xmpp")

    async def romeo(self):
        client = Client("romeo@prosody.localhost/there", "secret of romeo", self.prosody.c2s)
        self.assertTrue(await client.log_in())
        return client

    async def juliet(self):
        client = Client("juliet@localhost/here", "secret of juliet", self.port)
        self.assertTrue(await client.log_in())
        return client

    def test_messages_both_ways(self):
        async def story():
            romeo, juliet = await self.romeo(), await self.juliet()
            juliet.send_message("romeo@prosody.localhost/there", "Wherefore art thou?", mtype="chat")
            heard = await romeo.until("message", seconds=30)
            self.assertEqual((str(heard["from"]), heard["body"]), ("juliet@localhost/here", "Wherefore art thou?"))
            romeo.send_message("juliet@localhost/here", "Thérè", mtype="chat")
            heard = await juliet.until("message", seconds=30)
            self.assertEqual((str(heard["from"]), heard["body"]), ("romeo@prosody.localhost/there", "Thérè"))
            self.assertGreater(await juliet["xep_0199"].ping("prosody.localhost", timeout=20), 0)
            self.assertGreater(await romeo["xep_0199"].ping("localhost", timeout=20), 0)
            romeo.abort()
            juliet.abort()
        run(story)

    def test_subscriptions_and_presence(self):
        async def story():
            romeo, juliet = await self.romeo(), await self.juliet()
            juliet.send_presence_subscription("romeo@prosody.localhost")
            asked = await romeo.until("presence_subscribe", seconds=30)
            self.assertEqual(str(asked["from"].bare), "juliet@localhost")
            romeo.send_presence(pto="juliet@localhost", ptype="subscribed")
            await juliet.until("presence_available", lambda stanza: stanza["from"].bare == "romeo@prosody.localhost", 30)
            juliet.add_event_handler("presence_away", lambda stanza: juliet.note("presence_away", stanza))
            romeo.send_presence(pshow="away", pstatus="gone")
            away = await juliet.until("presence_away", seconds=30)
            self.assertEqual(away["status"], "gone")
            romeo.disconnect()
            await juliet.until("presence_unavailable", lambda stanza: stanza["from"].bare == "romeo@prosody.localhost", 30)
            juliet.abort()
        run(story)

    def test_nobody_there(self):
        async def story():
            juliet = await self.juliet()
            juliet.add_event_handler("message_error", lambda stanza: juliet.note("message_error", stanza))
            juliet.send_message("nobody@prosody.localhost", "Hello?", mtype="chat")
            heard = await juliet.until("message_error", seconds=30)
            self.assertEqual(heard["error"]["condition"], "service-unavailable")
            juliet.send_message("x@nowhere.invalid", "Hello?", mtype="chat")
            heard = await juliet.until("message_error", seconds=60)
            self.assertEqual(heard["error"]["condition"], "remote-server-not-found")
            juliet.abort()
        run(story)


if __name__ == "__main__":
    unittest.main(verbosity=2)
