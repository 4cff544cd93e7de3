"""The files of a folder by Twisted's web server. Prints "port N", ends with its standard input."""

import sys

from twisted.internet import epollreactor

epollreactor.install()

from twisted.internet import protocol, reactor, stdio  # noqa: E402  the reactor is chosen first
from twisted.web import server, static  # noqa: E402


class Input(protocol.Protocol):
    def connectionLost(self, reason=protocol.connectionDone):
        if reactor.running:
            reactor.stop()


port = reactor.listenTCP(0, server.Site(static.File(sys.argv[1]), timeout=600), backlog=4096, interface="127.0.0.1")
print("port %d" % port.getHost().port, flush=True)
stdio.StandardIO(Input())
reactor.run()
