"""Python's ssl as the other end of our TLS, both ways: versions, ciphers, names, certificates, tickets, bindings, ends
and beginnings in mid-stream; and before a real everyportd: hostile records, PROXY headers, close_notify."""

import contextlib
import hashlib
import json
import os
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import unittest
import warnings

from polling import wait_for
from station import BIN, Station

REQUEST = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
VERSIONS = (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3)
# Mozilla's server side TLS guidelines 5.7, "intermediate", by OpenSSL's names.
EITHER = ["AES128-GCM-SHA256", "AES256-GCM-SHA384", "CHACHA20-POLY1305"]
INTERMEDIATE = {"ec": {"ECDHE-ECDSA-" + one for one in EITHER}, "rsa": {kind + one for kind in ("ECDHE-RSA-", "DHE-RSA-") for one in EITHER}}
warnings.filterwarnings("ignore", category=DeprecationWarning)  # of the old versions that are tried here
folder = tempfile.mkdtemp(prefix="everyport-tls.")


def certificate(name, kind="ec"):
    """Paths of a certificate for NAME.test, which is its own authority, and of its key."""
    paths = [os.path.join(folder, "%s-%s.%s" % (name, kind, end)) for end in ("crt", "key")]
    if not os.path.exists(paths[0]):
        key = ["-newkey", "rsa:2048"] if kind == "rsa" else ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
        subprocess.run(["openssl", "req", "-x509", *key, "-nodes", "-keyout", paths[1], "-out", paths[0], "-days", "2",
                        "-subj", "/CN=" + name, "-addext", "subjectAltName=DNS:%s.test" % name], check=True, capture_output=True)
    return paths


