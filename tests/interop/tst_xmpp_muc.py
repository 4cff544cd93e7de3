"""Debian's slixmpp in rooms of a real everyportd: entering, talking, ranks, forms, the archive, and what a restart leaves."""

import asyncio
import unittest

import slixmpp
from slixmpp.exceptions import IqError, PresenceError
from slixmpp.jid import JID

from rawirc import RawIrc
from slixclient import Client, run
from station import Station

ROOM = JID("hall@rooms.localhost")


class XmppMuc(unittest.TestCase):
    def setUp(self):
        print("slixmpp", slixmpp.__version__, flush=True)
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        for name in ("juliet", "romeo", "tybalt"):
            self.station.command("user", "add", name, "--password-stdin", text="secret of %s\n" % name)
        # In a room that the program makes itself nobody is operator for having come first.
        self.station.command("user", "add", "rosaline", "--role", "administrator", "--password-stdin", text="secret of rosaline\n")
        self.serve()

    def serve(self, *more):
        self.station.start("serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1", *more)
        self.port = self.station.port("xmpp")

    async def client(self, name):
        client = Client("%s@localhost/test" % name, "secret of " + name, self.port)
        for plugin in ("xep_0004", "xep_0045", "xep_0249", "xep_0313"):
            client.register_plugin(plugin)
        for event in ("groupchat_message", "groupchat_subject", "groupchat_invite", "groupchat_presence"):
            client.add_event_handler(event, lambda stanza, event=event: client.note(event, stanza))
        self.assertTrue(await client.log_in())
        return client

    async def open(self, client, **fields):
        await client["xep_0045"].join_muc_wait(ROOM, client.boundjid.user.capitalize(), timeout=15)
        form = await client["xep_0045"].get_room_config(ROOM)
        form["type"] = "submit"
        form.set_values({"muc#roomconfig_" + name: value for name, value in fields.items()})
        await client["xep_0045"].set_room_config(ROOM, form)

    async def enter(self, client, **options):
        return await client["xep_0045"].join_muc_wait(ROOM, client.boundjid.user.capitalize(), timeout=15, **options)

    def test_a_conversation(self):
        async def story():
            juliet, romeo = await self.client("juliet"), await self.client("romeo")
            await self.open(juliet, roomname="The Hall")
            presence, subject, occupants, history = await self.enter(romeo)
            self.assertIn(110, presence["muc"]["status_codes"])
            self.assertEqual([one["from"].resource for one in occupants], ["Juliet", "Romeo"])
            self.assertEqual(history, [])
            romeo.send_message(mto=ROOM, mbody="Soft!", mtype="groupchat")
            heard = await juliet.until("groupchat_message", lambda one: one["body"] == "Soft!")
            self.assertEqual(heard["from"], JID(ROOM.full + "/Romeo"))
            juliet["xep_0045"].set_subject(ROOM, "Names")
            await romeo.until("groupchat_subject", lambda one: one["subject"] == "Names")
            romeo.send_message(mto=ROOM.full + "/Juliet", mbody="Psst", mtype="chat")
            self.assertEqual((await juliet.until("message", lambda one: one["body"] == "Psst"))["from"].resource, "Romeo")
            romeo["xep_0045"].leave_muc(ROOM, "Romeo")
            await juliet.until("groupchat_presence", lambda one: one["type"] == "unavailable" and one["from"].resource == "Romeo")
            presence, subject, occupants, history = await self.enter(romeo, maxstanzas=5)
            self.assertEqual([one["body"] for one in history], ["Soft!"])
            self.assertEqual(subject["subject"], "Names")
            for client in (juliet, romeo):
                await client.leave()
        run(story)

    def test_ranks_and_refusals(self):
        async def story():
            juliet, romeo, tybalt = [await self.client(name) for name in ("juliet", "romeo", "tybalt")]
            await self.open(juliet, membersonly=True)
            with self.assertRaises(PresenceError) as refused:
                await self.enter(tybalt)
            self.assertEqual(refused.exception.condition, "registration-required")
            await juliet["xep_0045"].set_affiliation(ROOM, "member", jid=JID("romeo@localhost"))
            await self.enter(romeo)
            self.assertEqual(await juliet["xep_0045"].get_affiliation_list(ROOM, "member"), [JID("romeo@localhost")])
            with self.assertRaises(IqError) as refused:
                await romeo["xep_0045"].set_role(ROOM, "Juliet", "none")
            self.assertEqual(refused.exception.condition, "forbidden")
            await juliet["xep_0045"].set_role(ROOM, "Romeo", "moderator")
            await romeo.until("groupchat_presence", lambda one: one["muc"]["role"] == "moderator" and one["from"].resource == "Romeo")
            tybalt["xep_0045"].rooms.pop(ROOM, None)  # it takes no invitation to where it has tried to be
            juliet["xep_0045"].invite(ROOM, JID("tybalt@localhost"), reason="Peace")
            invitation = await tybalt.until("groupchat_invite")
            self.assertEqual(invitation["from"], ROOM)
            await self.enter(tybalt)
            await juliet["xep_0045"].set_affiliation(ROOM, "outcast", jid=JID("tybalt@localhost"), reason="Swords")
            gone = await tybalt.until("groupchat_presence", lambda one: one["type"] == "unavailable" and one["from"].resource == "Tybalt")
            self.assertIn(301, gone["muc"]["status_codes"])
            for client in (juliet, romeo, tybalt):
                await client.leave()
        run(story)

    def test_what_a_restart_leaves(self):
        async def before():
            juliet = await self.client("juliet")
            await self.open(juliet, persistentroom=True, roomname="The Hall")
            for number in range(12):
                juliet.send_message(mto=ROOM, mbody="line %d" % number, mtype="groupchat")
            await juliet.until("groupchat_message", lambda one: one["body"] == "line 11")
            await juliet.leave()

        async def after():
            romeo = await self.client("romeo")
            items = await romeo["xep_0030"].get_items(jid="rooms.localhost")
            self.assertEqual([(item[0], item[2]) for item in items["disco_items"]["items"]], [(ROOM.full, "The Hall")])
            found = []
            async for message in romeo["xep_0313"].iterate(jid=ROOM, rsm={"max": 5}):
                found.append(message["mam_result"]["forwarded"]["stanza"]["body"])
            self.assertEqual(found, ["line %d" % number for number in range(12)])
            found = []
            async for message in romeo["xep_0313"].iterate(jid=ROOM, rsm={"max": 5}, reverse=True):
                found.append(message["mam_result"]["forwarded"]["stanza"]["body"])
            self.assertEqual(sorted(found), sorted("line %d" % number for number in range(12)))
            _, _, _, history = await self.enter(romeo, maxstanzas=3)
            self.assertEqual([one["body"] for one in history], ["line 9", "line 10", "line 11"])
            with self.assertRaises(IqError):
                await romeo["xep_0045"].destroy(ROOM)
            await romeo.leave()
            juliet = await self.client("juliet")
            await juliet["xep_0045"].destroy(ROOM, reason="Over")
            self.assertEqual((await juliet["xep_0030"].get_items(jid="rooms.localhost"))["disco_items"]["items"], set())
            await juliet.leave()
        run(before)
        self.station.stop()
        self.serve()
        run(after)

    def test_one_room_of_irc_and_xmpp(self):
        self.station.stop()
        self.serve("share=#hall", "serve", "irc", "listen=tcp:0:interface=127.0.0.1")
        rosaline = RawIrc(self.station.port("irc"), b"rosaline")
        self.addCleanup(rosaline.socket.close)
        rosaline.join(b"#hall")

        async def story():
            juliet = await self.client("juliet")
            _, _, occupants, _ = await self.enter(juliet)
            self.assertIn("rosaline", [one["from"].resource for one in occupants])
            await asyncio.to_thread(rosaline.until, b":Juliet!")
            juliet.send_message(mto=ROOM, mbody="from there", mtype="groupchat")
            await asyncio.to_thread(rosaline.until, b"PRIVMSG #hall :from there")
            rosaline.say(b"PRIVMSG #hall :\x01ACTION waves\x01")
            heard = await juliet.until("groupchat_message", lambda one: one["from"].resource == "rosaline")
            self.assertEqual(heard["body"], "/me waves")
            rosaline.say(b"PRIVMSG Juliet :psst")
            self.assertEqual((await juliet.until("message", lambda one: one["body"] == "psst"))["from"].resource, "rosaline")
            rosaline.say(b"PART #hall :enough")
            await juliet.until("groupchat_presence", lambda one: one["type"] == "unavailable" and one["from"].resource == "rosaline")
            await juliet.leave()
        run(story)

    def test_what_irc_keeps_out_comes_in_by_no_other_side(self):
        self.station.stop()
        self.serve("share=#hall", "serve", "irc", "listen=tcp:0:interface=127.0.0.1")
        rosaline = RawIrc(self.station.port("irc"), b"rosaline", account=b"rosaline", password="secret of rosaline")
        self.addCleanup(rosaline.socket.close)
        rosaline.join(b"#hall")
        rosaline.say(b"MODE #hall +kb sesame a:tybalt")
        rosaline.until(b"MODE #hall +kb")

        async def story():
            juliet, tybalt = await self.client("juliet"), await self.client("tybalt")
            with self.assertRaises(PresenceError) as refused:
                await self.enter(juliet)
            self.assertEqual(refused.exception.condition, "not-authorized")
            await self.enter(juliet, password="sesame")
            await asyncio.to_thread(rosaline.until, b":Juliet!")
            with self.assertRaises(PresenceError) as refused:
                await self.enter(tybalt, password="sesame")
            self.assertEqual(refused.exception.condition, "forbidden")
            with self.assertRaises(IqError) as refused:
                await tybalt["xep_0313"].retrieve(jid=ROOM, rsm={"max": 10})
            self.assertEqual(refused.exception.condition, "forbidden")
            rosaline.say(b"KICK #hall Juliet :enough")
            await juliet.until("groupchat_presence", lambda one: one["type"] == "unavailable" and one["from"].resource == "Juliet")
        run(story)


if __name__ == "__main__":
    unittest.main(verbosity=2)
