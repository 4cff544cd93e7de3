"""Servers and components that say they are somebody else before a real everyportd: dialback with keys that are not theirs, for
domains that are not ours, stanzas of others over a stream that was believed; components with other names."""

import hashlib
import os
import re
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import unittest

import rawserver
from prosody import free_port
from rawserver import Wire
from xmpphostile import Hostile


class Authority:
    """The server of good.example: what is asked about keys it answers with `verdict`; keeps what else it hears."""

    def __init__(self, folder):
        self.certificate, self.key = (os.path.join(folder, "good." + ending) for ending in ("crt", "key"))
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", self.key, "-out", self.certificate, "-days", "2",
                        "-subj", "/CN=good.example", "-addext", "subjectAltName=DNS:good.example"], check=True, capture_output=True)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.verdict = "invalid"
        self.keys = []
        self.heard = threading.Event()
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.answer, args=(sock,), daemon=True).start()

    def answer(self, sock):
        try:
            wire = Wire(sock)
            wire.until(rb"<stream:stream[^>]*>")
            header = ("<?xml version='1.0'?><stream:stream xmlns='jabber:server' xmlns:db='jabber:server:dialback' xmlns:stream='http://etherx.jabber.org/streams' "
                      "from='good.example' to='localhost' id='stream of good' version='1.0'><stream:features>%s</stream:features>")
            wire.say(header % "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>")
            wire.until(rb"<starttls[^>]*>")
            wire.say("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>")
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(self.certificate, self.key)
            wire = Wire(context.wrap_socket(sock, server_side=True))
            wire.until(rb"<stream:stream[^>]*>")
            wire.say(header % "<dialback xmlns='urn:xmpp:features:dialback'><errors/></dialback>")
            while True:
                said = wire.until(rb"<(db:)?(verify|result) [^>]*>[^<]*</(db:)?(verify|result)>").decode()
                if "verify" in said:
                    identifier = re.search(r"id='([^']*)'", said).group(1)
                    wire.say("<db:verify from='good.example' to='localhost' id='%s' type='%s'/>" % (identifier, self.verdict))
                else:
                    self.keys.append(re.search(r">([0-9a-f]+)<", said).group(1))
                    self.heard.set()
        except (OSError, AssertionError):
            pass


