"""Stations on computers of their own, on lines that fail: a plug that is pulled, a line that is dead without a word, a slow one that
loses things. What is tapped meanwhile waits, and in the end all count the same."""

import hashlib
import os
import ssl
import subprocess
import threading
import time
import unittest

import farlines
from polling import wait_for
from stationcircle import Circle, service_file

CUT = 45  # seconds
TOLD = 32  # half a minute, and until somebody looks


def card(number):
    return "5E%08X" % number


class Split(unittest.TestCase):
    def setUp(self):
        self.lines = farlines.Lines()
        self.addCleanup(self.lines.stop)
        self.ends = {"home": self.lines.add()}
        self.circle = Circle(self, interface=self.ends["home"].address)

    def begin(self, *names):
        for name in ("home", *names):
            self.ends[name] = self.ends.get(name) or self.lines.add()
            self.circle.make(name, prefix=self.ends[name].words)
        self.home = self.circle.home()
        for name in names:
            self.circle.enrol(name)
        for at, name in enumerate(self.ends):
            self.circle.tap(name, card(at))
        self.circle.agree(len(self.ends))
        for name in names:
            wait_for(lambda name=name: self.circle.row("home", name).get("state") == "online", self.home.stderr)

    def wait_for_line(self, name, state, seconds):
        wait_for(lambda: self.circle.row("home", name).get("state") == state, lambda: "%s\n%s" % (self.circle.rows("home"), self.home.stderr()), seconds=seconds)

    def cut_off(self, cut, back):
        """The yard, for a while, with votes on both sides."""
        self.begin("yard", "hall")
        yard = self.circle.names["yard"]
        began = time.monotonic()
        cut()
        for at in range(8):
            self.circle.tap("yard", card(100 + at), ("apple", "pear")[at % 2])
            self.circle.tap(("home", "hall")[at % 2], card(200 + at), ("apple", "pear")[at % 2])
        self.circle.tap("hall", card(100), "apple")  # has voted in the yard, of which nobody here knows
        wait_for(lambda: "11 votes" in yard.command("poll", "list").stdout, yard.stderr)
        self.wait_for_line("yard", "no-line", began + TOLD - time.monotonic())
        self.assertEqual(self.circle.row("home", "hall")["state"], "online")
        wait_for(lambda: "no line" in self.home.command("stations", "log").stdout, self.home.stderr, seconds=5)
        self.assertEqual(self.circle.counted("home")["votes"], 12)
        self.assertEqual(self.circle.counted("hall")["votes"], 12)
        wait_for(lambda: time.monotonic() - began >= CUT, seconds=CUT)
        back()
        self.circle.agree(19)
        self.circle.verify()
        self.wait_for_line("yard", "online", 20)

    def test_the_plug_is_pulled(self):
        self.cut_off(lambda: self.ends["yard"].pull(), lambda: self.ends["yard"].plug())

    def test_a_line_that_is_dead_without_a_word(self):
        def cut():
            self.ends["yard"].cut()

        def back():
            # It has noticed by itself that it is the one who is cut off.
            yard = self.circle.names["yard"]
            self.assertNotIn("no line", yard.command("stations", "log").stdout)
            self.assertEqual(self.circle.row("yard", "hall")["state"], "no-line")
            self.ends["yard"].mend()

        self.cut_off(cut, back)

    def test_a_slow_line_that_loses_things(self):
        self.begin("yard")
        end = self.ends["yard"]
        end.delay, end.loss = 0.2, 0.03  # 400 ms there and back
        for at in range(30):
            self.circle.tap(("home", "yard")[at % 2], card(100 + at), ("apple", "pear")[at // 2 % 2])
            time.sleep(0.2)  # fixed wait: people come one after the other
        self.circle.agree(32)
        wait_for(lambda: self.circle.row("home", "yard").get("line_ms", 0) >= 400, lambda: str(self.circle.rows("home")), seconds=30)
        self.assertLess(abs(self.circle.row("home", "yard")["clock_ms"]), 1000)
        self.circle.verify()

    def test_a_component_notices_a_dead_line(self):
        """Who asks nothing is told by the system below: a home at another server comes anew once it can."""
        server = SilentServer(self, self.lines.add())
        home = self.circle.make("home", prefix=self.ends["home"].words)
        with open(os.path.join(home.folder, "secret"), "w") as file:
            file.write("sesame")
        service_file(home, "stations", type="stations", role="home", via="component", component_server="tls:%s:%d" % (server.address, server.PORT),
                     component_name="stations.here.example", component_secret_file=file.name)
        home.start()
        self.circle.accept(home, server.fingerprint)
        wait_for(lambda: server.met == 1, home.stderr)
        self.ends["home"].cut()
        time.sleep(25)  # fixed wait: somebody has to be silent
        self.ends["home"].mend()
        wait_for(lambda: server.met == 2, home.stderr)


class SilentServer(threading.Thread):
    """Lets a component in (XEP-0114) and says nothing more. `met`: how many it has let in."""

    PORT = 5348

    def __init__(self, test, far):
        super().__init__(daemon=True)
        self.address, self.met = far.address, 0
        key, certificate = (os.path.join(test.circle.make("server").folder, name) for name in ("key.pem", "cert.pem"))
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=" + far.address,
                        "-addext", "subjectAltName=IP:" + far.address], check=True, capture_output=True)
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(certificate, key)
        with open(certificate) as file:
            self.fingerprint = hashlib.sha256(ssl.PEM_cert_to_DER_cert(file.read())).hexdigest()
        self.socket = far.listen(self.PORT)
        self.kept = []
        test.addCleanup(self.socket.close)
        self.start()

    def run(self):
        while True:
            try:
                line = self.tls.wrap_socket(self.socket.accept()[0], server_side=True)
                self.kept.append(line)
                self.read_until(line, b"<stream:stream", b">")
                line.sendall(b"<stream:stream xmlns='jabber:component:accept' xmlns:stream='http://etherx.jabber.org/streams' from='stations.here.example' id='1'>")
                self.read_until(line, b"</handshake>")
                line.sendall(b"<handshake/>")
                self.met += 1
            except ssl.SSLError:  # its certificate is not believed yet
                continue
            except OSError:
                return

    @staticmethod
    def read_until(line, *wanted):
        text = b""
        while not all(word in text for word in wanted):
            piece = line.recv(4096)
            if not piece:
                raise ssl.SSLError("it went")
            text += piece


if __name__ == "__main__":
    farlines.in_own_network()
    unittest.main()
