"""Our XMPP client, an xmpppeer, against the servers of tests/support."""

import contextlib

import ircservers


class Peer(ircservers.Peer):
    """Its lines are `told` one by one. `place`: an endpoint or a WebSocket's address; `address`: in place of `name` at the server's domain."""

    def __init__(self, test, server, name, *words, password="sesame-open", place=None, address=None):
        super().__init__(test, place or "tcp:127.0.0.1:%d" % server.c2s, address or "%s@%s" % (name, server.domain), "password=" + password,
                         "trust=" + server.path("cert.pem"), *words, program="xmpppeer")

    def end(self):
        """In order: a server waits for whoever is cut off, and keeps for them what the next case's client would be told."""
        with contextlib.suppress(AssertionError, OSError):
            self.asked("stop", "stopped")
        super().end()
