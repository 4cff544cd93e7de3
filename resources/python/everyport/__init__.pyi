from asyncio import AbstractEventLoop, Future
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T", bound="Object")
A = TypeVar("A")

class EveryportError(Exception):
    kind: str
    reason: str
    code: str
    native: int

class Connection:
    is_connected: bool
    def disconnect(self) -> None: ...

class Signal(Awaitable[A], Generic[A]):
    def connect(self, function: Callable[..., Any]) -> Connection: ...

class Object: ...

class LiveList(Sequence[T], Generic[T]):
    @overload
    def __getitem__(self, which: int | str) -> T: ...
    @overload
    def __getitem__(self, which: slice) -> list[T]: ...
    def __len__(self) -> int: ...

class LiveMap(Mapping[str, T], Generic[T]):
    def __init__(self, live_list: LiveList[T], key: str = "name") -> None: ...
    def __getitem__(self, name: str) -> T: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...

class ServiceFace(Object):
    name: str
    type: str
    state: str
    trouble: str
    addresses: list[str]
    enabled: bool
    people: int
    stateChanged: Signal[str]
    def start(self) -> Future[None]: ...
    def stop(self) -> Future[None]: ...
    def restart(self) -> Future[None]: ...

class PollFace(Object):
    name: str
    question: str
    state: str
    answers: dict[str, str]
    tally: dict[str, int]
    kind: str
    figures: dict[str, Any]
    votes: int
    voters: int
    round: int
    voted: Signal[tuple[str, str, str]]
    changed: Signal[None]
    def open(self) -> Future[None]: ...
    def close(self) -> Future[None]: ...
    def reset(self) -> Future[None]: ...
    def vote(self, words: str, voter: str) -> Future[str]: ...
    def show(self, words: str) -> Future[None]: ...
    def hide(self, words: str) -> Future[None]: ...
    def voidVotes(self, card: str, why: str, by: str = ...) -> Future[None]: ...

class EventFace(Object):
    name: str
    title: str
    steps: list[str]
    present: str
    stepped: Signal[str]
    changed: Signal[None]
    def next(self) -> Future[None]: ...
    def back(self) -> Future[None]: ...
    def goTo(self, name: str) -> Future[None]: ...

class DeviceFace(Object):
    id: str
    name: str
    place: str
    endpoint: str
    driver: str
    state: str
    trouble: str
    simulated: bool
    reads: int
    tagRead: Signal[str]
    changed: Signal[None]
    def tap(self, tag: str) -> Future[None]: ...
    def rename(self, name: str) -> Future[None]: ...
    def setEnabled(self, enabled: bool) -> Future[None]: ...

class ConnectionFace(Object):
    id: int
    protocol: str
    service: str
    who: str
    peer: str
    state: str
    incoming: bool
    encrypted: bool
    bytesIn: int
    bytesOut: int
    passed: Signal[str]
    def close(self) -> None: ...
    def trace(self, to: Callable[[str], Any] = ...) -> Connection: ...  # Python's own

class ConversationFace(Object):
    id: int
    name: str
    title: str
    network: str
    topic: str
    members: list[str]
    entered: bool
    unread: int
    message: Signal[tuple[str, str]]
    changed: Signal[None]
    def send(self, text: str) -> Future[int]: ...

class NetworkFace(Object):
    id: int
    name: str
    state: str
    trouble: str
    ownName: str
    changed: Signal[None]
    def goOnline(self) -> None: ...
    def goOffline(self) -> None: ...

class ChatFace(Object):
    networks: LiveList[NetworkFace]
    rooms: LiveList[ConversationFace]
    people: LiveList[ConversationFace]
    message: Signal[tuple[ConversationFace, str, str]]

class ComputerFace(Object):
    network: str
    connection: str
    onBattery: bool
    battery: int
    charging: bool
    locked: bool
    drives: list[str]
    bluetooth: list[str]
    history: list[str]
    happened: Signal[tuple[str, str]]
    changed: Signal[None]

class RuleFace(Object):
    name: str
    title: str
    enabled: bool
    event: str
    times: int
    lastFired: int
    trouble: str
    fired: Signal[int]
    def enable(self) -> Future[None]: ...
    def disable(self) -> Future[None]: ...
    def fire(self, fields: dict[str, object]) -> Future[list]: ...
    def dryRun(self, fields: dict[str, object]) -> list[str]: ...

class PluginFace(Object):
    name: str
    title: str
    version: str
    state: str
    enabled: bool
    trouble: str
    failures: list[str]
    registered: list[str]
    settings: dict[str, object]
    changed: Signal[None]
    def enable(self) -> Future[None]: ...
    def disable(self) -> Future[None]: ...
    def reload(self) -> Future[None]: ...

class AppFace(Object):
    services: LiveList[ServiceFace]
    polls: LiveList[PollFace]
    events: LiveList[EventFace]
    devices: LiveList[DeviceFace]
    rules: LiveList[RuleFace]
    plugins: LiveList[PluginFace]
    connections: LiveList[ConnectionFace]
    chat: ChatFace
    computer: ComputerFace
    dataFolder: str
    bytesIn: int
    bytesOut: int
    serviceChanged: Signal[str]
    pollChanged: Signal[str]
    voted: Signal[tuple[str, str, str]]
    tagRead: Signal[tuple[str, str]]

app: AppFace
services: LiveList[ServiceFace]
polls: LiveList[PollFace]
devices: LiveList[DeviceFace]
rules: LiveList[RuleFace]
plugins: LiveList[PluginFace]
connections: LiveList[ConnectionFace]
chat: ChatFace
loop: AbstractEventLoop
