"""A port for a program that a test starts in a moment."""

import random
import socket

LOWEST, HIGHEST = 10240, 32767  # below those that the system hands out to connections, which might take it meanwhile


def free_port():
    for _ in range(200):
        port = random.randint(LOWEST, HIGHEST)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError("no port between %d and %d is free" % (LOWEST, HIGHEST))
