"""Numbers, words and open answers in a real browser (headless Chromium) before a real everyportd: written on a phone of 320 pixels,
kept while there is no network, shown as columns, a cloud and cards, and never what is hidden or waits for the host.
EVERYPORT_SHOTS=FOLDER keeps pictures of each look."""

import concurrent.futures
import json
import os
import shutil
import tempfile
import time
import unittest
import urllib.error
import urllib.request

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from headlessbrowser import start_browser
from polling import wait_for
from pressing import attribute, press, write
from station import Station

SHOTS = os.environ.get("EVERYPORT_SHOTS")
WATCH = """
window.violations = [];
document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));
"""
WRITTEN = """
id = "%s"
question = "%s"
kind = "%s"
phones = "any-device"
"""
NETWORK = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
# Words that drive whoever shows them, if they are let.
HOSTILE = ["<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "\u202eabc\u202c", "Z\u0351\u0352\u0353\u0354\u0355\u0356algo", "👩‍👩‍👧",
           "a\u0000b", "<b>bold", "\u2067rtl\u2069", "{count}", "&amp;"]
OVERLAPS = """
const boxes = [...document.querySelectorAll('#texts li:not([hidden])')].map((each) => each.getBoundingClientRect());
return boxes.some((a, at) => boxes.slice(at + 1).some((b) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3));
"""
SIZES = ((320, 568), (390, 844), (1024, 640), (1280, 800), (1920, 1080), (3840, 2160))


