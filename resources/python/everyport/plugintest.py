"""For a plugin's own tests: runs a plugin without a program around it.

    class Greets(unittest.IsolatedAsyncioTestCase):
        async def test_greets(self):
            async with Rehearsal(folder) as plugin:
                self.assertEqual(await plugin.chat("hello", "Ann"), ["Hello Ann"])

`everyportd plugin test NAME` runs the test_*.py of the plugin's folder.
"""

import asyncio
import os
import sys
import tomllib
import unittest

from everyport import _plugins


class _Gate:
    """In the program's place: takes what is registered, and writes down what is told."""

    def __init__(self):
        self.registered, self.acts, self.log, self.failures = {}, [], [], []
        self._last = 0

    def add(self, plugin, port, wish):
        self._last += 1
        self.registered[self._last] = port, wish
        return {"number": self._last}

    def remove(self, number):
        self.registered.pop(number, None)

    def told(self, plugin, level, text):
        self.log.append((level, text))

    def failed(self, plugin, kind, where, text, traceback):
        self.failures.append((kind, where, text, traceback))

    def act(self, number, verb, wish):
        self.acts.append((verb, wish))
        if verb == "assign":
            done = asyncio.get_running_loop().create_future()
            done.set_result(None)
            return done
        return {"id": wish.get("id") or "1"} if verb == "publish" else {}


class Rehearsal:
    """A plugin that runs while `async with` lasts. `options` overrule the defaults of its plugin.toml.

    log        [(level, text)] that it has written
    failures   [(kind, where, text, traceback)]: what has gone wrong in it
    acts       [(verb, wish)] of its poll inputs and pubsub nodes; of what it tells rules ("tell", {"what", "fields"})
    """

    def __init__(self, folder, options=None):
        self.folder = os.path.abspath(folder)
        with open(os.path.join(self.folder, "plugin.toml"), "rb") as file:
            declared = tomllib.load(file)
        defaults = {key: each.get("default", "") for key, each in declared.get("options", {}).items()}
        module = declared.get("module", "plugin")
        self._facts = {"name": os.path.basename(self.folder), "folder": self.folder, "module": module,
                       "file": os.path.join(self.folder, module + ".py"), "options": {**defaults, **(options or {})}, "hold": 1.0, "timeout": 10.0}
        self._gate = _Gate()
        self._readers = 0
        self.log, self.failures, self.acts = self._gate.log, self._gate.failures, self._gate.acts

    async def __aenter__(self):
        self._host = _plugins.Host(self._gate, asyncio.get_running_loop())
        try:
            await self._host.start(self._facts)
        except _plugins.PluginFailed:
            raise AssertionError(self.failures[-1][3] if self.failures else "it did not start") from None
        return self

    async def __aexit__(self, *_):
        await self._host.stop(self._facts["name"])

    def registered(self, port):
        """The wishes of what is registered at a port: "http", "chat", "console", "checker", "poll", "pubsub", "stanza", "decoder",
        "action", "event"."""
        return [wish for kind, wish in self._gate.registered.values() if kind == port]

    async def _call(self, port, fits, *arguments):
        for number, (kind, wish) in self._gate.registered.items():
            if kind == port and fits(wish):
                return await self._host.call(self._facts["name"], number, list(arguments))
        raise LookupError("nothing fits at the port %r" % port)

    async def http(self, path, method="GET", query=None, headers=None, body=b""):
        """{"status", "type", "headers", "body"} of what it answers."""
        facts = {"method": method, "path": path, "query": query or {}, "headers": headers or {}, "body": body, "peer": "127.0.0.1", "encrypted": False}
        return await self._call("http", lambda wish: path == wish["path"] or wish["below"] and path.startswith(wish["path"] + "/"), facts)

    async def chat(self, name, words="", who="ann", account="", place="#hall", network="irc"):
        """The lines that it says."""
        facts = {"name": name, "words": words, "who": who, "account": account, "place": place, "network": network}
        return await self._call("chat", lambda wish: wish["name"] == name, facts)

    async def console(self, name, *words):
        """What a console command gives back."""
        return await self._host.run(name, words)

    async def check(self, name, password):
        """"right", "wrong" or "unknown"."""
        return await self._call("checker", lambda wish: True, name, password)

    async def pubsub(self, node, verb="items", who="ann@localhost/test", xml="", id="1"):
        """{"items": [{"id", "xml"}]}, of verb "publish" {"id"}, of "subscribe" {}; {"error", "text"} of a Refusal."""
        more = (id, xml) if verb == "publish" else ()
        return await self._call("pubsub", lambda wish: wish["node"] == node, verb, who, *more)

    async def action(self, name, **arguments):
        """The line that it answers a rule."""
        return await self._call("action", lambda wish: wish["name"] == name, {key: str(value) for key, value in arguments.items()}, [])

    async def stanza(self, match, xml, kind="iq", type="get", sender="ann@localhost/test", to="localhost", id="1"):
        """{"xml"} of what it answers to `match`, {} of None; {"error", "text"} of a Refusal. `xml` is the whole stanza."""
        facts = {"kind": kind, "sender": sender, "to": to, "id": id, "type": type, "xml": xml}
        return await self._call("stanza", lambda wish: wish["match"] == match, facts)

    async def reader(self, name):
        """A RehearsedReader with the decoder `name`, opened."""
        self._readers += 1
        number = self._readers

        async def ask(verb, *data):
            wish = next((each for each in self.registered("decoder") if each["name"] == name), {"silences": True})
            if verb == "silence" and not wish["silences"]:
                return []
            return await self._call("decoder", lambda wish: wish["name"] == name, verb, number, *data)
        reader = RehearsedReader(ask)
        await reader.open()
        return reader


