"""Thousands that watch a poll and read slowly or nothing, in a process of their own; it notes when each is cut off."""

import base64
import collections
import multiprocessing
import resource
import select
import socket
import time

UPGRADE = ("GET %s HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
           + base64.b64encode(b"0123456789abcdef").decode() + "\r\n\r\n")
LOOK = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
# By name: what each asks for of a poll, how many bytes it reads in a second, what it says each second, and what share of all it is.
Kind = collections.namedtuple("Kind", "asks reads says share")
KINDS = {
    "WebSocket, reads nothing": Kind(lambda poll: UPGRADE % ("/r/%s/live" % poll), 0, b"", 24),
    "WebSocket, a byte a second": Kind(lambda poll: UPGRADE % ("/r/%s/live" % poll), 1, b"", 20),
    "WebSocket, talks and reads nothing": Kind(lambda poll: UPGRADE % ("/r/%s/live" % poll), 0, b"\x8a\x80\0\0\0\0", 10),  # a pong
    "events, reads nothing": Kind(lambda poll: LOOK % ("/r/%s/events" % poll), 0, b"", 16),
    "events, a byte a second": Kind(lambda poll: LOOK % ("/r/%s/events" % poll), 1, b"", 10),
    "head, a byte a second": Kind(lambda poll: "GET /r/%s HTTP/1.1\r\nX: " % poll, 0, b"x", 10),
    "pages, reads nothing": Kind(lambda poll: LOOK % ("/r/%s.json" % poll) * 100, 0, b"", 10),
}


def let_many_in():
    """As many descriptors as this user may have, also for what is started from here; how many."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    return most


class SlowViewers:
    """`polls`: how many of all kinds together watch each."""

    def __init__(self, port, polls):
        context = multiprocessing.get_context("fork")
        self.wire, far = context.Pipe()
        self.process = context.Process(target=self.run, args=(far, port, polls), daemon=True)
        self.process.start()
        far.close()

    def come(self):
        """Returns when all have asked; how many of each kind and poll."""
        if not self.wire.poll(120):
            raise AssertionError("they did not come")
        return self.wire.recv()

    def ends(self):
        """By kind and poll: after how many seconds each was cut off that was."""
        self.wire.send("ends")
        return self.wire.recv()

    def leave(self):
        if self.process.is_alive():
            self.process.kill()
        self.process.join(10)

    @classmethod
    def run(cls, wire, port, polls):
        watch, viewers, counts = select.epoll(), {}, collections.Counter()
        for poll, count in polls.items():
            for name, kind in KINDS.items():
                for _ in range(max(1, count * kind.share // 100)):
                    line = socket.socket()
                    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
                    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, 1400)  # as on a real network: the system keeps less
                    line.connect(("127.0.0.1", port))
                    line.sendall(kind.asks(poll).encode())
                    line.setblocking(False)
                    viewers[line.fileno()] = (line, (name, poll), kind, time.monotonic())
                    watch.register(line, select.EPOLLRDHUP)
                    counts[name, poll] += 1
        wire.send(counts)
        ends, turn = collections.defaultdict(list), time.monotonic()
        while True:
            for descriptor, _ in watch.poll(0.1):
                line, key, _, since = viewers.pop(descriptor)
                ends[key].append(time.monotonic() - since)
                watch.unregister(descriptor)
                line.close()
            if wire.poll():
                wire.recv()
                wire.send(dict(ends))
            if time.monotonic() - turn >= 1:
                turn = time.monotonic()
                for line, _, kind, _ in viewers.values():
                    try:
                        if kind.reads:
                            line.recv(kind.reads)
                        if kind.says:
                            line.send(kind.says)
                    except OSError:
                        pass  # nothing is there yet, or it was cut off, which is seen in a moment
