"""Strangers' words in the real program: as titles of polls, words and topics of IRC and XMPP, names of those who fail to log
in, names of readers, and what a plugin fails with. Each is followed to the terminal, the log, the web and the other protocol."""

import base64
import html
import json
import os
import re
import socket
import time
import unittest
import urllib.request
import xml.etree.ElementTree as ET

import paramiko

from rawirc import RawIrc
from prosody import free_port
from rawxmpp import RawXmpp
from station import Station
from strangers import drives_screens, printable, sent, words

class Strangers(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__, None, None, None)
        self.fifo = os.path.join(self.station.folder, "pipe")
        os.mkfifo(self.fifo)
        self.words = words(self.fifo)
        self.station.command("user", "add", "juliet", "--password-stdin", text="secret of juliet\n")

    def write(self, name, text):
        path = os.path.join(self.station.config, name + ".toml")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    def rule(self, name, title, text, event="message"):
        """One that logs what it hears: without it no stranger's word in a room comes to the log."""
        self.write("rules/" + name, 'title = %s\nper-minute = 600\n[when]\nevent = "%s"\n[[do]]\naction = "log"\ntext = "%s"\n'
                   % (json.dumps(title), event, text))

    def start(self):
        listen = 'listen = ["tcp:0:interface=127.0.0.1"]\n'
        self.write("services/http", 'type = "http"\n' + listen)
        self.write("services/irc", 'type = "irc"\n' + listen)
        self.write("services/xmpp", 'type = "xmpp"\ndomain = "localhost"\nshare = ["#hall"]\n' + listen)
        self.station.start()

    def clean(self, text, where):
        self.assertEqual(drives_screens(text), "", where)

    def log_is_clean(self, *seen):
        """And has what strangers wrote."""
        log = self.station.stderr()
        for words in seen:
            self.assertIn(words, log)
        self.clean(log, "log")

    def get(self, path):
        with urllib.request.urlopen("http://127.0.0.1:%d%s" % (self.station.port("http"), path), timeout=20) as answer:
            return answer.read().decode()

    def test_polls_on_terminal_and_web(self):
        taken = {}
        for number, (name, text) in enumerate(self.words.items()):
            title = printable(text)[:150]
            poll = "[[poll]]\nid = \"s-%d\"\nevent = %s\nquestion = %s\n" % (number, json.dumps(title), json.dumps(title))
            for answer in ("one", "two"):
                poll += "[[poll.answer]]\nid = \"%s\"\ntitle = %s\n" % (answer, json.dumps(title + answer))
            done = self.station.command("poll", "import", "-", text=poll, check=False)
            self.clean(done.stdout + done.stderr, name)
            if done.returncode == 0:
                taken["s-%d" % number] = title
        self.assertGreaterEqual(len(taken), 15, taken)  # not the torn one, which is no text
        self.start()
        pages = set()
        for poll, title in taken.items():
            self.clean(self.station.command("poll", "open", poll).stdout, title)
            pages.add(self.get("/r/" + poll))
            document = self.get("/r/%s.json" % poll)
            self.assertNotRegex(document, "[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
            self.assertEqual(json.loads(document)["question"]["title"], title)
            self.assertEqual(json.loads(document)["event"], title)
        self.assertEqual(len(pages), 1)  # no word of anybody's: they come as JSON, and the script makes text of them
        self.clean(pages.pop(), "page")
        listed = self.station.command("poll", "list").stdout
        self.clean(listed, "poll list")
        self.assertEqual(len(listed.splitlines()), len(taken), listed)
        index = self.get("/polls.json")
        self.assertEqual(sorted(one["id"] for one in json.loads(index)["polls"]) if isinstance(json.loads(index), dict)
                         else sorted(one["id"] for one in json.loads(index)), sorted(taken))
        self.assertIn(json.dumps("\u05d0\u05d9\u05d6\u05d4 \u05e1\u05e4\u05e8", ensure_ascii=False), index)
        self.clean(self.get("/"), "front page")
        self.log_is_clean()

    def test_irc_and_xmpp_in_one_room(self):
        self.rule("hear", "Hears", "heard {nick}: {text}")
        self.start()
        juliet = RawXmpp(self.station.port("xmpp"), "localhost", "juliet", "secret of juliet")
        self.addCleanup(juliet.close)
        heard = []
        mallory = RawIrc(self.station.port("irc"), b"mallory")
        rosaline = RawIrc(self.station.port("irc"), b"rosaline")
        for each in (mallory, rosaline):
            self.addCleanup(each.close)
            each.join(b"#hall")
        juliet.send("<presence to='hall@rooms.localhost/Juliet'><x xmlns='http://jabber.org/protocol/muc'/></presence>")
        heard.append(juliet.until(rb"<subject[^>]*/?>"))
        for name, text in self.words.items():
            for line in text.splitlines():  # what a line cannot hold is no line of IRC
                mallory.say(b"TOPIC #hall :" + sent(line, 100))
                mallory.say(b"PRIVMSG #hall :" + sent(line, 150))
                mallory.say(b"NICK " + sent(line, 10))
                mallory.say(b"AWAY :" + sent(line, 50))
                time.sleep(0.1)
            mallory.say(b"NICK mallory")
            mallory.say(b"PRIVMSG #hall :after " + name.encode())
            heard.append(juliet.until(b"<body[^>]*>after " + name.encode() + b"</body>"))
        stream = (b"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"
                  + re.sub(rb"^.*?(?=<(?:presence|message|iq))", b"", b"".join(heard), flags=re.S))
        parser = ET.XMLPullParser()
        parser.feed(stream)  # raises where it is no XML
        self.assertIn("<img src='file://%s'> x" % self.fifo, [event.text for _, event in parser.read_events() if event.tag.endswith("body")])

        # The other way: what XML can say and IRC cannot.
        rosaline.until(b"after right to left")
        for name, text in self.words.items():
            said = "".join(sign for sign in text[:5000] if sign in "\n\r\t" or 0x20 <= ord(sign) and not 0xd800 <= ord(sign) < 0xe000)
            for part in ("<body>%s</body>", "<subject>%s</subject>"):
                juliet.send("<message type='groupchat' to='hall@rooms.localhost'>%s</message>" % (part % html.escape(said).replace("\r", "&#13;")))
            juliet.send("<presence to='hall@rooms.localhost/%s'/>" % html.escape(said.replace("\n", "&#10;"), quote=True)[:200].replace("'", "&#39;"))
            juliet.send("<message type='groupchat' to='hall@rooms.localhost'><body>next %s</body></message>" % name)
            lines = rosaline.until(b"next " + name.encode()).split(b"\r\n")
            time.sleep(1)  # a room lets nobody talk without end
            for line in lines:
                self.assertNotIn(b"\n", line)
                self.assertNotIn(b"\0", line)
                self.assertRegex(line, rb"^(:|@|PING|$)", "%s: %r" % (name, line))
                self.assertLessEqual(len(line), 4096 + 512)
        self.log_is_clean("heard mallory: <img src='file://%s'> x" % self.fifo, "heard mallory: after right to left", ": \u05d0\u05d9\u05d6\u05d4",
                          *("next " + name for name in self.words))

    def test_failed_logins(self):
        self.start()
        for name, text in self.words.items():
            token = base64.b64encode(b"\0" + sent(text, 60) + b"\0wrong")
            irc = RawIrc(self.station.port("irc"))
            irc.say(b"CAP REQ :sasl")
            irc.until(b" ACK ")
            irc.say(b"AUTHENTICATE PLAIN")
            irc.until(b"AUTHENTICATE +")
            irc.say(b"AUTHENTICATE " + token)
            irc.until((b" 904 ", b" 433 ", b" 908 ", b" 905 "))
            irc.close()
        with socket.create_connection(("127.0.0.1", self.station.port("xmpp")), timeout=20) as xmpp:
            xmpp.sendall(b"<?xml version='1.0'?><stream:stream to='localhost' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>")
            token = base64.b64encode("\0<h1>OWNED\u202e\x1b[31m</h1>\0wrong".encode()).decode()
            xmpp.sendall(("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>%s</auth>" % token).encode())
            answer = b""
            while b"failure" not in answer and b"</stream:stream>" not in answer:
                piece = xmpp.recv(4096)
                if not piece:
                    break
                answer += piece
        audit = self.station.command("user", "audit", "--lines", "200").stdout
        self.clean(audit, "user audit")
        self.assertGreater(audit.count("login-failed") + audit.count("locked-out"), 3, audit)
        self.assertTrue(all(re.match(r"\d{4}-\d\d-\d\dT", line) for line in audit.splitlines()), audit)
        self.log_is_clean()

    def test_logins_by_ssh_and_telnet(self):
        """Names and programs of those who fail, and what those who get in send: the audit log and the log."""
        self.station.command("user", "add", "alice", "--password-stdin", "--role", "administrator", text="secret of alice\n")
        ssh, telnet = free_port(), free_port()
        self.station.start("serve", "manhole", "listen=tcp:%d:interface=127.0.0.1" % ssh, "telnet=tcp:%d:interface=127.0.0.1" % telnet)
        answered = 0
        for name, text in self.words.items():
            with paramiko.Transport(("127.0.0.1", ssh)) as door:
                door.local_version = "SSH-2.0-" + printable(text).encode("ascii", "ignore").decode()[:100]
                door.start_client(timeout=20)
                with self.assertRaises(paramiko.SSHException, msg=name):
                    door.auth_password(sent(text, 60), "wrong")
            with socket.create_connection(("127.0.0.1", telnet), timeout=20) as line:
                line.sendall(b"\xff\xfd\x01" + re.sub(rb"[\r\n\0]", b"_", sent(text, 60)) + b"\r\nwrong\r\n")
                heard = b""
                while heard.count(b"ogin:") < 2 and heard.count(b"ame:") < 2 and (piece := line.recv(4096)):
                    heard += piece
                answered += b"assword" in heard
        self.assertGreaterEqual(answered, 15)
        with paramiko.Transport(("127.0.0.1", ssh)) as door:
            door.connect(username="alice", password="secret of alice")
            for name, text in self.words.items():
                channel = door.open_session(timeout=20)
                channel.set_environment_variable("LANG", sent(text, 100))
                channel.exec_command(b"1 # " + sent(text, 200).replace(b"\0", b""))
                channel.recv_exit_status()
        shown = self.station.command("user", "audit", "--lines", "500").stdout
        self.clean(shown, "user audit")
        self.assertTrue(all(re.match(r"\d{4}-\d\d-\d\dT", line) for line in shown.splitlines()), shown)
        for told in (r"login-failed .*  manhole/ssh  ", r"login-failed .*  manhole/telnet  ", r"command  alice  manhole/ssh  .*#"):
            self.assertGreaterEqual(len(re.findall(told, shown)), 15, shown)
        self.log_is_clean()

    def test_names_of_readers(self):
        self.start()
        for name, text in self.words.items():
            done = self.station.command("device", "add", sent(text.replace("\0", ""), 200), "tcp:127.0.0.1:1", "id12", check=False)
            self.clean(done.stdout + done.stderr, name)
        listed = self.station.command("device", "list").stdout
        self.clean(listed, "device list")
        self.clean(self.get("/status.json"), "status")
        self.log_is_clean()

    def test_rules_and_their_log(self):
        taken = {}
        for number, (name, text) in enumerate(self.words.items()):
            self.rule("r-%d" % number, printable(text)[:100], "told {text}", event="command")
        self.start()
        listed = self.station.command("rule", "list").stdout
        self.clean(listed, "rule list")
        for number, (name, text) in enumerate(self.words.items()):
            rule = "r-%d" % number
            for command in ("check", "show", "dry-run", "fire"):
                more = [b"text=" + sent(text.replace("\0", ""), 300)] if command in ("dry-run", "fire") else []
                done = self.station.command("rule", command, rule, *more, check=False)
                self.clean(done.stdout + done.stderr, "rule %s: %s" % (command, name))
                if command == "fire" and done.returncode == 0:
                    taken[rule] = name
            self.assertIn(rule, listed)
        self.assertGreaterEqual(len(taken), 14, taken)
        told = self.station.command("rule", "log", "--lines", "200").stdout
        self.clean(told, "rule log")
        for rule in taken:
            self.assertIn(rule, told)
        self.log_is_clean("told <img src='file://%s'> x" % self.fifo, "told receipt", "told one PRIVMSG #x :two", "told \u05d0\u05d9\u05d6\u05d4")

    def test_finger(self):
        """An account's own words, and a query that is none."""
        plans = os.path.join(self.station.data, "plans")
        os.makedirs(plans)
        self.station.start("serve", "finger", "listen=tcp:0:interface=127.0.0.1")
        for name, text in self.words.items():
            with open(os.path.join(plans, "juliet"), "wb") as file:
                file.write(sent(text, 1000) + b" is my plan\n")
            for query in (b"juliet", b"/W juliet", sent(text, 100).replace(b"\r", b"").replace(b"\n", b"")):
                with socket.create_connection(("127.0.0.1", self.station.port("finger")), timeout=20) as asked:
                    asked.sendall(query + b"\r\n")
                    answer = b""
                    while piece := asked.recv(65536):
                        answer += piece
                shown = answer.decode()  # raises where it is no UTF-8
                self.clean(shown.replace("\r\n", "\n"), "finger: %s" % name)
                if query.endswith(b"juliet"):
                    self.assertIn("Login: juliet", shown)
                    self.assertTrue("is my plan" in shown, shown[-200:])
        self.log_is_clean()

    def test_plugin_errors(self):
        folder = os.path.join(self.station.config, "plugins", "faulty")
        os.makedirs(folder)
        text = "".join(self.words.values())
        with open(os.path.join(folder, "plugin.toml"), "w", encoding="utf-8") as file:
            file.write('name = "faulty"\napi = 1\ndescription = "Fails"\n')
        with open(os.path.join(folder, "plugin.py"), "w", encoding="utf-8") as file:
            file.write("raise ValueError(%s)\n" % ascii(text))
        self.station.command("plugin", "enable", "faulty")
        self.station.start()
        errors = self.station.command("plugin", "errors", "faulty").stdout
        self.assertIn("receipt", errors)
        self.clean(errors, "plugin errors")
        self.clean(self.station.command("plugin", "list").stdout, "plugin list")
        self.log_is_clean("<h1>OWNED</h1>", "receipt")

    def tearDown(self):
        # Nobody has opened the pipe, or the program would not end in order.
        if self.station.process and self.station.process.poll() is None:
            self.station.stop()


if __name__ == "__main__":
    unittest.main(verbosity=2)
