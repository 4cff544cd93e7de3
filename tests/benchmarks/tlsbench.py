"""TLS: what a handshake, a ticket, bulk and an idle connection cost on netcore, beside a server that is nothing but epoll
and OpenSSL, and beside what OpenSSL says of the cipher alone. In turns, medians of the rounds; the processor's time is
the operating system's own count for the server's process, bulk's without the kernel's share."""

import os
import re
import resource
import statistics
import subprocess
import sys

from echobench import ROUNDS, Server, program

IDLE = 2000
ACTIVE = 8
BULK = 65536
CIPHER = "aes-128-gcm"
SERVERS = {"bare OpenSSL": program("baretls"), "everyport": program("everyportecho", "epoll", "tls")}


def cipher_speed(*words):
    """MB/s of the processor's own time."""
    said = subprocess.run(["openssl", "speed", *words, "-evp", CIPHER, "-bytes", "16384", "-seconds", "2"], capture_output=True, text=True, check=True)
    return float(re.search(r"([\d.]+)k\s*$", said.stdout).group(1)) / 1000


class TlsServer(Server):
    def __init__(self, words):
        super().__init__(words, load="tlsload")

    def user(self):
        """Seconds outside the kernel, to the 10 ms that the system counts in."""
        with open("/proc/%d/stat" % self.process.pid) as file:
            return int(file.read().rsplit(")", 1)[1].split()[11]) / os.sysconf("SC_CLK_TCK")

    def bulk(self, count):
        """User seconds for each MB of 64 KiB messages: taken in, decrypted, encrypted, sent back."""
        before = self.user()
        self.load.ask("messages", BULK, ACTIVE, count)
        return (self.user() - before) / (count * BULK / 1e6)


def medians(servers, measure):
    figures = {name: [] for name in servers}
    for _ in range(ROUNDS):
        for name, server in servers.items():
            figures[name].append(measure(server))
    return {name: statistics.median(rounds) for name, rounds in figures.items()}


def show(report, what, unit, figures, aim=""):
    bare = figures["bare OpenSSL"]
    for name, figure in figures.items():
        report("%s, %s" % (what, name), figure, unit, "%.2f of bare" % (figure / bare) + (aim if name == "everyport" else ""))


def measure(report):
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if hard < IDLE + 100:
        sys.exit("This needs %d open files a process; the limit is %d." % (IDLE + 100, hard))
    servers = {name: TlsServer(words) for name, words in SERVERS.items()}
    for server in servers.values():
        server.load.ask("open", ACTIVE)
        server.load.ask("messages", BULK, ACTIVE, 200)  # caches and allocators
    alone = []
    for _ in range(ROUNDS):
        alone.append(1 / cipher_speed() + 1 / cipher_speed("-decrypt"))
    cipher = statistics.median(alone)
    bulk = medians(servers, lambda server: server.bulk(8000))
    report("%s there and back, OpenSSL alone" % CIPHER, 1 / cipher, "MB/s", "")
    for name, seconds in bulk.items():
        report("bulk, 64 KiB there and back, user time, %s" % name, 1 / seconds, "MB/s",
               "%.2f of the cipher's time" % (seconds / cipher) + ("; aim 1.10" if name == "everyport" else ""))
    show(report, "CPU a message of 64 B", "µs", medians(servers, lambda server: server.cost(10000, "messages", 64, ACTIVE, 10000)[0]))
    for what, command, count in (("handshake", "handshakes", 500), ("return by a ticket", "returns", 500)):
        costs = {name: [] for name in servers}
        for _ in range(ROUNDS):
            for name, server in servers.items():
                costs[name].append(server.cost(count, command, count))
        show(report, "CPU a " + what, "µs", {name: statistics.median(one[0] for one in rounds) for name, rounds in costs.items()})
        show(report, "%ss a second" % what, "1/s", {name: statistics.median(one[1] for one in rounds) for name, rounds in costs.items()})
    for name, server in servers.items():
        server.load.ask("open", 100)
        server.wait_for(100 + ACTIVE)
        server.load.ask("messages", BULK, 100 + ACTIVE, 100 + ACTIVE)
        before = server.private()
        server.load.ask("open", IDLE - 100)
        server.wait_for(IDLE)
        server.load.ask("messages", 64, IDLE, IDLE)  # each has talked once
        report("memory of an idle TLS connection, " + name, (server.private() - before) / (IDLE - 100), "KiB", "aim 20" if name == "everyport" else "")
    for server in servers.values():
        server.close()
