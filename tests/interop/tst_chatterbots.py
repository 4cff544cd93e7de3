"""The prompt by chat: python3-irc and slixmpp as bots that ask it, beside ssh and telnet, which say the same; and who gets nothing,
however they spell their name."""

import asyncio
import base64
import re
import tempfile
import time
import unittest

import irc.client
import pexpect
import slixmpp

from manhole import PASSWORD, Manhole, Screen
from prosody import free_port
from rawirc import RawIrc
from rawxmpp import RawXmpp
from slixclient import Client, run
from station import poll_toml

print("python3-irc", irc.client.VERSION_STRING, "slixmpp", slixmpp.__version__)


class IrcBot:
    """python3-irc, which logs in by PASS account:password, or not at all."""

    def __init__(self, port, nick, account=None):
        self.heard = []
        self.loop = irc.client.IRC()
        self.server = self.loop.server()
        self.welcome = False
        self.loop.add_global_handler("welcome", lambda *_: setattr(self, "welcome", True))
        self.loop.add_global_handler("privmsg", lambda _, event: self.heard.append((event.source.nick, event.arguments[0])))
        self.server.connect("127.0.0.1", port, nick, password=account and ":%s:%s" % (account, PASSWORD))
        self.until(lambda: self.welcome)

    def until(self, done, seconds=20):
        end = time.monotonic() + seconds
        while not done():
            if time.monotonic() > end:
                raise AssertionError("it did not come; heard %r" % self.heard)
            self.loop.process_once(0.1)

    def tell(self, text, to="everyport"):
        self.server.privmsg(to, text)

    def ask(self, text, lines=1):
        """What the prompt answers: so many lines."""
        del self.heard[:]
        self.tell(text)
        self.until(lambda: len(self.heard) >= lines)
        if any(nick != "everyport" for nick, _ in self.heard):
            raise AssertionError(self.heard)
        return "\n".join(line for _, line in self.heard)

    def hears_nothing(self, seconds=1.5, of=""):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.loop.process_once(0.1)
        return not any(of in line for _, line in self.heard)

    def close(self):
        self.server.disconnect()


class XmppBot(Client):
    ADDRESS = "everyport@prompt.localhost"

    def __init__(self, port, account):
        super().__init__("%s@localhost/bot" % account, PASSWORD, port)
        self.register_plugin("xep_0085")
        self.register_plugin("xep_0184")
        for event in ("message_error", "receipt_received", "chatstate_composing"):
            self.add_event_handler(event, lambda stanza, event=event: self.note(event, stanza))

    async def answer(self, seconds=20):
        message = await self.until("message", lambda stanza: stanza["body"] and stanza["from"] == self.ADDRESS, seconds)
        return message["body"]

    async def ask(self, text):
        self.send_message(mto=self.ADDRESS, mbody=text, mtype="chat")
        return await self.answer()

    def say(self, inner, kind="chat", to=None, more=""):
        self.send_raw("<message to='%s' type='%s'%s>%s</message>" % (to or self.ADDRESS, kind, more, inner))


class ChatterbotsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        secret = tempfile.NamedTemporaryFile("w")
        secret.write("open sesame\n")
        secret.flush()
        cls.component = free_port()
        cls.house = Manhole("serve", "irc", "listen=tcp:0:interface=127.0.0.1", "name=irc.test", "prompt=on",
                            "serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1", "prompt=on", "guests=on",
                            "component-listen=tcp:%d:interface=127.0.0.1" % cls.component, "component-secret-file=" + secret.name)
        ports = {kind: int(port) for line in cls.house.station.addresses for kind, port in re.findall(r"(irc|xmpp)://127\.0\.0\.1:(\d+)", line)}
        cls.irc, cls.xmpp = ports["irc"], ports["xmpp"]
        cls.house.station.command("poll", "import", "-", text=poll_toml("lunch", "Lunch?", [("soup", "Soup"), ("salad", "Salad")], {}))
        cls.house.station.command("poll", "open", "lunch")

    @classmethod
    def tearDownClass(cls):
        cls.house.stop()

    def irc_bot(self, nick, account=None):
        bot = IrcBot(self.irc, nick, account)
        self.addCleanup(bot.close)
        return bot

    def xmpp_bot(self, story, account="alice"):
        async def told():
            bot = XmppBot(self.xmpp, account)
            self.assertTrue(await bot.log_in())
            try:
                await story(bot)
            finally:
                await bot.leave()
        run(told)

    def telnet(self):
        screen = Screen(pexpect.spawn("telnet", ["127.0.0.1", str(self.house.telnet)], encoding="utf-8", timeout=30, dimensions=(24, 100)))
        self.addCleanup(screen.child.close, True)
        screen.wait("login: ")
        screen.send("alice\r")
        screen.wait("Password: ")
        screen.send(PASSWORD + "\r")
        screen.wait(">>>")
        return screen

    def audit(self, account):
        return self.house.user("audit", account, "--event", "command")

    # --- The same at each door

    def test_answers_the_same_everywhere(self):
        bot = self.irc_bot("ally", "alice")
        screen = self.telnet()
        for expression in ("1 + 1", "len(services)", "polls[0].tally", "sorted(each.name for each in services)", "'ä' * 3"):
            by_ssh = self.house.run(expression).stdout.rstrip("\n")
            self.assertTrue(by_ssh)
            self.assertEqual(bot.ask(expression), by_ssh)
            screen.send(expression + "\r")
            screen.wait("\n" + by_ssh)

            async def story(other):
                self.assertEqual(await other.ask(expression), by_ssh)
            self.xmpp_bot(story)
        self.assertRegex(self.audit("alice"), r"command  alice  irc/irc  127\.0\.0\.1  polls\[0\]\.tally")
        self.assertRegex(self.audit("alice"), r"command  alice  xmpp/xmpp  127\.0\.0\.1  polls\[0\]\.tally")

    def test_operators_look(self):
        bot = self.irc_bot("olly", "olga")
        self.assertEqual(bot.ask("len(services)"), "3")
        for way_out in ("__import__('os')", "services[0].stop()", "().__class__", "x = 1"):
            self.assertNotIn("Done", bot.ask(way_out))
        self.assertIn("This prompt looks", bot.ask("help", 2))

        async def story(other):
            self.assertEqual(await other.ask("[each.state for each in services]"), "['running', 'running', 'running']")
            self.assertIn("no expression", await other.ask("import os"))
        self.xmpp_bot(story, "olga")

    # --- Commands over more than a line, a moment, a screen

    def test_remembers_awaits_and_is_interrupted(self):
        bot = self.irc_bot("ally", "alice")
        self.assertEqual(bot.ask("x = 20"), "Done.")
        self.assertEqual(bot.ask("x + 1"), "21")
        self.assertIn("ZeroDivisionError", bot.ask("1 / 0", 3))
        self.assertIn("Go on", bot.ask("for i in range(2):"))
        bot.tell("    print('line', i)")
        self.assertEqual(bot.ask("end", 2), "line 0\nline 1")
        self.assertEqual(bot.ask("import asyncio; asyncio.ensure_future(asyncio.sleep(1, 'late'))"), "<pending #1>")
        bot.until(lambda: len(bot.heard) == 2)
        self.assertEqual(bot.heard[1][1], "#1 is: 'late'")
        bot.tell("await asyncio.sleep(600)")
        self.assertIn("has not ended", bot.ask("1"))
        self.assertIn("KeyboardInterrupt", bot.ask("interrupt"))
        self.assertIn("HeldTooLong", bot.ask("while True: pass", 1) + bot.ask("'well'"))

    def test_long_answers_come_in_pieces(self):
        bot = self.irc_bot("ally", "alice")
        first = bot.ask("for i in range(40): print(i)", 1)
        self.assertIn("Go on", first)
        first = bot.ask("end", 17)
        self.assertEqual(first.split("\n")[15:], ["15", "… 24 lines more: write “more”."])
        self.assertEqual(bot.ask("more", 17).split("\n")[0], "16")
        self.assertNotIn("\x1b", bot.ask("print('\\x1b[31mred\\x1b[0m\\x00')"))

    def test_several_lines_in_one_message(self):
        async def story(bot):
            self.assertEqual(await bot.ask("def twice(x):\n    return 2 * x"), "Done.")
            self.assertEqual(await bot.ask("twice(21)"), "42")
            self.assertEqual(await bot.ask(">>> for i in range(2):\n...     print('n', i)"), "n 0\nn 1")
            self.assertEqual(len((await bot.ask("for i in range(300): print(i)\n")).split("\n")), 201)
            self.assertEqual((await bot.ask("more")).split("\n")[0], "200")
        self.xmpp_bot(story)
        wire = RawIrc(self.irc, b"ally", b"batch draft/multiline", b"alice", PASSWORD)
        wire.say(b"BATCH +1 draft/multiline everyport")
        for line in (b"for i in range(2):", b"    print('m', i)"):
            wire.say(b"@batch=1 PRIVMSG everyport :" + line)
        wire.say(b"BATCH -1")
        wire.until(b"PRIVMSG ally :m 1\r\n")
        wire.close()

    def test_friendly_to_xmpp_clients(self):
        async def story(bot):
            info = await bot["xep_0030"].get_info(jid=bot.ADDRESS)
            self.assertIn(("client", "bot"), [each[:2] for each in info["disco_info"]["identities"]])
            bot.send_presence(pto=bot.ADDRESS, ptype="subscribe")
            await bot.until("presence_subscribed")
            await bot.until("presence_available", lambda stanza: stanza["from"] == bot.ADDRESS)
            bot.say("<body>import asyncio; await asyncio.sleep(0.5)</body><active xmlns='http://jabber.org/protocol/chatstates'/>"
                    "<request xmlns='urn:xmpp:receipts'/><thread>t1</thread>", more=" id='m1'")
            await bot.until("receipt_received", lambda stanza: stanza["receipt"] == "m1")
            await bot.until("chatstate_composing")
            answer = await bot.until("message", lambda stanza: stanza["body"] == "Done.")
            self.assertEqual(answer["thread"], "t1")
        self.xmpp_bot(story)

        async def unwelcome(bot):
            bot.send_presence(pto=bot.ADDRESS, ptype="subscribe")
            await bot.until("presence_unsubscribed")
        self.xmpp_bot(unwelcome, "mia")

    # --- Who gets nothing

    def test_a_nick_proves_nothing(self):
        spoof = self.irc_bot("alice")
        self.assertIn("not logged in", spoof.ask("open('/tmp/spoofed', 'w')"))
        spoof.tell("IDENTIFY alice wrong", "NickServ")
        self.assertIn("not logged in", spoof.ask("1 + 1"))
        member, guest = self.irc_bot("mimi", "mia"), self.irc_bot("gusto", "gus")
        for bot in (member, guest):
            self.assertIn("no prompt here", bot.ask("1 + 1"))
        self.assertNotIn("spoofed", self.audit("alice"))

    def test_a_login_counts_until_it_is_over(self):
        bot = self.irc_bot("changer", "alice")
        self.assertEqual(bot.ask("secret = 7"), "Done.")
        bot.tell("LOGOUT", "NickServ")
        self.assertIn("not logged in", bot.ask("secret"))
        self.house.user("add", "olaf", "--password-stdin", "--role", "operator", text="sesame-open\n")
        bot.tell("IDENTIFY olaf sesame-open", "NickServ")
        bot.until(lambda: "7" not in bot.ask("secret") and "not logged in" not in bot.heard[0][1])
        self.assertNotIn("secret = 7", self.audit("olaf"))

    def test_only_messages_to_it_alone(self):
        bot = self.irc_bot("ally", "alice")
        other = RawIrc(self.irc, b"watcher")
        other.join(b"#talk")
        bot.server.join("#talk")
        other.until(b":ally!")
        before = self.audit("alice").count("unheard")
        bot.tell("'unheard'", "#talk")
        bot.server.notice("everyport", "'unheard'")
        bot.server.ctcp("version", "everyport")
        bot.server.action("everyport", "'unheard'")
        self.assertTrue(bot.hears_nothing())
        other.say(b"INVITE everyport #talk")
        other.say(b"NAMES #talk")
        self.assertNotIn(b"everyport", other.until(b" 366 ").split(b" 353 ")[-1])
        self.assertEqual(self.audit("alice").count("unheard"), before)
        other.close()

    def test_copies_and_echoes_are_not_run(self):
        ran = "'copied'"
        chat = "<body>%s</body>" % ran

        async def story(bot):
            for inner, kind in ((chat, "groupchat"), (chat, "headline"), (chat, "error")):
                bot.say(inner, kind)
            for inner in (chat + "<delay xmlns='urn:xmpp:delay' stamp='2026-01-01T00:00:00Z'/>",
                          chat + "<x xmlns='jabber:x:delay' stamp='20260101T00:00:00'/>",
                          chat + "<sent xmlns='urn:xmpp:carbons:2'/>", chat + "<received xmlns='urn:xmpp:carbons:2'/>",
                          chat + "<result xmlns='urn:xmpp:mam:2' id='1'/>", chat + "<forwarded xmlns='urn:xmpp:forward:0'/>",
                          chat + "<replace xmlns='urn:xmpp:message-correct:0' id='x'/>", chat + "<encryption xmlns='urn:xmpp:eme:0' namespace='x'/>"):
                bot.say(inner)
                await bot.until("message_error")
            bot.say("<sent xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' "
                    "to='%s' from='alice@localhost/bot' type='chat'>%s</message></forwarded></sent>" % (bot.ADDRESS, chat))
            self.assertEqual(await bot.ask("'still here'"), "'still here'")
            room = "den@rooms.localhost"
            bot.send_raw("<presence to='%s/prompt'><x xmlns='http://jabber.org/protocol/muc'/></presence>" % room)
            await bot.until("presence_available", lambda stanza: stanza["from"].bare == room)
            bot.say(chat, "groupchat", to=room)
            bot.say(chat, to=room + "/prompt")  # to itself, in the room
            bot.say("<x xmlns='http://jabber.org/protocol/muc#user'><invite to='%s'/></x>" % bot.ADDRESS, "normal", to=room)
            self.assertEqual(await bot.ask("'well'"), "'well'")
        self.xmpp_bot(story)
        self.assertNotIn("copied", self.audit("alice"))

    def test_members_and_guests_of_xmpp(self):
        async def story(bot):
            self.assertIn("no prompt here", await bot.ask("1 + 1"))
        self.xmpp_bot(story, "mia")
        self.xmpp_bot(story, "gus")
        wire = RawXmpp.__new__(RawXmpp)  # logs in as nobody

        import socket
        wire.domain, wire.buffer = "localhost", b""
        wire.socket = socket.create_connection(("127.0.0.1", self.xmpp), timeout=20)
        wire.open()
        wire.send("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'>%s</auth>" % base64.b64encode(b"alice").decode())
        wire.until(rb"<success")
        wire.open()
        wire.send("<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>")
        wire.until(rb"</iq>")
        wire.send("<message to='prompt.localhost' type='chat'><body>1 + 1</body></message>")
        self.assertIn(b"no prompt here", wire.until(rb"</message>"))
        wire.send("<message from='alice@localhost/bot' to='prompt.localhost' type='chat'><body>1 + 1</body></message>")
        self.assertIn(b"invalid-from", wire.until(rb"</stream:stream>"))
        wire.close()

    def test_components_are_not_answered(self):
        async def story():
            component = slixmpp.ComponentXMPP("comp.localhost", "open sesame", "127.0.0.1", self.component)
            answered = asyncio.get_event_loop().create_future()
            component.add_event_handler("session_start", lambda _: component.send_message(
                mto="everyport@prompt.localhost", mbody="'by a component'", mtype="chat", mfrom="alice@comp.localhost/bot"))
            component.add_event_handler("message", lambda stanza: answered.set_result(stanza))
            component.add_event_handler("message_error", lambda stanza: answered.set_result(stanza))
            component.connect()
            stanza = await asyncio.wait_for(answered, 20)
            self.assertEqual(stanza["type"], "error")
            self.assertIn("for accounts of this server", str(stanza))
            component.disconnect()
        run(story)
        self.assertNotIn("by a component", self.audit("alice"))

    def test_who_loses_the_right_loses_the_prompt(self):
        self.house.user("add", "dora", "--password-stdin", "--role", "administrator", text=PASSWORD + "\n")
        bot = self.irc_bot("dodo", "dora")
        self.assertEqual(bot.ask("1 + 1"), "2")
        bot.ask("import asyncio; asyncio.ensure_future(asyncio.sleep(3, 'too late'))")
        del bot.heard[:]
        self.house.user("role", "dora", "member")
        bot.until(lambda: bot.heard)
        self.assertIn("may not have it any more", bot.heard[0][1])
        self.assertIn("no prompt here", bot.ask("1 + 1"))
        self.house.user("grant", "dora", "looking", "irc")
        self.assertEqual(bot.ask("2 + 2"), "4")
        self.assertTrue(bot.hears_nothing(4, "late"))
        self.house.user("disable", "dora")
        bot.until(lambda: not bot.server.is_connected())
        again = self.irc_bot("dodo", "dora")
        self.assertIn("not logged in", again.ask("1 + 1"))
        self.assertEqual(self.audit("dora").count("1 + 1"), 1)

    def test_a_second_factor_is_asked_for(self):
        self.house.user("add", "tina", "--password-stdin", "--role", "administrator", text=PASSWORD + "\n")
        from tst_manhole import code_of
        begun = self.house.user("factor", "tina")
        secret = re.search(r"to type: (\w+)", begun).group(1)
        codes = re.search(r"each for one login: (.*)", begun).group(1).split()
        self.house.user("factor", "tina", code_of(secret))
        bot = self.irc_bot("titi", "tina")
        self.assertIn("second factor", bot.ask("6 * 7"))
        self.assertNotEqual(bot.ask("000000"), "0")
        self.assertIn("is right", bot.ask(codes[0]))
        self.assertEqual(bot.ask("6 * 7"), "42")

        async def story(other):
            self.assertIn("second factor", await other.ask("6 * 7"))
            self.assertNotIn("is right", await other.ask(codes[0]))  # was used
            self.assertIn("is right", await other.ask(codes[1]))
            self.assertEqual(await other.ask("6 * 7"), "42")
        self.xmpp_bot(story, "tina")

    def test_floods_are_bounded(self):
        bot = self.irc_bot("ally", "alice")
        self.assertEqual(bot.ask("import asyncio, builtins"), "Done.")
        self.assertEqual(bot.ask("async def chatter():"), "… Go on; “end” runs it, “forget” drops it.")
        for line in ("    while True:", "        print('chatter')", "        await asyncio.sleep(0.001)"):
            bot.tell(line)
        self.assertEqual(bot.ask("end"), "Done.")
        bot.ask("task = asyncio.ensure_future(chatter())")
        end = time.monotonic() + 6
        while time.monotonic() < end:
            bot.loop.process_once(0.1)
        self.assertLess(len(bot.heard), 120)
        bot.ask("task.cancel()")
        wire = RawIrc(self.irc, b"fast", account=b"alice", password=PASSWORD)
        wire.socket.sendall(b"PRIVMSG everyport :1\r\n" * 60)
        wire.until("too much at once".encode())
        wire.close()


if __name__ == "__main__":
    unittest.main()
