"""An XMPP client of sixty lines for measuring: what it costs is a socket read and a search, so that figures are the
server's. Logs in by PLAIN in the clear, which a server allows on loopback only."""

import base64
import re
import socket


class RawXmpp:
    def __init__(self, port, domain, name, password):
        self.domain = domain
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=20)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""
        self.open()
        token = base64.b64encode(b"\0%s\0%s" % (name.encode(), password.encode())).decode()
        self.send("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>%s</auth>" % token)
        answer = self.until(rb"<(success|failure)[^>]*/?>")
        if b"success" not in answer:
            raise AssertionError("login was refused: %r" % answer)
        self.open()
        self.send("<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>")
        self.jid = re.search(rb"<jid>([^<]+)</jid>", self.until(rb"</iq>")).group(1).decode()
        self.send("<presence><priority>-1</priority></presence>")

    def open(self):
        self.send("<?xml version='1.0'?><stream:stream to='%s' version='1.0' xmlns='jabber:client' "
                  "xmlns:stream='http://etherx.jabber.org/streams'>" % self.domain)
        self.until(rb"</stream:features>")

    def send(self, text):
        self.socket.sendall(text.encode())

    def read(self):
        """What has come, at least a byte; empty at the end."""
        return self.socket.recv(262144)

    def until(self, pattern):
        while True:
            found = re.search(pattern, self.buffer)
            if found:
                taken, self.buffer = self.buffer[:found.end()], self.buffer[found.end():]
                return taken
            piece = self.read()
            if not piece:
                raise AssertionError("the server hung up after %r" % self.buffer[-400:])
            self.buffer += piece

    def subscribe(self, service, node):
        self.send("<iq type='set' to='%s' id='sub'><pubsub xmlns='http://jabber.org/protocol/pubsub'>"
                  "<subscribe node='%s' jid='%s'/></pubsub></iq>" % (service, node, self.jid))
        answer = self.until(rb"<iq[^>]*id=['\"]sub['\"][^>]*(/>|>.*?</iq>)")
        if b"error" in answer:
            raise AssertionError("subscribing was refused: %r" % answer)

    def close(self):
        self.socket.close()
