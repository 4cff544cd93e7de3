"""Scales, motions and rankings in a real browser (headless Chromium) before a real everyportd: pressed on a phone, then read on the results page.
EVERYPORT_SHOTS=FOLDER keeps pictures of each look."""

import json
import os
import shutil
import tempfile
import time
import unittest
import urllib.request

from selenium.webdriver.common.by import By

from headlessbrowser import answer_instead, start_browser
from polling import wait_for
from pressing import is_shown, press, write
from station import Station

SHOTS = os.environ.get("EVERYPORT_SHOTS")
WATCH = """
window.violations = [];
document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));
"""
SCALE = """
id = "%s"
question = "How was the talk?"
mode = "change"
phones = "any-device"
kind = "scale"
from = %d
to = %d
low = "not at all"
high = "very much"
"""
MOTION = """
id = "%s"
question = "Shall the fees rise?"
mode = "change"
phones = "any-device"
kind = "motion"
majority = "two-thirds"
"""
RANKING = """
id = "%s"
question = "What should be built first?"
phones = "any-device"
kind = "ranking"
max_choices = 2
[[answer]]
id = "playground"
title = "Playground"
[[answer]]
id = "path"
title = "Cycle path"
[[answer]]
id = "benches"
title = "Benches"
"""
BUTTONS = """
return [...document.querySelectorAll('button[name=answer]')].map((each) => {
  const {width, height, top, left} = each.getBoundingClientRect();
  return {width, height, top, left, text: each.innerText, value: each.value};
});
"""


