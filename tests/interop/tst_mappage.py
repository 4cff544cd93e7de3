"""Results as a map by place, in a real browser (headless Chromium) before a real everyportd whose readers' lines this test
holds: rings stand where readers were put, grow with each vote without a reload, can be read from a phone to a wall, light
and dark, by eye and by ear, are those of the moment in a replay, and say nothing while results are hidden. EVERYPORT_SHOTS=FOLDER keeps pictures."""

import json
import os
import shutil
import tempfile
import time
import unittest
import urllib.error
import urllib.request

from headlessbrowser import start_browser
from polling import wait_for
from station import Station, poll_toml
from tst_resultspage import WATCH, tag

SHOTS = os.environ.get("EVERYPORT_SHOTS")
PLAN = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000"><rect width="1600" height="1000" fill="#fbfaf6"/>
<g fill="none" stroke="#8a8f98" stroke-width="8"><rect x="40" y="40" width="1520" height="920"/>
<path d="M620 40v360M620 560v400M1080 40v520M40 500h380M1080 500h480"/></g></svg>"""
PLACES = {"r1": ("22", "30", "Library"), "r2": ("53", "45", "Market hall"), "r3": ("83", "28", "Council"),
          "r4": ("20", "78", "Entrance by the river with a long name")}

READ = """
const map = document.getElementById('map');
const plan = map.querySelector('.floor').getBoundingClientRect();
const whole = map.getBoundingClientRect();
return {
  shown: map.getClientRects().length > 0, chart: document.getElementById('page').dataset.chart,
  totals: document.getElementById('totals').textContent,
  whole: [whole.left, whole.top, whole.right, whole.bottom],
  image: map.querySelector('image')?.href.baseVal ?? '',
  ratio: plan.width / plan.height, width: plan.width,
  places: [...map.querySelectorAll('.place')].map((place) => {
    const ring = place.querySelector('.ground').getBoundingClientRect();
    const label = place.querySelector('.where').getBoundingClientRect();
    return {
      label: place.querySelector('.where').textContent, number: place.querySelector('.votes').textContent,
      parts: place.querySelectorAll('.slice').length, radius: ring.width / 2,
      x: (ring.left + ring.width / 2 - plan.left) / plan.width, y: (ring.top + ring.height / 2 - plan.top) / plan.height,
      colours: [...place.querySelectorAll('.slice')].map((part) => getComputedStyle(part).stroke),
      letters: Math.min(...[...place.querySelectorAll('text')].map((text) => parseFloat(text.getAttribute('font-size')))),
      cut: label.left < whole.left - 1 || label.right > whole.right + 1,
    };
  }),
  table: [...document.querySelectorAll('#places tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
};
"""


class MapPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        cls.readers = {name: cls.station.reader(name) for name in ("r1", "r2", "r3", "r4", "r5")}
        cls.cards = 0
        cls.station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1", "embed-origins=*")
        cls.port = cls.station.port("http")
        for reader in cls.readers.values():
            cls.station.command("device", "add", reader.name, "serial:" + reader.path, "id12")
        cls.station.command("plan", "set", "-", text=PLAN)
        for name, place in PLACES.items():
            cls.station.command("device", "place", name, *place)
        cls.add_poll("park", ["Trees", "Benches", "Bike racks"])
        cls.add_poll("secret", ["Ann", "Bob"], "results_hidden = true\n")
        cls.profile = tempfile.mkdtemp(prefix="everyport-browser.")
        cls.browser = start_browser(cls.profile, WATCH)

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        shutil.rmtree(cls.profile, ignore_errors=True)
        cls.station.__exit__()

    @classmethod
    def add_poll(cls, name, answers, more=""):
        ids = ["a%d" % n for n in range(1, len(answers) + 1)]
        readers = {reader: ids[at % len(ids)] for at, reader in enumerate(cls.readers)}
        text = poll_toml(name, "What does %s need?" % name, list(zip(ids, answers)), readers, "change")
        first, rest = text.split("\n", 1)
        cls.station.command("poll", "import", "-", text=first + "\n" + more + rest)

    def setUp(self):
        self.look(1280, 800)
        self.browser.get_log("browser")

    def tearDown(self):
        self.assertEqual([entry["message"] for entry in self.browser.get_log("browser")], [])
        self.assertEqual(self.browser.execute_script("return window.violations || []"), [])

    def look(self, width, height, dark=False, scale=1):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                     {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": False})
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})

    def open(self, name, query="?chart=map"):
        self.browser.get("http://127.0.0.1:%d/r/%s%s" % (self.port, name, query))

    def begin(self, name="park", query="?chart=map"):
        self.station.command("poll", "open", name, check=False)
        self.station.command("poll", "reset", name)
        self.open(name, query)
        self.until(lambda: len(self.read()["places"]) == 4)

    def read(self):
        if not self.browser.execute_script("return !!document.querySelector('#map .floor')"):
            return {"places": [], "totals": "", "table": [], "shown": False}
        return self.browser.execute_script(READ)

    def place(self, label):
        return next((place for place in self.read()["places"] if place["label"].startswith(label)), None)

    def until(self, condition, timeout=15):
        wait_for(condition, lambda: "the page says %s; the station says %s" % (
            self.browser.execute_script("return document.body.innerText"), self.station.stderr()[-2000:]), timeout)

    def tap(self, reader, card=None):
        MapPage.cards += 1
        self.readers[reader].tap(tag(self.cards if card is None else card))

    def shoot(self, name):
        if SHOTS:
            os.makedirs(SHOTS, exist_ok=True)
            time.sleep(0.4)
            self.browser.save_screenshot(os.path.join(SHOTS, name + ".png"))

    def ask(self, path):
        with urllib.request.urlopen("http://127.0.0.1:%d%s" % (self.port, path)) as answer:
            return answer.read().decode()

    def test_votes_move_to_their_places_without_a_reload(self):
        self.begin()
        page = self.read()
        self.assertEqual((page["chart"], page["shown"]), ("map", True))
        self.assertAlmostEqual(page["ratio"], 1.6, places=1)
        self.assertIn("/r/park/plan?v=", page["image"])
        self.browser.execute_script("window.sameDocument = true")
        for reader, times in (("r1", 5), ("r2", 2)):
            for _ in range(times):
                self.tap(reader)
        self.until(lambda: self.place("Library")["number"] == "5" and self.place("Market hall")["number"] == "2")
        library, hall, council = self.place("Library"), self.place("Market hall"), self.place("Council")
        self.assertAlmostEqual(library["x"], 0.22, places=2)
        self.assertAlmostEqual(library["y"], 0.30, places=2)
        self.assertGreater(library["radius"], hall["radius"])
        self.assertGreater(hall["radius"], council["radius"])
        self.assertEqual((library["parts"], council["parts"]), (1, 0))
        self.assertEqual(library["colours"], ["rgb(31, 102, 178)"])
        self.assertEqual(hall["colours"], ["rgb(227, 99, 0)"])
        # A card that votes elsewhere again takes its vote along; a reader without a place is elsewhere.
        self.tap("r1", 900)
        self.until(lambda: self.place("Library")["number"] == "6")
        self.tap("r2", 900)
        self.until(lambda: self.place("Library")["number"] == "5" and self.place("Market hall")["number"] == "3")
        self.tap("r5")
        self.until(lambda: (self.place("Elsewhere") or {}).get("number") == "1")
        self.assertTrue(self.browser.execute_script("return window.sameDocument === true"))
        self.assertEqual(self.read()["table"][0], ["Place", "votes", "Trees", "Benches", "Bike racks"])
        rows = {row[0]: row[1:] for row in self.read()["table"][1:]}
        self.assertEqual(rows["Library"], ["5", "5", "0", "0"])
        self.assertEqual(rows["Market hall"], ["3", "0", "3", "0"])
        self.assertEqual(rows["Elsewhere"], ["1", "0", "1", "0"])
        self.shoot("map-desktop-light")
        self.look(1280, 800, dark=True)
        self.assertEqual(self.place("Library")["colours"], ["rgb(106, 174, 255)"])
        self.shoot("map-desktop-dark")

    def test_is_legible_everywhere(self):
        self.begin()
        for _ in range(12):
            self.tap("r1")
        self.tap("r4")
        self.tap("r5")
        self.until(lambda: self.place("Library")["number"] == "12" and self.place("Elsewhere"))
        for width, height in ((320, 568), (360, 740), (390, 844), (768, 1024), (1024, 640), (1920, 1080), (3840, 2160), (1080, 1920)):
            self.look(width, height)
            self.browser.execute_script("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
            page = self.read()
            wide, high = self.browser.execute_script("return [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]")
            self.assertLessEqual(wide, 0, (width, height))
            if width >= 1024:
                self.assertLessEqual(high, 0, (width, height))
            self.assertGreaterEqual(page["width"], min(0.4 * width, 0.5 * height), (width, height))
            for place in page["places"]:
                self.assertGreaterEqual(place["letters"], 11, (width, height, place))
                self.assertGreaterEqual(place["radius"], 15, (width, height, place))
                self.assertFalse(place["cut"], (width, height, place))
            if width >= 1920:
                self.assertGreaterEqual(self.place("Library")["letters"], 20)
            self.shoot("map-%dx%d" % (width, height))
        self.look(360, 740, dark=True, scale=2)
        self.shoot("map-phone-dark")

    def test_a_frame_and_a_kiosk_have_it_too(self):
        self.begin(query="?embed&chart=map")
        self.assertTrue(self.read()["shown"])
        self.assertEqual(self.browser.execute_script("return document.querySelectorAll('#charts button').length"), 0)
        self.open("park", "?kiosk&chart=map")
        self.until(lambda: self.read()["shown"])
        self.shoot("map-kiosk")

    def test_votes_that_are_still_being_read_are_told(self):
        self.begin()
        draw = """const [whole, done] = arguments; import('/web/charts.js').then(({ drawNoMap }) => {
            const line = document.createElement('p');
            drawNoMap(line, { kind: 'choice', map: { whole } });
            done([line.hidden, line.textContent]); })"""
        self.assertEqual(self.browser.execute_async_script(draw, True), [True, ""])
        self.assertEqual(self.browser.execute_async_script(draw, False), [
            False, "Earlier votes are still being looked up; until then they count as elsewhere."])

    def test_kinds_without_one_say_so(self):
        said = "return document.getElementById('no-map').innerText"
        for name, kind, chart in (("mind", "words", "cloud"), ("why", "open", "cards"), ("guess", "number", "columns")):
            number = "lowest = 0\nhighest = 9\n" if kind == "number" else ""
            self.station.command("poll", "import", "-", text='[[poll]]\nid = "%s"\nquestion = "What?"\nkind = "%s"\n'
                                 'phones = "any-device"\n%s' % (name, kind, number))
            self.station.command("poll", "open", name)
            self.open(name)
            self.until(lambda: self.browser.execute_script(said) == "This kind of question has no map.")
            self.assertEqual(self.browser.execute_script("return document.getElementById('page').dataset.chart"), chart)
            self.open(name, "?chart=bars")
            self.until(lambda: self.browser.execute_script("return document.getElementById('page').dataset.chart === 'bars'"))
            self.assertEqual(self.browser.execute_script(said), "")
        self.begin()
        self.assertEqual(self.browser.execute_script(said), "")

    def test_can_be_chosen(self):
        self.station.command("poll", "open", "park", check=False)
        self.open("park", "")
        chosen = "return [...document.querySelectorAll('#charts button')].map((b) => b.textContent)"
        self.until(lambda: "Map" in self.browser.execute_script(chosen))
        self.browser.execute_script("[...document.querySelectorAll('#charts button')].find((b) => b.textContent === 'Map').click()")
        self.until(lambda: self.read()["shown"])
        self.assertTrue(self.browser.current_url.endswith("?chart=map"))
        tree = self.browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
        roles = [node["role"]["value"] for node in tree if not node.get("ignored")]
        self.assertIn("table", roles)

    def go_through(self, query):
        """A round of two moments, closed and open in the browser; what was voted at each of them, by place."""
        self.begin(query="?chart=map")
        time.sleep(1.1)  # fixed wait: what comes within one second is one moment of a replay
        self.tap("r1")
        self.tap("r1")
        self.until(lambda: self.place("Library")["number"] == "2")
        time.sleep(1.1)  # fixed wait: likewise
        self.tap("r2")
        self.tap("r5")
        self.until(lambda: self.place("Market hall")["number"] == "1" and self.place("Elsewhere"))
        self.station.command("poll", "close", "park")
        self.open("park", query)
        self.until(lambda: self.press("#replay button", "Replay"))
        self.until(lambda: self.press("#replay button", "Pause"))
        return json.loads(self.ask("/r/park/places.json"))["frames"]

    def press(self, where, words):
        return self.browser.execute_script("const button = [...document.querySelectorAll(arguments[0])].find((each) => each.textContent === arguments[1] && each.getClientRects().length);"
                                           "button?.click(); return !!button", where, words)

    def seek(self, moment):
        self.browser.execute_script("const slider = document.querySelector('#replay input'); slider.value = arguments[0];"
                                    "slider.dispatchEvent(new Event('input'))", moment)

    def shows(self, moment):
        """Rings, the table, and the numbers beside them."""
        _, places, elsewhere = moment
        page = self.read()
        table = [[int(cell) for cell in row[1:]] for row in page["table"][1:]]
        bars = self.browser.execute_script("return [...document.querySelectorAll('#bars .count')].map((each) => Number(each.textContent))")
        rings = [int(self.place(label[:8])["number"]) for _, _, label in PLACES.values() if self.place(label[:8])]
        return (page["chart"] == "map" and table == [[sum(counts)] + counts for counts in places + [elsewhere]]
                and rings == [sum(counts) for counts in places] and bars == [sum(each) for each in zip(*places, elsewhere)])

    def test_a_replay_has_it_as_it_stood(self):
        first, middle, last = self.go_through("?chart=map")
        spoken = "return document.getElementById('spoken').textContent"
        told = self.browser.execute_script(spoken)
        self.assertTrue(told)
        self.assertLessEqual(sum(map(sum, first[1])), 1)  # the first vote may come within the second of the opening
        self.assertEqual((middle[1][0], middle[1][1]), ([2, 0, 0], [0, 0, 0]))
        self.assertEqual((last[1][1], last[2]), ([0, 1, 0], [0, 1, 0]))
        for moment in (middle, first, middle, last):  # also back again, and its end is the map that was there before
            self.seek(moment[0])
            self.until(lambda: self.shows(moment))
        self.seek(middle[0])
        self.until(lambda: self.shows(middle))
        self.shoot("map-replay")
        time.sleep(10.2)  # fixed wait: something is said once in ten seconds at most
        self.assertEqual(self.browser.execute_script(spoken), told)  # nobody wins once more
        # A reader that is moved has its votes there in it, too.
        self.addCleanup(lambda: self.station.command("device", "place", "r1", *PLACES["r1"]))
        self.station.command("device", "place", "r1", *PLACES["r2"])
        self.until(lambda: len(self.read()["places"]) == 3 and self.place("Market hall")["number"] == "2")
        self.press("#replay button", "End replay")
        self.until(lambda: self.place("Market hall")["number"] == "3")

    def test_a_replay_fetches_it_when_somebody_looks(self):
        _, middle, _ = self.go_through("?chart=bars")
        fetched = "return performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/places.json')).length"
        self.seek(middle[0])
        self.until(lambda: "2 votes" in self.browser.execute_script("return document.getElementById('totals').textContent"))
        self.assertEqual(self.browser.execute_script(fetched), 0)
        self.press("#charts button", "Map")
        self.until(lambda: self.shows(middle))
        self.assertEqual(self.browser.execute_script(fetched), 1)

    def test_a_replay_says_why_it_has_none(self):
        self.go_through("?chart=map")
        self.press("#replay button", "End replay")
        self.until(lambda: self.read()["chart"] == "map")
        said = "return [document.getElementById('no-map').innerText, document.getElementById('page').dataset.chart]"
        for status, words in ((404, "This round has too many votes for a replay of its map."),
                              (503, "How it went cannot be looked up just now. Load the page again.")):
            self.browser.execute_script("""window.honest ??= window.fetch; const [status] = arguments;
                window.fetch = (address, ...more) => String(address).endsWith('/places.json')
                  ? Promise.resolve(new Response('', { status })) : window.honest(address, ...more)""", status)
            self.until(lambda: self.press("#replay button", "Replay"))
            self.until(lambda: self.press("#replay button", "Pause"))
            self.until(lambda: self.browser.execute_script(said) == [words, "bars"])
            self.shoot("map-replay-%d" % status)
            self.press("#replay button", "End replay")
            self.until(lambda: self.browser.execute_script(said) == ["", "map"])

    def test_is_exported(self):
        self.begin()
        self.tap("r3")
        self.until(lambda: self.place("Council")["number"] == "1")
        data = json.loads(self.ask("/r/park/map.json"))
        council = next(place for place in data["places"] if place["label"] == "Council")
        self.assertEqual((council["votes"], council["counts"], council["readers"]), (1, {"a3": 1}, ["r3"]))
        self.assertIn("Council,r3,83.00,28.00,1,0,0,1\r\n", self.ask("/r/park/map.csv"))
        printed = self.station.command("poll", "map", "park").stdout
        self.assertRegex(printed, r"Council +83.00 +28.00 +1 ")

    def test_hidden_results_have_no_map(self):
        self.station.command("poll", "open", "secret")
        self.tap("r1")
        time.sleep(0.5)
        self.assertNotIn("places", self.ask("/r/secret.json"))
        for path in ("/r/secret/map.json", "/r/secret/map.csv", "/r/secret/plan"):
            with self.assertRaises(urllib.error.HTTPError) as refused:
                self.ask(path)
            self.assertEqual(refused.exception.code, 404)
        self.open("secret")
        self.until(lambda: "hidden" in self.browser.execute_script("return document.getElementById('totals').textContent"))
        self.assertFalse(self.read()["shown"])
        self.station.command("poll", "close", "secret")
        self.until(lambda: (self.place("Library") or {}).get("number") == "1")

    def test_without_a_picture_there_is_a_floor(self):
        self.addCleanup(lambda: self.station.command("plan", "set", "-", text=PLAN))
        self.begin()
        before = {name: self.place(label)["x"] for name, (_, _, label) in PLACES.items() if name != "r4"}
        self.station.command("plan", "clear")
        for name, place in PLACES.items():
            self.station.command("device", "place", name, *place)
        self.until(lambda: len(self.read()["places"]) == 4 and not self.read()["image"])
        self.assertEqual(self.browser.execute_script("return document.querySelectorAll('#map .grid').length"), 1)
        for name, x in before.items():
            self.assertAlmostEqual(self.place(PLACES[name][2])["x"], x, places=2)
        self.shoot("map-floor")


if __name__ == "__main__":
    unittest.main(verbosity=2)
