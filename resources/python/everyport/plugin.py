"""What a plugin sees of the program.

A plugin is a folder with a plugin.toml and a module that has `start(plugin)`, and `stop(plugin)` where there is something to
end. Both may be async. What `start` registers is there until the plugin is switched off, or `remove()` of what it got back is
called. Every function that is handed in may be async, too; each call may hold the program's loop for `hold` of plugin.toml (1 s)
and last for `timeout` (10 s). What fails is counted and shown with its traceback; five failures within a minute, or one call that
holds the loop for too long, and the plugin is switched off.
"""

import inspect
import json
from xml.etree import ElementTree

from everyport._decoders import Card, Decoders, Fault, Firmware, Frame, Span


class Registration:
    """Something that a plugin has registered. `remove()` ends it before the plugin ends."""

    def __init__(self, running, number):
        self._running, self._number = running, number

    def remove(self):
        self._running.forget(self._number)


class Log:
    """Lines of the program's log, with the plugin as their source."""

    def __init__(self, running):
        self._running = running

    def debug(self, text):
        self._running.log("debug", text)

    def info(self, text):
        self._running.log("info", text)

    def warning(self, text):
        self._running.log("warning", text)

    def error(self, text):
        self._running.log("error", text)


class Request:
    """One question of a browser.

    method "GET", path "/hello/world", query {"name": "Ann"} (the first of each name), headers with names in lower case, body bytes,
    peer the address it came from, encrypted whether it came over TLS
    """

    def __init__(self, facts):
        self.method = facts["method"]
        self.path = facts["path"]
        self.query = facts["query"]
        self.headers = facts["headers"]
        self.body = facts["body"]
        self.peer = facts["peer"]
        self.encrypted = facts["encrypted"]

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    def json(self):
        """The body as JSON; ValueError where it is none."""
        return json.loads(self.body)


class Response:
    """What a browser is answered. A str is HTML or text as `content_type` says, bytes go as they are, all else becomes JSON."""

    def __init__(self, body=b"", status=200, content_type=None, headers=None):
        self.body, self.status, self.content_type, self.headers = body, status, content_type, dict(headers or {})


class Call:
    """Somebody has called a chat command: "!hello Ann".

    name "hello", words "Ann", who the nick of the caller, account whom they logged in as ("" where the network does not say), place
    the room ("" in private), network "irc" or "xmpp"
    """

    def __init__(self, facts):
        self.name = facts["name"]
        self.words = facts["words"]
        self.who = facts["who"]
        self.account = facts["account"]
        self.place = facts["place"]
        self.network = facts["network"]


class PollInput(Registration):
    """A box of a plugin's own at which cards are tapped."""

    async def tap(self, card, button=""):
        """`card` is any text that stands for one person; the same one is the same voter. `button`: which of the box's buttons."""
        self._running.act(self._number, "tap", {"card": str(card), "button": str(button)})

    async def assign(self, poll, answer, button=""):
        """From now on a tap there is a vote for that answer (its id) of that poll."""
        await self._running.act(self._number, "assign", {"poll": poll, "answer": answer, "button": str(button)})


class Stanza:
    """What somebody has sent to the domain.

    kind "iq" or "message", sender their address, proven by its server, to the domain, id, type "get" or "chat", xml the whole
    stanza as text
    """

    def __init__(self, facts):
        self.kind = facts["kind"]
        self.sender = facts["sender"]
        self.to = facts["to"]
        self.id = facts["id"]
        self.type = facts["type"]
        self.xml = facts["xml"]

    @property
    def element(self):
        """The stanza as an Element of xml.etree."""
        return ElementTree.fromstring(self.xml)


class Refusal:
    """Returned instead of an answer to an XMPP request: why not. `condition` is a name of RFC 6120: "forbidden", "item-not-found"."""

    def __init__(self, condition, text=""):
        self.condition, self.text = condition, text


class Item:
    """One item of a pubsub node. `xml` is one element as a str, or an Element of xml.etree."""

    def __init__(self, xml, id=""):
        self.xml, self.id = xml, id


class PubsubNode(Registration):
    """A node of a plugin's own. What it tells reaches the subscribers; it keeps nothing."""

    async def publish(self, xml, id=""):
        """The id that the item went out with: `id`, an Item's own, or a new one."""
        id = str(id) or (str(xml.id) if isinstance(xml, Item) else "")
        return self._running.act(self._number, "publish", {"xml": as_xml(xml), "id": id})["id"]

    async def retract(self, id):
        self._running.act(self._number, "retract", {"id": str(id)})


def as_xml(value):
    """The text of an Item, an Element, a stanza of slixmpp, or a str that is XML already."""
    value = getattr(value, "xml", value)
    if isinstance(value, ElementTree.Element):
        value = ElementTree.tostring(value, "unicode")
    if not isinstance(value, str):
        raise TypeError("XML is a str or an Element, not %r" % (value,))
    return value


def _parameters(function, names):
    """What it may be called with by name, and what it must be called with."""
    if names is not None:
        return [str(name) for name in names], []
    by_name = [each for each in inspect.signature(function).parameters.values() if each.kind in (each.POSITIONAL_OR_KEYWORD, each.KEYWORD_ONLY)]
    return [each.name for each in by_name], [each.name for each in by_name if each.default is each.empty]