class KindPages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        cls.station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1")
        cls.port = cls.station.port("http")
        cls.profile = tempfile.mkdtemp(prefix="everyport-browser.")
        cls.browser = start_browser(cls.profile, WATCH)

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        shutil.rmtree(cls.profile, ignore_errors=True)
        cls.station.__exit__()

    def tearDown(self):
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        self.assertEqual([entry["message"] for entry in self.browser.get_log("browser")], [])
        self.assertEqual(self.browser.execute_script("return window.violations || []"), [])
        self.browser.delete_all_cookies()  # the next test's phone is another one

    def look(self, width, height):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                     {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700})

    def make(self, toml):
        self.station.command("poll", "import", "-", text=toml)
        self.name = toml.split('"')[1]
        self.station.command("poll", "open", self.name)

    def open(self, path):
        self.browser.get("http://127.0.0.1:%d%s" % (self.port, path))

    def text(self, selector):
        return self.browser.execute_script("return document.querySelector(arguments[0])?.innerText ?? ''", selector).strip()

    def until(self, condition):
        wait_for(condition, lambda: "the page says %s; the station says %s" % (self.text("body"), self.station.stderr()[-2000:]), 15)

    def press(self, answer):
        press(self.browser, 'button[value="%s"]' % answer)

    def places(self):
        return self.browser.execute_script("return [...document.querySelectorAll('.place')].map((each) => each.innerText.trim())")

    def vote(self, answer):
        """By a phone of its own."""
        self.browser.delete_all_cookies()
        self.open("/v/" + self.name)
        self.press(answer)
        self.until(lambda: self.text("#said") == "Counted.")

    def shoot(self, name):
        if SHOTS:
            os.makedirs(SHOTS, exist_ok=True)
            time.sleep(0.4)
            self.browser.save_screenshot(os.path.join(SHOTS, name + ".png"))

    # What must hold

    def test_a_scale_is_a_row_of_numbers(self):
        self.look(320, 568)
        self.make(SCALE % ("five", 1, 5))
        self.open("/v/five")
        buttons = self.browser.execute_script(BUTTONS)
        self.assertEqual([each["text"] for each in buttons], ["1", "2", "3", "4", "5"])
        self.assertEqual(len({each["top"] for each in buttons}), 1)  # one row
        self.assertGreaterEqual(min(min(each["width"], each["height"]) for each in buttons), 44)
        self.assertEqual(self.text(".ends").split("\n"), ["1 – not at all", "5 – very much"])
        self.shoot("scale-five-phone")
        self.press("4")
        self.until(lambda: self.text("#said") == "Counted.")
        self.assertIn("You chose: 4", self.text("main"))
        self.shoot("scale-five-phone-chosen")
        press(self.browser, "#change")
        self.press("5")
        self.until(lambda: "You chose: 5 – very much" in self.text("main"))

    def test_a_long_scale_wraps(self):
        self.make(SCALE % ("long", -10, 10))
        for width, height in ((320, 568), (390, 844), (844, 390), (1280, 800)):
            self.look(width, height)
            self.open("/v/long")
            buttons = self.browser.execute_script(BUTTONS)
            self.assertEqual([each["text"] for each in buttons], [str(n).replace("-", "\u2212") for n in range(-10, 11)])
            self.assertGreaterEqual(min(min(each["width"], each["height"]) for each in buttons), 44, width)
            self.assertGreater(len({each["top"] for each in buttons}), 1, width)
            self.assertLessEqual(self.browser.execute_script("return document.documentElement.scrollWidth - innerWidth"), 0, width)
            places = [(each["top"], each["left"]) for each in buttons]
            self.assertEqual(places, sorted(places))  # in the order of the numbers
        self.look(320, 568)
        self.press("-10")
        self.until(lambda: self.text("#said") == "Counted.")
        self.assertEqual(len({round(each["height"]) for each in self.browser.execute_script(BUTTONS)}), 1)  # the sign of what was chosen, too
        self.shoot("scale-long-phone")
        self.browser.execute_script("window.sameDocument = document.getElementById('vote')")
        time.sleep(1.5)  # the feed has told how things stand, which is no other poll
        self.assertTrue(self.browser.execute_script("return window.sameDocument === document.getElementById('vote')"))

    def test_of_a_scale_that_wraps_no_number_stands_alone(self):
        for last, rows in ((7, [4, 4]), (8, [5, 4]), (9, [5, 5]), (10, [6, 5])):
            self.make(SCALE % ("to-%d" % last, 0, last))
            self.look(320, 568)
            self.open("/v/to-%d" % last)
            tops = [each["top"] for each in self.browser.execute_script(BUTTONS)]
            self.assertEqual([tops.count(top) for top in sorted(set(tops))], rows)
        # The number is in the middle of its button while there is nothing below it.
        self.assertLess(abs(self.browser.execute_script("""
            const [button, number] = ['button[value="3"]', 'button[value="3"] bdi']
              .map((each) => document.querySelector(each).getBoundingClientRect());
            return (button.top + button.bottom) / 2 - (number.top + number.bottom) / 2""")), 3)

    def test_a_scale_fits_at_a_station(self):
        self.make(SCALE % ("booth", 0, 10))
        for width, height in ((360, 640), (800, 1280), (1024, 768), (1280, 800)):
            self.look(width, height)
            self.open("/k/booth")
            numbers, wide = self.browser.execute_script("""
                return [[...document.querySelectorAll('#station button')].map((each) => [each.innerText.trim(), each.scrollWidth - each.clientWidth]),
                        document.documentElement.scrollWidth - innerWidth]""")
            self.assertEqual([number for number, _ in numbers], [str(n) for n in range(11)])
            self.assertLessEqual(max(over for _, over in numbers), 0, width)
            self.assertLessEqual(wide, 0, width)
            self.assertEqual(self.text(".ends").split("\n"), ["0 – not at all", "10 – very much"])
            self.shoot("scale-station-%d" % width)

    def test_several_answers_are_picked_at_a_station(self):
        self.make(RANKING % "seat")
        for width, height in ((360, 640), (1024, 768)):
            self.look(width, height)
            self.open("/k/seat")
            self.until(lambda: self.browser.find_elements(By.CSS_SELECTOR, "#station .arrow"))
            self.assertTrue(self.text("#said").startswith("Press the answers in your order, the best first, up to 2, then send it."))
            self.assertFalse(is_shown(self.browser, "#send"))  # there is nothing to send
            for answer in ("path", "benches"):
                self.press(answer)
            self.assertEqual(self.places(), ["1.", "2."])
            press(self.browser, '.arrow[value="benches"][data-way="-1"]')
            self.assertEqual(self.places(), ["2.", "1."])
            self.assertLessEqual(self.browser.execute_script("return document.documentElement.scrollWidth - innerWidth"), 0)
            self.shoot("ranking-station-%d" % width)
            press(self.browser, "#send")
            self.until(lambda: self.text("#said") == "Counted. Thank you.")
            self.assertFalse(is_shown(self.browser, "#send"))  # they are
            self.until(lambda: self.text("#said").startswith("Press the answers"))
            self.assertEqual(self.browser.find_elements(By.CSS_SELECTOR, "#station .picked"), [])  # the next person's turn
        with urllib.request.urlopen("http://127.0.0.1:%d/r/seat.json" % self.port) as answer:
            data = json.load(answer)
        self.assertEqual((data["voters"], data["ranking"]["answers"][0]["answer_id"]), (2, "benches"))

    def test_a_station_says_what_was_not_sent(self):
        self.make('id = "idea"\nquestion = "What is missing?"\nphones = "any-device"\nkind = "open"\n')
        self.open("/k/idea")
        write(self.browser, "#written", "A bench")
        self.station.command("poll", "close", "idea")
        self.until(lambda: self.text("#said") == "Voting has closed. This page goes on by itself. What you had written was not sent.")
        self.until(lambda: self.text("#said") == "Voting has closed. This page goes on by itself.")

    def test_a_station_sends_a_vote_that_waits_again(self):
        self.make(SCALE % ("full", 0, 3))
        self.open("/k/full")
        answer_instead(self.browser, [503, {"Content-Type": "application/json", "Retry-After": "1"}, '{"uuid": "UUID", "fault": "waits"}'],
                       [429, {"Retry-After": "1"}, "wait"])
        press(self.browser, "#station button[value='2']")
        self.until(lambda: self.text("#said").startswith("Votes cannot be stored just now. Yours is kept"))
        self.until(lambda: self.text("#said").startswith("Many vote just now."))
        self.until(lambda: self.text("#said") == "Counted. Thank you.")
        posted = self.browser.execute_script("return window.posted")
        self.assertEqual(len(posted), 3)
        self.assertEqual(len(set(posted)), 1)

    def test_works_by_keys_and_is_read_aloud(self):
        self.look(320, 568)
        self.make(SCALE % ("keys", 0, 3))
        self.open("/v/keys")
        tree = self.browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
        names = [node.get("name", {}).get("value", "") for node in tree if not node.get("ignored") and node["role"]["value"] == "button"]
        self.assertEqual(names, ["0 – not at all", "1", "2", "3 – very much"])
        self.browser.execute_script("document.querySelector('button[value=\"2\"]').focus()")
        write(self.browser, ":focus", " ")
        self.until(lambda: "You chose: 2" in self.text("main"))

    def test_works_without_scripts(self):
        self.look(320, 568)
        for toml, answer, title in ((SCALE % ("plainscale", -1, 1), "-1", "-1 – not at all"), (MOTION % "plainmotion", "abstain", "Abstain")):
            self.make(toml)
            self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
            self.open("/v/" + self.name)
            self.press(answer)
            self.until(lambda: "You chose: " + title in self.browser.page_source)  # of which there is none on the way from page to page
            self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})

    def test_a_motion_is_three_large_buttons(self):
        self.look(320, 568)
        self.make(MOTION % "motion")
        self.open("/v/motion")
        buttons = self.browser.execute_script(BUTTONS)
        self.assertEqual([each["text"] for each in buttons], ["Yes", "No", "Abstain"])
        self.assertGreaterEqual(min(each["height"] for each in buttons), 72)
        self.shoot("motion-phone")
        for answer in ("yes", "yes", "no", "abstain"):
            self.vote(answer)
        self.look(1280, 800)
        self.open("/r/motion")
        self.until(lambda: self.text("#figures") == "Carried so far: 2 yes, 1 no, 1 abstained (two thirds needed).")
        self.assertEqual(self.browser.execute_script("return document.getElementById('spoken').textContent"), self.text("#figures"))
        self.station.command("poll", "close", "motion")
        self.until(lambda: self.text("#figures").startswith("Carried: 2 yes"))
        self.shoot("motion-desktop")
        self.open("/r/motion?lang=de")
        self.until(lambda: self.text("#figures") == "Angenommen: 2 Ja, 1 Nein, 1 Enthaltung (zwei Drittel nötig).")
        self.assertEqual(self.browser.execute_script("return [...document.querySelectorAll('.label')].map((each) => each.textContent)"),
                         ["Ja", "Nein", "Enthaltung"])
        self.open("/r/motion")
        self.until(lambda: self.text(".label") == "Yes")

    def rank(self, *answers):
        """By a phone of its own, the best first."""
        self.browser.delete_all_cookies()
        self.open("/v/" + self.name)
        for place, answer in enumerate(answers, 1):
            self.press(answer)
            self.until(lambda: self.browser.execute_script(
                "return document.querySelector(`button[value=\"${arguments[0]}\"] .place`)?.textContent", answer) == "%d." % place)
        press(self.browser, "#send")
        self.until(lambda: self.text("#said") == "Counted.")

    def test_a_ranking_is_pressed_in_order(self):
        self.look(320, 568)
        self.make(RANKING % "town")
        self.open("/v/town")
        self.assertIn("in your order, the best first, up to 2", self.text(".rule"))
        self.shoot("ranking-phone")
        self.rank("path", "playground")
        self.assertIn("You chose: 1. Cycle path, 2. Playground", self.text("main").replace("\u00a0", " "))
        self.assertEqual(len(self.browser.find_elements(By.CSS_SELECTOR, "button[name=answer]:not(:disabled)")), 0)  # no place is left
        self.shoot("ranking-phone-chosen")
        self.rank("path", "benches")
        self.rank("playground")
        self.look(1280, 800)
        self.open("/r/town")
        self.until(lambda: self.text("#figures") == "1. Cycle path (4 points) · 2. Playground (3 points) · 3. Benches (1 point)")
        self.assertEqual(self.browser.execute_script("return document.getElementById('spoken').textContent"), self.text("#figures"))
        self.assertEqual(self.browser.execute_script("return [...document.querySelectorAll('.count')].map((each) => each.textContent)"),
                         ["3 points", "4 points", "1 point"])  # in the order in which they were asked
        self.assertEqual(self.text("li.leads .label"), "Cycle path")
        self.assertIn("up to 2 answers each, the best first", self.text("#note"))
        self.assertIn("3 orders", self.text("#page"))
        self.assertNotIn("5 votes", self.text("#page"))
        self.shoot("ranking-desktop")
        self.open("/r/town?lang=nl")
        self.until(lambda: self.text("#figures").startswith("1. Cycle path (4 punten)"))
        self.station.command("poll", "close", "town")
        self.open("/")
        self.until(lambda: "first: Cycle path, 3 orders" in self.text("#content"))
        self.assertIn("1. Cycle path (4 points), 2. Playground (3 points)", self.station.command("poll", "list").stdout)

    def test_a_runoff_says_that_it_is_one(self):
        self.make((RANKING % "runoff").replace("max_choices", 'count = "runoff"\nmax_choices'))
        self.open("/v/runoff")
        self.rank("path", "playground")
        self.look(1280, 800)
        self.open("/r/runoff")
        self.until(lambda: "1. Cycle path (1 ballot)" in self.text("#figures"))
        self.assertIn("counted by run-off", self.text("#note"))
        self.assertEqual(self.browser.execute_script("return [...document.querySelectorAll('.count')].map((each) => each.textContent)")[1], "1 ballot")
        self.open("/v/runoff")  # where its cookie is, so that the next phone is another
        self.rank("playground", "path")
        self.open("/r/runoff")
        labels = "return [...document.querySelectorAll('.label')].map((each) => each.textContent)"
        self.until(lambda: self.browser.execute_script(labels) == ["Playground", "Cycle path", "Benches out in round 1"])

    def test_a_ranking_leaves_out_none_that_is_level(self):
        self.look(1280, 800)
        self.make(RANKING % "level")
        self.open("/r/level")
        self.until(lambda: self.text("#live-words") == "Live")
        figures = """const [ranking, done] = arguments; import('/web/words.js').then((words) => done(words.figures({ranking})))"""

        def told(*ranked):
            answers = [{"rank": rank, "title": title, "points": points} for rank, title, points in ranked]
            return self.browser.execute_async_script(figures, {"places": 3, "answers": answers})

        self.assertEqual(told((1, "A", 5), (2, "B", 4), (3, "C", 3), (3, "D", 3), (5, "E", 1)),
                         "1. A (5 points) · 2. B (4 points) · 3. C (3 points) · 3. D (3 points)")
        self.assertEqual(told((1, "A", 2), (2, "B", 0), (2, "C", 0)), "1. A (2 points)")  # nobody has named the others
        self.assertTrue(told(*[(1, "A", 1)] * 9).endswith("1. A (1 point) · …"))

    def test_the_results_say_what_a_scale_comes_to(self):
        self.make(SCALE % ("talk", 1, 5))
        self.look(1280, 800)
        self.open("/r/talk")
        self.until(lambda: self.text("#live-words") == "Live")
        self.assertEqual(self.text("#figures"), "")
        self.look(320, 568)
        for answer in ("5", "5", "2"):
            self.vote(answer)
        self.open("/r/talk")
        self.until(lambda: self.text("#figures") == "Mean 4, median 5, spread 1.41.")
        labels = self.browser.execute_script("return [...document.querySelectorAll('.label')].map((each) => each.textContent)")
        self.assertEqual(labels, ["1 – not at all", "2", "3", "4", "5 – very much"])
        self.shoot("scale-results-phone")
        for width, height in ((320, 568), (1024, 640), (1280, 800), (1920, 1080)):
            self.look(width, height)
            self.until(lambda: self.browser.execute_script("return document.getElementById('page').classList.contains('settled')"))
            wide, high = self.browser.execute_script("const page = document.documentElement;"
                                                     "return [page.scrollWidth - innerWidth, page.scrollHeight - innerHeight]")
            self.assertLessEqual(wide, 0, width)
            if width >= 1024:
                self.assertLessEqual(high, 0, width)
        self.shoot("scale-results-desktop")
        self.open("/r/talk?lang=fr")
        self.until(lambda: self.text("#figures") == "Moyenne 4, médiane 5, écart type 1,41.")
        self.open("/r/talk?kiosk")
        self.until(lambda: self.text(".label") != "")
        self.assertEqual(self.browser.execute_script("return document.getElementById('figures').offsetHeight"), 0)
        self.station.command("poll", "reset", "talk")
        self.open("/")
        self.until(lambda: "How was the talk?" in self.text("#content"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
