"""A network that a test has for itself: loopback and nothing else, with all its ports free."""

import fcntl
import os
import socket
import struct
import sys

INSIDE = "EVERYPORT_OWN_NETWORK"
SIOCSIFFLAGS, IFF_UP = 0x8914, 0x1


def in_a_network_of_its_own():
    """The program is started again, inside. Whoever types me@localhost means port 5222 there."""
    if INSIDE not in os.environ:
        os.environ[INSIDE] = "1"
        who = [] if os.geteuid() == 0 else ["--map-current-user", "--keep-caps"]
        os.execvp("unshare", ["unshare", "--net", *who, sys.executable, *sys.argv])
    with socket.socket() as any_socket:
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh", b"lo", IFF_UP))
