"""The results page in a real browser (headless Chromium) before a real everyportd whose readers' lines this test
holds: numbers move without a reload, a lost station is waited for, nothing is said to the console, and the layout
holds from a phone to a projector. EVERYPORT_SHOTS=FOLDER keeps pictures of each look."""

import json
import os
import shutil
import tempfile
import time
import unittest
import urllib.request

from headlessbrowser import start_browser
from polling import wait_for
from station import Station, poll_toml

SHOTS = os.environ.get("EVERYPORT_SHOTS")

# Runs before each page: what the page must not do is noted, and so is each time its numbers change.
WATCH = """
window.violations = [];
document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));
window.draws = [];
document.addEventListener('DOMContentLoaded', () => {
  const totals = document.getElementById('totals');
  if (totals) new MutationObserver(() => draws.push(performance.now())).observe(totals, {childList: true});
});
"""

READ = """
const text = (id) => document.getElementById(id).textContent;
return {
  question: text('question'), live: text('live-words'), state: document.getElementById('live').dataset.live,
  totals: text('totals'), note: text('note'), spoken: text('spoken'),
  counts: [...document.querySelectorAll('.count')].map((e) => e.textContent),
  shares: [...document.querySelectorAll('.share')].map((e) => e.textContent),
  labels: [...document.querySelectorAll('.label')].map((e) => e.textContent),
  widths: [...document.querySelectorAll('.bar')].map((e) => e.getBoundingClientRect().width / e.parentNode.getBoundingClientRect().width),
};
"""