class XmppSpoofing(Hostile):
    @classmethod
    def setUpClass(cls):
        cls.servers, cls.components = free_port(), free_port()
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.authority = Authority(cls.folder.name)
        cls.addClassCleanup(cls.authority.listener.close)
        secret = os.path.join(cls.folder.name, "secret")
        with open(secret, "w") as file:
            file.write("the secret\n")
        cls.options = ("s2s-listen=tcp:%d:interface=127.0.0.1" % cls.servers, "component-listen=tcp:%d:interface=127.0.0.1" % cls.components,
                       "component-secret-file=" + secret, "s2s-routes=good.example=tcp:127.0.0.1:%d" % cls.authority.port)
        super().setUpClass()

    def stream(self, theirs="good.example", ours="localhost", encrypted=True):
        return rawserver.stream(self, self.servers, theirs, ours, encrypted)

    def believed(self):
        self.authority.verdict = "valid"
        wire = self.stream()
        self.assertIn(b"type='valid'", wire.result("good.example", "localhost"))
        return wire

    def test_a_key_that_is_not_theirs(self):
        self.authority.verdict = "invalid"
        wire = self.stream()
        self.assertIn(b"type='invalid'", wire.result("good.example", "localhost"))
        wire.say("<message from='romeo@good.example' to='bystander@localhost'><body>boo</body></message>")
        self.assertEqual(self.condition(wire.rest()), "not-authorized")

    def test_a_key_that_nobody_can_tell_of(self):
        for verdict in ("error", "", "VALID"):
            self.authority.verdict = verdict
            wire = self.stream()
            said = wire.result("good.example", "localhost")
            self.assertIn(b"type='error'", said)
            self.assertIn(b"<remote-server-not-found ", said)
            wire.say("<message from='romeo@good.example' to='bystander@localhost'><body>boo</body></message>")
            self.assertEqual(self.condition(wire.rest()), "not-authorized")

    def test_in_the_clear(self):
        for words in ("<db:result from='good.example' to='localhost'>00</db:result>", "<db:verify from='good.example' to='localhost' id='1'>00</db:verify>",
                      "<message from='romeo@good.example' to='bystander@localhost'/>", "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='EXTERNAL'>=</auth>"):
            wire = self.stream(encrypted=False)
            wire.say(words)
            self.assertEqual(self.condition(wire.rest()), "policy-violation", words)

    def test_without_a_word_who(self):
        wire = self.stream()
        wire.say("<message from='romeo@good.example' to='bystander@localhost'><body>boo</body></message>")
        self.assertEqual(self.condition(wire.rest()), "not-authorized")

    def test_as_one_of_ours(self):
        for theirs in ("localhost", "rooms.localhost", "pubsub.localhost", "LOCALHOST"):
            wire = self.stream()
            wire.say("<db:result from='%s' to='localhost'>00</db:result>" % theirs)
            self.assertEqual(self.condition(wire.rest()), "improper-addressing", theirs)

    def test_for_a_domain_that_is_not_ours(self):
        wire = self.stream()
        for ours in ("elsewhere.example", "good.example"):
            self.assertIn(b"<item-not-found ", wire.result("good.example", ours))
            wire.say("<db:verify from='good.example' to='%s' id='1'>00</db:verify>" % ours)
            self.assertIn(b"type='error'", wire.until(rb"<(db:)?verify [^>]*(/>|>.*?</(db:)?verify>)"))
        for addresses in ("", "from='good.example'", "to='localhost'", "from='@' to='localhost'"):
            wire = self.stream()
            wire.say("<db:result %s>00</db:result>" % addresses)
            self.assertEqual(self.condition(wire.rest()), "improper-addressing", addresses)

    def test_of_a_domain_that_nobody_reaches(self):
        wire = self.stream("nowhere.invalid")
        self.assertIn(b"<remote-server-not-found ", wire.result("nowhere.invalid", "localhost"))

    def test_others_over_a_stream_that_is_believed(self):
        for sender, to, condition in (("romeo@evil.example", "bystander@localhost", "invalid-from"), ("bystander@localhost", "bystander@localhost", "invalid-from"),
                                      ("romeo@sub.good.example", "bystander@localhost", "invalid-from"), ("romeo@good.example", "x@elsewhere.example", "invalid-from"),
                                      ("romeo@good.example", "news@rooms.localhost", "invalid-from")):
            wire = self.believed()
            wire.say("<message from='%s' to='%s'><body>boo</body></message>" % (sender, to))
            self.assertEqual(self.condition(wire.rest()), condition, sender + " " + to)
        for words in ("<message from='romeo@good.example'/>", "<message to='bystander@localhost'/>", "<message from='@' to='bystander@localhost'/>"):
            wire = self.believed()
            wire.say(words)
            self.assertEqual(self.condition(wire.rest()), "improper-addressing", words)
        wire = self.believed()
        wire.say("<iq from='romeo@good.example' to='localhost' type='get' id='p'><ping xmlns='urn:xmpp:ping'/></iq>")
        wire.say("<nonsense/>")
        self.assertEqual(self.condition(wire.rest()), "unsupported-stanza-type")

    def test_keys_of_other_streams(self):
        """A key counts for the stream and the domains that it was made for, and for no other."""
        self.bystander.send("<message to='romeo@good.example' type='chat'><body>hello</body></message>")
        self.assertTrue(self.authority.heard.wait(20))
        key = self.authority.keys[0]
        wire = self.stream()
        for theirs, ours, identifier, said in (("good.example", "localhost", "stream of good", b"type='valid'"), ("good.example", "localhost", "another", b"type='invalid'"),
                                               ("evil.example", "localhost", "stream of good", b"type='invalid'"), ("good.example", "rooms.localhost", "stream of good", b"type='invalid'"),
                                               ("good.example", "localhost", "", b"type='invalid'")):
            wire.say("<db:verify from='%s' to='%s' id='%s'>%s</db:verify>" % (theirs, ours, identifier, key))
            self.assertIn(said, wire.until(rb"<(db:)?verify [^>]*(/>|>.*?</(db:)?verify>)"), identifier)
        self.authority.verdict = "invalid"  # and nobody comes in by it
        self.assertIn(b"type='invalid'", self.stream().result("good.example", "localhost", key))

    def test_answers_that_nobody_asked_for(self):
        wire = self.stream()
        wire.say("<db:result from='good.example' to='localhost' type='valid'/><db:verify from='good.example' to='localhost' id='1' type='valid'/>")
        wire.say("<message from='romeo@good.example' to='bystander@localhost'><body>boo</body></message>")
        self.assertEqual(self.condition(wire.rest()), "not-authorized")

    def test_a_certificate_that_nobody_trusts(self):
        wire = self.stream()
        for claimed in ("=", "Z29vZC5leGFtcGxl", "bG9jYWxob3N0", "!!!"):
            wire.say("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='EXTERNAL'>%s</auth>" % claimed)
            self.assertIn(b"<not-authorized", wire.until(rb"</failure>"))

    def test_questions_without_end(self):
        wire = self.stream()
        for number in range(20_000):
            try:
                wire.say("<db:verify from='good.example' to='localhost' id='%d'>00</db:verify>" % number)
            except OSError:
                break
        heard = wire.rest()
        self.assertIn(self.condition(heard), ("policy-violation", None))
        self.assertLess(heard.count(b"type='invalid'"), 10_000)

    def test_hostile_xml(self):
        for said, condition in ((b"<!DOCTYPE x [<!ENTITY a 'b'>]>", "not-well-formed"), (b"<!-- -->", "restricted-xml"), (b"<a>" * 500, "policy-violation"),
                                (b"<message>\xff</message>", "not-well-formed")):
            wire = self.stream()
            try:
                wire.socket.sendall(said)
            except OSError:
                pass
            self.assertEqual(self.condition(wire.rest()), condition, said[:40])

    # Components

    def component(self, name, secret="the secret"):
        sock = socket.create_connection(("127.0.0.1", self.components), timeout=20)
        self.addCleanup(sock.close)
        wire = Wire(sock)
        wire.say("<stream:stream xmlns='jabber:component:accept' xmlns:stream='http://etherx.jabber.org/streams' to='%s'>" % name)
        identifier = re.search(r"id='([^']+)'", wire.until(rb"<stream:stream[^>]*>").decode()).group(1)
        wire.say("<handshake>%s</handshake>" % hashlib.sha1((identifier + secret).encode()).hexdigest())
        return wire

    def test_components_of_other_names(self):
        for name, condition in (("localhost", "host-unknown"), ("rooms.localhost", "conflict"), ("evil.example", "host-unknown"), ("@", "host-unknown"),
                                ("notlocalhost", "host-unknown"), ("x.localhost/y", "host-unknown")):
            heard = self.component(name).rest()
            self.assertIn(self.condition(heard), (condition, "conflict"), name)
        self.assertEqual(self.condition(self.component("x.localhost", "another secret").rest()), "not-authorized")
        wire = self.component("x.localhost")
        wire.until(rb"<handshake[^>]*>")
        self.assertEqual(self.condition(self.component("x.localhost").rest()), "conflict")
        wire.say("<message from='x.localhost' to='bystander@localhost' type='headline'/>")
        for sender in ("bystander@localhost", "localhost", "y.localhost", "a@sub.x.localhost", "good.example"):
            wire.say("<message from='%s' to='bystander@localhost'><body>boo</body></message>" % sender)
            self.assertEqual(self.condition(wire.rest()), "invalid-from", sender)
            wire.socket.close()
            time.sleep(0.2)  # until the name is free again
            wire = self.component("x.localhost")
            wire.until(rb"<handshake[^>]*>")

    def test_components_before_the_handshake(self):
        sock = socket.create_connection(("127.0.0.1", self.components), timeout=20)
        self.addCleanup(sock.close)
        wire = Wire(sock)
        wire.say("<stream:stream xmlns='jabber:component:accept' xmlns:stream='http://etherx.jabber.org/streams' to='z.localhost'>")
        wire.say("<message from='z.localhost' to='bystander@localhost'><body>boo</body></message>")
        self.assertEqual(self.condition(wire.rest()), "not-authorized")


if __name__ == "__main__":
    unittest.main(verbosity=2)
