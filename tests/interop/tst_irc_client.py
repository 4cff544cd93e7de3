"""Our IRC client against ngIRCd and InspIRCd: registration, nicks that are taken, channels, modes, bans, texts and their
splitting, coming back after a loss; with InspIRCd also the IRCv3 extensions, SASL, net splits and STS."""

import unittest

from ircservers import Inspircd, Ngircd, Peer, Services, SERVICES, certificate

LONG = "wörter und sätze " * 80


class Common:
    """What both servers must do with us."""

    def peer(self, nick, *words):
        peer = Peer(self, "tcp:127.0.0.1:%d" % self.server.port, nick, *words)
        peer.told("motd")
        return peer

    def pair(self):
        one, two = self.peer("one"), self.peer("two")
        one.asked("join #room", "members", channel="#room")
        two.asked("join #room", "members", channel="#room")
        one.told("joined", by="two", channel="#room")
        return one, two

    def test_takes_another_nick(self):
        self.peer("same")
        second = Peer(self, "tcp:127.0.0.1:%d" % self.server.port, "same")
        self.assertEqual(second.told("nickRefused")["code"], "433")
        self.assertEqual(second.told("welcomed")["nick"], "same_")

    def test_knows_who_is_there(self):
        one, two = self.pair()
        self.assertEqual(one.asked("state #room", "state")["members"], {"one": "o", "two": ""})
        self.assertEqual(two.asked("state #room", "state")["members"], {"one": "o", "two": ""})
        one.asked("mode #room +v two", "modes", target="#room", text="+v two")
        two.told("modes", by="one", text="+v two")
        self.assertEqual(two.asked("state #room", "state")["members"]["two"], "v")
        two.asked("nick second", "nick", nick="second", me=True)
        one.told("nick", by="two", nick="second")
        self.assertEqual(one.asked("state #room", "state")["members"], {"one": "o", "second": "v"})

    def test_changes_topic_and_modes(self):
        one, two = self.pair()
        one.ask("topic #room Ein schönes Thema")
        self.assertEqual(two.told("topic")["text"], "Ein schönes Thema")
        one.ask("mode #room +lk 20 secret")
        two.told("modes", target="#room")
        state = two.asked("state #room", "state")
        self.assertEqual((state["topic"], state["modes"].get("l"), state["modes"].get("k")), ("Ein schönes Thema", "20", "secret"))
        third = self.peer("third")
        self.assertEqual(third.asked("join #room", "reply")["numeric"], 475)
        third.asked("join #room secret", "members", channel="#room")
        self.assertEqual(third.asked("state #room", "state")["topic"], "Ein schönes Thema")

    def test_reads_ban_lists(self):
        one, two = self.pair()
        one.asked("list #room", "list", mode="b")
        one.asked("mode #room +bb bad!*@* *!*@spam.example", "modes")
        self.assertCountEqual(one.asked("state #room", "state")["bans"], ["bad!*@*", "*!*@spam.example"])
        two.asked("list #room", "list", mode="b")
        self.assertCountEqual(two.asked("state #room", "state")["bans"], ["bad!*@*", "*!*@spam.example"])
        one.asked("mode #room -b bad!*@*", "modes")
        self.assertEqual(one.asked("state #room", "state")["bans"], ["*!*@spam.example"])

    def test_kicks_and_parts(self):
        one, two = self.pair()
        one.ask("kick #room two enough")
        self.assertEqual(two.told("kicked", nick="two")["text"], "enough")
        self.assertFalse(two.asked("state #room", "state")["there"])
        one.told("kicked")
        self.assertEqual(one.asked("state #room", "state")["members"], {"one": "o"})
        two.asked("join #room", "members")
        one.told("joined", by="two")
        one.asked("part #room", "parted", me=True)
        self.assertFalse(one.asked("state #room", "state")["there"])
        two.told("parted", by="one")
        self.assertEqual(list(two.asked("state #room", "state")["members"]), ["two"])
        one.asked("invite one #room", "reply")

    def test_talks(self):
        one, two = self.pair()
        one.ask("say #room hällo ☃")
        self.assertEqual(two.told("text", by="one", target="#room")["text"], "hällo ☃")
        one.told("text", me=True, text="hällo ☃")
        two.ask("act one waves")
        self.assertEqual(one.told("text", by="two", target="one"), one_like(kind=2, text="waves"))
        one.ask("raw PRIVMSG two :\x01VERSION\x01")
        one.told("ctcp", by="two", command="VERSION", reply=True)

    def test_loses_nothing_of_a_long_text(self):
        one, two = self.pair()
        one.ask("say #room " + LONG)
        heard = []
        while len(heard) < len(LONG.split()):  # cut at spaces, of which servers drop those at a line's end
            heard += two.told("text", by="one")["text"].split()
        self.assertEqual(heard, LONG.split())

    def test_says_good_bye(self):
        one, two = self.pair()
        one.ask("stop see you")
        self.assertTrue(one.told("disconnected")["closed"])
        self.assertIn("see you", two.told("quit", by="one", channels="#room")["text"])

    def test_comes_back(self):
        one, two = self.pair()
        self.server.stop()
        one.told("disconnected")
        two.told("disconnected")
        one.told("attemptFailed")
        self.server.start()
        one.told("members", channel="#room")
        two.told("members", channel="#room")
        one.ask("say #room again")
        two.told("text", text="again")


