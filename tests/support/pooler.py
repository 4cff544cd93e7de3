#!/usr/bin/python3
"""pooler.py MODE SERVERS_FOLDER FOLDER: a pooler of a test's own, on a socket in FOLDER before the server with one in SERVERS_FOLDER. It pools
by MODE session; kept (sessions, and resets none); transactions (prepared statements are made again where they are missing, as by pgbouncer from
1.21 on); turns (the same, and the session that has been idle for longest comes next); or statements. Says "ready", and ends with its standard
input."""

import asyncio
import os
import struct
import sys

ASKS_FOR_TLS, ASKS_FOR_GSS, CANCELS = 80877103, 80877104, 80877102
SOCKET = ".s.PGSQL.5432"
LONGEST = 1 << 24


def message(kind, body):
    return kind + struct.pack(">I", len(body) + 4) + body


async def read_message(reader):
    head = await reader.readexactly(5)
    size = struct.unpack(">I", head[1:])[0] - 4
    if not 0 <= size <= LONGEST:
        raise ConnectionError("a message of %d bytes" % size)
    return head[:1], await reader.readexactly(size)


class Session:
    """One of the server's."""

    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer
        self.prepared = set()
        self.greeting = b""

    @classmethod
    async def begin(cls, folder, user, database):
        session = cls(*await asyncio.open_unix_connection(os.path.join(folder, SOCKET)))
        words = b"user\0" + user + b"\0database\0" + database + b"\0client_encoding\0UTF8\0\0"
        session.writer.write(struct.pack(">II", len(words) + 8, 196608) + words)
        session.greeting, _ = await session.answer()
        return session

    async def answer(self):
        """All up to where it is ready again, and in which state it then is."""
        told = b""
        while True:
            kind, body = await read_message(self.reader)
            told += message(kind, body)
            if kind == b"Z":
                return told, body

    async def prepare(self, name, body):
        if name not in self.prepared:
            self.prepared.add(name)
            self.writer.write(message(b"P", name + b"\0" + body) + message(b"S", b""))
            await self.answer()


class Pooler:
    def __init__(self, mode, folder):
        self.mode, self.folder = mode, folder
        self.idle = {}  # by user and database
        self.clients = 0

    async def take(self, who):
        idle = self.idle.setdefault(who, [])
        if not idle:
            return await Session.begin(self.folder, *who)
        return idle.pop(0 if self.mode == "turns" else -1)

    async def serve(self, reader, writer):
        self.clients += 1
        try:
            await Client(self, reader, writer, b"c%d_" % self.clients).serve()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


class Client:
    def __init__(self, pooler, reader, writer, prefix):
        self.pooler, self.reader, self.writer, self.prefix = pooler, reader, writer, prefix
        self.statements = {}
        self.who = None
        self.session = None
        self.has_own = pooler.mode in ("session", "kept")

    async def serve(self):
        words = await self.greeted()
        if words is None:
            return
        named = dict(zip(words[::2], words[1::2]))
        self.who = named[b"user"], named.get(b"database", named[b"user"])
        self.session = await self.pooler.take(self.who)
        self.writer.write(self.session.greeting)
        if not self.has_own:
            self.give_back()
        try:
            while await self.ask():
                pass
        finally:
            if self.session and self.pooler.mode == "kept":
                self.give_back()
            elif self.session:
                self.session.writer.close()  # in the middle of something, or the client's own

    async def greeted(self):
        while True:
            size, code = struct.unpack(">II", await self.reader.readexactly(8))
            if code == CANCELS:
                return None
            if code not in (ASKS_FOR_TLS, ASKS_FOR_GSS):
                return (await self.reader.readexactly(min(size, LONGEST) - 8)).split(b"\0")
            self.writer.write(b"N")

    def give_back(self):
        self.pooler.idle[self.who].append(self.session)
        self.session = None

    async def ask(self):
        """What the client sends until it waits for an answer, and that."""
        asked = []
        while not asked or asked[-1][0] not in (b"Q", b"S"):
            asked.append(await read_message(self.reader))
            if asked[-1][0] == b"X":
                return False
        self.session = self.session or await self.pooler.take(self.who)
        for kind, body in asked:
            self.session.writer.write(message(kind, await self.renamed(kind, body)))
        told, state = await self.session.answer()
        if self.pooler.mode == "statements" and state != b"I":
            self.writer.write(message(b"E", b"SFATAL\0VFATAL\0C08P01\0Mtransaction blocks not allowed in statement pooling mode\0\0"))
            await self.writer.drain()
            return False
        self.writer.write(told)
        if not self.has_own and state == b"I":
            self.give_back()
        return True

    async def renamed(self, kind, body):
        """With a name of a prepared statement that no other client has; it is there afterwards."""
        if kind == b"P" and body[0] != 0:
            name, rest = body.split(b"\0", 1)
            self.statements[name] = rest
            self.session.prepared.add(self.prefix + name)
            return self.prefix + body
        if kind == b"Q" and body.startswith(b"DEALLOCATE s"):
            name = self.prefix + body[11:-1]
            if name not in self.session.prepared:
                return b"\0"
            self.session.prepared.remove(name)
            return b"DEALLOCATE " + name + b"\0"
        before, name = b"", b""
        if kind == b"D" and body[:1] == b"S":
            before, name, rest = b"S", *body[1:].split(b"\0", 1)
        if kind == b"B":
            portal, name, rest = body.split(b"\0", 2)
            before = portal + b"\0"
        if name not in self.statements:
            return body
        await self.session.prepare(self.prefix + name, self.statements[name])
        return before + self.prefix + name + b"\0" + rest


async def main(mode, servers, folder):
    loop = asyncio.get_running_loop()
    ends = loop.create_future()
    loop.add_reader(sys.stdin, lambda: ends.done() or ends.set_result(None))
    async with await asyncio.start_unix_server(Pooler(mode, servers).serve, os.path.join(folder, SOCKET)):
        print("ready", flush=True)
        await ends


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("session", "kept", "transactions", "turns", "statements"):
        sys.exit(__doc__)
    asyncio.run(main(*sys.argv[1:]))
