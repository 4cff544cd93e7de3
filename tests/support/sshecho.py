"""The SSH server of protocols/ssh/examples, and OpenSSH's client against it."""

import os
import socket
import struct
import subprocess
import tempfile
import threading

BUILD = os.path.dirname(os.environ["EVERYPORT_BIN"])
PROGRAM = os.path.join(BUILD, "examples", "sshecho")


def memory_of(pid):
    """Resident, in KiB."""
    with open("/proc/%d/status" % pid) as file:
        return int(next(line for line in file if line.startswith("VmRSS")).split()[1])


def copies_in(pid, needle):
    """How often these bytes stand in the memory that a process may write to, also where it is free again, and as UTF-16."""
    wide = needle.decode().encode("utf-16-le")
    count = 0
    with open("/proc/%d/maps" % pid) as maps, open("/proc/%d/mem" % pid, "rb", 0) as memory:
        for line in maps:
            places, rights = line.split()[:2]
            begin, end = (int(each, 16) for each in places.split("-"))
            if rights[1] == "w" and end - begin < 1 << 30:  # a sanitizer's own is larger
                try:
                    memory.seek(begin)
                    held = memory.read(end - begin)
                except OSError:  # it has been given back meanwhile
                    continue
                count += held.count(needle) + held.count(wide)
    return count


def tcp_number(wire, place):
    """A number of the system's struct tcp_info of this socket."""
    return struct.unpack_from("I", wire.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 192), place)[0]


def packets_unheard(wire):
    """How many TCP segments have left that were not acknowledged (tcpi_unacked)."""
    return tcp_number(wire, 24)


def packets_heard(wire):
    """How many TCP segments with data have come (tcpi_data_segs_in)."""
    return tcp_number(wire, 152)


class SshEcho:
    """`people`: public keys, as lines, that are alice's beside her own."""

    def __init__(self, *settings, place="tcp:0:interface=127.0.0.1", people=()):
        self.folder = tempfile.TemporaryDirectory(prefix="everyport-ssh")
        self.key = self.path("id")
        self.stranger = self.path("stranger")
        for name in (self.key, self.stranger):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", name], check=True)
        with open(self.key + ".pub", "ab") as file:
            file.writelines(people)
        os.mkdir(self.path("area"))
        self.process = subprocess.Popen([PROGRAM, self.path("keys"), place, self.key + ".pub", "folder=" + self.path("area"), *settings],
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, bufsize=1)
        self.fingerprints = {}
        for line in self.process.stdout:
            words = line.split()
            if words[0] == "key":
                self.fingerprints[words[1]] = words[2]
            if words[0] == "ready":
                self.port = int(words[1])
                break
        else:
            raise RuntimeError("sshecho did not start")

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.folder.cleanup()

    def log_until(self, wanted, seconds=60):
        """The next line of the log with these words in it. A server that is silent for too long is ended, and told of."""
        silent = threading.Timer(seconds, self.process.kill)
        silent.start()
        try:
            for line in self.process.stdout:
                if wanted in line:
                    return line
        finally:
            silent.cancel()
        raise RuntimeError("sshecho has ended, and never said: " + wanted)

    def options(self, key=None, batch=True):
        return ["-F", "none", "-o", "BatchMode=" + ("yes" if batch else "no"), "-o", "StrictHostKeyChecking=no", "-o", "LogLevel=ERROR",
                "-o", "IdentitiesOnly=yes", "-o", "IdentityAgent=none", "-o", "UserKnownHostsFile=" + self.path("known"), "-i", key or self.key]

    def ssh(self, *words, key=None, user="alice", batch=True, before=()):
        return ["ssh", *before, *self.options(key, batch), "-p", str(self.port), user + "@127.0.0.1", *words]

    def run(self, *words, data=b"", timeout=60, **how):
        return subprocess.run(self.ssh(*words, **how), input=data, capture_output=True, timeout=timeout)
