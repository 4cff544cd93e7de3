"""An event's audience in a real browser (headless Chromium) before a real everyportd: phones that wait hear that voting opens, votes that
came too late are told of on the next question, a ticket is typed once, and a wall says where people vote. EVERYPORT_SHOTS=FOLDER
keeps pictures of each look."""

import os
import re
import shutil
import tempfile
import time
import unittest


from headlessbrowser import start_browser
from polling import wait_for
from pressing import attribute, press, write
from station import Station

SHOTS = os.environ.get("EVERYPORT_SHOTS")
NETWORK = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
WATCH = """
window.violations = [];
const parsed = JSON.parse;
const named = new URLSearchParams(location.search).get('site');  // as if that were the service's public address
if (named) JSON.parse = (...words) => Object.assign(parsed(...words), { site: named });
if (new URLSearchParams(location.search).has('left-out'))  // as if the station were, which only another one can have it be
  JSON.parse = (...words) => Object.assign(parsed(...words), { left_out: true, voting: undefined });
document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));
"""
POLL = """
[[poll]]
event = "%s"
id = "%s"
question = "%s"
phones = "%s"
mode = "once"
[[poll.answer]]
id = "yes"
title = "Yes"
[[poll.answer]]
id = "no"
title = "No"
"""
WRITTEN = """
[[poll]]
event = "%s"
id = "%s"
question = "What is missing?"
phones = "any-device"
kind = "open"
mode = "once"
"""
NUMBER = """
[[poll]]
event = "%s"
id = "%s"
question = "How many?"
phones = "any-device"
kind = "number"
lowest = 0
highest = 100
mode = "change"
"""
SMALLEST = """
const shown = [...document.querySelectorAll('#page *')].filter((each) => each.offsetParent && each.checkVisibility({visibilityProperty: true})
  && [...each.childNodes].some((child) => child.nodeType === 3 && /[0-9]/.test(child.data)) && !each.closest('#seal, .unseen'));
return Math.min(...shown.map((each) => parseFloat(getComputedStyle(each).fontSize)));
"""


