"""The voting page in a real browser (headless Chromium) as a small phone, before a real everyportd: one tap votes, a vote
waits while there is no network, the page follows the poll, and it works without scripts and on a bad network."""

import contextlib
import http.client
import http.server
import os
import re
import shutil
import signal
import tempfile
import threading
import unittest

from selenium.webdriver.common.by import By

from headlessbrowser import answer_instead, start_browser
from polling import wait_for
from pressing import on_element, press, write
from station import Station, poll_toml

WATCH = """
window.violations = [];
document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));
"""
# What the page asks for to see how things stand is answered late.
HOLD_LOOKS = """
window.held = [];
const ask = window.fetch;
window.fetch = async (...asked) => {
  const answer = await ask(...asked);
  if (!asked[0].endsWith('.json')) return answer;
  await new Promise((letGo) => held.push(letGo));
  const told = await answer.json();
  answer.json = async () => { setTimeout(() => window.wereRead = true); return told; };
  return answer;
};
"""
ANSWERS = [("cake", "Cake"), ("tea", "Tea"), ("long", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
NETWORK = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}


class BelowAPath(http.server.BaseHTTPRequestHandler):
    """A web server in front that has the station below /station/, and nothing else."""

    station = 0  # its port

    def pass_on(self):
        if not self.path.startswith("/station/") or self.headers.get("Upgrade"):
            return self.send_error(404)
        wire = http.client.HTTPConnection("127.0.0.1", self.station, timeout=30)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        fields = {name: value for name, value in self.headers.items() if name not in ("Connection", "Accept-Encoding")}
        wire.request(self.command, self.path.removeprefix("/station"), body or None, fields)
        answer = wire.getresponse()
        content = answer.read()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name not in ("Connection", "Content-Length", "Date", "Transfer-Encoding"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        wire.close()

    do_GET = do_POST = pass_on

    def log_message(self, *_):
        pass


class PhonePage(unittest.TestCase):
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
        cls.browser.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        shutil.rmtree(cls.profile, ignore_errors=True)
        cls.station.__exit__()

    def tearDown(self):
        self.network()
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        self.browser.get_log("browser")

    # What the test does

    def network(self, **conditions):
        self.browser.execute_cdp_cmd("Network.emulateNetworkConditions", {**NETWORK, **conditions})

    def make(self, name, mode="once", is_open=True, answers=ANSWERS, phones="any-device"):
        text = poll_toml(name, "What do you take?", answers, {}, mode)
        self.station.command("poll", "import", "-", text=text.replace("[[poll]]\n", '[[poll]]\nphones = "%s"\n' % phones, 1))
        if is_open:
            self.station.command("poll", "open", name)

    def open(self, name):
        self.browser.get("http://127.0.0.1:%d/v/%s" % (self.port, name))

    def text(self, selector):
        # In one go: the page may have put another in its place between finding it and reading it.
        return self.browser.execute_script("return document.querySelector(arguments[0])?.innerText ?? ''", selector).strip()

    def press(self, answer):
        def click(button):
            # Whoever has voted says first that they want to.
            self.browser.execute_script("document.querySelector('#change:not([hidden])')?.click()")
            self.browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)  # not below the bar
            button.click()

        on_element(self.browser, 'button[value="%s"]' % answer, click)

    def pressed(self):
        return self.browser.execute_script(
            "return [...document.querySelectorAll('button[aria-pressed=true]')].map((each) => each.value)")

    def send_picked(self):
        self.until(lambda: self.browser.execute_script("return document.getElementById('send')?.disabled === false"))
        press(self.browser, "#send")

    def sent(self):
        """What stands of several answers."""
        return self.browser.execute_script(
            "return [...document.querySelectorAll('button[aria-pressed=true]:disabled')].map((each) => each.value)")

    def until(self, condition, seconds=15):
        wait_for(condition, lambda: "the page says %s; the station says %s" % (
            self.text("body"), self.station.stderr()[-2000:]), seconds)

    def until_said(self, words, seconds=15):
        self.until(lambda: words in self.browser.execute_script("return document.getElementById('said')?.textContent ?? ''"), seconds)

    def kept(self, name):
        """The answers of votes that wait, in all tabs."""
        return self.browser.execute_script(
            "return JSON.parse(localStorage['everyport-votes-' + arguments[0]] ?? '[]').map((vote) => vote.answer)", name)

    def leave_tabs(self, first):
        for tab in self.browser.window_handles:
            if tab != first:
                self.browser.switch_to.window(tab)
                self.browser.close()
        self.browser.switch_to.window(first)
        self.network()

    def votes(self, name):
        lines = self.station.command("poll", "list").stdout.splitlines()
        return next(line for line in lines if line.split()[0] == name)

    # What must hold

    def test_one_tap_votes(self):
        self.make("one")
        self.open("one")
        self.assertEqual(self.text("h1"), "What do you take?")
        wide, least = self.browser.execute_script("""
            return [document.documentElement.scrollWidth - innerWidth,
                    Math.min(...[...document.querySelectorAll('button')].map((each) => each.getBoundingClientRect().height))]""")
        self.assertLessEqual(wide, 0)
        self.assertGreaterEqual(least, 56)
        self.press("tea")
        self.until_said("Counted.")
        self.assertEqual(self.pressed(), ["tea"])
        self.assertIn("You chose: Tea", self.text("main"))
        self.assertIn("In the list of votes you are", self.text("main"))
        self.assertEqual(self.browser.execute_script("return document.cookie"), "")  # pages cannot read it
        self.assertEqual(self.browser.execute_script("return Object.keys(localStorage)"), [])
        self.assertIn("1 vote ", self.votes("one"))
        self.open("one")
        self.until_said("Counted.")
        self.assertEqual(self.pressed(), ["tea"])
        self.assertEqual(self.browser.execute_script("return violations"), [])
        self.assertEqual([entry["message"] for entry in self.browser.get_log("browser")], [])

    def test_a_choice_changes(self):
        self.make("changing", "change")
        self.open("changing")
        for answer in ("tea", "cake"):
            self.press(answer)
            self.until(lambda answer=answer: self.pressed() == [answer])
            self.until_said("Counted.")
        self.assertIn("1 vote ", self.votes("changing"))

    def test_a_vote_waits_for_the_network(self):
        self.make("offline")
        self.open("offline")
        self.network(offline=True)
        self.press("cake")
        self.until_said("No connection.")
        self.assertEqual(self.kept("offline"), ["cake"])
        self.assertIn("0 votes", self.votes("offline"))
        self.network()
        self.until_said("Counted.", 45)
        self.assertIn("1 vote ", self.votes("offline"))
        self.assertEqual(self.kept("offline"), [])

    # What is kept for a time without a network. Each test has a station of its own, as no other way of taking the network
    # away reaches what works beside the pages.

    @contextlib.contextmanager
    def lonely(self, mode="once", is_open=True, **rules):
        """A station with one poll, where that is, and what starts it again."""
        with Station() as station:
            station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1")
            port = station.port("http")
            self.import_away(station, mode, is_open, **rules)
            try:
                yield station, "http://127.0.0.1:%d/v/away" % port, lambda: station.start(
                    "serve", "http", "listen=tcp:%d:interface=127.0.0.1" % port)
            finally:
                self.browser.get("about:blank")  # or the page goes on trying, into the next test's log

    def import_away(self, station, mode="once", is_open=True, phones="any-device", more=""):
        text = poll_toml("away", "What do you take?", ANSWERS, {}, mode)
        station.command("poll", "import", "-", text=text.replace("[[poll]]\n", '[[poll]]\nphones = "%s"\n%s' % (phones, more), 1))
        if is_open:
            station.command("poll", "open", "away")

    def whole_copy(self, address):
        """What the browser has of a page, or nothing."""
        return self.browser.execute_async_script("""
            caches.match(arguments[0]).then((page) => page?.text() ?? null).then(arguments[1])""", address)

    def open_and_keep(self, address):
        self.browser.get(address)
        self.until(lambda: self.browser.execute_script("return Boolean(navigator.serviceWorker.controller)") and self.whole_copy(address))

    def is_old(self):
        return self.browser.execute_script("return document.getElementById('vote').dataset.kept !== undefined")

    def test_a_page_that_was_opened_comes_up_without_the_station(self):
        with self.lonely() as (station, address, start):
            self.open_and_keep(address)
            station.stop()
            self.browser.get(address)
            self.assertEqual(self.text("h1"), "What do you take?")
            self.assertEqual(self.browser.execute_script("return getComputedStyle(document.querySelector('button')).minHeight"), "56px")
            self.until_said("This is the page as it was when last opened")
            self.press("tea")
            self.until_said("No connection.")
            self.browser.get(address)  # closed and opened again
            self.assertEqual(self.kept("away"), ["tea"])
            start()
            self.until_said("Counted.", 45)
            self.assertFalse(self.is_old())
            self.assertIn("1 vote ", next(line for line in station.command("poll", "list").stdout.splitlines() if line.startswith("away")))
            self.browser.get(address)
            self.until(lambda: self.pressed() == ["tea"])
            copy = self.whole_copy(address)
            self.assertNotIn("You chose", copy)
            self.assertNotIn('aria-pressed="true"', copy)
            self.assertRegex(copy, '<input type="hidden" name="uuid">')

    def test_who_has_voted_sees_it_as_soon_as_there_is_a_network(self):
        with self.lonely("multi", more='kind = "ranking"\n') as (station, address, start):
            self.open_and_keep(address)
            self.press("tea")
            self.send_picked()
            self.until(lambda: self.sent() == ["tea"])
            station.stop()
            self.browser.get(address)
            self.assertTrue(self.is_old())
            self.assertEqual(self.pressed(), [])
            self.until_said("what you have pressed since may not show")
            start()
            self.until(lambda: self.sent() == ["tea"], 45)
            self.assertFalse(self.is_old())
            self.press("cake")
            self.until(lambda: self.text('button[value="cake"] .place') == "2.")
            self.send_picked()
            self.until(lambda: self.sent() == ["cake", "tea"])

    def test_a_network_that_takes_long_is_caught_up_with(self):
        with self.lonely() as (station, address, _):
            self.open_and_keep(address)
            self.press("tea")
            self.until_said("Counted.")
            os.kill(station.process.pid, signal.SIGSTOP)
            try:
                self.browser.get(address)
                self.assertTrue(self.is_old())
            finally:
                os.kill(station.process.pid, signal.SIGCONT)
            self.until(lambda: self.pressed() == ["tea"] and not self.is_old(), 45)

    def test_a_page_of_an_earlier_round_does_not_vote(self):
        with self.lonely() as (station, address, start):
            self.open_and_keep(address)
            station.stop()
            self.browser.get(address)
            self.press("tea")
            self.until_said("No connection.")
            station.command("poll", "reset", "away")
            start()
            self.until_said("This vote was for what was asked here before, and does not count for this question.", 45)
            self.assertEqual(self.kept("away"), [])
            self.assertIn("0 votes", station.command("poll", "list").stdout)
            self.assertFalse(self.is_old())
            self.press("cake")
            self.until_said("Counted.")
            self.assertEqual(self.pressed(), ["cake"])

    def test_what_is_kept_goes_with_its_poll(self):
        with self.lonely() as (station, address, start):
            self.open_and_keep(address)
            station.stop()
            self.browser.get(address)
            self.assertTrue(self.is_old())
            shutil.rmtree(station.data)
            start()
            self.until(lambda: "There is no poll at this address." in self.text("body"), 45)  # by itself
            self.until(lambda: self.whole_copy(address) is None)

    def test_only_pages_are_kept_and_only_for_pages(self):
        """What else stands on the site reaches the keeper, too."""
        with self.lonely() as (_, address, _start):
            self.open_and_keep(address)
            site = address.removesuffix("v/away")
            strange = [site + name for name in ("v/../web/vote.js", "v/%2e%2e/web/vote.js", "web/vote.js", "v/a/b", "v/a?b")]
            post = "for (const [page, html] of arguments[0]) navigator.serviceWorker.controller.postMessage({ page, html });"
            self.browser.execute_script(post, [[page, "<p>strange"] for page in [*strange, 5, None]] + [[site + "v/odd", {}], [site + "v/last", "<p>last"]])
            self.until(lambda: self.whole_copy(site + "v/last"))
            for page in strange:
                self.assertNotIn("strange", self.whole_copy(page) or "", page)
            self.assertIsNone(self.whole_copy(site + "v/odd"))
            self.browser.get(site + "web/colours.css")
            self.browser.execute_async_script("""
                const [worker, page, done] = arguments;
                navigator.serviceWorker.getRegistration(worker).then(({ active }) => active.postMessage({ page, html: "<p>strange" })).then(done)""",
                                              site + "v/offline.js", site + "v/foreign")
            self.open_and_keep(address)
            self.assertIsNone(self.whole_copy(site + "v/foreign"))

    def test_a_page_that_opens_while_it_is_looked_at_is_kept(self):
        with self.lonely(is_open=False) as (station, address, _):
            self.browser.get(address)
            self.until_said("Voting has not opened yet.")
            station.command("poll", "open", "away")
            self.until(lambda: self.text("h1") == "What do you take?", 60)
            self.until(lambda: "What do you take?" in (self.whole_copy(address) or ""))

    def test_a_ticket_is_not_kept(self):
        self.make("paper", phones="ticket")
        address = "http://127.0.0.1:%d/v/paper" % self.port
        self.open_and_keep(address)
        self.browser.get("about:blank")
        self.open("paper#7kdm-4xwp-3ruh")
        self.until(lambda: self.browser.execute_script("return document.querySelector('input[name=ticket]')?.value"))
        self.browser.execute_script("document.querySelector('[name=ticket]').setAttribute('value', '7kdm-4xwp-3ruh')")
        keep = "import('/web/keep.js').then(({keep}) => keep('paper')).then(() => setTimeout(arguments[0], 500))"
        self.browser.execute_async_script(keep)
        self.assertNotIn("7kdm", self.whole_copy(address))
        # Nor the page that answers who typed one, as a form without a script does.
        self.browser.execute_script("document.getElementById('said').textContent = 'No ticket of this question has that code.'")
        self.browser.execute_script("document.querySelector('h1').textContent = 'Another'")
        self.browser.execute_async_script(keep)
        self.assertNotIn("Another", self.whole_copy(address))

    def test_a_full_browser_and_what_others_keep_are_no_matter(self):
        with self.lonely() as (station, address, _):
            self.open_and_keep(address)
            origin = address.removesuffix("/v/away")
            others = self.browser.execute_async_script("""
                const [address, told] = arguments;
                caches.open('everyport-voting-0 /elsewhere/').then((kept) => Promise.all([kept.put(address, new Response('another')),
                  kept.put(new URL('../web/vote.css', address), new Response('another'))])).then(() => told('put'), told)""", address)
            self.assertEqual(others, "put")
            self.browser.execute_cdp_cmd("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 1})
            self.addCleanup(lambda: self.browser.execute_cdp_cmd("Storage.overrideQuotaForOrigin", {"origin": origin}))
            self.browser.get(address)
            self.assertFalse(self.is_old())
            self.assertEqual(self.browser.execute_script("return getComputedStyle(document.querySelector('button')).minHeight"), "56px")
            self.press("tea")
            self.until_said("Counted.")
            station.stop()
            self.browser.get(address)
            self.assertEqual(self.text("h1"), "What do you take?")
            self.assertTrue(self.is_old())
            self.assertIn("everyport-voting-0 /elsewhere/", self.browser.execute_async_script("caches.keys().then(arguments[0])"))

    def test_no_page_with_an_account_is_kept(self):
        with self.lonely() as (station, address, start):
            self.open_and_keep(address)
            station.stop()
            shutil.rmtree(station.data)
            start()
            self.import_away(station, phones="account")
            self.browser.get(address)  # it asks for accounts now
            self.until(lambda: self.whole_copy(address) is None)

    def test_tabs_keep_votes_beside_each_other(self):
        self.make("tabs", "change")
        self.open("tabs")
        self.press("tea")
        self.until_said("Counted.")
        first = self.browser.current_window_handle
        self.browser.switch_to.new_window("tab")
        self.addCleanup(self.leave_tabs, first)
        self.browser.execute_cdp_cmd("Network.enable", {})
        self.open("tabs")
        self.network(offline=True)
        self.press("cake")
        self.until_said("No connection.")
        second = self.browser.current_window_handle
        self.browser.switch_to.window(first)
        self.network(offline=True)
        self.press("long")
        self.until_said("No connection.")
        self.assertEqual(self.kept("tabs"), ["cake", "long"])
        self.network()
        self.until(lambda: self.kept("tabs") == ["cake"], 45)  # the other tab's still waits
        self.browser.switch_to.window(second)
        self.network()
        self.until(lambda: self.kept("tabs") == [], 45)
        self.assertIn("1 vote ", self.votes("tabs"))

    def test_an_old_look_does_not_hide_a_vote(self):
        self.make("late")
        self.open("late")
        self.browser.execute_script(HOLD_LOOKS)
        self.browser.execute_script("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
        self.until(lambda: self.browser.execute_script("return held.length") > 0)
        self.press("tea")
        self.until_said("Counted.")
        self.browser.execute_script("held.forEach((letGo) => letGo())")
        self.until(lambda: self.browser.execute_script("return wereRead"))
        self.assertIn("Counted.", self.text("#said"))
        self.assertEqual(self.pressed(), ["tea"])

    def answer_instead(self, *answers):
        answer_instead(self.browser, *answers)

    def test_only_the_station_ends_a_vote(self):
        self.make("hotel")
        self.open("hotel")
        html = {"Content-Type": "text/html"}
        self.answer_instead([404, html, "<h1>Which room?</h1>"], [200, html, "<h1>Which room?</h1>"],
                            [403, {"Content-Type": "application/json"}, '{"uuid": "another", "fault": "refused"}'], [408, {}, ""])
        self.press("tea")
        self.until_said("No connection.")
        self.assertEqual(self.kept("hotel"), ["tea"])
        self.until_said("Counted.", 60)
        self.assertEqual(self.pressed(), ["tea"])
        self.assertIn("1 vote ", self.votes("hotel"))
        self.assertEqual(self.kept("hotel"), [])

    def test_a_refused_vote_is_over(self):
        self.make("refused")
        self.open("refused")
        self.answer_instead([400, {"Content-Type": "application/json"}, '{"uuid": "UUID", "fault": "refused"}'])
        self.press("tea")
        self.until_said("This vote could not be taken.")
        self.assertEqual(self.kept("refused"), [])
        self.assertEqual(self.browser.find_elements(By.CSS_SELECTOR, "button.pending"), [])
        self.press("cake")
        self.until_said("Counted.")
        self.assertEqual(self.pressed(), ["cake"])

    def test_comes_again_no_sooner_than_told(self):
        self.make("busy")
        self.open("busy")
        self.answer_instead([429, {"Retry-After": "3"}, "wait"])
        self.press("tea")
        self.until_said("Many vote just now.")
        self.browser.execute_script("dispatchEvent(new Event('online'))")
        self.until_said("Counted.")
        first, second = self.browser.execute_script("return asked")
        self.assertGreaterEqual(second - first, 2990)

    def test_what_cannot_be_stored_is_kept(self):
        self.make("stalled")
        self.open("stalled")
        self.answer_instead([503, {"Content-Type": "application/json", "Retry-After": "1"}, '{"uuid": "UUID", "fault": "waits"}'])
        self.press("tea")
        self.until_said("Votes cannot be stored just now. Yours is kept and will be counted")
        self.assertEqual(self.kept("stalled"), ["tea"])
        self.until_said("Counted.")
        self.assertIn("1 vote ", self.votes("stalled"))

    def test_the_newest_votes_are_kept(self):
        # Of many people: what one of them gives takes the place of what they gave before.
        self.make("often", "change", phones="ticket")
        printed = self.station.command("poll", "tickets", "often", "--count", "52").stdout
        self.open("often")
        self.network(offline=True)
        for number, code in enumerate(re.findall(r"^(\w{4}-\w{4}-\w{4})", printed, re.MULTILINE)):
            self.browser.execute_script("document.querySelector('input[name=ticket]').value = arguments[0]", code)
            self.press("tea" if number % 2 else "cake")
        self.assertEqual(len(self.kept("often")), 50)
        self.assertEqual(self.kept("often")[-2:], ["cake", "tea"])
        self.network()
        self.until(lambda: self.kept("often") == [], 60)
        self.until(lambda: self.pressed() == ["tea"])
        self.assertIn("52 votes", self.votes("often"))

    def test_the_next_sheet_in_the_same_tab(self):
        self.make("sheets", phones="ticket")
        printed = self.station.command("poll", "tickets", "sheets", "--count", "2").stdout
        codes = re.findall(r"^(\w{4}-\w{4}-\w{4})", printed, re.MULTILINE)
        self.open("sheets#" + codes[0])
        self.press("tea")
        self.until_said("Counted.")
        self.browser.execute_script("location.hash = arguments[0]", codes[1])
        self.until(lambda: self.pressed() == [] and self.browser.execute_script(
            "return document.querySelector('input[name=ticket]')?.value") == codes[1])
        self.press("cake")
        self.until_said("Counted.")
        self.assertIn("2 votes", self.votes("sheets"))

    def scanned(self):
        """The answers that are marked as those whose code was scanned, and whether all of them are in sight."""
        return self.browser.execute_script("""
            const marked = [...document.querySelectorAll('button[aria-current=true]')];
            return [marked.map((each) => each.value), marked.every((each) => {
              const {top, bottom} = each.getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight;
            })]""")

    def test_the_sheet_of_an_answer_marks_it(self):
        self.make("marked", "change", answers=[("a%d" % number, "Answer %d" % number) for number in range(20)])
        for code in ("answer=a17", "a17"):  # the latter on sheets of earlier versions
            self.browser.get("about:blank")
            self.open("marked#" + code)
            self.until(lambda: self.scanned() == [["a17"], True])
            self.answer_instead()
            # It is no ticket: what looks sends nothing.
            self.browser.execute_script("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
            self.until(lambda: self.browser.execute_script(
                "return performance.getEntriesByType('resource').some((each) => each.name.endsWith('/v/marked.json'))"))
            self.assertEqual(self.browser.execute_script("return asked"), [])
        self.browser.execute_script("location.hash = 'answer=a3'")  # the next one, scanned into the same tab
        self.until(lambda: self.scanned() == [["a3"], True])
        self.press("a3")
        self.until_said("Counted.")
        self.assertEqual(self.pressed(), ["a3"])
        self.assertEqual(self.scanned()[0], ["a3"])

    def test_what_is_amiss_is_in_sight(self):
        self.make("many", answers=[("a%d" % number, "Answer %d" % number) for number in range(20)])
        self.open("many")
        self.network(offline=True)
        self.press("a0")
        self.until_said("No connection.")
        self.until(lambda: self.browser.execute_script("""
            const {top, bottom} = document.getElementById('said').getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight"""))
        self.browser.execute_script("localStorage.clear()")  # it is no other test's vote

    def test_follows_the_poll(self):
        self.make("later", is_open=False)
        self.open("later")
        self.until_said("Voting has not opened yet.")
        self.assertNotIn("What do you take", self.browser.page_source)
        self.station.command("poll", "open", "later")
        self.until(lambda: self.text("h1") == "What do you take?", 8)
        self.press("tea")
        self.until_said("Counted.")
        self.until(lambda: self.text(".count") == "0 votes")
        self.station.command("poll", "close", "later")
        self.until(lambda: self.browser.execute_script("return document.getElementById('vote').dataset.state") == "closed", 30)
        self.open("later")
        self.assertEqual(self.browser.find_elements(By.CSS_SELECTOR, "button:not([disabled])"), [])

    def test_follows_the_poll_when_a_part_did_not_come(self):
        self.make("parts")
        self.browser.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*/web/feed.js"]})
        self.addCleanup(lambda: self.browser.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []}))
        self.open("parts")
        self.station.command("poll", "close", "parts")
        self.until_said("Voting has closed.", 60)

    def test_a_ticket_may_come_before_voting_opens(self):
        self.make("early", is_open=False, phones="ticket")
        self.open("early#7kdm-4xwp-3ruh")
        self.until_said("Voting has not opened yet.")
        self.station.command("poll", "open", "early")
        self.until(lambda: self.browser.execute_script(
            "return document.querySelector('input[name=ticket]')?.value") == "7kdm-4xwp-3ruh", 60)

    def test_the_next_one_votes_as_themselves(self):
        for name in ("anna", "ben", "cleo"):
            self.station.command("user", "add", name, "--password-stdin", text="sesame\n")
        self.make("accounts", phones="account")
        self.open("accounts")
        write(self.browser, "[name=account]", "anna")
        write(self.browser, "[name=password]", "sesame\n")  # Enter votes for nothing
        self.press("tea")
        self.until_said("Counted.")
        self.assertEqual(self.pressed(), ["tea"])
        press(self.browser, "summary")
        write(self.browser, "[name=account]", "ben")
        write(self.browser, "[name=password]", "sesame\n")
        self.until(lambda: self.text("summary") == "Not ben? Change")
        self.assertEqual(self.pressed(), [])
        self.assertEqual(self.browser.execute_script("return document.querySelector('[name=password]').value"), "")
        self.press("cake")
        self.until_said("Counted.")
        self.assertIn("2 votes", self.votes("accounts"))
        press(self.browser, "summary")
        write(self.browser, "[name=account]", "cleo")
        write(self.browser, "[name=password]", "sesame\n")
        self.until(lambda: self.text("summary") == "Not cleo? Change")
        # Another tab logs somebody in meanwhile: what is pressed on this page is not theirs.
        self.browser.execute_async_script("""
            const [done] = arguments;
            const body = JSON.stringify({uuid: "f".repeat(32), account: "anna", password: "sesame"});
            fetch(location.href, {method: "POST", headers: {"Content-Type": "application/json"}, body}).then(done);
        """)
        self.press("long")
        self.until_said("another account")
        self.until(lambda: self.text("summary") == "Not anna? Change")
        self.assertIn("2 votes", self.votes("accounts"))

    def test_works_below_a_path(self):
        self.make("below", "change")
        front = http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("Front", (BelowAPath,), {"station": self.port}))
        threading.Thread(target=front.serve_forever, daemon=True).start()
        self.addCleanup(front.server_close)
        self.addCleanup(front.shutdown)
        place = "http://127.0.0.1:%d/station/v/below" % front.server_port
        self.browser.get(place)
        self.assertIn("640px", self.browser.execute_script("return getComputedStyle(document.querySelector('main')).maxWidth"))
        self.press("tea")
        self.until_said("Counted.")
        self.press("cake")  # as the same
        self.until(lambda: self.pressed() == ["cake"])
        self.assertIn("1 vote ", self.votes("below"))
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.browser.get(place)
        self.press("tea")
        self.until(lambda: "You chose: Tea" in self.text("main"))
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        press(self.browser, ".more a")
        self.until(lambda: self.browser.current_url.endswith("/station/r/below"))
        self.assertEqual(self.browser.execute_script("return document.styleSheets.length"), 2)

    def test_works_without_scripts(self):
        self.make("plain")
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.open("plain")
        self.press("cake")
        self.until(lambda: "Counted." in self.text("main"))
        self.assertIn("1 vote ", self.votes("plain"))

    def test_a_bad_network_is_enough(self):
        self.make("slow")
        self.browser.execute_cdp_cmd("Network.setCacheDisabled", {"cacheDisabled": True})
        self.addCleanup(lambda: self.browser.execute_cdp_cmd("Network.setCacheDisabled", {"cacheDisabled": False}))
        self.network(latency=400, downloadThroughput=50_000, uploadThroughput=50_000)
        self.open("slow")
        painted = self.browser.execute_script(
            "return performance.getEntriesByType('paint').find((each) => each.name === 'first-contentful-paint')?.startTime ?? 1e9")
        self.assertLess(painted, 2000)
        self.press("tea")
        self.until_said("Counted.")


if __name__ == "__main__":
    unittest.main()
