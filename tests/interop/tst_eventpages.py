"""An event's pages in a real browser (headless Chromium) before a real everyportd: the host's page steps through it, and the
phone and the wall of its audience follow. EVERYPORT_SHOTS=FOLDER keeps pictures of each look."""

import json
import os
import shutil
import tempfile
import time
import unittest
import urllib.request
import uuid

from selenium.webdriver.common.by import By

from headlessbrowser import start_browser
from polling import wait_for
from pressing import is_shown, press, write
from station import Station

SHOTS = os.environ.get("EVERYPORT_SHOTS")
WATCH = """
window.violations = [];
document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));
window.sockets = [];
const Own = WebSocket;
window.WebSocket = class extends Own {
  constructor(...words) {
    super(...words);
    sockets.push(this);
  }
};
"""
OPEN_SOCKETS = "return sockets.filter(({ readyState }) => readyState < 2).map(({ url }) => new URL(url).pathname).sort()"
# What stands on the page and can be seen.
SEEN = """
return [...document.querySelectorAll('#bars li, #totals, #figures, #texts li, #spoken')]
  .filter((each) => each.innerText && getComputedStyle(each).visibility === 'visible').map((each) => each.innerText);
"""
WRITTEN = """
[[poll]]
event = "%s"
id = "%s"
question = "%s"
kind = "%s"
phones = "any-device"
mode = "once"
"""
COUNTS = "return [...document.querySelectorAll('.bars b')].map((each) => each.textContent)"
# What stands on a wall, and which of its answers are bright.
WINNER = """
const seen = (each) => each.offsetHeight > 0 && getComputedStyle(each).opacity === '1';
return [document.getElementById('figures').offsetHeight ? document.getElementById('figures').innerText : '',
        [...document.querySelectorAll('#bars li')].filter(seen).map((each) => each.querySelector('.label').innerText)];
"""
POLL = """
[[poll]]
event = "%s"
id = "%s"
question = "%s"
phones = "any-device"
mode = "change"
[[poll.answer]]
id = "river"
title = "Playground by the river"
[[poll.answer]]
id = "trees"
title = "Trees on Market Square and along the whole of the Long Street"
"""
ANSWERS = """
[[poll.answer]]
id = "benches"
title = "Benches"
[[poll.answer]]
id = "fountain"
title = "Fountain"
"""
QUESTIONS = ("Which project gets the town's fund?", "Who is here today?", "Which band plays last?")
SMALL = """
return [...document.querySelectorAll('button:not([hidden]):not(:disabled)')].filter((each) => each.offsetParent !== null)
  .map((each) => [each.getBoundingClientRect().height, each.innerText || each.ariaLabel]).filter(([height]) => height < 44);
"""
# A second tap 150 ms after the first, wherever that has led by then.
TWO_TAPS = """
const next = () => document.querySelector('button[value=next]');
window.tapped = false;
window.moves = document.getElementById('host').dataset.moves;
next().click();
const second = setInterval(() => {
  if (document.getElementById('host').dataset.moves === moves) return;
  clearInterval(second);
  setTimeout(() => { next().click(); tapped = true; }, 150);
}, 10);
"""
TAP_WHAT_MOVES_UP = """
const first = () => document.querySelector('button[value^="reveal:"]');
const was = first().value;
window.tapped = "";
const second = setInterval(() => {
  const moved = first();
  if (moved.value === was) return;
  clearInterval(second);
  tapped = moved.value;
  moved.click();
}, 10);
"""
COUNT_POSTS = """
window.posts = 0;
const ask = window.fetch;
window.fetch = (where, how) => {
  if (how?.method === 'POST') ++posts;
  return ask(where, how);
};
"""
# As a phone does that is locked, or shows another program: its page may be ended without a further word.
PUT_AWAY = """
Object.defineProperty(document, 'hidden', {value: true, configurable: true});
document.dispatchEvent(new Event('visibilitychange'));
const sent = posts;
window.dispatchEvent(new Event('pagehide'));
return [sent, posts];
"""
RESTED = "return !document.querySelector('button[value=next][aria-disabled]')"


