"""Objects of the program: a Python class for each of its classes, with its properties, methods and signals by their own names."""

import asyncio
import collections.abc
import functools
import types

import _everyport
from everyport._output import account, sink
from everyport._owner import owner

_PYTHON_NAMES = {"QString": "str", "QByteArray": "bytes", "QStringList": "list[str]", "QVariantList": "list", "QVariantMap": "dict", "QVariant": "object",
                 "QDateTime": "datetime", "double": "float", "qlonglong": "int", "qulonglong": "int", "uint": "int", "void": "None",
                 "QObject*": "Object", "QList<QObject*>": "LiveList", "everyport::faces::Answer": "Future", "faces::Answer": "Future", "Answer": "Future"}


def _type_name(name):
    return _PYTHON_NAMES.get(name, name.split("::")[-1])


class Object:
    """Something of the running program. It is held weakly: when the program has deleted it, using it raises ReferenceError."""

    __slots__ = ("_handle", "__weakref__")

    def __init__(self, handle):
        object.__setattr__(self, "_handle", handle)

    def __setattr__(self, name, value):
        # A misspelled property is an error and no new attribute.
        if not isinstance(getattr(type(self), name, None), property):
            raise AttributeError("%s has no property %r" % (type(self).__name__, name))
        object.__setattr__(self, name, value)

    def __eq__(self, other):
        return isinstance(other, Object) and self._handle.address == other._handle.address

    def __hash__(self):
        return hash(self._handle.address)

    def __bool__(self):
        return self._handle.is_alive

    def __repr__(self):
        if not self._handle.is_alive:
            return "<%s, deleted>" % type(self).__name__
        shown = [name for name in ("name", "id", "state") if isinstance(getattr(type(self), name, None), property)]
        return "<%s%s>" % (type(self).__name__, "".join(" %s=%r" % (name, getattr(self, name)) for name in shown))


class Signal:
    """Something that happens to an object.

    `handle = it.happened.connect(function)` calls the function each time, until `handle.disconnect()` or the end of the session; a
    coroutine function is run. `await it.happened` waits for the next time and returns the signal's argument, or a tuple of them.
    """

    __slots__ = ("_owner", "_index", "_text")

    def __init__(self, owner, index, text):
        self._owner, self._index, self._text = owner, index, text

    def connect(self, function):
        """Calls `function` with the signal's arguments each time, until the prompt's session or the plugin that connects it ends.
        Returns a handle with `disconnect()`."""
        whose = owner.get()
        if whose is None:
            whose = sink.get()
        else:
            function = whose.guarded(function)
        handle = self._owner._handle.connect(self._index, function, None)
        if whose is not None:
            whose.connections.add(handle)
        return handle

    def __await__(self):
        future = asyncio.get_running_loop().create_future()

        def happened(*arguments):
            if not future.done():
                future.set_result(None if not arguments else arguments[0] if len(arguments) == 1 else arguments)

        def gone():
            if not future.done():
                future.set_exception(ReferenceError("%s went before it happened" % type(self._owner).__name__))
        connection = self._owner._handle.connect(self._index, happened, gone)
        try:
            return (yield from future)
        finally:
            connection.disconnect()

    def __repr__(self):
        return "<signal %s of %r>" % (self._text, self._owner)


class LiveList(collections.abc.Sequence):
    """A list of the program's objects as it is at the moment of each question. `it["name"]` finds one by its name or its id."""

    __slots__ = ("_read",)

    def __init__(self, read):
        self._read = read

    def __len__(self):
        return len(self._read())

    def __getitem__(self, which):
        if isinstance(which, str):
            for each in self._read():
                if _is_called(each, which):
                    return each
            raise _nothing_called(which, [getattr(each, "name", None) for each in self._read()])
        return self._read()[which]

    def __iter__(self):
        return iter(self._read())

    def __contains__(self, what):
        return any(what == each or isinstance(what, str) and _is_called(each, what) for each in self._read())

    def __repr__(self):
        return repr(self._read())

    def _ipython_key_completions_(self):
        return [each.name for each in self._read() if hasattr(each, "name")]


