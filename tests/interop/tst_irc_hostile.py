"""Clients that mean no good before a real everyportd. Each meets a limit that ISUPPORT names, a numeric, FAIL or ERROR;
two who talk in a channel all the while miss nothing and are answered in time, memory stays as it was, and when it is
over as many are connected as before."""

import base64
import contextlib
import os
import random
import re
import select
import socket
import ssl
import struct
import time
import unittest

from rawirc import PATIENCE, RawIrc, Witness
from station import MEMORY_TELLS, Station

LOGIN_SECONDS = 4
# Where those come from who are held to what strangers are held to, and who may talk as fast as they like.
STRANGER = "127.0.0.2"
FAST = "127.0.0.3"
ROUND = 5.0  # seconds: the machine may be busy with other things, a blocked loop takes longer
MEMORY = 80 * 1024  # KiB
CAPABILITIES = b"message-tags labeled-response batch"


class IrcHostile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        cls.station.command("user", "add", "mallory", "--password-stdin", text="secret-word\n")
        cls.station.start("serve", "irc", "listen=tcp:0:interface=127.0.0.1", "listen=tls:0:interface=127.0.0.1", "name=irc.test",
                          "websocket=tcp:0:interface=127.0.0.1", "login-time=%ds" % LOGIN_SECONDS, "max-half-open=3000",
                          "class=strangers %s clients=20 half-open=10" % STRANGER, "class=fast %s flood=off" % FAST)
        ports = {kind: int(port) for line in cls.station.addresses for kind, port in re.findall(r"(irc|ircs|ws)://127\.0\.0\.1:(\d+)", line)}
        cls.port, cls.tls, cls.web = ports["irc"], ports["ircs"], ports["ws"]
        cls.witness = Witness(cls.port)
        cls.witness.start()
        cls.count = RawIrc(cls.port, b"counter")

    @classmethod
    def tearDownClass(cls):
        cls.witness.end()
        cls.count.close()
        cls.station.__exit__()

    def connections(self):
        """Those with a nick, those without one yet, channels."""
        self.count.say(b"LUSERS")
        heard = self.count.until(b" 255 ") + self.count.until(b" 266 ")
        return tuple(int(re.search(pattern, heard)[1]) for pattern in (rb"I have (\d+) clients", rb" 253 \S+ (\d+) ", rb" 254 \S+ (\d+) "))

    def setUp(self):
        self.before = self.connections()
        self.memory = self.station.memory()
        self.witness.rounds()
        self.stack = contextlib.ExitStack()
        self.addCleanup(self.over)

    def over(self):
        self.stack.close()
        end = time.monotonic() + PATIENCE
        while self.connections() != self.before:
            self.assertLess(time.monotonic(), end, "who came did not go: %s, before %s" % (self.connections(), self.before))
            time.sleep(0.05)
        longest = self.witness.rounds()
        self.assertIsNone(self.witness.trouble)
        self.assertLess(longest, ROUND, "the witnesses were kept waiting")
        if MEMORY_TELLS:
            self.assertLess(self.station.memory() - self.memory, MEMORY, "memory in KiB")

    def client(self, nick=None, *words, port=None, **more):
        return self.stack.enter_context(RawIrc(port or self.port, nick, *words, **more))

    def supported(self, client, token):
        client.say(b"VERSION")
        return re.search(rb" %s=(\S+)" % token, client.until(b" %s=" % token) + client.until(b"\r\n"))[1]

    # Lines

    def test_overlong_lines(self):
        one = self.client(b"mallory", CAPABILITIES)
        two = self.client(b"malvin", CAPABILITIES)
        longest = b"PRIVMSG malvin :" + b"x" * (510 - 16)
        one.say(longest)
        self.assertIn(b"x" * 300, two.line(b" PRIVMSG malvin :"))
        for line in (longest + b"x", b"PRIVMSG malvin :" + b"x" * 8000, b"x" * 511, b"@a=" + b"b" * 4100 + b" PRIVMSG malvin :hi", b"@" + b"a" * 8190):
            one.say(line)
            one.until(b" 417 mallory :")
        one.say(b"@+a=" + b"b" * (4096 - 5) + b" " + longest)  # as much as a client may say
        self.assertLessEqual(len(two.line(b" PRIVMSG malvin :")), 8191 + 512)
        one.socket.sendall(b"y" * 1_000_000)  # a line without an end: one answer, however long it grows
        one.until(b" 417 mallory :")
        one.say(b"")
        one.say(b"PING :still")
        self.assertNotIn(b" 417 ", one.until(b":still\r\n"))

    def test_nul_and_control_bytes(self):
        one = self.client(b"mallory")
        two = self.client(b"malvin")
        one.say(b"PRIVMSG malvin :be\0fore")
        one.say(b"\0\0\0")
        for code in [*range(1, 10), 11, 12, *range(14, 32), 127]:
            one.say(b"PRIVMSG malvin :<%c>" % code)
            self.assertIn(b"<%c>\r\n" % code, two.line(b" PRIVMSG malvin :"))
            one.say(b"NICK mal%clory" % code)
            one.line(b" 432 ")
            one.say(b"JOIN #mal%clory" % code)
            self.assertRegex(one.line(b"#mal%clory" % code), rb" (403|476|479) ")
        one.say(b"PRIVMSG malvin :a\rb")
        one.say(b"PING :done")
        one.until(b":done\r\n")
        two.say(b"PING :done")
        self.assertNotIn(b"before", two.until(b":done\r\n"))

    def test_bad_utf8(self):
        one = self.client(b"mallory", CAPABILITIES)
        self.assertIn(b"UTF8ONLY", (one.say(b"VERSION"), one.until(b" WHOX"))[1])
        for bad in (b"\xff", b"\xc3", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe2\x82"):
            for line, command in ((b"PRIVMSG mallory :" + bad, b"PRIVMSG"), (b"@+a=" + bad + b" TAGMSG mallory", b"TAGMSG"),
                                  (b"NICK " + bad, b"NICK"), (bad, b"*"), (b"AWAY :" + bad, b"AWAY")):
                one.say(line)
                one.until(b"FAIL %s INVALID_UTF8 :" % command)
        one.say(b"PRIVMSG mallory :gr\xc3\xbc\xc3\x9fe")
        one.until(b":gr\xc3\xbc\xc3\x9fe\r\n")

    def test_tag_bombs(self):
        one = self.client(b"mallory", CAPABILITIES)
        two = self.client(b"malvin", CAPABILITIES)
        for tags in (b";".join(b"+%d" % i for i in range(700)), b";" * 4090, b"+a=" + b"\\" * 4080, b"=;" * 2000, b"+a;" * 1300,
                     b"time=1;msgid=x;account=root;label=" + b"l" * 4000):
            one.say(b"@" + tags + b" PRIVMSG malvin :hello")
            heard = two.line(b" PRIVMSG malvin :hello")
            self.assertLessEqual(len(heard), 8191 + 512)
            self.assertNotIn(b"account=root", heard)
        one = self.client(b"fast", CAPABILITIES, source=FAST)
        for _ in range(300):
            one.say(b"@" + b";".join(b"+%d" % i for i in range(700)) + b" TAGMSG malvin")
        one.say(b"@label=7 PING :done")
        one.until(b":done\r\n")

    # Floods

    def test_comings_and_goings(self):
        one = self.client(b"mallory")
        other = self.client(b"malvin")
        other.join(b"#gate")
        lines = b"".join(b"JOIN #gate\r\nPART #gate :bye\r\nNICK mallory%d\r\nJOIN #a%d\r\nPART #a%d\r\n" % (i % 7, i, i) for i in range(500))
        one.overdoes(lines)
        heard = other.until(b" QUIT :Excess Flood")
        # Whoever saw it was told everything in order: nobody comes or goes twice.
        present = False
        for who, what in re.findall(rb":(mallory\d*)!\S+ (JOIN|PART) #gate", heard):
            self.assertEqual(present, what == b"PART", who)
            present = what == b"JOIN"

    def test_floods_of_messages(self):
        for command in (b"PRIVMSG #witnesses :", b"NOTICE #witnesses :", b"PRIVMSG speaker,hearer :", b"TAGMSG #witnesses ", b"nonsense "):
            self.client(b"mallory").overdoes(command + b"x" * 400 + b"\r\n")
            with RawIrc(self.port, b"mallory"):  # the nick is free again
                pass

    def test_a_flood_without_a_meter(self):
        """Who may talk as fast as they like: the others hear it all the same, or are read to."""
        one = self.client(b"mallory", source=FAST)
        other = self.client(b"malvin", source=FAST)
        for each in (one, other):
            each.join(b"#fast")
        line = b"PRIVMSG #fast :" + b"z" * 100 + b"\r\n"
        one.socket.sendall(line * 20_000 + b"PRIVMSG #fast :the end\r\n")
        self.assertEqual(other.until(b":the end\r\n", 60).count(b"PRIVMSG #fast :zzz"), 20_000)

    def test_the_slow_in_a_busy_channel(self):
        """Those who read nothing any more are cut off when their queue is full; who reads misses nothing."""
        fast = self.client(b"mallory", source=FAST)
        reader = self.client(b"malvin", source=FAST)
        slow = [self.client(b"slow%d" % i, receive=4096) for i in range(5)]
        for one in (fast, reader, *slow):
            one.join(b"#busy")
        line = b"PRIVMSG #busy :" + b"z" * 400 + b"\r\n"
        gone = set()
        for number in range(200):
            fast.socket.sendall(line * 200 + b"PRIVMSG #busy :end %d\r\n" % number)
            heard = reader.until(b":end %d\r\n" % number)
            self.assertEqual(heard.count(b"PRIVMSG #busy :zzz"), 200)
            gone |= set(re.findall(rb":(slow\d)!\S+ QUIT :SendQ exceeded", heard))
            if len(gone) == len(slow):
                break
        self.assertEqual(len(gone), len(slow))

    def test_questions_whose_answers_nobody_reads(self):
        """LIST, WHO and NAMES of everything: no more are taken than answers are fetched."""
        owner = self.client(b"malvin", source=FAST)
        for first in range(0, 90, 10):
            owner.say(b"JOIN " + b",".join(b"#list%d" % i for i in range(first, first + 10)))
            for _ in range(10):
                owner.until(b" 366 ")
        for question in (b"LIST", b"WHO #witnesses", b"NAMES #witnesses", b"WHOIS speaker speaker", b"MOTD", b"HELP", b"STATS m", b"LUSERS", b"VERSION"):
            one = self.client(b"mallory", source=FAST, receive=4096)
            taken = one.flood((question + b"\r\n") * 500, 1)
            self.assertLess(taken, 32 * 1024 * 1024, question)
            one.close()
        one = self.client(b"reader", source=FAST)
        one.say(b"LIST")
        self.assertEqual(one.until(b" 323 ").count(b" 322 "), 91)

    # Before and while registering

    def test_half_open(self):
        """Two thousand who never say who they are, and one who comes in meanwhile."""
        begun = time.monotonic()
        idle = []
        for number in range(2000):
            one = socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)
            self.stack.callback(one.close)
            if number % 2:
                one.sendall(b"NICK half%d\r\nCAP LS 302\r\n" % number)
            idle.append(one)
        with RawIrc(self.port, b"honest") as honest:
            honest.say(b"PING :here")
            honest.until(b":here\r\n")
        for one in idle:
            heard = b""
            while piece := one.recv(65536):
                heard += piece
            self.assertIn(b"ERROR :Closing Link:", heard)
            self.assertIn(b"Registration timed out", heard)
        self.assertLess(time.monotonic() - begun, LOGIN_SECONDS + 30)

    def test_too_many_of_one_address(self):
        # Whoever comes is let in; the oldest of those from there that have not registered go for it.
        came = [self.client(source=STRANGER) for _ in range(40)]
        for one in came[:-10]:  # all have been let in before the first of the others registers
            one.rest()
        kept = came[-10:]
        for number, one in enumerate(kept):
            one.register(b"kept%d" % number)
        kept += [self.client(b"more%d" % number, source=STRANGER) for number in range(10)]
        with RawIrc(self.port, source=STRANGER) as more:
            self.assertIn(b"ERROR :Closing Link:", more.rest())
        with RawIrc(self.port, b"neighbour") as neighbour:
            neighbour.say(b"PING :here")
            neighbour.until(b":here\r\n")

    def test_coming_and_going(self):
        words = b"CAP LS 302\r\nNICK mallory\r\nUSER m 0 * :m\r\nCAP END\r\nJOIN #witnesses,#b\r\nPRIVMSG #b :hello\r\n"
        for number in range(400):
            one = socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)
            one.sendall(words[:number * 7 % len(words)])
            if number % 2:
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # a reset in place of a goodbye
            one.close()

    def test_capabilities_without_end(self):
        one = self.client()
        one.say(b"NICK mallory")
        one.socket.sendall(b"CAP LS 302\r\nCAP REQ :batch\r\nCAP LIST\r\nCAP REQ :-batch\r\nCAP NONSENSE\r\n" * 500)
        self.assertIn(b"Registration timed out", one.rest())
        self.client().overdoes(b"CAP LS 302\r\n")
        two = self.client(b"malvin")
        two.say(b"CAP REQ :" + b" ".join(b"cap%d" % i for i in range(80)))
        self.assertIn(b" NAK ", two.until(b"cap79"))
        two.say(b"CAP REQ :" + b"batch " * 79 + b"nonsense")
        self.assertIn(b" NAK ", two.until(b"nonsense"))

    def test_logins(self):
        one = self.client()
        one.say(b"CAP REQ :sasl")
        one.until(b" ACK ")
        one.say(b"AUTHENTICATE NONSENSE")
        one.until(b" 908 ")
        one.until(b" 904 ")
        for said, answer in ((b"!!!not base64!!!", b" 904 "), (b"A" * 401, b" 905 "), (base64.b64encode(os.urandom(100)), b" 904 "),
                             (base64.b64encode(b"\0" * 200), b" 904 "), (b"*", b" 906 ")):
            one.say(b"AUTHENTICATE PLAIN")
            one.until(b"AUTHENTICATE +")
            one.say(b"AUTHENTICATE " + said)
            one.until(answer)
        one.say(b"AUTHENTICATE PLAIN")
        one.until(b"AUTHENTICATE +")
        for _ in range(17):  # a message that grows and grows
            one.say(b"AUTHENTICATE " + b"A" * 400)
        one.until(b" 905 ")
        two = self.client()
        two.say(b"CAP REQ :sasl")
        two.until(b" ACK ")
        failures = 0
        heard = b""
        with contextlib.suppress(AssertionError, ConnectionError):
            for number in range(30):
                two.say(b"AUTHENTICATE PLAIN")
                two.until(b"AUTHENTICATE +")
                two.say(b"AUTHENTICATE " + base64.b64encode(b"\0mallory\0guess%d" % number))
                heard += two.until(b" 904 ")
                failures += 1
        self.assertLessEqual(failures, 10)

    # Lists that grow

    def test_watching_everybody(self):
        one = self.client(b"mallory", source=FAST)
        limit = int(self.supported(one, b"MONITOR"))
        for first in range(0, 100_000, 40):
            one.say(b"MONITOR + " + b",".join(b"n%d" % i for i in range(first, first + 40)))
            if first % 2000 == 0:
                one.say(b"PING :%d" % first)
                one.until(b":%d\r\n" % first)
        one.say(b"MONITOR L")
        listed = one.until(b" 733 ")
        self.assertEqual(sum(len(line.split(b",")) for line in re.findall(rb" 732 \S+ :(\S+)", listed)), limit)
        one.say(b"MONITOR + onemore")
        one.until(b" 734 mallory %d onemore" % limit)
        one.say(b"MONITOR + " + b"," * 480)
        one.say(b"MONITOR C")
        one.say(b"PING :done")
        one.until(b":done\r\n")

    def test_mode_bombs(self):
        one = self.client(b"mallory", source=FAST)
        one.join(b"#modes")
        limit = int(self.supported(one, b"MAXLIST").split(b":")[1])
        modes = int(self.supported(one, b"MODES"))
        one.say(b"MODE #modes +" + b"b" * 20 + b"".join(b" x%d" % i for i in range(20)))
        self.assertLessEqual(one.line(b" MODE #modes +").split(b" ")[3].count(b"b"), modes)
        one.say(b"MODE #modes " + b"+-" * 240)
        one.say(b"MODE #modes +" + b"o" * 480)
        one.say(b"MODE #modes +" + b"imsn" * 100 + b"-" + b"imsn" * 20)
        one.say(b"MODE #modes +k " + b"k" * 480)
        one.say(b"MODE #modes +l " + b"9" * 480)
        one.say(b"MODE #modes +b " + b"*?" * 240)
        for number in range(limit + 50):
            one.say(b"MODE #modes +b evil%d!*@*" % number)
        one.until(b" 478 mallory #modes ")
        one.say(b"PING :whole")
        one.until(b":whole\r\n")
        one.say(b"MODE #modes b")
        self.assertEqual(one.until(b" 368 ").count(b" 367 "), limit)
        one.say(b"MODE #modes -ilk x")
        two = self.client(b"malvin")  # whom each of those masks is held against, with stars that match in many ways
        for _ in range(20):
            two.join(b"#modes")
            two.say(b"PART #modes")

    def test_joining_everything(self):
        one = self.client(b"mallory", source=FAST)
        limit = int(self.supported(one, b"CHANLIMIT").split(b":")[1])
        for first in range(0, 1000, 50):
            one.say(b"JOIN " + b",".join(b"#m%d" % i for i in range(first, first + 50)))
        one.say(b"PING :done")
        heard = one.until(b":done\r\n")
        self.assertEqual(heard.count(b" JOIN #m"), limit)
        self.assertEqual(heard.count(b" 405 mallory #m"), 1000 - limit)
        one.say(b"JOIN " + b"#" + b"c" * 400)
        one.until(b" 479 " if b" 479 " in one.line(b" mallory #cc") else b"")
        one.say(b"JOIN " + b",,,," * 100)
        one.say(b"JOIN 0")
        one.until(b" PART #m")
        one.say(b"PING :gone")
        one.until(b":gone\r\n")

    # Other ways in

    def upgraded(self, **more):
        one = self.client(port=self.web, **more)
        one.socket.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: %s\r\n"
                           b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: text.ircv3.net\r\n\r\n" % (self.web, base64.b64encode(os.urandom(16))))
        one.until(b"\r\n\r\n")
        return one

    @staticmethod
    def frame(first, payload, masked=True):
        size = len(payload)
        head = bytes([first]) + (bytes([size | (0x80 if masked else 0)]) if size < 126 else bytes([126 | (0x80 if masked else 0)]) + struct.pack(">H", size)
                                 if size < 65536 else bytes([127 | (0x80 if masked else 0)]) + struct.pack(">Q", size))
        return head + (bytes(4) + payload if masked else payload)

    def closing(self, one):
        """The code of the close frame with which it ends."""
        heard = one.rest()
        at = heard.rfind(b"\x88")
        return struct.unpack(">H", heard[at + 2:at + 4])[0] if at >= 0 else None

    def test_websocket_frames(self):
        frame = self.frame
        one = self.upgraded()
        for line in (b"NICK mallory", b"USER m 0 * :m"):  # in pieces of one byte, with a ping between
            for at in range(len(line)):
                one.socket.sendall(frame((0x01 if at == 0 else 0) | (0x80 if at == len(line) - 1 else 0), line[at:at + 1]))
            one.socket.sendall(frame(0x89, b"ping"))
        one.until(b" 422 ")
        one.socket.sendall(frame(0x81, b"PRIVMSG mallory :two\r\nlines\nin one"))
        self.assertIn(b"two", one.until(b"in one"))
        one.socket.sendall(frame(0x81, b"PRIVMSG mallory :" + b"x" * 600))
        one.until(b" 417 ")
        for said, code in ((frame(0x81, b"PING :x", masked=False), 1002), (frame(0x81, b"x" * 20_000), 1009), (frame(0x81, b"\xff\xfe"), 1007),
                           (frame(0x83, b""), 1002), (frame(0x80, b"x"), 1002), (frame(0xc1, b"x"), 1002), (frame(0x89, b"x" * 126), 1002),
                           (b"\x81\xff" + struct.pack(">Q", 1 << 62) + bytes(4), 1009), (frame(0x01, b"x" * 10_000) + frame(0x00, b"x" * 10_000), 1009)):
            one = self.upgraded()
            one.socket.sendall(said)
            self.assertEqual(self.closing(one), code, said[:20])
        for said in (b"GET / HTTP/1.1\r\n" + b"x: y\r\n" * 2000, b"\0" * 5000, b"GET / HTTP/1.1\r\nHost: a\r\nOrigin: http://evil.example\r\n\r\n"):
            one = self.client(port=self.web)
            one.flood(said, 0.1)
            one.close()

    def test_handshakes_without_end(self):
        """TLS that begins and never goes on; others come in by TLS meanwhile, and in the end they are cut off."""
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        hello = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + os.urandom(100)  # the rest never comes
        socks = []
        for number in range(300):
            one = socket.create_connection(("127.0.0.1", self.tls), timeout=60)
            self.stack.callback(one.close)
            if number % 3:
                one.sendall(hello[:number])
            socks.append(one)
        for rubbish in (b"GET / HTTP/1.1\r\n\r\n", b"NICK mallory\r\nUSER m 0 * :m\r\n", os.urandom(500), b"\x16\x03\x01\xff\xff" + bytes(70_000)):
            with socket.create_connection(("127.0.0.1", self.tls), timeout=60) as one:
                with contextlib.suppress(ConnectionError):
                    one.sendall(rubbish)
                    while one.recv(4096):
                        pass
        waited_for = self.strangers(60, over=60 - 20 - 10 - 10)  # of one address no more than could be clients
        self.assertEqual(len(waited_for), 20 + 10 + 10)
        with RawIrc(self.tls, b"honest", wrap=context.wrap_socket) as honest:
            honest.say(b"WHOIS honest")
            honest.until(b" 671 ")
        for one in socks:
            with contextlib.suppress(ConnectionError):
                while one.recv(4096):
                    pass

    def strangers(self, count, over):
        """Those of so many from one address that are not turned away when at least so many have been."""
        waiting = {}
        for _ in range(count):
            one = socket.socket()
            self.stack.callback(one.close)
            one.settimeout(60)
            one.bind((STRANGER, 0))
            with contextlib.suppress(ConnectionError):  # turned away before connecting has come back
                one.connect(("127.0.0.1", self.tls))
                waiting[one.fileno()] = one
        poll = select.poll()
        for descriptor in waiting:
            poll.register(descriptor, select.POLLIN)
        while len(waiting) > count - over:
            ended = poll.poll(PATIENCE * 1000)
            self.assertTrue(ended, "%d are waited for" % len(waiting))
            for descriptor, _ in ended:
                poll.unregister(descriptor)
                one = waiting.pop(descriptor)
                with contextlib.suppress(ConnectionError):
                    self.assertEqual(one.recv(1), b"")
        return waiting

    def test_noise(self):
        chance = random.Random(4)
        pieces = [b"NICK ", b"USER m 0 * :m", b"\r\n", b"\n", b" ", b":", b"@", b"JOIN #w", b"PRIVMSG ", b"mallory", b"CAP REQ :", b"batch", b"\0", b"\xff",
                  b"MODE +o", b",", b"AUTHENTICATE ", b"BATCH +a draft/multiline #w", b"CHATHISTORY LATEST #w * 1000", b"METADATA * SET a :b", b"x" * 300]
        for _ in range(200):
            one = self.client(source=FAST)
            with contextlib.suppress(ConnectionError):
                one.socket.sendall(b"NICK mallory\r\nUSER m 0 * :m\r\n" + b"".join(chance.choice(pieces) for _ in range(60)) + b"\r\nQUIT\r\n")
                one.rest()
            one.close()


if __name__ == "__main__":
    unittest.main()
