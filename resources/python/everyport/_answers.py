"""What plugins' functions are called with, and what they may answer, port by port. Bounded: an answer that is too large is a failure."""

import json
from xml.parsers import expat

from everyport._decoders import found
from everyport.plugin import Call, Item, Refusal, Request, Response, Stanza, as_xml

LARGEST_PAGE = 16 * 1024 * 1024
LONGEST_ANSWER = 2000  # characters said in a room
MOST_LINES = 20
LARGEST_TEXT = 1024 * 1024
LARGEST_XML = 65536
MOST_ITEMS = 1000
CONDITIONS = frozenset("""bad-request conflict feature-not-implemented forbidden gone internal-server-error item-not-found jid-malformed
    not-acceptable not-allowed not-authorized policy-violation recipient-unavailable redirect registration-required
    remote-server-not-found remote-server-timeout resource-constraint service-unavailable subscription-required undefined-condition
    unexpected-request""".split())


def _bounded(value, most, what):
    if len(value) > most:
        raise ValueError("%s is larger than %d" % (what, most))
    return value


def _page(value):
    response = value if isinstance(value, Response) else Response(status=204) if value is None else Response(value)
    body, kind = response.body, response.content_type
    if isinstance(body, str):
        begins = body.lstrip()[:15].lower()
        kind = kind or ("text/html; charset=utf-8" if begins.startswith(("<!doctype html", "<html")) else "text/plain; charset=utf-8")
        body = body.encode("utf-8", "replace")
    elif isinstance(body, (bytes, bytearray, memoryview)):
        kind = kind or "application/octet-stream"
        body = bytes(body)
    else:
        kind = kind or "application/json"
        body = json.dumps(body, allow_nan=False).encode()  # which JSON does not have
    _bounded(body, LARGEST_PAGE, "the answer's body")
    if isinstance(response.status, bool) or not isinstance(response.status, int) or not 200 <= response.status <= 599:
        raise ValueError("a status is a number from 200 to 599, not %r" % (response.status,))
    headers = [[str(name), str(text)] for name, text in response.headers.items()]
    return {"status": response.status, "type": kind, "headers": _bounded(headers, 50, "the answer's head"), "body": body}


def _said(value):
    if value is None:
        return []
    lines = value if isinstance(value, (list, tuple)) else str(value).split("\n")
    lines = [str(line).replace("\r", " ").replace("\n", " ")[:LONGEST_ANSWER] for line in lines[:MOST_LINES + 1]]
    if len(lines) > MOST_LINES:
        lines[MOST_LINES:] = ["… and more, which is left out."]
    return [line for line in lines if line.strip()]


def _line(value):
    return "" if value is None else _bounded(str(value), LONGEST_ANSWER, "the answer")


def _verdict(value):
    if value is None:
        return "unknown"
    if not isinstance(value, bool):
        raise TypeError("a checker answers True, False or None, not %r" % (value,))
    return "right" if value else "wrong"


def _no_such_thing(*_):
    raise ValueError("XML that is sent has no declarations, comments or processing instructions")


def _xml(value):
    """One whole element, as text; what is none is the plugin's failure, not the peer's."""
    text = as_xml(value)
    data = _bounded(text.encode(), LARGEST_XML, "the XML")
    reader = expat.ParserCreate("utf-8", namespace_separator=" ")
    reader.XmlDeclHandler = reader.StartDoctypeDeclHandler = reader.CommentHandler = reader.ProcessingInstructionHandler = _no_such_thing
    reader.Parse(data, True)
    return text


def _refusal(value):
    if value.condition not in CONDITIONS:
        raise ValueError("there is no condition %r; there are: %s" % (value.condition, ", ".join(sorted(CONDITIONS))))
    return {"error": value.condition, "text": str(value.text)[:LONGEST_ANSWER]}


def _items(value):
    if isinstance(value, Refusal):
        return _refusal(value)
    if value is None:
        value = []
    items = list(value) if isinstance(value, (list, tuple)) else [value]
    _bounded(items, MOST_ITEMS, "the list of items")
    shaped = []
    for item in items:
        if not isinstance(item, Item):
            item = Item(item)
        id = str(item.id) or ("current" if len(items) == 1 else "")
        if not id or len(id) > 512:
            raise ValueError("each of several items has an id of 1 to 512 characters")
        shaped.append({"id": id, "xml": _xml(item)})
    return {"items": shaped}


def _published(value):
    return _refusal(value) if isinstance(value, Refusal) else {"id": "" if value is None else _bounded(str(value), 512, "the item's id")}


def _allowed(value):
    if isinstance(value, Refusal):
        return _refusal(value)
    if value is not None:
        raise TypeError("subscribe answers None or a Refusal, not %r" % (value,))
    return {}


def _payload(value):
    if isinstance(value, Refusal):
        return _refusal(value)
    return {} if value is None else {"xml": _xml(value)}


# By port: what the function is called with, and its answer's shape.
PORTS = {
    "http": (lambda facts: (Request(facts[0]),), _page),
    "chat": (lambda facts: (Call(facts[0]),), _said),
    "checker": (lambda facts: (facts[0], facts[1]), _verdict),
    "pubsub items": (lambda facts: ("items", facts[1]), _items),
    "pubsub publish": (lambda facts: ("publish", facts[1], Item(facts[3], facts[2])), _published),
    "pubsub subscribe": (lambda facts: ("subscribe", facts[1]), _allowed),
    "action": (lambda facts: (facts[0],), _line),
    "stanza": (lambda facts: (Stanza(facts[0]),), _payload),
    "decoder": (lambda facts: (facts[0], int(facts[1]), *(bytes(each) for each in facts[2:])), found),
}


def of(port, arguments):
    """What is registered there may have several functions; the first argument tells which."""
    return PORTS[port] if port in PORTS else PORTS["%s %s" % (port, arguments[0])]
