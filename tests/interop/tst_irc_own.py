"""Our IRC client against our own server, for what ngIRCd and InspIRCd do not have: logins bound to the connection, history,
multiline messages, what is taken back, read markers, metadata, accounts made on the way, WebSocket; and DCC between two."""

import os
import signal
import unittest

from ircservers import Everyportd, Peer, certificate, free_port
from station import Station


class OwnTest(unittest.TestCase):
    options = ("registration=open", "flood=off")

    def setUp(self):
        self.server = Everyportd(self, "alice", "bob", options=self.options).start()

    def peer(self, nick, *words, place=None):
        peer = Peer(self, place or "tcp:127.0.0.1:%d" % self.server.port, nick, *words)
        peer.told("motd")
        return peer

    def account(self, name, nick=None):
        return self.peer(nick or name, "user=" + name, "password=sesame-open")

    def tls(self, nick, *words):
        return Peer(self, "tls:localhost:%d" % self.server.tls, nick, "trust=" + self.server.certificate, *words)

    def in_room(self, *peers):
        for peer in peers:
            peer.asked("join #room", "members", channel="#room")
        return peers

    def texts(self, peer, until):
        """What is said, until that is: (text, from a playback)."""
        heard = []
        while not heard or heard[-1][0] != until:
            told = peer.told("text")
            heard.append((told["text"], told["old"]))
        return heard


class LoginTest(OwnTest):
    def test_binds_the_login(self):
        peer = self.tls("one", "user=alice", "password=sesame-open")
        self.assertEqual(peer.told("loggedIn")["account"], "alice")
        peer.told("welcomed")
        self.assertTrue(peer.asked("bound", "bound")["on"])

    def test_takes_no_less_for_a_wrong_password(self):
        peer = self.tls("one", "user=alice", "password=wrong")
        self.assertIn("SCRAM-SHA-256-PLUS", peer.told("loginFailed")["text"])
        peer.told("gaveUp")

    def test_binds_nothing_in_the_clear(self):
        self.assertFalse(self.account("alice", "one").asked("bound", "bound")["on"])

    def test_logs_in_by_certificate(self):
        mine = certificate(self.server, "mine")
        shown = ("certificate=" + mine[0], "key=" + mine[1])
        first = self.tls("one", "user=alice", "password=sesame-open", *shown)
        first.told("loggedIn", account="alice")  # the password, for nobody knows the certificate yet
        first.told("motd")
        first.asked("raw PRIVMSG NickServ :CERT ADD", "text", by="NickServ")
        first.ask("stop")
        first.told("disconnected")
        second = self.tls("two", "user=alice", *shown)
        second.told("loggedIn", account="alice")
        second.told("motd")
        strange = certificate(self.server, "strange")
        stranger = self.tls("three", "user=alice", "certificate=" + strange[0], "key=" + strange[1])
        stranger.told("loginFailed")
        stranger.told("gaveUp")

    def test_makes_an_account(self):
        one = self.peer("one")
        self.assertEqual(one.asked("register * * short", "registered")["code"], "WEAK_PASSWORD")
        self.assertEqual(one.asked("register alice * long-enough", "registered")["code"], "ACCOUNT_EXISTS")
        self.assertTrue(one.asked("register carl * long-enough", "registered")["ok"])
        self.assertFalse(one.asked("verify carl 1234", "registered")["ok"])
        again = self.peer("two", "user=carl", "password=long-enough")
        (room, other) = self.in_room(one, again)
        self.assertEqual(one.asked("person two", "person")["account"], "carl")


class StsTest(OwnTest):
    def setUp(self):
        self.server = Everyportd(self)
        self.server.words.append("sts-port=%d" % self.server.tls)
        self.server.start()

    def test_goes_to_tls_when_told(self):
        peer = Peer(self, "tcp:localhost:%d" % self.server.port, "one", "trust=" + self.server.certificate)
        self.assertIn("TLS", peer.told("disconnected")["text"])
        peer.told("welcomed")
        peer.ask("raw WHOIS one")
        peer.told("reply", numeric=671)


