"""SSH: what a login with a command, a stream, a byte there and back and an idle session cost on protocols/ssh, beside
OpenSSH's sshd and Twisted's Conch; and what the same login costs where a prompt's session answers it. All in one run and in
turns, medians of the rounds. The processor's time is the system's own count for the server and all that it starts: sshd's
includes the shell and the command, which are its way to run one."""

import statistics

import sshservers
from echobench import ROUNDS

LOGINS = {"everyport": 200, "everyportd's prompt": 200, "sshd": 40, "Conch": 100}
MEGABYTES = {"everyport": 300, "sshd": 300, "Conch": 20}
BYTES_BACK = {"everyport": 3000, "sshd": 3000, "Conch": 2000}
IDLE = 60
TURNS = ("a login with a command", "logins a second", "a MB down", "MB/s down", "a MB up", "MB/s up", "a byte there and back", "bytes there and back a second")


def once(server):
    """One round's figures, in TURNS' order; None for what the server is not asked."""
    name, deeds = server.name, server.deeds
    login = server.cost(LOGINS[name], "logins", LOGINS[name], 4, deeds["say"])
    if "send" not in deeds:
        return [*login, *[None] * 6]
    size = MEGABYTES[name] * 1_000_000
    down = server.cost(MEGABYTES[name], "down", size, deeds["send"] % size)
    up = server.cost(MEGABYTES[name], "up", size, deeds["count"])
    there = server.cost(BYTES_BACK[name], "rounds", BYTES_BACK[name], deeds["echo"])
    return [*login, *down, *up, *there]


def measure(report):
    servers = [make() for make in (sshservers.everyport, sshservers.manhole, sshservers.sshd, sshservers.conch)]
    for server in servers:
        server.load.ask("logins", 20, 4, server.deeds["say"])  # caches, allocators, Python's first time
    rounds = {server.name: [] for server in servers}
    for _ in range(ROUNDS):
        for server in servers:
            rounds[server.name].append(once(server))
    figures = {name: [statistics.median(column) if column[0] is not None else None for column in zip(*rows)] for name, rows in rounds.items()}
    aims = {0: "aims 0.4 of Conch, 0.05 of sshd", 2: "aim 0.9 of sshd", 4: "aim 0.9 of sshd", 6: "aim 0.6 of sshd"}
    for at, turn in enumerate(TURNS):
        for name, row in figures.items():
            if row[at] is None:
                continue
            held = ""
            if name.startswith("everyport"):
                held = "%.2f of sshd, %.2f of Conch" % (row[at] / figures["sshd"][at], row[at] / figures["Conch"][at])
                if name == "everyport" and at in aims:
                    held += "; " + aims[at]
            report(("CPU " if at % 2 == 0 else "") + turn + ", " + name, row[at], "µs" if at % 2 == 0 else "1/s", held)
    for server in servers:
        server.load.ask("open", 20)
        before = server.private()
        server.load.ask("open", IDLE)
        report("memory of an idle session with a shell, " + server.name, (server.private() - before) / IDLE, "KiB", "aim 23" if server.name == "everyport" else "")
    for server in servers:
        server.close()
    measure_waits(report)


def measure_waits(report):
    """How long one busy server's loop lets a call wait, at the longest."""
    server = sshservers.everyport("waits")
    longest = {"logins": [], "streams": []}
    for _ in range(ROUNDS):
        server.ask("begin")
        server.load.ask("logins", 100, 4, "say hi")
        longest["logins"].append(server.ask("taken"))
        server.load.ask("down", 100_000_000, "send 100000000")
        longest["streams"].append(server.ask("taken"))
    for what, waits in longest.items():
        report("longest wait for the loop while there are %s" % what, statistics.median(waits), "ms", "aim under 8")
    server.close()
