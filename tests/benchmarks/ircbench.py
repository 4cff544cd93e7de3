"""IRC: what a delivery, a registration, a join and an idle client cost, beside InspIRCd and ngIRCd. All in one run and in
turns; medians of the rounds, and ratios to InspIRCd by round. The processor's time is the operating system's own count for
the server's process; flood control is off everywhere, for it would be what is measured."""

import os
import pwd
import re
import shutil
import socket
import statistics
import subprocess
import tempfile
import time

from freeport import free_port
from echobench import Program, program

ROUNDS = int(os.environ.get("EVERYPORT_BENCH_ROUNDS", "5"))
CLIENTS = 1000
IDLE = 2000

INSPIRCD = """
<server name="irc.example" description="Bench" network="Bench" id="001">
<admin name="a" nick="a" email="a@example.org">
<bind address="127.0.0.1" port="%(port)d" type="clients">
<connect name="main" allow="*" timeout="60" threshold="1000000" commandrate="100000000" fakelag="no" softsendq="100M" hardsendq="200M"
 pingfreq="3600" recvq="1M" localmax="100000" globalmax="100000" maxchans="100" useident="no" limit="100000">
<class name="none"><type name="none" classes="">
<options prefixquit="" hidemodes="" >
<performance softlimit="100000" somaxconn="4096" netbuffersize="10240" timeskipwarn="0s">
<cidr ipv4clone="32" ipv6clone="128">
<path configdir="%(folder)s" datadir="%(folder)s" logdir="%(folder)s" runtimedir="%(folder)s">
<log method="file" type="*" level="default" target="%(folder)s/log">
"""

NGIRCD = """
[Global]
    Name = irc.example
    Info = Bench
    Listen = 127.0.0.1
    Ports = %(port)d
    ServerUID = nobody
    ServerGID = nogroup
[Limits]
    MaxConnections = 0
    MaxConnectionsIP = 0
    MaxJoins = 0
    MaxPenaltyTime = 0
    PingTimeout = 3600
[Options]
    DNS = no
    Ident = no
    PAM = no
"""


class Server:
    """One IRC server on a free port, in a folder of its own."""

    def __init__(self, name, words, config, together=50):
        """`together`: so many may be connecting at once."""
        self.name = name
        self.together = together
        self.port = free_port()
        self.folder = tempfile.mkdtemp(prefix="everyport-bench-")
        os.chmod(self.folder, 0o755)
        names = {"port": self.port, "folder": self.folder}
        if config:
            with open(os.path.join(self.folder, "config"), "w") as file:
                file.write(config % names)
        if os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            os.chown(self.folder, nobody.pw_uid, nobody.pw_gid)
        self.log = open(os.path.join(self.folder, "output"), "w")
        self.process = subprocess.Popen([word % names for word in words], stdout=self.log, stderr=self.log)
        self.wait()
        self.load = Program(program("ircload", str(self.port)))

    def wait(self):
        end = time.monotonic() + 20
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                if time.monotonic() > end or self.process.poll() is not None:
                    with open(self.log.name) as file:
                        raise AssertionError("%s does not listen: %s" % (self.name, file.read()[-2000:]))
                time.sleep(0.05)

    def cpu(self):
        """Seconds of processor; the clock of another process, see clock_getcpuclockid(3)."""
        return time.clock_gettime((~self.process.pid << 3) | 2)

    def private(self):
        with open("/proc/%d/smaps_rollup" % self.process.pid) as file:
            return sum(int(kib) for kib in re.findall(r"^Private_(?:Clean|Dirty):\s+(\d+)", file.read(), re.M))

    def register(self, count):
        return self.cost(count, "register", count, self.together)

    def cost(self, count, *words):
        """Microseconds of processor for each of `count`."""
        before = self.cpu()
        self.load.ask(*words)
        return (self.cpu() - before) / count * 1e6

    def close(self):
        self.load.close()
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def servers():
    daemon = os.path.join(os.environ["EVERYPORT_BIN"], "everyportd")
    return [
        Server("InspIRCd", ["/usr/sbin/inspircd", "--config=%(folder)s/config", "--nofork", "--runasroot"], INSPIRCD),
        Server("ngIRCd", ["/usr/sbin/ngircd", "--nodaemon", "--config", "%(folder)s/config"], NGIRCD, 8),  # its backlog is 10
        Server("everyportd", [daemon, "--data", "%(folder)s/data", "serve", "irc", "listen=tcp:%(port)d", "flood=off", "history=off",
                              "max-clients=20000", "max-clients-per-address=20000", "idle-timeout=1d",
                              "max-send-queue=256M"], ""),
    ]


def show(report, what, figures, aim, unit="µs"):
    bare = figures["InspIRCd"]
    for name, rounds in figures.items():
        ratio = statistics.median(one / other for one, other in zip(rounds, bare))
        report("%s, %s" % (what, name), statistics.median(rounds), unit,
               "%.2f of InspIRCd" % ratio + ("; aim %s" % aim if name == "everyportd" and aim else ""))


def in_turns(running, count, *words):
    figures = {server.name: [] for server in running}
    for _ in range(ROUNDS):
        for server in running:
            figures[server.name].append(server.cost(count, *words))
    return figures


def measure(report):
    running = servers()
    try:
        figures = {server.name: [] for server in running}
        together = -(-CLIENTS // ROUNDS)
        for _ in range(ROUNDS):
            for server in running:
                figures[server.name].append(server.register(together))
        show(report, "CPU a registration", figures, "0.7")
        figures = {server.name: [] for server in running}
        for i in range(ROUNDS):
            for server in running:
                figures[server.name].append(server.cost(200, "join", "#j%d" % i, 200 * i % CLIENTS, 200))
        show(report, "CPU a join, 200 together", figures, "0.7")
        figures = {server.name: [] for server in running}
        for i in range(ROUNDS):
            for server in running:
                figures[server.name].append(statistics.mean(server.cost(64, "join", "#s%d-%d" % (i, k), 64 * (4 * i + k) % (CLIENTS - 64), 64)
                                                            for k in range(4)))
        show(report, "CPU a join, 64 together", figures, "0.9")
        for server in running:
            server.load.ask("join", "#busy", 0, 100)
        show(report, "CPU a delivery, busy channel of 100, 32 under way",
             in_turns(running, 3000 * 99, "channel", "#busy", 100, 8, 32, 3000), "0.4")
        for server in running:
            server.load.ask("part", "#busy", 0, 100)
            server.load.ask("join", "#quiet", 0, 20)
        show(report, "CPU a delivery, quiet channel of 20, one under way",
             in_turns(running, 200 * 19, "channel", "#quiet", 20, 4, 1, 200), "0.85")
        for server in running:
            server.load.ask("part", "#quiet", 0, 20)
            server.load.ask("join", "#big", 0, CLIENTS)
        show(report, "CPU a delivery, channel of 1,000, 8 under way",
             in_turns(running, 100 * (CLIENTS - 1), "channel", "#big", CLIENTS, 8, 8, 100), "")
        for server in running:
            server.load.ask("part", "#big", 0, CLIENTS)
        show(report, "CPU a private message, 50 pairs", in_turns(running, 10000, "private", 50, 10000), "")
    finally:
        for server in running:
            server.close()
    memory(report)


def memory(report):
    """Of servers that have done nothing else: what another one's work has left behind would be given out again."""
    running = servers()
    try:
        for server in running:
            server.register(100)
            before = server.private()
            server.register(IDLE)
            report("memory of an idle client, " + server.name, (server.private() - before) / IDLE, "KiB", "aim 2" if server.name == "everyportd" else "")
    finally:
        for server in running:
            server.close()