def one_like(**facts):
    class Like:
        def __eq__(self, other):
            return all(other.get(key) == value for key, value in facts.items())
    return Like()


class NgircdTest(Common, unittest.TestCase):
    def setUp(self):
        self.server = Ngircd(self).start()


class InspircdTest(Common, unittest.TestCase):
    def setUp(self):
        self.server = Inspircd(self).start()

    def test_negotiates(self):
        names = self.peer("one").asked("capabilities", "capabilities")["text"].split()
        for name in ("account-notify", "account-tag", "away-notify", "batch", "cap-notify", "chghost", "echo-message", "extended-join", "invite-notify",
                     "labeled-response", "message-tags", "multi-prefix", "server-time", "setname", "userhost-in-names"):
            self.assertIn(name, names)

    def test_follows_people(self):
        one, two = self.pair()
        two.ask("away at lunch")
        self.assertEqual(one.told("away", by="two")["text"], "at lunch")
        two.ask("realname Somebody Else")
        self.assertEqual(one.told("realName", by="two")["text"], "Somebody Else")
        person = one.asked("person two", "person")
        self.assertEqual((person["away"], person["name"], person["user"].lstrip("~")), (True, "Somebody Else", "everyport"))

    def test_echoes_with_labels(self):
        one, two = self.pair()
        one.ask("say #room hello")
        echo = one.told("text", me=True)
        self.assertTrue(echo["label"] and echo["id"])
        self.assertEqual(two.told("text", by="one")["id"], echo["id"])
        self.assertLess(abs(echo["age"]), 30000)
        self.assertEqual(one.asked("whois two", "whois")["text"].split()[0], "311")
        self.assertEqual(one.asked("whois nobody", "whois")["text"].split()[0], "401")

    def test_types(self):
        one, two = self.pair()
        one.ask("typing #room")
        self.assertEqual(two.told("typing", by="one")["state"], "active")

    def test_watches(self):
        one = self.peer("one")
        one.asked("watch late early", "offline", nick="late")
        late = self.peer("late")
        one.told("online", nick="late")
        late.ask("stop")
        one.told("offline", nick="late")


class InspircdWebSocketTest(unittest.TestCase):
    def test_talks(self):
        server = Inspircd(self)
        port = server.with_websocket()
        server.start()
        here = Peer(self, "tcp:127.0.0.1:%d" % server.port, "here")
        there = Peer(self, "tcp:127.0.0.1:%d" % port, "there", "web=binary.ircv3.net")
        for peer in (here, there):
            peer.told("motd")
            peer.asked("join #room", "members", channel="#room")
        there.ask("say #room hällo ☃")
        self.assertEqual(here.told("text", by="there")["text"], "hällo ☃")
        here.ask("say #room and back")
        there.told("text", by="here", text="and back")
        there.ask("stop bye")
        there.told("disconnected")
        here.told("quit", by="there")


