"""A prompt on somebody's screen: prompt_toolkit where the client sends keys and the library is there, else lines.

C++ makes a Terminal, hands it what is typed and shows what it writes."""

import ast
import codeop

from everyport import _guest, _lineeditor, _lookingsession, _names, _session

LIMIT = 64 * 1024  # of one command, typed
PAUSE = 0.05  # seconds, in which what is said above the prompt gathers
LONGEST_BEGUN = 4096
_FLAGS = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


class Terminal:
    """`client` has: write(bytes), ended(status), soon(callable), which calls it from Qt's loop, audit(command), and breathe(), which
    hears the client while a command computes. `facts`: type, columns, rows, sends_keys, is_looking, acts, history (a file's name or ""),
    greeting, who, account, held (seconds), connection (the id of the one that it is on; 0: none)."""

    def __init__(self, client, names, facts):
        self.client = client
        self.facts = facts
        self.columns = facts["columns"] or 80
        self.rows = facts["rows"] or 24
        self._closed = False
        kind = _lookingsession.LookingSession if facts["is_looking"] else _session.Session
        more = {"acts": facts["acts"]} if facts["is_looking"] else {}
        self.session = kind(self, _names.at_prompt(names), client.audit, facts["held"], breath=client.breathe, who=facts["who"],
                            connection_id=facts["connection"], account=facts["account"], **more)
        self._command = None   # future of the one that runs
        self._left = None      # the status that they leave with
        self._said = ""        # by what goes on behind a command
        self._saying = None
        self.screen = _screen_for(self)
        self._task = _guest.main.create_task(self._run())

    # --- From the client

    def feed(self, data):
        self.screen.feed(data)

    def resize(self, columns, rows):
        self.columns, self.rows = columns or self.columns, rows or self.rows
        self.screen.resized()

    def close(self):
        """The client has gone. Nothing more is written."""
        if self._closed:
            return
        self._closed = True
        self._task.cancel()
        if self._saying is not None:
            self._saying.cancel()
        self.session.close()
        self.screen.close()

    # --- The conversation

    async def _run(self):
        if self.facts["greeting"]:
            self.screen.show(self.facts["greeting"])
        while not self._closed and self._left is None:
            try:
                source = await self.screen.read()
            except EOFError:
                break
            except KeyboardInterrupt:
                self.screen.show("KeyboardInterrupt\n")
                continue
            if len(source) > LIMIT:
                self.screen.show("A command has %d characters at most.\n" % LIMIT)
                continue
            # The blank line that ends a block is indented by the editor.
            await self._execute(source.rstrip() + "\n" if "\n" in source else source)
        self._say(is_all=True)
        if not self._closed:
            self.client.ended(self._left or 0)

    async def _execute(self, source):
        self._say(is_all=True)
        self._command = _guest.main.create_future()
        with self.screen.watching(self.session.interrupt):
            # A command may run a loop of its own, which belongs into Qt's loop and not into a turn of this one.
            self.client.soon(lambda: self._feed(source))
            await self._command
        self._command = None

    def _feed(self, source):
        if not self._closed and self.session.feed(source, self.facts["is_looking"]) != "run":
            self.ended()

    # --- From the session (_session.Session)

    def printed(self, stream, text):
        self._show(text)

    def _show(self, text):
        if self._command is not None:
            self.screen.show(text)
            return
        # Of tasks and threads, while somebody may be typing.
        self._said += text
        if self._saying is None:
            self._saying = _guest.main.call_later(PAUSE, self._say)

    def _say(self, is_all=False):
        """Above the prompt, in whole lines; the begun one waits for its end, or for the next command."""
        if self._saying is not None:
            self._saying.cancel()
            self._saying = None
        lines, newline, begun = self._said.rpartition("\n")
        if begun and (is_all or len(begun) > LONGEST_BEGUN):
            lines, newline, begun = self._said, "\n", ""
        self._said = begun
        if newline and not self._closed:
            self.screen.report(lines + newline)

    def shown(self, text, bundle):
        if self.screen.is_coloured:
            text = _highlighted(text)
        self._show(text + "\n")

    def failed(self, text):
        self.screen.show(text)

    def pending(self, number, text):
        self.screen.show(text + "\n")

    def finished(self, number, text, has_failed):
        self.screen.report("#%d %s: %s\n" % (number, "failed" if has_failed else "is", text.rstrip("\n")))

    def left(self, status):
        self._left = status

    def ended(self):
        if self._command is not None and not self._command.done():
            self._command.set_result(None)

    # --- For screens

    def wants_more(self, source):
        """Whether Enter only begins the next line."""
        if self.facts["is_looking"] or not source.strip():
            return False
        compiler = codeop.Compile()
        compiler.flags |= _FLAGS
        try:
            return codeop._maybe_compile(compiler, source, "<input>", "single") is None
        except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError):
            return False

    async def completions(self, source, position):
        return await self.session.complete(source, position)


def _highlighted(text):
    if len(text) > 20_000:
        return text
    try:
        import pygments
        from pygments.formatters import TerminalFormatter
        from pygments.lexers import PythonLexer
    except ImportError:
        return text
    return pygments.highlight(text, PythonLexer(), TerminalFormatter()).rstrip("\n")


def _screen_for(terminal):
    """Keys and a terminal that can move its cursor get the full editor; all else gets lines."""
    kind = terminal.facts["type"]
    if not terminal.facts["sends_keys"]:
        return _lineeditor.Lines(terminal)
    if kind not in ("", "dumb", "unknown", "network"):
        try:
            from everyport import _fullscreen
            return _fullscreen.Screen(terminal)
        except ImportError:
            pass
    return _lineeditor.Editor(terminal)
