"""asyncio as a guest of the program's reactor.

The loops' selectors never wait. While a loop runs, its epoll descriptor is watched by the reactor and the time-out that it
asked for is a timer; each wake-up is one turn of the loop. `main` runs for as long as Python does. A loop that a script
runs itself (`asyncio.run`, `run_until_complete`, Twisted's `reactor.run`) runs Qt's loop until it is stopped, so everything
else of the program goes on. On other threads, and in a forked child, these are asyncio's own loops.
"""

import asyncio
import contextlib
import functools
import os
import selectors
import signal
import sys
import threading
import time
from asyncio import base_subprocess, events, runners, unix_events
from asyncio.log import logger

import _everyport

from everyport._owner import owner

BUDGET = 0.004  # of a wake-up, in seconds; then painting and other guests have their turn
_STANDARD = (selectors.EpollSelector, selectors.PollSelector, selectors.SelectSelector)

main = None
turn = "a task or a callback"  # what a turn is, for the log
_awaiting = {}
held_limit = None  # seconds that one turn may last before the watchdog comes; None while nobody has set one
_limits = {}


def limit_held(who, seconds):
    """Whoever runs others' code in `main` says how long a turn may last, and None when that has ended. The shortest counts."""
    global held_limit
    if seconds is None:
        _limits.pop(who, None)
    else:
        _limits[who] = seconds
    held_limit = min(_limits.values(), default=None)


def awaits(who, what):
    """What a prompt waits for runs in turns of `main`; None when that has ended."""
    global turn
    if what is None:
        _awaiting.pop(id(who), None)
    else:
        _awaiting[id(who)] = what
    turn = "a task or a callback" + ("; there wait: " + " | ".join(_awaiting.values()) if _awaiting else "")[:600]


def at_home():
    return _everyport.at_home()


def _watch(seconds):
    from everyport._watchdog import watch
    return watch(seconds, None, turn).begin()


def _nothing_held():
    """While Qt's loop runs within a command, the command holds nothing."""
    if held_limit is None:
        return contextlib.nullcontext()
    from everyport._watchdog import watch
    return watch(None)


class _Glance(selectors.EpollSelector):
    """Looks without waiting while its loop is a guest."""

    is_guest = False

    def select(self, timeout=None):
        return super().select(0 if self.is_guest else timeout)


