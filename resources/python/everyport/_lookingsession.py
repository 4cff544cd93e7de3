"""The operators' prompt as a session: the face of _session.Session over the looking language."""

import asyncio
import io
import tokenize

from everyport import _guest, _results
from everyport._bridge import Object
from everyport._errors import harmless
from everyport._looking import _FUNCTIONS, _METHODS, _VALUES, LONGEST_SOURCE, Looking, LookingError

HELP = """An expression over %s and what they hold, such as: [each.name for each in services if each.state != "running"]
Functions: %s. This prompt looks; what changes something is done at another%s.
exit leaves.
"""


# By what somebody is at polls.
_MAY = {("assistant",): ", but for open(), close() and voidVotes(card, why) of polls", ("assistant", "host"): ", but for open(), close(), reset() and voidVotes(card, why) of polls"}


class LookingSession:
    """As Session; each command is one expression, which only looks."""

    def __init__(self, events, names=None, audit=None, held_limit=None, output_limit=None, breath=None, who="", turn=None,
                 connection_id=0, account="", acts=()):
        # What plugins add to other prompts are functions, and those are nothing to look at.
        self.names = {name: value for name, value in (names or {}).items() if isinstance(value, _VALUES)}
        self._events = events
        self._audit = audit
        self._looking = Looking(self.names)
        self._account = account
        self._acts = tuple(acts) if account else ()  # whoever acts does so by name
        self._acting = None  # what has been asked for and is not done

    @property
    def is_busy(self):
        return self._acting is not None

    def feed(self, source, is_whole=False):
        if not source.strip() or source.strip().startswith("#"):
            return "empty"
        if not is_whole and _is_open(source):
            return "incomplete"
        if self._audit is not None:
            try:
                self._audit(source)
            except Exception as error:
                self._events.failed(harmless("%s\n" % error))
                return "syntax"
        word = source.strip().removesuffix("()").rstrip()
        if word in ("exit", "quit"):
            self._events.left(0)
            self._events.ended()
            return "run"
        if word == "help":
            self._events.printed("stdout", HELP % (", ".join(sorted(self.names)) or "values", ", ".join(sorted(_FUNCTIONS)), _MAY.get(self._acts, "")))
            self._events.ended()
            return "run"
        try:
            act = self._looking.acting(source, self._acts, self._account) if self._acts else None
            if act is not None:
                self._act(act)
                return "run"
            value = self._looking.evaluate(source)
        except LookingError as error:
            self._events.failed(harmless("%s\n" % error))
        else:
            if value is not None:
                self._events.shown(_results.text_of(value), _results.bundle_of(value))
        self._events.ended()
        return "run"

    def _act(self, act):
        try:
            found = act()
        except Exception as error:
            raise LookingError("%s: %s" % (type(error).__name__, str(error)[:300])) from None
        if not asyncio.isfuture(found):
            self._acted(found, None)
            return
        self._acting = found
        found.add_done_callback(lambda done: self._acted(None, None) if done.cancelled() else self._acted(None if done.exception() else done.result(), done.exception()))

    def _acted(self, value, error):
        self._acting = None
        if error is not None:
            self._events.failed(harmless("%s\n" % error))
        elif isinstance(value, _VALUES) and value is not None:
            self._events.shown(_results.text_of(value), _results.bundle_of(value))
        self._events.ended()

    def interrupt(self):
        return False

    def lend(self, name, expression):
        return None

    def cancel(self, number):
        return False

    def source_of(self, name):
        return None

    def complete(self, source, position):
        return _ready(self._completions(source[:position]))

    def explain(self, source, position):
        return _ready(None)

    def check(self, source):
        return _ready(None)

    def _completions(self, before):
        at = len(before)
        while at and (before[at - 1].isalnum() or before[at - 1] in "_.[]0123456789\"'"):
            at -= 1
        path, dot, begun = before[at:].rpartition(".")
        if dot:
            try:
                value = self._looking.evaluate(path)
            except LookingError:
                return []
            known = [name for name in dir(type(value)) if not name.startswith("_")
                     and (name in type(value)._shown or name in type(value)._looked_at)] if isinstance(value, Object) else _METHODS.get(type(value), ())
        else:
            known = [*self.names, *_FUNCTIONS]
        return [{"name": name, "suffix": name[len(begun):], "kind": "name"} for name in sorted(known) if name.startswith(begun)]

    def close(self):
        self._events = _Nobody()


def _is_open(source):
    """Whether a bracket or a string goes on in the next line."""
    if len(source) > LONGEST_SOURCE:
        return False
    try:
        for _ in tokenize.generate_tokens(io.StringIO(source.strip()).readline):
            pass
    except tokenize.TokenError:
        return True
    except SyntaxError:
        pass
    return False


def _ready(value):
    future = _guest.main.create_future()
    future.set_result(value)
    return future


class _Nobody:
    def __getattr__(self, name):
        return lambda *_: None
