"""A real everyportd that serves a manhole, with accounts of every kind, and OpenSSH's client at its door."""

import os
import re
import subprocess

import pexpect

from prosody import free_port
from station import Station

PASSWORD = "correct horse"
ROLES = {"alice": "administrator", "olga": "operator", "mia": "member", "gus": "guest"}


class Manhole:
    def __init__(self, *more):
        self.port, self.telnet = free_port(), free_port()
        self.station = Station()
        for name, role in ROLES.items():
            self.user("add", name, "--password-stdin", "--role", role, text=PASSWORD + "\n")
        self.key = self.make_key("id_alice")
        self.stranger = self.make_key("id_stranger")
        for name in ("alice", "olga", "mia"):
            self.user("key", name, self.key + ".pub")
        self.station.start("serve", "manhole", "listen=tcp:%d:interface=127.0.0.1" % self.port,
                           "telnet=tcp:%d:interface=127.0.0.1" % self.telnet, *more)

    def stop(self):
        self.station.__exit__()

    def user(self, *words, text=None):
        """What `everyportd user` says."""
        return self.station.command("user", *words, text=text).stdout

    def path(self, name):
        return os.path.join(self.station.folder, name)

    def make_key(self, name):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.path(name)], check=True)
        return self.path(name)

    def words(self, program="ssh", user="alice", key=None, more=()):
        """OpenSSH's client, with nothing of the machine's own settings."""
        return [program, "-F", "none", "-o", "UserKnownHostsFile=" + self.path("known_hosts"), "-o", "StrictHostKeyChecking=accept-new",
                "-o", "IdentitiesOnly=yes", "-o", "IdentityAgent=none", "-i", key or self.key, "-o", "LogLevel=ERROR",
                "-P" if program != "ssh" else "-p", str(self.port), *more] + ([user + "@127.0.0.1"] if program == "ssh" else [])

    def run(self, *command, user="alice", key=None, input=None, more=()):
        more = ["-o", "BatchMode=yes", *more]
        return subprocess.run(self.words(user=user, key=key, more=more) + list(command), input=input, capture_output=True, text=True, timeout=60)

    def prompt(self, user="alice", key=None, size=(24, 100), more=()):
        """A terminal with ssh in it."""
        words = self.words(user=user, key=key, more=more)
        return Screen(pexpect.spawn(words[0], words[1:], encoding="utf-8", dimensions=size, timeout=30,
                                    env={**os.environ, "TERM": "xterm-256color"}))


class Screen:
    """What a person sees of it: texts without what colours them."""

    _CODES = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|[=>78]|\][^\x07\x1b]*(?:\x07|\x1b\\)|\([A-Z0-9])")

    def __init__(self, child):
        self.child = child
        self.raw = ""
        self.seen = 0  # of the plain text

    def send(self, text):
        self.child.send(text)

    @property
    def text(self):
        return self._CODES.sub("", self.raw).replace("\r", "")

    def wait(self, what, seconds=30):
        """Until a text comes after what was waited for before."""
        import time
        end = time.monotonic() + seconds
        while True:
            at = self.text.find(what, self.seen)
            if at >= 0:
                self.seen = at + len(what)
                return
            left = end - time.monotonic()
            if left <= 0:
                raise AssertionError("%r did not come; there is:\n%s" % (what, self.text[-2000:]))
            try:
                self.raw += self.child.read_nonblocking(65536, min(left, 0.2))
            except pexpect.TIMEOUT:
                pass
            except pexpect.EOF:
                if self.text.find(what, self.seen) < 0:
                    raise AssertionError("%r did not come before the end:\n%s" % (what, self.text[-2000:]))

    def ends(self):
        self.child.expect(pexpect.EOF)
        self.child.close()
        return self.child.exitstatus
