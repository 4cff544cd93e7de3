"""The floods that floodsbench.py lets loose: `floods.py NAME PLACES` (PLACES: ports by service, as JSON) floods until it is
ended. Each is what one impolite program can do from one computer without rights that others lack."""

import base64
import json
import os
import socket
import ssl
import subprocess
import sys
import threading

from rawxmpp import RawXmpp

PASSWORD = "bench-password"
TOGETHER = 8


def connected(port):
    link = socket.create_connection(("127.0.0.1", port), timeout=30)
    link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return link


def swallow(link):
    """Reads away whatever comes, beside the thread that sends."""

    def run():
        try:
            while link.recv(1 << 20):
                pass
        except OSError:
            pass

    threading.Thread(target=run, daemon=True).start()


def pour(port, head, blob, together=TOGETHER):
    """Sends the blob again and again on some connections, anew where one was cut off."""

    def one():
        while True:
            try:
                with connected(port) as link:
                    swallow(link)
                    link.sendall(head())
                    while True:
                        link.sendall(blob)
            except OSError:
                pass

    start(one, together)


def again(action, together=TOGETHER):
    """Does it over and over, each time on a connection of its own."""

    def one():
        while True:
            try:
                action()
            except OSError:
                pass

    start(one, together)


def start(one, together):
    workers = [threading.Thread(target=one, daemon=True) for _ in range(together)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def nothing():
    return b""


def http_pipelined(places):
    pour(places["http"], nothing, b"GET /r/bench.json HTTP/1.1\r\nHost: localhost\r\n\r\n" * 20000)


def http_connections(places):
    def action():
        with connected(places["http"]) as link:
            link.sendall(b"GET /r/bench.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            while link.recv(65536):
                pass

    again(action)


def tls_handshakes(places):
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE

    def action():
        with connected(places["https"]) as link, context.wrap_socket(link, do_handshake_on_connect=True):
            pass

    again(action)


def tls_half_hellos(places):
    hello = ssl.MemoryBIO()
    context = ssl.create_default_context()
    session = context.wrap_bio(ssl.MemoryBIO(), hello, server_hostname="localhost")
    try:
        session.do_handshake()
    except ssl.SSLWantReadError:
        pass
    half = hello.read()[:-20]
    waiting = []

    def action():
        link = connected(places["https"])
        link.sendall(half)
        waiting.append(link)
        if len(waiting) > 400:
            waiting.pop(0).close()

    again(action)


def registered():
    nick = b"f" + base64.b32encode(os.urandom(5)).lower()
    return b"NICK %s\r\nUSER f 0 * :f\r\nJOIN #flood\r\n" % nick


def irc_words(places):
    pour(places["irc"], registered, b"PRIVMSG #flood :what is said here is said often\r\n" * 5000)


def irc_garbage(places):
    pour(places["irc"], registered, b"\x01\x02garbage garbage\r\n" * 5000)


def irc_joins(places):
    pour(places["irc"], registered, b"".join(b"JOIN #x%d\r\nPART #x%d\r\n" % (i % 50, i % 50) for i in range(5000)))


def xmpp_logins(places):
    again(lambda: RawXmpp(places["xmpp"], "localhost", "flood", PASSWORD).close())


def xmpp_pour(places, stanza, filling=(), together=4):
    """`filling` is sent once before: what makes the answers as long as they get."""
    if filling:
        client = RawXmpp(places["xmpp"], "localhost", "flood", PASSWORD)
        client.send("".join(filling) + "<iq type='get' to='localhost' id='filled'><ping xmlns='urn:xmpp:ping'/></iq>")
        client.until(rb"id='filled'")
        client.close()

    def one():
        while True:
            try:
                client = RawXmpp(places["xmpp"], "localhost", "flood", PASSWORD)
                swallow(client.socket)
                blob = stanza.replace("{jid}", client.jid).encode() * 2000
                while True:
                    client.socket.sendall(blob)
            except (OSError, AssertionError):
                pass

    start(one, together)


def xmpp_stanzas(places):
    xmpp_pour(places, "<message to='{jid}' type='chat'><body>what is said here is said often</body></message>")


def xmpp_disco(places):
    xmpp_pour(places, "<iq type='get' to='pubsub.localhost' id='d'><query xmlns='http://jabber.org/protocol/disco#items'/></iq>")


def xmpp_items(places):
    xmpp_pour(places, "<iq type='get' to='pubsub.localhost' id='i'><pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='vote/bench'/></pubsub></iq>")


def xmpp_rosters(places):
    contact = ("<iq type='set' id='c%d'><query xmlns='jabber:iq:roster'><item jid='contact%d@example.org' name='Contact number %d'>"
               "<group>Friends</group></item></query></iq>")
    xmpp_pour(places, "<iq type='get' id='r'><query xmlns='jabber:iq:roster'/></iq>", [contact % (i, i, i) for i in range(2000)], 1)


def xmpp_blocked(places):
    items = "".join("<item jid='pest%d@example.org'/>" % i for i in range(900))
    block = "<iq type='set' id='b'><block xmlns='urn:xmpp:blocking'>%s</block></iq>" % items
    xmpp_pour(places, "<iq type='get' id='b'><blocklist xmlns='urn:xmpp:blocking'/></iq>", [block], 1)


def xmpp_nodes(places):
    node = "<iq type='set' to='pubsub.localhost' id='n%d'><pubsub xmlns='http://jabber.org/protocol/pubsub'><create node='flood/%d'/></pubsub></iq>"
    ask = "<iq type='get' to='pubsub.localhost' id='d'><query xmlns='http://jabber.org/protocol/disco#items'/></iq>"
    xmpp_pour(places, ask, [node % (i, i) for i in range(500)], 1)


def xmpp_archive(places):
    said = "<message to='flood@localhost' type='chat' id='m%d'><body>what is said here is said often</body></message>"
    query = ("<iq type='set' id='a'><query xmlns='urn:xmpp:mam:2'><set xmlns='http://jabber.org/protocol/rsm'>"
             "<max>250</max></set></query></iq>")
    xmpp_pour(places, query, [said % i for i in range(300)], 1)


def ssh_exchanges(places):
    words = ["ssh", "-p", str(places["ssh"]), "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
             "-o", "KexAlgorithms=diffie-hellman-group16-sha512,curve25519-sha256", "-F", "/dev/null", "nobody@127.0.0.1", "true"]
    again(lambda: subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True), 4)


def webhooks(places):
    body = b"x" * 900_000
    head = (b"POST /hooks/bench HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n"
            b"X-Hub-Signature-256: sha256=%s\r\n\r\n" % (len(body), b"0" * 64))
    pour(places["http"], nothing, head + body, 4)


def echoes(places):
    pour(places["echo"], nothing, b"e" * (1 << 20), 4)


def unread_chargen(places):
    waiting = [connected(places["chargen"]) for _ in range(50)]
    again(lambda: connected(places["chargen"]).close())
    waiting.clear()


def viewers(places):
    request = (b"GET /r/bench/live HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
               b"Sec-WebSocket-Key: %s\r\nOrigin: http://localhost\r\n\r\n" % base64.b64encode(b"0123456789abcdef"))

    def action():
        with connected(places["http"]) as link:
            link.sendall(request)
            link.recv(65536)

    again(action)


FLOODS = {
    "pipelined HTTP": http_pipelined,
    "HTTP connections": http_connections,
    "TLS handshakes": tls_handshakes,
    "half TLS hellos": tls_half_hellos,
    "IRC words": irc_words,
    "IRC garbage": irc_garbage,
    "IRC joins": irc_joins,
    "XMPP logins": xmpp_logins,
    "XMPP stanzas": xmpp_stanzas,
    "XMPP disco": xmpp_disco,
    "XMPP items": xmpp_items,
    "XMPP contact lists": xmpp_rosters,
    "XMPP block lists": xmpp_blocked,
    "XMPP nodes": xmpp_nodes,
    "XMPP archive": xmpp_archive,
    "SSH key exchanges": ssh_exchanges,
    "900 kB webhooks": webhooks,
    "echo": echoes,
    "unread chargen": unread_chargen,
    "WebSocket viewers": viewers,
}

if __name__ == "__main__":
    FLOODS[sys.argv[1]](json.loads(sys.argv[2]))
