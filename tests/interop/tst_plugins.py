"""Plugins in a real everyportd: what `plugin new` writes, and one that uses every port, met by Debian's clients over HTTP, IRC and
XMPP; plugins that fail or hang while the program serves; what the command line says."""

import asyncio
import os
import subprocess
import time
import unittest
import urllib.error
import urllib.request
from xml.etree import ElementTree

from slixmpp.exceptions import IqError

from rawirc import RawIrc
from slixclient import Client, run
from station import Station, poll_toml

EVERYTHING = '''
import asyncio
import hmac
from everyport.plugin import Item, Refusal, Response

BOOK = {"nurse": "a secret of the plugin's"}

async def check(name, password):
    await asyncio.sleep(0.01)
    if name not in BOOK:
        return None
    return hmac.compare_digest(BOOK[name], password)

class Books:
    """A node: who may read it, who may write into it."""

    def __init__(self):
        self.all = {"one": "<book xmlns='urn:books'>Emma</book>"}

    async def items(self, who):
        await asyncio.sleep(0.01)
        return [Item(xml, id) for id, xml in self.all.items()]

    async def publish(self, who, item):
        if not who.startswith("nurse@"):
            return Refusal("forbidden", "Only the nurse brings books.")
        self.all[item.id] = item.xml
        await self.node.publish(item)
        return item.id

    def subscribe(self, who):
        return None if who.startswith("juliet@") else Refusal("not-allowed")

async def weather(stanza):
    await asyncio.sleep(0.01)
    city = stanza.element.find("{urn:weather}query").get("city")
    return "<query xmlns='urn:weather'>Rain in %s for %s</query>" % (city, stanza.sender) if city else Refusal("bad-request", "Which city?")

async def start(plugin):
    plugin.stanza("/iq[@type='get']/{urn:weather}query", weather)
    plugin.stanza("/iq/{jabber:iq:version}query", lambda stanza: 1 / 0)  # the server's own; never asked
    plugin.stanza("/message[body='help']", lambda stanza: "<body>Ask for the weather.</body>")
    books = Books()
    books.node = plugin.pubsub("books", books, title="Books to lend")

    async def burn(request):
        await books.node.retract(request.text)
    plugin.http("/burn", burn, methods=["POST"])

    box = plugin.poll_input("web")
    await box.assign("lunch", "soup", "left")
    await box.assign("lunch", "salad", "right")

    async def vote(request):
        await box.tap(request.query["who"], request.query["button"])
        return Response("counted", status=202)

    async def slowly(call):
        await asyncio.sleep(0.05)
        return ["%s of %s" % (call.words, call.who), "%s in %s by %s" % (call.account, call.place, call.network)]

    def hang(request):
        while True:
            pass

    plugin.http("/vote", vote, methods=["POST"])
    plugin.http("/tree", lambda request: request.path, below=True)
    plugin.http("/fail", lambda request: 1 / 0)
    plugin.http("/hang", hang)
    plugin.chat_command("echo", slowly, "Says it again.")
    plugin.console_command("twice", lambda text: text * 2)
    plugin.checker(check, role="member")
'''

REHEARSAL = '''
import os
import unittest
from everyport.plugintest import Rehearsal

class All(unittest.IsolatedAsyncioTestCase):
    async def test_all(self):
        async with Rehearsal(os.path.dirname(__file__)) as plugin:
            self.assertEqual([item["id"] for item in (await plugin.pubsub("books"))["items"]], ["one"])
            self.assertEqual((await plugin.pubsub("books", "publish", xml="<a/>", id="x"))["error"], "forbidden")
            self.assertEqual(await plugin.pubsub("books", "publish", who="nurse@localhost/r", xml="<a/>", id="x"), {"id": "x"})
            self.assertIn(("publish", {"xml": "<a/>", "id": "x"}), plugin.acts)
            self.assertEqual((await plugin.pubsub("books", "subscribe"))["error"], "not-allowed")
            match = "/iq[@type='get']/{urn:weather}query"
            asked = "<iq><query xmlns='urn:weather' city='Ulm'/></iq>"
            self.assertEqual((await plugin.stanza(match, asked))["xml"], "<query xmlns='urn:weather'>Rain in Ulm for ann@localhost/test</query>")
            self.assertEqual(plugin.failures, [])
'''