class Plugin:
    """name, options (as configured, by their keys), folder, log: a plugin's own. The rest are the ports."""

    def __init__(self, running, facts):
        self._running = running
        self.name = facts["name"]
        self.folder = facts["folder"]
        self.options = dict(facts["options"])
        self.log = Log(running)

    def _add(self, port, wish, function, kind=Registration):
        if function is not None and not callable(function):
            raise TypeError("%s takes a function, not %r" % (port, function))
        return self._running.register(port, wish, function, kind)

    def http(self, path, handler, methods=("GET",), below=False, body_limit=65536):
        """`handler(request)` answers `path` in every http service: a Response, str, bytes, None (204), or what becomes JSON.
        `below`: also what begins with the path and a slash. Bodies above `body_limit` bytes are refused."""
        methods = [methods] if isinstance(methods, str) else [str(each).upper() for each in methods]
        return self._add("http", {"path": str(path), "methods": methods, "below": bool(below), "body_limit": int(body_limit)}, handler)

    def chat_command(self, name, handler, help=""):
        """`handler(call)` answers "!NAME words" in channels of the irc service, there also in private to "commands", and in rooms of
        the xmpp service. What it returns is said: a str, several lines as a list, None for nothing."""
        return self._add("chat", {"name": str(name), "help": str(help)}, handler)

    def console_command(self, name, function, help=""):
        """`function` is known under `name` at every full prompt, and `everyportd plugin run NAME WORDS` calls it with the words."""
        return self._add("console", {"name": str(name), "help": str(help) or inspect.getdoc(function) or ""}, function)

    def checker(self, function, role="member"):
        """`function(name, password)` knows passwords of accounts that the program does not have: True, False, or None for a name that
        it does not know either. Who passes gets an account with `role`."""
        return self._add("checker", {"role": str(role)}, function)

    def poll_input(self, name):
        """A PollInput that is known to polls as PLUGIN/NAME."""
        return self._add("poll", {"name": str(name)}, None, PollInput)

    def pubsub(self, node, resource, title=""):
        """`node` of the pubsub service of every xmpp service is answered by `resource`, an object with
        items(who)            what is there: Items, oldest first, or a Refusal. A function in place of the object is this.
        publish(who, item)    where others may publish: the item's id, None for the one that it has, or a Refusal
        subscribe(who)        where not everybody may subscribe: None, or a Refusal
        `who` is the asking address, proven by its server. What comes back is the PubsubNode that tells subscribers."""
        functions = {"items": getattr(resource, "items", resource)}
        for verb in ("publish", "subscribe"):
            if getattr(resource, verb, None) is not None:
                functions[verb] = getattr(resource, verb)
        for verb, function in functions.items():
            if not callable(function):
                raise TypeError("the %s of a pubsub resource is a function, not %r" % (verb, function))

        def answer(verb, *arguments):
            return functions[verb](*arguments)
        wish = {"node": str(node), "title": str(title), "publishes": "publish" in functions, "chooses": "subscribe" in functions}
        return self._add("pubsub", wish, answer, PubsubNode)

    def action(self, name, function, help="", parameters=None):
        """Rules may call `function` as PLUGIN/NAME, with texts for its parameters by name: those of its own signature, unless
        `parameters` names them. What it returns, a line or None, stands in the rule's log; what it raises is the rule's failure."""
        known, needed = _parameters(function, parameters) if callable(function) else ([], [])
        wish = {"name": str(name), "help": str(help) or inspect.getdoc(function) or "", "parameters": known, "needed": needed}

        def answer(arguments):
            return function(**arguments)
        return self._add("action", wish, answer if callable(function) else function)

    def tell(self, what, /, **fields):
        """Rules whose event is `plugin` hear it: {plugin}, {what}, and the fields as texts."""
        self._running.tell(str(what), {name: str(value) for name, value in fields.items()})

    def stanza(self, match, handler):
        """`handler(stanza)` answers what is sent to the domain of an xmpp service, where the XPath `match` holds: requests that the
        server itself does not know, as "/iq[@type='get']/{urn:weather}query", and people's messages, as "/message/body". What it
        returns is one element, which goes back inside an iq or a message of the same kind; None for an empty result, and for no
        message; or a Refusal. What people send each other is never seen."""
        return self._add("stanza", {"match": str(match)}, handler)

    def decoder(self, name, kind, title="", baud=9600, other_bauds=(), marks=b"", writes=False, gap_ms=250, tick_ms=0,
                removal_ms=1000, momentary=False):
        """A kind of card reader. `kind()` makes the decoder of each reader that is opened with it, an object with
        feed(data)     what has come and no Frame has taken yet; what is no whole frame stays for the next time
        silence(data)  left out: what is unfinished after `gap_ms` of silence is broken off
        start()        left out, or when the line is open
        tick()         every `tick_ms`
        Each gives back, or yields, Frames, Faults, a Firmware, and with `writes` bytes that are written to the reader. One call
        ends before the next begins. `marks`: 3 to 32 bytes by which the reader is recognised. `removal_ms`: a card that has not been
        read for so long has left; `momentary`: it reports a card once and never its removal."""
        if not callable(getattr(kind, "feed", None)):
            raise TypeError("a decoder is a class with feed(data), not %r" % (kind,))
        if tick_ms and not callable(getattr(kind, "tick", None)):
            raise TypeError("a decoder with tick_ms has tick()")
        wish = {"name": str(name), "title": str(title) or str(name), "baud": int(baud), "other_bauds": [int(each) for each in other_bauds],
                "marks": bytes(marks), "writes": bool(writes), "gap_ms": int(gap_ms), "tick_ms": int(tick_ms),
                "removal_ms": int(removal_ms), "momentary": bool(momentary), "silences": callable(getattr(kind, "silence", None))}
        return self._add("decoder", wish, Decoders(kind, bool(writes)).answer)
