"""Results on other sites: each line of the handbook's page as it stands there, with the poll's name and where the station
is put in. Pages are those of two web servers of the test, of which the option names one, in a real browser; the others are
curl, slixmpp and a webhook's far end."""

import http.server
import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
import unittest

import slixclient
from freeport import free_port
from headlessbrowser import start_browser
from polling import wait_for
from station import Station, poll_toml

HANDBOOK = os.path.join(os.environ["EVERYPORT_SOURCE"], "resources/handbook/http.md")
BEFORE = """
window.heard = [];
console.log = (said) => heard.push(said);
window.violations = [];
document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));
"""
READ = """
const text = (id) => document.getElementById(id).textContent;
return {
  question: text('question'), live: document.getElementById('live').dataset.live, totals: text('totals'),
  counts: [...document.querySelectorAll('.count')].map((e) => e.textContent),
  controls: document.querySelectorAll('a, button, input, select, form, [onclick], [tabindex]').length,
  language: document.documentElement.lang, cookie: document.cookie,
  ground: getComputedStyle(document.documentElement).backgroundColor, ink: getComputedStyle(document.body).color,
  foreign: performance.getEntriesByType('resource').filter((one) => !one.name.startsWith(location.origin)).length,
  tooWide: document.documentElement.scrollWidth > innerWidth, tooHigh: document.documentElement.scrollHeight > innerHeight, violations: window.violations,
};
"""


