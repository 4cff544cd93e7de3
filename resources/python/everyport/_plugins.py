"""Keeps plugins apart from the program: what they run is watched, bounded, and ends with them."""

import asyncio
import builtins
import contextvars
import importlib.util
import inspect
import keyword
import sys
import threading
import time
import traceback

from everyport import _answers, _contained, _guest, _names, _output, _threads
from everyport._contained import PluginFailed, PluginGone
from everyport._owner import Belongings, Connections, owner
from everyport._watchdog import HeldTooLong, watch
from everyport.plugin import Plugin

PACKAGE = "everyport_plugins"
LONGEST_TRACEBACK = 8000
LINES_AT_ONCE = 100  # of the log, in LINES_WITHIN seconds
LINES_WITHIN = 10.0
TIDYING = 2.0  # seconds that its tasks have at its end
MOST_REGISTRATIONS = 200
LONGEST_NAME = 60


chain = contextvars.ContextVar("everyport.chain", default=())  # the rules whose doing it is
_threads.inherited.append(chain)


class Late(Exception):
    """It took longer than it may."""


class Running:
    """One plugin between its start and its end."""

    def __init__(self, gate, facts, loop):
        self.gate = gate
        self.loop = loop
        self.name = facts["name"]
        self.hold = facts["hold"]
        self._words = "the plugin " + self.name
        self.late = facts["timeout"]
        self.facts = facts
        self.tasks = set()
        self.module = None
        self.connections = Connections()
        self.belongings = Belongings()
        self._functions = {}   # by number: (port, function)
        self._begun = 0.0
        self._counts = {}      # of lines and reports, since then
        self._rest = {}
        self._aside = []       # lines of its threads, for the log
        self._lock = threading.RLock()  # what is collected in it may print, too
        self._ended = False
        self.is_cut = False    # a while after the end
        self._voice = None     # number of what tells rules
        self.plugin = Plugin(self, facts)
        self.context = contextvars.Context()
        self.context.run(owner.set, self)
        self.context.run(_output.sink.set, self)

    # Calls

    def watched(self):
        return watch(self.hold, None, self._words)

    def guarded(self, function):
        """For what is called by others than us: signals."""
        def call(*arguments):
            try:
                value = self._now(function, arguments)
            except BaseException as error:
                self.report_any("a signal's function", error)
                return
            if inspect.iscoroutine(value):
                _closing(self.context.copy().run(self.loop.create_task, self._alone(value)), value)
        return call

    async def _alone(self, coroutine):
        try:
            await coroutine
        except asyncio.CancelledError:
            raise
        except BaseException as error:
            self.report_any("a signal's function", error)

    def _now(self, function, arguments):
        with _guest.running(), self.watched():
            return function(*arguments)

    async def ask(self, where, function, *arguments):
        """What it returns, or PluginFailed after it was told; PluginGone where the plugin has ended meanwhile."""
        context = self.context.copy()
        try:
            value = context.run(self._now, function, arguments)
            if inspect.isawaitable(value):
                value = await self._later(value, context)
            return value
        except (asyncio.CancelledError, PluginGone):
            raise
        except BaseException as error:
            self.report_any(where, error)
            raise PluginFailed("%s: %s" % (where, type(error).__name__)) from None

    async def _later(self, awaitable, context):
        async def wait():
            return await awaitable
        task = context.run(self.loop.create_task, wait())
        _closing(task, awaitable)
        try:
            await asyncio.wait({task}, timeout=self.late)
        except asyncio.CancelledError:
            task.cancel()
            raise
        if not task.done():
            task.cancel()
            raise Late("took longer than %g s" % self.late)
        if task.cancelled():
            if self._ended:
                raise PluginGone(self.name)
            raise RuntimeError("was cancelled by the plugin itself")
        return task.result()

    # What goes wrong

    def report_any(self, where, error):
        if isinstance(error, PluginFailed):
            if error.__cause__ is None:
                return  # told already
            error = error.__cause__
        kind = "held" if isinstance(error, HeldTooLong) else "late" if isinstance(error, Late) else "raised"
        self.report(kind, where, error)

    def report(self, kind, where, error):
        try:
            with watch(1.0):
                text = self._sentence(error)
                whole = "".join(traceback.format_exception(type(error), error, _theirs(error.__traceback__), limit=-30, chain=kind != "held"))
        except BaseException:
            text = whole = type(error).__name__
        if kind == "held":
            self.drop_callbacks()  # thousands may wait in this very turn
        if self._is_full("reports"):
            return
        self.gate.failed(self.name, kind, where, text[:500], whole[-LONGEST_TRACEBACK:])

    def _sentence(self, error):
        """For a list: its own files are called as they are in its folder."""
        if isinstance(error, SyntaxError):  # Python's own has the line and a mark below it
            text = "%s: %s" % (type(error).__name__, error)
        else:
            text = "".join(traceback.format_exception_only(type(error), error)).strip()
        return text.replace(self.facts["folder"] + "/", "")

    def tell_of(self, exception):
        self.report_any("a function of its own", exception)

    def drop_callbacks(self):
        """What it has asked the loop to call, now or later."""
        for handle in [*self.loop._ready, *self.loop._scheduled]:
            if self._is_its(handle):
                handle.cancel()

    # What it prints and notes

    def _is_full(self, what):
        now = time.monotonic()
        if now - self._begun > LINES_WITHIN:
            self._begun, self._counts = now, {}
        self._counts[what] = self._counts.get(what, 0) + 1
        return self._counts[what] > LINES_AT_ONCE

    def log(self, level, text):
        if self._is_full("lines"):
            return
        if self._counts["lines"] == LINES_AT_ONCE:
            level, text = "warning", "This plugin writes more than %d lines in %d s; the rest is left out." % (LINES_AT_ONCE, LINES_WITHIN)
        self.gate.told(self.name, level, str(text)[:_output.LONGEST])

    def write(self, stream, text):
        """Any thread. The lines of others wait for the loop; what is more than may be written is not kept."""
        is_home = _guest.at_home()
        level = "warning" if stream == "stderr" else "info"
        with self._lock:
            key = stream, is_home
            *lines, rest = (self._rest.get(key, "") + text[:_output.LONGEST * LINES_AT_ONCE]).split("\n")
            if len(rest) > _output.LONGEST:
                lines.append(rest)
                rest = ""
            self._rest[key] = rest
            lines = [line for line in lines if line.strip()]
            if not is_home:
                room = LINES_AT_ONCE + 1 - len(self._aside)
                is_first = not self._aside
                self._aside += [(level, line[:_output.LONGEST]) for line in lines[:room]]
                if is_first and self._aside:
                    self.loop.call_soon_threadsafe(self._log_aside)
                return
        for line in lines:
            self.log(level, line)

    def _log_aside(self):
        with self._lock:
            waiting, self._aside = self._aside, []
        for level, line in waiting:
            self.log(level, line)

    # What it has

    def register(self, port, wish, function, kind):
        if self._ended:
            raise RuntimeError("the plugin is switched off")
        if len(self._functions) >= MOST_REGISTRATIONS:
            raise RuntimeError("a plugin registers %d things at most" % MOST_REGISTRATIONS)
        if port == "console":
            _check_console(wish["name"])
        answer = self.gate.add(self.name, port, wish)
        if answer.get("error"):
            raise ValueError(answer["error"])
        number = answer["number"]
        self._functions[number] = port, function
        if port == "console":
            _consoles[wish["name"]] = number, _console(wish["name"], function, wish["help"]), self
            _tell_prompts(wish["name"])
        return kind(self, number)

    def forget(self, number):
        port, _ = self._functions.pop(number, (None, None))
        if port == "console":
            _drop_console(number)
        if port is not None:
            self.gate.remove(number)

    def act(self, number, verb, wish):
        if number not in self._functions:
            raise RuntimeError("it was removed")
        answer = self.gate.act(number, verb, wish)
        if isinstance(answer, dict) and answer.get("error"):
            raise ValueError(answer["error"])
        return answer

    def tell(self, what, fields):
        """To rules. What a rule has asked for is known as its doing: none fires itself."""
        if self._voice is None or self._voice not in self._functions:
            self._voice = self.register("event", {}, None, lambda _, number: number)
        self.act(self._voice, "tell", {"what": what, "fields": fields, "chain": list(chain.get())})

    # Its life

    async def start(self):
        module = await self.ask("importing %s" % self.facts["module"], self._load)
        if not callable(getattr(module, "start", None)):
            error = AttributeError("the module %s has no function start(plugin)" % self.facts["module"])
            self.report("raised", "start", error)
            raise PluginFailed(str(error))
        await self.ask("start", module.start, self.plugin)

    def _load(self):
        name = "%s.%s" % (PACKAGE, self.name.replace("-", "_"))
        package = sys.modules.setdefault(PACKAGE, type(sys)(PACKAGE))
        package.__path__ = []
        spec = importlib.util.spec_from_file_location(name, self.facts["file"], submodule_search_locations=[self.facts["folder"]])
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        self.module = module
        # What is kept compiled is taken for the same by its second and size: a file that was changed twice in a moment would be run as
        # it was before.
        before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        try:
            spec.loader.exec_module(module)
        finally:
            sys.dont_write_bytecode = before
        return module

    async def stop(self):
        stop = getattr(self.module, "stop", None)
        try:
            if callable(stop):
                await self.ask("stop", stop, self.plugin)
        except PluginFailed:
            pass
        self.end()

    def end(self):
        """All that it has, whatever it thinks of that."""
        if self._ended:
            return
        self._ended = True
        for number in list(self._functions):
            self.forget(number)
        self.connections.end()
        self.drop_callbacks()
        self._drop_watched()
        self.belongings.end()
        self._cancel_tasks()
        name = getattr(self.module, "__name__", None)
        for each in [each for each in sys.modules if each == name or name and each.startswith(name + ".")]:
            del sys.modules[each]

    def _cancel_tasks(self):
        """They may tidy up. Those that go on all the same are cut off."""
        for task in list(self.tasks):
            task.cancel()
        if self.tasks and not self.is_cut:
            self.loop.call_later(TIDYING, self._cut, context=contextvars.Context())

    def _cut(self):
        self.is_cut = True
        self._cancel_tasks()
        self.drop_callbacks()
        self._drop_watched()

    def _drop_watched(self):
        """Descriptors that it has asked the loop to watch."""
        for key in list(self.loop._selector.get_map().values()):
            for handle, remove in zip(key.data, (self.loop._remove_reader, self.loop._remove_writer)):
                if handle is not None and self._is_its(handle):
                    remove(key.fd)

    def _is_its(self, handle):
        return handle._context is not None and handle._context.get(owner) is self and not _contained.is_asyncios(handle._callback)

    def function(self, number):
        if number not in self._functions:
            raise PluginGone(self.name)  # it was of the plugin's life before a reload
        return self._functions[number]


