"""Headless Chromium, as the tests of the web pages drive it."""

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

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
