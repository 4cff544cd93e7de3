"""Readers of the soak: pseudo-terminals that this process holds, people who hold cards to them at a pace, noise on their lines, and
plugs that are pulled.

What has to be stored follows from sessions. One begins when the program says that the reader is ready, and ends when it is killed, or
the reader unplugged. Of a session that was ended so the log has the first taps, in their order and without a gap; of one that
lasted all of them. What is held to a reader between sessions may be stored, at most once, and in its order. Noise is never."""

import os
import random
import threading
import time

from station import Reader, id12_frame

BETWEEN = 0  # in place of a session's number
NOISE = 0.05  # so many frames have some before them


class Walk:
    """The cards of one poll, in a circle: a card comes to a reader again when all others were there, and meanwhile was at the other
    readers of the poll. So a reader's taps are told apart by their order, and there are no more voters than cards."""

    def __init__(self, poll, cards, at):
        self.poll, self.cards, self.at = poll, cards, at

    def next(self):
        self.at = (self.at + 1) % self.cards
        return "5E%04X%04X" % (self.poll, self.at)


class SoakReader(Reader):
    def __init__(self, folder, name, poll, answer, walk):
        super().__init__(folder, name)
        self.poll, self.answer, self.walk = poll, answer, walk
        self.session, self.sessions = BETWEEN, 0
        self.cut = set()  # sessions that were
        self.written = []  # tag and session of each frame that was written whole
        self.rest, self.coming = b"", None
        self.lock = threading.Lock()

    def begin(self):
        with self.lock:
            self.sessions += 1
            self.session = self.sessions

    def end(self):
        with self.lock:
            self.cut.add(self.session)
            self.session = BETWEEN

    def pull(self):
        self.end()
        with self.lock:
            self.rest, self.coming = b"", None
            self.unplug()

    def hold(self, chance, numbers):
        """A card. False: the line was full, or nobody is there."""
        with self.lock:
            if self.master is None or not self.push():
                return False
            tag = self.walk.next() if self.session != BETWEEN else "B5%08X" % next(numbers)
            self.rest = noise(chance, numbers) + id12_frame(tag)
            self.coming = (tag, self.session)
            return self.push()

    def push(self):
        """What is left of the last frame; True when nothing is."""
        while self.rest:
            try:
                self.rest = self.rest[os.write(self.master, self.rest):]
            except BlockingIOError:
                return False
        if self.coming:
            tag, session = self.coming
            self.written.append((tag, session if session == self.session else BETWEEN))
            self.coming = None
        return True


def noise(chance, numbers):
    """Mostly none; else what a bad cable makes of a card that nobody holds there."""
    if chance.random() > NOISE:
        return b""
    ghost = id12_frame("EE%08X" % next(numbers))
    kind = chance.randrange(3)
    if kind == 0:  # bytes, and no beginning among them
        return bytes(chance.choice(b"\x00\x55\x7f\xaa\xff\r\n0A") for _ in range(chance.randrange(1, 12)))
    if kind == 1:  # torn
        return ghost[:chance.randrange(1, 13)]
    check = int(ghost[11:13], 16) ^ chance.randrange(1, 256)
    return ghost[:11] + b"%02X" % check + ghost[13:]


class People(threading.Thread):
    """Hold so many cards a second to the `readers`, whatever becomes of the program, until `finish`."""

    def __init__(self, readers, rate, seed):
        super().__init__(daemon=True)
        self.readers, self.rate, self.chance = readers, rate, random.Random(seed)
        self.numbers = iter(range(1, 1 << 32))
        self.in_vain, self.ended = 0, threading.Event()

    def run(self):
        began = due = time.monotonic()
        count = 0
        while not self.ended.wait(max(0, due - time.monotonic())):
            count += 1
            due = began + count / self.rate
            if not self.chance.choice(self.readers).hold(self.chance, self.numbers):
                self.in_vain += 1

    def finish(self):
        self.ended.set()
        self.join()
        for reader in self.readers:
            with reader.lock:
                if reader.master is not None:
                    reader.push()