class Audience(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        cls.station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1", "public-address=https://vote.example/here")
        cls.port = cls.station.port("http")
        cls.profile = tempfile.mkdtemp(prefix="everyport-browser.")
        cls.browser = start_browser(cls.profile, WATCH)
        cls.browser.execute_cdp_cmd("Network.enable", {})
        cls.count = 0

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        shutil.rmtree(cls.profile, ignore_errors=True)
        cls.station.__exit__()

    def setUp(self):
        Audience.count += 1
        self.event = "Evening %d" % self.count
        self.id = "evening-%d" % self.count
        self.polls = ["first-%d" % self.count, "second-%d" % self.count]
        self.look(320, 568)

    def tearDown(self):
        self.network()
        self.assertEqual(self.browser.execute_script("return window.violations || []"), [])
        self.browser.delete_all_cookies()
        self.browser.get("about:blank")
        self.browser.get_log("browser")

    def look(self, width, height):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                     {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700})

    def network(self, **conditions):
        self.browser.execute_cdp_cmd("Network.emulateNetworkConditions", {**NETWORK, **conditions})

    def make(self, phones="any-device"):
        self.station.command("poll", "import", "-", text="".join(
            POLL % (self.event, name, question, phones) for name, question in zip(self.polls, ("Shall we?", "When then?"))))

    def event_does(self, *words):
        return self.station.command("event", words[0], self.event, *words[1:]).stdout

    def open(self, address):
        self.browser.get("http://127.0.0.1:%d%s" % (self.port, address))

    def text(self, selector):
        return self.browser.execute_script("return document.querySelector(arguments[0])?.innerText ?? ''", selector).strip()

    def until(self, condition, seconds=15):
        wait_for(condition, lambda: "at %s the page says %s; the station says %s" % (
            self.browser.current_url, self.text("body"), self.station.stderr()[-2000:]), seconds)

    def press(self, answer):
        press(self.browser, 'button[value="%s"]' % answer)

    def shoot(self, name):
        if SHOTS:
            os.makedirs(SHOTS, exist_ok=True)
            time.sleep(0.4)
            self.browser.save_screenshot(os.path.join(SHOTS, name + ".png"))

    # What must hold

    def test_who_waits_for_a_draft_hears_that_it_opens(self):
        self.make()
        code = self.browser.execute_script  # the page below is left as it is
        self.open("/v/" + self.polls[0])
        self.until(lambda: "Voting has not opened yet." in self.text("#said"))
        self.assertNotIn("Shall we", code("return document.documentElement.outerHTML"))
        self.station.command("poll", "open", self.polls[0])
        self.until(lambda: self.text("h1") == "Shall we?", 6)

    def test_a_step_to_the_same_question_is_told(self):
        self.make()
        self.event_does("goto", self.polls[0])
        self.station.command("poll", "reset", self.polls[0])
        self.open("/e/" + self.id)
        self.until(lambda: self.text("h1") == "Shall we?")
        self.station.command("poll", "close", self.polls[0])
        self.until(lambda: "Voting has closed." in self.text("#said"), 6)
        self.event_does("goto", self.polls[0])
        self.station.command("poll", "open", self.polls[0])
        self.until(lambda: self.text("#link") == "Voting is open.", 6)

    def test_a_vote_that_came_too_late_is_told_of(self):
        self.make()
        self.event_does("next")
        self.open("/e/" + self.id)
        self.until(lambda: self.text("h1") == "Shall we?")
        self.network(offline=True)
        self.press("yes")
        self.until(lambda: "No connection." in self.text("#said"))
        self.event_does("next")
        self.network()
        self.until(lambda: self.text("h1") == "When then?", 45)
        words = "Your vote in “Shall we?” came after voting had closed and was not counted."
        self.until(lambda: self.text("#missed p") == words)
        self.shoot("audience-missed")
        self.event_does("next")  # it stays until somebody has read it
        self.until(lambda: "All questions have been asked." in self.text("main"))
        self.assertEqual(self.text("#missed p"), words)
        press(self.browser, "#missed button")
        self.event_does("back")
        self.until(lambda: self.text("h1") == "When then?")
        self.assertEqual(self.text("#missed"), "")

    def test_what_was_never_sent_is_told_of(self):
        self.station.command("poll", "import", "-", text=WRITTEN % (self.event, self.polls[0])
                             + POLL % (self.event, self.polls[1], "When then?", "any-device"))
        self.event_does("next")
        self.open("/e/" + self.id)
        self.until(lambda: self.text("h1") == "What is missing?" and self.text("#link") == "Voting is open.")
        write(self.browser, "#written", "A bench")
        self.event_does("next")
        self.until(lambda: self.text("h1") == "When then?", 45)
        self.until(lambda: self.text("#missed p") == "What is missing? – What you had written was not sent.")
        self.press("yes")
        self.until(lambda: self.text("#said").startswith("Counted.") and self.text("#missed") == "")
        self.browser.refresh()
        self.until(lambda: self.text("#said").startswith("Counted."))
        self.assertEqual(self.text("#missed"), "")

    def test_what_was_put_right_is_not_told_of(self):
        self.station.command("poll", "import", "-", text=NUMBER % (self.event, self.polls[0])
                             + POLL % (self.event, self.polls[1], "When then?", "any-device"))
        self.event_does("next")
        self.open("/e/" + self.id)
        self.until(lambda: self.text("h1") == "How many?" and self.text("#link") == "Voting is open.")
        for words, said in (("200", "That is no number"), ("20", "Counted.")):
            write(self.browser, "#written", words + "\n", anew=True)
            self.until(lambda: self.text("#said").startswith(said))
        self.event_does("next")
        self.until(lambda: self.text("h1") == "When then?" and self.text("#link") == "Voting is open.", 45)
        self.assertEqual(self.text("#missed"), "")

    def test_a_ticket_is_typed_once(self):
        self.make("ticket")
        printed = self.station.command("poll", "tickets", self.polls[0], "--count", "1").stdout
        code = re.search(r"^(\w{4}-\w{4}-\w{4})", printed, re.MULTILINE).group(1)
        self.event_does("next")
        self.open("/e/" + self.id)
        self.until(lambda: self.text("h1") == "Shall we?")
        write(self.browser, "[name=ticket]", code)
        self.press("yes")
        self.until(lambda: self.text("#said") == "Counted.")
        self.event_does("next")
        self.until(lambda: self.text("h1") == "When then?")
        self.until(lambda: attribute(self.browser, "[name=ticket]", "value") == code)
        self.assertEqual(self.text("#said"), "")

    def test_a_printed_ticket_goes_along_with_its_event(self):
        self.make("ticket")
        printed = self.station.command("poll", "tickets", self.polls[0], "--count", "1").stdout
        code, address = re.search(r"^(\S+)\thttps://vote.example/here(/e/\S+#\S+)", printed, re.MULTILINE).groups()
        self.open(address)  # nothing is asked yet
        self.until(lambda: "data-event" in self.browser.page_source)
        self.event_does("next")
        self.until(lambda: self.text("h1") == "Shall we?")
        self.until(lambda: attribute(self.browser, "[name=ticket]", "value") == code.replace("-", ""))
        self.press("yes")
        self.until(lambda: self.text("#said") == "Counted.")
        self.open("/v/no-page")
        self.open(address)  # scanned once more, while voting is open
        self.until(lambda: "?event=" in self.browser.current_url and self.text("#said") == "Counted.")

    def test_who_came_by_a_question_hears_where_its_event_goes(self):
        self.make()
        self.event_does("next")
        self.open("/v/" + self.polls[0])
        self.until(lambda: self.text("h1") == "Shall we?")
        self.assertEqual(self.text(".onward"), "")
        self.event_does("next")
        self.until(lambda: self.text(".onward") == "This event goes on: " + self.event, 20)
        self.assertEqual(self.text("h1"), "Shall we?")  # nobody is taken along unasked
        self.shoot("audience-onward")
        press(self.browser, ".onward a")
        self.until(lambda: self.text("h1") == "When then?")

    def test_a_wall_says_where_people_vote(self):
        self.make()
        self.event_does("next")
        for width, height in ((1280, 720), (1920, 1080), (1080, 1920)):
            self.look(width, height)
            for query in ("", "?kiosk"):
                self.open("/e/%s/results%s" % (self.id, query))
                self.until(lambda: self.text("#voting .address") == "vote.example/here/e/" + self.id)
                self.assertEqual(self.text("h1"), "Shall we?")
                side, letters = self.browser.execute_script("""
                    const [code, words] = ['img', '.address'].map((each) => document.querySelector('#voting ' + each));
                    return [code.getBoundingClientRect().height, parseFloat(getComputedStyle(words).fontSize)];""")
                if width > height:
                    self.assertGreater(side, height / 4)
                    self.assertGreater(letters, height / 40)
                self.assertGreaterEqual(self.browser.execute_script(SMALLEST), 14)
                self.assertLessEqual(self.browser.execute_script("return document.documentElement.scrollWidth - innerWidth"), 0)
                self.assertLessEqual(self.browser.execute_script("return document.documentElement.scrollHeight - innerHeight"), 0)
                self.shoot("wall-%d%s" % (width, query.replace("?", "-")))
        self.look(1280, 720)
        self.event_does("wall", "code")
        self.until(lambda: self.browser.execute_script("return document.querySelector('#voting img').getBoundingClientRect().height") > 400)
        self.assertGreater(self.browser.execute_script("return parseFloat(getComputedStyle(document.querySelector('.address')).fontSize)"), 36)
        self.shoot("wall-code-address")
        self.event_does("wall", "results")
        # Who has the poll's own page reads the shortest address that leads there.
        self.open("/r/" + self.polls[0])
        self.until(lambda: re.fullmatch(r"vote\.example/here/\w+", self.text("#voting .address")))

    def test_a_wall_of_a_station_that_is_left_out_invites_nobody(self):
        self.make()
        self.station.command("poll", "open", self.polls[0])
        for width, height in ((390, 844), (1280, 720), (1920, 1080), (1080, 1920)):
            self.look(width, height)
            for query in ("", "&kiosk") if width > 700 else ("",):
                self.open("/r/%s?left-out%s" % (self.polls[0], query))
                self.until(lambda: self.text("#voting") == "This station is left out of this question.")
                figures, words, images = self.browser.execute_script("""
                    const box = (id) => document.getElementById(id).getBoundingClientRect();
                    return [box('bars').bottom, box('voting').top, document.querySelectorAll('#voting :is(img, a)').length];""")
                self.assertEqual(images, 0)
                self.assertGreaterEqual(words, figures - 1)  # below the bars, not over them
                self.assertLessEqual(self.browser.execute_script("return document.documentElement.scrollWidth - innerWidth"), 0)
                if width > 700:
                    self.assertLessEqual(self.browser.execute_script("return document.documentElement.scrollHeight - innerHeight"), 0)
                self.shoot("wall-left-out-%d%s" % (width, query.replace("&", "-")))

    def lines_of_the_address(self, site):
        self.open("/r/%s?site=%s" % (self.polls[0], site))
        self.until(lambda: self.text("#voting .address").startswith(site.split("//")[1]))
        letters, lines = self.browser.execute_script("""
            const words = document.querySelector('#voting .address');
            const lines = [];
            let top = -1;
            for (const node of textsOf(words)) {
              for (let i = 0; i < node.length; ++i) {
                const range = document.createRange();
                range.setStart(node, i);
                range.setEnd(node, i + 1);
                const at = Math.round(range.getBoundingClientRect().top);
                if (at !== top) lines.push('');
                top = at;
                lines[lines.length - 1] += node.data[i];
              }
            }
            return [parseFloat(getComputedStyle(words).fontSize), lines];
            function textsOf(node) {
              return node.nodeType === 3 ? [node] : [...node.childNodes].flatMap(textsOf);
            }""")
        self.assertEqual("".join(lines), self.text("#voting .address"))
        return letters, lines

    def test_a_walls_address_breaks_where_it_can_be_read(self):
        self.make()
        self.station.command("poll", "open", self.polls[0])
        for width, height in ((1280, 720), (1920, 1080)):
            self.look(width, height)
            for site in ("http://127.0.0.1:8080/", "https://hall.example/", "https://vote.ahall.org/", "https://a.example/"):
                letters, lines = self.lines_of_the_address(site)
                self.assertEqual(len(lines), 1, lines)
                self.assertGreater(letters, height / 40)
            for site in ("https://vote.example.org/here/", "https://veranstaltungshaus.local/", "https://versammlungsbibliothek.example/",
                         "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/"):
                letters, lines = self.lines_of_the_address(site)
                self.assertGreater(letters, height / 40)
                self.assertGreater(len(lines), 1)
                self.assertGreater(min(map(len, lines)), 1, lines)
            _, lines = self.lines_of_the_address("https://vote.example.org/here/")
            self.assertTrue(lines[0].endswith("/") or lines[1].startswith("."), lines)


if __name__ == "__main__":
    unittest.main()
