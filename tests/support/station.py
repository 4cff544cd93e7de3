"""A real everyportd for script tests and benchmarks: started on free loopback ports in a folder of its own,
ended by its process id; and readers whose pseudo-terminals the script holds."""

import contextlib
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import tempfile
import termios
import time
import tty

BIN = os.environ["EVERYPORT_BIN"]
# A sanitizer keeps what was freed, to see who still looks at it: then memory says nothing.
MEMORY_TELLS = not os.environ.get("EVERYPORT_SANITIZE")
# In front of a program's own words: it runs as somebody without rights, also where the test is root's.
AS_NOBODY = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all"] if os.geteuid() == 0 else []


def may_be_looked_into(pid):
    """Whether other programs of its user may read a process' memory: of an undumpable one (prctl(2)) all in /proc is root's."""
    return os.stat("/proc/%d/mem" % pid).st_uid == os.stat("/proc/%d" % pid).st_uid


def storage_of(folder):
    """Options for a storage on the server that tests/support/onpostgres runs, in a schema of this folder's own; none without it."""
    server = os.environ.get("EVERYPORT_TEST_STORAGE")
    return ["--storage", "%s&schema=%s" % (server, os.path.basename(folder))] if server else []


class Reader:
    """A serial reader made of a pseudo-terminal: `path` is what the program opens, `tap` what a card does."""

    def __init__(self, folder, name):
        self.name = name
        self.path = os.path.join(folder, name)
        self.master = None
        self.plug()

    def plug(self):
        self.master, slave = pty.openpty()
        tty.setraw(self.master)
        tty.setraw(slave)
        os.set_blocking(self.master, False)
        # The far end stays open here, so that the line lives across restarts of the program.
        self.slave = slave
        # The terminal is new, so a lock on its number is of a program that was killed, perhaps another user's.
        with contextlib.suppress(OSError):
            os.unlink("/run/lock/LCK..%s" % os.ttyname(slave).removeprefix("/dev/").replace("/", "_"))
        temporary = self.path + ".new"
        os.symlink(os.ttyname(slave), temporary)
        os.replace(temporary, self.path)

    def unplug(self):
        if self.master is None:
            return
        os.unlink(self.path)
        os.close(self.slave)
        os.close(self.master)
        self.master = None

    def tap(self, tag):
        """One ID-12 frame, whole or not at all (BlockingIOError); `tag` is ten hexadecimal digits."""
        frame = id12_frame(tag)
        rest = frame[os.write(self.master, frame):]
        while rest:  # the line had room for a part of it
            with contextlib.suppress(BlockingIOError):
                rest = rest[os.write(self.master, rest):]
            time.sleep(0.001)


def id12_frame(tag):
    checksum = 0
    for at in range(0, 10, 2):
        checksum ^= int(tag[at:at + 2], 16)
    return b"\x02" + tag.encode() + b"%02X" % checksum + b"\r\n\x03"


