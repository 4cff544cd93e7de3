"""Headless Chromium, as the tests of the web pages drive it."""

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

ANSWER_INSTEAD = """
window.instead = [];
window.asked = [];
window.posted = [];
const ask = window.fetch;
window.fetch = async (where, how) => {
  if (how?.method !== 'POST') return ask(where, how);
  window.asked.push(performance.now());
  window.posted.push(JSON.parse(how.body).uuid);
  const next = window.instead.shift();
  if (!next) return ask(where, how);
  const [status, headers, body] = next;
  return new Response(body.replace('UUID', JSON.parse(how.body).uuid), {status, headers});
};
"""

SWITCHES = ("--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
            "--disable-component-update --disable-sync --hide-scrollbars").split()


def start_browser(profile, before_each_page):
    """`profile`: a folder of its own. `before_each_page` is a script that runs before each page's own."""
    options = Options()
    for switch in SWITCHES + ["--user-data-dir=" + profile]:
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
    browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": before_each_page})
    return browser


def answer_instead(browser, *answers):
    """Somebody else answers in the server's place what a page posts: each time the next [status, headers, body], while there is one.
    When that was asked is in window.asked, and of which votes in window.posted. UUID in a body is the posted vote's."""
    browser.execute_script(ANSWER_INSTEAD + "window.instead = arguments[0]", answers)
