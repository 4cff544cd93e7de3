"""The bridge between our IRC server and networks of other programs, ngIRCd and InspIRCd: their people are users here, and our
words are spoken there. And a channel that is a room of XMPP as well, with Debian's slixmpp in it."""

import asyncio
import re
import unittest

from ircservers import Inspircd, Ngircd
from rawirc import RawIrc
from slixclient import Client, run
from slixmpp.jid import JID
from station import Station


class Common:
    def setUp(self):
        self.server = self.network()
        self.server.start()
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        self.far = self.person(self.server.port, b"bob")
        self.far.say(b"JOIN #there")
        self.far.until(b" 366 ")
        # The bridge comes first: it waits for our service and for the network.
        self.station.start("serve", "bridge", "server=tcp:127.0.0.1:%d" % self.server.port, "channels=#there=#here", "label=far", "pace=100",
                           "serve", "irc", "listen=tcp:0:interface=127.0.0.1", "name=irc.test")
        ports = [int(port) for port in re.findall(r"irc://127\.0\.0\.1:(\d+)", " ".join(self.station.addresses))]
        self.port = next(port for port in ports if port != self.server.port)  # the bridge's own address is the network's
        self.far.until(b" JOIN ")
        self.near = RawIrc(self.port, b"alice")
        self.addCleanup(self.near.close)
        self.near.say(b"JOIN #here")
        if b"bob|far" not in self.near.until(b" 366 "):
            self.near.until(b":bob|far!")

    def person(self, port, nick):
        person = RawIrc(port, nick)
        self.addCleanup(person.close)
        return person

    def test_words(self):
        self.far.say(b"PRIVMSG #there :hello")
        self.assertRegex(self.near.until(b" PRIVMSG #here :hello"), rb":bob\|far!\S+ PRIVMSG #here :hello$")
        self.near.say(b"PRIVMSG #here :good morning")
        self.far.until(b" PRIVMSG #there :<alice> good morning")
        self.far.say(b"PRIVMSG #there :\x01ACTION waves\x01")
        self.near.until(b" PRIVMSG #here :\x01ACTION waves\x01")
        self.near.say(b"PRIVMSG #here :\x01ACTION waves back\x01")
        self.far.until(b" PRIVMSG #there :* alice waves back")
        self.far.say("PRIVMSG #there :żółw".encode())
        self.near.until(" PRIVMSG #here :żółw".encode())

    def test_people(self):
        carol = self.person(self.server.port, b"carol")
        carol.say(b"JOIN #there")
        self.near.until(b"JOIN #here")
        carol.say(b"NICK caroline")
        self.near.until(b" NICK caroline|far")
        carol.say(b"PART #there :see you")
        self.near.until(b" PART #here")
        carol.say(b"JOIN #there")
        self.near.until(b":caroline|far!")
        self.far.say(b"KICK #there caroline :enough")
        self.near.until(b" KICK #here caroline|far :enough")
        carol.say(b"JOIN #there")
        self.near.until(b":caroline|far!")
        carol.say(b"QUIT :home")
        self.near.until(b":caroline|far!")
        self.near.until(b" QUIT :")

    def test_topic_and_private_words(self):
        self.far.say(b"TOPIC #there :Fruit")
        self.near.until(b" TOPIC #here :Fruit")
        self.near.say(b"PRIVMSG bob|far :psst")
        self.far.until(b" PRIVMSG bob :<alice> psst")
        self.far.say(b"PRIVMSG everyport :alice: what?")
        self.near.until(b" PRIVMSG alice :what?")
        self.far.say(b"PRIVMSG everyport :names")
        self.far.until(b" NOTICE bob :#there: alice")

    def test_private_words_to_nobody(self):
        self.far.say(b"PRIVMSG everyport :kes: are you there?")
        self.far.until(b" NOTICE bob :There is no kes here; ")

    def test_moderation(self):
        self.near.say(b"KICK #here bob|far :out")
        self.near.until(b"bob is still there: the bridge is no operator")
        self.far.say(b"MODE #there +o everyport")
        self.far.until((b" MODE #there +o everyport", b" MODE #there +o :everyport"))
        self.far.say(b"PRIVMSG #there :now")
        self.near.until(b" :now")  # so the bridge knows its rank
        self.near.say(b"KICK #here bob|far :out")
        self.far.until(b" KICK #there bob :alice: out")

    def test_comes_back(self):
        self.server.stop()
        self.near.until(b":bob|far!", seconds=30)
        self.near.until(b" QUIT :")
        self.server.start()
        self.far = self.person(self.server.port, b"bob")
        self.far.say(b"JOIN #there")
        self.near.until(b":bob|far!", seconds=60)
        self.near.until(b" JOIN #here")
        self.near.say(b"PRIVMSG #here :welcome back")
        self.far.until(b" PRIVMSG #there :<alice> welcome back")


