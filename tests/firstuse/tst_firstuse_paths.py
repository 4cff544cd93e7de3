#!/usr/bin/python3
"""From the first start to the first success without a manual and without a mouse: the built program, real keys, real peers at the other
end, and what a screen reader finds to see whether it came to pass. Each path in light and in dark, in English and in German."""

import subprocess
import time
import unittest

from desk import Desk
from ircservers import Everyportd, Ngircd
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

    def test_an_open_poll_that_nobody_can_vote_in_says_so(self):
        def path():
            self.presses_button("Set up my own…")
            for number, words in enumerate(("Which fruit?", "Apple", "Pear")):
                if number:
                    self.program.press("Return")
                self.sees(lambda: self.program.typed() == "", "a field for “%s”" % words)
                self.program.type(words)
                self.sees(lambda words=words: self.program.typed() == words, words)
            self.program.press("ctrl+Return")
            self.sees(lambda: self.program.find("push button", self.say("Close voting")), "an open poll")
            mends = self.say("Simulated readers for them")
            self.sees(lambda: self.program.find("push button", mends), "what is wrong with it, and what mends it")
            self.assertTrue(self.program.says("Apple, Pear"))
            self.presses_button("Simulated readers for them")
            self.sees(lambda: not self.program.find("push button", mends), "that all is well")
            for votes in (1, 2):
                self.program.press("ctrl+t")
                self.sees(lambda votes=votes: self.votes() >= votes, "%d votes" % votes)
        self.each_look(path)

    def test_a_web_page_is_two_actions(self):
        def path():
            self.presses_button("Start", "ServeCard")
            line = self.sees(lambda: next((node.name for node in self.program.all() if node.name.startswith("http://127.0.0.1:")), None), "how to connect")
            page = subprocess.run(["curl", "-sS", "--max-time", "30", line.split()[0]], capture_output=True, text=True, check=True).stdout
            self.assertIn("<html", page)
            self.assertLessEqual((self.program.acts, self.program.fields), (2, 0))
            # Its row is chosen, and beside it stands how others come to it: for phones, for eyes, and for another program.
            row = self.sees(lambda: self.program.find("table cell", "http, "), "its row")
            self.assertIn("selected", row.states)
            tab = self.program.find("page tab", self.say("How to connect"))
            self.assertIn("focused", tab.states)
            address = line.split()[0]
            self.assertTrue(self.program.says(self.say("QR code of %1").replace("%1", address)))
            command = next(node.name for node in self.program.all() if node.role == "label" and node.name.startswith("curl "))
            pasted = subprocess.run(command.replace("curl ", "curl -sS --max-time 30 ", 1), shell=True, capture_output=True, text=True, check=True).stdout
            self.assertEqual(pasted, page)
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

    def test_a_room_alone_asks_where_it_is(self):
        server = Ngircd(self, port=6667).start()

        def path():
            self.program.go_to("text", self.say("Address", "AddressCard"))
            self.program.type("#garden")
            where = self.say("Where is it?", "AddressCard")
            self.sees(lambda: self.program.find("combo box", where), "the question where")
            self.program.go_to("combo box", where)
            here = self.say("This computer", "Said")
            while not self.program.is_at("combo box", here):
                before = self.program.where()
                self.program.press("Down")
                self.sees(lambda before=before: self.program.where() not in (before, None), "the next network")
            name = self.say("Your name there")
            self.sees(lambda: self.program.find("text", name), "the one question that is left")
            self.program.go_to("text", name)
            self.program.press("Return")
            self.sees(lambda: self.program.is_at("text", self.say("Message", "ComposeEdit")), "the keyboard in the message's field")
            with RawIrc(server.port, b"ear%d" % LOOKS.index(self.look)) as listener:
                listener.join(b"#garden")
                self.program.type("hello there")
                self.program.press("Return")
                listener.until(b"PRIVMSG #garden :hello there")
        self.each_look(path)

    def test_an_irc_name_is_registered_in_place(self):
        server = Everyportd(self, options=["registration=open"]).start()

        def path():
            name = "lena%d" % LOOKS.index(self.look)
            self.program.go_to("text", self.say("Address", "AddressCard"))
            self.program.type("irc://127.0.0.1:%d" % server.port)
            self.program.press("Return")
            self.sees(lambda: self.program.is_at("text", self.say("Your name there")), "the one question that is left")
            self.program.type(name)  # what stood there was chosen
            self.program.press("Return")
            registers = self.say("Register this name…")
            self.sees(lambda: self.program.find("push button", registers), "the offer to keep the name")
            self.presses_button("Register this name…")
            self.sees(lambda: self.program.is_at("password text", ""), "the password's field")
            self.program.type(PASSWORD)
            self.program.press("Return")
            self.sees(lambda: not self.program.find("dialog"), "the form to go")
            self.sees(lambda: name in server.station.command("user", "list").stdout, "the account")
            self.sees(lambda: not self.program.find("push button", registers), "nothing left to register")
            self.assertEqual(self.program.fields, 3)
        self.each_look(path)

    def test_an_xmpp_account_is_registered_in_place(self):
        server = Prosody("localhost", c2s=5222)
        self.addCleanup(server.stop)
        server.start()

        def path():
            name = "mira%d" % LOOKS.index(self.look)
            self.program.go_to("text", self.say("Address", "AddressCard"))
            self.program.type("%s@localhost" % name)
            self.program.press("Return")
            self.sees(lambda: self.program.find("push button", self.say("Look at the certificate…")), "what is wrong")
            self.program.press("Return")  # leads to what is missing
            self.sees(lambda: self.program.find("push button", self.say("Always for this host")), "the certificate")
            self.presses_button("Always for this host")
            self.sees(lambda: self.program.is_at("password text", self.say("Password", "PersonalField")), "the keyboard in the password's field")
            self.presses_button("Register in place")
            self.sees(lambda: self.program.typed() == name, "the server's form, which knows the name")
            self.program.go_to("password text", self.say("Password", "PersonalField"))
            self.program.type(PASSWORD)
            self.program.press("Return")
            self.sees(lambda: not self.program.find("dialog"), "the form to go")
            self.sees(lambda: server.log().count("Authenticated as %s@localhost" % name) >= 1, "somebody who is logged in")
            self.sees(lambda: self.program.is_at("text", self.say("Message", "ComposeEdit")), "the keyboard in the message's field")
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
            self.sees(lambda: self.program.is_at("password text", self.say("Password", "PersonalField")), "the keyboard in the password's field")
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