STALLS = ["Stall number %d" % n for n in range(1, 51)]
POLLS = {
    "two": ("Shall the bridge be named after Ada?", ["Yes", "No"], ""),
    "town": ("Which project gets the 10,000 € town fund?",
             ["Playground by the river", "Trees on Market Square", "Bike shelter at the station", "Open-air cinema",
              "Library open on Sundays"], 'results_hidden = false\n'),
    "secret": ("Who leads the choir?", ["Ann", "Bob"], "results_hidden = true\n"),
    "nine": ("Which stall did you like best?", STALLS[:9], ""),
    "twenty": ("Which stall did you like best?", STALLS[:20], ""),
    "fifty": ("Which stall did you like best?", STALLS, ""),
    "long": ("Which of the following thoroughly described projects, all of which the council has discussed at length, should be paid for first?",
             ["A playground by the river with slides, swings, a climbing wall, a sand pit, benches in the shade and a fountain",
              "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "Short"], ""),
    "rtl": ("איזה פרויקט יקבל את קרן העיירה?", ["גן שעשועים ליד הנהר", "עצים בכיכר השוק", "Bike shelter"], ""),
}
SHOWN = "return document.querySelector(arguments[0]).offsetHeight > 0"


def tag(number):
    return "0415%06X" % number


class ResultsPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        cls.readers = [cls.station.reader("r%d" % n) for n in range(1, 6)]
        cls.cards = 0
        cls.port = 0
        cls.start_station()
        for reader in cls.readers:
            cls.station.command("device", "add", reader.name, "serial:" + reader.path, "id12")
        for name, (question, answers, more) in POLLS.items():
            cls.import_poll(name, question, answers, more)
        cls.profile = tempfile.mkdtemp(prefix="everyport-browser.")
        cls.browser = start_browser(cls.profile, WATCH)

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        shutil.rmtree(cls.profile, ignore_errors=True)
        cls.station.__exit__()

    @classmethod
    def import_poll(cls, name, question, answers, more):
        identifiers = ["a%d" % n for n in range(1, len(answers) + 1)]
        readers = dict(zip((reader.name for reader in cls.readers), identifiers))
        text = poll_toml(name, question, list(zip(identifiers, answers)), readers, "change" if name == "town" else "every")
        first, rest = text.split("\n", 1)
        cls.station.command("poll", "import", "-", text=first + "\n" + 'event = "Citizens\' day"\n' + more + rest)

    @classmethod
    def start_station(cls):
        cls.station.start("serve", "http", "listen=tcp:%d:interface=127.0.0.1" % cls.port)
        cls.port = cls.station.port("http")

    def setUp(self):
        self.look(1280, 800)
        self.outage = False
        self.browser.get_log("browser")

    def tearDown(self):
        """Whatever a test did, the page has kept quiet; while the station is away the browser may name that."""
        said = [entry["message"] for entry in self.browser.get_log("browser")]
        if self.outage:
            said = [line for line in said if "ERR_CONNECTION_REFUSED" not in line and "WebSocket connection" not in line]
        self.assertEqual(said, [])
        self.assertEqual(self.browser.execute_script("return window.violations || []"), [])

    # What the test does

    def look(self, width, height, dark=False, still=False, scale=1):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                     {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": False})
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce" if still else "no-preference"}]})

    def open(self, path):
        self.browser.get("http://127.0.0.1:%d%s" % (self.port, path))

    def open_poll(self, name, query="", fresh=False):
        """Opens voting and its page, and waits until the rows are there. The readers are all polls' readers, so what
        other tests tapped is counted too, unless a fresh round is begun."""
        if fresh:
            self.station.command("poll", "reset", name)
        self.station.command("poll", "open", name, check=False)
        self.open("/r/" + name + query)
        self.until(lambda: len(self.read()["labels"]) == len(POLLS[name][1]))

    def read(self):
        return self.browser.execute_script(READ)

    def until(self, condition, timeout=15):
        wait_for(condition, lambda: "the page says %s; the station says %s" % (
            self.browser.execute_script("return document.body.innerText"), self.station.stderr()[-2000:]), timeout)

    def tap(self, reader, card=None):
        ResultsPage.cards += 1
        self.readers[reader].tap(tag(self.cards if card is None else card))

    def metrics(self):
        return self.browser.execute_script(
            "return {wide: document.documentElement.scrollWidth - innerWidth, high: document.documentElement.scrollHeight - innerHeight}")

    def shoot(self, name):
        if SHOTS:
            os.makedirs(SHOTS, exist_ok=True)
            time.sleep(0.4)  # the bars' last movement
            self.browser.save_screenshot(os.path.join(SHOTS, name + ".png"))

    # What must hold

    def test_numbers_move_without_a_reload(self):
        self.open_poll("town", fresh=True)
        page = self.read()
        self.assertEqual(page["question"], POLLS["town"][0])
        self.assertEqual(page["labels"], POLLS["town"][1])
        self.assertEqual((page["live"], page["state"]), ("Live", "live"))
        before = sum(int(count) for count in page["counts"])
        self.browser.execute_script("window.sameDocument = true")
        self.tap(1)
        self.until(lambda: self.read()["totals"].startswith("%d vote" % (before + 1)))
        page = self.read()
        self.assertEqual(page["counts"][1], "1")
        self.assertEqual(page["shares"][1], "100.0\u00a0%")
        self.until(lambda: abs(self.read()["widths"][1] - 1) < 0.01)  # all votes
        for reader, times in ((0, 3), (2, 1)):
            for _ in range(times):
                self.tap(reader)
        self.until(lambda: self.read()["totals"].startswith("5 votes"))
        self.assertEqual(self.read()["counts"], ["3", "1", "1", "0", "0"])
        self.until(lambda: [round(width, 2) for width in self.read()["widths"]] == [0.6, 0.2, 0.2, 0, 0])  # the track is all
        # The last tap wins: a card that has voted moves its vote.
        self.tap(0, 900)
        self.until(lambda: self.read()["counts"][0] == "4")  # two lines that are ready at once are read in any order
        self.tap(4, 900)
        self.until(lambda: self.read()["counts"] == ["3", "1", "1", "0", "1"])
        self.assertTrue(self.browser.execute_script("return window.sameDocument === true"))
        self.assertIn("Citizens' day · one vote each, the last one counts", self.read()["note"])
        self.shoot("town-desktop-light")

    def test_a_lone_vote_shows_at_once_and_many_are_drawn_calmly(self):
        self.open_poll("nine")
        time.sleep(0.5)
        self.browser.execute_script("draws.length = 0; window.t0 = performance.now()")
        self.tap(0)
        self.until(lambda: self.browser.execute_script("return draws.length") > 0)
        alone = self.browser.execute_script("return draws[0] - t0")
        self.assertLess(alone, 500)  # the driver's own way is in it
        time.sleep(0.3)
        self.browser.execute_script("draws.length = 0")
        begun = time.monotonic()
        for n in range(120):
            self.tap(n % 5)
            time.sleep(0.015)
        lasted = time.monotonic() - begun
        total = self.votes_in("nine")
        self.until(lambda: self.read()["totals"].startswith("%d votes" % total))
        draws = self.browser.execute_script("return draws")
        gaps = [b - a for a, b in zip(draws, draws[1:])]
        self.assertGreaterEqual(len(draws), 3)
        self.assertLessEqual(len(draws), 4 * (lasted + 1) + 2)
        self.assertGreaterEqual(min(gaps), 200)

    def votes_in(self, name):
        """What the station itself counts, once it has taken all."""
        time.sleep(0.5)
        with urllib.request.urlopen("http://127.0.0.1:%d/r/%s.json" % (self.port, name)) as answer:
            return json.load(answer)["question"]["total_votes"]

    def test_comes_back_when_the_station_does(self):
        self.addCleanup(lambda: self.station.process.poll() is None or self.start_station())
        self.open_poll("two", fresh=True)
        self.tap(0)
        self.until(lambda: self.read()["counts"] == ["1", "0"])
        self.browser.execute_script("window.sameDocument = true")
        self.outage = True
        self.station.kill()
        self.until(lambda: self.read()["live"] == "Reconnecting…")
        page = self.read()
        self.assertEqual((page["state"], page["counts"], page["totals"]), ("lost", ["1", "0"], "1 vote 1 voter "))
        self.shoot("two-desktop-reconnecting")
        time.sleep(1)
        self.start_station()
        self.until(lambda: self.read()["live"] == "Live", 40)
        self.assertEqual(self.read()["counts"], ["1", "0"])
        self.wait_for_readers()
        self.tap(1)
        self.until(lambda: self.read()["counts"] == ["1", "1"])
        self.assertTrue(self.browser.execute_script("return window.sameDocument === true"))
        # In order, too: the goodbye of a station that stops is no end for the page.
        self.assertEqual(self.station.stop(), 0)
        self.until(lambda: self.read()["live"] == "Reconnecting…")
        self.start_station()
        self.until(lambda: self.read()["live"] == "Live", 40)
        self.wait_for_readers()

    def wait_for_readers(self):
        wait_for(lambda: self.station.command("device", "list").stdout.count("ready") >= len(self.readers),
                 lambda: self.station.command("device", "list").stdout)

    def test_hidden_results_stay_hidden(self):
        self.open_poll("secret", fresh=True)
        self.tap(0)
        self.tap(0)
        time.sleep(0.5)
        page = self.read()
        self.assertEqual(page["counts"], ["", ""])
        self.assertEqual(page["widths"], [0, 0])
        self.assertIn("hidden until voting closes", page["totals"])
        self.shoot("secret-desktop-light")
        for width, height in ((1280, 800), (390, 844)):  # a wall says why it has no numbers
            self.look(width, height)
            self.open_poll("secret", "?kiosk")
            self.until(lambda: self.browser.execute_script(SHOWN, "#totals"))
            self.assertEqual(self.browser.execute_script("return document.getElementById('totals').innerText.trim()"),
                             "The results are hidden until voting closes.")
            self.shoot("secret-kiosk-%d" % width)
        self.look(1280, 800)
        self.open_poll("secret")
        self.station.command("poll", "close", "secret")
        self.until(lambda: self.read()["live"] == "Closed")
        self.assertEqual(self.read()["counts"], ["2", "0"])
        self.assertRegex(self.read()["totals"], r"closed \d")
        head = self.station.command("poll", "seal", "secret").stdout.split()[0]
        self.assertEqual(len(head), 64)
        hidden, whole, shown = self.browser.execute_script("const e = document.getElementById('seal'); return [e.hidden, e.title, e.textContent]")
        self.assertEqual((hidden, whole), (False, head))
        self.assertEqual(shown, "Seal: %s …" % " ".join(head[at:at + 4] for at in range(0, 16, 4)))
        self.shoot("secret-desktop-closed")
        # Looked back at, its foot stays readable.
        for width in (1024, 1280):
            self.look(width, 600)
            self.open("/r/secret?lang=de")
            self.until(lambda: self.browser.execute_script("const button = document.querySelector('#replay:not([hidden]) button'); button?.click(); return !!button"))
            self.until(lambda: self.browser.execute_script("return document.querySelector('#replay output') !== null"))
            rows, lines = self.browser.execute_script("""
                const parts = [...document.querySelector('#replay').children].map((each) => each.getBoundingClientRect());
                const note = document.getElementById('note');
                return [Math.max(...parts.map(({top}) => top)) - Math.min(...parts.map(({bottom}) => bottom)),
                        note.offsetHeight / parseFloat(getComputedStyle(note).lineHeight)]""")
            self.assertLess(rows, 0, width)  # all of it beside each other
            self.assertLess(lines, 2.5, width)
            self.assertLessEqual(self.metrics()["high"], 0, width)
            self.shoot("secret-replay-%d" % width)

    def test_says_that_voting_has_not_opened(self):
        self.station.command("poll", "import", "-", text=poll_toml("later", "A surprise?", [("a", "Cake"), ("b", "Tea")], {}))
        self.open("/r/later")
        self.until(lambda: self.read()["live"] == "Not open yet")
        self.assertNotIn("surprise", self.browser.page_source)
        self.station.command("poll", "open", "later")
        self.until(lambda: self.read()["question"] == "A surprise?")
        self.assertEqual(self.read()["labels"], ["Cake", "Tea"])

    def test_fits(self):
        sizes = [(320, 568), (390, 844), (844, 390), (768, 1024), (1024, 640), (1280, 800), (1920, 1080), (3840, 2160)]
        for name in ("two", "town", "nine", "twenty", "fifty", "long", "rtl"):
            self.open_poll(name)
            for width, height in sizes:
                self.look(width, height)
                self.browser.execute_script("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
                metrics = self.metrics()
                self.assertLessEqual(metrics["wide"], 0, (name, width, height))
                if width >= 1024:
                    self.assertLessEqual(metrics["high"], 0, (name, width, height))
                small = self.browser.execute_script("""
                    return Math.min(...[...document.querySelectorAll('.label, .count, .share, #totals, #note, #live, h1')]
                      .filter((e) => e.textContent).map((e) => parseFloat(getComputedStyle(e).fontSize)))""")
                self.assertGreaterEqual(small, 10.5, (name, width, height))
                cut = self.browser.execute_script("""
                    return [...document.querySelectorAll('.label, h1, #note')].filter((e) => e.scrollWidth > e.clientWidth + 1).length""")
                self.assertEqual(cut, 0, (name, width, height))
                self.shoot("%s-%dx%d" % (name, width, height))

    def test_columns_and_hues(self):
        hues = "return new Set([...document.querySelectorAll('.bar')].map((e) => getComputedStyle(e).backgroundColor)).size"
        columns = "return new Set([...document.querySelectorAll('li')].map((e) => Math.round(e.getBoundingClientRect().left))).size"
        for name, hue_count, column_count in (("town", 5, 1), ("fifty", 1, 2), ("twenty", 1, 2)):
            self.open_poll(name)
            # Votes may lie in some polls already: then the leader's bar is the strong one.
            self.assertIn(self.browser.execute_script(hues), (hue_count, hue_count + 1 if hue_count == 1 else hue_count))
            self.assertEqual(self.browser.execute_script(columns), column_count)
        self.open_poll("town")
        self.assertEqual(self.browser.execute_script("return getComputedStyle(document.querySelectorAll('.bar')[1]).backgroundColor"),
                         "rgb(227, 99, 0)")

    def test_follows_what_the_person_prefers(self):
        self.open_poll("town")
        ground = "return getComputedStyle(document.documentElement).backgroundColor"
        moves = "return getComputedStyle(document.querySelector('.bar')).transitionDuration"
        self.assertEqual(self.browser.execute_script(ground), "rgb(255, 255, 255)")
        self.assertNotEqual(self.browser.execute_script(moves), "0s")
        self.look(1280, 800, dark=True, still=True)
        self.assertEqual(self.browser.execute_script(ground), "rgb(21, 23, 27)")
        self.assertEqual(self.browser.execute_script(moves), "0s")
        self.shoot("town-desktop-dark")
        self.look(390, 844, dark=True, scale=2)
        self.shoot("town-phone-dark")
        self.look(390, 844, scale=2)
        self.shoot("town-phone-light")

    def test_kiosk_is_the_question_and_its_bars(self):
        self.open_poll("town", "?kiosk")
        for element, shown in (("h1", True), ("#live", False), ("#totals", False), ("#note", False), ("#bars", True)):
            visible = self.browser.execute_script("return document.querySelector(arguments[0]).offsetHeight > 0", element)
            self.assertEqual(visible, shown, element)
        self.shoot("town-kiosk")

    def test_is_read_aloud(self):
        self.open_poll("town")
        tree = self.browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
        told = [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in tree if not node.get("ignored")]
        roles = [role for role, _ in told]
        self.assertIn(("heading", POLLS["town"][0]), told)
        self.assertEqual(roles.count("listitem"), 5)
        self.assertIn("status", roles)
        self.assertEqual(self.browser.execute_script("return document.getElementById('spoken').getAttribute('aria-live')"), "polite")

    def test_right_to_left(self):
        self.open_poll("rtl")
        self.assertEqual(self.browser.execute_script("return document.getElementById('page').dir"), "rtl")
        places = self.browser.execute_script(
            "const row = document.querySelector('li'); return ['.label bdi', '.count'].map((c) => row.querySelector(c).getBoundingClientRect().left)")
        self.assertGreater(places[0], places[1])

    def speak(self, languages):
        agent = self.browser.execute_script("return navigator.userAgent")
        self.browser.execute_cdp_cmd("Emulation.setUserAgentOverride", {"userAgent": agent, "acceptLanguage": languages})

    def test_speaks_the_readers_language(self):
        self.addCleanup(self.speak, "en-US")
        for languages, lang, rule, votes in (
                ("de-AT,de", "de", "jedes Mal zählt", "0 Stimmen"), ("fi,fr-CA", "fr", "chaque passage compte", "0 voix"),
                ("nl", "nl", "elke keer telt", "0 stemmen"), ("es-MX", "es", "cada pasada cuenta", "0 votos"),
                ("en-GB,de", "en", "every tap counts", "0 votes"), ("ja", "en", "every tap counts", "0 votes")):
            with self.subTest(languages):
                self.speak(languages)
                self.open_poll("nine", fresh=True)
                self.until(lambda: rule in self.read()["note"])
                self.assertIn(votes, self.read()["totals"])
                self.assertEqual(self.browser.execute_script("return document.documentElement.lang"), lang)

    def test_times_are_written_as_the_reader_writes_them(self):
        self.addCleanup(self.speak, "en-US")
        for languages, written in (("en-GB", "15:04"), ("en-US", "03:04"), ("de-AT", "15:04"), ("ja", "15:04")):
            with self.subTest(languages):
                self.speak(languages)
                self.open_poll("nine", fresh=True)
                times = self.browser.execute_async_script("const done = arguments[0];"
                                                          "import('/web/words.js').then((words) => done(words.times({ state: 'closed', closed_at: '2020-01-02T15:04:00' })))")
                self.assertIn(written, times)
                self.assertEqual("PM" in times, languages == "en-US", times)

    def test_asks_nobody_else(self):
        self.open_poll("town")
        own = "http://127.0.0.1:%d/" % self.port
        for entry in self.browser.execute_script("return performance.getEntriesByType('resource').map((e) => e.name)"):
            self.assertTrue(entry.startswith(own), entry)

    def test_opens_quickly(self):
        self.open_poll("town")  # everything is in the cache of neither side the first time; measured on the second
        self.open("/r/town")
        self.until(lambda: self.browser.execute_script("return draws.length") > 0)
        drawn = self.browser.execute_script("return draws[0]")
        print("results drawn %.0f ms after the page was asked for" % drawn)
        self.assertLess(drawn, 1000)

    def test_list_of_polls(self):
        self.station.command("poll", "open", "town", check=False)
        self.open("/")
        self.until(lambda: self.browser.execute_script("return document.querySelectorAll('a.row').length") > 0)
        link = self.browser.execute_script("return [...document.querySelectorAll('a.row')].find((a) => a.textContent.includes('town fund')).href")
        self.assertTrue(link.endswith("/r/town"))
        self.shoot("index-desktop")
        self.look(390, 844, dark=True)
        self.shoot("index-phone-dark")

    def test_the_list_speaks_the_readers_language(self):
        self.addCleanup(self.speak, "en-US")
        self.station.command("poll", "open", "nine", check=False)
        for languages, lang, title, is_open, votes in (
                ("de-AT,de", "de", "Umfragen", "offen", "Stimmen"), ("fr-CA", "fr", "Sondages", "ouvert", "voix"), ("nl", "nl", "Peilingen", "open", "stemmen"),
                ("es-MX", "es", "Encuestas", "abierta", "votos"), ("en-GB,de", "en", "Polls", "open", "votes"), ("ja", "en", "Polls", "open", "votes")):
            with self.subTest(languages):
                self.speak(languages)
                self.open("/")
                self.until(lambda: self.browser.execute_script("return document.querySelectorAll('a.row').length") > 0)
                row = self.browser.execute_script(
                    "return [...document.querySelectorAll('a.row')].find((a) => a.href.endsWith('/r/nine')).textContent")
                self.assertTrue(row.endswith(is_open) and votes in row, row)
                told = "return [document.title, document.querySelector('h1').textContent, document.documentElement.lang]"
                self.assertEqual(self.browser.execute_script(told), [title, title, lang])

    def test_overview(self):
        self.open("/status")
        self.until(lambda: "Readers" in self.browser.execute_script("return document.body.textContent"))
        page = self.browser.execute_script("return document.body.textContent")
        self.assertIn("r1", page)
        self.assertIn("All is well.", page)
        self.assertNotIn(tag(1)[4:], page)
        # Pages that were left behind hold no place any more.
        self.until(lambda: self.browser.execute_script(
            "return fetch('/status.json').then((answer) => answer.json())")["services"][0]["people"] == 0)
        self.look(390, 844)
        self.assertLessEqual(self.metrics()["wide"], 0)
        self.shoot("status-phone")
        self.readers[4].unplug()
        self.until(lambda: "not plugged in" in self.browser.execute_script("return document.body.textContent"))
        self.readers[4].plug()

    def test_overview_in_the_readers_language(self):
        for language, title, readers in (("de", "Übersicht", "Leser"), ("fr", "Aperçu", "Lecteurs"), ("en", "Overview", "Readers")):
            with self.subTest(language):
                self.open("/status?lang=" + language)
                self.until(lambda: readers in self.browser.execute_script("return document.body.textContent"))
                told = "return [document.title, document.querySelector('h1').textContent, document.documentElement.lang]"
                self.assertEqual(self.browser.execute_script(told), [title, title, language])

    def test_a_page_for_what_is_not_there(self):
        self.open("/r/nowhere")
        self.assertIn("There is no poll at this address", self.browser.execute_script("return document.body.textContent"))
        self.assertEqual(self.browser.execute_script("return document.styleSheets.length"), 2)
        self.browser.get_log("browser")  # the browser itself reports the 404


if __name__ == "__main__":
    unittest.main(verbosity=2)