class NickTest(OwnTest):
    def test_takes_a_nick_back_when_it_is_free(self):
        first = self.peer("same")
        second = self.peer("same")
        second.asked("raw MONITOR L", "reply", numeric=732)
        first.ask("stop")
        self.assertEqual(second.told("nick", me=True)["nick"], "same")

    def test_has_nickserv_hand_it_over(self):
        stranger = self.peer("alice")
        owner = self.peer("alice", "user=alice", "password=sesame-open", "recovery=regain")
        self.assertEqual(owner.told("nick", me=True)["nick"], "alice")
        stranger.told("disconnected")


class WebSocketTest(OwnTest):
    def test_talks(self):
        ways = [self.peer(nick, "web=" + name, place="tcp:127.0.0.1:%d" % self.server.web)
                for nick, name in (("one", "text.ircv3.net"), ("two", "binary.ircv3.net"), ("three", "soup.example"))]
        for way in self.in_room(*ways):
            way.ask("say #room hällo ☃")
        for way in ways:
            heard = {way.told("text", text="hällo ☃")["by"] for _ in ways}
            self.assertEqual(heard, {"one", "two", "three"})
        ways[0].ask("stop bye")
        self.assertTrue(ways[0].told("disconnected")["closed"])
        self.assertIn("bye", ways[1].told("quit", by="one")["text"])

    def test_comes_back(self):
        one = self.in_room(self.peer("one", "web=text.ircv3.net", place="tcp:127.0.0.1:%d" % self.server.web))[0]
        self.server.stop()
        one.told("disconnected")
        one.told("attemptFailed")
        self.server.start()
        one.told("members", channel="#room")


