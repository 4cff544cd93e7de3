"""The window as somebody has it who uses neither eyes nor mouse: a screen of its own, real keys, and the tree that a screen reader reads
(AT-SPI). `Desk` is screen and buses, `Program` an everyport on it, `Node` one thing in the tree."""

import os
import signal
import shutil
import subprocess
import tempfile

from polling import wait_for

os.environ.setdefault("GSETTINGS_BACKEND", "memory")  # nobody's settings, and none are kept

# A tree that changes while it is read ends a reading; it is read anew.
Gone = ()


class Desk:
    """Xvfb, a session bus and an accessibility bus, for one test program: libatspi keeps to the first bus it has met."""

    def __init__(self, size="1280x800"):
        global Gone
        self.folder = tempfile.mkdtemp(prefix="everyport-desk.")
        self.processes = []
        self.display = ":" + self.told(["Xvfb", "-screen", "0", size + "x24", "-nolisten", "tcp"], "-displayfd")
        os.environ["DISPLAY"] = self.display
        os.environ["XDG_RUNTIME_DIR"] = self.folder
        os.chmod(self.folder, 0o700)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self.told(["dbus-daemon", "--session", "--nofork"], "--print-address")
        self.processes.append(subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately", "--a11y=1"], stderr=subprocess.DEVNULL))
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        Gone = (GLib.Error,)
        self.atspi = Atspi
        Atspi.init()
        Atspi.set_timeout(5000, 10000)

    def told(self, command, option):
        read, write = os.pipe()
        self.processes.append(subprocess.Popen([*command, option + "=%d" % write if option.startswith("--") else option, *([] if option.startswith("--") else [str(write)])],
                                               pass_fds=[write], stderr=subprocess.DEVNULL))
        os.close(write)
        with os.fdopen(read) as pipe:
            return pipe.readline().strip()

    def root(self):
        self.atspi.get_desktop(0).clear_cache()
        return Node(self, self.atspi.get_desktop(0))

    def end(self):
        for process in reversed(self.processes):
            process.terminate()
            process.wait(20)
        shutil.rmtree(self.folder, ignore_errors=True)


class Node:
    """What is asked is asked now: nothing is remembered of a thing that changes."""

    def __init__(self, desk, at):
        self.desk, self.at = desk, at

    @property
    def name(self):
        return self.at.get_name() or ""

    @property
    def role(self):
        return self.at.get_role_name()

    @property
    def text(self):
        """What stands in a field; of a field for passwords, as many dots."""
        text = self.at.get_text_iface()
        return self.desk.atspi.Text.get_text(text, 0, -1) if text else ""

    @property
    def states(self):
        states = self.at.get_state_set()
        return {state.value_nick for state in states.get_states()}

    @property
    def place(self):
        component = self.at.get_component_iface()
        if component is None:
            return 0, 0, 0, 0
        box = component.get_extents(self.desk.atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    @property
    def shown(self):
        return {"showing", "visible"} <= self.states

    def children(self):
        for number in range(self.at.get_child_count()):
            child = self.at.get_child_at_index(number)
            if child is not None:
                yield Node(self.desk, child)

    def all(self):
        """Itself and what is in it, as far as it is shown. A list's rows that are scrolled away are left out."""
        yield self
        for child in self.children():
            try:
                if not child.shown:
                    continue
            except Gone:
                continue
            yield from child.all()

    def words(self):
        return "%s “%s”" % (self.role, self.name)


class Program:
    """An everyport with a home of its own, on the desk."""

    def __init__(self, desk, *arguments, theme="light", language="en", memory=""):
        self.desk = desk
        self.home = tempfile.mkdtemp(prefix="everyport-home.")
        self.data = os.path.join(self.home, "data", "everyport")
        os.makedirs(self.data, mode=0o700)
        with open(os.path.join(self.data, "window.ini"), "w") as file:
            file.write("[window]\nlanguage=%s\ntheme=%d\n%s" % (language, {"desktop": 0, "light": 1, "dark": 2}[theme], memory))
        environment = {name: os.environ[name] for name in ("PATH", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")}
        environment.update({"HOME": self.home, "XDG_CONFIG_HOME": self.home + "/config", "XDG_DATA_HOME": self.home + "/data", "LC_ALL": "C.UTF-8", "USER": "lena",
                            "XDG_CACHE_HOME": self.home + "/cache", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"})
        self.environment = environment
        self.process = subprocess.Popen([os.path.join(os.environ["EVERYPORT_BIN"], "everyport"), *arguments], env=environment,
                                        stderr=subprocess.PIPE, text=True)
        self.pressed = 0
        try:
            wait_for(self.windows, "the window", pause=0.1)
            self.tool("windowfocus", "--sync", self.windows()[0])
            wait_for(lambda: self.node is not None, "its tree", pause=0.1)
        except BaseException:
            self.end()
            raise

    def windows(self):
        return self.tool("search", "--onlyvisible", "--pid", str(self.process.pid), "--class", "everyport").split()

    def tool(self, *words):
        return subprocess.run(["xdotool", *words], capture_output=True, text=True).stdout

    @property
    def node(self):
        for one in self.desk.root().children():
            try:
                if one.at.get_process_id() == self.process.pid:
                    return one
            except Gone:
                pass
        return None

    def follow(self):
        """The keyboard goes to the window that came last, as a window manager has it."""
        windows = self.windows()
        if windows and self.tool("getwindowfocus").strip() not in windows:
            self.tool("windowfocus", "--sync", windows[-1])

    def press(self, *keys):
        for key in keys:
            self.tool("key", "--clearmodifiers", key)
            self.pressed += 1

    def type(self, words):
        self.tool("type", "--delay", "5", words)

    def all(self):
        """What is shown, the window in front first."""
        try:
            return list(self.node.all())
        except Gone:
            return []

    def find(self, role, name=None):
        """The first that is shown; `name`: in it."""
        for node in self.all():
            try:
                if node.role == role and (name is None or name in node.name):
                    return node
            except Gone:
                continue
        return None

    def says(self, words):
        """Whether the words stand anywhere that is shown."""
        for node in self.all():
            try:
                if words in node.name or words in node.text:
                    return True
            except Gone:
                continue
        return False

    def focus(self, role=None):
        """What has the keyboard, of this role. A list's current row says so of itself at any time."""
        for node in self.all():
            try:
                if "focused" in node.states and (role is None or node.role == role):
                    return node
            except Gone:
                continue
        return None

    def focus_place(self):
        """What tells one stop of the keyboard from the next."""
        found = []
        for node in self.all():
            try:
                if "focused" in node.states:
                    found.append((node.words(), node.place))
            except Gone:
                continue
        return found

    def end(self):
        """Ends it as a desktop does; what it said on its standard error."""
        self.process.send_signal(signal.SIGTERM)
        try:
            said = self.process.communicate(timeout=30)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            said = self.process.communicate()[1] + "\nIt did not end."
        shutil.rmtree(self.home, ignore_errors=True)
        return said
