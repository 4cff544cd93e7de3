"""Debian's profanity and irssi, each in a terminal of its own, which tmux keeps: the test types, and reads the screen."""

import os
import re
import shutil
import subprocess
import tempfile
import time

SECONDS = 30


class Terminal:
    """Each has a home of its own: what it knows of earlier it has from the server."""

    def __init__(self, test, program, *words):
        self.folder = tempfile.mkdtemp(prefix="everyport-%s." % program)
        self.environment = dict(os.environ, HOME=self.folder, TERM="screen", LANG="C.UTF-8",
                                **{"XDG_%s_HOME" % name.upper(): os.path.join(self.folder, name) for name in ("config", "data", "cache")})
        self.environment.pop("TMUX", None)
        self.tmux("-f", "/dev/null", "new-session", "-d", "-c", self.folder, "-x", "150", "-y", "45", program,
                  *(word.replace("FOLDER", self.folder) for word in words))
        test.addCleanup(self.end)

    def tmux(self, *words):
        """The server behind this socket is ours alone."""
        return subprocess.run(["tmux", "-S", os.path.join(self.folder, "tmux"), *words], env=self.environment, check=True, capture_output=True, text=True).stdout

    def end(self):
        if os.path.exists(os.path.join(self.folder, "tmux")):
            subprocess.run(["tmux", "-S", os.path.join(self.folder, "tmux"), "kill-server"], env=self.environment, capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def type(self, line):
        self.tmux("send-keys", "-l", line)
        self.tmux("send-keys", "Enter")

    def screen(self):
        return self.tmux("capture-pane", "-p")

    def shows(self, pattern, seconds=SECONDS):
        """Waits until the screen has it; what it matched."""
        until = time.monotonic() + seconds
        while True:
            screen = self.screen()
            found = re.search(pattern, screen)
            if found:
                return found
            if time.monotonic() > until:
                raise AssertionError("never showed %s, but\n%s" % (pattern, re.sub(r"\n{3,}", "\n\n", screen)))
            time.sleep(0.1)


class Profanity(Terminal):
    def __init__(self, test):
        super().__init__(test, "profanity", "-l", "DEBUG", "-f", "FOLDER/log")
        self.shows("Profanity")

    def log(self):
        with open(os.path.join(self.folder, "log"), errors="replace") as file:
            return file.read()

    def connect(self, address, password, port):
        self.type("/connect %s server 127.0.0.1 port %d tls trust" % (address, port))
        self.shows("Enter password")
        self.type(password)
        self.shows(re.escape(address) + r"/\S+ logged in successfully")


class Irssi(Terminal):
    def __init__(self, test):
        super().__init__(test, "irssi")
        self.shows("Irssi v")