class Elsewhere(http.server.ThreadingHTTPServer):
    """Another site: `body` is its page, `posted` what its webhook was told."""

    daemon_threads = True

    def __init__(self):
        self.body = ""
        self.posted = []
        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def origin(self):
        return "http://127.0.0.1:%d" % self.server_port


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        page = ("<!DOCTYPE html><meta charset=utf-8><link rel=icon href=data:,><body>" + self.server.body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def do_POST(self):
        self.server.posted.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


class OtherSites(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with open(HANDBOOK, encoding="utf-8") as file:
            section = file.read().split("\n## Results on other sites\n")[1].split("\n## ")[0]
        cls.blocks = re.findall(r"^```(\w+)\n(.*?)^```$", section, re.M | re.S)
        cls.named, cls.strange = Elsewhere(), Elsewhere()
        cls.station = Station()
        cls.reader = cls.station.reader("r1")
        cls.station.command("user", "add", "juliet", "--password-stdin", text="secret of juliet\n")
        cls.port = free_port()
        cls.write("services/web", 'type = "http"\nlisten = ["tcp:%d:interface=127.0.0.1"]\nembed-origins = ["%s"]\n' % (cls.port, cls.named.origin))
        cls.write("services/chat", 'type = "xmpp"\ndomain = "localhost"\nlisten = ["tcp:%d:interface=127.0.0.1"]\n' % free_port())
        cls.write("rules/town", cls.lines("toml")[0].replace("https://town.example.org", cls.named.origin))
        cls.station.start()
        cls.station.command("device", "add", "r1", "serial:" + cls.reader.path, "id12")
        cls.cards = 0
        cls.profile = tempfile.mkdtemp(prefix="everyport-browser.")
        cls.browser = start_browser(cls.profile, BEFORE)

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        shutil.rmtree(cls.profile, ignore_errors=True)
        cls.station.__exit__()

    @classmethod
    def write(cls, name, text):
        path = os.path.join(cls.station.config, name + ".toml")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    @classmethod
    def lines(cls, kind):
        return [text for language, text in cls.blocks if language == kind]

    def setUp(self):
        self.poll = self._testMethodName.removeprefix("test_").replace("_", "-")
        self.station.command("poll", "import", "-", text=poll_toml(self.poll, "Which fruit?", [("a", "Apple"), ("b", "Pear")], {"r1": "a"}, "every"))
        self.station.command("poll", "open", self.poll)

    def tearDown(self):
        self.browser.get("about:blank")
        self.station.command("poll", "close", self.poll, check=False)

    def tap(self):
        type(self).cards += 1
        self.reader.tap("0417%06X" % self.cards)

    def filled(self, line):
        return line.replace("localhost:8080", "127.0.0.1:%d" % self.port).replace("POLL", self.poll).replace("DOMAIN", "localhost").replace("YOU", "juliet")

    def show(self, site, body, width=1000, dark=False):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False})
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})
        site.body = body
        self.browser.get(site.origin)

    def frame(self, width=1000, more="", dark=False):
        """What the handbook's frame shows, in the page of the site that is named."""
        self.show(self.named, self.filled(self.lines("html")[0]).replace("?embed", "?embed" + more), width, dark)
        self.browser.switch_to.frame(0)
        wait_for(lambda: self.browser.execute_script(READ)["live"] == "live", "the frame is not live")
        return self.browser.execute_script(READ)

    def heard(self):
        return self.browser.execute_script("return window.heard")

    def test_a_frame_shows_results_and_has_nothing_to_press(self):
        seen = self.frame()
        self.assertEqual((seen["question"], seen["counts"]), ("Which fruit?", ["0", "0"]))
        self.assertEqual((seen["controls"], seen["cookie"], seen["foreign"], seen["violations"]), (0, "", 0, []))
        self.tap()
        wait_for(lambda: self.browser.execute_script(READ)["counts"] == ["1", "0"], "the vote did not come")
        narrow = self.frame(width=336)  # 320 and the page's own edges
        self.assertEqual((narrow["tooWide"], narrow["tooHigh"]), (False, False))

    def test_a_frame_goes_with_its_page(self):
        self.assertEqual(self.frame(more="&lang=nl")["language"], "nl")
        self.assertEqual(self.frame(more="&lang=xx")["language"], "en")
        light, dark = self.frame(), self.frame(dark=True)
        self.assertNotEqual((light["ground"], light["ink"]), (dark["ground"], dark["ink"]))
        for more, system, same in (("&theme=dark", False, dark), ("&theme=light", True, light), ("&theme=red", False, light)):
            seen = self.frame(more=more, dark=system)
            self.assertEqual((seen["ground"], seen["ink"]), (same["ground"], same["ink"]), more)
        self.assertEqual(self.frame(more="&ground=none")["ground"], "rgba(0, 0, 0, 0)")

    def test_pages_that_are_not_named_show_nothing(self):
        self.show(self.strange, self.filled(self.lines("html")[0]))
        self.browser.switch_to.frame(0)
        self.assertEqual(self.browser.execute_script("return document.querySelectorAll('#question').length"), 0)
        for path in ("/r/%s" % self.poll, "/", "/r/%s?kiosk" % self.poll):  # other pages in a frame: not even those that are named
            self.show(self.named, '<iframe src="http://127.0.0.1:%d%s"></iframe>' % (self.port, path))
            self.browser.switch_to.frame(0)
            self.assertEqual(self.browser.execute_script("return document.querySelectorAll('main').length"), 0, path)
        failed = "const source = new EventSource('http://127.0.0.1:%d/r/%s/events'); source.onerror = () => console.log('refused');" % (self.port, self.poll)
        self.show(self.strange, "<script>%s</script>" % failed)
        wait_for(lambda: self.heard() == ["refused"], "it was not refused")

    def test_scripts_hear_each_change(self):
        sockets, events = self.lines("js")
        for line in (sockets, events):
            self.show(self.named, "<script>%s</script>" % self.filled(line))
            wait_for(self.heard, "nothing came by " + line)
            before = self.heard()[-1]["question"]["total_votes"]
            self.tap()
            wait_for(lambda: self.heard()[-1]["question"]["total_votes"] == before + 1, "the vote did not come by " + line)

    def test_a_script_hears_of_the_end_and_comes_back(self):
        """Browsers do that by themselves, with the id of what they have."""
        follow = self.filled("const source = new EventSource('http://localhost:8080/r/POLL/events');"
                             "source.onmessage = (event) => console.log(JSON.parse(event.data).question.total_votes);"
                             "source.addEventListener('closed', (event) => console.log(JSON.parse(event.data).code));")
        self.show(self.named, "<script>%s</script>" % follow)
        wait_for(lambda: self.heard() == [0], "it heard nothing")
        self.station.stop()
        wait_for(lambda: self.heard() == [0, 1001], "it was not told")
        self.station.start()
        wait_for(lambda: self.station.command("poll", "list").stdout.count("open"), "the poll is not open")
        wait_for(self.votes_after_a_tap, "it did not come back", pause=1)
        self.assertNotIn(0, self.heard()[1:])  # it had that

    def votes_after_a_tap(self):
        self.tap()
        return self.heard()[-1] not in (0, 1001)

    def test_curl_follows_and_asks(self):
        follow, ask = (self.filled(line).strip() for line in self.lines("sh"))
        now = json.loads(subprocess.run(["sh", "-c", ask], capture_output=True, check=True, timeout=30).stdout)
        self.assertEqual(now["question"]["title"], "Which fruit?")
        with subprocess.Popen(["sh", "-c", "exec " + follow], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as shell:
            try:
                fields = {}
                for votes in (0, 1, 2):
                    while "data" not in fields:
                        name, _, value = shell.stdout.readline().rstrip("\n").partition(": ")
                        fields[name] = value
                    self.assertEqual(json.loads(fields["data"])["question"]["total_votes"], votes)
                    last = fields["id"]
                    fields = {}
                    self.tap()
            finally:
                shell.kill()
        self.assertRegex(last, r"^[\w-]{16}$")
        head = subprocess.run(["sh", "-c", follow.replace("curl ", "curl --silent --head ")], capture_output=True, check=True, text=True, timeout=30).stdout
        self.assertIn("Content-Type: text/event-stream", head)
        old = subprocess.run(["sh", "-c", follow.replace("curl ", "curl --silent --http1.0 --max-time 2 ")], capture_output=True, text=True, timeout=30)
        self.assertIn("\ndata: {", old.stdout)  # without chunks, as some proxies ask

    def test_xmpp_tells_each_vote(self):
        async def story():
            juliet = slixclient.Client("juliet@localhost", "secret of juliet", self.station.port("xmpp"))
            self.assertTrue(await juliet.log_in())
            answered = juliet.new_id()
            waiter = slixclient.asyncio.get_event_loop().create_future()
            juliet.register_handler(slixclient.slixmpp.xmlstream.handler.Callback(
                "answer", slixclient.slixmpp.xmlstream.matcher.MatcherId(answered), lambda stanza: waiter.set_result(stanza["type"])))
            juliet.send_raw(self.filled(self.lines("xml")[0]).strip().replace('id="1"', 'id="%s"' % answered))
            self.assertEqual(await slixclient.asyncio.wait_for(waiter, 15), "result")
            self.tap()
            await juliet.until("pubsub_publish", lambda one: self.poll in str(one))
            await juliet.leave()
        slixclient.run(story)

    def test_a_webhook_is_told_how_it_ended(self):
        self.tap()
        self.station.command("poll", "close", self.poll)
        wait_for(lambda: [one for one in self.named.posted if one["poll"] == self.poll],
                 lambda: "nothing was posted; " + self.station.command("rule", "log").stdout)
        told = [one for one in self.named.posted if one["poll"] == self.poll][0]
        self.assertLessEqual({"votes", "voters", "winner", "tally"}, set(told))


if __name__ == "__main__":
    unittest.main(verbosity=2)
