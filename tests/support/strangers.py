"""What strangers call themselves and their things: the words of tests/data/strangers.json, which tests/support/strangers.h reads,
too. FIFO stands for a named pipe that somebody who takes HTML seriously would open."""

import json
import os
import re
import unicodedata

FIFO = "/nowhere/pipe"
FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "strangers.json")


def words(fifo=FIFO):
    """Each with a name. One is a million characters long, one has halves of UTF-16 pairs, one a NUL."""
    with open(FILE, encoding="ascii") as file:
        known = json.load(file)["words"]
    return {one["name"]: one["text"].replace("@FILE@", fifo) + one.get("then", "") * one.get("times", 0) for one in known}


def sent(text, most):
    """The bytes that somebody sends who cares for no standard: half a pair is three bytes that are no UTF-8."""
    return text[:most].encode("utf-8", "surrogatepass")


def drives_screens(text):
    """A sign that moves a terminal's cursor, colours it, turns what follows or is half of one; empty where there is none."""
    found = re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff]", text)
    return "" if not found else "%r in %r" % (found.group(), text[max(0, found.start() - 60):found.end() + 60])


def printable(text):
    """What a field takes that refuses control characters."""
    return "".join(sign for sign in text if unicodedata.category(sign) not in ("Cc", "Zl", "Zp"))
