"""The built program on a desk, with a home of its own, used by real keys."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile

from desk import ends_with_us
from polling import wait_for
from reading import ROWS_PARTS, Gone, Node, Part

PROGRAM = os.path.join(os.environ["EVERYPORT_BIN"], "everyport")
THEMES = {"desktop": 0, "light": 1, "dark": 2}
# Of these one says at any time that it has the keyboard: it is the one that would have it.
OF_SEVERAL = ROWS_PARTS | {"page tab"}
KEPT = ("PATH", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")  # and nothing of whoever runs the test
AT_HOME = ("then save the account's password again.", ": The password is missing: enter it.")
# Qt's words when a screen reader asks for a row that went after it was counted: it gets none, which is right.
ROW_WENT = "QAccessibleTable::child: Invalid index at"
PATIENCE = 60  # seconds; a machine that does ten other things meanwhile needs some


class Program:
    """`folder`: where `data` and `config` stand already; else it is its first start. `plain`: as from a menu, on the usual folders of its
    home. `spoil` is called with that home before the start. `program`: another than the one that was built."""

    def __init__(self, desk, *arguments, theme="light", language="en", folder=None, plain=False, spoil=None, program=PROGRAM):
        self.desk = desk
        self.home = tempfile.mkdtemp(prefix="everyport-home.")
        self.folders = ["--data", os.path.join(folder or self.home, "data"), "--config", os.path.join(folder or self.home, "config")]
        if plain:
            self.folders = ["--data", self.home + "/.local/share/everyport", "--config", self.home + "/.config/everyport"]
        os.makedirs(self.folders[1], mode=0o700, exist_ok=True)
        with open(os.path.join(self.folders[1], "window.ini"), "w") as file:
            file.write("[window]\nlanguage=%s\ntheme=%d\n" % (language, THEMES[theme]))
        if spoil:
            spoil(self.home)
        kept = {name: value for name, value in os.environ.items() if name in KEPT or name.endswith("SAN_OPTIONS")}
        self.environment = {**kept, "HOME": self.home, "XDG_CONFIG_HOME": self.home + "/.config", "XDG_DATA_HOME": self.home + "/.local/share", "USER": "lena",
                            "XDG_CACHE_HOME": self.home + "/.cache", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self.complaints = open(os.path.join(self.home, "complaints"), "w+")
        self.desk.focused.clear()
        self.fields = self.acts = 0  # what somebody has typed and pressed so far, without the way there
        self.process = subprocess.Popen([program, *([] if plain else self.folders), *arguments], env=self.environment, stdout=subprocess.DEVNULL, stderr=self.complaints,
                                        preexec_fn=ends_with_us)
        try:
            self.wait(self.has_keyboard, "the window")
            self.wait(lambda: self.node is not None, "what a screen reader finds of it")
        except BaseException:
            print(self.end(), flush=True)
            raise

    def wait(self, condition, what, seconds=PATIENCE):
        def asked():
            if self.process.poll() is not None:
                raise AssertionError("The program ended by itself:\n%s" % "\n".join(self.complained()))
            try:
                return condition()
            except Gone:
                return None

        try:
            return wait_for(asked, what, seconds, pause=0.05)
        except AssertionError:
            if self.process.poll() is None:
                print("%s is not there; there is\n%s" % (what, self.outline()), flush=True)
            raise

    # As X has it

    @staticmethod
    def tool(*words):
        return subprocess.run(["xdotool", *words], capture_output=True, text=True).stdout

    def windows(self):
        return self.tool("search", "--onlyvisible", "--pid", str(self.process.pid)).split()

    def has_keyboard(self):
        windows = self.windows()
        return windows and self.tool("getwindowfocus").strip() in windows

    def press(self, *keys):
        """Nothing is pressed while no window of this program would hear it."""
        self.wait(self.has_keyboard, "a window with the keyboard")
        for key in keys:
            self.tool("key", key)
            self.acts += key not in ("Tab", "shift+Tab")

    def type(self, words):
        self.wait(self.has_keyboard, "a window with the keyboard")
        self.tool("type", "--delay", "10", words)
        self.fields += 1

    def open(self, address):
        """As a link or a second start does it; it finds the first by its control socket."""
        self.wait(lambda: os.path.exists(os.path.join(self.folders[1], "control")), "the control socket")
        subprocess.run([PROGRAM, *self.folders, "everyport:" + address], env=self.environment, check=True, timeout=PATIENCE)

    # As a screen reader has it

    @property
    def node(self):
        for one in self.desk.applications():
            with contextlib.suppress(Gone):
                if one is not None and one.get_process_id() == self.process.pid:
                    return Node(one)
        return None

    def tops(self):
        """Its windows that are shown, that with the keyboard first."""
        shown = []
        for top in self.node.children():
            with contextlib.suppress(Gone):
                states = top.states
                if "showing" in states:
                    shown.append((top, "active" in states))
        return [top for top, active in shown if active] + [top for top, active in shown if not active]

    def all(self):
        """Everything that is shown now, that of the window in front first."""
        with contextlib.suppress(Gone):
            for top in self.tops():
                yield from walked(top)

    def find(self, role, name=None):
        """The first that is shown; `name`: in it."""
        for node in self.all():
            with contextlib.suppress(Gone):
                if node.role == role and (name is None or name in node.name):
                    return node
        return None

    def says(self, words):
        """Whether the words stand anywhere that is shown."""
        for node in self.all():
            with contextlib.suppress(Gone):
                if words in node.name or words in node.text:
                    return True
        return False

    def focus(self):
        """What has the keyboard: what told so last and says so still; popups are in nobody's tree."""
        self.desk.listen()
        for at in list(self.desk.focused):
            with contextlib.suppress(Gone):
                told = Node(at)
                here = at.get_process_id() == self.process.pid and {"focused", "showing"} <= told.states
                if here and (told.role not in OF_SEVERAL or "focused" in told.parent.states):
                    return told
        for node in self.all():
            with contextlib.suppress(Gone):
                if node.role not in OF_SEVERAL and "focused" in node.states:
                    return node
        return None

    def is_at(self, role, name):
        """Whether the keyboard is there, or in a row of it."""
        node = self.focus()
        with contextlib.suppress(Gone):
            if node and node.role in ROWS_PARTS:
                node = node.parent
            return node and node.role == role and (node.name == name if role in ("push button", "text") else name in node.name)
        return False

    def hears_keys(self):
        """Whether the window in front has the keyboard. A dialog that is shown blocks those behind it at once, and has the keyboard a moment
        later: a key between the two leads nowhere."""
        tops = self.tops()
        return tops and "active" in tops[0].states and (tops[0].role == "dialog" or all(top.role != "dialog" for top in tops))

    def go_to(self, role, name, most=80, key="Tab"):
        """By Tab alone, as whoever has no mouse: it must be there within some steps."""
        way = []
        self.wait(self.hears_keys, "a window in front that hears keys")
        for _ in range(most):
            if self.is_at(role, name):
                return
            before = self.where()
            way.append(before)
            self.press(key)
            self.wait(lambda before=before: self.where() not in (before, None), "%s to go on from %s" % (key, before))
        raise AssertionError("%s did not come to %s “%s”: %s" % (key, role, name, way))

    def typed(self):
        """What stands in the field that has the keyboard; None where it is no field."""
        node = self.focus()
        with contextlib.suppress(Gone):
            return node.text if node and node.role == "text" else None
        return None

    def where(self):
        """What tells one stop of the keyboard from the next."""
        node = self.focus()
        with contextlib.suppress(Gone):
            return (node.words(), node.place) if node else None

    def read(self, node=None):
        """The window in front, or what is in a node, as one moment had it, once nothing comes and goes in it any more."""
        last = None

        def still():
            nonlocal last
            now = Part(node or self.tops()[0])
            before, last = last, [(part.role, part.depth) for part in now.all()]
            return now if last == before else None

        return self.wait(still, "a window in which nothing moves")

    def outline(self):
        with contextlib.suppress(Gone):
            return "\n".join(Part(top).outline() for top in self.tops())
        return "It changes while it is read."

    def complained(self):
        """What it wrote where errors go, without what is only told, or is so on a desktop that has no keyring."""
        self.complaints.flush()
        with open(self.complaints.name) as file:
            told = [line for line in file.read().splitlines() if " info " not in line[:40] and ROW_WENT not in line and not line.endswith(AT_HOME)]
        # Where it crashed: its report goes with the folder.
        for line in [line for line in told if line.endswith(".txt")]:
            with contextlib.suppress(OSError), open(line.rsplit(" ", 1)[-1]) as report:
                told.append(report.read())
        return told

    def end(self):
        """Ends it as a desktop does; what it complained about meanwhile."""
        self.process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(PATIENCE)
        how = ["It ended with %s." % self.process.returncode] if self.process.returncode else []
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
            how = ["It did not end."]
        said = self.complained() + how
        self.complaints.close()
        shutil.rmtree(self.home, ignore_errors=True)
        return said


def walked(node):
    yield node
    for child in node.children():
        with contextlib.suppress(Gone):
            if {"showing", "visible"} <= child.states:
                yield from walked(child)
