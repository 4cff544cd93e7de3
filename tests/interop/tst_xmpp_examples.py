"""The programs of protocols/xmpp/examples: components of our server and of Prosody, and servers of their own."""

import os
import re
import subprocess
import unittest

from prosody import Prosody, free_port
from slixclient import Client, run
from station import BIN, Station

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

    def test_components_of_prosody(self):
        prosody = Prosody(hosts='Component "pong.prosody.localhost"\ncomponent_secret = "%s"\nComponent "ping.prosody.localhost"\ncomponent_secret = "%s"\n' % (SECRET, SECRET))
        self.addCleanup(prosody.stop)
        prosody.start()
        place = "tcp:127.0.0.1:%d" % prosody.component
        self.example("pong_component", "pong.prosody.localhost", self.secret, place)
        program = self.example("ping_component", "ping.prosody.localhost", self.secret, place, "pong.prosody.localhost")
        self.assertRegex(program.stdout.readline(), r"^pong from pong.prosody.localhost after \d+ us$")

    def test_servers(self):
        self.example("pong_server", "pong.test", "tcp:%d:interface=127.0.0.1" % self.servers["pong.test"], *self.routes("localhost", "ping.test"))
        self.ping("pong.test")
        program = self.example("ping_server", "ping.test", "tcp:%d:interface=127.0.0.1" % self.servers["ping.test"], *self.routes("pong.test"))
        self.assertRegex(program.stdout.readline(), r"^pong from pong.test after \d+ us$")

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
