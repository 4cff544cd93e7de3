"""What plugins' decoders say of a reader's bytes, and the program's way of asking them. One reader has one decoder of its own."""

import inspect
import itertools

PARTS = ("start", "header", "version", "card", "checksum", "wrong checksum", "end", "text", "broken", "noise")
FAULTS = ("checksum", "framing", "truncated", "overlong", "timeout", "rf-off", "collision", "command-rejected", "reader-fault",
          "incomplete-uid", "blank-id")
MOST_FOUND = 1000     # in one answer
LONGEST_CARD = 64     # hex digits
LONGEST_WORDS = 200
LARGEST_WRITE = 4096


class Card:
    """A card's number: hex text, or bytes as the card sends them.

    checked     a checksum has proven that no bit was lost; otherwise it counts when it was read twice within half a second
    technology  "em4100", "iso14443a", "iso14443b", "iso15693", "felica", or "" where nobody says
    antenna     which of several on one line
    """

    def __init__(self, number, checked=False, technology="", antenna=""):
        self.number, self.checked, self.technology, self.antenna = number, checked, technology, antenna


class Span:
    """Some bytes of a frame and what they are: "start", "header", "version", "card", "checksum", "wrong checksum", "end", "text",
    "broken" or "noise"; `says` in words for people."""

    def __init__(self, data, part="text", says=""):
        self.data, self.part, self.says = bytes(data), part, says


class Frame:
    """Some of the bytes that were fed, from their front: bytes, or Spans. With a card that was read, or has `gone`; or with a fault:
    "checksum", "framing", "truncated", "overlong", "rf-off", "collision", "command-rejected", "reader-fault" """

    def __init__(self, *spans, card=None, gone=False, fault=""):
        self.card = card if card is None or isinstance(card, Card) else Card(card)
        self.gone, self.fault = bool(gone), str(fault)
        part = "broken" if fault else "card" if card is not None else "text"
        self.spans = [each if isinstance(each, Span) else Span(each, part) for each in spans]

    @property
    def data(self):
        return b"".join(span.data for span in self.spans)


class Fault:
    """What is wrong without any bytes: "timeout" of a reader that does not answer."""

    def __init__(self, code):
        self.code = code


class Firmware:
    """The version that the reader tells of itself."""

    def __init__(self, version):
        self.version = version


class Told:
    """What a decoder was given, and its answer."""

    def __init__(self, data, value, writes):
        self.data, self.value, self.writes = data, value, writes


class Decoders:
    """All of one kind: the decoder of each reader that is open, by its number."""

    def __init__(self, kind, writes):
        self._kind, self._writes = kind, writes
        self._open = {}

    def answer(self, verb, reader, data=b""):
        if verb == "close":
            self._open.pop(reader, None)
            return Told(b"", None, False)
        if reader not in self._open or verb == "open":
            self._open[reader] = self._kind()
        decoder = self._open[reader]
        if verb == "open":
            start = getattr(decoder, "start", None)
            value = start() if start is not None else None
        elif verb == "tick":
            value = decoder.tick()
        else:
            value = getattr(decoder, verb)(data)
        if inspect.isawaitable(value):
            async def later():
                return Told(data, await value, self._writes)
            return later()
        return Told(data, value, self._writes)


def _card(card):
    number = card.number.hex() if isinstance(card.number, (bytes, bytearray, memoryview)) else card.number
    if not isinstance(number, str) or not 0 < len(number) <= LONGEST_CARD:
        raise ValueError("a card's number is bytes, or hex text of 1 to %d characters; not %.100r" % (LONGEST_CARD, card.number))
    return {"number": number, "checked": card.checked is True, "technology": str(card.technology)[:20], "antenna": str(card.antenna)[:20]}


def _frame(frame):
    spans = []
    for span in frame.spans:
        if span.part not in PARTS:
            raise ValueError("there is no part %.40r of a frame; there are: %s" % (span.part, ", ".join(PARTS)))
        says = str(span.says)[:LONGEST_WORDS]
        if span.data:
            spans.append([len(span.data), span.part, says or ("card %s" % _card(frame.card)["number"] if span.part == "card" and frame.card else "")])
    if not spans:
        raise ValueError("a Frame has bytes; what is wrong without any is a Fault")
    if frame.fault and frame.fault not in FAULTS:
        raise ValueError("there is no fault %.40r; there are: %s" % (frame.fault, ", ".join(FAULTS)))
    if frame.fault and frame.card is not None:
        raise ValueError("a Frame has a card or a fault: what is faulty is never a card")
    card = None if frame.card is None else _card(frame.card)
    return {"kind": "frame", "spans": spans, "card": card, "gone": frame.gone, "fault": frame.fault}


def found(told):
    """In the program's shape, bounded; the frames are what was fed, from its front, without a gap."""
    value, rest, all = told.value, told.data, []
    if value is None:
        return all
    if isinstance(value, (Frame, Fault, Firmware, bytes, bytearray, memoryview)):
        value = [value]
    for each in itertools.islice(value, MOST_FOUND + 1):
        if len(all) == MOST_FOUND:
            raise ValueError("more than %d things in one answer" % MOST_FOUND)
        if isinstance(each, Frame):
            if not rest.startswith(each.data):
                raise ValueError("a Frame's bytes are the next that were fed; %.60r is not what begins %.60r" % (each.data, rest))
            rest = rest[len(each.data):]
            all.append(_frame(each))
        elif isinstance(each, Fault):
            if each.code not in FAULTS:
                raise ValueError("there is no fault %.40r; there are: %s" % (each.code, ", ".join(FAULTS)))
            all.append({"kind": "fault", "fault": each.code})
        elif isinstance(each, Firmware):
            all.append({"kind": "firmware", "version": str(each.version)[:100]})
        elif isinstance(each, (bytes, bytearray, memoryview)):
            if not told.writes:
                raise ValueError("only a decoder with writes=True writes to its reader")
            if len(each) > LARGEST_WRITE:
                raise ValueError("what is written at once is %d bytes at most" % LARGEST_WRITE)
            all.append({"kind": "write", "bytes": bytes(each)})
        else:
            raise TypeError("a decoder finds Frames, Faults, a Firmware, or bytes to write; not %.100r" % (each,))
    return all