class EventPages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        cls.station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1", "log-requests=true")
        cls.port = cls.station.port("http")
        cls.profile = tempfile.mkdtemp(prefix="everyport-browser.")
        cls.browser = start_browser(cls.profile, WATCH)
        cls.count = 0

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        shutil.rmtree(cls.profile, ignore_errors=True)
        cls.station.__exit__()

    def setUp(self):
        EventPages.count += 1
        self.event = "Day %d" % self.count  # each test has one of its own
        self.id = "day-%d" % self.count
        self.polls = ["%s-%d" % (name, self.count) for name in ("one", "two", "three")]
        self.station.command("poll", "import", "-", text="".join(POLL % (self.event, name, question) for name, question in zip(self.polls, QUESTIONS)))
        self.look(390, 844)

    def tearDown(self):
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        self.assertEqual([entry["message"] for entry in self.browser.get_log("browser") if "409" not in entry["message"]], [])
        self.assertEqual(self.browser.execute_script("return window.violations || []"), [])
        self.browser.delete_all_cookies()
        self.browser.get("about:blank")

    def look(self, width, height, dark=False):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                     {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700})
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia",
                                     {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})

    def everyportd(self, *words):
        return self.station.command("event", words[0], self.event, *words[1:]).stdout

    def link(self, kind="host"):
        return self.everyportd("link", "--kind", kind, "--label", "Anna's phone").strip()

    def open(self, address):
        self.browser.get(address if address.startswith("http") else "http://127.0.0.1:%d%s" % (self.port, address))

    def text(self, selector):
        return self.browser.execute_script("return document.querySelector(arguments[0])?.innerText ?? ''", selector).strip()

    def until(self, condition):
        wait_for(condition, lambda: "at %s the page says %s; the station says %s" % (
            self.browser.current_url, self.text("body"), self.station.stderr()[-2000:]), 15)

    def press(self, does):
        """Behind a step once the page takes the next."""
        self.until(lambda: not self.browser.find_elements(By.CSS_SELECTOR, 'button[value="%s"][aria-disabled="true"]' % does))
        press(self.browser, 'button[value="%s"]' % does)

    def network(self, offline=False):
        """Sockets that are open stay so in Chromium: as on a path that has died they are ended, too."""
        self.browser.execute_cdp_cmd("Network.enable", {})
        self.browser.execute_cdp_cmd("Network.emulateNetworkConditions",
                                     {"offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})
        if offline:
            self.browser.execute_script("sockets.forEach((each) => each.close())")

    def fold(self, step):
        press(self.browser, '[data-part="step:%s"] summary' % step)

    def step_to(self, step):
        self.fold(step)
        self.press("to:" + step)

    def shows(self, question):
        return lambda: question in self.text("h1, .present h2") or question in self.text(".present h2")

    def write(self, words):
        write(self.browser, "#written", words)
        if not words.endswith("\n"):
            press(self.browser, ".send")

    def written(self):
        return self.browser.execute_script("return document.getElementById('written')?.value")

    def vote(self, poll, answer):
        """By a phone of its own."""
        body = json.dumps({"uuid": uuid.uuid4().hex, "answer": answer}).encode()
        request = urllib.request.Request("http://127.0.0.1:%d/v/%s" % (self.port, poll), body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as told:
            self.assertIn("counted", told.read().decode())

    def phone(self, poll):
        """Votes like `vote`, each time as the same voter; several answers at once where the poll takes them."""
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())

        def vote(*answers):
            chosen = {"answers": answers} if len(answers) > 1 else {"answer": answers[0]}
            body = json.dumps({"uuid": uuid.uuid4().hex, **chosen}).encode()
            request = urllib.request.Request("http://127.0.0.1:%d/v/%s" % (self.port, poll), body, {"Content-Type": "application/json"})
            with opener.open(request) as told:
                self.assertRegex(told.read().decode(), "counted|changed")

        return vote

    def overflow(self):
        return self.browser.execute_script("return document.documentElement.scrollWidth - innerWidth")

    def shoot(self, name):
        if SHOTS:
            os.makedirs(SHOTS, exist_ok=True)
            time.sleep(0.4)
            self.browser.save_screenshot(os.path.join(SHOTS, name + ".png"))

    # What must hold

    def test_a_host_steps_through_it(self):
        self.open(self.link())
        self.assertEqual(self.text("h1"), self.event)
        self.press("next")
        self.until(lambda: QUESTIONS[0] in self.text(".present h2"))
        self.assertIn("Live", self.text(".state"))
        self.shoot("host-open")
        self.press("close")
        self.until(lambda: "closed" in self.text(".state"))
        self.press("open")
        self.until(lambda: "Live" in self.text(".state"))
        self.press("hide")
        self.until(lambda: "Others do not see" in self.text(".hidden"))
        self.press("wall:black")
        self.until(lambda: self.browser.find_elements(By.CSS_SELECTOR, '[value="wall:black"][aria-pressed="true"]'))
        self.press("earlier:" + self.polls[2])
        self.until(lambda: self.everyportd("show").splitlines()[1].split()[1] == self.polls[2])
        self.step_to(self.polls[1])
        self.until(lambda: QUESTIONS[1] in self.text(".present h2"))
        self.assertIn("closed", self.everyportd("show").splitlines()[0])

    def test_a_host_sees_what_others_see(self):
        for name, kind in (("order", 'kind = "ranking"\nmax_choices = 2\n' + ANSWERS), ("grade", 'kind = "scale"\nfrom = 1\nto = 3\n'),
                           ("motion", 'kind = "motion"\nmajority = "two-thirds"\n')):
            self.station.command("poll", "import", "-", text='[[poll]]\nevent = "%s"\nid = "%s-%d"\nquestion = "What of %s?"\nphones = "any-device"\n%s' % (
                self.event, name, self.count, name, kind))
        self.everyportd("next")
        self.open(self.link())

        def shows(name, *orders):
            poll = "%s-%d" % (name, self.count)
            self.everyportd("goto", poll)
            for order in orders:
                self.phone(poll)(*order)

        shows("order", ["fountain", "benches"], ["benches", "fountain"], ["fountain"])
        self.until(lambda: self.browser.execute_script(COUNTS) == ["3 points", "5 points"])
        self.until(lambda: self.text(".comes-to") == "1. Fountain (5 points) · 2. Benches (3 points)")
        shows("grade", ["1"], ["3"], ["2"])
        self.until(lambda: self.text(".comes-to") == "Mean 2, median 2, spread 0.82.")
        shows("motion", ["yes"], ["no"])
        self.until(lambda: self.text(".comes-to").startswith("Not carried so far: 1 yes, 1 no"))
        self.assertLessEqual(self.overflow(), 0)

    def test_a_tap_in_passing_steps_nowhere(self):
        self.everyportd("next")
        self.open(self.link())
        self.fold(self.polls[2])
        self.assertIn("This closes voting on “%s” and opens it here." % QUESTIONS[0], self.text(".order details[open]"))
        self.shoot("host-row")
        self.assertIn("open", self.everyportd("show").splitlines()[0])
        # What others do meanwhile folds nothing up.
        self.vote(self.polls[0], "river")
        self.until(lambda: "1 vote" in self.text(".figures"))
        self.assertEqual(len(self.browser.find_elements(By.CSS_SELECTOR, ".order details[open]")), 1)
        self.press("to:" + self.polls[2])
        self.until(lambda: QUESTIONS[2] in self.text(".present h2"))
        self.assertEqual(self.browser.find_elements(By.CSS_SELECTOR, ".order details[open]"), [])

    def test_what_the_clock_will_not_open_is_said_beforehand(self):
        self.everyportd("goto", self.polls[2])
        self.vote(self.polls[2], "river")
        self.everyportd("goto", self.polls[0])
        self.everyportd("step", self.polls[2], "--at", "2099-05-03T17:00")
        self.open(self.link())
        self.until(lambda: "voting stays closed then" in self.text(".order li:last-child small"))
        self.assertNotIn("stays closed", self.text(".order li:first-child small"))
        self.everyportd("step", self.polls[2], "--at", "never")
        self.until(lambda: "stays closed" not in self.text(".order li:last-child small"))

    def test_a_step_is_taken_back(self):
        self.everyportd("next")
        self.open(self.link())
        self.press("next")
        self.until(lambda: "Voting on “%s” is closed" % QUESTIONS[0] in self.text(".undo"))
        self.look(320, 568)
        self.shoot("host-undo")
        self.assertLessEqual(self.overflow(), 0)
        self.press("undo")
        self.until(lambda: QUESTIONS[0] in self.text(".present h2") and "Live" in self.text(".state"))
        lines = self.everyportd("show").splitlines()
        self.assertIn("open", lines[0])
        self.assertNotIn("open", lines[1])
        self.assertEqual(self.text(".undo"), "")

    def test_two_taps_are_one_step(self):
        self.everyportd("next")
        self.open(self.link())
        self.browser.execute_script(TWO_TAPS)
        self.until(lambda: QUESTIONS[1] in self.text(".present h2") and self.browser.execute_script("return tapped"))
        self.browser.execute_script("document.querySelector('button[value=next]').click()")  # still within the second
        self.until(lambda: self.browser.execute_script(RESTED))
        self.assertIn(QUESTIONS[1], self.text(".present h2"))
        self.press("next")
        self.until(lambda: QUESTIONS[2] in self.text(".present h2"))

    def test_what_was_written_is_shown_by_a_host(self):
        name = "words-%d" % self.count
        toml = WRITTEN % (self.event, name, "In one word?", "words") + "approve = true\n"
        self.station.command("poll", "import", "-", text=toml)
        self.everyportd("goto", name)
        self.open(self.link("assistant"))
        self.vote(name, "Peace")
        self.vote(name, "Noise")
        self.until(lambda: "Answers: 2 wait for you" in self.text("details[data-part=written]"))
        self.look(320, 568)
        self.shoot("host-written")
        self.assertLessEqual(self.overflow(), 0)
        self.press("reveal:peace")
        self.until(lambda: "Peace" in self.text(".bars"))
        self.assertNotIn("Noise", self.text(".bars"))
        self.press("conceal:noise")
        self.until(lambda: "hidden" in self.text("details[data-part=written]"))
        self.press("conceal:peace")
        self.until(lambda: "Peace" not in self.text(".bars"))

    def test_a_second_tap_shows_nobody_else(self):
        name = "words-%d" % self.count
        toml = WRITTEN % (self.event, name, "In one word?", "words") + "approve = true\n"
        self.station.command("poll", "import", "-", text=toml)
        self.everyportd("goto", name)
        self.open(self.link("assistant"))
        for word in ("Peace", "Slur", "Bread"):
            self.vote(name, word)
        self.until(lambda: "Answers: 3 wait for you" in self.text("details[data-part=written]"))
        self.browser.execute_script(TAP_WHAT_MOVES_UP)
        self.press("reveal:peace")
        self.until(lambda: self.browser.execute_script("return tapped") == "reveal:slur")
        self.press("conceal:bread")
        self.until(lambda: "Answers: 1 waits for you" in self.text("details[data-part=written]"))
        self.assertIn("Peace", self.text(".bars"))
        self.assertNotIn("Slur", self.text(".bars"))
        time.sleep(0.6)  # what has stood there for half a second is meant
        self.press("reveal:slur")
        self.until(lambda: "Slur" in self.text(".bars"))

    def host_with_votes(self, *answers):
        """A host's page with its latest votes open, the newest first; and their buttons' values."""
        self.everyportd("next")
        for answer in answers:
            self.vote(self.polls[0], answer)
        return self.latest_votes()

    def latest_votes(self):
        self.open(self.link())
        self.browser.execute_script("document.querySelector('#latest summary').click()")
        return self.browser.execute_script("return [...document.querySelectorAll('#latest button')].map((each) => each.value)")

    def votes(self):
        return next(line for line in self.station.command("poll", "list").stdout.splitlines() if line.split()[0] == self.polls[0])

    def test_a_vote_is_taken_back_after_a_while(self):
        latest, earlier = self.host_with_votes("river", "trees")
        button = '#latest button[value="%s"]'
        name = self.browser.execute_script("return document.querySelector(arguments[0]).dataset.name", button % latest)
        write(self.browser, "[name=why]", "was a child")
        self.press(latest)
        self.until(lambda: self.text(button % latest) == "Keep")
        self.assertIn(name + ", being taken back", self.text("#latest li"))
        self.assertIn("2 votes", self.votes())
        # Kept, it has its reason again.
        time.sleep(0.6)  # the page takes another press in half a second for the same one
        self.press(latest)
        self.until(lambda: self.text(button % latest) == "Take back")
        self.assertEqual(self.browser.execute_script("return document.querySelector('[name=why]').value"), "was a child")
        # Not kept, it goes, and its row stays where it was.
        self.press(latest)
        self.until(lambda: name + ", taken back" in self.text("#latest li"))
        self.assertIn("1 vote ", self.votes())
        self.assertEqual(self.text(button % earlier), "Take back")
        self.assertEqual(self.browser.execute_script("return document.querySelector('[name=why]').value"), "")

    def test_a_vote_that_goes_is_taken_back_before_a_step(self):
        latest, _ = self.host_with_votes("river", "trees")
        write(self.browser, "[name=why]", "was a child")
        self.press(latest)
        self.until(lambda: self.text('#latest button[value="%s"]' % latest) == "Keep")
        self.press("next")
        self.until(lambda: QUESTIONS[1] in self.text(".present h2"))
        self.assertIn("1 vote ", self.votes())

    def test_a_vote_that_goes_is_taken_back_from_a_page_out_of_sight(self):
        latest, _ = self.host_with_votes("river", "trees")
        self.browser.execute_script(COUNT_POSTS)
        write(self.browser, "[name=why]", "was a child")
        self.press(latest)
        self.until(lambda: self.text('#latest button[value="%s"]' % latest) == "Keep")
        self.assertEqual(self.browser.execute_script(PUT_AWAY), [1, 1])
        self.until(lambda: "taken back" in self.text("#latest li"))
        time.sleep(3)  # by when it would have gone by itself
        self.assertEqual(self.browser.execute_script("return posts"), 1)
        self.assertIn("1 vote ", self.votes())

    def test_of_a_vote_that_nobody_sees_nothing_is_made_up(self):
        latest, = self.host_with_votes("river")
        self.until(lambda: self.browser.execute_script(OPEN_SOCKETS))
        write(self.browser, "[name=why]", "was a child")
        self.press(latest)
        self.network(offline=True)
        self.until(lambda: "Whether “Take back the vote of " in self.text("#link"))
        self.everyportd("next")
        self.network()
        self.until(lambda: QUESTIONS[1] in self.text(".present h2") and self.text("#told"))
        self.assertRegex(self.text("#told"), "^Whether “Take back the vote of .*” was done cannot be seen here any more. ")
        self.assertIn("1 vote ", self.votes())
        self.browser.get_log("browser")  # where the browser has noted what failed

    def test_all_votes_of_one_voter_go_together(self):
        several = "several-%d" % self.count
        toml = POLL % (self.event, several, "Which two?")
        self.station.command("poll", "import", "-", text=toml.replace('"change"', '"multi"\nmax_choices = 2'))
        self.everyportd("goto", several)
        self.vote(several, "trees")
        self.phone(several)("river", "trees")
        self.latest_votes()
        rows = "return [...document.querySelectorAll('#latest li')].map((each) => each.innerText)"
        shown = lambda: self.browser.execute_script(rows)
        pressed = lambda place: press(self.browser, "(//*[@id='latest']//button)[%d]" % (place + 1), By.XPATH)
        write(self.browser, "[name=why]", "was a child")
        pressed(1)
        self.until(lambda: all("being taken back" in each and "Keep" in each for each in shown()[:2]))
        self.assertIn("Take back", shown()[2])
        time.sleep(0.6)
        pressed(0)  # any of them keeps all
        self.until(lambda: all("Take back" in each for each in shown()))
        pressed(1)
        self.until(lambda: all(", taken back" in each for each in shown()[:2]))
        self.assertIn("Take back", shown()[2])

    def test_who_votes_otherwise_meanwhile_keeps_that_vote(self):
        self.everyportd("next")
        vote = self.phone(self.polls[0])
        vote("river")
        pressed, = self.latest_votes()
        write(self.browser, "[name=why]", "was a child")
        self.press(pressed)
        vote("trees")
        self.until(lambda: "The vote was not taken back: its voter has voted otherwise meanwhile." in self.text("#told"))
        self.assertIn("1 vote ", self.votes())
        self.assertIn("replaced by a later vote", self.text("#latest li:last-child"))
        self.assertEqual(self.text("#latest li button"), "Take back")

    def test_a_vote_that_came_to_stay_is_told_of(self):
        latest, = self.host_with_votes("river")
        write(self.browser, "[name=why]", "was a child")
        self.press(latest)
        self.until(lambda: self.text('#latest button[value="%s"]' % latest) == "Keep")
        self.station.command("poll", "reset", self.polls[0])
        self.until(lambda: self.text("#told") == "The vote was not taken back: its round is over.")
        self.vote(self.polls[0], "trees")  # what comes meanwhile leaves it there
        self.until(lambda: "1 vote" in self.text(".figures"))
        self.assertIn("its round is over", self.text("#told"))

    def test_a_reason_that_lacks_is_asked_for_at_its_field(self):
        latest, = self.host_with_votes("river")
        self.look(320, 568)
        self.press(latest)
        self.until(lambda: "Say why, then press again" in self.text("#needs-why"))
        self.assertTrue(self.browser.execute_script("return document.activeElement.matches('[name=why][aria-invalid=true]')"))
        self.vote(self.polls[0], "trees")  # what comes meanwhile leaves it
        self.until(lambda: "2 votes" in self.text(".figures"))
        self.assertIn("Say why", self.text("#needs-why"))
        write(self.browser, ":focus", "x")
        self.until(lambda: not is_shown(self.browser, "#needs-why"))
        self.assertLessEqual(self.overflow(), 0)
        self.assertIn("2 votes", self.votes())

    def test_without_a_connection_nothing_looks_live(self):
        self.everyportd("next")
        self.open(self.link())
        self.until(lambda: self.browser.execute_script(OPEN_SOCKETS))
        self.network(offline=True)
        self.press("close")
        self.until(lambda: "Whether “Close voting” was done is said here" in self.text("#link"))
        self.assertIn("As of ", self.text(".state"))
        self.assertEqual(self.browser.find_elements(By.CSS_SELECTOR, ".state.live"), [])
        self.assertEqual(self.text("#clock"), "")
        self.shoot("host-offline")
        self.network()
        self.until(lambda: "“Close voting” was not done. Press it again." in self.text("#told"))
        self.assertIn("Live", self.text(".state"))
        self.browser.get_log("browser")  # where the browser has noted what failed

    def test_it_is_live(self):
        self.open(self.link("viewer"))
        self.everyportd("next")
        self.until(lambda: QUESTIONS[0] in self.text(".present h2"))
        self.assertEqual(self.browser.find_elements(By.CSS_SELECTOR, "button[name=do]"), [])
        clock = self.text("#clock")
        self.until(lambda: self.text("#clock") != clock)
        # Taken back, it shows nothing any more.
        for line in self.everyportd("links").splitlines():
            self.station.command("event", "unlink", line.split()[0])
        self.until(lambda: "This link opens no event." in self.text("body"))
        self.browser.get_log("browser")  # where the browser has noted a 404

    def test_thumbs_reach_all_of_it(self):
        self.everyportd("next")
        address = self.link()
        for width, height in ((320, 568), (390, 844), (1024, 640)):
            for dark in (False, True):
                self.look(width, height, dark)
                self.open(address)
                self.assertLessEqual(self.overflow(), 0, width)
                self.assertEqual(self.browser.execute_script(SMALL), [], width)
                self.shoot("host-%d%s" % (width, "-dark" if dark else ""))
        self.look(320, 568)
        self.browser.execute_script("scrollTo(0, document.body.scrollHeight)")
        self.shoot("host-320-foot")

    def test_works_without_scripts(self):
        address = self.link()
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.open(address)
        self.press("next")
        self.until(lambda: QUESTIONS[0] in self.browser.page_source and "value=\"close\"" in self.browser.page_source)
        self.press("close")
        self.until(lambda: "value=\"open\"" in self.browser.page_source)
        self.assertIn("closed", self.everyportd("show").splitlines()[0])

    def test_a_phone_follows(self):
        self.open("/e/" + self.id)
        self.until(lambda: "It has not begun yet." in self.text("main"))
        self.shoot("audience-before")
        self.everyportd("next")
        self.until(lambda: QUESTIONS[0] in self.text("h1"))
        self.press("river")
        self.until(lambda: self.text("#said") == "Counted.")
        self.everyportd("next")
        self.until(lambda: QUESTIONS[1] in self.text("h1"))
        self.press("trees")
        self.until(lambda: self.text("#said") == "Counted.")
        self.everyportd("next")
        self.until(lambda: QUESTIONS[2] in self.text("h1"))
        self.everyportd("next")
        self.until(lambda: "All questions have been asked." in self.text("main"))
        self.assertIn("1 vote", self.everyportd("show").splitlines()[0])
        self.everyportd("back")
        self.until(lambda: QUESTIONS[2] in self.text("h1"))

    def test_the_list_of_events_has_their_addresses(self):
        listed = next(line for line in self.station.command("event", "list").stdout.splitlines() if line.endswith(self.event))
        self.open("/e/" + listed.split()[0])
        self.until(lambda: "It has not begun yet." in self.text("main"))
        self.assertIn("/e/ID", self.station.command("help", "event").stdout)

    def test_a_wall_follows(self):
        self.look(1280, 720)
        self.open("/e/%s/results?kiosk" % self.id)
        self.until(lambda: "It has not begun yet." in self.text("main"))
        self.shoot("wall-before")
        self.everyportd("next")
        self.until(lambda: QUESTIONS[0] in self.text("#question"))
        self.assertIn("kiosk", self.browser.current_url)
        self.everyportd("wall", "black")
        self.until(lambda: self.browser.execute_script("return getComputedStyle(document.getElementById('page')).visibility") == "hidden")
        self.everyportd("wall", "results")
        self.until(lambda: self.browser.execute_script("return getComputedStyle(document.getElementById('page')).visibility") == "visible")
        self.everyportd("next")
        self.until(lambda: QUESTIONS[1] in self.text("#question"))
        self.open("/e/%s/results" % self.id)
        self.until(lambda: QUESTIONS[1] in self.text("#question"))
        self.everyportd("wall", "code")
        self.until(lambda: self.browser.execute_script("return document.querySelector('#voting img')?.getBoundingClientRect().height ?? 0") > 300)
        self.shoot("wall-code")
        # Nothing of how it stands is on it, neither as bars nor in words.
        self.station.command("poll", "import", "-", text=WRITTEN % (self.event, "words-%d" % self.count, QUESTIONS[2], "words"))
        self.assertEqual(self.browser.execute_script(SEEN), [])
        self.everyportd("goto", "words-%d" % self.count)
        self.until(lambda: QUESTIONS[2] in self.text("#question"))
        self.vote("words-%d" % self.count, "secret word")
        self.assertEqual(self.browser.execute_script(SEEN), [])
        self.everyportd("wall", "results")
        self.until(lambda: any("secret word" in each for each in self.browser.execute_script(SEEN)))
        self.everyportd("wall", "code")
        self.until(lambda: not self.browser.execute_script(SEEN))
        self.open("/e/%s/results?kiosk" % self.id)
        self.until(lambda: self.browser.execute_script("return document.querySelector('#voting img')?.getBoundingClientRect().height ?? 0") > 300)
        self.assertEqual(self.browser.execute_script(SEEN), [])

    def test_a_wall_says_who_has_won(self):
        self.look(1280, 720)
        asked = {"motion": ('kind = "motion"\nmajority = "two-thirds"\n', "yes yes yes yes no no no"), "carried": ('kind = "motion"\n', "yes yes no abstain abstain abstain"),
                 "scale": ('kind = "scale"\nfrom = 1\nto = 3\n', "1 1 3 3")}
        for name, (kind, _) in asked.items():
            self.station.command("poll", "import", "-", text='[[poll]]\nevent = "%s"\nid = "%s-%d"\nquestion = "What of %s?"\nphones = "any-device"\nmode = "once"\n%s' % (
                self.event, name, self.count, name, kind))
        self.everyportd("wall", "winner")
        self.everyportd("next")
        self.open("/e/%s/results?kiosk" % self.id)

        def ends(poll, question, votes):
            self.everyportd("goto", poll)
            self.until(lambda: question in self.text("#question"))
            for answer in votes.split():
                self.vote(poll, answer)
            self.assertEqual(self.browser.execute_script(WINNER)[0], "")  # it is not over
            self.station.command("poll", "close", poll)

        def shows(words, bright):
            self.until(lambda: self.browser.execute_script(WINNER) == [words, bright])
            self.assertLessEqual(self.browser.execute_script("return document.documentElement.scrollHeight - innerHeight"), 0)
            self.shoot("wall-winner-%d" % len(bright))

        results = {"motion": ("Not carried: 4 yes, 3 no, 0 abstained (two thirds needed).", ["Yes", "No", "Abstain"]),
                   "carried": ("Carried: 2 yes, 1 no, 3 abstained.", ["Yes"]),
                   "scale": ("Mean 2, median 2, spread 1.", ["1", "2", "3"])}
        for name, (words, bright) in results.items():
            ends("%s-%d" % (name, self.count), "What of %s?" % name, asked[name][1])
            shows(words, bright)
        playground, trees = "Playground by the river", "Trees on Market Square and along the whole of the Long Street"
        ends(self.polls[1], QUESTIONS[1], "river trees")
        shows("%s and %s are level at 1 of 2 votes." % (playground, trees), [playground, trees])
        self.everyportd("wall", "results")
        self.until(lambda: self.browser.execute_script(WINNER)[0] == "")
        self.everyportd("wall", "winner")
        shows("%s and %s are level at 1 of 2 votes." % (playground, trees), [playground, trees])
        ends(self.polls[2], QUESTIONS[2], "trees")
        shows("%s has won with 1 of 1 vote." % trees, [trees])

    def test_one_after_the_other_votes_at_a_station(self):
        self.everyportd("next")
        self.look(1024, 768)
        self.open("/k/" + self.polls[0])
        self.shoot("station")
        for answer in ("river", "trees", "river"):
            self.press(answer)
            self.until(lambda: self.text("#said") == "Counted. Thank you.")
            self.browser.execute_script("document.querySelector('#station button').click()")  # too soon: nobody else's turn
            self.until(lambda: self.text("#said") == "Press an answer.")
        self.assertIn("3 votes", self.everyportd("show").splitlines()[0])
        self.assertEqual(self.browser.get_cookies(), [])
        self.everyportd("next")
        self.until(lambda: QUESTIONS[1] in self.text("h1"))
        self.press("river")
        self.until(lambda: self.text("#said") == "Counted. Thank you.")
        self.assertIn("1 vote ", self.everyportd("show").splitlines()[1])
        # It stands there all day: what it followed before is over.
        self.everyportd("next")
        self.until(lambda: QUESTIONS[2] in self.text("h1"))
        self.assertEqual(self.browser.execute_script(OPEN_SOCKETS), ["/e/%s/live" % self.id, "/r/%s/live" % self.polls[2]])

    def test_who_writes_votes_at_a_station(self):
        number, words = "number-%d" % self.count, "words-%d" % self.count
        self.station.command("poll", "import", "-", text=WRITTEN % (self.event, number, "How many bikes?", "number")
                             + WRITTEN % (self.event, words, "In one word?", "words"))
        self.everyportd("goto", number)
        self.look(1024, 768)
        self.open("/k/" + self.polls[0])
        self.shoot("station-number")
        for answer in ("12", "7\n"):  # Enter sends, too
            self.write(answer)
            self.until(lambda: self.text("#said") == "Counted. Thank you.")
            self.assertEqual(self.written(), "")
            self.until(lambda: self.text("#said").startswith("Write your answer"))
        # The station is not asked: without a network nobody who comes next is held up by it.
        asked = "return performance.getEntriesByType('resource').filter((each) => each.name.includes('/v/')).length"
        before = self.browser.execute_script(asked)
        self.write("many")
        self.until(lambda: self.text("#said").startswith("That is no number"))
        self.assertEqual(self.browser.execute_script(asked), before)
        self.assertEqual(self.written(), "many")
        write(self.browser, "#written", "3", anew=True)
        press(self.browser, ".send")
        self.until(lambda: self.text("#said") == "Counted. Thank you.")
        self.everyportd("goto", words)
        self.until(lambda: "In one word?" in self.text("h1"))
        self.write("good")
        self.until(lambda: self.text("#said") == "Counted. Thank you.")
        shown = self.everyportd("show")
        self.assertIn("3 votes", [line for line in shown.splitlines() if "bikes" in line][0])
        # The host reads both.
        self.open(self.link("viewer"))
        self.until(lambda: "good" in self.text(".bars"))
        self.everyportd("goto", number)
        self.until(lambda: "12" in self.text(".bars"))

    def test_what_is_not_sent_is_not_lost(self):
        name = "open-%d" % self.count
        self.station.command("poll", "import", "-", text=WRITTEN % (self.event, name, "Why?", "open"))
        self.everyportd("goto", name)
        self.open("/e/" + self.id)
        self.until(lambda: "Why?" in self.text("h1"))
        write(self.browser, "#written", "Because it")
        self.everyportd("goto", self.polls[0])  # which closes it
        self.until(lambda: QUESTIONS[0] in self.text("h1"))
        self.everyportd("goto", name)
        self.until(lambda: "Why?" in self.text("h1") and self.written() == "Because it")
        self.write(" is good")
        self.until(lambda: self.text("#said").startswith("Counted."))
        self.everyportd("goto", self.polls[1])
        self.until(lambda: QUESTIONS[1] in self.text("h1"))
        self.everyportd("goto", name)
        self.until(lambda: "You wrote: Because it is good" in self.text("main"))

    def test_the_token_is_told_to_nobody(self):
        address = self.link()
        token = address.rsplit("/", 1)[1]
        self.open(address)
        self.press("next")
        self.until(lambda: QUESTIONS[0] in self.text(".present h2"))
        self.assertEqual(self.browser.execute_script("return document.referrer"), "")
        self.assertEqual(self.browser.get_cookies(), [])
        self.assertIn("/h/...", self.station.stderr())
        self.assertNotIn(token, self.station.stderr())


if __name__ == "__main__":
    unittest.main()
