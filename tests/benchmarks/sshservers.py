"""The SSH servers that manholebench measures, each on a free loopback port in a folder of its own, with a load beside it.
All of them take one key of one person and offer the same exchange, host key and ciphers (Conch: CTR, since it has no GCM)."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time

from echobench import HERE, Program, program

SSHD = """
Port %(port)d
ListenAddress 127.0.0.1
HostKey %(folder)s/host
AuthorizedKeysFile %(folder)s/person.pub
PidFile none
UsePAM no
StrictModes no
PermitRootLogin prohibit-password
PasswordAuthentication no
PrintMotd no
PrintLastLog no
MaxStartups 1000
LogLevel ERROR
"""


class Server:
    """`words` may name %(folder)s and %(port)d. What is said to the load is in sshload.cpp; `deeds` are the commands that this
    server knows for the benchmark's four: a word back, send so many bytes, count what comes, say back."""

    deeds = {"say": "say hi", "send": "send %d", "count": "count", "echo": "cat"}

    def __init__(self, name, words, files=None, user="alice", **environment):
        self.name = name
        self.folder = tempfile.mkdtemp(prefix="everyport-bench.")
        for key in ("host", "person"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", os.path.join(self.folder, key)], check=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.values = {"folder": self.folder, "port": port}
        for file, text in (files or {}).items():
            with open(os.path.join(self.folder, file), "w") as out:
                out.write(text % self.values)
        self.process = subprocess.Popen([word % self.values for word in words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env={**os.environ, **environment})
        port = self.find_port() or port
        self.load = Program(program("sshload", str(port), user, os.path.join(self.folder, "person")))

    def find_port(self):
        return int(self.process.stdout.readline().split()[1])

    def family(self):
        """Its process and those that it began."""
        found = [self.process.pid]
        for pid in found:
            try:
                for thread in os.listdir("/proc/%d/task" % pid):
                    with open("/proc/%d/task/%s/children" % (pid, thread)) as file:
                        found += map(int, file.read().split())
            except FileNotFoundError:
                pass
        return found

    def cpu(self):
        """Seconds of processor of all of them, and of those that have ended."""
        total = 0
        for pid in self.family():
            try:
                total += time.clock_gettime((~pid << 3) | 2)
                with open("/proc/%d/stat" % pid) as file:
                    fields = file.read().rsplit(")", 1)[1].split()
                total += (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")
            except (OSError, ProcessLookupError):
                pass
        return total

    def private(self):
        """KiB of memory of its own, of all of them."""
        total = 0
        for pid in self.family():
            try:
                with open("/proc/%d/smaps_rollup" % pid) as file:
                    total += sum(int(line.split()[1]) for line in file if line.startswith("Private_"))
            except (OSError, ProcessLookupError):
                pass
        return total

    def ask(self, line):
        """Of everyportssh with "waits": the longest wait since the time before, in milliseconds."""
        print(line, file=self.process.stdin, flush=True)
        return float(self.process.stdout.readline())

    def cost(self, count, *words):
        """(microseconds of processor, of them a second) for each of `count`."""
        before = self.cpu()
        took = self.load.ask(*words)
        time.sleep(0.3)  # a session's end is work, too
        return (self.cpu() - before) / count * 1e6, count / took

    def close(self):
        self.load.close()
        self.process.stdin.close()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def everyport(*words):
    return Server("everyport", program("everyportssh", "%(folder)s/keys", "%(folder)s/person.pub", *words))


def conch():
    return Server("Conch", ["/usr/bin/python3", os.path.join(HERE, "conchserver.py"), "%(folder)s/host", "%(folder)s/person.pub"])


class Listening(Server):
    """One that says nothing when it is ready, and knows nothing of its standard input."""

    def find_port(self):
        end = time.monotonic() + 30
        while time.monotonic() < end:
            with socket.socket() as trial:
                if trial.connect_ex(("127.0.0.1", self.values["port"])) == 0:
                    return self.values["port"]
            time.sleep(0.1)
        raise AssertionError("%s does not listen" % self.name)

    def close(self):
        self.process.terminate()
        super().close()


class Sshd(Listening):
    deeds = {"say": "true", "send": "head -c %d /dev/zero", "count": "wc -c", "echo": "cat"}


def sshd():
    if os.geteuid() == 0:
        os.makedirs("/run/sshd", 0o755, exist_ok=True)  # where it locks itself in
    return Sshd("sshd", ["/usr/sbin/sshd", "-D", "-e", "-f", "%(folder)s/sshd_config"], {"sshd_config": SSHD}, user=pwd.getpwuid(os.geteuid()).pw_name)


class Manhole(Listening):
    deeds = {"say": "1"}


def manhole():
    """everyportd itself: each login opens a prompt's session for one expression."""
    daemon = os.path.join(os.environ["EVERYPORT_BIN"], "everyportd")

    class Prepared(Manhole):
        def __init__(self):
            super().__init__("everyportd's prompt", ["sh", "-c", " && ".join((
                "own='--data %(folder)s/data --config %(folder)s/own'",
                "echo correct horse battery | '" + daemon + "' $own user add alice --password-stdin --role administrator >/dev/null",
                "'" + daemon + "' $own user key alice %(folder)s/person.pub >/dev/null",
                "exec '" + daemon + "' $own serve manhole listen=tcp:%(port)d:interface=127.0.0.1"))])
    return Prepared()