class RehearsedReader:
    """One reader that is open, as the program keeps it. `cards`, `gone`, `faults`, `frames` (each a list of (bytes, part, says)),
    `written` and `firmware` tell what its decoder has found so far; `rest` is what no Frame has taken yet."""

    def __init__(self, ask):
        self._ask = ask
        self.cards, self.gone, self.faults, self.frames = [], [], [], []
        self.written, self.rest, self.firmware = b"", b"", ""

    async def open(self):
        self._take(await self._ask("open"))

    async def feed(self, *pieces):
        """Piece by piece, as they come from the line."""
        for piece in pieces:
            self.rest += piece
            self._take(await self._ask("feed", self.rest))

    async def silence(self):
        """Nothing comes any more: what no Frame takes is broken off."""
        self._take(await self._ask("silence", self.rest))
        if self.rest:
            self.frames.append([(self.rest, "broken", "frame broken off")])
            self.faults.append("truncated")
            self.rest = b""

    async def tick(self):
        self._take(await self._ask("tick"))

    def _take(self, found):
        for each in found:
            if each["kind"] == "frame":
                frame = []
                for size, part, says in each["spans"]:
                    frame.append((self.rest[:size], part, says))
                    self.rest = self.rest[size:]
                self.frames.append(frame)
                if each["card"]:
                    (self.gone if each["gone"] else self.cards).append(each["card"]["number"].upper())
            if each.get("fault"):
                self.faults.append(each["fault"])
            self.written += each.get("bytes", b"")
            self.firmware = each.get("version", self.firmware)


class TestsFailed(Exception):
    pass


def run_folder(folder):
    """Runs the tests of a plugin's folder; TestsFailed where one fails, or where there is none."""
    if folder not in sys.path:
        sys.path.insert(0, folder)
    suite = unittest.TestLoader().discover(folder, "test_*.py", folder)
    result = unittest.TextTestRunner(verbosity=2).run(suite)
    if result.testsRun == 0:
        raise TestsFailed("there is no test_*.py with tests in %s" % folder)
    if not result.wasSuccessful():
        raise TestsFailed("%d of %d tests failed" % (len(result.failures) + len(result.errors), result.testsRun))
