"""What plugins' functions are called with, and what they may answer, port by port. Bounded: an answer that is too large is a failure."""

import json

from everyport.plugin import Call, Request, Response

LARGEST_PAGE = 16 * 1024 * 1024
LONGEST_ANSWER = 2000  # characters said in a room
MOST_LINES = 20
LARGEST_TEXT = 1024 * 1024


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
        body = json.dumps(body).encode()
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


def _verdict(value):
    if value is None:
        return "unknown"
    if not isinstance(value, bool):
        raise TypeError("a checker answers True, False or None, not %r" % (value,))
    return "right" if value else "wrong"


# By port: what the function is called with, and its answer's shape.
PORTS = {
    "http": (lambda facts: (Request(facts[0]),), _page),
    "chat": (lambda facts: (Call(facts[0]),), _said),
    "checker": (lambda facts: (facts[0], facts[1]), _verdict),
}