class Station:
    """`with Station() as station: station.start("serve", "http", "listen=tcp:0")`"""

    def __init__(self, folder=None, program="everyportd", prefix=()):
        """`prefix`: words in front of the program's own, such as setpriv and what it takes."""
        self.own = folder is None
        self.folder = folder or tempfile.mkdtemp(prefix="everyport-station.")
        self.data = os.path.join(self.folder, "data")
        self.config = os.path.join(self.folder, "config")
        self.program = os.path.join(BIN, program)
        self.prefix = list(prefix)
        self.storage = storage_of(self.folder)
        self.process = None
        self.addresses = []
        self.readers = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process and self.process.poll() is None:
            self.kill()
        for reader in self.readers:
            reader.unplug()
        if self.own:
            shutil.rmtree(self.folder, ignore_errors=True)

    def reader(self, name):
        reader = Reader(self.folder, name)
        self.readers.append(reader)
        return reader

    def command(self, *arguments, check=True, text=None, timeout=60):
        """Runs `everyportd … ARGUMENTS` against this station's folders and returns what it printed."""
        done = subprocess.run([*self.prefix, self.program, "--data", self.data, "--config", self.config, *self.storage, *arguments],
                              input=text, capture_output=True, text=True, timeout=timeout)
        if check and done.returncode != 0:
            raise AssertionError("%s ended with %d: %s%s" % (arguments, done.returncode, done.stdout, done.stderr))
        return done

    def service_types(self):
        """The names of all types, as `help services` lists them."""
        return re.findall(r"^  (\S+)", self.command("help", "services").stdout, re.M)

    def version(self):
        """The program's number, as `--version` says it: "0.1.0"."""
        return re.match(r"\S+ \(Everyport\) (\S+)", self.command("--version").stdout).group(1)

    def start(self, *arguments, timeout=30, environment=None, inherit=()):
        """Starts the program and returns when it has said `ready`; its lines are in `addresses`. `inherit`: descriptors
        that it gets under the same numbers."""
        self.errors = open(os.path.join(self.folder, "stderr"), "ab")
        self.process = subprocess.Popen([*self.prefix, self.program, "--data", self.data, "--config", self.config, *self.storage, *arguments],
                                        stdout=subprocess.PIPE, stderr=self.errors, env=environment,
                                        pass_fds=inherit)
        self.addresses = []
        until = time.monotonic() + timeout
        watch = select.poll()  # select() knows no descriptor above 1,023, and a station of 1,000 readers has them
        watch.register(self.process.stdout, select.POLLIN)
        buffered = b""
        while True:
            while b"\n" in buffered:
                line, buffered = buffered.split(b"\n", 1)
                text = line.decode().strip()
                if text == "ready":
                    return self
                self.addresses.append(text)
            left = until - time.monotonic()
            ready = watch.poll(max(left, 0) * 1000)
            piece = os.read(self.process.stdout.fileno(), 65536) if ready else b""
            if not piece:
                raise AssertionError("no `ready`: %s\n%s" % (self.addresses, self.stderr()))
            buffered += piece

    def stderr(self):
        with open(os.path.join(self.folder, "stderr"), errors="replace") as file:
            return file.read()

    def port(self, kind):
        """The port of the first address behind `kind` ("xmpp", "http", "ws://"); first of all of the service of that name."""
        for line in sorted(self.addresses, key=lambda line: not line.startswith(kind + " ")):
            if kind in line:
                found = re.search(r":(\d+)/?(\s|$)", line[line.index(kind):])
                if found:
                    return int(found.group(1))
        raise AssertionError("no %s among %s" % (kind, self.addresses))

    def stop(self, timeout=10):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout)
        self.close()
        return code

    def close(self):
        self.process.stdout.close()
        self.errors.close()

    def kill(self):
        self.process.kill()
        self.process.wait(10)
        self.close()
        # A killed program's claim to a port lives as long as anybody has it open, and that is us.
        for reader in self.readers:
            if reader.master is not None:
                fcntl.ioctl(reader.slave, termios.TIOCNXCL)

    def memory(self):
        """Proportional set size in KiB."""
        with open("/proc/%d/smaps_rollup" % self.process.pid) as file:
            return int(re.search(r"^Pss:\s+(\d+)", file.read(), re.M).group(1))

    def cpu_seconds(self):
        with open("/proc/%d/stat" % self.process.pid) as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def poll_toml(name, question, answers, readers, policy="once"):
    """A poll as `poll import` takes it. `answers`: [(id, title)]; `readers`: {reader: answer id}."""
    lines = ["[[poll]]", 'id = "%s"' % name, 'question = "%s"' % question, 'mode = "%s"' % policy]
    for identifier, title in answers:
        lines += ["[[poll.answer]]", 'id = "%s"' % identifier, 'title = "%s"' % title]
        mine = ", ".join('"%s"' % reader for reader, answer in readers.items() if answer == identifier)
        lines.append("readers = [%s]" % mine)
    return "\n".join(lines) + "\n"
