"""Runs inside the program: a Wokkel client of an XMPP server. Arguments: address, password, port."""

import sys

import twisted.python.compat

twisted.python.compat._PY3 = True  # Wokkel asks for the name, which Debian's Twisted no longer has

from twisted.internet import asyncioreactor  # noqa: E402

asyncioreactor.install()

from twisted.internet import defer, reactor  # noqa: E402
from twisted.words.protocols.jabber.jid import JID  # noqa: E402
from twisted.words.xish import domish  # noqa: E402
from wokkel import client, disco, ping, pubsub, xmppim  # noqa: E402

address, password, port = sys.argv[1:]
jid = JID(address)
parts = {"roster": xmppim.RosterClientProtocol(), "disco": disco.DiscoClientProtocol(), "ping": ping.PingClientProtocol(), "nodes": pubsub.PubSubClient()}
online = defer.Deferred()


class Client(client.XMPPClient):
    def _authd(self, stream):
        super()._authd(stream)
        if not online.called:
            online.callback(None)


xmpp = Client(jid, password, "127.0.0.1", int(port))
for part in parts.values():
    part.setHandlerParent(xmpp)


@defer.inlineCallbacks
def main():
    yield online
    roster = yield parts["roster"].getRoster()
    yield parts["ping"].ping(JID("localhost"))
    info = yield parts["disco"].requestInfo(JID("localhost"))
    node = yield parts["nodes"].createNode(JID("pubsub.localhost"), "inside")
    yield parts["nodes"].publish(JID("pubsub.localhost"), "inside", [pubsub.Item("one", domish.Element(("urn:example:note", "note")))])
    items = yield parts["nodes"].items(JID("pubsub.localhost"), "inside")
    print("roster", len(roster), "node", node, "items", [item["id"] for item in items], "im", ("server", "im") in info.identities)


failures = []
defer.maybeDeferred(main).addTimeout(30, reactor).addErrback(failures.append).addBoth(lambda _: reactor.stop())
xmpp.startService()
reactor.run()
if failures:
    print(failures[0].getTraceback(), file=sys.stderr)
    sys.exit(1)
