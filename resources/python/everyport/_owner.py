"""Who began what runs now, where that is somebody whose work has to end with them: a plugin."""

import contextvars

owner = contextvars.ContextVar("everyport.owner", default=None)  # has guarded(function), connections, tell_of(exception)


class Connections:
    """Signals' ways to somebody's functions: they end with whom they belong to, a session or a plugin."""

    def __init__(self):
        self._all = []
        self._look_at = 100
        self._ended = False

    def add(self, handle):
        if self._ended:
            handle.disconnect()
            raise RuntimeError("Whoever connects this has ended; it would not be called.")
        if len(self._all) >= self._look_at:
            self._all = [each for each in self._all if each.is_connected]
            self._look_at = 2 * len(self._all) + 100
        self._all.append(handle)

    def end(self):
        self._ended = True
        handles, self._all = self._all, []
        for handle in handles:
            handle.disconnect()
