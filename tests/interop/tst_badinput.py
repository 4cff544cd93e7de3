"""What goes wrong at a real event, with the whole program: a full disk, readers that are pulled out, held by others,
closed to us or at another speed, unknown cards, files that a person mistyped. Each is named in words that say what
to do, and nothing that was counted is lost."""

import csv
import ctypes
import fcntl
import io
import os
import pwd
import re
import shutil
import subprocess
import sys
import tempfile
import termios
import time
import unittest

from follower import Follower
from polling import wait_for
from station import Station, poll_toml

IS_ROOT = os.geteuid() == 0
ANSWERS = [("apple", "Apple"), ("pear", "Pear")]
CLONE_NEWNS = 0x00020000
MS_RDONLY, MS_REMOUNT, MS_REC, MS_PRIVATE = 1, 32, 16384, 1 << 18


def tag(number):
    return "5E%08X" % (number * 2654435761 % 2 ** 32)


def mounted(folder, size):
    """A tmpfs over `folder`, in a view of the file system that only this test and its children have."""
    libc = ctypes.CDLL(None, use_errno=True)
    return (libc.unshare(CLONE_NEWNS) == 0
            and libc.mount(b"none", b"/", None, MS_REC | MS_PRIVATE, None) == 0
            and libc.mount(b"tmpfs", folder.encode(), b"tmpfs", 0, size.encode()) == 0)


def remounted(folder, flags):
    return ctypes.CDLL(None).mount(b"tmpfs", folder.encode(), b"tmpfs", MS_REMOUNT | flags, None) == 0


class BadInput(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__, None, None, None)

    def wait(self, condition, what, seconds=20):
        wait_for(condition, lambda: "%s\n%s" % (what, self.station.stderr()), seconds)

    def wait_for_line(self, pattern, seconds=20):
        self.wait(lambda: re.search(pattern, self.station.stderr()), pattern, seconds)

    def add(self, reader, answer="apple", **more):
        self.station.command("device", "add", reader.name, "serial:" + reader.path, "id12")
        text = poll_toml("fruit", "Which fruit?", ANSWERS, {reader.name: answer})
        settings = "keep_numbers = true\n" + "".join("%s = %s\n" % one for one in more.items())
        text = text.replace("[[poll.answer]]", settings + "[[poll.answer]]", 1)
        self.station.command("poll", "import", "-", text=text)
        self.station.command("poll", "open", "fruit")

    def state(self, name):
        for line in self.station.command("device", "list").stdout.splitlines():
            if re.match(r"\S+\s+%s\s" % re.escape(name), line):
                return line
        self.fail("no device %s" % name)

    def stored(self):
        return list(csv.DictReader(io.StringIO(self.station.command("poll", "export", "fruit").stdout)))

    def tap_counted(self, reader, number):
        reader.tap(tag(number))
        self.wait(lambda: tag(number) in [row["tag"] for row in self.stored()], "card %d" % number)


