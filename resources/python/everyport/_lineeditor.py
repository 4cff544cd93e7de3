"""The plain prompts: for clients that send lines, and for keys where prompt_toolkit is missing or the terminal is dumb."""

import codecs
import contextlib
import re

from everyport import _guest

LONGEST = 64 * 1024
KEPT = 1000
TOO_MUCH = "A command has %d characters at most; what was more was not taken.\n" % LONGEST


class _Plain:
    """What both share: text out, lines in, ^C while a command runs."""

    is_coloured = False

    def __init__(self, terminal):
        self.terminal = terminal
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._typed = ""       # not looked at yet
        self._skips_line = False  # behind what was too much
        self._drops = False    # something was too much
        self._told = False     # that it was
        self._line = None      # future of the one that is asked for
        self._interrupt = None
        self._at_start = True  # of a line, on the screen
        self._prompt = ""

    def show(self, text):
        if not text:
            return
        self._at_start = text.endswith("\n")
        self.terminal.client.write(_printable(text).replace("\n", "\r\n").encode())

    def report(self, text):
        """Comes while somebody may be typing: above their line."""
        if self._line is None:
            self.show(text)
            return
        self._leave_line()
        self.show(text)
        self._draw()

    def resized(self):
        pass

    def close(self):
        if self._line is not None and not self._line.done():
            self._line.cancel()

    @contextlib.contextmanager
    def watching(self, interrupt):
        self._interrupt = interrupt
        try:
            yield
        finally:
            self._interrupt = None

    def feed(self, data):
        text = self._decoder.decode(data)
        if self._line is None:
            # A command runs: ^C is for it, the rest is for afterwards.
            if "\x03" in text and self._interrupt is not None:
                self._interrupt()
                text = text.rpartition("\x03")[2]
                self._typed = ""
            self._keep(text)
            return
        for at in range(0, len(text), LONGEST):
            self._keep(text[at:at + LONGEST])
            self._look()
        if self._line is not None and not self._line.done():
            self._tell_drops()

    def _keep(self, text):
        """For later. Where it is too much, whole lines: half a line is no command."""
        if self._skips_line:
            ends = [at for at in (text.find("\r"), text.find("\n"), text.find("\x03")) if at >= 0]
            if not ends:
                return
            self._skips_line = False
            text = text[min(ends) + (text[min(ends)] != "\x03"):]
        self._typed += text
        if len(self._typed) > 2 * LONGEST:
            kept = self._typed[:2 * LONGEST]
            self._typed = kept[:max(kept.rfind("\r"), kept.rfind("\n")) + 1]
            self._skips_line = True
            self._drops = True

    async def read(self):
        """One command, of several lines where the first is not whole."""
        source = ""
        while True:
            self._prompt = "... " if source else ">>> "
            line = await self._read_line(source)
            source = source + "\n" + line if source else line
            # A blank line ends a block, as at Python's own prompt.
            whole = source.rstrip() + "\n" if "\n" in source and not line.strip() else source
            if len(source) > LONGEST or not self.terminal.wants_more(whole):
                return source

    async def _read_line(self, source):
        if not self._at_start:
            self.show("\n")
        self._told = False
        self._tell_drops()
        self._line = _guest.main.create_future()
        self._begin(source)
        self._draw()
        self._look()
        try:
            return await self._line
        finally:
            self._line = None

    def _tell_drops(self):
        if self._drops and not self._told:
            self._told = True
            self.report(TOO_MUCH)
        self._drops = False

    def _finish(self, line):
        if not self._line.done():
            self._line.set_result(line)

    def _fail(self, error):
        if not self._line.done():
            self._line.set_exception(error)

    def _begin(self, source):
        pass

    def _leave_line(self):
        self.show("\n")

    def _draw(self):
        self.show(self._prompt)


class Lines(_Plain):
    """A client that edits and echoes its lines itself."""

    def _look(self):
        while self._line is not None and not self._line.done() and self._typed:
            if self._typed[0] == "\x03":
                self._typed = self._typed[1:]
                self._fail(KeyboardInterrupt())
                return
            if self._typed[0] == "\x04":
                self._fail(EOFError())
                return
            ends = [at for at in (self._typed.find("\r"), self._typed.find("\n"), self._typed.find("\x04")) if at >= 0]
            if not ends:
                return
            at = min(ends)
            line, self._typed = self._typed[:at], self._typed[at + (self._typed[at] != "\x04"):]
            self._at_start = True  # its echo went to the next line
            self._finish(line)