class HistoryTest(OwnTest):
    def test_fetches_by_every_order(self):
        one = self.in_room(self.account("alice"))[0]
        for number in range(1, 11):
            one.ask("say #room line %d" % number)
        said = [one.told("text", me=True) for _ in range(10)]
        two = self.in_room(self.peer("two", "playback=0"))[0]
        self.assertTrue(all(text["id"] for text in said))

        def fetched(kind, start, end="-", limit=3):
            self.again = self.in_room(self.peer("again", "playback=0"))[0]  # what was told is not told twice
            self.again.ask("history %s #room %s %s %d" % (kind, start, end, limit))
            texts = []
            while True:
                told = self.again.lines.get(timeout=20)
                if told["event"] == "text":
                    self.assertTrue(told["old"])
                    texts.append(int(told["text"].split()[1]))
                elif told["event"] == "history":
                    self.assertTrue(told["ok"])
                    self.again.ask("stop")
                    self.again.told("disconnected")
                    return texts

        at = lambda number: "msgid=" + said[number - 1]["id"]
        # Who comes and goes to look stands at the history's end, too.
        self.assertEqual(fetched("latest", "*", limit=50), list(range(1, 11)))
        self.assertEqual(fetched("latest", at(8), limit=50), [9, 10])
        self.assertEqual(fetched("before", at(5)), [2, 3, 4])
        self.assertEqual(fetched("after", at(5)), [6, 7, 8])
        self.assertEqual(fetched("around", at(5)), [4, 5, 6])
        self.assertEqual(fetched("between", at(2), at(9), 50), [3, 4, 5, 6, 7, 8])
        self.assertEqual(fetched("between", at(9), at(2), 2), [7, 8])
        self.assertEqual(two.asked("history latest #elsewhere * - 5", "history")["code"], "INVALID_TARGET")
        self.assertEqual(two.asked("history after #room msgid=nobody - 5", "history")["code"], "INVALID_PARAMS")

    def test_catches_up_without_telling_twice(self):
        one, two = self.in_room(self.account("alice"), self.account("bob"))
        one.ask("say #room first")
        one.ask("say #room second")
        two.told("text", text="second")
        for turn in ("a", "b"):
            two.ask("stop")
            two.told("disconnected")
            one.told("quit", by="bob")
            one.ask("say #room missed " + turn)
            one.ask("act #room waves " + turn)
            one.ask("topic #room about " + turn)
            one.told("topic")
            two.ask("start")
            heard = []
            while not heard or heard[-1]["event"] != "playback":
                heard.append(two.lines.get(timeout=20))
            self.assertEqual([(told["text"], told["old"]) for told in heard if told["event"] == "text"], [("missed " + turn, True), ("waves " + turn, True)])
            self.assertEqual([told["text"] for told in heard if told["event"] == "topic"], ["about " + turn])
            one.told("joined", by="bob")
            one.ask("say #room over")
            self.assertEqual(self.texts(two, "over"), [("over", False)])

    def test_catches_up_with_more_than_a_page(self):
        one, two = self.in_room(self.account("alice"), self.account("bob"))
        one.ask("say #room first")
        two.told("text", text="first")
        two.ask("stop")
        two.told("disconnected")
        one.told("quit", by="bob")
        for number in range(350):  # the server gives a hundred at a time
            one.ask("say #room missed %d" % number)
        one.told("text", me=True, text="missed 349")
        two.ask("start")
        heard = [two.told("text")["text"] for _ in range(350)]
        self.assertCountEqual(heard, ["missed %d" % number for number in range(350)])
        one.ask("say #room over")
        self.assertEqual(self.texts(two, "over"), [("over", False)])

    def test_catches_up_with_people(self):
        one, phone, two = self.account("alice"), self.account("bob"), self.account("bob")
        one.ask("say bob psst")
        two.told("text", text="psst")
        two.ask("stop")
        two.told("disconnected")
        one.ask("say bob while you were away")
        phone.told("text", text="while you were away")
        phone.ask("say alice I am here")
        one.told("text", text="I am here")
        two.ask("start")
        self.assertEqual([(told["text"], told["me"], told["old"]) for told in (two.told("text") for _ in range(2))],
                         [("while you were away", False, True), ("I am here", True, True)])
        one.ask("say bob over")
        self.assertEqual(self.texts(two, "over"), [("over", False)])

    def test_finds_everything_after_a_restart(self):
        one, two = self.in_room(self.account("alice"), self.account("bob"))
        one.ask("say #room before")
        two.told("text", text="before")
        self.server.stop()
        one.told("disconnected")
        two.told("disconnected")
        self.server.start()
        for peer in (one, two):
            peer.told("members", channel="#room")
        one.ask("say #room after")
        self.assertEqual([text for text, _ in self.texts(two, "after")], ["after"])