class FullDisk(BadInput):
    def test_votes_wait_and_nothing_is_lost_or_doubled(self):
        os.makedirs(self.station.data)
        if not mounted(self.station.data, "size=3m"):
            # The same by a storage layer that fails on request.
            print("no mounting here: the failing storage layer stands for the disk", file=sys.stderr)
            layer = os.path.join(os.environ["EVERYPORT_BIN"], "..", "tests", "tst_pollregistry")
            self.assertEqual(subprocess.run([layer, "waitsOnAFullDisk"]).returncode, 0)
            return
        print("a tmpfs of 3 MiB is filled", file=sys.stderr)
        reader = self.station.reader("r1")
        self.station.start()
        self.add(reader)
        follower = Follower(self.station, 0)
        for number in range(20):
            reader.tap(tag(number))
        self.wait(lambda: len(follower.votes) == 20, "20 votes")

        filler = os.path.join(self.station.data, "filler")
        self.fill(filler)
        tapped = 20
        while "The disk is full" not in self.station.stderr():
            self.assertLess(tapped, 3000)
            reader.tap(tag(tapped))
            tapped += 1
            time.sleep(0.02)
        acknowledged = list(follower.votes)
        for _ in range(20):
            reader.tap(tag(tapped))
            tapped += 1
        time.sleep(2.5)  # two more tries to store
        self.assertEqual(self.station.stderr().count("The disk is full"), 1, self.station.stderr())
        self.assertIn("Free some space on it", self.station.stderr())
        self.assertLess(len(follower.votes), tapped)
        # Asked something, it still answers, and says so.
        refused = self.station.command("poll", "close", "fruit", check=False)
        self.assertEqual(refused.returncode, 74)
        self.assertIn("The disk is full", refused.stderr)

        os.unlink(filler)
        self.wait(lambda: len(follower.votes) == tapped, "what waited")
        self.assertIn("What had waited is stored", self.station.stderr())
        self.assertEqual(follower.votes[:len(acknowledged)], acknowledged)
        reader.tap(tag(tapped))
        self.wait(lambda: len(follower.votes) == tapped + 1, "one more")
        self.assertEqual(self.station.stop(), 0)
        follower.finish()
        self.station.start()
        rows = self.stored()
        self.assertEqual([row["tag"] for row in rows], [tag(number) for number in range(tapped + 1)])
        self.assertEqual({row["outcome"] for row in rows}, {"counted"})
        self.assertEqual([str(vote[0]) for vote in follower.votes], [row["number"] for row in rows])
        self.assertEqual(self.station.stop(), 0)

    def test_votes_that_are_lost_with_the_program_are_said(self):
        os.makedirs(self.station.data)
        if not mounted(self.station.data, "size=3m"):
            self.skipTest("no mounting here")
        reader = self.station.reader("r1")
        self.station.start()
        self.add(reader)
        self.tap_counted(reader, 0)
        self.fill(os.path.join(self.station.data, "filler"))
        tapped = 0
        while "The disk is full" not in self.station.stderr():
            tapped += 1
            self.assertLess(tapped, 3000)
            reader.tap(tag(tapped))
            time.sleep(0.02)
        self.assertEqual(self.station.stop(), 74)
        self.assertRegex(self.station.stderr(), r"(One vote|\d+ votes) could not be stored and (is|are) lost: The disk is full")

    @staticmethod
    def fill(path):
        with open(path, "wb", buffering=0) as file:
            for size in (65536, 4096):
                try:
                    while True:
                        file.write(b"x" * size)
                except OSError:
                    pass

    def test_a_folder_that_may_only_be_read(self):
        os.makedirs(self.station.data)
        if not mounted(self.station.data, "size=3m"):
            self.skipTest("no mounting here")
        self.station.start()
        self.station.stop()
        self.assertTrue(remounted(self.station.data, MS_RDONLY))
        done = self.station.command(check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn(self.station.data, done.stderr)


class Readers(BadInput):
    def start(self):
        self.reader = self.station.reader("r1")
        self.station.start()

    def test_unplugged_and_back(self):
        self.start()
        self.add(self.reader)
        self.tap_counted(self.reader, 1)
        self.reader.unplug()
        self.wait_for_line("r1: It is not plugged in. It goes on by itself when it comes back")
        self.assertIn("unplugged", self.state("r1"))
        self.reader.plug()
        self.wait_for_line("r1: It is plugged in")
        self.tap_counted(self.reader, 2)
        self.assertEqual([row["tag"] for row in self.stored()], [tag(1), tag(2)])

    def test_held_by_flock(self):
        self.held_by("fcntl.flock(port, fcntl.LOCK_EX)")

    def test_held_exclusively(self):
        self.held_by("fcntl.ioctl(port, termios.TIOCEXCL)")

    def held_by(self, claim):
        self.start()
        program = "import fcntl, os, sys, termios\nport = os.open(sys.argv[1], os.O_RDWR | os.O_NOCTTY)\n%s\nprint(flush=True)\nsys.stdin.read()"
        holder = subprocess.Popen([sys.executable, "-c", program % claim, self.reader.path],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        holder.stdout.readline()
        try:
            self.add(self.reader)
            line = self.state("r1")
            self.assertIn(" busy ", line)
            self.assertRegex(line, r"is used by \S+ \(process %d\)\. Close it; the reader then goes on by itself" % holder.pid)
            self.assertIn("(process %d)" % holder.pid, self.station.stderr())
        finally:
            holder.stdin.close()
            holder.wait(10)
            holder.stdout.close()
        self.wait_for_line("r1: It works again")
        self.tap_counted(self.reader, 1)

    def test_another_speed(self):
        self.start()
        self.add(self.reader)
        self.tap_counted(self.reader, 1)
        for _ in range(4):
            os.write(self.reader.master, b"\xf8\x80\x00\xfe\x78\x06\xe0\x98" * 8)
        self.wait_for_line("r1: .*none of them fits a frame")
        self.assertIn("not understood", self.state("r1"))
        # Noise is no vote, and the reader is not given up.
        self.tap_counted(self.reader, 2)
        self.assertEqual(len(self.stored()), 2)

    def test_an_unknown_card(self):
        self.start()
        self.add(self.reader, unknown_cards='"refuse"', known='["%s"]' % tag(1))
        follower = Follower(self.station, 0)
        self.reader.tap(tag(2))
        self.reader.tap(tag(1))
        self.wait(lambda: len(follower.votes) == 2, "two taps")
        self.assertEqual([(vote[1], vote[4]) for vote in follower.votes], [("refused:unknown", tag(2)), ("counted", tag(1))])
        self.assertEqual(self.station.stop(), 0)
        follower.finish()


@unittest.skipUnless(shutil.which("setpriv") and IS_ROOT, "only root can become nobody")
class AsNobody(BadInput):
    """Root passes every check, so rights are tried as somebody who has none."""

    def setUp(self):
        self.base = tempfile.mkdtemp(prefix="everyport-nobody.", dir="/tmp")
        self.addCleanup(shutil.rmtree, self.base, ignore_errors=True)
        os.chmod(self.base, 0o755)
        nobody = pwd.getpwnam("nobody")
        self.station = Station(folder=self.base, prefix=["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups",
                                                         "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all"])
        self.addCleanup(self.station.__exit__, None, None, None)
        # Where the program was built may be closed to others; a copy is not.
        self.station.program = shutil.copy(self.station.program, os.path.join(self.base, "everyportd"))
        os.mkdir(self.station.data, 0o700)
        os.chown(self.station.data, nobody.pw_uid, nobody.pw_gid)

    def test_a_port_of_somebody_else(self):
        reader = self.station.reader("r1")
        port = os.path.realpath(reader.path)
        os.chown(port, 0, 0)
        os.chmod(port, 0o600)
        self.station.start()
        self.add(reader)
        line = self.state("r1")
        self.assertIn("no permission", line)
        self.assertIn("The account nobody may not use %s" % port, line)
        self.assertIn("nobody may not use %s. Ask whoever looks after this computer" % port, self.station.stderr())
        os.chmod(port, 0o666)
        self.wait_for_line("r1: It works again")
        self.tap_counted(reader, 1)

    def test_a_port_of_a_group(self):
        reader = self.station.reader("r1")
        port = os.path.realpath(reader.path)
        shutil.chown(port, 0, "dialout")
        os.chmod(port, 0o660)
        self.station.start()
        self.add(reader)
        self.assertIn("The command: sudo usermod -aG dialout nobody", self.station.stderr())

    def test_a_data_folder_that_is_closed(self):
        os.chmod(self.station.data, 0o500)
        done = self.station.command(check=False)
        self.assertEqual(done.returncode, 77)
        self.assertIn(self.station.data, done.stderr)


class Files(BadInput):
    def test_configuration(self):
        cases = {
            "everyport.toml": ('log-level = "debug"\nlog-format = 7\n', r":2: log-format: Must be"),
            "services/web.toml": ('type = "http"\nmax-viewers = -1\n', r":2: max-viewers: Must be"),
            "services/talk.toml": ('type = "xmpp"\n\ntls = "maybe"\n', r":3: tls: Must be"),
            "services/open.toml": ('type = "http"\nlisten = "tcp:0\n', r":2: "),
        }
        for name, (text, said) in cases.items():
            path = os.path.join(self.station.config, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as file:
                file.write(text)
            done = self.station.command("check", check=False)
            self.assertEqual(done.returncode, 78, name)
            self.assertRegex(done.stderr, re.escape(path) + said)
            os.unlink(path)

    def test_a_poll(self):
        path = os.path.join(self.station.folder, "poll.toml")
        with open(path, "w") as file:
            file.write('[[poll]]\nquestion = "Which?"\nmode = "twice"\n[[poll.answer]]\ntitle = "A"\n[[poll.answer]]\ntitle = "B"\n')
        done = self.station.command("poll", "import", path, check=False)
        self.assertEqual(done.returncode, 65, done.stderr)
        self.assertIn('%s: Line 3: mode must be "once", "change", "multi" or "every".' % path, done.stderr)
        self.assertEqual(self.station.command("poll", "list").stdout, "")


if __name__ == "__main__":
    unittest.main()