class Peer:
    """Our end: a tlspeer, whose lines are `told` one by one."""

    def __init__(self, test, *arguments):
        self.process = subprocess.Popen([os.path.join(os.path.dirname(BIN), "tests", "tlspeer"), *map(str, arguments)],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        test.addCleanup(self.end)
        if arguments[0] == "listen":
            self.port = self.told("listening")["port"]

    def end(self):
        self.process.kill()
        self.process.wait(10)
        self.process.stdin.close()
        self.process.stdout.close()

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def told(self, event):
        """The next line of that kind; what comes before it is not."""
        while True:
            line = self.process.stdout.readline()
            if not line:
                raise AssertionError("the peer has ended and never said " + event)
            told = json.loads(line)
            if told["event"] == event:
                return told
            if told["event"] == "failed":
                raise AssertionError("the peer failed: " + told["text"])


def client_context(trusted=None, version=None):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = trusted is not None
    if trusted:
        context.load_verify_locations(trusted)
    else:
        context.verify_mode = ssl.CERT_NONE
    if version:
        context.minimum_version = context.maximum_version = version
    return context


def endpoint_binding(der):
    return hashlib.sha256(der).hexdigest()  # RFC 5929 §4.1, for certificates signed with SHA-256


class OurServer(unittest.TestCase):
    def listen(self, own="one", kind="ec", **more):
        crt, key = certificate(own, kind)
        return Peer(self, "listen", 0, "certificate=" + crt, "key=" + key, *["%s=%s" % pair for pair in more.items()])

    def call(self, peer, context, name="one.test", session=None):
        wire = context.wrap_socket(socket.create_connection(("127.0.0.1", peer.port), timeout=20), server_hostname=name, session=session)
        self.addCleanup(wire.close)
        return wire

    def echoes(self, wire, what=b"over and back"):
        wire.sendall(what)
        got = b""
        while len(got) < len(what):
            piece = wire.recv(65536)
            if not piece:
                break
            got += piece
        self.assertEqual(got, what)

    def test_versions_and_ciphers_are_those_of_the_profile(self):
        offered = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        offered.set_ciphers("ALL:COMPLEMENTOFALL:@SECLEVEL=0")
        names = [cipher["name"] for cipher in offered.get_ciphers() if not cipher["name"].startswith("TLS_")]
        self.assertGreater(len(names), 40)
        for kind in ("ec", "rsa"):
            peer = self.listen(kind=kind)
            taken = set()
            for name in names:
                context = client_context(version=ssl.TLSVersion.TLSv1_2)
                context.set_ciphers(name + ":@SECLEVEL=0")
                with contextlib.suppress(ssl.SSLError, ConnectionError):
                    taken.add(self.call(peer, context).cipher()[0])
            self.assertEqual(taken, INTERMEDIATE[kind])
            newer = self.call(peer, client_context(version=ssl.TLSVersion.TLSv1_3))
            self.assertIn(newer.cipher()[0], ("TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"))
            for old in (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1):
                context = client_context(version=old)
                context.set_ciphers("ALL:@SECLEVEL=0")
                with self.assertRaises((ssl.SSLError, ConnectionError)):
                    self.call(peer, context)

    def test_each_name_has_its_certificate(self):
        two, key = certificate("two")
        peer = self.listen(name="two.test:%s:%s" % (two, key))
        for name in ("one", "two"):
            wire = self.call(peer, client_context(certificate(name)[0]), name + ".test")  # checks chain and name
            self.assertEqual(wire.getpeercert()["subjectAltName"], (("DNS", name + ".test"),))
            self.assertEqual(peer.told("made")["name"], name + ".test")
        with self.assertRaises(ssl.SSLCertVerificationError):
            self.call(peer, client_context(certificate("one")[0]), "three.test")

    def test_protocols_are_agreed_or_refused(self):
        peer = self.listen(alpn="new,old")
        context = client_context()
        context.set_alpn_protocols(["old", "new"])
        self.assertEqual(self.call(peer, context).selected_alpn_protocol(), "new")  # in the server's order
        self.assertEqual(peer.told("made")["alpn"], "new")
        context.set_alpn_protocols(["strange"])
        with self.assertRaisesRegex(ssl.SSLError, "(?i)no.application.protocol"):
            self.call(peer, context)

    def test_clients_show_who_they_are(self):
        crt, key = certificate("alice")
        for version in VERSIONS:
            with self.subTest(version=version):
                peer = self.listen(clients="required", trust=crt)
                context = client_context(version=version)
                context.load_cert_chain(crt, key)
                self.echoes(self.call(peer, context))
                told = peer.told("made")
                self.assertEqual((told["peer"], told["trusted"]), ("alice.test", True))
                for others in (None, certificate("mallory")):
                    stranger = client_context(version=version)
                    if others:
                        stranger.load_cert_chain(*others)
                    with self.assertRaises((ssl.SSLError, ConnectionError)):  # TLS 1.3 tells with the first bytes
                        self.call(peer, stranger).recv(1)

    def test_tickets_bring_back_and_bindings_agree(self):
        for version in VERSIONS:
            with self.subTest(version=version):
                peer = self.listen()
                context = client_context(version=version)
                session = None
                seen = set()
                for again in (False, True, True):
                    wire = self.call(peer, context, session=session)
                    self.echoes(wire)  # the ticket comes behind the handshake
                    told = peer.told("made")
                    self.assertEqual((wire.session_reused, told["resumed"]), (again, again))
                    self.assertEqual(told["version"], wire.version())
                    self.assertEqual(told["unique"], wire.get_channel_binding("tls-unique").hex())
                    self.assertEqual(told["endpoint"], endpoint_binding(wire.getpeercert(True)))
                    self.assertEqual(len(told["exporter"]), 64)
                    seen.add(told["unique"])
                    session = wire.session
                self.assertEqual(len(seen), 3)

    def test_ends_in_order_and_otherwise(self):
        peer = self.listen()
        wire = self.call(peer, client_context())
        self.echoes(wire)
        wire.unwrap()  # raises when the other end just hangs up
        self.assertTrue(peer.told("lost")["closed"])
        wire = self.call(peer, client_context())
        wire.suppress_ragged_eofs = False
        self.echoes(wire)
        peer.ask("close")
        self.assertEqual(wire.recv(1), b"")  # an end that was told; a cut one raises here
        wire = self.call(peer, client_context())
        self.echoes(wire)
        peer.told("lost")
        wire.close()  # without close_notify
        self.assertFalse(peer.told("lost")["closed"])

    def test_a_reload_spares_who_is_there(self):
        peer = self.listen()
        context = client_context()
        there = self.call(peer, context)
        former = there.getpeercert(True)
        for name, kind in (("one", "rsa"), ("two", "ec"), ("two", "rsa"), ("one", "ec")):
            peer.ask("reload %s %s" % tuple(certificate(name, kind)))
            peer.told("reloaded")
            self.echoes(there)
            wire = self.call(peer, context)
            with open(certificate(name, kind)[0]) as file:
                self.assertEqual(wire.getpeercert(True), ssl.PEM_cert_to_DER_cert(file.read()))
            self.echoes(wire)
        self.assertEqual(former, wire.getpeercert(True))

    def test_begins_in_mid_stream(self):
        for version in VERSIONS:
            peer = self.listen(starttls="yes")
            wire = socket.create_connection(("127.0.0.1", peer.port), timeout=20)
            wire.sendall(b"STARTTLS\n")
            self.assertEqual(wire.recv(100), b"PROCEED\n")
            wire = client_context(certificate("one")[0], version).wrap_socket(wire, server_hostname="one.test")
            self.addCleanup(wire.close)
            self.echoes(wire, b"x" * 3_000_000 if version == VERSIONS[0] else b"short")
            self.assertTrue(peer.told("made")["encrypted"])


class OurClient(unittest.TestCase):
    """Python listens; what it saw of each caller is put into `seen`."""

    def serve(self, context, before=None, each=None):
        listening = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(listening.close)
        seen = []

        def run():
            while True:
                try:
                    raw, _ = listening.accept()
                except OSError:
                    return
                raw.settimeout(20)
                try:
                    if before:
                        before(raw)
                    with context.wrap_socket(raw, server_side=True) as wire:
                        seen.append({"version": wire.version(), "unique": wire.get_channel_binding("tls-unique").hex(), "resumed": wire.session_reused,
                                     "alpn": wire.selected_alpn_protocol(), "peer": wire.getpeercert(), "end": None})
                        if each:
                            seen[-1]["end"] = each(wire)
                except OSError as error:
                    seen.append({"error": str(error)})
        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        return listening.getsockname()[1], seen

    @staticmethod
    def server_context(name="one", version=None):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate(name))
        if version:
            context.minimum_version = context.maximum_version = version
        return context

    def call(self, port, trusted="one", server="one.test", **more):
        return Peer(self, "connect", port, "trust=" + certificate(trusted)[0], "server=" + server, *["%s=%s" % pair for pair in more.items()])

    def wait(self, condition, what):
        wait_for(condition, what)

    @staticmethod
    def read_to_the_end(wire):
        wire.suppress_ragged_eofs = False
        while wire.recv(65536):
            pass
        return "closed"

    @staticmethod
    def say_and_end(wire):
        wire.sendall(b"ticket first")
        wire.recv(100)  # it comes back
        wire.unwrap()

    def test_names_protocols_and_bindings(self):
        for version in VERSIONS:
            with self.subTest(version=version):
                asked = []
                context = self.server_context(version=version)
                context.set_alpn_protocols(["old"])
                context.sni_callback = lambda wire, name, _, asked=asked: asked.append(name)
                port, seen = self.serve(context, each=self.read_to_the_end)
                peer = self.call(port, alpn="new,old")
                told = peer.told("made")
                self.wait(lambda: seen, "Python has seen it")
                self.assertEqual((told["version"], told["alpn"], told["verified"], asked), (seen[0]["version"], "old", "trusted", ["one.test"]))
                self.assertEqual(told["unique"], seen[0]["unique"])
                with open(certificate("one")[0]) as file:
                    self.assertEqual(told["endpoint"], endpoint_binding(ssl.PEM_cert_to_DER_cert(file.read())))
                peer.ask("close")
                self.wait(lambda: seen[0]["end"] == "closed", "the end was told")

    def test_who_is_somebody_else_is_refused(self):
        port, _ = self.serve(self.server_context())
        for trusted, server, word in (("two", "one.test", "certificate"), ("one", "two.test", "two.test"), ("one", "192.0.2.1", "192.0.2.1"),
                                      ("one", "one..test", "neither a name nor an address")):
            with self.subTest(trusted=trusted, server=server):
                with self.assertRaisesRegex(AssertionError, word):
                    self.call(port, trusted, server).told("made")
        with self.assertRaisesRegex(AssertionError, "pinned"):
            self.call(port, pin="00" * 32).told("made")

    def test_old_versions_are_refused(self):
        context = self.server_context(version=ssl.TLSVersion.TLSv1_1)
        context.set_ciphers("ALL:@SECLEVEL=0")
        port, seen = self.serve(context)
        with self.assertRaises(AssertionError):
            self.call(port).told("made")
        self.wait(lambda: seen and "error" in seen[0], "Python was refused")

    def test_shows_who_it_is(self):
        crt, key = certificate("alice")
        context = self.server_context()
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(crt)
        port, seen = self.serve(context, each=self.read_to_the_end)
        self.call(port, certificate=crt, key=key).told("made")
        self.wait(lambda: seen, "Python has seen it")
        self.assertEqual(seen[0]["peer"]["subjectAltName"], (("DNS", "alice.test"),))

    def test_comes_back_by_a_ticket(self):
        for version in VERSIONS:
            with self.subTest(version=version):
                port, seen = self.serve(self.server_context(version=version), each=self.say_and_end)
                peer = self.call(port)
                self.assertFalse(peer.told("made")["resumed"])
                self.assertTrue(peer.told("lost")["closed"])
                peer.ask("again")
                told = peer.told("made")
                self.assertEqual((told["resumed"], told["verified"]), (True, "trusted"))
                self.wait(lambda: len(seen) == 2 and seen[1]["resumed"], "Python says so too")
                self.assertEqual(told["unique"], seen[1]["unique"])

    def test_a_cut_is_no_orderly_end(self):
        port, _ = self.serve(self.server_context(), each=lambda wire: wire.shutdown(socket.SHUT_RDWR))
        peer = self.call(port)
        peer.told("made")
        self.assertFalse(peer.told("lost")["closed"])

    def test_begins_in_mid_stream(self):
        def before(raw):
            assert raw.recv(100) == b"STARTTLS\n"
            raw.sendall(b"PROCEED\n")
        port, seen = self.serve(self.server_context(), before=before, each=lambda wire: wire.recv(100))
        peer = self.call(port, starttls="yes")
        self.assertTrue(peer.told("made")["encrypted"])
        peer.ask("send hidden")
        self.wait(lambda: seen and seen[0]["end"] == b"hidden", "it arrived")


