"""Interrupts what holds the program's loop for too long.

A thread looks a few times a second while there is something to look at. What it finds is interrupted by a signal to the loop's
thread, which ends a sleep or a read in the system as well as a loop in Python; what swallows that is interrupted again. C code
that neither returns nor lets go of Python's lock cannot be interrupted by anybody.

What is watched may also be made to breathe: many times a second a function of its own is called between two of its
instructions, so that a window can paint and hear of an interrupt meanwhile.
"""

import signal
import threading
import time

SIGNAL = signal.SIGRTMIN + 6
BREATH = signal.SIGRTMIN + 7
BEAT = 0.1
BREATH_BEAT = 0.012


class HeldTooLong(BaseException):
    """Held the program's loop for too long. No Exception, so that a loop with `except Exception` ends, too."""


class Watchdog:
    def __init__(self):
        self._held = []        # (deadline, seconds), the innermost last; written by the loop's thread only
        self._wanted = threading.Event()
        self._home = threading.get_ident()
        self._thread = None
        self._interrupting = None
        self._earlier = None

    def watch(self, seconds, breath=None):
        """A context: what runs in it on the loop's thread is interrupted after `seconds`. None is for ever. `breath` is called
        meanwhile; what it raises comes out of what is watched."""
        return _Watched(self, seconds, breath)

    def _begin(self, entry):
        if self._thread is None:
            self._earlier = signal.signal(SIGNAL, self._interrupted)
            signal.signal(BREATH, self._breathe)
            signal.siginterrupt(BREATH, False)  # a read goes on
            self._thread = threading.Thread(target=self._look, name="watchdog", daemon=True)
            self._thread.start()
        self._held.append(entry)
        self._wanted.set()

    def _end(self, entry):
        self._held.remove(entry)
        if not self._held:
            self._wanted.clear()
        elif entry.seconds is None and self._held[-1].seconds is not None:
            # Nothing was held meanwhile.
            self._held[-1].deadline = time.monotonic() + self._held[-1].seconds

    def _look(self):
        while True:
            self._wanted.wait()
            held = self._held[-1:]
            if held and time.monotonic() > held[0].deadline:
                held[0].deadline = time.monotonic() + 1  # again, where it was swallowed
                self._interrupting = held[0]
                signal.pthread_kill(self._home, SIGNAL)
            elif held and held[0].breath is not None and not held[0].breathes:
                signal.pthread_kill(self._home, BREATH)
            time.sleep(BREATH_BEAT if held and held[0].breath is not None else BEAT)

    def _interrupted(self, number, frame):
        held, self._interrupting = self._interrupting, None
        # It may have ended while the signal was on its way.
        if held is not None and self._held and self._held[-1] is held:
            raise HeldTooLong("held the program's loop longer than %g s and was interrupted" % held.seconds)

    def _breathe(self, number, frame):
        held = self._held[-1:]
        # Not in the middle of our own machinery, which could not bear what a breath raises.
        if not held or held[0].breath is None or held[0].breathes or frame is not None and frame.f_code.co_filename == __file__:
            return
        held[0].breathes = True
        try:
            held[0].breath()
        finally:
            held[0].breathes = False


class _Watched:
    __slots__ = ("_dog", "deadline", "seconds", "breath", "breathes")

    def __init__(self, dog, seconds, breath):
        self._dog, self.seconds, self.breath, self.breathes = dog, seconds, breath, False

    def begin(self):
        self.deadline = float("inf") if self.seconds is None else time.monotonic() + self.seconds
        self._dog._begin(self)
        return self

    def end(self):
        self._dog._end(self)

    __enter__ = begin

    def __exit__(self, *_):
        self._dog._end(self)


watchdog = Watchdog()
watch = watchdog.watch
