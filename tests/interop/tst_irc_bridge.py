"""The bridge between our IRC server and networks of other programs, ngIRCd and InspIRCd: their people are users here, and our
words are spoken there."""

import re
import unittest

from ircservers import Inspircd, Ngircd
from rawirc import RawIrc
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


if __name__ == "__main__":
    unittest.main(verbosity=2)
