"""slixmpp as a component of our server (XEP-0114): it answers for a name beneath the domain, speaks with accounts there, and is
kept from speaking for others."""

import asyncio
import os
import re
import unittest

import slixmpp
from slixmpp.componentxmpp import ComponentXMPP

from slixclient import Client, run
from station import Station

SECRET = "sesame-open-sesame"


class Echo(ComponentXMPP):
    """Says everything back."""

    def __init__(self, name, secret, port):
        super().__init__(name, secret, "127.0.0.1", port)
        self.register_plugin("xep_0030")
        self.register_plugin("xep_0199")
        self.ready = asyncio.Event()
        self.over = asyncio.Event()
        self.add_event_handler("session_start", lambda _: self.ready.set())
        self.add_event_handler("disconnected", lambda _: self.over.set())
        self.add_event_handler("message", lambda message: message.reply("You said: " + message["body"]).send())

    async def log_in(self, seconds=10):
        """Whether the handshake was taken."""
        self.connect()
        done, _ = await asyncio.wait([asyncio.ensure_future(self.ready.wait()), asyncio.ensure_future(self.over.wait())],
                                     timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        return bool(done) and self.ready.is_set()

    async def leave(self):
        self.abort()
        await asyncio.sleep(0)


class XmppComponents(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("slixmpp", slixmpp.__version__, flush=True)
        cls.station = Station()
        cls.station.command("user", "add", "juliet", "--password-stdin", text="secret of juliet\n")
        secret = os.path.join(cls.station.folder, "secret")
        with open(secret, "w") as file:
            file.write(SECRET + "\n")
        cls.station.start("serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1",
                          "component-listen=tcp:0:interface=127.0.0.1", "component-secret-file=" + secret)
        cls.port = cls.station.port("xmpp")
        cls.components = int(re.search(r"component 127.0.0.1:(\d+)", " ".join(cls.station.addresses)).group(1))

    @classmethod
    def tearDownClass(cls):
        cls.station.__exit__()

    def test_speaks_with_accounts(self):
        async def story():
            echo = Echo("echo.localhost", SECRET, self.components)
            self.assertTrue(await echo.log_in())
            juliet = Client("juliet@localhost/test", "secret of juliet", self.port)
            self.assertTrue(await juliet.log_in())
            juliet.send_message("bot@echo.localhost", "wörds", mtype="chat")
            answer = await juliet.until("message")
            self.assertEqual((str(answer["from"]), answer["body"]), ("bot@echo.localhost", "You said: wörds"))
            self.assertGreater(await juliet["xep_0199"].ping("echo.localhost", timeout=10), 0)
            info = await juliet["xep_0030"].get_info("echo.localhost", timeout=10)
            self.assertIn("urn:xmpp:ping", info["disco_info"]["features"])
            await echo.leave()
            juliet.abort()
        run(story)

    def test_needs_the_secret_and_a_name_of_ours(self):
        async def story():
            for name, secret in (("echo.localhost", "a guess"), ("localhost", SECRET), ("echo.example.org", SECRET)):
                echo = Echo(name, secret, self.components)
                self.assertFalse(await echo.log_in(), name)
                await echo.leave()
        run(story)

    def test_two_cannot_have_one_name(self):
        async def story():
            first, second = (Echo("one.localhost", SECRET, self.components) for _ in range(2))
            self.assertTrue(await first.log_in())
            self.assertFalse(await second.log_in())
            await first.leave()
            await second.leave()
        run(story)

    def test_speaks_for_itself_only(self):
        async def story():
            echo = Echo("forger.localhost", SECRET, self.components)
            self.assertTrue(await echo.log_in())
            echo.send_message("juliet@localhost", "from nobody", mfrom="romeo@localhost", mtype="chat")
            await asyncio.wait_for(echo.over.wait(), 10)
            await echo.leave()
        run(story)


if __name__ == "__main__":
    unittest.main(verbosity=2)
