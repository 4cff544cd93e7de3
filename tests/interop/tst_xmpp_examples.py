"""The programs of protocols/xmpp/examples: components of our server, and servers of their own. Those of other servers: clientstories."""

import os
import re
import subprocess
import unittest

from everyserver import EveryServer
from prosody import Prosody, free_port
from slixclient import Client, run
from station import BIN, Station
from xmpppeer import Peer

FOLDER = os.path.join(os.path.dirname(BIN), "examples")
SECRET = "sesame-open-sesame"


class XmppExamples(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.servers = {name: free_port() for name in ("localhost", "pong.test", "echo.test", "ping.test")}
        cls.station = Station()
        cls.addClassCleanup(cls.station.__exit__)
        cls.station.command("user", "add", "juliet", "--password-stdin", text="secret of juliet\n")
        cls.secret = os.path.join(cls.station.folder, "secret")
        with open(cls.secret, "w") as file:
            file.write(SECRET + "\n")
        cls.station.start("serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1", "component-listen=tcp:0:interface=127.0.0.1",
                          "component-secret-file=" + cls.secret, "s2s-listen=tcp:%d:interface=127.0.0.1" % cls.servers["localhost"],
                          *("s2s-routes=%s=tcp:127.0.0.1:%d" % item for item in cls.servers.items() if item[0] != "localhost"))
        cls.port = cls.station.port("xmpp")
        cls.components = int(re.search(r"component 127.0.0.1:(\d+)", " ".join(cls.station.addresses)).group(1))

    def example(self, name, *words):
        """Started, and ready."""
        program = subprocess.Popen([os.path.join(FOLDER, "xmpp_" + name), *words], stdout=subprocess.PIPE, text=True)
        self.addCleanup(program.stdout.close)
        self.addCleanup(program.wait)
        self.addCleanup(program.kill)
        self.assertEqual(program.stdout.readline(), "ready\n")
        return program

    def routes(self, *names):
        return ["%s=tcp:127.0.0.1:%d" % (name, self.servers[name]) for name in names]

    def ping(self, whom):
        async def story():
            juliet = Client("juliet@localhost/test", "secret of juliet", self.port)
            self.assertTrue(await juliet.log_in())
            self.assertGreater(await juliet["xep_0199"].ping(whom, timeout=20), 0)
            info = await juliet["xep_0030"].get_info(whom, timeout=20)
            self.assertIn("urn:xmpp:ping", info["disco_info"]["features"])
            juliet.abort()
        run(story)

    def test_pong_component(self):
        self.example("pong_component", "pong.localhost", self.secret, "tcp:127.0.0.1:%d" % self.components)
        self.ping("pong.localhost")

    def test_ping_component(self):
        program = self.example("ping_component", "ping.localhost", self.secret, "tcp:127.0.0.1:%d" % self.components, "localhost")
        self.assertRegex(program.stdout.readline(), r"^pong from localhost after \d+ us$")
        self.assertEqual(program.wait(10), 0)

    def test_a_wrong_secret_ends_it(self):
        wrong = self.secret + ".wrong"
        with open(wrong, "w") as file:
            file.write("a guess of mine\n")
        done = subprocess.run([os.path.join(FOLDER, "xmpp_pong_component"), "pong2.localhost", wrong, "tcp:127.0.0.1:%d" % self.components],
                              capture_output=True, text=True, timeout=30)
        self.assertEqual(done.returncode, 1)
        self.assertIn("not-authorized", done.stderr)

    def test_servers(self):
        self.example("pong_server", "pong.test", "tcp:%d:interface=127.0.0.1" % self.servers["pong.test"], *self.routes("localhost", "ping.test"))
        self.ping("pong.test")
        program = self.example("ping_server", "ping.test", "tcp:%d:interface=127.0.0.1" % self.servers["ping.test"], *self.routes("pong.test"))
        self.assertRegex(program.stdout.readline(), r"^pong from pong.test after \d+ us$")

    def as_client(self, server, name, *words):
        """An example in the name of an account: its words up to its own."""
        path = os.path.join(self.station.folder, "password")
        with open(path, "w") as file:
            file.write("sesame-open\n")
        return [name, path, "tcp:127.0.0.1:%d" % server.c2s, server.path("cert.pem"), *words]

    def servers_for_clients(self):
        """Prosody, then ours, one after the other."""
        rooms = 'Component "rooms.here.example" "muc"\n'
        for server in (Prosody("here.example", hosts=rooms), EveryServer("here.example")):
            self.addCleanup(server.stop)
            for name in ("one", "two", "three"):
                server.register(name, "sesame-open")
            server.start()
            yield server

    def test_clients(self):
        for server in self.servers_for_clients():
            with self.subTest(type(server).__name__):
                self.example("pong_client", *self.as_client(server, "one@here.example/bot"))
                # Ours names its clients itself (XEP-0386): there the server is asked.
                whom = "one@here.example/bot" if isinstance(server, Prosody) else "here.example"
                program = self.example("ping_client", *self.as_client(server, "two@here.example", whom))
                self.assertRegex(program.stdout.readline(), r"^pong from %s after \d+ ms$" % whom)
                self.assertEqual(program.wait(10), 0)
                program = self.example("ping_client", *self.as_client(server, "two@here.example", "nobody@here.example/bot"))
                self.assertRegex(program.stdout.readline(), r"^no pong from nobody@here.example/bot: ")
                self.assertEqual(program.wait(10), 1)

    def test_rosters(self):
        for server in self.servers_for_clients():
            with self.subTest(type(server).__name__):
                def listed(*words):
                    program = self.example("roster", *self.as_client(server, "one@here.example", *words))
                    # Not communicate(): that reads past what readline() may have taken with the first line.
                    lines = program.stdout.read().splitlines()
                    self.assertEqual(program.wait(20), 0)
                    return lines
                self.assertEqual(listed(), ["0 in all"])
                self.assertEqual(listed("set", "two@here.example", "The Second"), ["two@here.example none The Second", "1 in all"])
                self.assertEqual(listed("set", "three@here.example", "Third")[-1], "2 in all")
                self.assertEqual(listed("remove", "two@here.example"), ["three@here.example none Third", "1 in all"])

    def test_muc_greeter(self):
        room = "hall@rooms.here.example"
        for server in self.servers_for_clients():
            with self.subTest(type(server).__name__):
                one = Peer(self, server, "one")
                one.told("online")
                one.asked("join %s First" % room, "joined", ok=True)
                one.asked("unlock %s" % room, "unlocked", ok=True)
                self.example("muc_greeter", *self.as_client(server, "two@here.example", room, "Greeter"))
                one.told("message", text="Hello, everyone.")
                three = Peer(self, server, "three")
                three.told("online")
                three.asked("join %s Third" % room, "joined", ok=True)
                one.told("message", text="Hello, Third.")
                three.ask("shout %s Greeter: how are you?" % room)
                one.told("message", text="Third: I only greet people.")

    def test_echo_server(self):
        self.example("echo_server", "echo.test", "tcp:%d:interface=127.0.0.1" % self.servers["echo.test"], *self.routes("localhost"))

        async def story():
            juliet = Client("juliet@localhost/test", "secret of juliet", self.port)
            self.assertTrue(await juliet.log_in())
            juliet.send_presence_subscription("anybody@echo.test")
            await juliet.until("presence_available", lambda stanza: stanza["from"].bare == "anybody@echo.test", 30)
            juliet.send_message("somebody@echo.test", "Hällo", mtype="chat")
            heard = await juliet.until("message", seconds=30)
            self.assertEqual((heard["from"].bare, heard["body"]), ("somebody@echo.test", "Hällo"))
            juliet.abort()
        run(story)


if __name__ == "__main__":
    unittest.main(verbosity=2)