class MessagesTest(OwnTest):
    def test_negotiates_everything(self):
        names = self.peer("one").asked("capabilities", "capabilities")["text"].split()
        for name in ("account-notify", "account-tag", "away-notify", "batch", "cap-notify", "chghost", "draft/account-registration", "draft/chathistory",
                     "draft/message-redaction", "draft/metadata-2", "draft/multiline", "draft/read-marker", "echo-message", "extended-join", "extended-monitor",
                     "invite-notify", "labeled-response", "message-tags", "multi-prefix", "server-time", "setname", "standard-replies", "userhost-in-names"):
            self.assertIn(name, names)

    def test_says_several_lines_at_once(self):
        one, two = self.in_room(self.peer("one"), self.peer("two"))
        one.ask("paragraph #room first line||third line " + "and so on " * 60)
        whole = "first line\n\nthird line " + "and so on " * 60
        heard = two.told("text", by="one")
        self.assertEqual(heard["text"].split(), whole.split())
        self.assertTrue(heard["text"].startswith("first line\n\nthird line"))
        echo = one.told("text", me=True)
        self.assertTrue(echo["label"])
        self.assertEqual((echo["text"], echo["id"]), (heard["text"], heard["id"]))
        one.ask("act #room " + "waves and waves " * 50)  # an action is not multiline
        self.assertEqual(two.told("text", by="one")["kind"], 2)

    def test_answers_reacts_and_types(self):
        one, two = self.in_room(self.peer("one"), self.peer("two"))
        one.ask("say #room a question")
        question = two.told("text", by="one")["id"]
        two.ask("reply #room %s an answer" % question)
        self.assertEqual(one.told("text", by="two")["reply"], question)
        two.ask("react #room %s 👍" % question)
        self.assertEqual((one.told("reaction", by="two", on=True)["text"]), "👍")
        two.ask("unreact #room %s 👍" % question)
        self.assertEqual(one.told("reaction", by="two", on=False)["about"], question)
        two.ask("typing #room")
        self.assertEqual(one.told("typing", by="two")["state"], "active")
        two.ask("typing one")
        self.assertEqual(one.told("typing", by="two", target="one")["state"], "active")

    def test_takes_back(self):
        one, two = self.in_room(self.account("alice"), self.peer("two"))
        one.ask("say #room oops")
        said = two.told("text")["id"]
        two.ask("say #room mine")
        other = two.told("text", me=True)["id"]
        one.told("text", me=True)
        self.assertEqual(two.asked("redact #room %s" % said, "standard")["code"], "REDACT_FORBIDDEN")
        one.ask("redact #room %s wrong" % said)
        self.assertEqual(two.told("redacted", about=said)["text"], "wrong")
        one.told("redacted", about=said)
        one.ask("redact #room %s" % other)  # the channel's operator may
        two.told("redacted", about=other)
        self.assertEqual(one.asked("redact #room nobody", "standard")["code"], "UNKNOWN_MSGID")

    def test_marks_what_was_read(self):
        here, there = self.account("alice"), self.account("alice")
        self.in_room(here, there)
        here.ask("say #room read me")
        said = there.told("text")
        here.ask("read #room %d" % said["time"])
        self.assertEqual(there.told("marker", target="#room", time=said["time"])["target"], "#room")
        here.told("marker", time=said["time"])
        here.ask("read #room 1000")  # a marker goes forward only
        self.assertEqual(here.told("marker", target="#room")["time"], said["time"])
        self.assertEqual(self.peer("guest").asked("read #room 1000", "marker")["time"], 1000)  # as long as it is there

    def test_keeps_values(self):
        one, two = self.in_room(self.peer("one"), self.peer("two"))
        two.ask("subscribe display-name url")
        two.told("reply", numeric=770)
        one.ask("set * display-name Number One")
        self.assertEqual(one.told("metadata", target="one")["value"], "Number One")
        self.assertEqual(two.told("metadata", target="one", key="display-name")["value"], "Number One")
        two.ask("get one display-name url")
        self.assertEqual(two.told("metadata", key="display-name")["value"], "Number One")
        self.assertEqual(two.told("metadata", key="url")["value"], "")
        one.ask("set * display-name")
        self.assertEqual(two.told("metadata", target="one")["value"], "")
        self.assertEqual(two.asked("set one url x", "standard")["code"], "KEY_NO_PERMISSION")

    def test_knows_which_answer_is_whose(self):
        one, two = self.in_room(self.peer("one"), self.peer("two"))
        one.ask("say #room hello")
        echo = one.told("text", me=True)
        self.assertTrue(echo["label"] and echo["id"])
        self.assertEqual(two.told("text", by="one")["id"], echo["id"])
        self.assertEqual(one.asked("whois two", "whois")["text"].split()[0], "311")
        self.assertEqual(one.asked("whois nobody", "whois")["text"].split()[0], "401")

    def test_refuses_what_is_no_utf8(self):
        one = self.peer("one")
        two = self.peer("two")
        one.ask("say two grün")
        self.assertEqual(two.told("text", by="one")["text"], "grün")
        one.process.stdin.flush()
        os.write(one.process.stdin.fileno(), b"raw PRIVMSG two :gr\xfcn\n")
        one.told("standard", code="INVALID_UTF8")


