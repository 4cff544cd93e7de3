"""What was typed at the full editor and is not looked at yet: bounded. Where it is too much, whole lines and whole pastes go: what
stands before a hole must not run joined to what stands behind."""

import re

from everyport._keysequences import PASTE_END

MOST = 1024 * 1024  # weight
KEY_WEIGHT = 64     # of a key that is no text, in characters: it takes as long to handle

_KEY = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]")
_TEXT = re.compile("[^\x00-\x1f\x7f]*")
_LINE_END = re.compile("[\r\n\x03\x15]")
_PASTE_END = re.compile(re.escape(PASTE_END) + "|\x03")
_PASTE_BEGIN = "\x1b[200~"


class Waiting:
    def __init__(self):
        self.clear()

    def clear(self):
        self.text = ""
        self.weight = 0
        self._in_paste = False
        self._seen = ""     # the end of what was added last, for what ends a paste in pieces
        self._skips = None  # behind a hole: up to what

    def add(self, text):
        """False where it is too much: what was typed since the last line's end, or the rest of a paste, is dropped."""
        if self._skips is not None:
            text = self._behind_hole(text)
        if not text:
            return True
        self._look_for_pastes(text)
        weight = _weight(text)
        if self.weight + weight <= MOST:
            self.text += text
            self.weight += weight
            return True
        self.text = self.text[:max(self.text.rfind("\r"), self.text.rfind("\n")) + 1]
        self.weight = _weight(self.text)
        self._skips = _PASTE_END if self._in_paste else _LINE_END
        return False

    def take(self, most):
        piece, self.text = self.text[:most], self.text[most:]
        self.weight -= _weight(piece)
        return piece

    def take_row(self):
        """What comes up to the next key that is no text."""
        self.take(_TEXT.match(self.text).end())

    def _look_for_pastes(self, text):
        whole = self._seen + text
        begin, end = whole.rfind(_PASTE_BEGIN), whole.rfind(PASTE_END)
        if begin != end:
            self._in_paste = begin > end
        self._seen = whole[-len(PASTE_END) + 1:]

    def _behind_hole(self, text):
        whole = self._seen + text
        end = self._skips.search(whole)
        self._seen = whole[-len(PASTE_END) + 1:]
        if end is None:
            return ""
        self._skips = None
        self._seen = ""
        # A paste may have begun before the hole; where none has, this is nobody's key.
        return PASTE_END + whole[end.end() if end.group() in ("\r", "\n", PASTE_END) else end.start():]


def _weight(text):
    return len(text) + (KEY_WEIGHT - 1) * len(_KEY.findall(text))
