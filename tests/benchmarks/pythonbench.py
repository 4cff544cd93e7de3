"""Python as a guest: what a signal costs that it hears, and an echo server of asyncio's inside everyportd beside the same
script in python3. In turns, medians of the rounds; the processor's time is the system's own count for the server."""

import os
import statistics
import tempfile

from echobench import HERE, ROUNDS, Program, Server, program

SIGNALS = 200000
MESSAGES = 20000
SCRIPT = os.path.join(HERE, "asyncioecho.py")


def measure(report):
    signals = Program(program("pythonsignal"))
    costs = {"python": [], "plain": []}
    for _ in range(ROUNDS):
        for which, rounds in costs.items():
            rounds.append(signals.ask(which, SIGNALS) / SIGNALS * 1e6)
    signals.close()
    report("a signal with two arguments, heard by Python", statistics.median(costs["python"]), "µs")
    report("the same, heard by C++", statistics.median(costs["plain"]), "µs")
    with tempfile.TemporaryDirectory(prefix="everyport-bench.") as folder:
        daemon = os.path.join(os.environ["EVERYPORT_BIN"], "everyportd")
        inside = [daemon, "--data", os.path.join(folder, "data"), "--config", os.path.join(folder, "own"), "python", SCRIPT]
        for connections in (1, 50, 200):
            measure_echo(report, inside, connections)


def measure_echo(report, inside, connections):
    servers = {"python3": Server(["/usr/bin/python3", SCRIPT]), "inside": Server(inside)}
    rounds = {name: [] for name in servers}
    for server in servers.values():
        server.load.ask("open", connections)
        server.load.ask("messages", 64, connections, 2000)
    for _ in range(ROUNDS):
        for name, server in servers.items():
            rounds[name].append(server.cost(MESSAGES, "messages", 64, connections, MESSAGES))
    alone, guest = ([statistics.median(column) for column in zip(*rounds[name])] for name in servers)
    what = ", 64 B, %d connection%s, " % (connections, "" if connections == 1 else "s")
    report("CPU a message of asyncio" + what + "python3", alone[0], "µs")
    report("CPU a message of asyncio" + what + "inside", guest[0], "µs", "%.2f of python3; aim 1.10" % (guest[0] / alone[0]))
    report("messages a second of asyncio" + what + "python3", alone[1], "1/s")
    report("messages a second of asyncio" + what + "inside", guest[1], "1/s", "%.2f of python3" % (guest[1] / alone[1]))
    for server in servers.values():
        server.close()
