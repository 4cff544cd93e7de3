"""Computers of their own on this one, network namespaces, on lines that are slow, lose something or are cut. Whoever calls here may
make such namespaces: root may, others where the system lets them (`in_own_network`)."""

import ctypes
import fcntl
import heapq
import os
import random
import select
import socket
import struct
import subprocess
import sys
import threading
import time

from polling import wait_for

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
CLONE_NEWNET = 0x40000000
OWN = "EVERYPORT_OWN_NETWORK"


def in_own_network():
    """Begins this script anew with a network of its own, of which nobody else on this computer sees anything."""
    if os.environ.get(OWN):
        return
    words = ["unshare", "--net"] + ([] if os.geteuid() == 0 else ["--user", "--map-root-user"])
    tried = subprocess.run([*words, "true"], capture_output=True, text=True)
    if tried.returncode:
        sys.exit("This computer lets %s make no network namespaces, which this test is about: %s" % ("root" if os.geteuid() == 0 else "nobody but root", tried.stderr.strip()))
    os.execvpe("unshare", [*words, sys.executable, *sys.argv], {**os.environ, OWN: "1"})


class Far:
    """A computer at the end of a line. `words`: in front of a program's own, so that it runs there."""

    def __init__(self, lines, address):
        self.lines, self.address = lines, address
        self.is_cut = False
        self.delay = 0.0  # seconds, each way
        self.loss = 0.0  # of all packets, each way
        self.holder = subprocess.Popen(["unshare", "--net", "cat"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        self.network = "/proc/%d/ns/net" % self.holder.pid
        self.words = ["nsenter", "--net=" + self.network]
        wait_for(lambda: os.readlink(self.network) != os.readlink("/proc/self/ns/net"))
        self.line = self.there(self.open)
        if self.line is None:
            raise AssertionError("no line could be made: /dev/net/tun and CONFIG_TUN are needed")
        for words in (["link", "set", "lo", "up"], ["address", "add", address + "/24", "dev", "far"], ["link", "set", "far", "up"]):
            self.ip(*words)

    def there(self, do):
        """What `do` gives when it is called there; None where it fails."""
        given = []

        def go():
            with open(self.network) as network:
                if not ctypes.CDLL(None, use_errno=True).setns(network.fileno(), CLONE_NEWNET):
                    given.append(do())

        goer = threading.Thread(target=go)  # the thread alone goes there, and ends there
        goer.start()
        goer.join()
        return given[0] if given else None

    @staticmethod
    def open():
        line = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
        fcntl.ioctl(line, TUNSETIFF, struct.pack("16sH22x", b"far", IFF_TUN | IFF_NO_PI))
        return line

    def listen(self, port):
        """A socket there, which this program accepts at."""
        return self.there(lambda: socket.create_server((self.address, port)))

    def ip(self, *words):
        subprocess.run([*self.words, "ip", *words], check=True)

    def cut(self):
        """Without a word: what is sent is gone, and the computer sees nothing of it."""
        self.is_cut = True

    def mend(self):
        self.is_cut = False

    def pull(self):
        """The plug, which the computer sees."""
        self.ip("link", "set", "far", "down")

    def plug(self):
        self.ip("link", "set", "far", "up")

    def close(self):
        os.close(self.line)
        self.holder.stdin.close()
        self.holder.wait()


class Lines(threading.Thread):
    """What is in the middle: it passes on what each sends to another one."""

    def __init__(self):
        super().__init__(daemon=True)
        self.far = {}
        self.wake, self.woken = os.pipe()
        self.random = random.Random(19)
        self.start()

    def add(self):
        far = Far(self, "10.19.0.%d" % (len(self.far) + 1))
        self.far[far.address] = far
        os.write(self.woken, b"n")
        return far

    def stop(self):
        os.write(self.woken, b"e")
        self.join()
        for far in self.far.values():
            far.close()
        os.close(self.wake)
        os.close(self.woken)

    def run(self):
        on_the_way, number = [], 0
        while True:
            ends = {far.line: far for far in list(self.far.values())}
            wait = max(0, on_the_way[0][0] - time.monotonic()) if on_the_way else None
            for ready in select.select([self.wake, *ends], [], [], wait)[0]:
                if ready == self.wake:
                    if b"e" in os.read(self.wake, 100):
                        return
                    continue
                packet = self.read(ready)
                to = self.far.get(".".join(map(str, packet[16:20]))) if packet[:1] and packet[0] >> 4 == 4 else None
                if to is None or self.is_lost(ends[ready]) or self.is_lost(to):
                    continue
                number += 1
                heapq.heappush(on_the_way, (time.monotonic() + ends[ready].delay + to.delay, number, to, packet))
            while on_the_way and on_the_way[0][0] <= time.monotonic():
                _, _, to, packet = heapq.heappop(on_the_way)
                if not to.is_cut:
                    self.write(to.line, packet)

    def is_lost(self, far):
        return far.is_cut or self.random.random() < far.loss

    @staticmethod
    def read(line):
        try:
            return os.read(line, 65536)
        except OSError:  # the plug is out
            return b""

    @staticmethod
    def write(line, packet):
        try:
            os.write(line, packet)
        except OSError:
            pass
