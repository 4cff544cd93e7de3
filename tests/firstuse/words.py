"""What the window says in a language: the catalogue's word for an English one."""

import os
import xml.etree.ElementTree as ElementTree

CATALOGUES = os.path.join(os.environ["EVERYPORT_SOURCE"], "resources", "languages")


class Words:
    """`Words("de")("Start the demo poll")`; asks for a context where a sentence has two meanings."""

    def __init__(self, language):
        self.language = language
        self.known = {}
        if language == "en":
            return
        for context in ElementTree.parse(os.path.join(CATALOGUES, "everyport_%s.ts" % language)).iter("context"):
            for message in context.findall("message"):
                forms = message.find("translation")
                text = forms.findtext("numerusform") if message.get("numerus") else forms.text
                told = self.known.setdefault(message.findtext("source").replace("&", ""), {})
                told[context.findtext("name").split("::")[-1]] = (text or "").replace("&", "")

    def __call__(self, english, context=None):
        if self.language == "en":
            return english
        meanings = self.known[english]
        found = {meanings[context]} if context else set(meanings.values())
        if len(found) > 1:
            raise AssertionError("“%s” means %s: name its context" % (english, sorted(found)))
        return found.pop()
