"""What may be typed next, and what is called: jedi's answer where it comes in time, else what the names themselves tell."""

import asyncio
import inspect
import keyword
import re
import textwrap

from everyport._bridge import LiveList, LiveMap, Object

SECONDS = 1.5
MOST = 500
LONGEST = 4000  # characters of an explanation
_busy = 0


def _jedi(source, position, names):
    import jedi
    jedi.settings.use_filesystem_cache = False
    interpreter = jedi.Interpreter(source, [names])
    interpreter._inference_state.allow_descriptor_getattr = False  # properties belong to the loop's thread
    before = source[:position]
    return interpreter, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1)


def _by_jedi(source, position, names):
    interpreter, line, column = _jedi(source, position, names)
    found = [{"name": each.name, "suffix": each.complete or "", "kind": each.type} for each in interpreter.complete(line, column)]
    return _ranked(found, names)


def _ranked(found, names):
    """What the person has made and the program's own objects, then the rest; what is nobody's business, and Python's own __names__, last."""
    def rank(each):
        name = each["name"]
        if name.startswith("__"):
            return 3
        return 2 if name.startswith("_") else 0 if name in names else 1
    return sorted(found, key=rank)[:MOST]


def _explained_by_jedi(source, position, names):
    interpreter, line, column = _jedi(source, position, names)
    for call in interpreter.get_signatures(line, column)[:1]:
        return _explanation(call.to_string(), call.docstring(raw=True), -1 if call.index is None else call.index)
    for name in interpreter.infer(line, column)[:1]:
        signatures = name.get_signatures()
        return _explanation(signatures[0].to_string() if signatures else name.description, name.docstring(raw=True), -1)
    return None


def _explanation(signature, text, argument=-1):
    """Methods of the program's objects say theirs in their first lines."""
    name = signature.partition("(")[0].split()[-1:]
    first, _, rest = (text or "").partition("\n")
    if name and first.startswith(name[0] + "(") and "*arguments" in signature:
        signature, text = first, rest
    return {"signature": signature[:LONGEST], "text": inspect.cleandoc(text or "")[:LONGEST], "argument": argument}


# A name and what follows it that can be gone along without running anything: services["web"].add
_PATH = re.compile(r"""(?<![\w.\])])[^\W\d]\w*(?:\.\w+|\[(?:-?\d{1,9}|"[^"\\\n]*"|'[^'\\\n]*')\])*\.?$""")
_STEP = re.compile(r"""\.(\w+)|\[(?:(-?\d+)|"([^"]*)"|'([^']*)')\]""")


def _path_before(source, position):
    found = _PATH.search(source[max(0, position - 1000):position])
    return found.group() if found else ""


def _value_of(path, names):
    """Without running anything: names and attributes of what is there, properties of the program's objects, which only tell, and items of
    its lists and of plain ones. None where it is not known. On the loop's thread."""
    first = re.match(r"\w+", path).group()
    value = names.get(first)
    for step in _STEP.finditer(path, len(first)):
        name, index, *keys = step.groups()
        if value is None:
            return None
        if name is None:
            key = int(index) if index is not None else next(key for key in keys if key is not None)
            value = value[key] if type(value) in (LiveList, LiveMap, list, tuple, dict) else None
        elif isinstance(value, Object):
            value = getattr(value, name, None)
        else:
            value = vars(type(value)).get(name) if not hasattr(value, "__dict__") else vars(value).get(name, vars(type(value)).get(name))
    return value


# A key that has been begun, and what it belongs to: services["we
_KEY = re.compile(r"""\[(["']?)([^"'\[\]\\\n]*)$""")


def _keys_of(value):
    """Its keys, where they are words and asking runs nothing of others'."""
    if type(value) is LiveList:
        return value._ipython_key_completions_()
    return list(value) if type(value) in (LiveMap, dict) else []


