"""One end of a stream between XMPP servers, played by hand."""

import re
import socket
import ssl

HEADER = ("<stream:stream xmlns='jabber:server' xmlns:db='jabber:server:dialback' xmlns:stream='http://etherx.jabber.org/streams' "
          "from='%s' to='%s' version='1.0'>")


class Wire:
    def __init__(self, sock):
        self.socket = sock
        self.socket.settimeout(20)
        self.buffer = b""

    def say(self, text):
        self.socket.sendall(text.encode())

    def until(self, pattern):
        while not (found := re.search(pattern, self.buffer, re.S)):
            piece = self.socket.recv(65536)
            if not piece:
                raise AssertionError("the server hung up after %r" % self.buffer[-400:])
            self.buffer += piece
        taken, self.buffer = self.buffer[:found.end()], self.buffer[found.end():]
        return taken

    def rest(self):
        heard = self.buffer
        try:
            while piece := self.socket.recv(65536):
                heard += piece
        except (ConnectionResetError, ssl.SSLError):
            pass
        return heard

    def result(self, theirs, ours, key="00" * 32):
        """What is said to a dialback key."""
        self.say("<db:result from='%s' to='%s'>%s</db:result>" % (theirs, ours, key))
        return self.until(rb"<(db:)?result [^>]*(/>|>.*?</(db:)?result>)")


def stream(test, port, theirs, ours, encrypted=True):
    """As the server of `theirs` at that of `ours`, which listens there: encrypted and with its features read, or just begun."""
    sock = socket.create_connection(("127.0.0.1", port), timeout=20)
    test.addCleanup(sock.close)
    wire = Wire(sock)
    wire.say(HEADER % (theirs, ours))
    if not encrypted:
        return wire
    wire.until(rb"</stream:features>")
    wire.say("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>")
    wire.until(rb"<proceed[^>]*/>")
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    wire = Wire(context.wrap_socket(sock, server_hostname="localhost"))
    test.addCleanup(wire.socket.close)
    wire.say(HEADER % (theirs, ours))
    wire.identifier = re.search(rb" id='([^']+)'", wire.until(rb"</stream:features>")).group(1).decode()
    return wire
