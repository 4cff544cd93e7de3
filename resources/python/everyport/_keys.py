"""What is typed at the full editor, as prompt_toolkit's keys: bounded, a piece at a time, and what comes in a row as one insertion."""

import codecs
import contextlib
import contextvars
import itertools
import time

from prompt_toolkit.input import typeahead
from prompt_toolkit.input.base import Input
from prompt_toolkit.key_binding.key_processor import KeyPress
from prompt_toolkit.keys import Keys as Key

from everyport import _guest
from everyport._keysequences import KeySequences
from everyport._waiting import Waiting

PIECE = 1024          # characters of one step
MOST_KEYS = 64        # of one step
SHORTEST_REST = 0.01  # seconds; timers are not for less

_number = itertools.count()


class Keys(Input):
    """`dropped` is called where something is too much and was not taken."""

    closed = False

    def __init__(self, dropped):
        self._dropped = dropped
        self._name = "everyport-%d" % next(_number)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._waiting = Waiting()
        self._sequences = KeySequences(dropped)
        self._found = []
        self._is_full = False     # the line that is edited takes no more
        self._rests_until = 0.0   # after a step the loop is others' for as long as it took
        self._ready = None        # whom to call when there are keys, and its context
        self._soon = None
        self._interrupt = None

    def feed(self, data):
        text = self._decoder.decode(data)
        if self._interrupt is not None and "\x03" in text:
            # A command runs: ^C is for it, what else is typed is for the next prompt.
            self._interrupt()
            self._forget()
            text = text.rpartition("\x03")[2]
        elif text and not text.strip("\x03") and (self._found or self._waiting.weight > PIECE):
            # As a terminal's driver has it, ^C is for what was not read yet, too.
            self._forget()
        if not self._waiting.add(text):
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
        self._forget()

    # --- For prompt_toolkit

    def fileno(self):
        raise NotImplementedError

    def typeahead_hash(self):
        return self._name

    def read_keys(self):
        if self._is_full:
            self._waiting.take_row()
            self._is_full = not self._waiting.text
        if not self._found:
            self._found = _in_runs(self._sequences.feed(self._waiting.take(PIECE)))
        keys, self._found = self._found[:MOST_KEYS], self._found[MOST_KEYS:]
        return keys

    def flush_keys(self):
        return [] if self._found or self._waiting.text else self._sequences.flush()

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
        if (self._waiting.text or self._found) and self._ready is not None and self._soon is None:
            call, context = self._ready
            rest = self._rests_until - time.monotonic()
            if rest > SHORTEST_REST:
                self._soon = _guest.main.call_later(rest, self._tell, call, context=context)
            else:
                self._soon = _guest.main.call_soon(self._tell, call, context=context)

    def _tell(self, call):
        self._soon = None
        begun = time.monotonic()
        try:
            call()
        finally:
            # Keys that come faster than they are handled have half of the loop.
            self._rests_until = max(self._rests_until, begun) + 2 * (time.monotonic() - begun)
            self._schedule()

    def _forget(self):
        self._waiting.clear()
        self._sequences.reset()
        self._found = []
        typeahead._buffer.pop(self._name, None)


def _in_runs(keys):
    """Text in a row is inserted at once, but for its first two: they may belong to a key before, such as Escape."""
    found = []
    for is_text, row in itertools.groupby(keys, lambda each: not isinstance(each.key, Key)):
        row = list(row)
        if is_text and len(row) > 8:
            row[2:] = [KeyPress(Key.BracketedPaste, "".join(each.data for each in row[2:]))]
        found += row
    return found
