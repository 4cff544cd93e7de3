"""XMPP: what a login, a chat message, a delivery in a room, a notification and an idle client cost, beside ejabberd and
Prosody (xmppservers.py says how they are set up). All in one run and in turns; medians of the rounds, and ratios to
ejabberd by round. Microseconds are of the processor, the operating system's own count for the server's process; what
is done in a second is told as well, but shares the processors with the load and with whatever else runs.

- login: a second client of an account, with a key that the load has made before; TCP to the bound resource.
- chat: 1,000 clients, each to its neighbour's full address, at most four under way for each.
- room: 1,000 occupants, eight messages under way; those who speak take turns. And a presence, as 200 enter another.
- pubsub: one node with a subscription for each of 10,000 clients, each asked for by its client; items of 800 bytes.
- memory: what a server's own memory grows by as it goes to 10,000 clients, over the number of the new ones, which do nothing.

EVERYPORT_BENCH_ROUNDS sets the rounds (10); EVERYPORT_BENCH_XMPP names the servers, for a look at one of them."""

import os
import statistics
import time

import xmppservers

ROUNDS = int(os.environ.get("EVERYPORT_BENCH_ROUNDS", "10"))
SERVERS = os.environ.get("EVERYPORT_BENCH_XMPP", "ejabberd,Prosody,everyportd,archive").split(",")
ACCOUNTS = 500  # as many may register from one computer in an hour
CLIENTS = 1000
LOGINS = 100
SUBSCRIBERS = 10000
ROOM = "bench@rooms.localhost"
DOOR = "door@rooms.localhost"
ENTERING = 200
AIMS = {"everyportd": {"login": "0.4", "chat message": "0.25", "delivery in a room": "0.2", "notification": "0.2", "subscription": "0.2"},
        "everyportd with its archive": {"chat message": "0.1"}}


def in_turns(running, count, *words):
    """{name: [(µs each, how many a second) of each round]}"""
    figures = {server.name: [] for server in running}
    for _ in range(ROUNDS):
        for server in running:
            figures[server.name].append(server.cost(count, *words))
    return figures


def show(report, what, figures, plural):
    bare = figures.get("ejabberd")
    for name, rounds in figures.items():
        said = ""
        if bare:
            said = "%.2f of ejabberd" % statistics.median(one[0] / other[0] for one, other in zip(rounds, bare))
        if what in AIMS.get(name, {}):
            said += "; aim " + AIMS[name][what]
        report("CPU a %s, %s" % (what, name), statistics.median(cost for cost, _ in rounds), "µs", said)
    for name, rounds in figures.items():
        report("%s a second, %s" % (plural, name), statistics.median(rate for _, rate in rounds), "")


def prepare(running):
    for server in running:
        server.do("register", ACCOUNTS)
        server.do("login", CLIENTS, ACCOUNTS)
        server.do("presence", CLIENTS)
    time.sleep(1)


def login(report, running):
    show(report, "login", in_turns(running, LOGINS, "login", LOGINS, ACCOUNTS), "logins")


def chat(report, running):
    messages = 20
    figures = in_turns(running, messages * CLIENTS, "chat", CLIENTS, messages)
    show(report, "chat message", figures, "chat messages")
    for name, rounds in figures.items():
        report("last of %d rounds against the first, %s" % (ROUNDS, name), rounds[-1][0] / rounds[0][0] * 100, "%",
               "aim within 5 % of 100" if name == "everyportd" else "")


def room(report, running):
    presences = ENTERING * (ENTERING + 1)  # each hears of everyone, before it or after
    entering = {server.name: [server.cost(presences, "join", DOOR, ENTERING, *server.room_form)] for server in running}
    show(report, "presence of who enters a room", entering, "presences")
    for server in running:  # a thousand who see each other come would be a million presences
        server.do("join", ROOM, CLIENTS, "muc#roomconfig_presencebroadcast=visitor", *server.room_form)
    time.sleep(2)
    messages = 20
    show(report, "delivery in a room", in_turns(running, messages * CLIENTS, "room", ROOM, CLIENTS, messages), "deliveries in a room")


def memory(report, running):
    for server in running:
        more = SUBSCRIBERS - CLIENTS - ROUNDS * LOGINS
        settled = server.private()
        server.do("login", more, ACCOUNTS)
        time.sleep(5)
        report("memory of an idle client, " + server.name, (server.private() - settled) / more, "KiB", "aim 10" if server.name == "everyportd" else "")


def pubsub(report, running):
    for server in running:
        server.do("create", "bench")
    show(report, "subscription", {server.name: [server.cost(SUBSCRIBERS - 1, "subscribe", "bench", SUBSCRIBERS)] for server in running}, "subscriptions")
    time.sleep(3)  # who subscribes is told the last item, if there is one
    items = 3
    show(report, "notification", in_turns(running, items * (SUBSCRIBERS - 1), "publish", "bench", SUBSCRIBERS, items), "notifications")


def idle(report, running):
    before = [server.cpu() for server in running]
    time.sleep(10)
    for server, then in zip(running, before):
        report("CPU with %d idle clients, %s" % (SUBSCRIBERS, server.name), (server.cpu() - then) * 10, "%", "aim 0.0" if server.name == "everyportd" else "")


def measure(report):
    running = []
    try:
        for name in SERVERS:
            running.append(xmppservers.MAKERS[name]())
        prepare(running)
        for part in (login, chat, memory, room, pubsub, idle):
            part(report, running)
    except AssertionError:
        for server in running:
            print(server.name, server.said())
        raise
    finally:
        for server in running:
            server.close()
