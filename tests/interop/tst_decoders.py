"""Card readers that a plugin decodes, in a real everyportd: on pseudo-terminals they vote, wait for their plugin, and do not take
others with them."""

import os
import time
import unittest

from station import Station, poll_toml

ACME = '''
from everyport.plugin import Card, Frame, Span

class Acme:
    """#12345678*SUM, ended by a carriage return; it says ? and waits for !."""

    def feed(self, data):
        while (end := data.find(b"\\r") + 1) > 0:
            line, data = data[:end], data[end:]
            if line == b"?\\r":
                yield Frame(line)
                yield b"!"
            elif line == b"hang\\r":
                while True:
                    pass
            elif line == b"boom\\r":
                raise RuntimeError("boom")
            elif len(line) == 13 and b"%02X" % (sum(line[1:9]) & 255) == line[10:12]:
                yield Frame(Span(line[:1], "start"), Span(line[1:9], "card"), Span(line[9:12], "checksum"), Span(line[12:], "end"),
                            card=Card(line[1:9].decode(), checked=True))
            else:
                yield Frame(line, fault="checksum")

def start(plugin):
    plugin.decoder("acme7", Acme, title="Acme 7", baud=19200, marks=b"#00", writes=True)
'''

REHEARSAL = '''
import os
import unittest
from everyport.plugintest import Rehearsal

class Acme(unittest.IsolatedAsyncioTestCase):
    async def test_acme(self):
        async with Rehearsal(os.path.dirname(__file__)) as plugin:
            self.assertEqual(plugin.registered("decoder")[0]["title"], "Acme 7")
            reader = await plugin.reader("acme7")
            await reader.feed(b"?\\r#0047", b"E901*%02X\\r" % (sum(b"0047E901") & 255), b"#0047E901*00\\r", b"#12")
            self.assertEqual((reader.written, reader.cards, reader.faults, reader.rest), (b"!", ["0047E901"], ["checksum"], b"#12"))
            self.assertEqual([part for _, part, _ in reader.frames[1]], ["start", "card", "checksum", "end"])
            await reader.silence()
            self.assertEqual((reader.faults[-1], reader.rest), ("truncated", b""))
            self.assertEqual(plugin.failures, [])
'''


def line(number):
    return b"#%s*%02X\r" % (number.encode(), sum(number.encode()) & 255)


class Decoders(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        folder = os.path.join(self.station.config, "plugins/acme")
        os.makedirs(folder)
        with open(os.path.join(folder, "plugin.toml"), "w") as file:
            file.write('name = "acme"\napi = 1\nhold = "500ms"\n')
        for name, source in (("plugin.py", ACME), ("test_acme.py", REHEARSAL)):
            with open(os.path.join(folder, name), "w") as file:
                file.write(source)

    def reader(self, name):
        for text in self.station.command("device", "list").stdout.splitlines():
            if text.split()[0] == name:
                return text
        return ""

    def becomes(self, function, wanted):
        until = time.monotonic() + 20
        while wanted not in function() and time.monotonic() < until:
            time.sleep(0.1)
        self.assertIn(wanted, function())

    def rows(self):
        return self.station.command("poll", "export", "lunch").stdout

    def test_its_own_tests(self):
        done = self.station.command("plugin", "test", "acme", check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Ran 1 test", done.stderr)

    def test_votes(self):
        command = self.station.command
        left, right = self.station.reader("left"), self.station.reader("right")
        refused = command("device", "add", "left", left.path, "acme7", check=False)
        self.assertNotEqual(refused.returncode, 0)
        self.assertIn("What a plugin brings is there while that plugin runs", refused.stderr)
        command("plugin", "enable", "acme")
        self.station.start()
        command("device", "add", "left", left.path, "acme7")
        command("device", "add", "right", right.path, "id12")
        command("poll", "import", "-", text=poll_toml("lunch", "Lunch?", [("soup", "Soup"), ("salad", "Salad")], {"left": "soup", "right": "salad"}))
        command("poll", "open", "lunch")
        self.becomes(lambda: self.reader("left"), "ready")

        # Asked and answered; then a card, in pieces, and a broken one.
        os.write(left.master, b"?\r")
        until = time.monotonic() + 20
        while not (answer := self.heard(left)) and time.monotonic() < until:
            time.sleep(0.1)
        self.assertEqual(answer, b"!")
        card = line("0047E901")
        for at in range(len(card)):
            os.write(left.master, card[at:at + 1])
        os.write(left.master, b"#0047E901*00\r")
        right.tap("0C000621A5")
        self.becomes(self.rows, "counted,,soup")
        self.becomes(self.rows, "counted,,salad")
        self.assertEqual(self.rows().count("counted"), 2)

        # An exception is told and costs nothing but what came with it.
        os.write(left.master, b"boom\r")
        self.becomes(lambda: self.reader("left"), "driver trouble")
        self.assertIn("plugin errors acme", self.reader("left"))
        self.assertIn("RuntimeError: boom", command("plugin", "errors", "acme").stdout)
        os.write(left.master, line("11112222"))
        self.becomes(lambda: str(self.rows().count("counted,,soup")), "2")
        self.becomes(lambda: self.reader("left"), "ready")

        # Switched off and on again.
        command("plugin", "disable", "acme")
        self.becomes(lambda: self.reader("left"), "driver trouble")
        self.assertIn("belongs to the plugin acme, which is off", self.reader("left"))
        command("plugin", "enable", "acme")
        self.becomes(lambda: self.reader("left"), "ready")

        # An endless loop ends the plugin, and no other reader.
        os.write(left.master, b"hang\r")
        right.tap("62E3086CED")
        self.becomes(lambda: str(self.rows().count("counted,,salad")), "2")
        self.becomes(lambda: command("plugin", "errors", "acme").stdout, "held the program")
        self.becomes(lambda: self.reader("left"), "driver trouble")
        right.tap("0F0F0F0F0F")
        self.becomes(lambda: str(self.rows().count("counted,,salad")), "3")

        # What the reader is survives a start without its driver.
        command("plugin", "disable", "acme")
        self.assertEqual(self.station.stop(), 0)
        self.station.start()
        self.becomes(lambda: self.reader("left"), "driver trouble")
        self.assertIn("Its driver acme7 is missing", self.reader("left"))
        command("plugin", "enable", "acme")
        self.becomes(lambda: self.reader("left"), "ready")
        os.write(left.master, line("33334444"))
        self.becomes(lambda: str(self.rows().count("counted,,soup")), "3")
        self.assertEqual(self.station.stop(), 0)

    def heard(self, reader):
        try:
            return os.read(reader.master, 100)
        except BlockingIOError:
            return b""


if __name__ == "__main__":
    unittest.main()