def _is_called(each, word):
    # Not `in`: asking for the one answers for most.
    return getattr(each, "name", None) == word or str(getattr(each, "id", "")) == word


def _nothing_called(name, there):
    known = [repr(each) for each in there[:5] if isinstance(each, (str, int))]
    return KeyError("there is no %.100r here; there %s" % (name, "is nothing" if not known else
                    ("is " if len(there) == 1 else "are ") + ", ".join(known) + (", …" if len(there) > 5 else "")))


class LiveMap(collections.abc.Mapping):
    """The objects of a LiveList by one of their properties."""

    __slots__ = ("_list", "_key")

    def __init__(self, live_list, key="name"):
        self._list, self._key = live_list, key

    def __getitem__(self, name):
        for each in self._list:
            if getattr(each, self._key) == name:
                return each
        raise _nothing_called(name, list(self))

    def __iter__(self):
        return (getattr(each, self._key) for each in self._list)

    def __len__(self):
        return len(self._list)

    def __repr__(self):
        return repr(dict(self))


def _property(name, index, type_name, is_writable, is_live, doc):
    def read(self):
        return self._handle.read(index)

    def live(self):
        return LiveList(functools.partial(self._handle.read, index))

    def write(self, value):
        self._handle.write(index, value)
    return property(live if is_live else read, write if is_writable else None, doc=("%s: %s\n\n%s" % (name, _type_name(type_name), doc)).strip())


def _method(name, overloads, doc, is_signed=False):
    """Of one that is signed the last argument is `by`: left out, it is whoever is logged in at the prompt."""
    indexes = [index for index, _, _ in overloads]
    most = _most(overloads)

    def method(self, *arguments, **named):
        if is_signed and account() and "by" not in named and len(arguments) + len(named) == most - 1:
            named["by"] = account()
        return self._handle.call(indexes, arguments, named)
    lines = ["%s(%s) -> %s" % (name, ", ".join(_word(word) for word in words.split(", ") if word), _type_name(result)) for _, words, result in overloads]
    method.__name__ = name
    method.__qualname__ = name
    method.__doc__ = ("\n".join(dict.fromkeys(lines)) + "\n\n" + doc).strip()
    return method


def _most(overloads):
    """Arguments."""
    return max(len([word for word in words.split(", ") if word]) for _, words, _ in overloads)


def _word(word):
    name, colon, type_name = word.partition(": ")
    return name + colon + _type_name(type_name) if colon else _type_name(word)


def _signal(name, index, words, doc):
    text = "%s(%s)" % (name, ", ".join(_word(word) for word in words.split(", ") if word))
    return property(lambda self: Signal(self, index, text), doc=("signal %s\n\n%s" % (text, doc)).strip())


_ADDED = {}


def added_to(name):
    """For a function that Python adds to the methods of a class of the program, before that is first met."""

    def add(function):
        _ADDED.setdefault(name, {})[function.__name__] = function
        return function
    return add


def make_class(name, doc, properties, methods, infos):
    """The Python class of a meta-object; called by the C++ side, once each."""
    about = lambda what: infos.get("doc:" + what, "")
    members = {"__doc__": doc or Object.__doc__, "__slots__": (), "__module__": "everyport",
               "_looked_at": frozenset(infos.get("looking", "").split()),
               "_acts": {act: frozenset(infos.get(act, "").split()) for act in ("assistant", "host")}, "_signed": {}}
    overloads = {}
    for method, index, is_signal, is_clone, words, result, _ in methods:
        if is_signal:
            if not is_clone:
                members[method] = _signal(method, index, words, about(method))
        elif not method.startswith("_q_"):
            overloads.setdefault(method, []).insert(0, (index, words, result))
    for method, found in overloads.items():
        is_signed = method in infos.get("signed", "").split()
        members[method] = _method(method, found, about(method), is_signed)
        if is_signed:
            members["_signed"][method] = _most(found)
    members.update(_ADDED.get(name, {}))
    shown = {each[0]: _property(*each, about(each[0])) for each in properties}
    members.update(shown, _shown=types.MappingProxyType(shown))  # what others put into the class is not among them
    return type(name, (Object,), members)