def _closing(task, awaitable):
    """A task that is cancelled before its first step leaves its coroutine behind, of which Python warns."""
    def close(_):
        if inspect.getcoroutinestate(awaitable) == inspect.CORO_CREATED:
            awaitable.close()
    if inspect.iscoroutine(awaitable):
        task.add_done_callback(close)


def _theirs(frames):
    """Without the machinery above them; none where there is nothing else, as of a module that cannot be read."""
    first = frames
    while first is not None and first.tb_frame.f_code.co_filename.startswith(("everyport/_", "<frozen importlib")):
        first = first.tb_next
    return first


_consoles = {}  # by name: (number, function, whose)


def _check_console(name):
    """It stands among a prompt's names, where nothing else may be hidden by it."""
    if not name.isidentifier() or name.startswith("_") or keyword.iskeyword(name) or len(name) > LONGEST_NAME:
        raise ValueError("A console command is called by a name as Python has them, without a _ in front; not “%.60s”." % name)
    if name in _names.OBJECTS or hasattr(builtins, name) or name in ("exit", "help", "quit"):
        raise ValueError("%s is something else at prompts already; call it otherwise." % name)
    if name in _consoles:
        raise ValueError("The console command %s is answered by the plugin %s already." % (name, _consoles[name][2].name))


def _console(name, function, help):
    """At a prompt it is the person's own call: it prints there, and what it raises is told there."""
    def command(*arguments, **named):
        return function(*arguments, **named)
    command.__name__ = command.__qualname__ = name
    command.__doc__ = help
    return command


