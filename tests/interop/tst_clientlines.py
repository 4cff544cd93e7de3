"""What *How to connect* tells people to paste: each command of each service that runs, in a shell, as it stands; and what is
to be typed into a program, in that. By both loopback addresses, for lines are written otherwise with IPv6."""

import contextlib
import glob
import os
import shutil
import signal
import socket
import tempfile
import time
import unittest

import pexpect

from profanityclient import Irssi, Profanity
from station import Station

PATIENCE = 30
PASSWORD = "wonderland of lines"
END = pexpect.EOF  # it ends by itself
REGISTERS = "NICK %s\nUSER bird 0 * :A Bird"

# By service and program: what is typed, and then what has to come. NAME in a line is an account's name.
STORIES = {
    ("http", "curl"): [(None, "(?i)<html")],
    ("secure", "curl"): [(None, "(?i)<html")],
    ("proxied", "curl"): [(None, "(?i)<html")],
    ("irc", "irssi"): [(None, "Welcome")],
    ("irc", "WeeChat"): "irc.server.127*",  # without a screen it says nothing; its log does
    ("irc", "irssi, TLS"): [(None, "Welcome")],
    ("irc", "WeeChat, TLS"): "irc.server.everyport.*",
    ("irc", "nc"): [(REGISTERS % "kestrel", " 001 kestrel ")],
    ("irc", "openssl"): [(REGISTERS % "merlin", " 001 merlin ")],
    ("manhole", "ssh"): [(None, "yes/no"), ("yes", "assword"), (PASSWORD, ">>>")],
    ("manhole", "sftp"): [(None, "assword"), (PASSWORD, "sftp>"), ("pwd", "Remote working directory: /")],
    ("manhole", "openssl"): [(None, "(?i)name|login"), ("name", "assword"), (PASSWORD, ">>>")],
    ("manhole", "telnet"): [(None, "(?i)name|login"), ("name", "assword"), (PASSWORD, ">>>")],
    ("echo", "nc"): [("hello by nc", "hello by nc")],
    ("echo", "openssl"): [("hello by tls", "hello by tls")],
    ("echo", "nc, UDP"): [("hello by datagram", "hello by datagram")],
    ("chargen", "nc"): [(None, "!\"#\\$%&")],
    ("chargen", "nc, UDP"): [(None, "!\"#\\$%&"), (None, END)],
    ("daytime", "nc"): [(None, "-UTC")],
    ("daytime", "nc, UDP"): [(None, "-UTC"), (None, END)],
    ("finger", "nc"): [(None, "Login: name")],
    ("ident", "nc"): [(None, "5222, ?40000 : ERROR : "), (None, END)],
    ("qotd", "nc"): [(None, "[a-z]{3}")],
    ("qotd", "nc, UDP"): [(None, "[a-z]{3}"), (None, END)],
    ("time", "nc"): [(None, "[34][0-9]{9}"), (None, END)],
    ("time", "nc, UDP"): [(None, "[34][0-9]{9}"), (None, END)],
    ("time", "openssl"): [(None, "[34][0-9]{9}"), (None, END)],
    ("discard", "nc"): [("nobody answers", None)],
    ("xmpp", "profanity"): [(None, "Enter password"), (PASSWORD, "logged in successfully")],
    ("xmpp", "profanity, TLS"): [(None, "Enter password"), (PASSWORD, "/tls allow"), ("/tls allow", "logged in successfully")],
}
TYPED = {"profanity": Profanity, "profanity, TLS": Profanity, "irssi, TLS": Irssi}  # the line is for the program itself


def has_ipv6():
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


