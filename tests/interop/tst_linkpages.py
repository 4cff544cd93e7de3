"""A card is linked with a phone in a real browser (headless Chromium), before a real everyportd with two readers: a card is held to the one
at which cards are linked, its screen shows a code, the phone that opens it presses one button, and has no second vote then. Where the last
vote counts, the phone shows what its card has chosen since."""

import re
import shutil
import tempfile
import unittest

from selenium.webdriver.common.by import By

from headlessbrowser import start_browser
from polling import wait_for
from pressing import press, write
from station import Station, poll_toml

CARD = "62E3086CED"
OTHER_CARD = "0F0F0F0F0F"
THIRD_CARD = "62E3086CEE"
WATCH = """
window.violations = [];
document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));
"""


class LinkPages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.station = Station()
        cls.station.start("serve", "http", "listen=tcp:0:interface=127.0.0.1")
        cls.port = cls.station.port("http")
        cls.desk, cls.door, cls.gate = (cls.station.reader(name) for name in ("desk", "door", "gate"))
        for reader in (cls.desk, cls.door, cls.gate):
            cls.station.command("device", "add", reader.name, "serial:" + reader.path, "id12")
        text = poll_toml("fruit", "Which fruit?", [("apple", "Apple"), ("pear", "Pear")], {"door": "apple"})
        cls.station.command("poll", "import", "-", text=text.replace("[[poll]]\n", '[[poll]]\nphones = "any-device"\nlink_voters = true\n', 1))
        cls.station.command("poll", "open", "fruit")
        cls.screen = cls.station.command("card", "place", "desk").stdout.split()[-1]
        cls.profile = tempfile.mkdtemp(prefix="everyport-browser.")
        cls.browser = start_browser(cls.profile, WATCH)

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        shutil.rmtree(cls.profile, ignore_errors=True)
        cls.station.__exit__()

    def address(self, path):
        return "http://127.0.0.1:%d/%s" % (self.port, path)

    def text(self):
        return self.browser.execute_script("return document.body?.innerText ?? ''")

    def until_text(self, words, seconds=20):
        wait_for(lambda: words in self.text(), lambda: "the page says %s; the station says %s" % (
            self.text(), self.station.stderr()[-2000:]), seconds)

    def press(self, words):
        press(self.browser, "//button[normalize-space()='%s']" % words, By.XPATH)

    def look_well(self):
        self.assertEqual(self.browser.execute_script("return window.violations"), [])
        wide = self.browser.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        self.assertLessEqual(wide, 0)

    def scanned(self, card):
        """The code that the screen beside the reader shows, as a camera reads it from the picture."""
        self.browser.get(self.screen)
        self.until_text("Hold your card here")
        self.desk.tap(card)
        self.until_text("Scan this code with your phone")
        width, source = self.browser.execute_script("const { naturalWidth, src } = document.querySelector('.code img'); return [naturalWidth, src]")
        self.assertGreater(width, 0)
        self.look_well()
        return re.search(r"\.svg\?(\w{12})$", source)[1]

    def in_sight(self, words):
        """Without a scroll: of a page that has just come its beginning is seen."""
        return self.browser.execute_script("""
            const line = [...document.querySelectorAll('p')].find((each) => each.textContent.startsWith(arguments[0]));
            return line.getBoundingClientRect().top >= 0 && line.getBoundingClientRect().bottom <= innerHeight""", words)

    def test_a_linked_phone_has_no_second_vote(self):
        code = self.scanned(CARD)
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 320, "height": 568, "deviceScaleFactor": 2, "mobile": True})
        self.browser.get(self.address("l/" + code))
        self.until_text("Is the card yours that was just held to the reader?")
        self.look_well()
        self.press("Link card and phone")
        self.until_text("Linked. Your card and this phone are one voter from now on.")
        self.look_well()
        self.door.tap(CARD)
        wait_for(lambda: re.search(r"\bfruit\b.*\b1\b", self.station.command("poll", "list").stdout), "the card's vote")
        self.browser.get(self.address("v/fruit"))
        self.until_text("You chose: Apple")  # its page knows what the card has chosen
        self.assertTrue(self.browser.execute_script("return [...document.querySelectorAll('ol button')].every((each) => each.matches(':disabled'))"))

        press(self.browser, "What is stored of you", By.LINK_TEXT)
        self.until_text("A card and this phone are one voter.")
        self.look_well()
        self.press("Undo the link")
        self.until_text("The link is undone.")
        # A code is good once, and its link was undone: whoever comes back to it is told.
        self.browser.get(self.address("l/" + code))
        self.until_text("This code is not good any more.")

    def test_a_phone_shows_what_its_card_changes(self):
        text = poll_toml("walk", "Which walk?", [("wood", "Wood"), ("lake", "Lake")], {"gate": "wood"}, "change")
        self.station.command("poll", "import", "-", text=text.replace("[[poll]]\n", '[[poll]]\nphones = "any-device"\nlink_voters = true\n', 1))
        self.station.command("poll", "open", "walk")
        self.browser.get(self.address("l/" + self.scanned(THIRD_CARD)))
        self.until_text("Is the card yours that was just held to the reader?")
        self.press("Link card and phone")
        self.until_text("Linked. Your card and this phone are one voter from now on.")
        self.browser.get(self.address("v/walk"))
        self.until_text("Voting is open.")
        press(self.browser, 'button[value="lake"]')
        self.until_text("You chose: Lake")
        self.gate.tap(THIRD_CARD)
        self.until_text("Changed elsewhere: by your card", 45)
        self.assertIn("You chose: Wood", self.text())
        self.look_well()
        self.browser.get(self.address("v/walk.privacy"))
        self.until_text("A card and this phone are one voter. Whichever votes last counts.")
        self.press("Undo the link")
        self.until_text("The link is undone.")

    def test_a_phone_waits_for_its_card(self):
        self.browser.get(self.screen)
        self.until_text("Hold your card here")
        word = re.search(r"write: (\w{3}-\w{3})", self.text())[1]
        self.look_well()
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True})
        self.browser.get(self.address("v/fruit.privacy"))
        write(self.browser, "[name=word]", word.upper())
        self.look_well()
        self.press("Link my card")
        self.until_text("Hold your card to the reader “desk” now.")
        self.assertTrue(self.in_sight("Hold your card to the reader"))
        self.desk.tap(OTHER_CARD)
        self.until_text("A card and this phone are one voter.")
        self.assertTrue(self.in_sight("A card and this phone are one voter."))
        self.assertEqual(self.browser.execute_script("return document.querySelector('summary').innerText").strip(), "Delete what is stored of me")
        press(self.browser, "summary")
        self.press("Delete it now")
        self.until_text("Deleted.")
        kept = [each["name"] for each in self.browser.get_cookies() if each["name"].startswith("everyport-")]
        # Where the card has voted for both, a phone without its number would have a vote of its own.
        self.assertEqual(kept, ["everyport-phone"] if "Only the number" in self.text() else [])
        self.assertEqual(self.station.command("card", "list").stdout, "")


if __name__ == "__main__":
    unittest.main()
