"""A network for stations, each in a namespace of its own (network_namespaces(7)): one line to the others, which can be cut without a word, and
one to this process, which stays. Only root may have it."""

import ctypes
import subprocess

CLONE_NEWNET = 0x40000000


def leave_network():
    """All networks that are made from here on go with this process and its children. Before its first thread."""
    if ctypes.CDLL(None).unshare(CLONE_NEWNET) != 0:
        return False
    ip("link", "set", "lo", "up")
    return True


def ip(*words):
    subprocess.run(["ip", *words], check=True)


class Network:
    """Context manager. Station `number` (from 1 on) is at `line(number)` to the others and at `way(number)` to us."""

    def __init__(self):
        self.holders = {}

    def __enter__(self):
        for bridge, address in (("lines", None), ("ways", "10.78.0.254/16")):
            ip("link", "add", bridge, "type", "bridge")
            if address:
                ip("address", "add", address, "dev", bridge)
            ip("link", "set", bridge, "up")
        return self

    def __exit__(self, *_):
        for holder in self.holders.values():
            holder.kill()
            holder.wait()

    @staticmethod
    def line(number):
        return "10.77.0.%d" % number

    @staticmethod
    def way(number):
        return "10.78.0.%d" % number

    def add(self, number):
        """Words in front of a program's own, which then runs there."""
        # Says a word when it is there: until then it is still in ours.
        holder = subprocess.Popen(["unshare", "--net", "sh", "-c", "echo; exec sleep infinity"], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
        holder.stdout.readline()
        self.holders[number] = holder
        inside = ["nsenter", "--target", str(holder.pid), "--net"]
        for bridge, address in (("lines", self.line(number)), ("ways", self.way(number))):
            end = "%s%d" % (bridge, number)
            ip("link", "add", end, "type", "veth", "peer", "name", bridge, "netns", str(holder.pid))
            ip("link", "set", end, "master", bridge, "up")
            for words in (("address", "add", address + "/16", "dev", bridge), ("link", "set", bridge, "up"), ("link", "set", "lo", "up")):
                subprocess.run([*inside, "ip", *words], check=True)
        return inside

    @staticmethod
    def cut(number, is_cut=True):
        ip("link", "set", "lines%d" % number, "down" if is_cut else "up")
