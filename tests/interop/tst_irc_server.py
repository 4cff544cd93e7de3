"""Programs from Debian as clients of our IRC server: irssi and WeeChat as people run them, python3-irc and Twisted's
IRCClient as bots are made of. Each meets a bystander, says something and hears the answer; some log in."""

import base64
import contextlib
import os
import pty
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import textwrap
import time
import unittest

from station import Station

PASSWORD = "sesame-open"


class Bystander:
    """A client by hand, who watches the channel."""

    def __init__(self, port, nick, capabilities=b"", account=None):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=20)
        self.heard = b""
        if capabilities or account:
            self.say(b"CAP REQ :%s" % (capabilities + (b" sasl" if account else b"")))
            self.until(b" ACK ")
        if account:
            self.say(b"AUTHENTICATE PLAIN")
            self.until(b"AUTHENTICATE +")
            self.say(b"AUTHENTICATE " + base64.b64encode(b"\0%s\0%s" % (account, PASSWORD.encode())))
            self.until(b" 903 ")
        self.say(b"NICK " + nick)
        self.say(b"USER %s 0 * :%s" % (nick, nick))
        if capabilities or account:
            self.say(b"CAP END")
        self.until(b" 422 ")

    def say(self, line):
        self.socket.sendall(line + b"\r\n")

    def until(self, what, seconds=20):
        """What came up to and with `what`; later bytes wait."""
        end = time.monotonic() + seconds
        while what not in self.heard:
            left = end - time.monotonic()
            if left <= 0:
                raise AssertionError("%r did not come; heard %r" % (what, self.heard[-1500:]))
            ready, _, _ = select.select([self.socket], [], [], left)
            if ready:
                piece = self.socket.recv(65536)
                if not piece:
                    raise AssertionError("hung up before %r; heard %r" % (what, self.heard[-1500:]))
                self.heard += piece
        at = self.heard.index(what) + len(what)
        heard, self.heard = self.heard[:at], self.heard[at:]
        return heard

    def close(self):
        self.socket.close()


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
        cls.serve()

    @classmethod
    def serve(cls):
        cls.station.start("serve", "irc", "listen=tcp:0:interface=127.0.0.1", "name=irc.test", "websocket=tcp:0:interface=127.0.0.1")
        ports = [int(port) for line in cls.station.addresses for port in re.findall(r"(?:irc|ws)://127\.0\.0\.1:(\d+)", line)]
        cls.port, cls.web = ports

    @classmethod
    def tearDownClass(cls):
        cls.station.__exit__()

    def setUp(self):
        self.channel = "#" + self._testMethodName.lower()
        self.folder = os.path.join(self.station.folder, self._testMethodName)
        os.makedirs(self.folder)
        self.bystander = Bystander(self.port, b"watcher")
        self.bystander.say(b"JOIN " + self.channel.encode())
        self.bystander.until(b" 366 ")

    def tearDown(self):
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

    def test_history_survives_a_kill(self):
        capabilities = b"draft/chathistory batch server-time message-tags echo-message"
        alice = Bystander(self.port, b"historian", capabilities, account=b"alice")
        channel = self.channel.encode()
        alice.say(b"JOIN " + channel)
        alice.until(b" 366 ")
        for number in range(200):
            alice.say(b"PRIVMSG %s :line %d" % (channel, number))
        alice.until(b":line 199\r\n")
        alice.say(b"CHATHISTORY LATEST %s * 1" % channel) # answered when all before it is safe
        alice.until(b"BATCH -")
        self.station.kill()
        self.bystander.close()
        alice.close()
        type(self).serve()
        alice = Bystander(self.port, b"historian", capabilities, account=b"alice")
        alice.say(b"JOIN " + channel)
        alice.until(b" 366 ")
        alice.say(b"CHATHISTORY LATEST %s * 100" % channel)
        heard = alice.until(b"BATCH -")
        for number in range(100, 200):
            self.assertIn(b" PRIVMSG %s :line %d\r\n" % (channel, number), heard)
        alice.close()


if __name__ == "__main__":
    unittest.main()