class GuestLoop(unix_events._UnixSelectorEventLoop):
    """asyncio's loop on Unix, which on the thread of the program's loop runs as the reactor's guest."""

    _seat = None
    _iterating = False

    def __init__(self, selector=None):
        if type(selector) in _STANDARD:
            selector.close()  # they can but wait
            selector = None
        super().__init__(_Glance() if selector is None else selector)

    def _call_soon(self, callback, args, context):
        handle = events.Handle(callback, args, self, context)
        if handle._source_traceback:
            del handle._source_traceback[-1]
        self._ready.append(handle)
        if self._seat is not None and not self._iterating:
            self._seat.wake()
        return handle

    def call_at(self, when, callback, *args, context=None):
        timer = super().call_at(when, callback, *args, context=context)
        if timer._source_traceback:
            del timer._source_traceback[-1]
        if self._seat is not None and not self._iterating:
            self._seat.wake()
        return timer

    def stop(self):
        super().stop()
        if self._seat is not None and not self._iterating:
            self._seat.wake()

    # What is opened in the program's loop ends with whose it is.

    def _owned(self, thing):
        whose = owner.get() if self is main else None
        if whose is not None:
            whose.belongings.add(thing)
        return thing

    def _make_socket_transport(self, *arguments, **more):
        return self._owned(super()._make_socket_transport(*arguments, **more))

    def _make_ssl_transport(self, *arguments, **more):
        return self._owned(super()._make_ssl_transport(*arguments, **more))

    def _make_datagram_transport(self, *arguments, **more):
        return self._owned(super()._make_datagram_transport(*arguments, **more))

    def _make_read_pipe_transport(self, pipe, protocol, *arguments, **more):
        made = super()._make_read_pipe_transport(pipe, protocol, *arguments, **more)
        return made if isinstance(protocol, base_subprocess.WriteSubprocessPipeProto) else self._owned(made)

    def _make_write_pipe_transport(self, pipe, protocol, *arguments, **more):
        made = super()._make_write_pipe_transport(pipe, protocol, *arguments, **more)
        return made if isinstance(protocol, base_subprocess.WriteSubprocessPipeProto) else self._owned(made)

    async def _make_subprocess_transport(self, *arguments, **more):
        return self._owned(await super()._make_subprocess_transport(*arguments, **more))

    def _start_serving(self, protocol_factory, sock, sslcontext=None, server=None, *arguments, **more):
        super()._start_serving(protocol_factory, sock, sslcontext, server, *arguments, **more)
        if server is not None:
            self._owned(server)

    def _check_running(self):
        if self is main and not self._iterating and events._get_running_loop() is None:
            return  # whoever runs it waits until it is told to stop
        super()._check_running()

    def run_until_complete(self, future):
        with _resting():
            return super().run_until_complete(future)

    def run_forever(self):
        if not isinstance(self._selector, _Glance) or not _everyport.at_home():
            return super().run_forever()
        with _resting():
            self._check_closed()
            self._check_running()
            with _nothing_held():
                if self is main:
                    return self._seat.run()
                self._sit_down()
                try:
                    self._seat.run()
                finally:
                    self._get_up()

    def _sit_down(self):
        self._set_coroutine_origin_tracking(self._debug)
        self._thread_id = threading.get_ident()
        self._selector.is_guest = True
        self._seat = _everyport.Seat(self._iterate, self._selector.fileno())

    def _get_up(self):
        self._seat.leave()
        self._seat = None
        self._selector.is_guest = False
        self._stopping = False
        self._thread_id = None
        self._set_coroutine_origin_tracking(False)

    def _iterate(self):
        """One turn, or more while callbacks ask for callbacks. Returns when the next is wanted; see Seat."""
        outer = events._get_running_loop()
        hooks = sys.get_asyncgen_hooks()
        events._set_running_loop(self)
        sys.set_asyncgen_hooks(firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook)
        self._iterating = True
        watched = _watch(held_limit) if held_limit is not None else None
        try:
            self._run_once()
            if self._ready and not self._stopping:
                until = time.monotonic() + BUDGET
                while self._ready and not self._stopping and time.monotonic() < until:
                    self._run_once()
        finally:
            if watched is not None:
                watched.end()
            self._iterating = False
            sys.set_asyncgen_hooks(*hooks)
            events._set_running_loop(outer)
        if self._stopping:
            self._stopping = False
            return _everyport.HAS_STOPPED
        if self._ready:
            return 0.0
        if self._scheduled:
            return max(0.0, self._scheduled[0]._when - self.time())
        return -1.0


class _Children(unix_events.AbstractChildWatcher):
    """Waits for children by pidfd, each in the loop that asked; it needs neither signals nor a thread."""

    def __init__(self):
        self._waiting = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def is_active(self):
        return True

    def attach_loop(self, loop):
        pass

    def close(self):
        for pid in list(self._waiting):
            self.remove_child_handler(pid)

    def add_child_handler(self, pid, callback, *arguments):
        self.remove_child_handler(pid)
        loop = events.get_running_loop()
        pidfd = os.pidfd_open(pid)
        self._waiting[pid] = pidfd, loop
        loop._add_reader(pidfd, self._ended, pid, callback, arguments)

    def remove_child_handler(self, pid):
        pidfd, loop = self._waiting.pop(pid, (None, None))
        if pidfd is None:
            return False
        if not loop.is_closed():
            loop._remove_reader(pidfd)
        os.close(pidfd)
        return True

    def _ended(self, pid, callback, arguments):
        self.remove_child_handler(pid)
        try:
            status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        except ChildProcessError:  # somebody else has asked
            status = 255
            logger.warning("child process pid %d exit status already read:  will report returncode 255", pid)
        callback(pid, status, *arguments)