class Editor(_Plain):
    """Keys, on a screen of which nothing is asked but CR, BS and the erasing of a line."""

    def __init__(self, terminal):
        super().__init__(terminal)
        self._text = ""
        self._cursor = 0
        self._history = []
        self._at = 0          # in the history
        self._kept = ""       # what was typed before looking back
        self._completing = None
        self._drawn = 0       # characters behind the prompt on the screen
        self._killed = ""     # what ^Y brings back

    def _begin(self, source):
        self._text = _indent_after(source) if source else ""
        self._cursor = len(self._text)
        self._at = len(self._history)
        self._drawn = 0

    def _draw(self):
        # Only the part of a long line that fits, around the cursor.
        room = max(10, self.terminal.columns - len(self._prompt) - 1)
        begin = max(0, self._cursor - room + 1)
        part = self._text[begin:begin + room]
        back = len(part) - (self._cursor - begin)
        blank = max(0, self._drawn - len(part))
        self._drawn = len(part)
        self._at_start = False
        self.terminal.client.write(("\r" + self._prompt + _printable(part) + " " * blank + "\b" * (blank + back)).encode())

    def _leave_line(self):
        self.terminal.client.write(b"\r" + b" " * (len(self._prompt) + self._drawn) + b"\r")
        self._at_start = True

    def _look(self):
        while self._line is not None and not self._line.done() and self._typed and self._completing is None:
            row = _TEXT.match(self._typed).group()
            if row:
                self._typed = self._typed[len(row):]
                self._insert("".join(each for each in row if each.isprintable()))
                continue
            key, self._typed = _first_key(self._typed)
            if key is None:
                return
            if key in self._keys:
                self._keys[key](self)

    def _insert(self, text):
        taken = text[:LONGEST - len(self._text)]
        self._text = self._text[:self._cursor] + taken + self._text[self._cursor:]
        self._cursor += len(taken)
        self._drops = self._drops or len(taken) < len(text)
        self._draw()

    def _enter(self):
        self._cursor = len(self._text)
        self._draw()
        self.show("\n")
        if self._text.strip() and (not self._history or self._history[-1] != self._text):
            self._history = (self._history + [self._text])[-KEPT:]
        self._finish(self._text)

    def _cancel(self):
        self.show("^C\n")
        self._fail(KeyboardInterrupt())

    def _end_or_delete(self):
        if self._text:
            self._delete()
        else:
            self.show("\n")
            self._fail(EOFError())

    def _quit(self):
        self.show("\n")
        self._fail(EOFError())

    def _move(self, to):
        self._cursor = min(max(0, to), len(self._text))
        self._draw()

    def _cut(self, begin, end):
        self._text = self._text[:begin] + self._text[end:]
        self._cursor = begin
        self._draw()

    def _delete(self):
        self._cut(self._cursor, self._cursor + 1)

    def _rub_out(self):
        if self._cursor:
            self._cut(self._cursor - 1, self._cursor)

    def _kill(self, begin, end):
        self._killed = self._text[begin:end] or self._killed
        self._cut(begin, end)

    def _kill_word(self):
        begin = self._cursor
        while begin and self._text[begin - 1].isspace():
            begin -= 1
        while begin and not self._text[begin - 1].isspace():
            begin -= 1
        self._kill(begin, self._cursor)

    def _word_before(self):
        at = self._cursor
        while at and not self._text[at - 1].isalnum():
            at -= 1
        while at and self._text[at - 1].isalnum():
            at -= 1
        return at

    def _word_behind(self):
        at = self._cursor
        while at < len(self._text) and not self._text[at].isalnum():
            at += 1
        while at < len(self._text) and self._text[at].isalnum():
            at += 1
        return at

    def _transpose(self):
        at = min(self._cursor, len(self._text) - 1)
        if at > 0:
            self._text = self._text[:at - 1] + self._text[at] + self._text[at - 1] + self._text[at + 1:]
            self._move(at + 1)

    def _look_back(self, by):
        if not 0 <= self._at + by <= len(self._history):
            return
        if self._at == len(self._history):
            self._kept = self._text
        self._at += by
        self._text = self._history[self._at] if self._at < len(self._history) else self._kept
        self._cursor = len(self._text)
        self._draw()

    def _clear(self):
        self.terminal.client.write(b"\x1b[H\x1b[2J" if self.terminal.facts["type"] not in ("", "dumb") else b"\r\n")
        self._draw()

    def _tab(self):
        if not self._text[:self._cursor].strip():
            self._text = self._text[:self._cursor] + "    " + self._text[self._cursor:]
            self._move(self._cursor + 4)
            return
        self._completing = _guest.spawn(self._complete())

    async def _complete(self):
        try:
            found = await self.terminal.completions(self._text, self._cursor)
        finally:
            self._completing = None
        if self._line is None or self._line.done():
            return
        suffix = _common([each["suffix"] for each in found])
        if suffix:
            self._text = self._text[:self._cursor] + suffix + self._text[self._cursor:]
            self._cursor += len(suffix)
        elif len(found) > 1:
            self._leave_line()
            self.show("  ".join(each["name"] for each in found[:100]) + (" …" if len(found) > 100 else "") + "\n")
        self._draw()
        self._look()

    _keys = {
        "\r": _enter, "\n": _enter, "\x03": _cancel, "\x04": _end_or_delete, "\x1c": _quit, "\x0c": _clear, "\t": _tab,
        "\x7f": _rub_out, "\b": _rub_out, "\x17": _kill_word, "\x14": _transpose,
        "\x15": lambda self: self._kill(0, self._cursor),
        "\x0b": lambda self: self._kill(self._cursor, len(self._text)),
        "\x19": lambda self: self._insert(self._killed),
        "\x1bf": lambda self: self._move(self._word_behind()),
        "\x1bb": lambda self: self._move(self._word_before()),
        "\x1bd": lambda self: self._kill(self._cursor, self._word_behind()),
        "\x1b\x7f": lambda self: self._kill(self._word_before(), self._cursor),
        "\x1b\b": lambda self: self._kill(self._word_before(), self._cursor),
        "\x01": lambda self: self._move(0), "\x1b[H": lambda self: self._move(0), "\x1b[1~": lambda self: self._move(0),
        "\x05": lambda self: self._move(len(self._text)), "\x1b[F": lambda self: self._move(len(self._text)),
        "\x1b[4~": lambda self: self._move(len(self._text)),
        "\x02": lambda self: self._move(self._cursor - 1), "\x1b[D": lambda self: self._move(self._cursor - 1),
        "\x06": lambda self: self._move(self._cursor + 1), "\x1b[C": lambda self: self._move(self._cursor + 1),
        "\x10": lambda self: self._look_back(-1), "\x1b[A": lambda self: self._look_back(-1),
        "\x0e": lambda self: self._look_back(1), "\x1b[B": lambda self: self._look_back(1),
        "\x1b[3~": _delete,
    }


_TEXT = re.compile("[^\x00-\x1f\x7f]*")


def _first_key(typed):
    """(key, rest); no key where an escape sequence is still on its way."""
    if typed[0] != "\x1b":
        return typed[0], typed[1:]
    if len(typed) == 1:
        return None, typed
    if typed[1] not in "[O":
        return typed[:2], typed[2:]
    for at in range(2, min(len(typed), 16)):
        if "@" <= typed[at] <= "~":
            return "\x1b[" + typed[2:at + 1], typed[at + 1:]
    return (None, typed) if len(typed) < 16 else ("", typed[16:])


def _indent_after(source):
    line = source.rpartition("\n")[2]
    indent = line[:len(line) - len(line.lstrip())]
    return indent + "    " if line.rstrip().endswith(":") else indent


def _common(texts):
    if not texts:
        return ""
    first, last = min(texts), max(texts)
    at = 0
    while at < len(first) and first[at] == last[at]:
        at += 1
    return first[:at]


def _printable(text):
    """Without what would paint elsewhere on the screen."""
    return "".join(each if each in "\n\t\x1b" or each.isprintable() else "\ufffd" for each in text)
