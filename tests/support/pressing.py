"""Elements of pages that put others in their place whenever something happens: found again where that was between finding and using one."""

from selenium.common.exceptions import ElementNotInteractableException, NoSuchElementException, StaleElementReferenceException
from selenium.webdriver.common.by import By

from polling import wait_for


def on_element(browser, selector, act, by=By.CSS_SELECTOR):
    """What `act` returns for the element, once there is one that stays there for so long."""
    def attempt():
        try:
            return (act(browser.find_element(by, selector)),)
        except (NoSuchElementException, StaleElementReferenceException, ElementNotInteractableException):
            return None  # not there yet, replaced since, or not to be seen yet

    return wait_for(attempt, "%s on the page, to be used" % selector)[0]


def press(browser, selector, by=By.CSS_SELECTOR):
    def click(element):
        browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)  # not below the bar
        element.click()

    on_element(browser, selector, click, by)


def write(browser, selector, words, *, anew=False):
    """`anew`: in the place of what the field holds."""
    def type_words(element):
        if anew:
            element.clear()
        element.send_keys(words)

    on_element(browser, selector, type_words)


def is_shown(browser, selector):
    return on_element(browser, selector, lambda element: element.is_displayed())


def attribute(browser, selector, name):
    return on_element(browser, selector, lambda element: element.get_attribute(name))
