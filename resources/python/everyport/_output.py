"""Where what Python prints goes: to whoever runs, else to the program's log."""

import contextvars
import io
import sys
import threading
import traceback

import _everyport
from everyport._errors import harmless
from everyport._owner import owner

sink = contextvars.ContextVar("everyport.sink", default=None)  # has write(name, text), connections; for sessions an Outlet
LONGEST = 4096  # a line of the log


class Outlet:
    """A session as all knows it that it begins. Threads and tasks may outlive it: once it is cut nobody hears them, and they keep
    nothing of it."""

    def __init__(self, session):
        self._session = session
        self.connections = session.connections
        self.connection_id = session.connection_id
        self.account = session.account

    def write(self, name, text):
        session = self._session
        if session is not None:
            session.write(name, text)

    def display(self, *values):
        session = self._session
        if session is not None:
            session.display(*values)

    def cut(self):
        self._session = None


class _Lines(io.TextIOBase):
    """A stream whose lines are entries of the log."""

    encoding = "utf-8"
    errors = "replace"

    def __init__(self, level):
        self.level = level
        self.begun = ""
        self.lock = threading.Lock()

    def writable(self):
        return True

    def write(self, text):
        with self.lock:
            *lines, rest = (self.begun + text).split("\n")
            if len(rest) > LONGEST:
                lines.append(rest[:LONGEST])
                rest = ""
            self.begun = rest
        for line in lines:
            if line.strip():
                _everyport.log(self.level, line[:LONGEST])
        return len(text)


class Routed(io.TextIOBase):
    """sys.stdout and sys.stderr: the session in whose context the code runs, also tasks and callbacks that it began."""

    def __init__(self, name, otherwise):
        self._name = name
        self._otherwise = otherwise

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + type(text).__name__)
        whose = sink.get()
        if whose is None:
            return self._otherwise.write(text)
        whose.write(self._name, text)
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def writable(self):
        return True

    def readable(self):
        return False

    def flush(self):
        if sink.get() is None:
            self._otherwise.flush()

    def isatty(self):
        return sink.get() is None and self._otherwise.isatty()

    def fileno(self):
        if sink.get() is not None:
            raise io.UnsupportedOperation("fileno")
        return self._otherwise.fileno()

    @property
    def encoding(self):
        return "utf-8"

    @property
    def errors(self):
        return "replace"

    @property
    def buffer(self):
        return self._otherwise.buffer


def account():
    """Who is logged in at the prompt in whose context the code runs; empty where nobody is."""
    return getattr(sink.get(), "account", "")


def display(*values):
    """Shows each of them now, as the last value of a command is shown; where there is no prompt it is printed."""
    whose = sink.get()
    if hasattr(whose, "display"):
        whose.display(*values)
    else:
        print(*values, sep="\n")


def tell_of(exception):
    """The traceback of what nobody catches, to whoever began what raised it."""
    if owner.get() is not None:
        owner.get().tell_of(exception)
        return
    frames = exception.__traceback__
    print(harmless("".join(traceback.format_exception(type(exception), exception, frames))), end="", file=sys.stderr)


def begin(keeps_streams):
    """Once, by the program. A script keeps Python's own streams until there is a session."""
    if not keeps_streams:
        sys.stdout = Routed("stdout", _Lines("info"))
        sys.stderr = Routed("stderr", _Lines("warning"))


def route():
    """When the first session or plugin begins."""
    from everyport import _threads
    _threads.begin()
    if not isinstance(sys.stdout, Routed):
        sys.stdout = Routed("stdout", sys.stdout)
    if not isinstance(sys.stderr, Routed):
        sys.stderr = Routed("stderr", sys.stderr)
