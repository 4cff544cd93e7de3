"""Conch that runs a few words as commands: conchserver.py HOST-KEY AUTHORIZED-KEY. Prints "port N" and ends with its standard input."""

import sys
import warnings

warnings.simplefilter("ignore")

from twisted.internet import epollreactor  # noqa: E402

epollreactor.install()

from twisted.conch import avatar  # noqa: E402  the reactor is chosen first
from twisted.conch.checkers import InMemorySSHKeyDB, SSHPublicKeyChecker  # noqa: E402
from twisted.conch.ssh import channel, common, factory, keys  # noqa: E402
from twisted.cred import portal  # noqa: E402
from twisted.internet import protocol, reactor, stdio  # noqa: E402
from zope.interface import implementer  # noqa: E402


class Session(channel.SSHChannel):
    """What a session asks for is done here and now, as protocols/ssh/examples does it."""

    name = b"session"
    piece = b"x" * 32768

    def channelOpen(self, data):
        self.left = self.sum = 0
        self.deed = None

    def request_pty_req(self, data):
        return True

    def request_shell(self, data):
        self.deed = self.write
        self.write(b"$ ")
        return True

    def request_exec(self, data):
        word, _, rest = common.getNS(data)[0].partition(b" ")
        if word == b"say":
            reactor.callLater(0, self.finish, rest + b"\n")
        elif word == b"cat":
            self.deed = self.write
        elif word == b"count":
            self.deed = self.take
        elif word == b"send":
            self.left = int(rest)
            reactor.callLater(0, self.startWriting)
        else:
            return False
        return True

    def dataReceived(self, data):
        self.deed(data)

    def take(self, data):
        self.sum += len(data)

    def eofReceived(self):
        self.finish(b"%d\n" % self.sum if self.deed == self.take else b"")

    def startWriting(self):
        waiting, self.buf = self.buf, b""
        self.write(waiting)  # the base class would only queue behind it
        while self.left > 0 and self.areWriting:
            size = min(self.left, len(self.piece))
            self.left -= size
            self.write(self.piece[:size])
            if self.left == 0:
                self.finish(b"")

    def finish(self, last):
        if last:
            self.write(last)
        self.conn.sendRequest(self, b"exit-status", b"\0\0\0\0")
        self.conn.sendEOF(self)
        self.loseConnection()


class Person(avatar.ConchUser):
    def __init__(self):
        super().__init__()
        self.channelLookup[b"session"] = Session


@implementer(portal.IRealm)
class Realm:
    def requestAvatar(self, avatarId, mind, *interfaces):
        return interfaces[0], Person(), lambda: None


class Input(protocol.Protocol):
    def connectionLost(self, reason=protocol.connectionDone):
        if reactor.running:
            reactor.stop()


server = factory.SSHFactory()
key = keys.Key.fromFile(sys.argv[1])
server.privateKeys = {key.sshType(): key}
server.publicKeys = {key.sshType(): key.public()}
people = InMemorySSHKeyDB({b"alice": [keys.Key.fromFile(sys.argv[2])]})
server.portal = portal.Portal(Realm(), [SSHPublicKeyChecker(people)])
port = reactor.listenTCP(0, server, backlog=4096, interface="127.0.0.1")
print("port %d" % port.getHost().port, flush=True)
stdio.StandardIO(Input())
reactor.run()
