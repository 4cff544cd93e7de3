"""A Twisted application as its documentation has it: twistd runs what is called `application`. Echoes a line, then stops."""

from twisted.application import service
from twisted.internet import endpoints, protocol, reactor
from twisted.protocols import basic


class Echo(protocol.Protocol):
    def dataReceived(self, data):
        self.transport.write(data)


class Asker(basic.LineReceiver):
    delimiter = b"\n"

    def connectionMade(self):
        self.sendLine(b"echoed")

    def lineReceived(self, line):
        print(line.decode(), flush=True)
        reactor.callLater(0, reactor.stop)


class Server(service.Service):
    def startService(self):
        super().startService()
        factory = protocol.Factory.forProtocol(Echo)
        self.port = reactor.listenTCP(0, factory, interface="127.0.0.1")
        place = endpoints.TCP4ClientEndpoint(reactor, "127.0.0.1", self.port.getHost().port)
        endpoints.connectProtocol(place, Asker())

    def stopService(self):
        print("stopped", flush=True)
        return self.port.stopListening()


application = service.Application("echo")
Server().setServiceParent(application)