def _drop_console(number):
    for name, (whose, function, _) in list(_consoles.items()):
        if whose == number:
            del _consoles[name]
            _tell_prompts(name, function)


def _tell_prompts(name, gone=None):
    """Prompts that are open know it at once; a name that a person has given to something else is theirs."""
    from everyport import _session
    for session in list(_session._open):
        if gone is None:
            session.names.setdefault(name, _consoles[name][1])
        elif session.names.get(name) is gone:
            del session.names[name]


def console_commands():
    return {name: function for name, (_, function, _) in _consoles.items()}


class Host:
    """All plugins that run. C++ calls it and is called through `gate`."""

    def __init__(self, gate, loop=None):
        self._gate = gate
        self._loop = loop or _guest.main
        self._running = {}
        _output.route()
        self._loop.set_task_factory(_contained.task_factory)
        self._loop.set_exception_handler(_contained.failed_in_loop)

    async def start(self, facts):
        running = Running(self._gate, facts, self._loop)
        self.drop(running.name)  # one that is still ending
        self._running[running.name] = running
        self._watch_turns()
        try:
            await running.start()
        except BaseException:
            self._end(running)
            raise

    async def stop(self, name):
        running = self._running.get(name)
        if running is not None:
            try:
                await running.stop()
            finally:
                self._end(running)

    def drop(self, name):
        """Without a word to the plugin."""
        running = self._running.get(name)
        if running is not None:
            self._end(running)

    def _end(self, running):
        """This one: whoever has been started under its name since then goes on."""
        if self._running.get(running.name) is running:
            del self._running[running.name]
        running.end()
        self._watch_turns()

    def _watch_turns(self):
        _guest.limit_held("plugins", max((each.hold for each in self._running.values()), default=None))

    async def call(self, name, number, arguments):
        """One call of what was registered, its answer in the shape that the port wants."""
        running = self._running.get(name)
        if running is None:
            raise PluginGone(name)
        port, function = running.function(number)
        asked, shaped = _answers.of(port, arguments)

        def begin():
            if port == "action":
                chain.set(arguments[1])
            return function(*asked(arguments))
        value = await running.ask(port, begin)
        return await running.ask(port, shaped, value)

    async def run(self, command, words):
        """`everyportd plugin run`."""
        if command not in _consoles:
            raise LookupError("there is no console command %r; there are: %s" % (command, ", ".join(sorted(_consoles)) or "none"))
        _, function, running = _consoles[command]
        value = await running.ask("console", function, *words)
        return await running.ask("console", lambda: "" if value is None else str(value)[:_answers.LARGEST_TEXT])
