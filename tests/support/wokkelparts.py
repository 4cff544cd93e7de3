"""Debian's Wokkel and Twisted Words for script tests. Twisted's reactor runs in a thread of its own; tests ask it by `inside` and
wait for what Wokkel's handlers have heard by `Heard`."""

import threading
import time

import twisted
import twisted.python.compat

twisted.python.compat._PY3 = True  # Wokkel asks for the name, which Debian's Twisted no longer has

import wokkel  # noqa: E402
from twisted.internet import defer, reactor, threads  # noqa: E402
from twisted.words.protocols.jabber.jid import JID  # noqa: E402
from wokkel import disco, generic, muc, ping, pubsub, xmppim  # noqa: E402
from wokkel.client import XMPPClient  # noqa: E402

SECONDS = 30


def run_reactor():
    print("Wokkel", wokkel.__version__, "Twisted", twisted.__version__, flush=True)
    if not reactor.running:
        threading.Thread(target=reactor.run, kwargs={"installSignalHandlers": False}, daemon=True).start()


def inside(function, *arguments, **more):
    """What it returns, or what its Deferred fires with."""
    return threads.blockingCallFromThread(reactor, lambda: defer.maybeDeferred(function, *arguments, **more).addTimeout(SECONDS, reactor))


class Heard:
    """What came, in its order."""

    def __init__(self):
        self.changed = threading.Condition()
        self.all = []

    def note(self, what, *facts):
        with self.changed:
            self.all.append((what, *facts))
            self.changed.notify_all()

    def until(self, what, matches=lambda *_: True):
        """The facts of the first such, which is taken out."""
        end = time.monotonic() + SECONDS
        with self.changed:
            while True:
                for index, (name, *facts) in enumerate(self.all):
                    if name == what and matches(*facts):
                        del self.all[index]
                        return facts[0] if len(facts) == 1 else facts
                left = end - time.monotonic()
                if left <= 0:
                    raise AssertionError("never heard %s, but %s" % (what, self.all))
                self.changed.wait(left)


class Messages(xmppim.MessageProtocol):
    def connectionInitialized(self):
        super().connectionInitialized()
        self.xmlstream.addObserver("/message[@type='error']", lambda message: self.parent.heard.note("error", message.error.firstChildElement().name))

    def onMessage(self, message):
        if message.body:
            self.parent.heard.note("message", JID(message["from"]), str(message.body))


class Presences(xmppim.PresenceProtocol):
    def availableReceived(self, presence):
        self.parent.heard.note("available", presence.sender, presence.show, dict(presence.statuses))

    def unavailableReceived(self, presence):
        self.parent.heard.note("unavailable", presence.sender)

    def subscribeReceived(self, presence):
        self.parent.heard.note("subscribe", presence.sender)

    def subscribedReceived(self, presence):
        self.parent.heard.note("subscribed", presence.sender)


class Roster(xmppim.RosterClientProtocol):
    def setReceived(self, request):
        self.parent.heard.note("contact", request.item.entity, request.item.name)

    def removeReceived(self, request):
        self.parent.heard.note("contactGone", request.item.entity)


class Rooms(muc.MUCClient):
    def userJoinedRoom(self, room, user):
        self.parent.heard.note("joined", user.nick)

    def userLeftRoom(self, room, user):
        self.parent.heard.note("left", user.nick)

    def receivedGroupChat(self, room, user, message):
        self.parent.heard.note("said", user and user.nick, message.body)

    def receivedHistory(self, room, user, message):
        self.parent.heard.note("earlier", message.body)

    def receivedSubject(self, room, user, subject):
        self.parent.heard.note("subject", subject)


class Nodes(pubsub.PubSubClient):
    def itemsReceived(self, event):
        for item in event.items:
            self.parent.heard.note(item.name, event.nodeIdentifier, item["id"])

    def deleteReceived(self, event):
        self.parent.heard.note("deleted", event.nodeIdentifier, event.redirectURI)

    def purgeReceived(self, event):
        self.parent.heard.note("purged", event.nodeIdentifier)


class Client(XMPPClient):
    """A client of Wokkel's, logged in when it is made."""

    def __init__(self, address, password, port):
        super().__init__(JID(address), password, "127.0.0.1", port)
        self.heard = Heard()
        parts = {"messages": Messages(), "presences": Presences(), "roster": Roster(), "rooms": Rooms(), "nodes": Nodes(), "disco": disco.DiscoClientProtocol(),
                 "ping": ping.PingClientProtocol(), "answers": ping.PingHandler(), "version": generic.VersionHandler("Wokkel", wokkel.__version__),
                 "discoAnswers": disco.DiscoHandler()}
        for name, part in parts.items():
            setattr(self, name, part)
            part.setHandlerParent(self)
        inside(self.startService)
        self.heard.until("online")

    def _authd(self, stream):
        super()._authd(stream)
        self.heard.note("online", None)

    def initializationFailed(self, reason):
        self.heard.note("refused", reason.getErrorMessage())
        self.stopService()

    def end(self):
        inside(self.stopService)
