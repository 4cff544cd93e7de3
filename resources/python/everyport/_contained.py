"""Plugins' tasks and callbacks in the program's loop: each step is watched, what fails is told as its plugin's, and nothing of it ends
the program."""

import asyncio
import collections.abc
import contextlib
import functools

from everyport import _guest
from everyport._errors import EveryportError
from everyport._owner import owner
from everyport._watchdog import HeldTooLong

MOST_TASKS = 1000


class PluginFailed(Exception):
    """A plugin's call has failed; it was told."""


class PluginGone(PluginFailed, EveryportError):
    """A plugin's call has ended with the plugin, which is no failure of it. What it says is for the caller."""

    def __init__(self, name):
        super().__init__("The plugin %s was switched off meanwhile." % name, kind=0)


class Contained(collections.abc.Coroutine):
    """A task's coroutine, each of whose steps is watched; neither SystemExit nor the watchdog gets out of it unchanged."""

    def __init__(self, running, coroutine):
        self._running, self._coroutine = running, coroutine

    def _step(self, step, *arguments):
        if self._running.is_cut and step != self._coroutine.close:
            with contextlib.suppress(BaseException):  # it has had its time
                self.close()
            raise asyncio.CancelledError
        try:
            with self._running.watched():
                return step(*arguments)
        except HeldTooLong as error:
            self._running.report("held", "a task", error)
            raise PluginFailed(str(error)) from None
        except (SystemExit, KeyboardInterrupt) as error:
            raise PluginFailed("asked the program to end (%s)" % type(error).__name__) from error

    def send(self, value):
        return self._step(self._coroutine.send, value)

    def throw(self, *what):
        return self._step(self._coroutine.throw, *what)

    def close(self):
        return self._step(self._coroutine.close)

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def __getattr__(self, name):  # cr_frame and its kin, for whoever looks
        return getattr(self._coroutine, name)


def task_factory(loop, coroutine, context=None):
    whose = context.get(owner) if context is not None else owner.get()
    if whose is not None and not isinstance(coroutine, Contained):
        if len(whose.tasks) >= MOST_TASKS:
            coroutine.close()
            raise RuntimeError("a plugin has %d tasks at most" % MOST_TASKS)
        coroutine = Contained(whose, coroutine)
    task = asyncio.Task(coroutine, loop=loop, context=context)
    if whose is not None:
        whose.tasks.add(task)
        # No name of another's may keep a plugin's tasks for ever.
        task.add_done_callback(whose.tasks.discard)
    return task


def failed_in_loop(loop, context):
    """What asyncio would only write into the log: a callback that raised, a task that nobody has asked for its end."""
    handle, error = context.get("handle"), context.get("exception")
    coroutine = getattr(context.get("task") or context.get("future"), "get_coro", lambda: None)()
    whose = coroutine._running if isinstance(coroutine, Contained) else handle._context.get(owner) if handle is not None and handle._context is not None else None
    if whose is None or error is None:
        loop.default_exception_handler(context)
    else:
        whose.report_any("a task" if handle is None else "a callback", error)


def is_asyncios(callback):
    """A step of asyncio's own, or of the loop's: a task that is not woken would never end, nor a child be waited for."""
    while isinstance(callback, functools.partial):
        callback = callback.func
    module = getattr(callback, "__module__", None) or ""
    return isinstance(getattr(callback, "__self__", None), asyncio.Future) or module.startswith("asyncio") or module == _guest.__name__