class GuestPolicy(unix_events._UnixDefaultEventLoopPolicy):
    """asyncio's policy with loops that are guests. Children are waited for by pidfd, which needs no signal."""

    _loop_factory = GuestLoop

    def _init_watcher(self):
        if self._watcher is None:
            self._watcher = _Children()


@contextlib.contextmanager
def _resting():
    """At a prompt `main` is the running loop, so that tasks can be made; whoever runs another loop there may."""
    running = events._get_running_loop()
    if running is None or running is not main or main._iterating:
        yield
        return
    events._set_running_loop(None)
    try:
        yield
    finally:
        events._set_running_loop(running)


@contextlib.contextmanager
def running():
    """What runs inside finds `main` as the running loop."""
    before = events._get_running_loop()
    if before is not None:
        yield
        return
    events._set_running_loop(main)
    try:
        yield
    finally:
        events._set_running_loop(before)


_spawned = set()  # asyncio itself holds tasks weakly


def spawn(coroutine):
    """Runs it in `main`; what it raises is told like that of any callback."""
    task = main.create_task(coroutine)
    _spawned.add(task)
    task.add_done_callback(_told)
    return task


def _told(task):
    _spawned.discard(task)
    if not task.cancelled() and task.exception() is not None:
        from everyport import _output
        _output.tell_of(task.exception())


def _also_at_rest(function):
    @functools.wraps(function)
    def run(*arguments, **more):
        with _resting():
            return function(*arguments, **more)
    return run


def _keep_the_bell(bell):
    """What a script sets by `signal.signal` shall run while Qt waits: without a descriptor of its own, ours is told."""
    plain = signal.set_wakeup_fd

    @functools.wraps(plain)
    def set_wakeup_fd(fd, **more):
        before = plain(bell if fd == -1 else fd, **(more if fd != -1 else {"warn_on_full_buffer": False}))
        return -1 if before == bell else before
    set_wakeup_fd.__module__ = "signal"
    signal.set_wakeup_fd = set_wakeup_fd
    set_wakeup_fd(-1)


def begin(bell, takes_signals):
    """Once, by the program."""
    global main
    asyncio.SelectorEventLoop = unix_events.SelectorEventLoop = GuestLoop
    asyncio.DefaultEventLoopPolicy = unix_events.DefaultEventLoopPolicy = GuestPolicy
    asyncio.run = runners.run = _also_at_rest(runners.run)
    runners.Runner.run = _also_at_rest(runners.Runner.run)
    asyncio.set_event_loop_policy(GuestPolicy())
    _keep_the_bell(bell)
    if takes_signals:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    main = GuestLoop()
    main._sit_down()


def end():
    """Cancels what is still running in `main` and lets it say so."""
    left = [task for task in asyncio.all_tasks(main) if not task.done()]
    for task in left:
        task.cancel()
    until = time.monotonic() + 2
    while not all(task.done() for task in left) and time.monotonic() < until:
        main._iterate()
        time.sleep(0.001)
    closing = main.create_task(main.shutdown_asyncgens())
    while not closing.done() and time.monotonic() < until:
        main._iterate()
    _end_threads(2.0)
    main._get_up()
    main.close()


def _end_threads(seconds):
    """Python ends when its last thread has, but for daemons. A script has waited for that; the program does not wait for ever, and what
    still runs then ends with it."""
    # Called by another thread it would wait for the main one, too: for us.
    getattr(threading, "_shutdown_locks", set()).discard(getattr(threading.main_thread(), "_tstate_lock", None))
    waiting = threading.Thread(target=threading._shutdown, name="the end", daemon=True)
    waiting.start()
    waiting.join(seconds)
    if waiting.is_alive():
        left = [each.name for each in threading.enumerate() if not each.daemon and each is not threading.main_thread()]
        _everyport.log("warning", "Threads that went on were left at the end: %s" % ", ".join(left)[:1000])
    threading._shutdown = lambda: None
