"""Echo: what a message, a connection and an idle connection cost on netcore, beside a bare epoll loop, QTcpServer and
Twisted. All in one run and in turns, so that what else the machine does meets them alike; medians of the rounds. The
processor's time is the operating system's own count for the server's process."""

import os
import re
import resource
import statistics
import subprocess
import sys
import time

ROUNDS = int(os.environ.get("EVERYPORT_BENCH_ROUNDS", "5"))
IDLE = 10000
ACTIVE = 50
SIZES = ((64, 20000), (1024, 20000), (65536, 2000))
CHURN = 2000
BULK = (256 * 1024, 4, 800) # bytes, under way, in all
FOLDER = os.environ["EVERYPORT_BENCH"]
HERE = os.path.dirname(os.path.abspath(__file__))


def program(name, *words):
    return [os.path.join(FOLDER, "bench_" + name), *words]


SERVERS = {
    "bare epoll": program("bareecho"),
    "everyport epoll": program("everyportecho", "epoll"),
    "everyport notifier": program("everyportecho", "notifier"),
    "QTcpServer": program("qtecho"),
    "Twisted": ["/usr/bin/python3", os.path.join(HERE, "twistedecho.py")],
}


class Program:
    """One that answers on standard output and ends with its standard input."""

    def __init__(self, words, **environment):
        self.process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env={**os.environ, **environment})

    def ask(self, *words):
        print(*words, file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        if not answer:
            raise AssertionError("%s broke off at: %s" % (self.process.args[0], words))
        return float(answer)

    def close(self):
        self.process.stdin.close()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Server(Program):
    def __init__(self, words, load="echoload", **environment):
        super().__init__(words, **environment)
        self.port = int(self.process.stdout.readline().split()[1])
        self.load = Program(program(load, str(self.port)))

    def cpu(self):
        """Seconds of processor; the clock of another process, see clock_getcpuclockid(3)."""
        return time.clock_gettime((~self.process.pid << 3) | 2)

    def private(self):
        """Memory of its own in KiB; the kernel's for its sockets is not in it."""
        with open("/proc/%d/smaps_rollup" % self.process.pid) as file:
            return sum(int(kib) for kib in re.findall(r"^Private_(?:Clean|Dirty):\s+(\d+)", file.read(), re.M))

    def wait_for(self, connections):
        """Until it has accepted so many: who connects is served by the system's queue first."""
        end = time.monotonic() + 60
        while len(os.listdir("/proc/%d/fd" % self.process.pid)) < connections:
            if time.monotonic() > end:
                raise AssertionError("%s does not accept %d connections" % (self.process.args[0], connections))
            time.sleep(0.1)

    def cost(self, count, *words):
        """(microseconds of processor, of them a second) for each of `count`."""
        before = self.cpu()
        took = self.load.ask(*words)
        return (self.cpu() - before) / count * 1e6, count / took

    def close(self):
        self.load.close()
        super().close()


def rounds_of(servers, count, *words):
    figures = {name: [] for name in servers}
    for _ in range(ROUNDS):
        for name, server in servers.items():
            figures[name].append(server.cost(count, *words))
    return {name: tuple(map(statistics.median, zip(*rounds))) for name, rounds in figures.items()}


def show(report, what, unit, figures, column, aim):
    """The figure of each, and its ratio to the bare loop's."""
    bare = figures["bare epoll"][column]
    for name, figure in figures.items():
        limit = "%.2f of bare" % (figure[column] / bare)
        report("%s, %s" % (what, name), figure[column], unit, limit + (aim if name == "everyport epoll" else ""))


def measure_messages(report, servers, connections):
    for size, count in SIZES:
        if connections != ACTIVE and size > 1024:
            continue
        figures = rounds_of(servers, count, "messages", size, ACTIVE, count)
        what = "%d B, %d connections" % (size, connections)
        show(report, "CPU a message of " + what, "µs", figures, 0, "; aim 1.05")
        show(report, "messages a second of " + what, "1/s", figures, 1, "")


def measure_latency(report):
    server = Server(program("everyportecho", "epoll", "window"), QT_QPA_PLATFORM="offscreen")
    server.load.ask("open", ACTIVE)
    server.ask("idle")
    rounds = []
    for _ in range(ROUNDS):
        server.load.ask("flow", 64, ACTIVE, 10000, 2000)
        rounds.append(server.ask("taken"))
    report("wait for the loop, 99 of 100, 10,000 messages/s, window", statistics.median(rounds), "ms", "aim under 8")
    server.close()


def measure(report):
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if hard < IDLE + 100:
        sys.exit("This needs %d open files a process; the limit is %d." % (IDLE + 100, hard))
    servers = {name: Server(words) for name, words in SERVERS.items()}
    for server in servers.values():
        server.load.ask("open", ACTIVE)
        server.load.ask("messages", 64, ACTIVE, 2000)  # caches, allocators, Python's first time
    measure_messages(report, servers, ACTIVE)
    size, together, count = BULK
    show(report, "CPU a megabyte, %d of %d KiB under way" % (together, size // 1024), "µs",
         rounds_of(servers, count * size // 2**20, "messages", size, together, count), 0, "; aim 0.7")
    show(report, "CPU a connection, there, 64 B, gone", "µs", rounds_of(servers, CHURN, "churn", CHURN), 0, "; aim 1.05")
    for server in servers.values():
        server.load.ask("open", 1000 - ACTIVE)
        server.wait_for(1000)
    measure_messages(report, servers, 1000)
    for name, server in servers.items():
        before = server.private()
        server.load.ask("open", IDLE - 1000)
        server.wait_for(IDLE)
        server.load.ask("messages", 64, IDLE, IDLE)  # each has talked once, as those that idle in earnest have
        aim = "aim 1" if name.startswith("everyport") else ""
        report("memory of an idle connection, " + name, (server.private() - before) / (IDLE - 1000), "KiB", aim)
    measure_messages(report, servers, IDLE)
    for server in servers.values():
        server.close()
    measure_latency(report)
