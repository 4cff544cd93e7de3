"""Phones of the soak, without browsers: a process of its own, so that what it measures is not held up. Each has an address, a cookie and a
connection that it keeps. A vote comes again with its uuid, at any connection, until the program has said what became of it.

    python3 phonecrowd.py ORDER RESULT

ORDER is JSON: `ports`, [address, port] of each station; `polls` of [id, answers]; `phones`, `rate`, `seed`, `own_addresses`. Votes until standard input ends, waits until
all are answered, and writes RESULT: `votes`, a list of [station, poll, uuid, answer, due, ms, tries], `unanswered` and `refused`, what never came
to an answer; `late`, how often no phone was free."""

import asyncio
import contextlib
import json
import random
import sys
import time

PATIENCE = 300  # seconds that the last votes may take
ANSWERED = 30  # after which a line counts as dead
STORED = ("counted", "changed", "repeat", "duplicate", "ignored:duplicate", "ignored:repeat")


class Phone:
    def __init__(self, number, order, chance):
        self.number, self.chance = number, chance
        self.station = number % len(order["ports"])
        self.place = order["ports"][self.station]
        self.source = ("127.%d.%d.%d" % (1 + number // 62500, number // 250 % 250, number % 250 + 1), 0) if order["own_addresses"] else None
        polls = order["polls"]
        self.polls = [polls[number % len(polls)], polls[(number + 7) % len(polls)]]
        self.chosen, self.cookie, self.count = {}, None, 0
        self.reading = self.writing = None
        self.answered = False  # on this line
        self.idle = True

    def next(self):
        """Poll, uuid and an answer other than the last one's: each vote is stored."""
        poll, answers = self.polls[self.chance.randrange(2)]
        others = [answer for answer in answers if answer != self.chosen.get(poll)]
        self.chosen[poll] = self.chance.choice(others)
        self.count += 1
        return poll, "%06x%06x%020x" % (self.number + 1, self.count, self.chance.getrandbits(80)), self.chosen[poll]

    def hang_up(self):
        if self.writing:
            self.writing.close()
        self.reading = self.writing = None
        self.answered = False

    async def ask(self, poll, uuid, answer):
        """Status, seconds after which it may come again, and what was said."""
        if not self.writing:
            self.reading, self.writing = await asyncio.open_connection(*self.place, local_addr=self.source)
        text = json.dumps({"uuid": uuid, "answer": answer})
        self.writing.write(("POST /v/%s HTTP/1.1\r\nHost: %s:%d\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n%s" % (
            poll, *self.place, "Cookie: %s\r\n" % self.cookie if self.cookie else "", len(text), text)).encode())
        head = (await self.reading.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        fields = {name.lower(): value for name, value in (line.split(": ", 1) for line in head[1:] if line)}
        body = await self.reading.readexactly(int(fields.get("content-length", 0)))
        self.answered = True
        if "set-cookie" in fields:
            self.cookie = fields["set-cookie"].split(";")[0]
        if fields.get("connection") == "close":
            self.hang_up()
        return int(head[0].split()[1]), float(fields.get("retry-after", 1)), body

    async def vote(self, due, votes, refused):
        poll, uuid, answer = self.next()
        for tries in range(1, 100000):
            pause = self.chance.uniform(0.2, 1)
            try:
                status, pause, body = await asyncio.wait_for(self.ask(poll, uuid, answer), ANSWERED)
                if status not in (429, 503):
                    said = json.loads(body)
                    known = status == 200 and said.get("uuid") == uuid and said.get("outcome") in STORED
                    if known:
                        votes.append([self.station, poll, uuid, answer, due, (time.monotonic() - due) * 1000, tries])
                    else:
                        refused.append([self.station, poll, uuid, answer, status, body[:300].decode()])
                    break
                pause = min(pause, 3) * self.chance.uniform(0.5, 1)
            except (OSError, asyncio.TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                pause = 0 if self.answered else pause  # a server lets go of lines that were idle
                self.hang_up()
            except ValueError:
                refused.append([self.station, poll, uuid, answer, status, body[:300].decode()])
                break
            await asyncio.sleep(pause)
        self.idle = True


class Crowd:
    def __init__(self, order):
        self.order, self.chance = order, random.Random(order["seed"])
        self.phones = [Phone(number, order, random.Random(order["seed"] * 1000003 + number)) for number in range(order["phones"])]
        self.votes, self.refused, self.tasks, self.late = [], [], set(), 0

    def free(self):
        """Any phone that waits for nothing; none after some tries."""
        for _ in range(20):
            phone = self.chance.choice(self.phones)
            if phone.idle:
                return phone
        return None

    async def run(self):
        ended = asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
        began = time.monotonic()
        count = 0
        while not ended.done():
            due = began + count / self.order["rate"]
            count += 1
            await asyncio.sleep(max(0, due - time.monotonic()))
            phone = self.free()
            if not phone:
                self.late += 1
                continue
            phone.idle = False
            task = asyncio.create_task(phone.vote(due, self.votes, self.refused))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)
        if self.tasks:
            await asyncio.wait(self.tasks, timeout=PATIENCE)
        unanswered = len(self.tasks)
        for task in list(self.tasks):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        return {"votes": self.votes, "refused": self.refused, "unanswered": unanswered, "late": self.late}


def main():
    with open(sys.argv[1]) as file:
        order = json.load(file)
    result = asyncio.run(Crowd(order).run())
    with open(sys.argv[2], "w") as file:
        json.dump(result, file)


if __name__ == "__main__":
    main()