class WithNgircd(Common, unittest.TestCase):
    def network(self):
        return Ngircd(self)


class WithInspircd(Common, unittest.TestCase):
    def network(self):
        return Inspircd(self)


class OneRoomOfThree(unittest.TestCase):
    """A channel here that is a channel of ngIRCd and a room of XMPP, whichever of the services comes first."""

    ROOM = JID("fruit@rooms.localhost")

    def serve(self, order):
        network = Ngircd(self)
        network.start()
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        self.station.command("user", "add", "juliet", "--password-stdin", text="secret of juliet\n")
        services = {"bridge": ["serve", "bridge", "server=tcp:127.0.0.1:%d" % network.port, "channels=#fruit", "label=far", "pace=100"],
                    "irc": ["serve", "irc", "listen=tcp:0:interface=127.0.0.1", "name=irc.test"],
                    "xmpp": ["serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1", "share=#fruit"]}
        self.station.start(*(word for name in order for word in services[name]))
        self.far = self.person(network.port, b"bob")
        ports = [int(port) for port in re.findall(r"irc://127\.0\.0\.1:(\d+)", " ".join(self.station.addresses))]
        self.near = self.person(next(port for port in ports if port != network.port), b"alice")
        return self.station.port("xmpp")

    def person(self, port, nick):
        person = RawIrc(port, nick)
        self.addCleanup(person.close)
        person.say(b"JOIN #fruit")
        person.until(b" 366 ")
        return person

    async def hears(self, client, nick, body):
        heard = await client.until("groupchat_message", lambda one: one["body"] == body)
        self.assertEqual(heard["from"].resource, nick)

    def test_all_hear_all(self):
        for order in (("bridge", "irc", "xmpp"), ("xmpp", "irc", "bridge")):
            with self.subTest(order=order):
                self.play(self.serve(order))

    def play(self, port):
        async def story():
            juliet = Client("juliet@localhost/test", "secret of juliet", port)
            juliet.register_plugin("xep_0045")
            for event in ("groupchat_message", "groupchat_presence"):
                juliet.add_event_handler(event, lambda stanza, event=event: juliet.note(event, stanza))
            bodies = []
            juliet.add_event_handler("groupchat_message", lambda stanza: bodies.append(stanza["body"]))
            self.assertTrue(await juliet.log_in())
            _, _, occupants, _ = await juliet["xep_0045"].join_muc_wait(self.ROOM, "Juliet", timeout=15)
            if "bob" not in [one["from"].resource for one in occupants]:
                await juliet.until("groupchat_presence", lambda one: one["from"].resource == "bob")
            await asyncio.to_thread(self.near.until, b":Juliet!")
            juliet.send_message(mto=self.ROOM, mbody="from xmpp", mtype="groupchat")
            await asyncio.to_thread(self.near.until, b" PRIVMSG #fruit :from xmpp")
            self.assertNotIn(b"PRIVMSG", self.far.until(b" PRIVMSG #fruit :<Juliet> from xmpp").rsplit(b":everyport", 1)[0])
            self.far.say(b"PRIVMSG #fruit :from afar")
            await self.hears(juliet, "bob", "from afar")
            await asyncio.to_thread(self.near.until, b" PRIVMSG #fruit :from afar")
            self.near.say(b"PRIVMSG #fruit :from here")
            await self.hears(juliet, "alice", "from here")
            await asyncio.to_thread(self.far.until, b" PRIVMSG #fruit :<alice> from here")
            self.far.say(b"PRIVMSG everyport :Juliet: psst")
            self.assertEqual((await juliet.until("message", lambda one: one["body"] == "psst"))["from"].resource, "bob")
            self.far.say(b"PRIVMSG everyport :names")
            await asyncio.to_thread(self.far.until, b" NOTICE bob :#fruit: alice Juliet")
            # Nothing was said twice, and nothing came back.
            self.far.say(b"PRIVMSG #fruit :the end")
            await self.hears(juliet, "bob", "the end")
            self.assertEqual(bodies, ["from xmpp", "from afar", "from here", "the end"])
            await juliet.leave()
        run(story)


if __name__ == "__main__":
    unittest.main(verbosity=2)
