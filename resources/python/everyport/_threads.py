"""What a thread prints goes to who began it: the session or plugin in whose context it was started, and not one that uses it later.

Python gives a new thread an empty context. Ours gives it what says whose doing it is and nothing else: a copy of the whole would share
what is kept by context, such as decimal's precision."""

import _thread
import concurrent.futures
import functools
import threading

from everyport._output import sink
from everyport._owner import owner

inherited = [sink, owner]  # context variables


def _now():
    return [(variable, variable.get()) for variable in inherited]


def _set(values):
    for variable, value in values:
        variable.set(value)


def _starting(plain):
    @functools.wraps(plain)
    def start(thread):
        if sink.get() is None:
            return plain(thread)
        values, run, own = _now(), thread.run, vars(thread).get("run")

        def begun():
            _give_back(thread, own)
            _set(values)
            values.clear()
            run()
        thread.run = begun
        try:
            plain(thread)
        except BaseException:  # it runs already, or there is no room for another
            _give_back(thread, own)
            raise
    return start


def _give_back(thread, own):
    if own is None:
        vars(thread).pop("run", None)
    else:
        thread.run = own


def _starting_plainly(plain):
    @functools.wraps(plain)
    def start_new_thread(function, arguments, named={}):
        values = _now()

        def begun(*arguments, **named):
            _set(values)
            function(*arguments, **named)
        return plain(begun if callable(function) else function, arguments, named)
    return start_new_thread


def _submitting(plain):
    """The threads of a pool serve whoever comes."""
    @functools.wraps(plain)
    def submit(self, function, /, *arguments, **named):
        return plain(self, _Work(function), *arguments, **named)
    return submit


class _Work:
    """What a pool calls for whoever has asked."""

    __slots__ = ("_function", "_values")

    def __init__(self, function):
        self._function, self._values = function, _now()

    def __call__(self, *arguments, **named):
        before = _now()
        _set(self._values)
        try:
            return self._function(*arguments, **named)
        finally:
            _set(before)

    def __repr__(self):
        return repr(self._function)


def begin():
    """Once, when the first session or plugin begins."""
    if getattr(threading.Thread.start, "__module__", None) == __name__:
        return
    threading.Thread.start = _named(_starting(threading.Thread.start))
    _thread.start_new_thread = _named(_starting_plainly(_thread.start_new_thread))
    concurrent.futures.ThreadPoolExecutor.submit = _named(_submitting(concurrent.futures.ThreadPoolExecutor.submit))


def _named(function):
    function.__module__ = __name__
    return function
