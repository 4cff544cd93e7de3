"""Programs from Debian as clients of our IRC server: irssi and WeeChat as people run them, python3-irc and Twisted's
IRCClient as bots are made of. Each meets a bystander, says something and hears the answer; some log in."""

import contextlib
import os
import pty
import random
import re
import select
import shutil
import signal
import ssl
import subprocess
import sys
import textwrap
import time
import unittest

from rawirc import RawIrc
from rawwebsocket import RawWebSocket
from station import Station

PASSWORD = "sesame-open"


def content(path):
    if not os.path.exists(path):
        return b""
    with open(path, "rb") as file:
        return file.read()


def ended(process):
    """By its own pid, politely first."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class IrcServer(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        for name in ("alice", "bob"):
            cls.station.command("user", "add", name, "--password-stdin", text=PASSWORD + "\n")
        cls.motd = os.path.join(cls.station.folder, "motd")
        with open(cls.motd, "w", encoding="utf-8"):
            pass
        cls.serve()

    @classmethod
    def serve(cls):
        cls.station.start("serve", "irc", "listen=tcp:0:interface=127.0.0.1", "listen=tls:0:interface=127.0.0.1", "name=irc.test",
                          "websocket=tcp:0:interface=127.0.0.1", "websocket-origins=https://chat.example", "motd-file=" + cls.motd,
                          "max-history=1000", "sts-port=6697", "sts-time=10min", "sts-preload=true")
        ports = {kind: int(port) for line in cls.station.addresses for kind, port in re.findall(r"(irc|ircs|ws)://127\.0\.0\.1:(\d+)", line)}
        cls.port, cls.tls, cls.web = ports["irc"], ports["ircs"], ports["ws"]

    @classmethod
    def tearDownClass(cls):
        cls.station.__exit__()

    def setUp(self):
        self.channel = "#" + self._testMethodName.lower()
        self.folder = os.path.join(self.station.folder, self._testMethodName)
        os.makedirs(self.folder)
        self.bystander = RawIrc(self.port, b"watcher")
        self.bystander.say(b"JOIN " + self.channel.encode())
        self.bystander.until(b" 366 ")

    def tearDown(self):
        with contextlib.suppress(OSError, AssertionError):  # the next one has the same name
            self.bystander.say(b"QUIT")
            self.bystander.until(b"ERROR ")
        self.bystander.close()

    def meets(self, nick, hears):
        """The client comes, answers what is asked, and `hears()` says whether it has understood."""
        channel = self.channel.encode()
        self.bystander.until(b":%s!" % nick)
        self.bystander.say(b"PRIVMSG %s :hello %s \xc3\xa4\xf0\x9f\x90\xa6" % (channel, nick))
        end = time.monotonic() + 20
        while not hears():
            self.assertLess(time.monotonic(), end, "the client did not hear the channel")
            time.sleep(0.1)

    @contextlib.contextmanager
    def terminal(self, command, environment):
        """A program on a pseudo-terminal; all that it shows is read away into `shown`."""
        self.assertTrue(shutil.which(command[0]), command[0] + " is not installed")
        master, slave = pty.openpty()
        process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, close_fds=True,
                                   env=dict(os.environ, TERM="xterm", LANG="C.UTF-8", LC_ALL="C.UTF-8", **environment))
        os.close(slave)
        self.shown = b""
        try:
            yield master
        finally:
            ended(process)
            os.close(master)

    def drain(self, master):
        while select.select([master], [], [], 0)[0]:
            try:
                self.shown += os.read(master, 65536)
            except OSError:
                return

    def test_irssi(self):
        with open(os.path.join(self.folder, "config"), "w", encoding="utf-8") as config:
            config.write(textwrap.dedent("""
                servers = ( { address = "127.0.0.1"; port = "%d"; chatnet = "T"; autoconnect = "yes"; use_tls = "no"; } );
                chatnets = { T = { type = "IRC"; nick = "alice"; sasl_mechanism = "PLAIN"; sasl_username = "alice"; sasl_password = "%s"; }; };
                channels = ( { name = "%s"; chatnet = "T"; autojoin = "yes"; } );
                settings = { core = { real_name = "Alice"; user_name = "alice"; nick = "alice"; }; };
                """ % (self.port, PASSWORD, self.channel)))
        with self.terminal(["irssi", "--home=" + self.folder, "--noconnect"], {}) as master:
            os.write(master, b"/log open -targets %s %s/log ALL\n/connect T\n" % (self.channel.encode(), self.folder.encode()))

            def hears():
                self.drain(master)
                return b"hello alice \xc3\xa4" in content(os.path.join(self.folder, "log")) or b"hello alice" in self.shown

            self.meets(b"alice", hears)
            self.bystander.say(b"WHOIS alice")
            self.assertIn(b" 330 watcher alice alice ", self.bystander.until(b" 318 "))
            os.write(master, b"/window 2\n/msg %s hello from irssi\n" % self.channel.encode())
            self.bystander.until(b"PRIVMSG %s :hello from irssi" % self.channel.encode())
            os.write(master, b"/quit so long\n")
            self.bystander.until(b"QUIT :Quit: so long")

    def test_weechat(self):
        commands = ";".join([
            "/set irc.server_default.tls off", "/set irc.server_default.ssl off",
            "/server add t 127.0.0.1/%d -nicks=bob -autojoin=%s" % (self.port, self.channel),
            "/set irc.server.t.sasl_mechanism scram-sha-256", "/set irc.server.t.sasl_username bob",
            "/set irc.server.t.sasl_password " + PASSWORD, "/set logger.file.flush_delay 0",
            "/set irc.server_default.capabilities *", "/connect t"])
        with self.terminal(["weechat-headless", "-d", self.folder, "--stdout", "-r", commands], {"HOME": self.folder}) as master:
            def logged():
                self.drain(master)
                found = b""
                for where, _, names in os.walk(self.folder):
                    for name in names:
                        if name.endswith(".weechatlog") and self.channel in name:
                            found += content(os.path.join(where, name))
                return found

            self.meets(b"bob", lambda: b"hello bob \xc3\xa4\xf0\x9f\x90\xa6" in logged())
            self.bystander.say(b"WHOIS bob")
            self.assertIn(b" 330 watcher bob bob ", self.bystander.until(b" 318 "))
            self.bystander.say(b"KICK %s bob :out" % self.channel.encode())
            end = time.monotonic() + 10
            while b"kicked" not in logged():
                self.assertLess(time.monotonic(), end)
                time.sleep(0.1)

    def script(self, source, *more):
        path = os.path.join(self.folder, "client.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(textwrap.dedent(source))
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        return subprocess.Popen([sys.executable, path, str(self.port), self.channel, *more], stdout=subprocess.PIPE, text=True, env=environment)

    def bot(self, source, nick):
        process = self.script(source)
        try:
            self.bystander.until(b":%s!" % nick)
            self.bystander.say(b"PRIVMSG %s :!ping" % self.channel.encode())
            self.bystander.until(b":%s!" % nick)
            self.bystander.until(b"PRIVMSG %s :pong from watcher" % self.channel.encode())
            self.bystander.say(b"TOPIC %s :Birds" % self.channel.encode())
            self.bystander.until(b"NOTICE watcher :topic Birds")
            self.bystander.say(b"PRIVMSG %s :!leave" % nick)
            self.bystander.until(b"QUIT :Quit: done")
            out, _ = process.communicate(timeout=20)
            return out
        finally:
            ended(process)

    def test_python_irc(self):
        out = self.bot("""
            import sys
            import irc.bot

            class Bot(irc.bot.SingleServerIRCBot):
                def on_welcome(self, connection, event):
                    connection.join(sys.argv[2])
                def on_pubmsg(self, connection, event):
                    if event.arguments[0] == "!ping":
                        connection.privmsg(event.target, "pong from " + event.source.nick)
                def on_topic(self, connection, event):
                    connection.notice(event.source.nick, "topic " + event.arguments[0])
                def on_privmsg(self, connection, event):
                    names = sorted(self.channels[sys.argv[2]].users())
                    print("names", *names, "oper", *self.channels[sys.argv[2]].opers())
                    print("network", connection.features.network, "prefix", sorted(connection.features.prefix.values()))
                    self.die("done")

            Bot([irc.bot.ServerSpec("127.0.0.1", int(sys.argv[1]))], "pythonirc", "Python").start()
            """, b"pythonirc")
        self.assertIn("names pythonirc watcher oper watcher", out)
        self.assertIn("network Everyport", out)

    def test_twisted(self):
        out = self.bot("""
            import sys
            from twisted.internet import protocol, reactor
            from twisted.words.protocols import irc

            class Bot(irc.IRCClient):
                nickname = "twisted"
                def signedOn(self):
                    self.join(sys.argv[2])
                def privmsg(self, user, channel, message):
                    if message == "!ping":
                        self.msg(channel, "pong from " + user.split("!")[0])
                    if message == "!leave":
                        print("nicklen", self.supported.getFeature("NICKLEN"), "chantypes", self.supported.getFeature("CHANTYPES"))
                        self.quit("done")
                def topicUpdated(self, user, channel, topic):
                    if topic:
                        self.notice(user.split("!")[0], "topic " + topic)
                def connectionLost(self, reason):
                    reactor.stop()

            factory = protocol.ClientFactory()
            factory.protocol = Bot
            reactor.connectTCP("127.0.0.1", int(sys.argv[1]), factory)
            reactor.run()
            """, b"twisted")
        self.assertIn("nicklen 32", out)

    def browser(self, subprotocol):
        """What a browser's script would do, with that subprotocol; what it printed."""
        process = self.script("""
            import asyncio, sys, websockets

            async def main():
                port, channel, wanted = sys.argv[3], sys.argv[2], sys.argv[4]
                offered = [wanted] if wanted != "None" else None
                async with websockets.connect("ws://127.0.0.1:%s/" % port, subprotocols=offered) as socket:
                    binary = wanted.startswith("binary")
                    async def say(line):
                        await socket.send(line.encode() if binary else line)
                    async def until(what):
                        while True:
                            line = await asyncio.wait_for(socket.recv(), 20)
                            assert isinstance(line, bytes) == binary, line
                            text = line.decode() if binary else line
                            assert chr(10) not in text and chr(13) not in text, text
                            if what in text:
                                return text
                    await say("NICK browser")
                    await say("USER browser 0 * :Browser")
                    await until(" 422 ")
                    await say("JOIN " + channel)
                    await until(" 366 ")
                    await say("PRIVMSG %s :from a browser" % channel)
                    print(socket.subprotocol, await until("PRIVMSG %s :and back" % channel))
                    await say("QUIT :bye")
                    await until("ERROR")

            asyncio.run(main())
            """, str(self.web), subprotocol)
        try:
            self.bystander.until(b"PRIVMSG %s :from a browser" % self.channel.encode())
            self.bystander.say(b"PRIVMSG %s :and back" % self.channel.encode())
            self.bystander.until(b":browser!~browser@")
            return process.communicate(timeout=30)[0]
        finally:
            ended(process)

    def test_websocket(self):
        for subprotocol in ("text.ircv3.net", "binary.ircv3.net", "None"):
            self.assertIn("%s :watcher!" % subprotocol, self.browser(subprotocol))

    def lines(self, heard):
        """Those with a number, each with its id."""
        return re.findall(rb"msgid=([^;\s]+)\S* :\S+ PRIVMSG %s :(line \d+)\r\n" % self.channel.encode(), heard)

    def test_pages_of_other_sites(self):
        RawWebSocket(self.web, "/", "https://chat.example").close()
        RawWebSocket(self.web, "/").close()
        with self.assertRaisesRegex(AssertionError, "403"):
            RawWebSocket(self.web, "/", "https://evil.example")

    def test_what_was_echoed_survives_a_kill(self):
        """An echo with its id is a promise: killed at any moment, the server has every line that was echoed."""
        capabilities = b"draft/chathistory batch server-time message-tags echo-message"
        channel = self.channel.encode()
        chance = random.Random(os.getpid())
        promised = []
        number = 0
        # Registered, for a channel that is made anew shows nobody what was said in the one before.
        self.bystander.say(b"PART %s" % channel)
        self.bystander.until(b" PART ")
        founder = RawIrc(self.port, b"founder", capabilities, account=b"alice", password=PASSWORD)
        founder.join(channel)
        founder.say(b"CS REGISTER %s" % channel)
        founder.until(b"The channel is yours")
        time.sleep(3)  # it is kept a moment later, and a busy computer takes its time
        founder.close()
        for _ in range(10):
            alice = RawIrc(self.port, b"historian", capabilities, account=b"alice", password=PASSWORD)
            alice.join(channel)
            alice.say(b"CHATHISTORY LATEST %s * 1000" % channel)
            kept = self.lines(alice.until(b"BATCH -"))
            self.assertEqual([one for one in promised if one not in kept], [])
            end = time.monotonic() + chance.uniform(0.02, 0.6)
            while time.monotonic() < end:
                number += 1
                alice.say(b"PRIVMSG %s :line %d" % (channel, number))
                if chance.random() < 0.3:
                    time.sleep(chance.uniform(0, 0.02))
            self.station.kill()
            promised += self.lines(alice.rest())
            alice.close()
            self.bystander.close()
            type(self).serve()
        self.assertGreater(len(promised), 20)

    def certificate(self, name):
        paths = [os.path.join(self.folder, name + ending) for ending in (".crt", ".key")]
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", paths[1], "-out", paths[0], "-days", "2", "-subj", "/CN=" + name],
                       check=True, capture_output=True)
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.load_cert_chain(*paths)
        return context

    def external(self, context, answer):
        """Tries SASL EXTERNAL with that certificate."""
        client = RawIrc(self.tls, wrap=context.wrap_socket)
        client.say(b"CAP LS 302")
        offered = client.until(b" server-time")
        self.assertIn(b"EXTERNAL", offered)
        client.say(b"CAP REQ :sasl")
        client.until(b" ACK ")
        client.say(b"AUTHENTICATE EXTERNAL")
        if answer == b" 903 ":
            client.until(b"AUTHENTICATE +")
            client.say(b"AUTHENTICATE +")
        client.until(answer)
        return client

    def test_a_certificate_logs_in(self):
        own, other = self.certificate("own"), self.certificate("other")
        with RawIrc(self.tls, b"alice", account=b"alice", password=PASSWORD, wrap=own.wrap_socket) as alice:
            alice.say(b"PRIVMSG NickServ :CERT ADD")
            alice.until(b":NickServ!")
            alice.say(b"WHOIS alice alice")
            heard = alice.until(b" 318 ")
            self.assertIn(b" 671 alice alice ", heard)  # secure
            self.assertIn(b" 276 alice alice ", heard)  # its fingerprint, to oneself
        with self.external(own, b" 903 ") as alice:
            alice.say(b"NICK alice2")
            alice.say(b"USER a 0 * :a")
            alice.say(b"CAP END")
            alice.until(b" 422 ")
            alice.say(b"WHOIS alice2")
            self.assertIn(b" 330 alice2 alice2 alice ", alice.until(b" 318 "))
            alice.say(b"PRIVMSG NickServ :CERT DEL")
            alice.until(b":NickServ!")
        for context in (own, other):
            self.external(context, b" 904 ").close()

    def test_sts(self):
        """Who comes in the clear is told where TLS is, who has come by it, how long to stay; nobody may ask for it."""
        with RawIrc(self.port) as clear, RawIrc(self.tls, wrap=self.certificate("none").wrap_socket) as secure:
            for client, value in ((clear, b"sts=port=6697"), (secure, b"sts=duration=600,preload")):
                client.say(b"CAP LS 302")
                self.assertIn(value + b" ", client.until(b" server-time") + client.until(b"\r\n"))
                client.say(b"CAP REQ :sts")
                client.line(b" NAK ")
                client.say(b"CAP LS")
                self.assertNotIn(b"sts", client.until(b" server-time"))

    def test_version(self):
        self.bystander.say(b"VERSION")
        self.assertIn(b" 351 watcher everyport-%s " % self.station.version().encode(), self.bystander.line(b" 351 "))

    def test_hangup_rereads_the_files(self):
        motd = os.path.join(self.station.folder, "motd")
        with open(motd, "w", encoding="utf-8") as file:
            file.write("Fresh news\n")
        self.station.process.send_signal(signal.SIGHUP)
        end = time.monotonic() + 20
        heard = b""
        while b"Fresh news" not in heard:
            self.assertLess(time.monotonic(), end)
            self.bystander.say(b"MOTD")
            self.bystander.say(b"PING :asked")
            heard = self.bystander.until(b":asked\r\n")
        os.truncate(motd, 0)
        self.station.process.send_signal(signal.SIGHUP)
        while b" 422 " not in heard:
            self.assertLess(time.monotonic(), end)
            self.bystander.say(b"MOTD")
            self.bystander.say(b"PING :asked")
            heard = self.bystander.until(b":asked\r\n")


if __name__ == "__main__":
    unittest.main()