class InspircdAccountsTest(unittest.TestCase):
    def setUp(self):
        self.server = Inspircd(self, extra=SERVICES).start()
        self.place = "tcp:127.0.0.1:%d" % self.server.port

    def test_logs_in_by_scram(self):
        services = Services(self, self.server)
        peer = Peer(self, self.place, "one", "user=jilles", "password=sesame")
        self.assertEqual(peer.told("loggedIn")["account"], "jilles")
        peer.told("motd")
        self.assertEqual(services.seen, ["SCRAM-SHA-256"])
        other = Peer(self, self.place, "two")
        other.told("motd")
        other.asked("join #room", "members")
        peer.asked("join #room", "members")
        other.told("joined", by="one")
        self.assertEqual(other.asked("person one", "person")["account"], "jilles")
        peer.ask("say #room hello")
        self.assertEqual(other.told("text", by="one")["account"], "jilles")

    def test_goes_on_with_plain(self):
        services = Services(self, self.server, mechanisms="PLAIN")
        peer = Peer(self, self.place, "one", "user=jilles", "password=sesame")
        peer.told("welcomed")
        self.assertEqual(services.seen, ["PLAIN"])

    def test_gives_up_with_a_wrong_password(self):
        services = Services(self, self.server)
        peer = Peer(self, self.place, "one", "user=jilles", "password=open")
        peer.told("loginFailed")
        peer.told("gaveUp")
        self.assertEqual(services.seen, ["SCRAM-SHA-256", "PLAIN"])


class InspircdNetworkTest(unittest.TestCase):
    def test_tells_a_net_split_at_once(self):
        hub, leaf = Inspircd(self), Inspircd(self, "two.example", "2BB")
        hub.linked(leaf)
        leaf.start()
        hub.start()
        here = Peer(self, "tcp:127.0.0.1:%d" % hub.port, "here")
        here.told("motd")
        here.asked("join #room", "members")
        there = [Peer(self, "tcp:127.0.0.1:%d" % leaf.port, "there%d" % number) for number in range(3)]
        for peer in there:
            peer.told("motd")
            peer.asked("join #room", "members")
        for peer in there:
            here.told("joined")
        leaf.stop()
        split = here.told("netSplit")
        self.assertCountEqual(split["channels"]["#room"].split(), ["there0", "there1", "there2"])
        self.assertEqual(list(here.asked("state #room", "state")["members"]), ["here"])


class InspircdTlsTest(unittest.TestCase):
    def test_goes_to_tls_when_told(self):
        server = Inspircd(self, modules=("ircv3_sts",))
        port, trusted = server.with_tls()
        with open(server.file, "a") as file:
            file.write('<sts host="localhost" port="%d" duration="1h">\n' % port)
        server.start()
        peer = Peer(self, "tcp:localhost:%d" % server.port, "one", "trust=" + trusted)
        self.assertIn("TLS", peer.told("disconnected")["text"])
        peer.told("welcomed")
        peer.asked("join #room", "members")
        peer.ask("raw WHOIS one")
        self.assertIn("secure", peer.told("reply", numeric=671)["text"])

    def test_logs_in_by_certificate(self):
        server = Inspircd(self, extra=SERVICES)
        port, trusted = server.with_tls()
        server.start()
        services = Services(self, server, mechanisms="EXTERNAL,PLAIN")
        mine = certificate(server, "jilles")
        peer = Peer(self, "tls:localhost:%d" % port, "one", "trust=" + trusted, "user=jilles", "certificate=" + mine[0], "key=" + mine[1])
        self.assertEqual(peer.told("loggedIn")["account"], "jilles")
        peer.told("welcomed")
        self.assertEqual(services.seen, ["EXTERNAL"])
        self.assertTrue(services.fingerprints)

    def test_trusts_no_stranger(self):
        server = Inspircd(self)
        port, _ = server.with_tls()
        server.start()
        peer = Peer(self, "tls:localhost:%d" % port, "one")
        self.assertIn("certificate", peer.told("attemptFailed")["text"].lower())


if __name__ == "__main__":
    unittest.main(verbosity=2)