def _by_keys(source, position, names):
    """None where no key is being typed, or of what is not known."""
    before = source[max(0, position - 1000):position]
    begun = _KEY.search(before)
    owner = begun and _known(_path_before(before, begun.start()), names)
    if owner is None:
        return None
    quote, typed = begun.groups()
    if typed and not quote:
        return None  # an index, or a name
    ends = (quote or '"') + "]"
    found = [key for key in _keys_of(owner) if isinstance(key, str) and key.startswith(typed) and key.isprintable() and not set(key) & set("\"'\\")]
    return [{"name": key, "suffix": ("" if quote else '"') + key[len(typed):] + ends, "kind": "key"} for key in found[:MOST]] or None


def _known(path, names):
    try:
        return _value_of(path, names) if path else None
    except Exception:  # no such item, or a thing that has gone
        return None


def source_of(path, names):
    """The text of what stands under this name, from its first column on. Runs nothing."""
    value = _known(path, names) if _path_before(path, len(path)) == path else None
    if isinstance(value, (staticmethod, classmethod)):
        value = value.__func__
    if not inspect.isroutine(value) and not inspect.isclass(value):
        return None
    try:
        return textwrap.dedent(inspect.getsource(value))
    except Exception:  # of C, or its text has gone
        return None


def _explained_by_names(source, position, names):
    path = _path_before(source, position).rstrip(".")
    owner, _, name = path.rpartition(".")
    owner = _known(owner, names)
    if isinstance(owner, Object):
        signature, _, text = (getattr(getattr(type(owner), name, None), "__doc__", None) or "").partition("\n")
        return _explanation(signature, text) if signature else None
    value = _known(path, names)
    if value is None:
        return None
    try:
        signature = name + str(inspect.signature(value))
    except (TypeError, ValueError):
        signature = name
    return _explanation(signature, inspect.getdoc(value))


def _by_names(source, position, names):
    path = _path_before(source, position)
    if "." in path:
        path, _, begun = path.rpartition(".")
        value = _known(path, names)
        if value is None:
            return []
        found = sorted(name for name in dir(value) if name.startswith(begun) and (begun.startswith("_") or not name.startswith("_")))
        return _ranked([{"name": name, "suffix": name[len(begun):], "kind": _kind(value, name)} for name in found], names)
    if not path or not path.isidentifier():
        return []
    known = set(names) | set(keyword.kwlist) | set(dir(names.get("__builtins__", object)))
    found = sorted(name for name in known if name.startswith(path))
    return _ranked([{"name": name, "suffix": name[len(path):], "kind": "keyword" if keyword.iskeyword(name) else "name"} for name in found], names)


def _kind(value, name):
    if not isinstance(value, Object):
        return "attribute"
    member = getattr(type(value), name, None)
    if not isinstance(member, property):
        return "method"
    return "signal" if (member.__doc__ or "").startswith("signal ") else "property"


async def _in_time(function, *arguments):
    """Its result, or None where it fails or is late."""
    global _busy
    if _busy >= 4:  # those who are late still hold a thread each
        return None
    _busy += 1
    work = asyncio.get_running_loop().run_in_executor(None, function, *arguments)
    work.add_done_callback(_ended)
    try:
        return await asyncio.wait_for(asyncio.shield(work), SECONDS)
    except Exception:
        return None


async def complete(source, position, names):
    keys = _by_keys(source, position, names)
    if keys is not None:
        return keys
    path = _path_before(source, position)
    if "." in path and isinstance(_known(path.rpartition(".")[0], names), (Object, LiveList, LiveMap)):
        return _by_names(source, position, names)  # we know them better than jedi
    return await _in_time(_by_jedi, source, position, dict(names)) or _by_names(source, position, names)


async def explain(source, position, names):
    called = source[:position].rstrip("( ")
    if isinstance(_known(_path_before(called, len(called)).rpartition(".")[0], names), Object):
        return _explained_by_names(called, len(called), names)
    return await _in_time(_explained_by_jedi, source, position, dict(names)) or _explained_by_names(source, position, names)


def _ended(work):
    global _busy
    _busy -= 1
    if not work.cancelled():
        work.exception()
