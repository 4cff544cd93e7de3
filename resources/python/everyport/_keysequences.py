"""What a terminal sends for its keys, as prompt_toolkit's key presses. The library's own parser takes a sequence that it does not
know for as many keys as it has characters, and remembers all that ever began one."""

import re

from prompt_toolkit.input.ansi_escape_sequences import ANSI_SEQUENCES
from prompt_toolkit.key_binding.key_processor import KeyPress
from prompt_toolkit.keys import Keys as Key

LONGEST_PASTE = 64 * 1024
LONGEST_SEQUENCE = 64
PASTE_END = "\x1b[201~"

_ROW = re.compile("[^\x1b]+")
_WHOLE = re.compile("\x1b(?:\\[(?:\\[[A-E]|M[^\x1b]{3}|[0-?]*[ -/]*[@-~])|O[ -~]|\t)", re.DOTALL)  # ECMA-48 5.4, xterm's mouse, Linux's F1
_BEGUN = re.compile("\x1b(?:\\[(?:\\[|M[^\x1b]{0,2}|[0-?]*[ -/]*)|O)?\\Z", re.DOTALL)
_BROKEN = re.compile("\x1b\\[[0-?]*[ -/]*")
_ESCAPES = re.compile("\x1b{3,}")


class KeySequences:
    """`dropped` is called where a paste is too long and was not taken."""

    def __init__(self, dropped):
        self._dropped = dropped
        self.reset()

    def reset(self):
        self._begun = ""     # of a sequence
        self._pasted = None  # of a paste, until its end comes
        self._drops = False  # the paste

    def feed(self, text):
        """The keys of what was typed; what begins one is kept."""
        if self._pasted is None:
            text, self._begun = self._begun + text, ""
        found = []
        while text:
            text = self._read(text, found) if self._pasted is None else self._read_paste(text, found)
        return found

    def flush(self):
        """Nothing more came: Escape was a key by itself. What is longer is nobody's key."""
        begun, self._begun = self._begun, ""
        return _typed(begun) if len(begun) <= 2 else []

    def _read(self, text, found):
        """The keys up to a paste, or to the end; what stands behind."""
        at = 0
        while at < len(text):
            if row := _ROW.match(text, at):
                found += _typed(row.group())
                at = row.end()
            elif begun := _BEGUN.match(text, at):
                self._begun = begun.group()[:LONGEST_SEQUENCE]
                return ""
            elif whole := _WHOLE.match(text, at):
                key = ANSI_SEQUENCES.get(whole.group())
                at = whole.end()
                if key is Key.BracketedPaste:
                    self._pasted = ""
                    return text[at:]
                if key is not None:
                    found += _pressed(key, whole.group())
                elif whole.group()[1] == "O":
                    found += _typed(whole.group())  # Alt and O, which no terminal calls a key
            elif broken := _BROKEN.match(text, at):
                at = broken.end()
            elif escapes := _ESCAPES.match(text, at):
                at = escapes.end() - 2  # no key needs more
            else:
                found += _typed("\x1b")
                at += 1
        return ""

    def _read_paste(self, text, found):
        whole = self._pasted + text
        end = whole.find(PASTE_END, max(0, len(self._pasted) - len(PASTE_END)))
        if end >= 0:
            if not self._drops:
                found.append(KeyPress(Key.BracketedPaste, whole[:end]))
            self.reset()
            return whole[end + len(PASTE_END):]
        if self._drops and "\x03" in text:
            self.reset()
            return "\x03" + text.rpartition("\x03")[2]
        if not self._drops and len(whole) > LONGEST_PASTE + len(PASTE_END):
            # Lines of a paste that was too long must not run as if they were typed.
            self._drops = True
            self._dropped()
        self._pasted = whole[-len(PASTE_END) + 1:] if self._drops else whole
        return ""


def _typed(row):
    return [KeyPress(ANSI_SEQUENCES.get(each, each), each) for each in row]


def _pressed(key, text):
    keys = key if isinstance(key, tuple) else (key,)
    return [KeyPress(each, text if at == 0 else "") for at, each in enumerate(keys)]