class Plugins(unittest.TestCase):
    def setUp(self):
        self.station = Station()
        self.addCleanup(self.station.__exit__)
        services = os.path.join(self.station.config, "services")
        os.makedirs(services)
        for kind, more in (("http", ""), ("irc", ""), ("xmpp", 'domain = "localhost"\n')):
            with open(os.path.join(services, kind + ".toml"), "w") as file:
                file.write('type = "%s"\nlisten = ["tcp:0:interface=127.0.0.1"]\n%s' % (kind, more))

    def add(self, name, source, more=""):
        folder = os.path.join(self.station.config, "plugins", name)
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "plugin.toml"), "w") as file:
            file.write('name = "%s"\napi = 1\n%s' % (name, more))
        with open(os.path.join(folder, "plugin.py"), "w") as file:
            file.write(source)

    def ask(self, path, method="GET", body=None):
        request = urllib.request.Request("http://127.0.0.1:%d%s" % (self.station.port("http"), path), body, method=method)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def state(self, name):
        for line in self.station.command("plugin", "list").stdout.splitlines():
            if line.split()[0] == name:
                return line.split()[1]
        return None

    def test_a_new_one(self):
        command = self.station.command
        os.makedirs(self.station.data, 0o700)
        self.assertIn("plugin new NAME", command("plugin", "list").stdout)
        folder = command("plugin", "new", "good-day").stdout.splitlines()[0]
        self.assertTrue(os.path.samefile(folder, os.path.join(self.station.config, "plugins/good-day")))
        for each in (folder, os.path.dirname(folder)):  # whatever the umask is
            self.assertEqual(oct(os.stat(each).st_mode)[-3:], "700")
        again = command("plugin", "new", "good-day", check=False)
        self.assertNotEqual(again.returncode, 0)
        self.assertIn("nothing was written", again.stderr)
        for bad in ("../x", "/tmp/x", "", "A", "a b", "x" * 50):
            self.assertEqual(command("plugin", "new", bad, check=False).returncode, 64, bad)
        tests = command("plugin", "test", "good-day")
        self.assertIn("Ran 3 tests", tests.stderr)
        self.assertIn("OK", tests.stderr)

        self.assertEqual(self.state("good-day"), "off")
        command("plugin", "set", "good-day", "greeting=Hi")
        wrong = command("plugin", "set", "good-day", "greting=Hi", check=False)
        self.assertIn("greeting", wrong.stderr)
        command("plugin", "enable", "good-day")  # without a running program
        self.assertEqual(self.state("good-day"), "enabled")
        self.station.start()
        self.assertEqual(self.state("good-day"), "on")
        self.assertEqual(self.ask("/good-day?name=Ann"), (200, "Hi Ann\n"))
        self.assertEqual(command("plugin", "run", "good_day", "Bea").stdout, "Hi Bea\n")
        command("plugin", "set", "good-day", "greeting=")
        self.assertEqual(self.ask("/good-day?name=Ann"), (200, "Hello Ann\n"))
        command("plugin", "disable", "good-day")
        self.assertEqual(self.ask("/good-day?name=Ann")[0], 404)
        self.assertNotEqual(command("plugin", "run", "good_day", "Bea", check=False).returncode, 0)
        self.assertEqual(self.station.stop(), 0)

    def test_failing_tests(self):
        self.station.command("plugin", "new", "hello")
        with open(os.path.join(self.station.config, "plugins/hello/test_more.py"), "w") as file:
            file.write("import unittest\nclass T(unittest.TestCase):\n    def test_no(self): self.fail('no')\n")
        done = self.station.command("plugin", "test", "hello", check=False)
        self.assertEqual(done.returncode, 70)
        self.assertIn("1 of 4 tests failed", done.stderr)

    def test_rehearsals(self):
        """A plugin's own tests reach what it has registered."""
        self.add("all", EVERYTHING)
        with open(os.path.join(self.station.config, "plugins/all/test_all.py"), "w") as file:
            file.write(REHEARSAL)
        done = self.station.command("plugin", "test", "all", check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("Ran 1 test", done.stderr)

    def test_every_port(self):
        command = self.station.command
        command("poll", "import", "-", text=poll_toml("lunch", "Lunch?", [("soup", "Soup"), ("salad", "Salad")], {}))
        command("poll", "open", "lunch")
        command("user", "add", "juliet", "--password-stdin", text="secret of juliet\n")
        self.add("all", EVERYTHING, 'hold = "500ms"\n')
        command("plugin", "enable", "all")
        self.station.start()
        self.assertEqual(self.state("all"), "on", command("plugin", "errors", "all").stdout)

        # HTTP, by Python and by curl
        self.assertEqual(self.ask("/tree/of/life"), (200, "/tree/of/life"))
        self.assertEqual(self.ask("/vote")[0], 405)
        curl = subprocess.run(["curl", "-sS", "-i", "http://127.0.0.1:%d/tree/%%C3%%A4" % self.station.port("http")], capture_output=True, text=True, timeout=20)
        self.assertTrue(curl.stdout.endswith("\n\n/tree/\u00e4"), curl.stdout)

        # Votes
        for who, button in (("ann", "left"), ("bea", "left"), ("cem", "right"), ("ann", "right")):
            self.assertEqual(self.ask("/vote?who=%s&button=%s" % (who, button), "POST", b"")[0], 202)
        until = time.monotonic() + 10
        while "3" not in self.polled() and time.monotonic() < until:
            time.sleep(0.1)
        rows = command("poll", "export", "lunch").stdout
        self.assertEqual((rows.count("counted,,soup"), rows.count("counted,,salad"), rows.count("refused:already-voted")), (2, 1, 1), rows)
        self.assertNotRegex(rows, r"\bann\b")  # a card may be called "gannet"

        # The console
        self.assertEqual(command("plugin", "run", "twice", "ab").stdout, "abab\n")

        # IRC: who is logged in by the plugin's own book, in a channel and in private
        with RawIrc(self.station.port("irc"), b"nan", account=b"nurse", password=BOOK_SECRET) as nan, RawIrc(self.station.port("irc"), b"rom") as rom:
            nan.join(b"#hall")
            rom.join(b"#hall")
            nan.say(b"PRIVMSG #hall :!echo good night")
            rom.until(b"PRIVMSG #hall :!echo good night")
            rom.until(b":commands!bot@")
            rom.until(b"PRIVMSG #hall :good night of nan\r\n")
            rom.until(b"PRIVMSG #hall :nurse in #hall by irc\r\n")
            rom.say(b"PRIVMSG commands :echo only you")
            rom.until(b"PRIVMSG rom :only you of rom\r\n")
            rom.say(b"PRIVMSG #hall :!nothing of the kind")

        # XMPP: the same in a room
        async def story():
            nurse = await self.client("nurse", "a secret of the plugin's")
            self.assertFalse(await self.try_in("nurse", "another"))
            self.assertFalse(await self.try_in("nobody", "another"))
            juliet = await self.client("juliet", "secret of juliet")
            for one in (juliet, nurse):
                await one["xep_0045"].join_muc_wait("hall@rooms.localhost", one.boundjid.user, timeout=15)
                if one is juliet:
                    form = await one["xep_0045"].get_room_config("hall@rooms.localhost")
                    form["type"] = "submit"
                    await one["xep_0045"].set_room_config("hall@rooms.localhost", form)
            nurse.send_message(mto="hall@rooms.localhost", mbody="!echo good night", mtype="groupchat")
            heard = await juliet.until("groupchat_message", lambda one: "good night of" in one["body"])
            self.assertEqual(heard["body"], "good night of nurse\nnurse in hall by xmpp")
            self.assertEqual(heard["from"], "hall@rooms.localhost")
            await self.read_books(juliet, nurse)
            await self.ask_the_domain(juliet)
            await nurse.leave()
            await juliet.leave()
        run(story)
        self.assertIn("nurse", command("user", "list").stdout)

        # Failures are counted, and a plugin that hangs is switched off while others are served.
        status, page = self.ask("/fail")
        self.assertEqual(status, 500)
        self.assertNotIn("Traceback", page)
        self.assertIn("ZeroDivisionError", command("plugin", "errors", "all").stdout)
        self.assertEqual(self.ask("/hang")[0], 500)
        until = time.monotonic() + 10
        while self.state("all") != "failed" and time.monotonic() < until:
            time.sleep(0.1)
        self.assertEqual(self.state("all"), "failed")
        self.assertIn("held the program", command("plugin", "errors", "all").stdout)
        self.assertEqual(self.ask("/tree")[0], 404)
        self.assertEqual(self.ask("/")[0], 200)
        run(lambda: self.refused("nurse", "a secret of the plugin's"))  # its book is closed
        command("plugin", "reload", "all")
        self.assertEqual(self.ask("/tree"), (200, "/tree"))
        self.assertEqual(self.station.stop(), 0)

    def test_with_rules(self):
        """A rule calls a function of a plugin, which tells what another rule hears; none of them fires itself."""
        command = self.station.command
        self.add("clouds", '''
def rain(city, amount="much"):
    if city == "Bonn":
        raise ValueError("no sky there")
    plugin.tell("rained", city=city)
    return "%s rain in %s" % (amount, city)
def start(it):
    global plugin
    plugin = it
    plugin.action("rain", rain, "Makes rain.")
''')
        rules = os.path.join(self.station.config, "rules")
        os.makedirs(rules)
        os.makedirs(self.station.data, 0o700, exist_ok=True)  # one that is named is to be there
        for name, text in {
                "make": '[when]\nevent = "command"\n[[do]]\naction = "plugin"\nfunction = "clouds/rain"\narguments = ["city={text}"]\n',
                "wet": '[when]\nevent = "plugin"\n[[if]]\nfield = "what"\nequals = "rained"\n[[do]]\naction = "log"\ntext = "Wet: {city} by {plugin}"\n',
                "again": '[when]\nevent = "plugin"\n[[if]]\nfield = "city"\nequals = "Ulm"\n'
                         '[[do]]\naction = "plugin"\nfunction = "clouds/rain"\narguments = ["city=Ulm", "amount=more"]\n'}.items():
            with open(os.path.join(rules, name + ".toml"), "w") as file:
                file.write(text)
        self.assertIn("Call clouds/rain with city=Trier", command("rule", "dry-run", "make", "text=Trier").stdout)
        self.station.start()
        off = command("rule", "fire", "make", "text=Trier", check=False)
        self.assertNotEqual(off.returncode, 0)
        self.assertIn("No plugin that is on offers clouds/rain", off.stdout + off.stderr)
        command("plugin", "enable", "clouds")
        self.assertIn("Call clouds/rain with city=Trier: much rain in Trier", command("rule", "fire", "make", "text=Trier").stdout)
        failed = command("rule", "fire", "make", "text=Bonn", check=False)
        self.assertIn("The plugin clouds has failed", failed.stdout + failed.stderr)
        command("rule", "fire", "make", "text=Ulm")
        until = time.monotonic() + 10
        while "Stopped" not in command("rule", "list").stdout and time.monotonic() < until:
            time.sleep(0.1)
        self.assertRegex(command("rule", "list").stdout, r"again .*Stopped: what it does makes it fire again")
        log = command("rule", "log").stdout
        self.assertIn("Wet: Trier by clouds", log)
        self.assertIn("Call clouds/rain with city=Ulm, amount=more: more rain in Ulm", log)

    async def read_books(self, juliet, nurse):
        """A node of the pubsub service that the plugin answers."""
        at, juliet_does, nurse_does = "pubsub.localhost", juliet["xep_0060"], nurse["xep_0060"]
        listed = await juliet_does.get_nodes(at)
        self.assertIn((at, "books", "Books to lend"), listed["disco_items"]["items"])
        items = (await juliet_does.get_items(at, "books"))["pubsub"]["items"]
        self.assertEqual([(item["id"], item["payload"].text) for item in items], [("one", "Emma")])
        await juliet_does.subscribe(at, "books")
        with self.assertRaises(IqError) as refused:
            await nurse_does.subscribe(at, "books")
        self.assertEqual(refused.exception.condition, "not-allowed")
        book = ElementTree.fromstring("<book xmlns='urn:books'>Persuasion</book>")
        with self.assertRaises(IqError) as refused:
            await juliet_does.publish(at, "books", id="two", payload=book)
        self.assertEqual((refused.exception.condition, refused.exception.text), ("forbidden", "Only the nurse brings books."))
        await nurse_does.publish(at, "books", id="two", payload=book)
        heard = await juliet.until("pubsub_publish", lambda one: one["pubsub_event"]["items"]["node"] == "books")
        self.assertEqual(heard["pubsub_event"]["items"]["item"]["payload"].text, "Persuasion")
        newest = (await juliet_does.get_items(at, "books", max_items=1))["pubsub"]["items"]
        self.assertEqual([item["id"] for item in newest], ["two"])
        loop = asyncio.get_running_loop()
        self.assertEqual((await loop.run_in_executor(None, self.ask, "/burn", "POST", b"two"))[0], 204)
        await juliet.until("pubsub_retract", lambda one: one["pubsub_event"]["items"]["node"] == "books")

    async def ask_the_domain(self, juliet):
        """Requests that the server does not know, and messages to nobody, which the plugin answers."""
        async def query(**attributes):
            iq = juliet.make_iq_get(ito="localhost")
            iq.append(ElementTree.Element("{urn:weather}query", attributes))
            return await iq.send(timeout=15)
        answer = await query(city="Ulm")
        self.assertEqual(answer.xml.find("{urn:weather}query").text, "Rain in Ulm for %s" % juliet.boundjid.full)
        with self.assertRaises(IqError) as refused:
            await query()
        self.assertEqual((refused.exception.condition, refused.exception.text), ("bad-request", "Which city?"))
        version = await juliet["xep_0092"].get_version("localhost")
        self.assertEqual(version["software_version"]["name"], "Everyport")
        juliet.send_message(mto="localhost", mbody="help", mtype="chat")
        heard = await juliet.until("message", lambda one: one["from"] == "localhost")
        self.assertEqual((heard["type"], heard["body"]), ("chat", "Ask for the weather."))
        juliet.send_message(mto="localhost", mbody="something else", mtype="chat")
        heard = await juliet.until("message_error")
        self.assertEqual(heard["error"]["condition"], "service-unavailable")

    def polled(self):
        return next(line for line in self.station.command("poll", "list").stdout.splitlines() if line.startswith("lunch"))

    async def client(self, name, password):
        client = Client("%s@localhost/test" % name, password, self.station.port("xmpp"), mechanism="PLAIN")
        client.register_plugin("xep_0045")
        for event in ("groupchat_message", "message_error"):
            client.add_event_handler(event, lambda stanza, event=event: client.note(event, stanza))
        self.assertTrue(await client.log_in())
        return client

    async def try_in(self, name, password):
        return await Client("%s@localhost/test" % name, password, self.station.port("xmpp"), mechanism="PLAIN").log_in()

    async def refused(self, name, password):
        self.assertFalse(await self.try_in(name, password))

    def test_beside_a_script(self):
        """`everyportd python` begins the same plugins, in the one Python that there is."""
        self.add("seen", "import everyport\ndef start(plugin):\n    plugin.console_command('seen', lambda: [each.name for each in everyport.services])\n")
        with open(os.path.join(self.station.config, "plugins/seen.toml"), "w") as file:
            file.write("enabled = true\n")
        script = "import everyport\none = everyport.plugins['seen']\nprint(one.state, one.registered, one.trouble, len(everyport.services))"
        self.assertEqual(self.station.command("python", "-c", script).stdout, "on ['console seen']  3\n")

    def test_untrusted_ones(self):
        """Whatever somebody else may write, or leads out of its folder, is never loaded."""
        marks = os.path.join(self.station.folder, "marks")
        source = "open(%r, 'a').write('x')\ndef start(plugin): pass\n" % marks
        for name in ("open", "link", "above", "absolute"):
            self.add(name, source)
        folder = os.path.join(self.station.config, "plugins")
        os.chmod(os.path.join(folder, "open/plugin.py"), 0o666)
        outside = os.path.join(self.station.folder, "outside.py")
        os.rename(os.path.join(folder, "link/plugin.py"), outside)
        os.symlink(outside, os.path.join(folder, "link/plugin.py"))
        self.add("above", source, 'module = "../../../outside"\n')
        self.add("absolute", source, 'module = "%s"\n' % outside.removesuffix(".py"))
        for name in ("open", "link", "above", "absolute"):
            done = self.station.command("plugin", "enable", name, check=False)
            self.assertNotEqual(done.returncode, 0, name)
            with open(os.path.join(folder, name + ".toml"), "w") as file:
                file.write("enabled = true\n")
        self.station.start()
        for name in ("open", "link", "above", "absolute"):
            self.assertEqual(self.state(name), "failed")
            self.assertNotEqual(self.station.command("plugin", "enable", name, check=False).returncode, 0, name)
        self.assertFalse(os.path.exists(marks))
        self.assertEqual(self.ask("/")[0], 200)


BOOK_SECRET = "a secret of the plugin's"

if __name__ == "__main__":
    unittest.main()
