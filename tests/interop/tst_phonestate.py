"""What a phone is told at the lower edge of the voting page, in a real browser (headless Chromium) before a real everyportd: that
its vote counts, that there is no connection, that another phone has changed it; and what is picked, written and corrected before it is
sent. EVERYPORT_SHOTS=FOLDER keeps pictures of each look."""

import csv
import io
import json
import os
import re
import shutil
import tempfile
import time
import unittest
import urllib.request

from selenium.webdriver.common.by import By

from headlessbrowser import start_browser
from polling import wait_for
from pressing import attribute, is_shown, press, write
from station import Station

SHOTS = os.environ.get("EVERYPORT_SHOTS")
NETWORK = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
WATCH = """
window.violations = [];
document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));
"""
POLL = """
id = "%s"
question = "Which of these shall be built on the meadow?"
phones = "%s"
mode = "%s"
%s
"""
ANSWERS = "".join('[[answer]]\nid = "a%d"\ntitle = "%s"\n' % (at, title) for at, title in enumerate((
    "Playground", "Cycle path along the whole of the Long Street", "Benches", "A fountain", "Trees on Market Square", "A stage", "Toilets",
    "Nothing at all"), 1))
TOPS = "return [...document.querySelectorAll('button[name=answer]')].map((each) => Math.round(each.getBoundingClientRect().top + scrollY))"
IN_SIGHT = """
const {top, bottom} = document.querySelector(arguments[0]).getBoundingClientRect();
return bottom > top && top >= 0 && bottom <= innerHeight;
"""


