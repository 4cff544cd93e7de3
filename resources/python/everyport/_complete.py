"""What may be typed next: jedi's answer where it comes in time, else what the names themselves tell."""

import asyncio
import keyword

SECONDS = 1.5
MOST = 500
_busy = 0


def _by_jedi(source, position, names):
    import jedi
    jedi.settings.use_filesystem_cache = False
    interpreter = jedi.Interpreter(source, [names])
    interpreter._inference_state.allow_descriptor_getattr = False  # properties belong to the loop's thread
    before = source[:position]
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1)
    return [{"name": each.name, "suffix": each.complete or "", "kind": each.type} for each in interpreter.complete(line, column)[:MOST]]


def _by_names(source, position, names):
    word = source[:position].rpartition("\n")[2]
    at = len(word)
    while at and (word[at - 1].isalnum() or word[at - 1] in "_."):
        at -= 1
    word = word[at:]
    if "." in word:
        # Without running anything: names and attributes of what is there, no properties.
        first, *path, begun = word.split(".")
        if first not in names:
            return []
        value = names[first]
        for step in path:
            value = vars(type(value)).get(step) if not hasattr(value, "__dict__") else vars(value).get(step, vars(type(value)).get(step))
            if value is None:
                return []
        found = sorted(name for name in dir(value) if name.startswith(begun) and (begun.startswith("_") or not name.startswith("_")))
        return [{"name": name, "suffix": name[len(begun):], "kind": "attribute"} for name in found[:MOST]]
    if not word:
        return []
    known = set(names) | set(keyword.kwlist) | set(dir(names.get("__builtins__", object)))
    found = sorted(name for name in known if name.startswith(word))
    return [{"name": name, "suffix": name[len(word):], "kind": "keyword" if keyword.iskeyword(name) else "name"} for name in found[:MOST]]


async def complete(source, position, names):
    global _busy
    found = []
    if _busy < 4:  # those who are late still hold a thread each
        _busy += 1
        work = asyncio.get_running_loop().run_in_executor(None, _by_jedi, source, position, dict(names))
        work.add_done_callback(_ended)
        try:
            found = await asyncio.wait_for(asyncio.shield(work), SECONDS)
        except Exception:
            pass
    return found or _by_names(source, position, names)


def _ended(work):
    global _busy
    _busy -= 1
    if not work.cancelled():
        work.exception()
