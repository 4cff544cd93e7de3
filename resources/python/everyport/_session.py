"""A prompt's session: the same for the desktop's console, the manhole and chatterbots."""

import ast
import asyncio
import codeop
import contextvars
import itertools
import linecache
import re
import threading
import time
import traceback
import weakref

import _everyport
from everyport import _asking, _check, _complete, _figures, _guest, _output, _results, _turning
from everyport._errors import harmless
from everyport._owner import Connections
from everyport._watchdog import HeldTooLong, watch

OUTPUT_LIMIT = 1024 * 1024  # characters of one command
SOURCE_LIMIT = 1024 * 1024
HELD_LIMIT = 5.0            # seconds
KEPT_SOURCES = 200
MOST_PICTURED = 32 * 1024 * 1024  # bytes that threads have to show beside texts, while the loop has no turn

_SHOWN = "shown"  # beside the names of streams
_FLAGS = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
_ASKED = re.compile(r"\s*(?:\?{1,2}\s*([\w.]+)|([\w.]+)\s*\?{1,2})\s*")  # as IPython: name? and ?name


_open = weakref.WeakSet()


class Session:
    """`events` has: printed(stream, text), shown(text, bundle), failed(traceback), pending(number, text), finished(number, text, has_failed),
    left(status), ended(). `audit` is called with every command before it runs; what it raises keeps the command from running. `breath` is called
    many times a second while a command computes, and `turn` in its place where the program's loop may turn. `who` is for the log, `account` who
    is logged in."""

    def __init__(self, events, names=None, audit=None, held_limit=HELD_LIMIT, output_limit=OUTPUT_LIMIT, breath=None, who="", turn=None, connection_id=0,
                 account=""):
        self.names = {"__name__": "__console__", "__doc__": None, "__builtins__": __builtins__, **(names or {})}
        self._given = dict(names or {})
        self._lent = {}
        self._events = events
        self._audit = audit
        self._held_limit = held_limit
        self._output_limit = output_limit
        self._compile = codeop.CommandCompiler()
        self._compile.compiler.flags |= _FLAGS
        self._number = 0
        self._files = []
        self._pending_count = 0
        self._pending = {}
        self._task = None
        self._runs = False
        self._breath = breath
        self._turn = turn
        self._began = 0.0  # time.monotonic, of the command
        self._breathes = False
        self._who = who or "a prompt"
        self._words = self._who   # what it does, for the log
        self._interrupted = False
        self._printed = 0
        self._waiting = []   # of output, in order
        self._pictured = 0   # bytes of what waits beside its text
        self._lock = threading.RLock()  # what is collected in it may print, too
        self._flushes = False
        self._closed = False
        self.connections = Connections()
        self.connection_id = connection_id
        self.account = account
        self.names.setdefault("display", _output.display)
        _output.route()
        _figures.choose()
        _asking.route()
        _open.add(self)
        _guest.limit_held("sessions", held_limit)
        self._context = contextvars.copy_context()
        self._outlet = _output.Outlet(self)
        self._context.run(_output.sink.set, self._outlet)

    @property
    def is_busy(self):
        return self._runs

    def feed(self, source, is_whole=False):
        """'incomplete': more lines are wanted, where it is not said that this is the whole. 'syntax': it was told by failed(). 'busy': the command before has not ended.
        'run': it was begun and ends by ended(), perhaps before this returns. 'empty': nothing but blanks and comments."""
        if self._runs:
            return "busy"
        if len(source) > SOURCE_LIMIT:
            self._number += 1
            self._events.failed("A command has %d characters at most.\n" % SOURCE_LIMIT)
            return "syntax"
        file = "<console %d>" % (self._number + 1)
        try:
            steps = self._parsed(source, file, is_whole)
        except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError) as error:
            self._number += 1
            self._events.failed(harmless("".join(traceback.format_exception_only(type(error), error))))
            return "syntax"
        if steps is None:
            return "incomplete"
        if not steps:
            return "empty"
        return self._begin(source, file, steps)

    def _parsed(self, source, file, is_whole):
        """[(code, whether its value is shown)], or None where more is wanted."""
        asked = _ASKED.fullmatch(source)
        if asked:
            source = "help(%s)" % (asked[1] or asked[2])
        try:
            whole = self._compile(source, file, "single")
        except SyntaxError:
            tree = ast.parse(source, file)  # several statements, as they are pasted
        else:
            if whole is None and not is_whole:
                return None
            tree = ast.parse(source, file)
        if not tree.body:
            return []
        last = tree.body[-1] if isinstance(tree.body[-1], ast.Expr) else None
        body = tree.body[:-1] if last else tree.body
        compiled = lambda node, mode: compile(node, file, mode, flags=_FLAGS | self._compile.compiler.flags, dont_inherit=True)
        steps = [(compiled(ast.Module(body, []), "exec"), False)] if body else []
        if last:
            steps.append((compiled(ast.Expression(last.value), "eval"), True))
        # `from __future__ import` counts for the commands behind it.
        for code, _ in steps:
            for feature in codeop._features:
                if code.co_flags & feature.compiler_flag:
                    self._compile.compiler.flags |= feature.compiler_flag
        return steps

    def _begin(self, source, file, steps):
        self._number += 1
        if self._audit is not None:
            try:
                self._audit(source)
            except Exception as error:
                self._events.failed(harmless("%s\n" % error))
                return "syntax"
        self._keep(source, file)
        self._words = "%s typed: %s" % (self._who, source.strip()[:200].encode("utf-8", "replace").decode())
        self._runs = True
        self._interrupted = False
        self._printed = 0
        self._began = time.monotonic()
        if not any(code.co_flags & 0x80 for code, _ in steps):  # CO_COROUTINE
            self._context.run(self._run_now, steps)
            return "run"
        # Its values may be set from inside: a task has a copy of the context that it is given.
        _guest.awaits(self, self._words)
        self._task = self._context.run(_guest.main.create_task, self._run_later(steps))
        self._task.add_done_callback(self._task_ended)
        return "run"

    def _keep(self, source, file):
        """For tracebacks."""
        linecache.cache[file] = len(source), None, source.splitlines(keepends=True), file
        self._files.append(file)
        if len(self._files) > KEPT_SOURCES:
            linecache.cache.pop(self._files.pop(0), None)

    def _run_now(self, steps):
        try:
            with _guest.running(), watch(self._held_limit, self._breath and self._breathe, self._words):
                for code, is_shown in steps:
                    value = eval(code, self.names)
                    if is_shown:
                        self._show(value)
        except SystemExit as leaving:
            self._leave(leaving)
        except BaseException as error:
            self._fail(error)
        self._end()

    def _breathe(self, frame):
        self._events_flush(waits=False)
        is_long = time.monotonic() - self._began > _turning.AFTER
        self._breathes = True
        try:
            if self._turn is not None and is_long and _turning.is_free(frame, Session._run_now.__code__):
                _turning.turn(self._turn)
            else:
                self._breath()
        finally:
            self._breathes = False
        if self._interrupted or self._closed:  # nobody is there any more who would read what it finds
            self._interrupted = False
            raise KeyboardInterrupt

    async def _run_later(self, steps):
        """What they leave with, where they do: out of a task it would end the loop."""
        try:
            for code, is_shown in steps:
                value = eval(code, self.names)
                if code.co_flags & 0x80:
                    value = await value
                if is_shown:
                    with watch(self._held_limit, None, self._words):
                        self._show(value)
        except SystemExit as leaving:
            return leaving

    def _task_ended(self, task):
        self._task = None
        _guest.awaits(self, None)
        if not task.cancelled() and task.exception() is None and task.result() is not None:
            self._leave(task.result())
        elif task.cancelled():
            self._events_flush()
            self._events.failed("KeyboardInterrupt\n")
        elif task.exception() is not None:
            self._fail(task.exception())
        self._end()

    def _show(self, value):
        if value is None:
            return
        self.names["_"] = value
        if asyncio.isfuture(value) and not value.done():
            self._follow(value)
            return
        self.display(value)

    def display(self, *values):
        """Shows each of them now, as the last value of a command is shown. Any thread; those of others wait for the loop."""
        for value in values:
            text, bundle = _results.text_of(value), _results.bundle_of(value)
            if not _guest.at_home():
                self._wait(_SHOWN, text, bundle)
                continue
            self._events_flush()
            if not self._closed:
                self._events.shown(text, bundle)

    def _follow(self, future):
        """Its end is told when it comes, under a number."""
        self._pending_count += 1
        number = self._pending_count
        self._pending[number] = future
        self._events_flush()
        self._events.pending(number, "<pending #%d>" % number)
        # A copy: it may end while the loop turns within another command, which has entered ours.
        future.add_done_callback(lambda ended: self._finished(number, ended), context=self._context.copy())

    def _finished(self, number, future):
        self._pending.pop(number, None)
        if self._closed:
            return
        if future.cancelled():
            self._events.finished(number, "cancelled", True)
        elif future.exception() is not None:
            self._events.finished(number, self._text_of_failure(future.exception()), True)
        else:
            self._events.finished(number, _results.text_of(future.result()), False)

    def _leave(self, leaving):
        """As python3 does: a number is the status, anything else is said."""
        code = leaving.code
        if code is not None and not isinstance(code, int):
            self.write("stderr", "%s\n" % (code,))
            code = 1
        self._events_flush()
        if not self._closed:
            self._events.left((code or 0) & 0xFF)

    def _fail(self, error):
        self._events_flush()
        self._events.failed(self._text_of_failure(error))

    def _text_of_failure(self, error):
        """The traceback from the first line that the person has written."""
        if isinstance(error, _asking.NothingToAsk):
            return harmless("%s\n" % error)
        trace = error.__traceback__
        while trace is not None and _is_ours(trace.tb_frame):
            trace = trace.tb_next
        if isinstance(error, (HeldTooLong, KeyboardInterrupt)):
            _end_with_theirs(trace)
        if isinstance(error, HeldTooLong):
            error = HeldTooLong(*error.args)  # without what was interrupted in the machinery
        try:
            return harmless("".join(traceback.format_exception(type(error), error, trace, limit=-100, chain=not isinstance(error, HeldTooLong))))
        except Exception:
            return type(error).__name__ + "\n"

    def _end(self):
        self._runs = False
        self._events_flush()
        if not self._closed:
            self._events.ended()

    def interrupt(self):
        """^C: cancels what is awaited, ends a loop that the command runs, stops at its next breath what computes. Where there are
        no breaths, that is the watchdog's."""
        if self._task is not None:
            self._task.cancel()
        elif self._runs and (self._breathes or not _everyport.end_innermost(KeyboardInterrupt())):  # a loop below is others'
            self._interrupted = True
        return self._runs

    def lend(self, name, expression):
        """Makes known as `name` what `expression` names among what was known at the beginning. True where it is, False where the person
        uses the name for something of their own, None where there is no such thing."""
        if name in self.names and (name not in self._lent or self.names[name] is not self._lent[name]):
            return False
        try:
            value = eval(expression, {"__builtins__": {}}, self._given)
        except Exception:
            return None
        self.names[name] = self._lent[name] = value
        return True

    def cancel(self, number):
        """What comes later under this number. False where nothing does."""
        future = self._pending.get(number)
        return future is not None and future.cancel()

    def source_of(self, name):
        """How a function of this name was written, here or in a file; None where that is not known."""
        return _complete.source_of(name, self.names)

    def complete(self, source, position):
        """A future of [{"name", "suffix", "kind"}], the best first; ready within two seconds."""
        return asyncio.ensure_future(_complete.complete(source, position, self.names), loop=_guest.main)

    def explain(self, source, position):
        """A future of {"signature", "text", "argument"} of the call around, or of the name before `position`; None where nothing is known."""
        return asyncio.ensure_future(_complete.explain(source, position, self.names), loop=_guest.main)

    def check(self, source):
        """A future of {"line", "column", "length", "text"}: where Python would find a mistake. None where it finds none, or more is wanted;
        ready within two seconds. Runs nothing."""
        if _ASKED.fullmatch(source):
            source = ""
        return asyncio.ensure_future(_check.check(source, self._compile.compiler.flags), loop=_guest.main)

    def close(self):
        """Cancels what it awaits and ends what it has connected; nobody is told any more."""
        self._closed = True
        self._outlet.cut()
        self.connections.end()
        _open.discard(self)
        if not _open:
            _guest.limit_held("sessions", None)
        if self._task is not None:
            self._task.cancel()
        for future in list(self._pending.values()):
            future.cancel()
        for file in self._files:
            linecache.cache.pop(file, None)

    # Of _output.Routed; any thread.
    def write(self, stream, text):
        if text:
            self._wait(stream, text)

    def _wait(self, kind, text, bundle=None):
        """Until the loop has its turn. Only so much waits as a command may print."""
        size = sum(len(part) for part in (bundle or {}).values() if isinstance(part, (str, bytes)))
        with self._lock:
            room = self._output_limit - self._printed
            if room <= 0:
                return
            self._printed += len(text) + 1 if kind is _SHOWN else len(text)
            if len(text) > room:
                kind, bundle, size = "stdout" if kind is _SHOWN else kind, None, 0
                text = text[:room] + "\n… This command has printed more than %d characters; the rest is not shown.\n" % self._output_limit
            if self._pictured + size > MOST_PICTURED:
                bundle, size = {}, 0  # its text alone
            self._pictured += size
            self._waiting.append((kind, text, bundle))
            if self._flushes:
                return
            self._flushes = True
        try:
            _guest.main.call_soon_threadsafe(self._events_flush)
        except RuntimeError:
            pass  # the program ends

    def _events_flush(self, waits=True):
        if not self._lock.acquire(waits):
            return  # a breath, while a thread writes
        try:
            fresh = []
            waiting, self._waiting = self._waiting, fresh
            self._flushes = False
            self._pictured = 0
        finally:
            self._lock.release()
        for kind, pieces in itertools.groupby(waiting, key=lambda each: each[0]):
            if kind is _SHOWN:
                calls = [(self._events.shown, text, bundle) for _, text, bundle in pieces]
            else:
                calls = [(self._events.printed, kind, "".join(text for _, text, _ in pieces))]
            for tell, *what in calls:
                if not self._closed:
                    tell(*what)


def _end_with_theirs(trace):
    """Who interrupts stands behind what was interrupted, and is nobody's mistake."""
    last = trace
    while trace is not None:
        if not _is_ours(trace.tb_frame):
            last = trace
        trace = trace.tb_next
    if last is not None:
        last.tb_next = None


def _is_ours(frame):
    return frame.f_code.co_filename.startswith("everyport/_")
