from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, Protocol
from xml.etree.ElementTree import Element

class Registration:
    def remove(self) -> None: ...

class Log:
    def debug(self, text: str) -> None: ...
    def info(self, text: str) -> None: ...
    def warning(self, text: str) -> None: ...
    def error(self, text: str) -> None: ...

class Request:
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes
    peer: str
    encrypted: bool
    @property
    def text(self) -> str: ...
    def json(self) -> Any: ...

class Response:
    body: Any
    status: int
    content_type: str | None
    headers: dict[str, str]
    def __init__(self, body: Any = b"", status: int = 200, content_type: str | None = None, headers: dict[str, str] | None = None) -> None: ...

class Call:
    name: str
    words: str
    who: str
    account: str
    place: str
    network: str

class PollInput(Registration):
    async def tap(self, card: str, button: str = "") -> None: ...
    async def assign(self, poll: str, answer: str, button: str = "") -> None: ...

class Stanza:
    kind: str
    sender: str
    to: str
    id: str
    type: str
    xml: str
    @property
    def element(self) -> Element: ...

class Refusal:
    condition: str
    text: str
    def __init__(self, condition: str, text: str = "") -> None: ...

class Item:
    xml: str | Element
    id: str
    def __init__(self, xml: str | Element, id: str = "") -> None: ...

class PubsubNode(Registration):
    async def publish(self, xml: str | Element | Item, id: str = "") -> str: ...
    async def retract(self, id: str) -> None: ...

class Card:
    number: str | bytes
    checked: bool
    technology: str
    antenna: str
    def __init__(self, number: str | bytes, checked: bool = False, technology: str = "", antenna: str = "") -> None: ...

class Span:
    data: bytes
    part: str
    says: str
    def __init__(self, data: bytes, part: str = "text", says: str = "") -> None: ...

class Frame:
    spans: list[Span]
    card: Card | None
    gone: bool
    fault: str
    def __init__(self, *spans: bytes | Span, card: str | bytes | Card | None = None, gone: bool = False, fault: str = "") -> None: ...
    @property
    def data(self) -> bytes: ...

class Fault:
    code: str
    def __init__(self, code: str) -> None: ...

class Firmware:
    version: str
    def __init__(self, version: str) -> None: ...

Found = Frame | Fault | Firmware | bytes

class Decoder(Protocol):
    def feed(self, data: bytes) -> Found | Iterable[Found] | None | Awaitable[Found | Iterable[Found] | None]: ...

def as_xml(value: Any) -> str: ...

Xml = str | Element | Item | Refusal | None
Said = str | Sequence[str] | None

class Plugin:
    name: str
    folder: str
    options: dict[str, Any]
    log: Log
    def http(self, path: str, handler: Callable[[Request], Any | Awaitable[Any]], methods: str | Sequence[str] = ("GET",),
             below: bool = False, body_limit: int = 65536) -> Registration: ...
    def chat_command(self, name: str, handler: Callable[[Call], Said | Awaitable[Said]], help: str = "") -> Registration: ...
    def console_command(self, name: str, function: Callable[..., Any], help: str = "") -> Registration: ...
    def checker(self, function: Callable[[str, str], bool | None | Awaitable[bool | None]], role: str = "member") -> Registration: ...
    def poll_input(self, name: str) -> PollInput: ...
    def pubsub(self, node: str, resource: Any, title: str = "") -> PubsubNode: ...
    def action(self, name: str, function: Callable[..., Any], help: str = "", parameters: Sequence[str] | None = None) -> Registration: ...
    def tell(self, what: str, /, **fields: Any) -> None: ...
    def stanza(self, match: str, handler: Callable[[Stanza], Xml | Awaitable[Xml]]) -> Registration: ...
    def decoder(self, name: str, kind: Callable[[], Decoder], title: str = "", baud: int = 9600, other_bauds: Sequence[int] = (),
                marks: bytes = b"", writes: bool = False, gap_ms: int = 250, tick_ms: int = 0, removal_ms: int = 1000,
                momentary: bool = False) -> Registration: ...
