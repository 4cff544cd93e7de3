"""Runs inside the program: an echo server and its client on Twisted's asyncio reactor, over TCP and over a child process, with
deferToThread and inlineCallbacks, written as Twisted's documentation writes them."""

import sys

from twisted.internet import asyncioreactor

asyncioreactor.install()

from twisted.internet import defer, endpoints, error, protocol, reactor, task, threads, utils  # noqa: E402
from twisted.protocols import basic  # noqa: E402


class Echo(protocol.Protocol):
    def dataReceived(self, data):
        self.transport.write(data)


class EchoFactory(protocol.Factory):
    protocol = Echo


class EchoClient(basic.LineReceiver):
    def __init__(self):
        self.lines = defer.DeferredQueue()
        self.lost = defer.Deferred()

    def lineReceived(self, line):
        self.lines.put(line)

    def connectionLost(self, reason):
        self.lost.callback(reason.type)  # a Failure would be raised


@defer.inlineCallbacks
def main():
    port = yield endpoints.serverFromString(reactor, "tcp:0:interface=127.0.0.1").listen(EchoFactory())
    where = endpoints.clientFromString(reactor, "tcp:127.0.0.1:%d" % port.getHost().port)
    client = yield endpoints.connectProtocol(where, EchoClient())
    for word in (b"What a fool am I", b"Hello again"):
        client.sendLine(word)
        line = yield client.lines.get()
        assert line == word
    client.transport.loseConnection()
    reason = yield client.lost
    assert reason is error.ConnectionDone, reason
    yield port.stopListening()
    assert (yield threads.deferToThread(sum, [1, 2])) == 3
    output = yield utils.getProcessOutput("/bin/echo", [b"a child"])
    assert output == b"a child\n", output
    ticks = []
    loop = task.LoopingCall(lambda: ticks.append(1))
    loop.start(0.01)
    yield task.deferLater(reactor, 0.1)
    loop.stop()
    assert len(ticks) > 3
    print("echoed")


failures = []
defer.maybeDeferred(main).addErrback(failures.append).addBoth(lambda _: reactor.stop())
reactor.run()
if failures:
    print(failures[0].getTraceback(), file=sys.stderr)
    sys.exit(1)
print("stopped")
