"""An IRC client by hand, for tests that look at lines as they come; and one that watches a channel all the while."""

import base64
import re
import select
import socket
import threading
import time

PATIENCE = 20


class RawIrc:
    def __init__(self, port, nick=None, capabilities=b"", account=None, password=None, source="127.0.0.1", wrap=None, receive=None):
        """`wrap`: what TLS makes of the socket. `receive`: the size of the system's buffer, small for one who will not read."""
        self.socket = socket.socket()
        if receive:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
        self.socket.settimeout(PATIENCE)
        self.socket.bind((source, 0))
        self.socket.connect(("127.0.0.1", port))
        if wrap:
            self.socket = wrap(self.socket)
        self.heard = b""
        if nick:
            self.register(nick, capabilities, account, password)

    def register(self, nick, capabilities=b"", account=None, password=None):
        if capabilities or account:
            self.say(b"CAP REQ :%s" % (capabilities + (b" sasl" if account else b"")))
            self.until(b" ACK ")
        if account:
            self.say(b"AUTHENTICATE PLAIN")
            self.until(b"AUTHENTICATE +")
            self.say(b"AUTHENTICATE " + base64.b64encode(b"\0%s\0%s" % (account, password.encode())))
            self.until(b" 903 ")
        self.say(b"NICK " + nick)
        self.say(b"USER %s 0 * :%s" % (nick, nick))
        if capabilities or account:
            self.say(b"CAP END")
        self.until((b" 422 ", b" 376 "))  # without a message of the day, or behind it

    def join(self, channel):
        self.say(b"JOIN " + channel)
        self.until(b" 366 ")

    def say(self, line):
        self.socket.sendall(line + b"\r\n")

    def more(self, seconds=PATIENCE):
        """What comes next; empty when the server has hung up. TLS may have read more than it gave."""
        pending = getattr(self.socket, "pending", lambda: 0)()
        poll = select.poll()  # select() knows no more than 1,024 descriptors
        poll.register(self.socket, select.POLLIN)
        if not pending and not poll.poll(max(0, seconds) * 1000):
            raise AssertionError("nothing came; heard %r" % self.heard[-1500:])
        try:
            return self.socket.recv(65536)
        except ConnectionError:
            return b""

    def until(self, what, seconds=PATIENCE):
        """What came up to and with `what`, or the first of several; later bytes wait."""
        end = time.monotonic() + seconds
        whats = what if isinstance(what, tuple) else (what,)
        while not any(one in self.heard for one in whats):
            piece = self.more(end - time.monotonic())
            if not piece:
                raise AssertionError("hung up before %r; heard %r" % (what, self.heard[-1500:]))
            self.heard += piece
        at = min(self.heard.index(one) + len(one) for one in whats if one in self.heard)
        heard, self.heard = self.heard[:at], self.heard[at:]
        return heard

    def line(self, what, seconds=PATIENCE):
        """The whole line in which `what` comes."""
        before = self.until(what, seconds)
        rest = self.until(b"\r\n", seconds)
        return before[before.rfind(b"\n", 0, len(before) - len(what)) + 1:] + rest

    def rest(self, seconds=PATIENCE):
        """All that comes until the server hangs up."""
        end = time.monotonic() + seconds
        while True:
            piece = self.more(end - time.monotonic())
            if not piece:
                heard, self.heard = self.heard, b""
                return heard
            self.heard += piece

    def flood(self, lines, seconds):
        """Says them over and over for so long, and how many bytes the server took."""
        end = time.monotonic() + seconds
        self.socket.settimeout(0.2)
        taken = 0
        at = 0
        while time.monotonic() < end:
            try:
                sent = self.socket.send(lines[at:])
            except TimeoutError:
                continue
            except ConnectionError:
                break
            taken += sent
            at = (at + sent) % len(lines)
        self.socket.settimeout(PATIENCE)
        return taken

    def overdoes(self, line):
        """Says it over and over until the server has had enough, and says so."""
        lines = line * (200_000 // len(line) + 1)
        try:
            self.socket.sendall(lines)
        except ConnectionError:
            pass
        heard = self.rest()
        if b"ERROR :Closing Link:" not in heard or b"Excess Flood" not in heard:
            raise AssertionError("not cut off for its flood: %r" % heard[-500:])

    def close(self):
        self.socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Witness(threading.Thread):
    """Two well-behaved clients in a channel: one says a number every so often, and the other must hear each; both are
    asked for pings all the while. `longest` is the worst round trip, `trouble` what went wrong."""

    def __init__(self, port, channel=b"#witnesses"):
        super().__init__(daemon=True)
        self.speaker = RawIrc(port, b"speaker")
        self.hearer = RawIrc(port, b"hearer")
        self.channel = channel
        self.trouble = None
        self.longest = 0.0
        self.said = 0
        self.heard = 0
        self.ending = threading.Event()
        for one in (self.speaker, self.hearer):
            one.join(channel)
        self.speaker.until(b" JOIN ")

    def run(self):
        try:
            while not self.ending.is_set():
                self.round()
                self.ending.wait(0.05)
        except Exception as trouble:  # whatever it was, the test tells it
            self.trouble = trouble

    def round(self):
        self.said += 1
        begun = time.monotonic()
        self.speaker.say(b"PRIVMSG %s :number %d" % (self.channel, self.said))
        line = self.hearer.line(b"PRIVMSG %s :number " % self.channel)
        number = int(re.search(rb":number (\d+)", line)[1])
        if number != self.said:
            raise AssertionError("number %d was lost; came %d" % (self.said, number))
        self.heard = number
        for one in (self.speaker, self.hearer):
            one.say(b"PING :%d" % self.said)
            one.until(b"PONG irc.test :%d\r\n" % self.said)
        self.longest = max(self.longest, time.monotonic() - begun)

    def rounds(self):
        """What the worst round took since this was last asked, once another one is through."""
        before = self.heard
        end = time.monotonic() + PATIENCE
        while self.heard == before and not self.trouble and time.monotonic() < end:
            time.sleep(0.02)
        longest, self.longest = self.longest, 0.0
        return longest

    def end(self):
        self.ending.set()
        self.join(PATIENCE)
        self.speaker.close()
        self.hearer.close()
