"""The program's loop turns while a command of a prompt computes or waits, between two of the command's instructions.

Other threads could run the command, too; but the program's objects, `main` and its tasks belong to the loop's thread, and a sleep on
another thread cannot be interrupted. So the command stays, and the loop turns within it, as it does within `asyncio.run`: whatever is
served is served, and callbacks of Python's run. What a turn may enter again must not be in the middle of something, so there is none
  - within a call of the program's objects, nor within the prompt's own machinery;
  - within asyncio, an import or the log: they hold locks, or have begun to change what callbacks change, too;
  - within threading or a queue, but where they wait and have let go of their lock.
"""

import asyncio
import contextvars
import logging
import os
import queue
import threading
from asyncio import events

from everyport._watchdog import watch

AFTER = 0.1  # seconds that a command may hold the loop before it turns: short ones are whole

_CLOSED = ("everyport/", "<frozen importlib", os.path.dirname(asyncio.__file__) + os.sep, os.path.dirname(logging.__file__) + os.sep)
_WAITING = frozenset(("wait", "join", "_wait_for_tstate_lock"))


def is_free(frame, bottom):
    """Whether the loop may turn in `frame`, which stands above the frame whose code is `bottom`."""
    waits = False
    while frame is not None and frame.f_code is not bottom:
        file = frame.f_code.co_filename
        if file.startswith(_CLOSED) or (file == queue.__file__ and not waits):
            return False
        waits = file == threading.__file__ and frame.f_code.co_name in _WAITING
        if file == threading.__file__ and not waits:
            return False
        frame = frame.f_back
    return frame is not None


def turn(function):
    """Calls what turns the loop. The command holds nothing meanwhile, and what is called is nobody's doing."""
    running = events._get_running_loop()
    events._set_running_loop(None)
    try:
        with watch(None):
            contextvars.Context().run(function)
    finally:
        events._set_running_loop(running)
