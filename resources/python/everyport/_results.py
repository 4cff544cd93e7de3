"""What a session shows of a value: its repr and, where it has them, richer forms by MIME type, all of bounded size."""

import html
import reprlib
import sys

from everyport._bridge import LiveList, LiveMap, Object

LONGEST_REPR = 64 * 1024
LARGEST_PART = 8 * 1024 * 1024
_METHODS = (("text/html", "_repr_html_"), ("image/svg+xml", "_repr_svg_"), ("image/png", "_repr_png_"))
OBJECT = "application/x-everyport-object"
_ROWS = 200
_WORDS = 20


def text_of(value):
    """`repr`, cut where it is too long; of what fails, the class."""
    try:
        text = repr(value)
    except Exception as error:
        return "<%s, whose repr raised %s>" % (type(value).__name__, type(error).__name__)
    if len(text) > LONGEST_REPR:
        return "%s… (%d characters more)" % (text[:LONGEST_REPR], len(text) - LONGEST_REPR)
    return text


def bundle_of(value):
    """{MIME type: str or bytes} beyond the text; OBJECT is the value itself, where it is one of the program's own."""
    bundle = {}
    if isinstance(value, type):
        return bundle
    if isinstance(value, Object):
        return {OBJECT: value} if value else bundle
    many = _many(getattr(value, "_repr_mimebundle_", None))
    for kind, name in _METHODS:
        part = _bounded(many[kind]) if kind in many else _asked(getattr(value, name, None))
        if part is not None:
            bundle[kind] = part
    if not bundle and "matplotlib" in sys.modules and hasattr(value, "savefig"):
        part = _asked(lambda: _picture_of(value))
        if part is not None:
            bundle["image/png"] = part
    table = None if bundle else _table_of(value)
    if table is not None:
        bundle["text/html"] = table
    return bundle


def _asked(method):
    if not callable(method):
        return None
    try:
        part = method()
    except Exception:
        return None
    if isinstance(part, tuple):  # with metadata, as IPython's may be
        part = part[0]
    return _bounded(part)


def _bounded(part):
    return part if isinstance(part, (str, bytes)) and len(part) <= LARGEST_PART else None


def _many(method):
    """All forms at once."""
    if not callable(method):
        return {}
    try:
        parts = method(include=None, exclude=None)
    except Exception:
        return {}
    if isinstance(parts, tuple):
        parts = parts[0]
    return parts if isinstance(parts, dict) else {}


def _picture_of(figure):
    import io
    file = io.BytesIO()
    figure.savefig(file, format="png")
    return file.getvalue()


def _in_a_line(value):
    """Lists of words, such as addresses, as a person would write them."""
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        return value
    return ", ".join([*value[:_WORDS], "…"] if len(value) > _WORDS else value)


def _table_of(value):
    """Objects and dicts under each other."""
    if isinstance(value, LiveMap):
        value = list(value.values())
    if not isinstance(value, (list, tuple, LiveList)) or not value:
        return None
    rows = list(value)[:_ROWS]
    if all(isinstance(row, Object) and row for row in rows):
        names = [name for name, member in vars(type(rows[0])).items() if not name.startswith("_") and isinstance(member, property)
                 and not (member.__doc__ or "").startswith("signal ")]
        names.sort(key=lambda name: name != "name")  # as they are declared, but for that
        cells = [[getattr(row, name, "") for name in names] for row in rows]
    elif all(isinstance(row, dict) for row in rows):
        names = list(dict.fromkeys(key for row in rows for key in row))[:50]
        cells = [[row.get(name, "") for name in names] for row in rows]
    else:
        return None
    short = reprlib.Repr()
    short.maxstring = short.maxother = 200

    def shown(cell):
        line = _in_a_line(cell)
        return html.escape(line[:200] if isinstance(line, str) else short.repr(line))

    lines = ["<tr>%s</tr>" % "".join("<th>%s</th>" % html.escape(str(name)) for name in names)]
    lines += ["<tr>%s</tr>" % "".join("<td>%s</td>" % shown(cell) for cell in row) for row in cells]
    return "<table>%s</table>" % "".join(lines)
