"""The running program, as Python sees it.

app          the program: its lists and what happens in it
services     what it serves: services["xmpp"].state, await services[0].restart()
polls        polls["lunch"].tally is live; await polls[0].open(); polls[0].voted.connect(print)
devices      card readers: devices[0].tagRead.connect(print)
rules        what happens by itself: rules[0].fire({"text": "hello"})
plugins      what people have added: plugins["hello"].state, await plugins["hello"].reload()
connections  what is on the wire: [each.peer for each in connections]; connections[0].trace() prints what passes
chat         networks, rooms and people: await chat.rooms["#hall"].send("Hello")
loop         asyncio's loop that always runs; coroutines of a prompt run in it

Objects are held weakly: what the program has deleted raises ReferenceError. Methods whose result comes later return a future:
await it, or let it go on by itself. `changed` and its kin are signals: connect a function, or await the next time. All belongs
to the thread of the program's loop; from another one ask by `loop.call_soon_threadsafe`.
"""

import _everyport
from everyport import _trace  # adds its method
from everyport._bridge import LiveList, LiveMap, Object, Signal
from everyport._errors import EveryportError

__all__ = ["EveryportError", "LiveList", "LiveMap", "Object", "Signal", "app", "chat", "connections", "devices", "loop", "plugins", "polls", "rules", "services"]
_LISTS = {"services", "polls", "devices", "connections", "rules", "plugins"}


def _root():
    root = _everyport.root()
    if root is None:
        raise AttributeError("no station runs here: another program has the data folder, or there is none")
    return root


def __getattr__(name):
    if name == "loop":
        from everyport import _guest
        return _guest.main
    if name == "app":
        return _root()
    if name == "chat":
        return _root().chat
    if name in _LISTS:
        return LiveList(lambda: list(getattr(_root(), name)))
    raise AttributeError("module 'everyport' has no attribute %r" % name)


def __dir__():
    return __all__
