"""XMPP: logins, stanzas between clients, notifications to many, and what a client costs who only listens. The load is
a program of plain sockets beside the server, on the same processors."""

import os
import subprocess
import time

from station import Station

CLIENTS = 1000
ACCOUNTS = 100


class Load:
    def __init__(self, port):
        program = os.path.join(os.environ["EVERYPORT_BENCH"], "bench_xmppload")
        self.process = subprocess.Popen([program, str(port)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def do(self, *words):
        """Seconds that it took."""
        print(*words, file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        if not answer:
            raise AssertionError("the load broke off at: %s" % (words,))
        return float(answer)

    def close(self):
        self.process.stdin.close()
        self.process.wait(10)


def measure(report):
    with Station() as station:
        for number in range(ACCOUNTS):
            station.command("user", "add", "u%d" % number, "--password-stdin", text="bench-password\n")
        station.start("serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1", "rate=0")
        load = Load(station.port("xmpp"))
        load.do("login", ACCOUNTS, ACCOUNTS)  # the load's own keys, which are made once an account
        time.sleep(1)

        def measured(*words):
            before = station.cpu_seconds()
            took = load.do(*words)
            return took, station.cpu_seconds() - before

        memory = station.memory()
        count = CLIENTS - ACCOUNTS
        took, spent = measured("login", count, ACCOUNTS)
        report("logins a second (SCRAM-SHA-256, no TLS)", count / took, "logins/s")
        report("CPU of everyportd a login", spent / count * 1e6, "µs", "aim 276: 0.4 of ejabberd's 690")
        time.sleep(2)
        report("PSS of an idle session without TLS", (station.memory() - memory) / count, "KiB", "aim 10")

        rounds = []
        for _ in range(10):
            messages = 30
            took, spent = measured("chat", messages)
            rounds.append((messages * CLIENTS / took, spent / (messages * CLIENTS) * 1e6))
        report("chat messages a second, %d clients" % CLIENTS, max(rate for rate, _ in rounds), "stanzas/s")
        report("CPU of everyportd a chat message", sum(cost for _, cost in rounds) / len(rounds), "µs", "aim 15: 0.25 of ejabberd's 60")
        report("last of ten rounds against the first, CPU", rounds[-1][1] / rounds[0][1] * 100, "%", "aim within 5 % of 100")

        load.do("create", "bench")
        load.do("subscribe", "bench")
        items = 200
        took, spent = measured("publish", "bench", items)
        notifications = items * (CLIENTS - 1)
        report("notifications a second, 1 to %d" % (CLIENTS - 1), notifications / took, "stanzas/s")
        report("CPU of everyportd a notification", spent / notifications * 1e6, "µs", "aim 5: 0.2 of ejabberd's 25")
        before = station.cpu_seconds()
        time.sleep(10)
        report("CPU with %d idle clients" % CLIENTS, (station.cpu_seconds() - before) * 10, "%", "aim 0.0")
        load.close()
