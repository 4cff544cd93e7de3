#!/usr/bin/python3
"""From the first start to the first success without a manual and without a mouse: the built program, real keys, real peers at the other
end, and what a screen reader finds to see whether it came to pass. Each path in light and in dark, in English and in German."""

import subprocess
import time
import unittest

from desk import Desk
from ircservers import Ngircd
from ownnetwork import in_a_network_of_its_own
from program import Program
from prosody import Prosody
from rawirc import RawIrc
from words import Words

WORDS = {language: Words(language) for language in ("en", "de")}
LOOKS = [(theme, language) for language in WORDS for theme in ("light", "dark")]
PASSWORD = "a long enough one"


class Paths(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = Desk()
        cls.addClassCleanup(cls.desk.end)

    def each_look(self, path):
        for self.look in LOOKS:
            theme, language = self.look
            print("%s, %s" % self.look, flush=True)
            self.say = WORDS[language]
            self.program = Program(self.desk, theme=theme, language=language)
            try:
                self.sees(lambda: self.program.is_at("push button", self.say("Start the demo poll")), "the keyboard on the first thing to do")
                path()
            finally:
                complaints = self.program.end()
            self.assertEqual(complaints, [])

    def sees(self, condition, what, **how):
        return self.program.wait(condition, what, **how)

    def presses_button(self, english, context=None):
        self.program.go_to("push button", self.say(english, context))
        self.program.press("Return")

    def votes(self):
        """How many rows there are in the list of votes."""
        votes = self.program.find("list", self.say("Latest votes"))
        return votes.at.get_child_count() if votes else 0

    def test_a_live_poll_is_one_key(self):
        def path():
            self.program.press("Return")
            self.sees(lambda: self.program.find("push button", self.say("Close voting")), "a live poll")
            self.sees(lambda: self.votes() >= 3, "three votes")
            self.assertEqual((self.program.acts, self.program.fields), (1, 0))
        self.each_look(path)

    def test_an_own_poll_has_three_answers_and_readers_for_them(self):
        def path():
            self.presses_button("Set up my own…")
            for number, words in enumerate(("Which fruit?", "Apple", "Pear", "Plum")):
                if number:
                    self.program.press("Return")
                # The next field has the keyboard, and nothing stands in it.
                self.sees(lambda: self.program.typed() == "", "a field for “%s”" % words)
                self.program.type(words)
                self.sees(lambda words=words: self.program.typed() == words, words)
            everyone = self.say("Simulated readers for all answers")
            self.presses_button("Simulated readers for all answers")
            self.sees(lambda: not self.program.find("push button", everyone), "a reader for each")
            self.program.press("ctrl+Return")
            self.sees(lambda: self.program.find("push button", self.say("Close voting")), "an open poll")
            for votes in (1, 2, 3):
                self.program.press("ctrl+t")
                self.sees(lambda votes=votes: self.votes() >= votes, "%d votes" % votes)
            self.assertEqual(self.program.fields, 4)
        self.each_look(path)

    def test_a_web_page_is_two_actions(self):
        def path():
            self.presses_button("Start", "ServeCard")
            line = self.sees(lambda: next((node.name for node in self.program.all() if node.name.startswith("http://127.0.0.1:")), None), "how to connect")
            page = subprocess.run(["curl", "-sS", "--max-time", "30", line.split()[0]], capture_output=True, text=True, check=True).stdout
            self.assertIn("<html", page)
            self.assertLessEqual((self.program.acts, self.program.fields), (2, 0))
        self.each_look(path)

    def test_irc_is_one_field(self):
        server = Ngircd(self).start()

        def path():
            self.program.go_to("text", self.say("Address", "AddressCard"))
            self.program.type("irc://127.0.0.1:%d/garden" % server.port)
            self.program.press("Return")
            self.sees(lambda: self.program.is_at("text", self.say("Your name there")), "the one question that is left")
            self.program.press("Return")  # the name stands there
            self.sees(lambda: self.program.is_at("text", self.say("Message", "ComposeEdit")), "the keyboard in the message's field")
            self.assertEqual((self.program.fields, self.program.acts), (1, 2))
            with RawIrc(server.port, b"ear%d" % LOOKS.index(self.look)) as listener:
                listener.join(b"#garden")
                self.program.type("hello there")
                self.program.press("Return")
                listener.until(b"PRIVMSG #garden :hello there")
        self.each_look(path)

    def test_xmpp_with_a_private_certificate_is_three_fields(self):
        server = Prosody("localhost", c2s=5222)
        self.addCleanup(server.stop)
        server.register("mira", PASSWORD)
        server.start()
        logins = 0

        def path():
            nonlocal logins
            began = time.monotonic()
            self.program.go_to("text", self.say("Address", "AddressCard"))
            self.program.type("mira@localhost")
            self.program.press("Return")
            self.sees(lambda: self.program.find("push button", self.say("Look at the certificate…")), "what is wrong")
            self.program.press("Return")  # leads to what is missing
            accepts = self.say("Always for this host")
            self.sees(lambda: self.program.find("push button", accepts), "the certificate")
            self.presses_button("Always for this host")
            self.sees(lambda: self.program.is_at("password text", self.say("Password", "AddressCard")), "the keyboard in the password's field")
            self.program.type(PASSWORD)
            self.program.press("Return")
            logins += 1
            self.sees(lambda: server.log().count("Authenticated as mira@localhost") >= logins, "somebody who is logged in")
            took = time.monotonic() - began
            print("%.1f s" % took, flush=True)
            self.assertLess(took, 30)
            self.assertEqual(self.program.fields, 2)  # and the answer about the certificate
        self.each_look(path)


if __name__ == "__main__":
    in_a_network_of_its_own()
    unittest.main(verbosity=2, warnings="ignore")  # libatspi calls its own interfaces deprecated
