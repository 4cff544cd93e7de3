"""What strangers call themselves and their things: tests/support/strangers.h for the real program. FIFO stands for a named
pipe that somebody who takes HTML seriously would open."""

import re
import unicodedata

FIFO = "/nowhere/pipe"


def words(fifo=FIFO):
    """Each with a name."""
    return {
        "html": "<img src='file://%s'> x" % fifo,
        "html that shouts": "<h1>OWNED</h1><script>alert(1)</script>&lt;",
        "escapes": "\x1b]0;owned\x07\x1b[31mred\x9b2J\x08\x7f",
        "lines": "one\r\nPRIVMSG #x :two\nthree\r\u2028four\u2029five",
        "override": "receipt\u202etxt.exe\u202b",
        "isolates": "\u2067\u2066never closed\u2068",
        "no width": "a\u200b\u200d\ufeff\u2060b",
        "marks": "Z" + "\u0301" * 100,
        "formats": "%1 %2 %s%n%n {0} {text} ${HOME} $(id) `id` ; -- ' \" \\",
        "address": "javascript:alert(1) file:///etc/passwd",
        "markup": "]]></body><!-- </message> &amp; </script>",
        "right to left": "\u05d0\u05d9\u05d6\u05d4 \u05e1\u05e4\u05e8",
    }


def drives_screens(text):
    """A sign that moves a terminal's cursor, colours it, or turns what follows; empty where there is none."""
    found = re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]", text)
    return "" if not found else "%r in %r" % (found.group(), text[max(0, found.start() - 60):found.end() + 60])


def printable(text):
    """What a field takes that refuses control characters."""
    return "".join(sign for sign in text if unicodedata.category(sign) not in ("Cc", "Zl", "Zp"))
