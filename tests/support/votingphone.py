"""Phones that vote without a browser, over a connection that they keep; a storm of votes from a process of its own; and people who vote all
the while and note how long they are kept waiting."""

import collections
import json
import multiprocessing
import socket
import statistics
import threading
import time
import uuid

Answer = collections.namedtuple("Answer", "status cookie body")


class Phone:
    """A browser at `source`, as far as voting goes: it keeps the cookie that it was given, if it `keeps` any."""

    def __init__(self, port, source="127.0.0.1", cookie=None, keeps=True):
        self.port, self.source, self.cookie, self.keeps = port, source, cookie, keeps
        self.line, self.buffer = None, b""

    def connect(self):
        self.close()
        self.line = socket.create_connection(("127.0.0.1", self.port), timeout=120, source_address=(self.source, 0))
        self.line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def close(self):
        if self.line:
            self.line.close()
        self.line, self.buffer = None, b""

    def request(self, path, body=None, cookie=None):
        """As bytes, to be sent now or at another time; without a body it only looks."""
        cookie = cookie or self.cookie
        head = "%s %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n" % ("GET" if body is None else "POST", path, self.port)
        if cookie:
            head += "Cookie: %s\r\n" % cookie
        if body is None:
            return head.encode() + b"\r\n"
        text = json.dumps(body)
        return ("%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (head, len(text), text)).encode()

    def send(self, request):
        for last in (False, True):
            try:
                if not self.line:
                    self.connect()
                self.line.sendall(request)
                return self.read()
            except OSError:
                self.close()
                if last:
                    raise

    def read(self):
        while (end := self.buffer.find(b"\r\n\r\n")) < 0:
            self.more()
        head, self.buffer = self.buffer[:end].decode().split("\r\n"), self.buffer[end + 4:]
        fields = dict((name.lower(), value) for name, value in (line.split(": ", 1) for line in head[1:]))
        size = int(fields.get("content-length", 0))
        while len(self.buffer) < size:
            self.more()
        body, self.buffer = self.buffer[:size], self.buffer[size:]
        cookie = fields.get("set-cookie", "").split(";")[0]
        if cookie and self.keeps:
            self.cookie = cookie
        if fields.get("connection") == "close":
            self.close()
        return Answer(int(head[0].split()[1]), cookie, body)

    def more(self):
        piece = self.line.recv(65536)
        if not piece:
            raise ConnectionError("the server hung up")
        self.buffer += piece

    def look(self, poll, cookie=None):
        return json.loads(self.send(self.request("/v/%s.json" % poll, cookie=cookie)).body)

    def vote(self, poll, answer, **more):
        """What became of it; where too much comes from this address it comes again, as the page does."""
        request = self.request("/v/" + poll, {"uuid": uuid.uuid4().hex, "answer": answer, **more})
        until = time.monotonic() + 60
        while (outcome := outcome_of(self.send(request))) == "busy" and time.monotonic() < until:
            time.sleep(0.05)
        return outcome


def outcome_of(told):
    """What became of a vote, in a word."""
    try:
        said = json.loads(told.body)
        return said.get("fault") or ("counted earlier" if "countedRound" in said else said.get("outcome") or said.get("state"))
    except ValueError:
        return "busy" if told.status in (429, 503) else str(told.status)


class Storm:
    """Sends `requests` (Phone.request), on some connections at once, as fast as they are answered, as one from each of the `sources` in turn;
    with `patient` what has to wait comes again. From a process of its own: whoever measures beside it is not held up."""

    def __init__(self, port, requests, connections=8, sources=("127.0.0.1",), patient=False, keeps=True):
        context = multiprocessing.get_context("fork")
        self.out, into = context.Pipe(duplex=False)
        self.process = context.Process(target=self.run, args=(into, port, requests, connections, sources, patient, keeps), daemon=True)
        self.begun = time.monotonic()
        self.process.start()
        into.close()

    @staticmethod
    def run(into, port, requests, connections, sources, patient, keeps):
        outcomes, lock, left = collections.Counter(), threading.Lock(), iter(requests)

        def work(number):
            phone = Phone(port, sources[number % len(sources)], keeps=keeps)
            phone.connect()
            ready.wait()
            while True:
                with lock:
                    request = next(left, None)
                if request is None:
                    return phone.close()
                try:
                    outcome = outcome_of(phone.send(request))
                    while outcome in ("busy", "waits") and patient:
                        time.sleep(0.05)
                        outcome = outcome_of(phone.send(request))
                except OSError:
                    outcome = "cut off"
                with lock:
                    outcomes[outcome] += 1

        ready = threading.Barrier(connections, timeout=60)
        workers = [threading.Thread(target=work, args=(number,), daemon=True) for number in range(connections)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        into.send(outcomes)

    def finish(self, timeout=300):
        """How often each came."""
        if not self.out.poll(timeout):
            self.process.kill()
            raise AssertionError("the storm did not end")
        outcomes = self.out.recv()
        self.seconds = time.monotonic() - self.begun
        self.process.join(10)
        return outcomes


class HonestPhones(threading.Thread):
    """Some that have voted and change their minds in turn, at an address of their own, until `finish`."""

    def __init__(self, port, poll, answers, count=60, pause=0.03, source="127.0.0.7"):
        super().__init__(daemon=True)
        self.poll, self.answers, self.pause, self.ended = poll, answers, pause, threading.Event()
        self.phones = [Phone(port, source) for _ in range(count)]
        self.took, self.outcomes = [], collections.Counter()
        alone = []
        for phone in self.phones:
            begun = time.monotonic()
            self.outcomes[phone.vote(poll, answers[0])] += 1
            alone.append((time.monotonic() - begun) * 1000)
        self.patience = 2000 + 20 * max(alone)  # ms that they may wait beside attackers, on a machine that is so busy

    def run(self):
        turn = 0
        while not self.ended.wait(self.pause):
            times, which = divmod(turn, len(self.phones))
            turn += 1
            begun = time.monotonic()
            self.outcomes[self.phones[which].vote(self.poll, self.answers[(times + 1) % len(self.answers)])] += 1
            self.took.append((time.monotonic() - begun) * 1000)

    def finish(self):
        """Median and 99th percentile, in ms."""
        self.ended.set()
        self.join()
        for phone in self.phones:
            phone.close()
        took = sorted(self.took)
        return statistics.median(took), took[len(took) * 99 // 100]
