"""What is typed at the full editor, as prompt_toolkit's keys: bounded, a piece at a time, and what comes in a row as one insertion."""

import codecs
import contextlib
import contextvars
import itertools
import re

from prompt_toolkit.input import typeahead, vt100_parser
from prompt_toolkit.input.base import Input
from prompt_toolkit.key_binding.key_processor import KeyPress
from prompt_toolkit.keys import Keys as Key

from everyport import _guest

LONGEST_PASTE = 64 * 1024
MOST_WAITING = 1024 * 1024
PIECE = 1024             # characters of one step
MOST_KEYS = 64           # of one step
LONGEST_SEQUENCE = 64    # of what one key sends
MOST_PREFIXES = 5000     # that the library's parser remembers, for all prompts
PASTE_END = "\x1b[201~"

_number = itertools.count()
_TEXT = re.compile("[^\x00-\x1f\x7f]*")
_LINE_END = re.compile("[\r\n\x03\x15]")


class Keys(Input):
    """`dropped` is called where something is too much and was not taken."""

    closed = False

    def __init__(self, dropped):
        self._dropped = dropped
        self._name = "everyport-%d" % next(_number)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._found = []
        self._parser = vt100_parser.Vt100Parser(self._found.append)
        self._waiting = ""
        self._skips_line = False   # behind what was dropped: half a line is no command
        self._is_full = False      # the line that is edited takes no more
        self._without_key = 0      # characters that no key has come of
        self._tail = None          # of a paste that is dropped, until its end comes
        self._ready = None         # whom to call when there are keys, and its context
        self._soon = None
        self._interrupt = None

    def feed(self, data):
        text = self._decoder.decode(data)
        if self._interrupt is not None and "\x03" in text:
            # A command runs: ^C is for it, what else is typed is for the next prompt.
            self._interrupt()
            text = text.rpartition("\x03")[2]
            self._waiting = ""
        if self._skips_line:
            end = _LINE_END.search(text)
            if end is None:
                return
            self._skips_line = False
            text = text[end.end() if end.group() in "\r\n" else end.start():]
        self._waiting += text
        if len(self._waiting) > MOST_WAITING:
            # Whole lines only: what stands before the hole must not run joined to what stands behind.
            kept = self._waiting[:MOST_WAITING]
            self._waiting = kept[:max(kept.rfind("\r"), kept.rfind("\n")) + 1]
            self._skips_line = True
            self._dropped()
        self._schedule()

    def full(self):
        """The rest of what comes in a row is dropped."""
        self._is_full = True

    @contextlib.contextmanager
    def watching(self, interrupt):
        self._interrupt = interrupt
        try:
            yield
        finally:
            self._interrupt = None

    def close(self):
        self._attach(None)
        self._waiting = ""
        typeahead._buffer.pop(self._name, None)

    # --- For prompt_toolkit

    def fileno(self):
        raise NotImplementedError

    def typeahead_hash(self):
        return self._name

    def read_keys(self):
        if self._is_full:
            self._waiting = self._waiting[_TEXT.match(self._waiting).end():]
            self._is_full = not self._waiting
        if not self._found:
            piece, self._waiting = self._waiting[:PIECE], self._waiting[PIECE:]
            self._parse(piece)
        return self._taken()

    def flush_keys(self):
        self._parser.flush()
        return self._taken()

    def raw_mode(self):
        return contextlib.nullcontext()

    cooked_mode = raw_mode

    def attach(self, input_ready_callback):
        return self._attached((input_ready_callback, contextvars.copy_context()))

    def detach(self):
        return self._attached(None)

    # --- Within

    @contextlib.contextmanager
    def _attached(self, ready):
        before = self._ready
        self._attach(ready)
        try:
            yield
        finally:
            self._attach(before)

    def _attach(self, ready):
        if self._soon is not None:
            self._soon.cancel()
            self._soon = None
        self._ready = ready
        self._schedule()

    def _schedule(self):
        if (self._waiting or self._found) and self._ready is not None and self._soon is None:
            call, context = self._ready
            self._soon = _guest.main.call_soon(self._tell, call, context=context)

    def _tell(self, call):
        self._soon = None
        call()
        self._schedule()

    def _parse(self, piece):
        for at in range(0, len(piece), LONGEST_SEQUENCE):
            self._parse_some(piece[at:at + LONGEST_SEQUENCE])
        if len(vt100_parser._IS_PREFIX_OF_LONGER_MATCH_CACHE) > MOST_PREFIXES:
            vt100_parser._IS_PREFIX_OF_LONGER_MATCH_CACHE.clear()

    def _parse_some(self, text):
        if self._tail is not None:
            text = self._behind_paste(text)
        count = len(self._found)
        self._parser.feed(text)
        self._without_key = 0 if len(self._found) > count else self._without_key + len(text)
        is_paste = self._parser._in_bracketed_paste
        if self._without_key > (LONGEST_PASTE + len(PASTE_END) if is_paste else LONGEST_SEQUENCE):
            self._parser.reset()
            self._without_key = 0
            if is_paste:
                self._tail = text[-len(PASTE_END) + 1:]
                self._dropped()

    def _behind_paste(self, piece):
        """Lines of a paste that was too long must not run as if they were typed."""
        whole = self._tail + piece
        end = whole.find(PASTE_END)
        if end < 0 and "\x03" not in piece:
            self._tail = whole[-len(PASTE_END) + 1:]
            return ""
        self._tail = None
        return whole[end + len(PASTE_END):] if end >= 0 else "\x03" + whole.rpartition("\x03")[2]

    def _taken(self):
        runs = _in_runs(self._found)
        self._found[:] = runs[MOST_KEYS:]
        return runs[:MOST_KEYS]


def _in_runs(keys):
    """Text in a row is inserted at once, but for its first two: they may belong to a key before, such as Escape."""
    found = []
    for is_text, row in itertools.groupby(keys, lambda each: not isinstance(each.key, Key)):
        row = list(row)
        if is_text and len(row) > 8:
            row[2:] = [KeyPress(Key.BracketedPaste, "".join(each.data for each in row[2:]))]
        found += row
    return found