class Lines:
    HOST = ""  # as an endpoint has it
    WITHOUT = set()  # those of STORIES that no line is given for there

    @classmethod
    def setUpClass(cls):
        for tool in ("curl", "nc", "openssl", "irssi", "weechat-headless", "ssh", "sftp", "telnet", "profanity", "tmux"):
            if not shutil.which(tool):
                raise SystemExit("%s is missing: packaging/install-missing test" % tool)
        cls.home = tempfile.mkdtemp(prefix="everyport-lines.")
        shims = os.path.join(cls.home, "bin")
        os.mkdir(shims)
        with open(os.path.join(shims, "weechat"), "w", encoding="utf-8") as shim:  # without a screen, and with its log at once
            shim.write('#!/bin/sh\nexec %s -r "/set logger.file.flush_delay 0" "$@"\n' % shutil.which("weechat-headless"))
        os.chmod(shim.name, 0o755)
        for tool in ("ssh", "sftp"):  # known hosts are kept where the account's home is, whatever HOME says
            with open(os.path.join(shims, tool), "w", encoding="utf-8") as shim:
                shim.write('#!/bin/sh\nexec %s -o UserKnownHostsFile=%s/known "$@"\n' % (shutil.which(tool), cls.home))
            os.chmod(shim.name, 0o755)
        cls.environment = {"HOME": cls.home, "TERM": "xterm", "LANG": "C.UTF-8", "PATH": shims + ":" + os.environ["PATH"]}
        cls.station = Station()
        tcp, tls = ("listen=%s:0:interface=%s" % (kind, cls.HOST) for kind in ("tcp", "tls"))
        words = []
        for name in ("echo", "chargen", "daytime", "finger", "ident", "qotd", "time", "discard"):
            words += ["serve", name, tcp] + ([tls] if name in ("echo", "time") else [])
            words += ["udp=true"] if name in ("echo", "chargen", "daytime", "qotd", "time") else []
        cls.station.start("serve", "http", tcp, "serve", "xmpp", tcp, tls, "serve", "irc", tcp, tls,
                          "serve", "manhole", tcp, "telnet=tcp:0:interface=" + cls.HOST, "telnet=tls:0:interface=" + cls.HOST,
                          "serve", "http", tls, "serve", "http", "listen=haproxy:from=%s:tcp:0:interface=%s" % (cls.HOST, cls.HOST), *words)
        cls.station.command("user", "add", "name", "--role", "administrator", "--password-stdin", text=PASSWORD + "\n")
        cls.lines = []
        for row in cls.station.command("service", "clients").stdout.splitlines():
            service, program, line = [cell.strip() for cell in row.split("  ") if cell.strip()]
            service = "secure" if "https:" in line else "proxied" if "--haproxy-protocol" in line else service
            cls.lines.append((service, program, line))

    @classmethod
    def tearDownClass(cls):
        cls.station.__exit__(None, None, None)
        shutil.rmtree(cls.home, ignore_errors=True)

    def test_every_service_has_one_and_every_line_has_a_story(self):
        told = {(service, program) for service, program, _ in self.lines}
        self.assertEqual(told, set(STORIES) - self.WITHOUT)
        types = set(self.station.service_types()) - {"bridge", "mqtt", "stations"}  # to which nobody connects
        self.assertEqual(types, {service for service, _ in told} - {"secure", "proxied"})

    def test_each_line_works_as_it_stands(self):
        for service, program, line in self.lines:
            with self.subTest(service=service, line=line):
                if program in TYPED:
                    self.play_typed(TYPED[program](self), line, STORIES[(service, program)])
                    continue
                shell = pexpect.spawn("sh", ["-c", line], env=self.environment, echo=False, timeout=PATIENCE, encoding="utf-8",
                                      codec_errors="replace")
                try:
                    self.play(shell, STORIES[(service, program)])
                finally:
                    with contextlib.suppress(ProcessLookupError):  # the shell and what it began: some outlive their terminal
                        os.killpg(shell.pid, signal.SIGKILL)
                    shell.close(force=True)

    def play_typed(self, program, line, story):
        program.type(line)
        for typed, expected in story:
            if typed is not None:
                program.type(typed)
            program.shows(expected)

    def play(self, shell, story):
        if isinstance(story, str):
            self.play_weechat(story)
            return
        for typed, expected in story:
            if typed is not None:
                shell.sendline(typed)
            if expected is None:
                self.assertEqual(shell.expect([pexpect.TIMEOUT, pexpect.EOF], timeout=1), 0, "it hung up")
                self.assertEqual(shell.before, "")
            else:
                shell.expect(expected)

    def play_weechat(self, log):
        until = time.monotonic() + PATIENCE
        while "Welcome" not in self.weechat_log(log):
            self.assertLess(time.monotonic(), until, "weechat was not welcomed: %s" % self.weechat_log(log))
            time.sleep(0.1)

    def weechat_log(self, log):
        text = ""
        for name in glob.glob(os.path.join(self.home, ".local/share/weechat/logs", log)):
            with open(name, encoding="utf-8", errors="replace") as log:
                text += log.read()
        return text


class ByIpv4(Lines, unittest.TestCase):
    HOST = "127.0.0.1"


@unittest.skipUnless(has_ipv6(), "no IPv6 on this computer")
class ByIpv6(Lines, unittest.TestCase):
    HOST = r"\:\:1"
    WITHOUT = {("irc", "WeeChat")}


if __name__ == "__main__":
    unittest.main()
