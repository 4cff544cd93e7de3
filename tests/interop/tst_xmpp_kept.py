"""What everyportd has acknowledged is kept, whenever it is killed: messages by XEP-0198 in both archives and for who is away,
files by 201."""

import os
import random
import re
import socket
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

from prosody import free_port
from rawxmpp import RawXmpp
from station import Station

KILLS = int(os.environ.get("EVERYPORT_KILLS", "8"))


class XmppKept(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        for name in ("juliet", "romeo"):
            self.station.command("user", "add", name, "--password-stdin", text="secret\n")
        self.files = free_port()
        self.start()

    def start(self):
        self.station.start("serve", "xmpp", "domain=localhost", "listen=tcp:0:interface=127.0.0.1", "offline-messages=10000",
                           "upload=tcp:%d:interface=127.0.0.1" % self.files, "upload-url=http://127.0.0.1:%d" % self.files)

    def login(self, name):
        return RawXmpp(self.station.port("xmpp"), "localhost", name, "secret")

    def archived(self, name):
        """The bodies in an archive, in order."""
        client = self.login(name)
        bodies, last = [], ""
        for page in range(1000):
            client.send("<iq type='set' id='mam%d'><query xmlns='urn:xmpp:mam:2'><set xmlns='http://jabber.org/protocol/rsm'><max>250</max>%s</set>"
                        "</query></iq>" % (page, "<after>%s</after>" % last if last else ""))
            heard = client.until(b"<iq[^>]*id='mam%d'.*?</iq>" % page)
            bodies += re.findall(rb"<body>([^<]*)</body>", heard)
            ends = re.findall(rb"<last>(\d+)</last>", heard)
            if b"complete='true'" in heard or not ends:
                break
            last = ends[-1].decode()
        client.close()
        return bodies

    def talk(self, chance, first):
        """Says numbered messages until a moment comes; which of them were acknowledged when the server was killed."""
        juliet = self.login("juliet")
        juliet.send("<enable xmlns='urn:xmpp:sm:3'/>")
        juliet.until(rb"<enabled[^>]*/>")
        said = []
        end = time.monotonic() + chance.uniform(0.05, 0.7)
        while time.monotonic() < end:
            said.append(b"line %d" % (first + len(said)))
            juliet.send("<message to='romeo@localhost' type='chat'><body>%s</body></message>" % said[-1].decode())
            if chance.random() < 0.3:
                juliet.send("<r xmlns='urn:xmpp:sm:3'/>")
            if chance.random() < 0.2:
                time.sleep(chance.uniform(0, 0.01))
        self.station.kill()
        heard = juliet.buffer
        try:
            while piece := juliet.read():
                heard += piece
        except ConnectionResetError:
            pass
        juliet.close()
        counts = [int(count) for count in re.findall(rb"<a [^>]*h='(\d+)'", heard)]
        self.assertEqual(counts, sorted(counts))
        return said[:counts[-1] if counts else 0], len(said)

    def test_messages(self):
        chance = random.Random(os.getpid())
        promised, number = [], 0
        for _ in range(KILLS):
            kept, count = self.talk(chance, number)
            promised += kept
            number += count
            self.start()
            for name in ("juliet", "romeo"):
                there = set(self.archived(name))
                self.assertEqual([one for one in promised if one not in there], [], name)
        self.assertGreater(len(promised), 20)
        romeo = self.login("romeo")  # away all the while, and has not looked into the archive
        romeo.send("<presence/>")
        missing = set(promised)
        try:
            while missing:
                missing -= set(re.findall(rb"<body>([^<]*)</body>", romeo.until(rb"</body>")))
        except TimeoutError: # nothing more comes
            self.fail("were kept and did not come: %s" % sorted(missing))
        romeo.close()
        print("%d messages, %d acknowledged, %d kills" % (number, len(promised), KILLS))

    def slot(self, client, number, size):
        client.send("<iq type='get' id='slot%d' to='localhost'><request xmlns='urn:xmpp:http:upload:0' filename='f%d.bin' size='%d'/></iq>" % (number, number, size))
        return re.search(rb"<get url='([^']+)'", client.until(b"<iq[^>]*id='slot%d'.*?</iq>" % number)).group(1).decode()

    def test_files(self):
        promised = {}
        for number in range(4):
            juliet = self.login("juliet")
            for part in range(3):
                content = os.urandom(300_000)
                url = self.slot(juliet, part, len(content))
                with urllib.request.urlopen(urllib.request.Request(url, data=content, method="PUT"), timeout=20) as answer:
                    self.assertEqual(answer.status, 201)
                promised[url] = content
            half = self.slot(juliet, 9, 1_000_000)
            juliet.close()
            with socket.create_connection(("127.0.0.1", self.files)) as sock:  # and one that is on its way
                sock.sendall(b"PUT %s HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n" % urllib.parse.urlsplit(half).path.encode() + b"x" * 500_000)
                if number % 2:
                    time.sleep(0.2)
                self.station.kill()
            self.start()
            for kept, content in promised.items():
                with urllib.request.urlopen(kept, timeout=20) as answer:
                    self.assertEqual(answer.read(), content)
                    self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")
                with urllib.request.urlopen(urllib.request.Request(kept, headers={"Range": "bytes=1000-1999"}), timeout=20) as answer:
                    self.assertEqual((answer.status, answer.read()), (206, content[1000:2000]))
            with self.assertRaises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(half, timeout=20)
            self.assertEqual(refused.exception.code, 404)
        files = os.listdir(os.path.join(self.station.data, "uploads"))
        self.assertEqual(len([one for one in files if not one.endswith(".part")]), len(promised))


if __name__ == "__main__":
    unittest.main(verbosity=2)
