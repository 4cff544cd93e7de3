"""A screen, a session bus, a bus for screen readers and a window manager that nobody else has: what a window needs to be used by real keys
and read through AT-SPI. Everything on it ends with the test, however that ends."""

import collections
import ctypes
import os
import shlex
import shutil
import signal
import subprocess
import tempfile

import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from polling import wait_for  # noqa: E402

# No keyring, no portal and no settings of whoever runs the tests: nothing can be started by its name on this bus.
SESSION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%s</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
# New windows have the keyboard, no key is the window manager's own, and a window is as large as it asks to be.
MANAGER = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <desktops><number>1</number></desktops>
  <keyboard/>
  <mouse/>
  <applications><application class="*"><decor>no</decor><focus>yes</focus></application></applications>
</openbox_config>
"""
DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG
LIBC = ctypes.CDLL(None)


def ends_with_us():
    LIBC.prctl(DIE_WITH_PARENT, signal.SIGTERM)


class Desk:
    """One for a test program: libatspi keeps to the first bus that it has met."""

    def __init__(self, size="1280x800"):
        self.folder = tempfile.mkdtemp(prefix="everyport-desk.")
        self.processes = []
        self.focused = collections.deque(maxlen=20)  # what has told that it has the keyboard, the last one first
        try:
            self.start(size)
        except BaseException:
            self.end()
            raise

    def start(self, size):
        os.environ.update({"XDG_RUNTIME_DIR": self.folder, "GSETTINGS_BACKEND": "memory", "NO_AT_BRIDGE": "1"})
        # Without -noreset the display begins anew when its only client goes (the bus for screen readers looks at it for a moment), and who
        # was just coming in, the window manager, is thrown out.
        os.environ["DISPLAY"] = ":" + self.told("Xvfb", "-screen", "0", size + "x24", "-nolisten", "tcp", "-noreset",
                                                   "-displayfd", "%d")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self.told("dbus-daemon", "--nofork", "--config-file=" + self.written("session.conf", SESSION % self.folder),
                                                           "--print-address=%d")
        # Windows that are shown before it manages any never have the keyboard, so it says itself when it does.
        manages = os.path.join(self.folder, "manages")
        self.run("openbox", "--sm-disable", "--config-file", self.written("openbox.xml", MANAGER), "--startup", "touch " + shlex.quote(manages))
        self.run("/usr/libexec/at-spi-bus-launcher", "--launch-immediately", "--a11y=1")
        wait_for(lambda: self.is_on_the_bus("org.a11y.Bus"), "the bus for screen readers", 60, pause=0.05)
        wait_for(lambda: os.path.exists(manages), "the window manager", 60, pause=0.05)
        Atspi.init()
        Atspi.set_timeout(20_000, 60_000)
        self.listener = Atspi.EventListener.new(self.heard)
        self.listener.register("object:state-changed:focused")

    def run(self, *command, **how):
        self.processes.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=ends_with_us, **how))

    def told(self, *command):
        """Starts it; the first line that it writes to the descriptor whose number stands for %d."""
        read, write = os.pipe()
        self.run(*(word % write if "%d" in word else word for word in command), pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as pipe:
            line = pipe.readline().strip()
        if not line:
            raise AssertionError("%s ended by itself" % command[0])
        return line

    def written(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w") as file:
            file.write(text)
        return path

    @staticmethod
    def asked(*command):
        return subprocess.run(command, capture_output=True, text=True).stdout

    def is_on_the_bus(self, name):
        return "true" in self.asked("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner",
                                    "string:" + name)

    def heard(self, event):
        if event.detail1:
            self.focused.appendleft(event.source)

    def listen(self):
        """Takes what has been told meanwhile."""
        while GLib.MainContext.default().iteration(False):
            pass

    def applications(self):
        desktop = Atspi.get_desktop(0)
        return [desktop.get_child_at_index(number) for number in range(desktop.get_child_count())]

    def end(self):
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
