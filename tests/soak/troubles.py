"""What happens to the stations of a soak. Each kind is a function of the hall and of chance that returns when it is over; `why_not` says where
it cannot be done."""

import os
import signal
import time

from polling import wait_for

HOUR = 3600 * 1000


def killed(hall, chance):
    station = chance.choice(hall.stations)
    station.die()
    time.sleep(chance.uniform(0, 2))
    station.run()


def paused(hall, chance):
    process = chance.choice(hall.stations).process
    os.kill(process.pid, signal.SIGSTOP)
    time.sleep(5)
    os.kill(process.pid, signal.SIGCONT)


def disk_stalled(hall, chance):
    hall.disk.stall(chance.uniform(3, 7))


def clock_set(hall, chance):
    chance.choice(hall.stations).clock.move(chance.choice((-HOUR, -90_000, 0, 0, 90_000, HOUR)) + chance.randrange(1000))


def server_restarted(hall, chance):
    hall.server.stop()
    time.sleep(chance.uniform(0, 3))
    hall.server.start()


def server_killed(hall, chance):
    hall.server.kill()
    time.sleep(chance.uniform(0, 3))
    hall.server.start()


def xmpp_restarted(hall, chance):
    """By its file, which goes and comes again."""
    path = hall.home.service_file("xmpp")
    os.rename(path, path + ".away")
    hall.home.reload()
    time.sleep(chance.uniform(1, 4))
    os.rename(path + ".away", path)
    hall.home.reload()


def unplugged(hall, chance):
    """Some readers of one station, until that has noticed, and plugged in again."""
    station = chance.choice(hall.stations)
    readers = chance.sample(station.readers, max(1, len(station.readers) // 8))
    for reader in readers:
        reader.pull()

    def noticed():
        states = station.reader_states()
        return all(states[reader.name] != "ready" for reader in readers)

    wait_for(noticed, "the program notices that readers were unplugged", seconds=60, pause=0.5)
    time.sleep(chance.uniform(0, 2))
    for reader in readers:
        with reader.lock:
            reader.plug()


def network_split(hall, chance):
    number = chance.randrange(2, len(hall.stations) + 1)
    hall.network.cut(number)
    time.sleep(chance.uniform(5, 40))
    hall.network.cut(number, False)


KINDS = (killed, paused, disk_stalled, clock_set, server_restarted, server_killed, xmpp_restarted, unplugged, network_split)


def why_not(kind, hall):
    """Empty: it can be."""
    if kind in (server_restarted, server_killed) and not hall.server:
        return "SQLite has no server"
    if kind is network_split and not hall.network:
        return "there is one station"
    return {disk_stalled: hall.disk.why, clock_set: hall.home.clock.why}.get(kind, "")


def title(kind):
    return kind.__name__.replace("_", " ")


LONG_LIFE = (1 / 3, 5 / 6)  # of the time: nobody is killed then, or what a program keeps too much of would never be seen


def plan(kinds, seconds, chance, apart=20):
    """[(seconds from the beginning, kind)]: all of them in turns, in an order by chance, once at least, until shortly before the end."""
    if not kinds:
        return []
    first, last = min(10, seconds / 10), seconds - min(20, seconds / 6)
    turns = max(1, int((last - first) / (len(kinds) * apart)))
    row = [kind for _ in range(turns) for kind in chance.sample(kinds, len(kinds))]
    times = [first + (last - first) * (at + chance.random() * 0.5) / len(row) for at in range(len(row))]
    living = [at for at, when in enumerate(times) if LONG_LIFE[0] <= when / seconds <= LONG_LIFE[1]]
    for at in living:
        others = [other for other in range(len(row)) if other not in living and row[other] is not killed]
        if row[at] is killed and others:
            other = chance.choice(others)
            row[at], row[other] = row[other], row[at]
    return list(zip(times, row))