class WholeProgram(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        cls.capture = os.path.join(cls.station.folder, "web.pcapng")
        cls.station.start("serve", "http", "listen=tls:0:interface=127.0.0.1", "listen=haproxy:tcp:0:interface=127.0.0.1", "capture=" + cls.capture)
        cls.tls, cls.plain = [int(word.rsplit(":", 1)[1].strip("/")) for line in cls.station.addresses for word in line.split() if "://" in word]

    @classmethod
    def tearDownClass(cls):
        cls.station.__exit__()

    def call(self):
        return client_context().wrap_socket(socket.create_connection(("127.0.0.1", self.tls), timeout=20), server_hostname="localhost")

    @staticmethod
    def head(wire):
        got = b""
        while b"\r\n\r\n" not in got and (piece := wire.recv(65536)):
            got += piece
        return got.split(b"\r\n", 1)[0]

    def test_hostile_records_end_in_a_closed_connection(self):
        for noise in (b"\x16\x03\x01\x00\x05\x01\x00\x00\x01\x00", b"\x16\x03\x01\xff\xff" + b"x" * 4000, b"\x80\x2e\x01\x00\x02" * 20,
                      b"\x17\x03\x03\x00\x01x", REQUEST, b"\x15\x03\x01\x00\x02\x02\x28"):
            with socket.create_connection(("127.0.0.1", self.tls), timeout=20) as wire, self.subTest(noise=noise[:8]):
                wire.sendall(noise)
                with contextlib.suppress(ConnectionResetError):
                    while wire.recv(65536):
                        pass
        self.assertIsNone(self.station.process.poll())
        with self.call() as wire:
            wire.sendall(REQUEST)
            self.assertTrue(self.head(wire).startswith(b"HTTP/1.1 "))

    def test_the_header_comes_first(self):
        with socket.create_connection(("127.0.0.1", self.plain), timeout=20) as wire:
            wire.sendall(b"PROXY TCP4 203.0.113.5 127.0.0.1 4321 80\r\n" + REQUEST)
            self.assertTrue(self.head(wire).startswith(b"HTTP/1.1 "))
        with socket.create_connection(("127.0.0.1", self.plain), timeout=20) as wire:
            wire.sendall(REQUEST)
            with contextlib.suppress(ConnectionResetError):
                self.assertEqual(wire.recv(100), b"")

    def test_the_capture_is_in_the_clear(self):
        with self.call() as wire:
            wire.sendall(b"GET /seen-in-the-clear HTTP/1.1\r\nHost: localhost\r\n\r\n")
            self.head(wire)
        until = time.monotonic() + 60
        while time.monotonic() < until:
            seen = subprocess.run(["tshark", "-r", self.capture, "-d", "tcp.port==%d,http" % self.tls, "-Y", "http.request", "-T", "fields",
                                   "-e", "http.request.uri"], capture_output=True, text=True, timeout=60)
            if "/seen-in-the-clear" in seen.stdout:
                return
            time.sleep(0.2)
        self.fail("not in the capture: %s%s" % (seen.stdout, seen.stderr))


if __name__ == "__main__":
    unittest.main()
