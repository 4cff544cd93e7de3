"""What the code of a prompt cannot do: ask somebody. It is told so, where Python would read the program's own standard input; and
help is text, without a pager that waits for keys."""

import builtins
import getpass
import io
import sys

from everyport import _output


class NothingToAsk(RuntimeError):
    """A sentence, shown without a traceback."""

    def __init__(self, what="Nothing can be asked here: a prompt's commands have no standard input. Give values as arguments, or set a name."):
        super().__init__(what)


class Input(io.TextIOBase):
    """sys.stdin: nothing for sessions, the program's own for the rest."""

    def __init__(self, otherwise):
        self._otherwise = otherwise

    def _real(self):
        if _output.sink.get() is not None or self._otherwise is None:
            raise NothingToAsk()
        return self._otherwise

    def read(self, *size):
        return self._real().read(*size)

    def readline(self, *size):
        return self._real().readline(*size)

    def readable(self):
        return True

    def isatty(self):
        return _output.sink.get() is None and self._otherwise is not None and not self._otherwise.closed and self._otherwise.isatty()

    def fileno(self):
        if _output.sink.get() is not None or self._otherwise is None:
            raise io.UnsupportedOperation("fileno")
        return self._otherwise.fileno()

    def close(self):
        # exit() of a prompt closes what it takes for its own.
        if _output.sink.get() is None and self._otherwise is not None:
            self._otherwise.close()

    @property
    def closed(self):
        return _output.sink.get() is None and self._otherwise is not None and self._otherwise.closed

    @property
    def encoding(self):
        return "utf-8" if self._otherwise is None else self._otherwise.encoding

    @property
    def errors(self):
        return "strict" if self._otherwise is None else self._otherwise.errors

    @property
    def buffer(self):
        return self._real().buffer


class Help:
    """help(thing) tells of it; help("for") of a word of the language, help("modules") what there is."""

    def __init__(self, otherwise):
        self._otherwise = otherwise

    def __repr__(self):
        return "Write help(thing) for what is known of it, such as help(services)."

    def __call__(self, *things):
        if _output.sink.get() is None:
            return self._otherwise(*things)
        import pydoc
        if not things:
            print(repr(self))
            return
        pager, pydoc.pager = pydoc.pager, lambda text: sys.stdout.write(pydoc.plain(text))
        try:
            pydoc.Helper(io.StringIO(), sys.stdout).help(*things)
        finally:
            pydoc.pager = pager


def route():
    """When the first session is made."""
    if isinstance(sys.stdin, Input):
        return
    sys.stdin = Input(sys.stdin)
    builtins.help = Help(getattr(builtins, "help", None) or (lambda *things: None))
    getpass.getpass = _refusing(getpass.getpass, NothingToAsk)
    sys.breakpointhook = _refusing(sys.breakpointhook, lambda: NothingToAsk("There is no debugger at a prompt: nothing can be asked here."))


def _refusing(function, error):
    """For sessions; getpass would ask at the terminal that the program was started from, and a debugger too."""

    def guarded(*arguments, **named):
        if _output.sink.get() is not None:
            raise error()
        return function(*arguments, **named)
    guarded.__doc__ = function.__doc__
    guarded.__name__ = function.__name__
    return guarded