class WrittenPages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        cls.station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1", "new-phones=100000")
        cls.port = cls.station.port("http")
        cls.profile = tempfile.mkdtemp(prefix="everyport-browser.")
        cls.browser = start_browser(cls.profile, WATCH)
        cls.browser.execute_cdp_cmd("Network.enable", {})

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        shutil.rmtree(cls.profile, ignore_errors=True)
        cls.station.__exit__()

    def tearDown(self):
        self.browser.execute_cdp_cmd("Network.emulateNetworkConditions", NETWORK)
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        said = [entry["message"] for entry in self.browser.get_log("browser") if "ERR_INTERNET_DISCONNECTED" not in entry["message"]]
        self.assertEqual(said, [])
        self.assertEqual(self.browser.execute_script("return window.violations || []"), [])
        self.browser.delete_all_cookies()

    def look(self, width, height, dark=False):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                     {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700})
        self.browser.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": width < 700})
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia",
                                     {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})

    def make(self, kind, name, question, more=""):
        self.station.command("poll", "import", "-", text=WRITTEN % (name, question, kind) + more)
        self.name = name
        self.station.command("poll", "open", name)

    def open(self, path):
        self.browser.get("http://127.0.0.1:%d%s" % (self.port, path))

    def text(self, selector):
        return self.browser.execute_script("return document.querySelector(arguments[0])?.innerText ?? ''", selector).strip()

    def until(self, condition):
        wait_for(condition, lambda: "the page says %s; the station says %s" % (self.text("body"), self.station.stderr()[-2000:]), 45)

    def write(self, words):
        write(self.browser, "#written", words)
        press(self.browser, ".send")

    def given(self):
        """What the station has; what waits to be sent is not."""
        return self.browser.execute_script("return [...document.querySelectorAll('.given li:not(.pending)')].map((each) => each.innerText)")

    def post(self, words, number):
        """By a phone of its own; what the station says of it."""
        body = json.dumps({"uuid": "%032x" % number, "answer": words}).encode()
        request = urllib.request.Request("http://127.0.0.1:%d/v/%s" % (self.port, self.name), body, {"Content-Type": "application/json"})
        for _ in range(30):
            try:
                with urllib.request.urlopen(request) as answer:
                    return json.load(answer)
            except urllib.error.HTTPError as refused:
                if refused.code != 429:  # on a quick machine it is more than one address may send in a second
                    raise
                time.sleep(1)
        raise AssertionError("it is kept waiting for half a minute")

    def results(self):
        with urllib.request.urlopen("http://127.0.0.1:%d/r/%s.json" % (self.port, self.name)) as answer:
            return answer.read().decode()

    def shoot(self, name):
        if SHOTS:
            os.makedirs(SHOTS, exist_ok=True)
            time.sleep(0.4)
            self.browser.save_screenshot(os.path.join(SHOTS, name + ".png"))

    def assert_large(self):
        """All that a thumb presses is, and nothing is wider than the phone."""
        least, wide = self.browser.execute_script("""
            const all = [...document.querySelectorAll('main button, #written')].map((each) => each.getBoundingClientRect().height);
            return [Math.min(...all), document.documentElement.scrollWidth - innerWidth];""")
        self.assertGreaterEqual(least, 56)
        self.assertLessEqual(wide, 0)

    def assert_fits(self, *, scrolls=700):
        for width, height in SIZES:
            self.look(width, height)
            self.until(lambda: self.browser.execute_script("return document.getElementById('page').classList.contains('settled')"))
            time.sleep(0.1)
            wide, high = self.browser.execute_script(
                "const page = document.documentElement; return [page.scrollWidth - innerWidth, page.scrollHeight - innerHeight]")
            self.assertLessEqual(wide, 0, width)
            if width >= scrolls:
                self.assertLessEqual(high, 0, width)
            self.assertFalse(self.browser.execute_script(OVERLAPS), width)

    # What must hold

    def test_a_number(self):
        self.look(320, 568)
        self.make("number", "beans", "How many beans are in the jar?", 'lowest = 0\nhighest = 500\nunit = "beans"\nmode = "change"\n')
        self.open("/v/beans")
        self.assertEqual(self.text("#hint"), "0 to 500 beans, whole numbers")
        self.assertEqual(attribute(self.browser, "#written", "inputmode"), "numeric")
        self.assert_large()
        self.shoot("number-phone")
        self.write("1,5x")
        self.until(lambda: self.text("#said").startswith("That is no number"))
        self.assertIn("Write a whole number, 0 to 500 beans, in digits", self.text("#said"))
        self.assertEqual(attribute(self.browser, "#written", "value"), "1,5x")
        self.shoot("number-phone-wrong")
        write(self.browser, "#written", "132" + Keys.ENTER, anew=True)
        self.until(lambda: "You wrote: 132\u00a0beans" in self.text("main"))
        self.assertEqual(attribute(self.browser, "#written", "value"), "")
        self.shoot("number-phone-counted")
        for number, words in enumerate(("90", "120", "131", "250", "٤٤"), 1):
            self.assertEqual(self.post(words, number)["outcome"], "counted")
        self.look(1280, 800)
        self.open("/r/beans")
        self.until(lambda: self.text("#median") == "median 126 beans".replace(" b", "\u00a0b") or self.text("#median").startswith("median 125.5"))
        self.assertTrue(self.text("#figures").startswith("Mean "))
        self.shoot("number-results")
        self.assert_fits()
        self.shoot("number-results-4k")
        self.look(320, 568)
        self.open("/r/beans")
        self.until(lambda: self.text("#median") != "")
        self.shoot("number-results-phone")
        self.open("/r/beans?chart=bars&lang=de")
        self.until(lambda: self.text("#bars .label").endswith("beans"))
        self.assertEqual(self.text("#charts"), "Säulen\nBalken")

    def test_numbers_of_an_axis_leave_each_other_room(self):
        self.look(320, 568)
        self.make("number", "steps", "How many steps was it?", "lowest = 0\nhighest = 20000\n")
        for number, words in enumerate(("10000", "10065", "10140"), 1):
            self.assertEqual(self.post(words, number)["outcome"], "counted")
        self.open("/r/steps")
        self.until(lambda: self.text("#median") != "")
        places = self.browser.execute_script("""
            return [...document.querySelectorAll('#columns .tick > [aria-hidden]:not(.left-out)')].map((each) => each.getBoundingClientRect())
              .map(({ left, right }) => [left, right])""")
        self.assertGreater(len(places), 1)
        self.assertEqual([(one, other) for one, other in zip(places, places[1:]) if one[1] > other[0]], [])

    def test_a_number_is_written_one_way(self):
        self.look(320, 568)
        self.make("number", "far", "How far do you come?", 'lowest = 0\nhighest = 50000\ndecimals = 1\nunit = "km"\nmode = "change"\n')
        self.open("/v/far")
        self.assertIn("0 to 50,000 km", self.text("#hint"))
        self.write("12345.6")
        self.until(lambda: "You wrote: 12,345.6\u00a0km" in self.text("main"))
        for language, words in (("de", "12.345,6\u00a0km"), ("en", "12,345.6\u00a0km")):
            self.open("/r/far?chart=bars&lang=" + language)
            self.until(lambda words=words: self.text("#bars .label") == words)
        self.assertIn("12345.6", self.results())  # of no language

    def test_the_page_reads_numbers_as_the_station_does(self):
        self.look(320, 568)
        self.make("number", "alike", "How heavy is it?", 'lowest = -10\nhighest = 5000\ndecimals = 1\nunit = "kg"\n')
        self.open("/v/alike")
        said = """
            const [words, done] = arguments;
            import('/web/written.js').then(({isNumber}) => done(isNumber(words, document.getElementById('written').dataset)))"""
        for number, words in enumerate(("12", "70 KG", "12,5", "12.5", "12.55", "1,250", "1.250", "1.250,5", "1 250", "5.001", "5,001", "5000.5", "-10",
                                        "\u221210,5", ".5", "5.", "0,500", "1.2.3", "1, 2", "1e3", "many", "kg", "--3", "1\u2019000", "\u0661\u0662"), 1):
            with self.subTest(words):
                is_taken = self.post(words, number).get("fault") != "badNumber"
                self.assertEqual(self.browser.execute_async_script(said, words), is_taken)

    def test_small_numbers(self):
        self.look(1280, 800)
        self.make("number", "grams", "How heavy is a grain?", "lowest = 0\nhighest = 1\ndecimals = 3\n")
        for number, words in enumerate(("0.001", "0.002", "0.003", "0.004", "0.004"), 1):
            self.assertEqual(self.post(words, number)["outcome"], "counted")
        self.open("/r/grams")
        self.until(lambda: self.text("#figures") == "Mean 0.0028, median 0.003, spread 0.0012; from 0.001 to 0.004.")
        self.assertEqual(self.text("#mean"), "mean 0.0028")

    def test_words(self):
        self.look(320, 568)
        self.make("words", "square", "What should the square be like?", 'mode = "multi"\nmax_choices = 3\n')
        self.open("/v/square")
        self.assert_large()
        self.shoot("words-phone")
        self.write("Green")
        self.until(lambda: self.given() == ["Green"])
        self.write("shady")
        self.until(lambda: self.given() == ["Green", "shady"])
        self.assert_large()
        self.shoot("words-phone-two")
        # Without a network it is kept, shown so, and goes out later.
        self.browser.execute_cdp_cmd("Network.emulateNetworkConditions", {**NETWORK, "offline": True})
        self.write("quiet")
        self.until(lambda: self.text("#said").startswith("No connection."))
        self.until(lambda: self.text(".given .pending bdi") == "quiet")
        self.assertEqual(self.text(".given .pending .waits"), "waits")
        self.assertTrue(self.text(".tosend").endswith("Waiting to be sent: quiet"))
        self.assertEqual(self.text(".chosen"), "You wrote: Green, shady")  # what was given stands
        self.shoot("words-phone-waiting")
        self.browser.execute_cdp_cmd("Network.emulateNetworkConditions", NETWORK)
        self.until(lambda: self.given() == ["Green", "shady", "quiet"])
        self.assertEqual(len(self.browser.find_elements(By.CSS_SELECTOR, "#written, .pending")), 0)  # three are all
        # What is being typed stays while the page changes by itself.
        self.browser.delete_all_cookies()
        self.browser.get_log("browser")
        self.open("/v/square")
        write(self.browser, "#written", "half a wo")
        self.station.command("poll", "reset", "square")
        self.until(lambda: self.browser.execute_script("return document.getElementById('vote').dataset.round") == "2")
        self.assertEqual(self.browser.execute_script("return [document.activeElement.id, document.activeElement.value]"), ["written", "half a wo"])
        for number, words in enumerate(["green"] * 9 + ["GREEN!"] * 3 + ["shady"] * 6 + ["trees"] * 3 + ["slur"] * 5 + HOSTILE, 1):
            self.assertIn(self.post(words, number).get("outcome", "none"), ("counted", "none"), words)
        self.station.command("poll", "hide", "square", "SLUR")
        self.look(1280, 800)
        self.open("/r/square")
        self.until(lambda: self.text("#texts li") == "green 12")
        self.assertNotIn("slur", self.results().lower())
        self.assertIn("1 is hidden", self.text("#totals"))
        self.assertEqual(self.browser.execute_script("return document.querySelectorAll('#texts script, #texts img, #texts b').length"), 0)
        self.assertIn("<script>alert(1)</script>", self.text("#texts"))
        self.shoot("words-results")
        self.look(1280, 800, dark=True)
        self.shoot("words-results-dark")
        self.assert_fits()
        self.look(320, 568)
        self.open("/r/square")
        self.until(lambda: self.text("#texts li") == "green 12")
        self.shoot("words-results-phone")
        self.open("/r/square?kiosk")
        self.until(lambda: self.text("#texts li") == "green 12")
        self.assertEqual(self.browser.execute_script("return document.querySelector('footer').offsetHeight"), 0)

    def test_words_keep_their_places(self):
        self.make("words", "places", "One word?")
        for number, words in enumerate(["a"] * 8 + ["b"] * 4 + ["c"] * 4, 1):
            self.post(words, number)
        self.look(1280, 800)
        self.open("/r/places")
        order = "return [...document.querySelectorAll('#texts li bdi')].map((each) => each.textContent)"
        self.until(lambda: self.browser.execute_script(order) == ["a", "b", "c"])
        self.post("c", 100)  # c has more than b, and not so many more that it would be larger
        self.until(lambda: "c 5" in self.text("#texts").replace("\n", " "))
        self.assertEqual(self.browser.execute_script(order), ["a", "b", "c"])
        for number in range(101, 104):
            self.post("c", number)
        self.until(lambda: self.browser.execute_script(order) == ["a", "c", "b"])

    def test_open_answers_wait_for_the_host(self):
        self.look(320, 568)
        self.make("open", "plan", "What is missing in the new plan?")
        self.open("/v/plan")
        self.assertEqual(self.text("#hint"), "Others see it once a host has approved it.")
        self.assert_large()
        self.write("A bench every hundred metres on the way to the river, so that my mother can walk it.")
        self.until(lambda: self.text(".host") == "Shown once a host has approved it.")
        self.shoot("open-phone-sent")
        self.post("More light.", 1)
        self.assertNotIn("bench", self.results())
        self.look(1280, 800)
        self.open("/r/plan")
        self.until(lambda: "2 wait for a host" in self.text("#totals"))
        self.assertEqual(self.text("#texts"), "")
        self.open("/r/plan?kiosk")  # a wall has no line of totals
        self.until(lambda: self.text("#figures") == "Answers wait for the host.")
        self.shoot("open-wall-waits")
        self.open("/r/plan")
        self.assertIn("1  waits", self.station.command("poll", "words", "plan").stdout)
        self.station.command("poll", "show", "plan", "more light")
        self.until(lambda: self.text("#texts") == "More light.")
        self.assertEqual(self.text("#figures"), "")
        self.shoot("open-results")
        self.assertNotIn("bench", self.browser.page_source)
        self.assert_fits()
        self.look(320, 568)
        self.open("/v/plan")
        self.until(lambda: self.text(".host") == "Shown once a host has approved it.")
        time.sleep(2)  # the feed has told how things stand
        self.station.command("poll", "show", "plan", "A bench every hundred metres on the way to the river, so that my mother can walk it.")
        self.until(lambda: self.text(".host") == "" and "You wrote: A bench" in self.text("main"))

    def test_works_without_scripts(self):
        self.look(320, 568)
        self.make("words", "plain", "One word?")
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.open("/v/plain")
        self.write("Peace")
        self.until(lambda: "You wrote: Peace" in self.browser.page_source)

    def test_a_choice_is_a_ring_where_that_is_wanted(self):
        answers = "".join('[[answer]]\nid = "%s"\ntitle = "%s"\n' % pair for pair in (("a", "Playground"), ("b", "Trees"), ("c", "Benches")))
        self.make("choice", "ring", "Which project?", answers)
        for number, answer in enumerate("aaabbc", 1):
            self.post(answer, number)
        self.look(1280, 800)
        self.open("/r/ring")
        self.until(lambda: self.text("#bars .count") == "3")
        press(self.browser, "//*[@id='charts']/button[text()='Ring']", By.XPATH)
        self.assertTrue(self.browser.current_url.endswith("?chart=donut"))
        self.assertEqual(len(self.browser.find_elements(By.CSS_SELECTOR, "#ring .slice")), 3)
        self.shoot("ring-results")
        self.assert_fits()
        self.look(320, 568)
        self.open("/r/ring?chart=donut")
        self.until(lambda: len(self.browser.find_elements(By.CSS_SELECTOR, "#ring .slice")) == 3)
        self.shoot("ring-results-phone")
        self.open("/r/ring?chart=donut&embed")
        self.until(lambda: len(self.browser.find_elements(By.CSS_SELECTOR, "#ring .slice")) == 3)
        self.assertEqual(self.browser.execute_script("return document.getElementById('charts').offsetHeight"), 0)

    def test_a_quiz_has_time_and_says_at_its_end_what_was_right(self):
        self.look(320, 568)
        answers = "".join('[[answer]]\nid = "%s"\ntitle = "%s"\n%s' % each for each in (
            ("a", "1286", ""), ("b", "1461", "right = true\n"), ("c", "1648", "")))
        self.make("quiz", "bridge", "When was the first bridge built here?", "seconds = 600\n" + answers)
        self.open("/v/bridge")
        self.until(lambda: self.text("#time").endswith(" s"))
        self.assert_large()
        self.shoot("quiz-phone")
        press(self.browser, 'button[value="a"]')
        self.until(lambda: self.text("#said") == "Counted.")
        self.post("b", 1)
        self.assertNotIn('"right"', self.results())
        self.station.command("poll", "close", "bridge")
        self.until(lambda: self.text(".outcome") == "Right is: 1461")
        self.shoot("quiz-phone-over")
        self.look(1280, 800)
        self.open("/r/bridge")
        self.until(lambda: self.text("#figures") == "1 of 2 answered right.")
        self.assertIn("right", self.text("#bars li.right .label"))
        self.shoot("quiz-results")
        self.open("/r/bridge?chart=leaders")
        self.until(lambda: len(self.browser.find_elements(By.CSS_SELECTOR, "#leaders li")) == 2)
        self.assertIn("0 points", self.text("#leaders"))
        self.shoot("quiz-leaders")
        self.open("/r/bridge?chart=timeline")  # is none of a quiz's
        self.until(lambda: self.text("#bars .count") != "")

    def test_votes_by_the_minute(self):
        answers = "".join('[[answer]]\nid = "%s"\ntitle = "%s"\n' % pair for pair in (("a", "Playground"), ("b", "Trees")))
        self.make("choice", "times", "Which project?", answers)
        for number, answer in enumerate("aab", 1):
            self.post(answer, number)
        self.look(1280, 800)
        self.open("/r/times?chart=timeline")
        self.until(lambda: len(self.browser.find_elements(By.CSS_SELECTOR, "#minutes rect")) >= 2)
        self.assert_fits()
        self.look(1280, 800)
        self.shoot("timeline-results")

    def test_thousands_of_words(self):
        self.make("words", "flood", "Anything?")
        begun = time.monotonic()
        with concurrent.futures.ThreadPoolExecutor(16) as phones:
            told = list(phones.map(lambda number: self.post("word %d" % number, number)["outcome"], range(1, 5002)))
        lasted = time.monotonic() - begun
        self.assertEqual((told.count("counted"), told.count("refused:full")), (5000, 1))
        asked = time.monotonic()
        size = len(self.results())
        asked = time.monotonic() - asked
        print("5,001 words in %.1f s; the data are %d bytes in %.1f ms" % (lasted, size, asked * 1000))
        self.assertLess(size, 40_000)
        self.look(1280, 800)
        opened = time.monotonic()
        self.open("/r/flood")
        self.until(lambda: "4,9" in self.text("#totals"))
        print("the page with 100 of them is there in %.1f s" % (time.monotonic() - opened))
        self.shoot("words-results-flood")


if __name__ == "__main__":
    unittest.main(verbosity=2)
