#!/usr/bin/python3
"""Real keys and a real wheel where the window once went wrong: each of these ended somebody's first hour."""

import os
import re
import unittest

from desk import Desk
from filledfolder import FilledFolder
from ircservers import Ngircd
from program import Program
from rawirc import RawIrc

WHEEL_UP, WHEEL_DOWN = "4", "5"
PALETTE = "Find or do anything"


class Keys(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = Desk()
        cls.addClassCleanup(cls.desk.end)

    def start(self, *arguments, **how):
        self.program = Program(self.desk, *arguments, **how)
        self.addCleanup(self.end)

    def end(self):
        self.assertEqual(self.program.end(), [])

    def start_filled(self):
        self.filled = FilledFolder(self)
        self.start(folder=self.filled.folder)
        self.program.wait(lambda: self.program.find("list", "Polls") or self.program.find("push button", "Polls"), "its pages")

    def sees(self, condition, what, **how):
        return self.program.wait(condition, what, **how)

    def goes(self, key, what):
        before = self.program.where()
        self.program.press(key)
        self.sees(lambda: self.program.where() not in (before, None), what)

    def state_of(self, poll):
        return re.search(r"(?m)^%s\s+(\w+)" % poll, self.filled.ask("poll", "list"))[1]

    def show_closed_poll(self):
        self.program.open("polls/once")
        self.sees(lambda: self.program.find("push button", "Open again") and self.program.hears_keys(), "a poll that is closed")

    def test_ctrl_return_opens_voting_on_no_other_page(self):
        self.start_filled()
        self.show_closed_poll()
        self.program.press("ctrl+9")
        self.sees(lambda: self.program.is_at("text", "Prompt"), "the keyboard in the prompt")
        self.program.type("123456 + 1")
        self.program.press("ctrl+Return")
        self.sees(lambda: self.program.says("123457"), "what came of the command")
        self.assertEqual(self.state_of("once"), "closed")
        self.goes("ctrl+8", "the keyboard in the log")
        self.program.press("ctrl+Return")
        self.goes("ctrl+2", "the keyboard on the polls' page")
        self.sees(lambda: self.program.find("push button", "Open again"), "the poll, which is closed still")
        self.assertEqual(self.state_of("once"), "closed")

    def test_a_second_return_does_not_undo_what_the_first_did(self):
        """The button that took its place does the opposite: the keyboard goes into the page's list."""
        self.start_filled()
        self.show_closed_poll()
        for button, other, state in (("Open again", "Close voting", "open"), ("Close voting", "Open again", "closed")):
            self.program.go_to("push button", button)
            self.program.press("Return")
            self.sees(lambda other=other: self.program.find("push button", other), "“%s”" % other)
            self.sees(lambda: self.program.is_at("list", "Polls"), "the keyboard in the list")
            self.assertEqual(self.state_of("once"), state)
        self.program.press("ctrl+Return")
        self.sees(lambda: self.program.find("push button", "Close voting"), "an open poll")
        self.sees(lambda: self.program.is_at("list", "Polls"), "the keyboard in the list still")

    def test_the_wheel_changes_nothing_that_has_not_the_keyboard(self):
        self.start_filled()
        self.program.open("services/xmpp")
        self.sees(lambda: self.program.find("combo box") and self.program.where(), "the service's settings")
        tried = 0
        for node in [node for node in self.program.all() if node.role in ("combo box", "spin button")]:
            left, top, width, height = node.place
            if not (0 < left and left + width < 1280 and 0 < top and top + height < 700) or "focused" in node.states:
                continue
            before = node.name, node.text
            for way in (WHEEL_DOWN, WHEEL_UP):
                self.program.tool("mousemove", str(left + width // 2), str(top + height // 2), "click", "--repeat", "3", way)
                # A key comes behind the wheel: when it has done something, the wheel has, too.
                self.goes("Tab", "Tab to go on")
                self.assertEqual((node.name, node.text), before)
            tried += 1
        self.assertGreater(tried, 0)

    def test_who_joins_a_room_writes_in_it(self):
        server = Ngircd(self).start()
        self.start()
        self.program.go_to("text", "Address")
        self.program.type("irc://127.0.0.1:%d/garden" % server.port)
        self.program.press("Return")
        self.sees(lambda: self.program.is_at("text", "Your name there"), "the one question that is left")
        self.program.press("Return")
        self.sees(lambda: self.program.is_at("text", "Message"), "the first room")
        with RawIrc(server.port, b"listener") as listener:
            listener.join(b"#yard")
            self.program.press("ctrl+n")
            self.sees(lambda: self.program.is_at("text", "Room or person"), "the question which room")
            self.program.type("#yard")
            self.program.press("Return")
            listener.until(b" JOIN ")
            self.sees(lambda: not self.program.find("dialog") and self.program.is_at("text", "Message"), "the keyboard in the message's field")
            self.program.type("hello yard")
            self.program.press("Return")
            listener.until(b"PRIVMSG #yard :hello yard")

    def test_a_network_is_chosen_by_arrows(self):
        self.start()
        self.program.open("chat/add")
        self.sees(lambda: self.program.find("dialog", "Add account"), "the dialog")
        self.program.go_to("combo box", "Network", key="shift+Tab")
        networks = [self.program.where()]
        for _ in range(4):
            self.program.press("Down")
            self.sees(lambda: self.program.is_at("combo box", "Network") and self.program.where() not in (None, networks[-1]), "the one after %s" % networks)
            networks.append(self.program.where())
        self.assertEqual(len({words for words, _ in networks}), 5)

    def test_every_page_has_the_keyboard_when_it_is_first_seen(self):
        self.start("--demo")
        self.sees(lambda: self.program.find("push button", "Close voting"), "the demo's poll")
        self.program.press("ctrl+9")
        self.sees(lambda: self.program.is_at("text", "Prompt"), "the keyboard in the prompt")
        self.program.type("123456 + 1")
        self.program.press("Return")
        self.sees(lambda: self.program.says("123457"), "what came of the command")
        for page in range(1, 9):
            self.goes("ctrl+%d" % page, "the keyboard on page %d" % page)
            self.assertFalse(self.program.is_at("push button", PALETTE) or self.program.is_at("text", PALETTE))

    def test_a_filter_leaves_the_windows_keys_to_it(self):
        """On X11 a line takes Ctrl+K as Emacs does: away went what was typed."""
        self.start_filled()
        self.goes("ctrl+5", "the services")
        self.program.go_to("text", "Filter services")
        self.program.type("xm")
        self.sees(lambda: self.program.typed() == "xm", "what was typed")
        self.program.press("Home", "ctrl+k")
        self.sees(lambda: self.program.is_at("text", PALETTE), "the palette")
        self.program.press("Escape")
        self.sees(lambda: self.program.is_at("text", "Filter services") and self.program.typed() == "xm", "what was typed, whole")

    def test_return_on_cancel_cancels(self):
        self.start_filled()
        self.program.open("plugins")
        self.sees(lambda: self.program.find("table", "Plugins") and self.program.where() and self.program.hears_keys(), "the plugins")
        self.program.press("ctrl+n")
        self.cancel("New plugin", "Name", "newcomer")
        self.assertFalse(os.path.exists(self.filled.path("config", "plugins", "newcomer")))
        self.program.open("users/add")
        self.cancel("Add user", "Name", "newcomer")
        self.assertNotIn("newcomer", self.filled.ask("user", "list"))

    def cancel(self, dialog, field, words):
        self.sees(lambda: self.program.find("dialog", dialog) and self.program.is_at("text", field), "the dialog “%s”" % dialog)
        self.program.type(words)
        self.sees(lambda: self.program.typed() == words, words)
        self.program.go_to("push button", "Cancel")
        self.program.press("Return")
        self.sees(lambda: not self.program.find("dialog"), "the dialog to go")


if __name__ == "__main__":
    unittest.main(verbosity=2, warnings="ignore")  # libatspi calls its own interfaces deprecated
