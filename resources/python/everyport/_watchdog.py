"""Interrupts what holds the program's loop for too long.

A clock of the program's (_everyport.watch), which needs no lock of Python's, sends signals to the loop's thread: they end a sleep or
a read in the system as well as a loop in Python, and C code that looks for signals, such as a regular expression. What swallows the
interrupt is interrupted again. C code that never looks cannot be interrupted by anybody: the log is told who hangs there.

What is watched may also be made to breathe: many times a second a function of its own is called between two of its
instructions, so that a window can paint and hear of an interrupt meanwhile. Calls of the system in which it waits are interrupted for
that; Python's own go on by themselves (PEP 475).

Where an interrupt falls into a finalizer or a weak reference's callback, Python drops it (`sys.unraisablehook`): such a one comes again.
"""

import signal
import sys
import time

import _everyport

SIGNAL = signal.SIGRTMIN + 6
BREATH = signal.SIGRTMIN + 7
TELL_AFTER = 10.0  # seconds beyond the limit


class HeldTooLong(BaseException):
    """Held the program's loop for too long. No Exception, so that a loop with `except Exception` ends, too."""


class Watchdog:
    def __init__(self):
        self._held = []        # the innermost last; the loop's thread only
        self._has_begun = False
        self._tell_dropped = None  # who heard of such before us

    def watch(self, seconds, breath=None, what="a call"):
        """A context: what runs in it on the loop's thread is interrupted after `seconds`. None is for ever. `breath` is called
        meanwhile with the frame that it interrupts; what it raises comes out of what is watched. `what` is for the log."""
        return _Watched(self, seconds, breath, what)

    def _begin(self, entry):
        if not self._has_begun:
            signal.signal(SIGNAL, self._interrupted)
            signal.signal(BREATH, self._breathe)
            self._tell_dropped = sys.unraisablehook
            sys.unraisablehook = self._dropped
            _everyport.begin_watch(SIGNAL, BREATH)
            self._has_begun = True
        self._held.append(entry)
        _watch(entry)

    def _end(self, entry):
        self._held.remove(entry)
        entry.raised = entry.again = None
        now = time.monotonic()
        if now > entry.telling:
            _everyport.log("warning", "It goes on, after %.0f s of: %s" % (now - entry.begun, entry.what))
        if not self._held:
            _everyport.rest()
            return
        outer = self._held[-1]
        if entry.seconds is None:
            outer.start(now)  # nothing was held meanwhile
        _watch(outer)

    def _interrupted(self, number, frame):
        held = self._held[-1:]
        now = time.monotonic()
        # It may have ended while the signal was on its way; and our own machinery could not bear it: it comes again.
        if not held or now < held[0].deadline or _is_ours(frame):
            return
        held[0].deadline = now + 0.5  # the clock's next comes in a second
        held[0].raised = HeldTooLong("held the program's loop longer than %g s and was interrupted" % held[0].seconds)
        raise held[0].raised

    def _breathe(self, number, frame):
        held = self._held[-1:]
        if not held or held[0].breath is None or held[0].breathes or _is_ours(frame):
            return
        entry = held[0]
        if entry.again is not None:
            error, entry.again = entry.again.with_traceback(None), None
            raise error
        entry.breathes = True
        _everyport.let_breathe(False)
        try:
            entry.breath(frame)
        except BaseException as error:
            entry.raised = error
            raise
        finally:
            entry.breathes = False
            _everyport.let_breathe(True)

    def _dropped(self, unraisable):
        """An exception that nobody could be given. One of ours is raised again, with the next breath or beat."""
        entry = next((each for each in self._held if each.raised is not None and each.raised is unraisable.exc_value), None)
        if entry is None:
            return self._tell_dropped(unraisable)
        if not isinstance(entry.raised, HeldTooLong):  # which comes again by itself
            entry.again = entry.raised


def _is_ours(frame):
    return frame is not None and frame.f_code.co_filename == __file__


def _watch(entry):
    _everyport.watch(entry.begun, entry.deadline, entry.telling, entry.breath is not None and not entry.breathes, entry.what)


class _Watched:
    __slots__ = ("_dog", "begun", "deadline", "telling", "seconds", "breath", "breathes", "what", "raised", "again")

    def __init__(self, dog, seconds, breath, what):
        self._dog, self.seconds, self.breath, self.breathes, self.what = dog, seconds, breath, False, what
        self.raised = None  # what has interrupted it last
        self.again = None   # what was dropped, and is raised by the next breath

    def start(self, now):
        self.begun = now
        self.deadline = float("inf") if self.seconds is None else now + self.seconds
        self.telling = self.deadline + TELL_AFTER

    def begin(self):
        self.start(time.monotonic())
        self._dog._begin(self)
        return self

    def end(self):
        self._dog._end(self)

    __enter__ = begin

    def __exit__(self, *_):
        self._dog._end(self)


watchdog = Watchdog()
watch = watchdog.watch
