"""The same with Twisted. Prints "port N", ends with its standard input."""

from twisted.internet import epollreactor

epollreactor.install()

from twisted.internet import protocol, reactor, stdio  # noqa: E402  the reactor is chosen first


class Echo(protocol.Protocol):
    def connectionMade(self):
        self.transport.setTcpNoDelay(True)

    def dataReceived(self, data):
        self.transport.write(data)


class Input(protocol.Protocol):
    def connectionLost(self, reason=protocol.connectionDone):
        if reactor.running:
            reactor.stop()


port = reactor.listenTCP(0, protocol.Factory.forProtocol(Echo), backlog=4096, interface="127.0.0.1")
print("port %d" % port.getHost().port, flush=True)
stdio.StandardIO(Input())
reactor.run()
