"""Runs benchmarks and prints what they found: a table, or one JSON object a line. Each benchmark is a module beside
this one with a function `measure(report)`; report(name, value, unit, limit) notes one figure and what it is held
against."""

import argparse
import importlib
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
BENCHMARKS = {
    "chat": "chatbench",
    "echo": "echobench",
    "floods": "floodsbench",
    "growth": "growthbench",
    "http": "httpbench",
    "irc": "ircbench",
    "manhole": "manholebench",
    "python": "pythonbench",
    "tls": "tlsbench",
    "lamp": "lampbench",
    "phones": "phonesbench",
    "poll": "pollbench",
    "search": "searchbench",
    "stations": "stationsbench",
    "timers": "timersbench",
    "desktop": "desktopbench",
    "xmpp": "xmppbench",
    "viewers": "viewersbench",
    "votes": "votestorebench",
}


def main():
    parser = argparse.ArgumentParser(prog="tests/bench")
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("name", nargs="*", help="one of: %s (all without a name)" % ", ".join(BENCHMARKS))
    asked = parser.parse_args()
    for name in asked.name:
        if name not in BENCHMARKS:
            parser.error("there is no benchmark %s; there are: %s" % (name, ", ".join(BENCHMARKS)))
    sys.path.insert(0, HERE)
    parts = {"lamp", "phones", "stations", "votes"}  # of poll
    for name in asked.name or [name for name in BENCHMARKS if name not in parts]:
        if not asked.json:
            print("\n%s (load of the machine before it: %.1f)" % (name, os.getloadavg()[0]))

        def report(figure, value, unit, limit=""):
            if asked.json:
                print(json.dumps({"name": "%s/%s" % (name, figure), "value": value, "unit": unit, "limit": limit}))
            else:
                text = "%.1f" % value if isinstance(value, float) else str(value)
                print("  %-58s %12s %-10s %s" % (figure, text, unit, limit))
            sys.stdout.flush()

        importlib.import_module(BENCHMARKS[name]).measure(report)


if __name__ == "__main__":
    main()