class OfferTest(unittest.TestCase):
    """What a server offers may change while one is there (cap-notify)."""

    def configure(self, history):
        os.makedirs(os.path.join(self.station.config, "services"), exist_ok=True)
        with open(os.path.join(self.station.config, "services", "irc.toml"), "w") as file:
            file.write('type = "irc"\nname = "irc.test"\nlisten = ["tcp:%d:interface=127.0.0.1"]\nhistory = "%s"\n' % (self.port, history))

    def offers(self, peer):
        return peer.asked("capabilities", "capabilities")["text"].split()

    def test_follows_new_and_del(self):
        self.station, self.port = Station(), free_port()
        self.addCleanup(self.station.__exit__)
        self.configure("on")
        self.station.start()
        peer = Peer(self, "tcp:127.0.0.1:%d" % self.port, "one")
        peer.told("motd")
        self.assertIn("draft/chathistory", self.offers(peer))
        for history in ("off", "on"):
            self.configure(history)
            self.station.process.send_signal(signal.SIGHUP)
            peer.told("capabilitiesChanged")
            self.assertEqual("draft/chathistory" in self.offers(peer), history == "on")


class PeopleTest(OwnTest):
    def test_follows_people(self):
        one, two = self.in_room(self.peer("one"), self.account("bob", "two"))
        two.ask("away at lunch")
        self.assertEqual(one.told("away", by="two")["text"], "at lunch")
        two.ask("realname Somebody Else")
        self.assertEqual(one.told("realName", by="two")["text"], "Somebody Else")
        person = one.asked("person two", "person")
        self.assertEqual((person["away"], person["name"], person["account"]), (True, "Somebody Else", "bob"))
        two.ask("raw PRIVMSG NickServ :LOGOUT")
        self.assertEqual(one.told("accountChanged", by="two")["now"], "")

    def test_watches(self):
        one = self.peer("one")
        one.asked("watch late", "offline", nick="late")
        late = self.peer("late")
        one.told("online", nick="late")
        late.ask("away gone")
        one.told("away", by="late")  # extended-monitor: no channel is shared
        late.ask("stop")
        one.told("offline", nick="late")

    def test_reads_all_lists(self):
        one, two = self.in_room(self.peer("one"), self.peer("two"))
        one.asked("mode #room +beI bad!*@* good!*@* wanted!*@*", "modes")
        for mode in "beI":
            two.asked("list #room " + mode, "list", mode=mode)
        self.assertEqual(two.asked("state #room", "state")["bans"], ["bad!*@*"])

    def test_follows_a_renamed_channel(self):
        one, two = self.in_room(self.peer("one"), self.peer("two"))
        one.ask("raw RENAME #room #hall :more space")
        for peer in (one, two):
            self.assertEqual(peer.told("renamed", before="#room")["after"], "#hall")
            self.assertEqual(peer.asked("state #hall", "state")["members"], {"one": "o", "two": ""})


