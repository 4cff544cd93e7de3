"""From the first start to the first success, without a manual and without a mouse: the built program, real keys, real servers at the
other end, and a screen reader's tree to look whether it came to pass. Light and dark, English and German."""

import fcntl
import os
import socket
import struct
import subprocess
import sys
import unittest

from desk import Desk, Program
from freeport import free_port
from ircservers import Ngircd
from polling import wait_for
from prosody import Prosody
from rawirc import RawIrc
from words import Words

PASSWORD = "a long enough one"
LOOKS = [("light", "en"), ("dark", "en"), ("light", "de"), ("dark", "de")]


def alone_with_loopback():
    """A network of one's own, in which all ports are free: XMPP's is 5222 where nobody says otherwise."""
    if os.environ.get("EVERYPORT_ALONE"):
        with socket.socket() as any_socket:
            request = struct.pack("16sh", b"lo", 0x1)  # IFF_UP
            fcntl.ioctl(any_socket, 0x8914, request)  # SIOCSIFFLAGS
        return
    os.environ["EVERYPORT_ALONE"] = "1"
    os.execvp("unshare", ["unshare", "--net", *([] if os.geteuid() == 0 else ["--map-root-user"]), sys.executable, *sys.argv])


class Paths(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = Desk()

    @classmethod
    def tearDownClass(cls):
        cls.desk.end()

    def each_look(self, path):
        for theme, language in LOOKS:
            with self.subTest(theme=theme, language=language):
                self.say = Words(language)
                self.program = Program(self.desk, theme=theme, language=language)
                try:
                    # The primary of the first card has the keyboard.
                    self.sees(lambda: self.has_keyboard("push button", self.say("Start the demo poll")), "the first page")
                    path()
                    errors = self.program.end()
                    self.program = None
                    self.assertEqual([line for line in errors.splitlines() if " info " not in line[:40]], [])
                finally:
                    if self.program:
                        print(*(node.words() for node in self.program.all()), sep="\n", flush=True)
                        print(self.program.end(), flush=True)

    def sees(self, condition, what, seconds=40):
        return wait_for(condition, what, seconds, pause=0.1)

    def has_keyboard(self, role, name):
        node = self.program.focus(role)
        return node and (node.name == name if role == "push button" else name in node.name)

    def go_to(self, role, name, most=80):
        """By Tab alone, as whoever has no mouse: it must be there within some steps."""
        for _ in range(most):
            if self.has_keyboard(role, name):
                return
            before = self.program.focus_place()
            self.program.press("Tab")
            self.sees(lambda before=before: self.program.focus_place() != before, "Tab to go on from %s" % (before,), 5)
        self.fail("Tab did not come to %s “%s”" % (role, name))

    def test_live_poll(self):
        def path():
            self.program.press("Return")
            self.assertEqual(self.program.pressed, 1)
            self.sees(lambda: self.program.find("push button", self.say("Close voting")), "a live poll")
            votes = self.sees(lambda: self.program.find("list", self.say("Latest votes")), "its votes")
            self.sees(lambda: votes.at.get_child_count() >= 3, "three votes")
        self.each_look(path)

    def test_own_poll(self):
        def path():
            self.go_to("push button", self.say("Set up my own…"))
            self.program.press("Return")
            for number, line in enumerate(("Which fruit?", "Apple", "Pear", "Plum")):
                if number:
                    self.program.press("Return")
                self.sees(lambda: self.program.focus("text"), "a field")
                self.program.type(line)
                self.sees(lambda line=line: self.program.says(line), line)
            self.go_to("push button", self.say("Simulated readers for all answers"))
            self.program.press("Return")
            self.sees(lambda: not self.program.find("push button", self.say("Simulated readers for all answers")), "readers")
            self.program.press("ctrl+Return")
            self.sees(lambda: self.program.find("push button", self.say("Close voting")), "an open poll")
            votes = self.sees(lambda: self.program.find("list", self.say("Latest votes")), "its votes")

            def tapped():
                self.program.press("ctrl+t")
                return votes.at.get_child_count() >= 3
            wait_for(tapped, "three taps", 30, pause=0.5)
        self.each_look(path)

    def test_web_page(self):
        def path():
            self.go_to("push button", self.say("Start", "ServeCard"))
            self.program.press("Return")
            line = self.sees(lambda: next((node.name for node in self.program.all() if node.name.startswith("http://127.0.0.1:")), None), "how to connect")
            page = subprocess.run(["curl", "-sS", "--max-time", "20", line.split()[0]], capture_output=True, text=True, check=True).stdout
            self.assertIn("<html", page)
        self.each_look(path)

    def test_irc(self):
        server = Ngircd(self).start()

        def path():
            listener = RawIrc(server.port, b"listener")
            listener.join(b"#garden")
            self.go_to("text", self.say("Address", "AddressCard"))
            self.program.type("irc://127.0.0.1:%d/garden" % server.port)
            self.program.press("Return")
            self.sees(lambda: self.has_keyboard("text", self.say("Your name there")), "one question more")
            self.program.press("Return")  # the name stands there
            self.sees(lambda: any("#garden" in node.name for node in self.program.all() if node.role == "list item"), "the room")
            self.sees(lambda: self.has_keyboard("text", self.say("Message", "ComposeEdit")), "the keyboard in the message field")
            self.program.type("hello there")
            self.program.press("Return")
            listener.until(b"hello there")
            listener.socket.close()
        self.each_look(path)

    def test_xmpp_with_a_private_certificate(self):
        server = Prosody("localhost", c2s=5222)
        self.addCleanup(server.stop)
        server.register("mira", PASSWORD)
        server.start()

        def path():
            self.go_to("text", self.say("Address", "AddressCard"))
            self.program.type("mira@localhost")
            self.program.press("Return")
            self.sees(lambda: self.program.find("push button", self.say("Look at the certificate…")), "what is wrong")
            self.program.press("Return")  # leads to what is missing
            self.sees(lambda: self.program.find("push button", self.say("Always for this host")), "the certificate")
            self.program.follow()
            self.go_to("push button", self.say("Always for this host"))
            self.program.press("Return")
            self.program.follow()
            self.sees(lambda: self.has_keyboard("password text", self.say("Password", "AddressCard")), "the keyboard in the password's field")
            self.program.type(PASSWORD)
            self.program.press("Return")
            self.sees(lambda: "Authenticated as mira@localhost" in server.log(), "somebody who is logged in")
        self.each_look(path)


if __name__ == "__main__":
    alone_with_loopback()
    unittest.main(verbosity=2)
