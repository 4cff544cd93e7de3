#!/usr/bin/python3
"""Every page and dialog as a screen reader finds it: whatever can be used has a name, a role and a state, and what is read comes in the
order in which it is seen. A folder with something of every kind is open."""

import unittest
from types import SimpleNamespace

from desk import Desk
from filledfolder import FilledFolder, contents
from ownnetwork import in_a_network_of_its_own
from program import Program
from prosody import Prosody
from reading import CONTROLS, ROWS_PARTS, faults_of_controls, faults_of_order

# An address within the program, and words that are read once it has come there.
PAGES = {
    "overview": "Overview",
    "polls/fruit": "Which fruit?",
    "polls/once": "Open again",
    "polls/later": "What comes later?",
    "chat": "Filter rooms and people",
    "devices": "Readers, ports and this computer",
    "devices/fruit-apple": "The chosen reader",
    "services": "Filter services",
    "services/xmpp": "Log of xmpp",
    "services/http": "Log of http",
    "connections": "Filter",
    "pubsub": "Nodes",
    "log": "Log",
    "console": "Prompt",
    "users": "Filter users",
    "users/alice": "Ways to log in",
    "rules": "Rules",
    "rules/over": "The rule",
    "xmpp/discover": "What there is",
    "xmpp/xml": "Stanzas",
    "plugins": "Plugins",
    "plugins/greeter": "Run this plugin",
    **{"preferences/" + group: "Kinds of settings" for group in
       ("look", "window", "notifications", "chat", "passwords", "network", "certificates", "shortcuts", "backup")},
}
DIALOGS = ("chat/add", "devices/add", "devices/simulate", "services/add", "users/add")
# Opened by a key, or by name from the palette.
WINDOWS = {"ctrl+question": "Keyboard shortcuts", "F1": "Handbook", "About Everyport": "About", "Report a problem": "Report",
           "Check for updates": "Check for updates"}
PALETTE = "Find or do anything"
# Qt's own, which most desktops replace by theirs: their order and their empty folder are not ours, the names of what is used are seen to.
OF_QT = {"Export", "Print"}
FIRST_PAGE = ["What would you like to do first?", "See a live poll", "Start the demo poll", "Set up my own…", "Connect an account", "Address", "Connect",
              "More…", "Serve something", "What to serve", "Start", "Set it up…", "Restore a backup…", "Read the handbook"]


def a_part(role, *parts, name="", place=(0, 0, 10, 10), states=("enabled", "sensitive"), description=""):
    part = SimpleNamespace(role=role, name=name, place=place, states=set(states), parts=list(parts), description=description,
                           words=lambda: "%s “%s”" % (role, name))
    part.all = lambda: [part, *(one for child in parts for one in child.all())]
    return part


class Checks(unittest.TestCase):
    """They see what they are for."""

    def test_controls(self):
        usable = ("enabled", "sensitive", "focusable")
        for wrong in (a_part("push button"), a_part("filler", name="a", states=usable), a_part("unknown", name="a"), a_part("combo box", name="a"),
                      a_part("text", name="a"), a_part("panel", states=usable), a_part("list", name="a"), a_part("list", a_part("list item"), name="a"),
                      a_part("page tab list", a_part("page tab", name="a"), a_part("page tab", name="b"), name="ab")):
            self.assertTrue(list(faults_of_controls(a_part("panel", wrong))), wrong)
        right = a_part("panel", a_part("push button", name="a", states=usable), a_part("label"), a_part("filler"),
                       a_part("combo box", a_part("text"), name="a", states=(*usable, "expandable")), a_part("text", name="a", states=(*usable, "read_only")),
                       a_part("page tab list", a_part("page tab", name="a"), a_part("page tab", name="b", states=("focused",)), name="ab"),
                       a_part("list", a_part("list item", name="row"), name="rows", states=usable), a_part("table", name="no rows", description="None yet."))
        self.assertEqual(list(faults_of_controls(right)), [])

    def test_order(self):
        left, right, below = (a_part("label", place=place) for place in ((0, 0, 100, 20), (100, 2, 100, 20), (0, 22, 200, 20)))
        cover = a_part("panel", place=(0, 0, 200, 200))
        self.assertEqual(list(faults_of_order(a_part("panel", left, right, below, cover))), [])
        for wrong in ((right, left), (below, left), (left, below, right)):
            self.assertEqual(len(list(faults_of_order(a_part("panel", a_part("filler", *wrong))))), 1)