class DccTest(OwnTest):
    def setUp(self):
        super().setUp()
        self.content = bytes(number * 7 % 251 for number in range(3_000_000))
        self.path = self.server.path("file.bin")
        with open(self.path, "wb") as file:
            file.write(self.content)
        self.one = self.peer("one", "near=yes")
        self.two = self.peer("two", "near=yes")

    def got(self, name):
        with open(self.server.path(name), "rb") as file:
            return file.read()

    def test_sends_a_file(self):
        self.one.ask("dcc send two %s file.bin" % self.path)
        offer = self.two.told("dccOffer", by="one")
        self.assertEqual((offer["name"], offer["size"], offer["host"]), ("file.bin", len(self.content), "127.0.0.1"))
        self.two.ask("dcc get " + self.server.path("got"))
        self.assertEqual(self.two.told("dccDone"), dict(event="dccDone", ok=True, size=len(self.content)))
        self.assertTrue(self.one.told("dccDone")["ok"])
        self.assertEqual(self.got("got"), self.content)
        self.one.ask("dcc send two %s file.bin" % self.path)
        self.two.told("dccOffer")
        self.two.ask("dcc get " + self.server.path("got"))  # what is there is not written over
        self.assertFalse(self.two.told("dccDone")["ok"])
        self.assertEqual(self.got("got"), self.content)

    def test_goes_on_where_it_broke_off(self):
        self.one.ask("dcc send two %s file.bin" % self.path)
        self.two.told("dccOffer")
        self.two.ask("dcc get " + self.server.path("got"))
        self.two.told("dccProgress")
        self.two.ask("dcc drop")
        self.assertFalse(self.one.told("dccDone")["ok"])
        got = self.got("got")  # read once: what was being written when it was dropped may still arrive
        part = len(got)
        self.assertTrue(0 < part < len(self.content))
        self.assertEqual(got, self.content[:part])
        self.one.ask("dcc send two %s file.bin" % self.path)
        self.two.told("dccOffer")
        self.two.ask("dcc resume %s %d" % (self.server.path("got"), part))
        self.assertEqual(self.one.told("dccOffer", by="two")["size"], part)  # RESUME
        self.assertEqual(self.two.told("dccOffer", by="one")["size"], part)  # ACCEPT
        self.assertTrue(self.two.told("dccDone")["ok"])
        self.assertEqual(self.got("got"), self.content)

    def test_believes_no_size_and_no_position(self):
        self.one.ask("dcc send two %s file.bin 1000" % self.path)  # and then there is more
        self.two.told("dccOffer", size=1000)
        self.two.ask("dcc get " + self.server.path("got"))
        self.assertFalse(self.one.told("dccDone")["ok"])
        # the other end breaks off as well: on a busy machine that may be there before the bytes were read
        self.assertRegex(self.two.told("dccDone", ok=False)["text"], "more than they offered|Connection reset by peer")
        self.assertFalse(os.path.exists(self.server.path("got")) and os.path.getsize(self.server.path("got")) > 1000)
        self.one.ask("dcc send two %s file.bin" % self.path)
        self.two.told("dccOffer")
        self.two.ask("dcc resume %s %d" % (self.server.path("other"), len(self.content) + 1))
        self.one.told("dccRefused")

    def test_reads_no_hostile_offer(self):
        offers = ("SEND ../../../etc/passwd 2130706433 5000 10", 'SEND "..\\..\\evil.exe" 2130706433 5000 10', "SEND .bashrc 2130706433 5000 10",
                  "SEND file 2130706433 70000 10", "SEND file 99999999999 5000 10", "SEND file 2130706433 5000 -1", "SEND file 2130706433 0", "SEND", "CHAT chat",
                  "RESUME file 5000 99999999999999999999", "NONSENSE x y z")
        for offer in offers:
            self.one.ask("raw PRIVMSG two :\x01DCC %s\x01" % offer)
        self.one.ask("say two end")
        names = []
        while True:
            told = self.two.lines.get(timeout=20)
            if told["event"] == "dccOffer":
                names.append(told["name"])
            elif told["event"] == "text" and told["text"] == "end":
                break
        self.assertEqual(names, ["passwd", "evil.exe", "bashrc"])

    def test_goes_to_no_near_address_unasked(self):
        careful = self.peer("careful")
        self.one.ask("dcc send careful %s file.bin" % self.path)
        careful.told("dccOffer")
        careful.ask("dcc get " + self.server.path("got"))
        self.assertIn("127.0.0.1", careful.told("dccDone", ok=False)["text"])
        self.one.ask("dcc chat careful")
        careful.told("dccOffer")
        careful.ask("dcc accept")
        self.assertIn("127.0.0.1", careful.told("dccDone", ok=False)["text"])

    def test_chats(self):
        self.one.ask("dcc chat two")
        self.two.told("dccOffer")
        self.two.ask("dcc accept")
        self.one.told("dccOpened")
        self.two.told("dccOpened")
        self.one.ask("dcc say hällo direct")
        self.assertEqual(self.two.told("dccHeard")["text"], "hällo direct")
        self.two.ask("dcc say and back")
        self.assertEqual(self.one.told("dccHeard")["text"], "and back")
        self.server.stop()  # nobody stands between
        self.one.told("disconnected")
        self.two.ask("dcc say still here")
        self.assertEqual(self.one.told("dccHeard")["text"], "still here")
        self.two.ask("dcc close")
        self.assertTrue(self.one.told("dccClosed")["closed"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
