"""The units that packaging installs: systemd finds no fault with them, they leave the program little to do harm with, and the
program does its work with what is left."""

import os
import pwd
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import unittest

import deniedcalls
from station import Station

UNITS = os.path.join(os.environ["EVERYPORT_BIN"], "..", "systemd")
# Of 100, as `systemd-analyze security` counts. One person's is counted as root's: what would take that away needs a user namespace.
LARGEST_EXPOSURE = {"system": 20, "user": 63}
CALLS = "/usr/include/x86_64-linux-gnu/asm/unistd_64.h"


def calls_of(group):
    """The names that systemd counts to a group such as @system-service."""
    lines = subprocess.run(["systemd-analyze", "syscall-filter", "--no-pager", group], check=True, capture_output=True, text=True).stdout.splitlines()
    names = set()
    for line in lines[1:]:
        word = line.strip()
        if word.startswith("@"):
            names |= calls_of(word)
        elif word and not word.startswith("#"):
            names.add(word)
    return names


def forbidden_numbers(unit):
    """What is left out by the unit's lines SystemCallFilter=."""
    allowed = set()
    for line in re.findall(r"^SystemCallFilter=(.*)$", unit, re.M):
        for group in line.lstrip("~").split():
            allowed = allowed - calls_of(group) if line.startswith("~") else allowed | calls_of(group)
    with open(CALLS) as header:
        known = re.findall(r"^#define __NR_(\w+)\s+(\d+)", header.read(), re.M)
    return [number for name, number in known if name not in allowed]


@unittest.skipUnless(shutil.which("systemd-analyze"), "systemd-analyze is missing: packaging/install-missing test")
class Unit(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="everyport-unit.")
        self.addCleanup(shutil.rmtree, self.folder)
        self.unit = self.placed("system")

    def placed(self, whose):
        """The program stands where it was built, and the account may not be there."""
        with open(os.path.join(UNITS, whose, "everyportd.service")) as unit:
            text = re.sub(r"^ExecStart=\S+", "ExecStart=" + os.path.join(os.environ["EVERYPORT_BIN"], "everyportd"), unit.read(), flags=re.M)
        folder = os.path.join(self.folder, whose)
        os.mkdir(folder)
        path = os.path.join(folder, "everyportd.service")
        with open(path, "w") as unit:
            unit.write(text)
        return path

    def analyze(self, *words):
        return subprocess.run(["systemd-analyze", *words], capture_output=True, text=True, timeout=60)

    def test_systemd_finds_no_fault(self):
        done = self.analyze("verify", "--man=no", self.unit)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn("everyportd.service", done.stderr)

    def check_exposure(self, whose, unit):
        done = self.analyze("--" + whose, "security", "--offline=true", "--no-pager", "--threshold=%d" % LARGEST_EXPOSURE[whose], unit)
        self.assertEqual(done.returncode, 0, done.stdout[-3000:] + done.stderr)

    def test_exposure_is_small(self):
        self.check_exposure("system", self.unit)

    def test_one_person_s_exposure_does_not_grow(self):
        self.check_exposure("user", self.placed("user"))

    @unittest.skipUnless(deniedcalls.is_known_here() and os.path.exists(CALLS), "the numbers of system calls are known for x86-64 only")
    def test_the_program_lives_within_it(self):
        with open(self.unit) as unit:
            numbers = forbidden_numbers(unit.read())
        self.assertGreater(len(numbers), 50)
        prefix = [sys.executable, deniedcalls.__file__, "--no-new-code", "--numbers", ",".join(numbers)]
        os.chmod(self.folder, 0o755)
        if os.geteuid() == 0:  # as User= and AmbientCapabilities= do
            prefix = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--no-new-privs", "--bounding-set=-all,+net_bind_service",
                      "--inh-caps=-all,+net_bind_service", "--ambient-caps=-all,+net_bind_service", "--"] + prefix
        home = tempfile.mkdtemp(prefix="everyport-unit.", dir="/tmp")  # the test's own home is closed to others
        self.addCleanup(shutil.rmtree, home)
        if os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            os.chown(home, nobody.pw_uid, nobody.pw_gid)
        with Station(home, prefix=prefix) as station:
            station.start("serve", "echo", "listen=tls:0:interface=127.0.0.1", "serve", "http", "listen=tcp:0", "serve", "xmpp", "listen=tcp:0",
                          "serve", "daytime", "listen=tcp:0:interface=127.0.0.1", "udp=true")
            with open("/proc/%d/status" % station.process.pid) as status:
                self.assertRegex(status.read(), r"\nSeccomp:\s+2\n")
            with socket.create_connection(("127.0.0.1", station.port("daytime")), timeout=10) as wire:
                self.assertIn(b"-UTC", wire.makefile("rb").read())
            self.assertIn("alice", station.command("user", "add", "alice", "--password-stdin", text="wonderland\n").stdout
                          + station.command("user", "list").stdout)
            self.assertEqual(station.stop(), 0)


if __name__ == "__main__":
    unittest.main()
