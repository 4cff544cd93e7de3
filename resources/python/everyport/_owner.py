"""Who began what runs now, where that is somebody whose work has to end with them: a plugin."""

import asyncio
import contextvars
import weakref

owner = contextvars.ContextVar("everyport.owner", default=None)  # has guarded(function), connections, tell_of(exception), belongings


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


class Belongings:
    """Transports, servers and child processes that somebody has opened in the program's loop. They end with whom they belong to,
    whose protocols do not hear of it any more."""

    def __init__(self):
        self._all = weakref.WeakSet()
        self._ended = False

    def add(self, thing):
        if self._ended:
            _end(thing)
        else:
            self._all.add(thing)

    def end(self):
        self._ended = True
        things, self._all = list(self._all), weakref.WeakSet()
        for each in sorted(things, key=lambda each: not isinstance(each, asyncio.SubprocessTransport)):  # they have pipes of their own
            _end(each)


def _end(thing):
    if isinstance(thing, asyncio.AbstractServer):
        thing.close()
        return
    if thing.is_closing() and isinstance(thing, asyncio.SubprocessTransport):
        return
    thing.set_protocol(asyncio.SubprocessProtocol() if isinstance(thing, asyncio.SubprocessTransport) else _Deaf())
    getattr(thing, "abort", thing.close)()


class _Deaf(asyncio.Protocol, asyncio.DatagramProtocol):
    """Stands where the protocol of one that has ended stood."""