class PhoneState(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        cls.station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1")
        cls.port = cls.station.port("http")
        cls.profile = tempfile.mkdtemp(prefix="everyport-browser.")
        cls.browser = start_browser(cls.profile, WATCH)
        cls.browser.execute_cdp_cmd("Network.enable", {})
        cls.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                    {"width": 320, "height": 568, "deviceScaleFactor": 2, "mobile": True})

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        shutil.rmtree(cls.profile, ignore_errors=True)
        cls.station.__exit__()

    def tearDown(self):
        self.network()
        self.assertEqual(self.browser.execute_script("return window.violations || []"), [])
        self.browser.delete_all_cookies()
        self.browser.get("about:blank")
        self.browser.get_log("browser")

    def network(self, **conditions):
        self.browser.execute_cdp_cmd("Network.emulateNetworkConditions", {**NETWORK, **conditions})

    def make(self, name, mode="once", phones="any-device", more="", answers=ANSWERS):
        self.station.command("poll", "import", "-", text=POLL % (name, phones, mode, more) + answers)
        self.station.command("poll", "open", name)
        self.name = name

    def open(self, name, code=""):
        self.browser.get("http://127.0.0.1:%d/v/%s%s" % (self.port, name, code))

    def text(self, selector):
        return self.browser.execute_script("return document.querySelector(arguments[0])?.innerText ?? ''", selector).strip()

    def until(self, condition, seconds=15):
        wait_for(condition, lambda: "the page says %s; the station says %s" % (self.text("body"), self.station.stderr()[-2000:]), seconds)

    def until_said(self, words, seconds=15):
        self.until(lambda: words in self.text("#said"), seconds)

    def press(self, selector):
        press(self.browser, selector)

    def post(self, number, **vote):
        body = json.dumps({"uuid": "%032x" % number, **vote}).encode()
        request = urllib.request.Request("http://127.0.0.1:%d/v/%s" % (self.port, self.name), body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def rule(self):
        """What stands above the answers, for eyes: of two sentences one is in sight."""
        return self.browser.execute_script("""
            const rule = document.querySelector('.rule');
            return [...rule.childNodes].filter((part) => getComputedStyle(part.nodeType === Node.TEXT_NODE ? rule : part).visibility === 'visible')
              .map((part) => part.textContent).join('').trim();""")

    def places(self):
        return self.browser.execute_script("""
            return Object.fromEntries([...document.querySelectorAll('button.picked')].map((each) => [each.value, each.querySelector('.place')?.textContent]))""")

    def pending(self):
        """What the page says to wait."""
        return self.browser.execute_script("return [...document.querySelectorAll('button.pending')].map((each) => each.value)")

    def kept(self):
        """What is to be sent, in the order of pressing."""
        return self.browser.execute_script(
            "return JSON.parse(localStorage['everyport-votes-' + arguments[0]] ?? '[]').map((vote) => vote.answer)", self.name)

    def votes(self):
        lines = self.station.command("poll", "list").stdout.splitlines()
        return next(line for line in lines if line.split()[0] == self.name)

    def wide(self):
        return self.browser.execute_script("return document.documentElement.scrollWidth - innerWidth")

    def shoot(self, name):
        if SHOTS:
            os.makedirs(SHOTS, exist_ok=True)
            time.sleep(0.4)
            self.browser.save_screenshot(os.path.join(SHOTS, name + ".png"))

    # What must hold

    def test_counted_is_in_sight_and_nothing_moves(self):
        for mode in ("once", "change"):
            self.make("still-" + mode, mode)
            self.open(self.name)
            self.until(lambda: self.text("#link") == "Voting is open.")
            self.assertTrue(self.browser.execute_script(IN_SIGHT, "#link"))
            self.shoot("phone-open-" + mode)
            before = self.browser.execute_script(TOPS)
            self.assertEqual(len(before), 8)
            self.press('button[value="a1"]')
            self.until_said("Counted.")
            self.assertIn("1 vote", self.text('button[value="a1"] .count'))
            self.assertEqual(self.browser.execute_script(TOPS), before)
            for part in ("#said", "#bar .name"):
                self.assertTrue(self.browser.execute_script(IN_SIGHT, part), part)
            self.assertLessEqual(self.wide(), 0)
            self.shoot("phone-counted-" + mode)

    def test_another_answer_is_pressed_behind_change(self):
        self.make("changing", "change")
        self.open("changing")
        self.press('button[value="a1"]')
        self.until_said("Counted.")
        # A finger that rests on another answer changes nothing, and nobody is told that it would.
        self.until(lambda: self.rule() == "Press “Change” before another answer.")
        self.assertEqual(self.browser.find_elements(By.CSS_SELECTOR, "button[name=answer]:not(:disabled)"), [])
        self.assertTrue(self.browser.execute_script(IN_SIGHT, "#change"))
        before = self.browser.execute_script(TOPS)
        self.press("#change")
        self.assertEqual(self.rule(), "Press one answer. Until voting closes you may press another instead.")
        self.assertEqual(self.browser.execute_script(TOPS), before)
        self.press('button[value="a2"]')
        self.until(lambda: self.text(".chosen") == "You chose: Cycle path along the whole of the Long Street")
        self.until(lambda: self.text("#change") == "Change")
        self.assertIn("1 vote ", self.votes())
        # Or the one that is there is kept: then again no finger changes it.
        self.assertFalse(is_shown(self.browser, "#replaces"))
        self.press("#change")
        self.assertTrue(self.browser.execute_script(IN_SIGHT, "#replaces"))
        self.assertEqual(self.text("#replaces"), "The next answer that you press takes the place of your vote.")
        self.press("#keep")
        self.assertEqual(self.browser.find_elements(By.CSS_SELECTOR, "button[name=answer]:not(:disabled)"), [])
        self.assertFalse(is_shown(self.browser, "#keep"))
        self.assertTrue(is_shown(self.browser, "#change"))
        self.assertEqual(self.rule(), "Press “Change” before another answer.")
        self.assertIn("Cycle path", self.text(".chosen"))

    def test_nothing_is_kept_once_another_vote_waits(self):
        self.make("waits", "change")
        self.open("waits")
        self.press('button[value="a1"]')
        self.until_said("Counted.")
        before = self.browser.execute_script(TOPS)
        self.network(offline=True)
        self.press("#change")
        self.assertTrue(is_shown(self.browser, "#keep"))
        self.browser.execute_script("document.querySelector('button[value=a2]').click()")  # whatever lies on it while the page grows
        self.until_said("No connection.")
        self.assertFalse(is_shown(self.browser, "#keep"))
        self.assertFalse(is_shown(self.browser, "#replaces"))
        # What waits says so, in a sign and a word, and is not behind what it takes the place of.
        long = "Cycle path along the whole of the Long Street"
        self.until(lambda: self.text(".tosend").endswith("Waiting to be sent: " + long))
        self.assertFalse(is_shown(self.browser, ".chosen"))
        self.assertEqual(self.text('button[value="a2"] .waits'), "waits")
        self.assertIn("◷", self.browser.execute_script("return getComputedStyle(document.querySelector('.waits'), '::before').content"))
        self.assertEqual(len(self.browser.find_elements(By.CSS_SELECTOR, ".waits")), 1)
        self.assertEqual(self.browser.execute_script(TOPS), before)
        self.assertLessEqual(self.wide(), 0)
        self.shoot("phone-waits")
        # What takes it back is the first answer again.
        self.assertTrue(self.browser.execute_script("return document.querySelector('button[value=a1]').matches(':enabled')"))
        self.browser.execute_script("document.querySelector('button[value=a1]').click()")
        self.assertEqual(self.pending(), ["a1"])
        self.until(lambda: self.text(".tosend").endswith("Waiting to be sent: Playground"))  # the last stands
        self.network()
        self.until(lambda: self.browser.execute_script("return document.querySelector('#change:not([hidden])') && !document.querySelector('button.pending')"), 45)
        self.assertEqual(self.text(".chosen"), "You chose: Playground")
        self.assertTrue(is_shown(self.browser, ".chosen"))
        self.assertEqual(self.browser.find_elements(By.CSS_SELECTOR, ".waits, .tosend"), [])
        self.assertIn("1 vote ", self.votes())

    def test_of_what_waits_the_last_takes_the_place_of_the_others(self):
        self.make("instead", "change")
        self.open("instead")
        self.until(lambda: self.text("#link") == "Voting is open.")
        self.network(offline=True)
        for answer, title in (("a1", "Playground"), ("a3", "Benches"), ("a4", "A fountain")):
            self.press('button[value="%s"]' % answer)
            self.until_said("No connection.")
            self.until(lambda title=title: self.text(".tosend").endswith("Waiting to be sent: " + title))
            self.assertEqual(self.pending(), [answer])
        # Nobody knows whether the first has been received: a new phone would be another one without it.
        self.assertEqual(self.kept(), ["a1", "a4"])
        self.network()
        self.until(lambda: self.kept() == [] and self.text(".chosen") == "You chose: A fountain", 45)
        self.until(lambda: self.pending() == [])
        self.assertIn("1 vote ", self.votes())

    def test_what_is_asked_to_be_written_is_checked_without_a_network(self):
        waits = "return document.querySelector('.tosend') !== null"
        self.make("offline-number", "change", more='kind = "number"\nlowest = 0\nhighest = 500\nunit = "bikes"', answers="")
        self.open(self.name)
        self.until(lambda: self.text("#link") == "Voting is open.")
        self.until(lambda: self.browser.execute_script(
            "return performance.getEntriesByType('resource').some((each) => each.name.endsWith('/written.js'))"))
        self.network(offline=True)
        for wrong in ("501", "-1", "12,5", "many"):
            self.browser.execute_script("document.getElementById('said').textContent = ''")
            write(self.browser, "#written", wrong, anew=True)
            self.press(".send")
            self.until_said("Write a whole number, 0 to 500 bikes, in digits")
            self.assertEqual((self.kept(), attribute(self.browser, "#written", "value")), ([], wrong))
        self.assertFalse(self.browser.execute_script(waits))
        write(self.browser, "#written", "500 bikes", anew=True)
        self.press(".send")
        self.until(lambda: self.kept() == ["500 bikes"])
        self.network()
        self.until_said("Counted.", 45)
        # Of words no more are taken than may be given; ones that count as one are one.
        self.make("offline-words", "multi", more='kind = "words"\nmax_choices = 2', answers="")
        self.open(self.name)
        self.until(lambda: self.text("#link") == "Voting is open.")
        self.network(offline=True)
        for words in ("Green", "green!", "shady"):
            write(self.browser, "#written", words)
            self.press(".send")
            self.until(lambda words=words: words in self.text(".given"))
        write(self.browser, "#written", "quiet")
        self.press(".send")
        self.until_said("You have chosen as many answers as you may.")
        self.assertEqual(self.kept(), ["Green", "green!", "shady"])
        self.network()
        self.until(lambda: self.kept() == [], 45)
        self.assertIn("2 votes", self.votes())

    def test_nobody_is_told_how_to_press_what_cannot_be_pressed(self):
        self.make("ruled")
        self.open("ruled")
        self.until(lambda: self.text("#link") == "Voting is open.")
        self.assertEqual(self.rule(), "Press one answer. It stands then.")
        before = self.browser.execute_script(TOPS)
        self.network(offline=True)
        self.press('button[value="a1"]')
        self.until_said("No connection.")
        self.assertEqual(self.rule(), "")
        self.assertEqual(self.browser.execute_script(TOPS), before)
        self.network()
        self.until_said("Counted.", 45)
        self.assertEqual(self.rule(), "Your vote stands.")
        self.assertEqual(self.browser.execute_script(TOPS), before)

    def test_a_number_of_a_scale_that_waits_is_told_to_those_who_listen(self):
        self.make("scaled", "once", more='kind = "scale"\nfrom = 1\nto = 5\nlow = "bad"\nhigh = "good"', answers="")
        self.open("scaled")
        self.until(lambda: self.text("#link") == "Voting is open.")
        self.network(offline=True)
        self.press('button[value="5"]')
        self.until(lambda: self.text(".tosend").endswith("Waiting to be sent: 5 – good"))
        self.assertEqual(attribute(self.browser, 'button[value="5"]', "aria-description"), "waits")
        self.network()
        self.until_said("Counted.", 45)
        self.assertEqual(self.text(".chosen"), "You chose: 5 – good")

    def test_several_are_picked_and_sent(self):
        self.make("several", "multi", more="max_choices = 2")
        self.open("several")
        self.until(lambda: self.text("#picked") == "0 of 2 chosen")
        self.assertFalse(is_shown(self.browser, "#send"))  # there is nothing to send
        self.assertEqual(self.text(".rule"), "Choose up to 2 answers, then send them. Each stands then.")
        self.press('button[value="a1"]')
        self.press('button[value="a2"]')
        self.press('button[value="a1"]')  # taken back
        self.press('button[value="a3"]')
        self.press('button[value="a4"]')  # there is no room for it
        self.assertEqual(list(self.places()), ["a2", "a3"])
        self.assertEqual((self.text("#picked"), self.text("#send")), ("2 of 2 chosen", "Send 2 answers"))
        self.assertIn("0 votes", self.votes())
        self.assertTrue(self.browser.execute_script(IN_SIGHT, "#send"))
        self.shoot("phone-several")
        self.press("#send")
        self.until_said("Counted.")
        self.assertEqual(self.text(".chosen"), "You chose: Cycle path along the whole of the Long Street, Benches")
        self.assertIn("2 votes", self.votes())
        self.shoot("phone-several-sent")

    def test_what_is_left_can_be_sent_later(self):
        self.make("left", "multi", more="max_choices = 3")
        self.open("left")
        self.until(lambda: self.text("#picked") == "0 of 3 chosen")
        self.press('button[value="a1"]')
        self.press('button[value="a2"]')
        self.press("#send")
        self.until_said("Counted.")
        self.until(lambda: self.text("#picked") == "2 of 3 chosen")
        self.assertFalse(is_shown(self.browser, "#send"))
        self.press('button[value="a3"]')
        self.until(lambda: self.text("#send") == "Send 1 answer")

    def test_what_was_not_sent_when_voting_closed_is_told(self):
        self.make("unsent", "multi", more="max_choices = 3")
        self.open("unsent")
        self.until(lambda: self.text("#picked") == "0 of 3 chosen")
        self.press('button[value="a1"]')
        self.until(lambda: self.text("#send") == "Send 1 answer")
        self.station.command("poll", "close", "unsent")
        self.until(lambda: self.text("#said") == "Voting has closed. What you had chosen was not sent.", 30)
        self.assertIn("0 votes", self.votes())
        self.make("unwritten", more='kind = "open"', answers="")
        self.open("unwritten")
        write(self.browser, "#written", "More benches")
        self.station.command("poll", "close", "unwritten")
        self.until(lambda: self.text("#said") == "Voting has closed. What you had written was not sent.", 30)
        # Who had chosen nothing hears nothing of the kind.
        self.make("idle", "multi", more="max_choices = 3")
        self.open("idle")
        self.until(lambda: self.text("#picked") == "0 of 3 chosen")
        self.station.command("poll", "close", "idle")
        self.until(lambda: self.text("#said") == "Voting has closed.", 30)

    def test_an_order_is_put_right_before_it_is_sent(self):
        self.make("order", "multi", more='kind = "ranking"\nmax_choices = 3')
        self.open("order")
        self.until(lambda: self.text("#send") == "Send this order")
        before = self.browser.execute_script(TOPS)
        for answer in ("a1", "a3", "a2"):
            self.press('button[value="%s"][name=answer]' % answer)
        self.assertEqual(self.places(), {"a1": "1.", "a2": "3.", "a3": "2."})
        self.press('.arrow[value="a2"][data-way="-1"]')
        self.assertEqual(self.places(), {"a1": "1.", "a2": "2.", "a3": "3."})
        self.press('button[value="a1"][name=answer]')
        self.press('button[value="a1"][name=answer]')  # the last now
        self.assertEqual(self.places(), {"a1": "3.", "a2": "1.", "a3": "2."})
        self.press('.arrow[value="a3"][data-way="1"]')
        self.assertEqual(self.places(), {"a1": "2.", "a2": "1.", "a3": "3."})
        self.assertEqual(self.browser.execute_script(TOPS), before)
        self.assertEqual(attribute(self.browser, '.arrow[value="a1"]', "aria-label"), "Playground: one place up")
        self.assertLessEqual(self.wide(), 0)
        self.shoot("phone-order")
        # Without a network it is kept, too, and goes out as one.
        self.network(offline=True)
        self.press("#send")
        self.until_said("No connection.")
        self.network()
        self.until_said("Counted.", 45)
        self.assertEqual(self.text(".chosen").replace("\u00a0", " "), "You chose: 1. Cycle path along the whole of the Long Street, 2. Playground, 3. Benches")
        self.shoot("phone-order-sent")
        # A shorter one stands as well: it is not two of three that were chosen so far.
        self.make("short-order", "multi", more='kind = "ranking"\nmax_choices = 3')
        self.browser.delete_all_cookies()
        self.open("short-order")
        self.until(lambda: self.text("#picked") == "0 of 3 chosen")
        for answer in ("a1", "a3"):
            self.press('button[value="%s"][name=answer]' % answer)
        self.until(lambda: self.text("#picked") == "2 of 3 chosen")
        self.press("#send")
        self.until_said("Counted.")
        self.until(lambda: not is_shown(self.browser, "#picked"))

    def test_a_changed_ticket_is_told(self):
        self.make("tickets", "change", phones="ticket")
        printed = self.station.command("poll", "tickets", "tickets", "--count", "1").stdout
        code = re.search(r"^(\w{4}-\w{4}-\w{4})", printed, re.MULTILINE).group(1)
        self.open("tickets", "#" + code)
        self.press('button[value="a1"]')
        self.until_said("Counted.")
        self.assertEqual(self.post(1, answer="a2", ticket=code)["outcome"], "changed")
        self.until_said("Changed elsewhere with this ticket.", 45)
        self.assertIn("You chose: Cycle path", self.text(".chosen"))
        self.shoot("phone-elsewhere")
        self.press("#change")
        self.press('button[value="a1"]')
        self.until_said("Counted.")

    def test_two_tabs_of_a_phone_show_one_vote(self):
        self.make("twice", "change")
        self.open("twice")
        self.press('button[value="a1"]')
        self.until_said("Counted.")
        first = self.browser.current_window_handle
        self.browser.switch_to.new_window("tab")
        self.addCleanup(self.leave_tabs, first)
        self.open("twice")
        self.until(lambda: self.text(".chosen") == "You chose: Playground")
        self.press("#change")
        self.press('button[value="a3"]')
        self.until_said("Counted.")
        self.browser.switch_to.window(first)
        self.until(lambda: self.text(".chosen") == "You chose: Benches")

    def test_a_page_that_comes_into_sight_shows_what_stands(self):
        self.make("tapped", "change")
        self.open("tapped")
        self.press('button[value="a1"]')
        self.until_said("Counted.")
        # The same phone's vote, by what another tab keeps nothing of.
        self.browser.execute_async_script("""
            const [body, done] = arguments;
            fetch(location.href, {method: 'POST', headers: {'Content-Type': 'application/json'}, body}).then(done)""",
                                          json.dumps({"uuid": "%032x" % 7, "answer": "a3"}))
        self.assertEqual(self.text(".chosen"), "You chose: Playground")
        self.browser.execute_script("document.dispatchEvent(new Event('visibilitychange'))")
        self.until(lambda: self.text(".chosen") == "You chose: Benches")

    def test_a_page_that_comes_into_sight_keeps_what_it_says(self):
        looks = "return performance.getEntriesByType('resource').filter((each) => each.name.endsWith('/v/seen.json')).length"
        self.make("seen")
        self.open("seen")
        self.press('button[value="a1"]')
        self.until_said("Counted.")
        self.browser.execute_script("document.getElementById('vote').dataset.marked = ''")
        for _ in range(2):  # what the first has brought is on the page when the second has come
            before = self.browser.execute_script(looks)
            self.browser.execute_script("document.dispatchEvent(new Event('visibilitychange'))")
            self.until(lambda seen=before: self.browser.execute_script(looks) > seen)
        self.assertIn("Counted.", self.text("#said"))
        self.assertTrue(self.browser.execute_script("return document.getElementById('vote').dataset.marked === ''"))

    def test_a_vote_that_a_host_took_back_goes_at_once(self):
        for name, more in (("shown", ""), ("hidden", "results_hidden = true")):
            self.make(name, more=more)
            self.browser.delete_all_cookies()
            self.open(name)
            self.press('button[value="a1"]')
            self.until_said("Counted.")
            self.assertEqual(self.text(".chosen"), "You chose: Playground")
            mine = next(csv.DictReader(io.StringIO(self.station.command("poll", "export", name).stdout)))["voter"]
            self.post(1, answer="a1")  # so that as many are for it as before
            self.station.command("poll", "void", name, mine, "--why", "twice")
            self.until(lambda: not self.text(".chosen"))
            self.assertEqual(self.browser.find_elements(By.CSS_SELECTOR, "button[aria-pressed=true]"), [])
            # Whoever pressed by mistake may vote anew.
            self.press('button[value="a2"]')
            self.until_said("Counted.")
            self.assertIn("2 votes", self.votes())

    def leave_tabs(self, first):
        for tab in self.browser.window_handles:
            if tab != first:
                self.browser.switch_to.window(tab)
                self.browser.close()
        self.browser.switch_to.window(first)

    def test_no_connection_is_told_before_a_press(self):
        self.make("away")
        self.open("away")
        self.until(lambda: self.text("#link") == "Voting is open.")
        self.network(offline=True)
        self.until(lambda: self.text("#link").startswith("No connection. You can vote all the same"), 30)
        self.assertEqual(attribute(self.browser, "#link", "class"), "lost")
        self.shoot("phone-offline")
        self.network()
        self.until(lambda: self.text("#link") == "Voting is open.", 30)

    def test_a_station_that_went_is_told(self):
        with Station() as station:
            station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1")
            station.command("poll", "import", "-", text=POLL % ("gone", "any-device", "once", "") + ANSWERS)
            station.command("poll", "open", "gone")
            self.browser.get("http://127.0.0.1:%d/v/gone" % station.port("http"))
            self.until(lambda: self.text("#link") == "Voting is open.")
            station.stop()
            self.until(lambda: self.text("#link").startswith("No connection."), 30)

    def test_what_is_written_is_counted_and_not_cut(self):
        self.make("open", more='kind = "open"', answers="")
        self.open("open")
        write(self.browser, "#written", "A bench.")
        self.assertEqual(self.text("#letters"), "8 of 200")
        self.browser.execute_script(
            "const field = document.getElementById('written'); field.value = 'x'.repeat(212); field.dispatchEvent(new Event('input', {bubbles: true}))")
        self.assertEqual(self.text("#letters"), "212 of 200")
        self.press(".send")
        self.until_said("That is 12 letters too many.")
        self.assertEqual(self.browser.execute_script("return document.getElementById('written').value.length"), 212)
        self.shoot("phone-too-long")
        for nothing in ("", "   "):
            self.browser.execute_script("document.getElementById('written').value = arguments[0]", nothing)
            self.browser.execute_script("document.getElementById('said').textContent = ''")
            self.press(".send")
            self.until_said("Nothing is written here yet.")
        self.assertIn("0 votes", self.votes())

    def test_what_sends_is_in_sight_on_a_low_screen(self):
        self.addCleanup(self.browser.execute_cdp_cmd, "Emulation.setDeviceMetricsOverride",
                        {"width": 320, "height": 568, "deviceScaleFactor": 2, "mobile": True})
        self.make("low", "change", more='kind = "open"', answers="")
        for width, height in ((320, 568), (568, 320), (320, 300)):
            self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                         {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": True})
            self.open("low")
            self.until(lambda: self.text("#link") == "Voting is open.")
            self.assertTrue(self.browser.execute_script(IN_SIGHT, ".send"), height)
            # Nothing lies on it.
            self.assertTrue(self.browser.execute_script("""
                const button = document.querySelector('.send'), {left, right, top, bottom} = button.getBoundingClientRect();
                return [top + 4, bottom - 4].every((y) => button === document.elementFromPoint((left + right) / 2, y));"""), height)
            self.shoot("phone-low-%d" % height)

    def test_a_low_screen_shows_what_was_said_and_what_sends(self):
        self.addCleanup(self.browser.execute_cdp_cmd, "Emulation.setDeviceMetricsOverride",
                        {"width": 320, "height": 568, "deviceScaleFactor": 2, "mobile": True})
        self.make("lowly", "multi", more='kind = "words"\nmax_choices = 5', answers="")
        self.make("far", more='kind = "number"\nlowest = 0\nhighest = 20000\nunit = "km"', answers="")
        free = """
            return ['#said', '#written', '.send'].filter((each) => {
              const part = document.querySelector(each), {left, right, top, bottom} = part.getBoundingClientRect();
              return top < 0 || bottom > innerHeight || [top + 4, bottom - 4].some((y) =>
                !part.contains(document.elementFromPoint((left + right) / 2, y)));
            })"""
        for number, height in enumerate((330, 480)):
            self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                         {"width": 320, "height": height, "deviceScaleFactor": 2, "mobile": True})
            for poll, words, said in (("lowly", "Green %d" % number, "Counted."), ("far", "30000", "That is no number")):
                self.open(poll)
                self.until(lambda: is_shown(self.browser, "#written"))
                write(self.browser, "#written", words + "\n")
                self.until_said(said)
                self.browser.execute_script("document.getElementById('written').scrollIntoView({block: 'nearest'})")
                self.assertEqual(self.browser.execute_script(free), [], (poll, height))
                self.assertFalse(is_shown(self.browser, "#link"))  # one of them is enough
                self.shoot("phone-low-%s-%d" % (poll, height))

    def test_a_word_that_was_given_is_said_to_be(self):
        self.make("words", "multi", more='kind = "words"\nmax_choices = 3', answers="")
        self.open("words")
        for words, said in (("Green", "Counted."), ("green!", "You have given that already; it counts once."), ("shady", "Counted.")):
            write(self.browser, "#written", words)
            self.press(".send")
            self.until_said(said)
        self.assertIn("2 votes", self.votes())

    def test_a_number_is_counted_as_it_was_written(self):
        self.make("bikes", more='kind = "number"\nlowest = 0\nhighest = 500\nunit = "bikes"', answers="")
        self.open("bikes")
        self.assertEqual(self.text("#hint"), "0 to 500 bikes, whole numbers")
        for wrong in ("12,5", "-3", "501", "abc"):
            self.browser.execute_script("document.getElementById('said').textContent = ''")
            write(self.browser, "#written", wrong, anew=True)
            self.press(".send")
            self.until_said("Write a whole number, 0 to 500 bikes, in digits")
        self.shoot("phone-number-wrong")
        self.assertIn("0 votes", self.votes())

    def test_the_list_of_polls_has_room_for_words(self):
        self.make("listed", "multi", more='kind = "ranking"\nmax_choices = 3')
        self.post(7, answers=["a2", "a1"])
        self.browser.get("http://127.0.0.1:%d/" % self.port)
        self.until(lambda: "Which of these" in self.text("#content"))
        names = self.browser.execute_script("return [...document.querySelectorAll('.row .name')].map((each) => each.getBoundingClientRect().width)")
        self.assertGreaterEqual(min(names), 200)
        self.assertLessEqual(self.wide(), 0)
        self.shoot("list-320")


if __name__ == "__main__":
    unittest.main()