class Reading(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = Desk()
        cls.addClassCleanup(cls.desk.end)

    def start(self, **how):
        self.faults = []
        self.program = Program(self.desk, **how)
        self.addCleanup(self.end)

    def end(self):
        self.assertEqual(self.program.end(), [])

    def sees(self, condition, what):
        return self.program.wait(condition, what)

    def looks_at(self, what, least, node=None):
        """Keeps what is wrong with the window in front, where there have to be some things to use. The names of its tabs."""
        whole = self.program.read(node)
        self.faults += ["%s: %s" % (what, fault) for fault in (*faults_of_controls(whole), *faults_of_order(whole))
                        if what not in OF_QT or fault.startswith("has no name")]
        controls = sum(part.role in CONTROLS and part.role not in ROWS_PARTS for part in whole.all())
        print("%s: %d parts, %d of them can be used" % (what, sum(1 for _ in whole.all()), controls), flush=True)
        if controls < least:
            self.faults.append("%s: only %d things to use:\n%s" % (what, controls, whole.outline()))
        if not whole.name:
            self.faults.append("%s: a window without a name" % what)
        return [part.name for part in whole.all() if part.role == "page tab"]

    def judge(self):
        self.assertEqual(self.faults, [], "\n" + "\n".join(self.faults))

    def test_pages(self):
        self.start(folder=FilledFolder(self, xmpp=5222).folder)
        self.log_in()
        for address, words in PAGES.items():
            self.program.open(address)
            self.sees(lambda words=words: self.program.says(words), "%s with “%s”" % (address, words))
            for tab in self.looks_at(address, 15)[1:]:
                node = self.program.find("page tab", tab)
                node.act()
                self.sees(lambda node=node: "focused" in node.states, "the tab “%s”" % tab)
                self.looks_at("%s, %s" % (address, tab), 15)
        self.judge()

    def log_in(self):
        """Some pages have nothing to show without an account; its server is the program's own."""
        self.program.open("chat/add/XMPP on this computer")
        self.sees(lambda: self.program.is_at("text", "Address"), "the account's form")
        self.program.type("mia@localhost")
        self.program.go_to("password text", "Password")
        self.program.type(contents.PASSWORD)
        self.program.press("Return")
        self.sees(lambda: not self.program.find("dialog"), "the form to go")

    def test_dialogs(self):
        self.start(folder=FilledFolder(self).folder)
        for address in DIALOGS:
            self.program.open(address)
            self.sees(lambda: self.program.tops()[0].role == "dialog", "the dialog of " + address)
            self.looks_at(address, 3)
            self.close()
        for way, name in WINDOWS.items():
            if " " in way:
                self.program.press("ctrl+k")
                self.sees(lambda: self.program.is_at("text", PALETTE), "the palette")
                self.program.type(way)
                self.sees(lambda way=way: self.program.typed() == way, way)
                self.looks_at("the palette", 2, self.sees(lambda: self.whole(PALETTE), "what is about the palette's field"))
                self.program.press("Return")
            else:
                self.program.press(way)
            self.sees(lambda name=name: name in self.program.tops()[0].name, "the window “%s”" % name)
            self.looks_at(name, 1)
            self.close()
        self.judge()

    def test_dialogs_of_pages(self):
        """What one comes to from a page alone, by its keys, its buttons and the palette."""
        self.start(folder=FilledFolder(self, xmpp=5222).folder)
        self.log_in()
        for ways, name, least in (
                ((self.on("connections", "Filter"), self.button("Colour rules…")), "Colour rules", 5),
                ((self.on("connections", "Filter"), self.row_of("table", "Connections"), self.button("As text…")), "Conversation: ", 3),
                ((self.on("connections", "Filter"), self.row_of("table", "Connections"), self.menu("Throttle…")), "Throttle ", 3),
                ((self.on("connections", "Filter"), self.named("Export connections")), "Export", 5),
                ((self.on("polls/fruit", "Which fruit?"), self.named("Look of the big screen")), "Look of the big screen", 5),
                ((self.on("polls/fruit", "Which fruit?"), self.keys("ctrl+p")), "Print", 5),
                ((self.on("polls/fruit", "Which fruit?"), self.row_of("list", "Latest votes"), self.keys("Delete")), "Void 1 vote", 3),
                ((self.on("polls/fruit", "Which fruit?"), self.keys("F5")), "Which fruit?; Apple: ", 0),
                ((self.on("console", "Prompt"), self.ran("1 + 1"), self.named("Edit the last block")), "Edit the last block", 3),
                ((self.on("plugins", "Plugins"), self.keys("ctrl+n")), "New plugin", 3),
                ((self.on("preferences/look", "Kinds of settings"), self.named("Certificates accepted", 1)), "Certificates accepted", 1)):
            for way in ways:
                way()
            self.sees(lambda name=name: len(self.program.tops()) > 1 and self.program.tops()[0].name.startswith(name), "the window “%s”" % name)
            self.looks_at(name, least)
            self.close()
        self.program.open("rules")
        self.sees(lambda: self.program.find("push button", "New rule…"), "the rules")
        self.program.press("ctrl+n")
        self.sees(lambda: self.program.focus() and self.program.focus().role == "menu item", "what a rule can be")
        self.program.press("Return")
        self.sees(lambda: self.program.is_at("text", "Title"), "a new rule, at its first field")
        self.looks_at("a new rule", 15)
        self.judge()

    # Steps towards a dialog.

    def on(self, address, words):
        def way():
            self.program.open(address)
            self.sees(lambda: self.program.says(words), "%s with “%s”" % (address, words))
        return way

    def keys(self, *keys):
        return lambda: self.program.press(*keys)

    def button(self, name):
        return lambda: self.sees(lambda: self.program.find("push button", name), "“%s”" % name).act()

    def row_of(self, role, name):
        """The second row: in a list with headings the first is none."""
        def way():
            self.sees(lambda: self.program.find(role, name), "“%s”" % name)
            self.program.go_to(role, name, key="F6")
            self.program.press("Home", "Down")
        return way

    def menu(self, item):
        def way():
            self.program.press("Menu", "Down")  # none of its items has the keyboard before
            self.sees(lambda: self.program.focus() and self.program.focus().role == "menu item", "the row's menu")
            self.program.go_to("menu item", item, key="Down")
            self.program.press("Return")
        return way

    def named(self, words, hits_before=0):
        """By name from the palette, where so many others may be called alike."""
        def way():
            self.program.press("ctrl+k")
            self.sees(lambda: self.program.is_at("text", PALETTE), "the palette")
            self.program.type(words)
            self.sees(lambda: self.program.typed() == words, words)
            self.program.read(self.whole(PALETTE))  # once nothing comes any more
            self.program.press(*["Down"] * hits_before, "Return")
        return way

    def ran(self, command):
        def way():
            self.sees(lambda: self.program.is_at("text", "Prompt"), "the keyboard in the prompt")
            self.program.type(command)
            self.program.press("Return")
            self.sees(lambda: self.program.typed() == "", "the command to run")
        return way

    def test_questions_of_the_first_use(self):
        """The certificate, and the form in which a server makes an account."""
        server = Prosody("localhost", c2s=5222)
        self.addCleanup(server.stop)
        server.start()
        self.start()
        self.program.go_to("text", "Address")
        self.program.type("mira@localhost")
        self.program.press("Return")
        self.sees(lambda: self.program.find("push button", "Look at the certificate…"), "what is wrong")
        self.program.press("Return")
        self.sees(lambda: self.program.find("push button", "Always for this host"), "the certificate")
        self.looks_at("the certificate", 3)
        self.program.go_to("push button", "Always for this host")
        self.program.press("Return")
        self.sees(lambda: self.program.is_at("password text", "Password"), "the keyboard in the password's field")
        self.program.go_to("push button", "Register in place")
        self.program.press("Return")
        self.sees(lambda: self.program.typed() == "mira", "the server's form, which knows the name")
        self.looks_at("the server's form", 4)
        self.close()
        self.judge()

    def whole(self, name):
        """The popup of that name about what has the keyboard."""
        node = self.program.focus()
        while node and node.parent and node.parent.name == name:
            node = node.parent
        return node

    def close(self):
        """Esc leaves it, and the keyboard is in the main window again."""
        self.program.press("Escape")
        self.sees(lambda: len(self.program.tops()) == 1 and "active" in self.program.tops()[0].states, "the main window alone")

    def test_first_page(self):
        self.start()
        self.sees(lambda: self.program.is_at("push button", FIRST_PAGE[2]), "the keyboard on the first thing to do")
        self.looks_at("the first page", 15)
        self.judge()
        read = [part.name for part in self.program.read().all()]
        places = []
        for words in FIRST_PAGE:
            found = [at for at, name in enumerate(read) if (name == words or name.startswith(words + ":")) and at > (places or [-1])[-1]]
            self.assertTrue(found, "“%s” is not read in its turn: %s" % (words, read))
            places.append(found[0])

    def test_what_is_on_says_so(self):
        self.start()
        self.program.open("preferences/notifications")
        self.sees(lambda: self.program.find("check box"), "something to switch")
        box = self.program.find("check box")
        self.program.go_to("check box", box.name)
        for _ in range(2):
            before = "checked" in box.states
            self.program.press("space")
            self.sees(lambda before=before: ("checked" in box.states) != before, "“%s” to say that it is %s" % (box.name, "off" if before else "on"))


if __name__ == "__main__":
    in_a_network_of_its_own()
    unittest.main(verbosity=2, warnings="ignore")  # libatspi calls its own interfaces deprecated
