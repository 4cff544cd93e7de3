"""Our XMPP client, an xmpppeer, against the servers of tests/support."""

import ircservers


class Peer(ircservers.Peer):
    """Its lines are `told` one by one."""

    def __init__(self, test, server, name, *words, password="sesame-open", place=None):
        super().__init__(test, place or "tcp:127.0.0.1:%d" % server.c2s, "%s@%s" % (name, server.domain), "password=" + password,
                         "trust=" + server.path("cert.pem"), *words, program="xmpppeer")
