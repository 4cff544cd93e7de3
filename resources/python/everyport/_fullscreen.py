"""The full editor of a terminal, by prompt_toolkit: highlighted, completing, with a history that can be searched."""

import contextlib
import contextvars
import os

from prompt_toolkit import PromptSession
from prompt_toolkit.application import create_app_session
from prompt_toolkit.application.run_in_terminal import run_in_terminal
from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
from prompt_toolkit.completion import Completer, Completion
from prompt_toolkit.data_structures import Size
from prompt_toolkit.enums import DEFAULT_BUFFER
from prompt_toolkit.filters import has_focus, is_searching
from prompt_toolkit.history import FileHistory, InMemoryHistory, ThreadedHistory
from prompt_toolkit.input.posix_pipe import PosixPipeInput
from prompt_toolkit.input.typeahead import store_typeahead
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.keys import Keys
from prompt_toolkit.lexers import PygmentsLexer
from prompt_toolkit.output.vt100 import Vt100_Output
from pygments.lexers.python import PythonLexer

from everyport import _guest
from everyport._lineeditor import _indent_after, _printable

LONGEST_HISTORY = 4 * 1024 * 1024


class Screen:
    is_coloured = True

    def __init__(self, terminal):
        self.terminal = terminal
        self._way = PosixPipeInput.create()
        self._input = self._way.__enter__()
        os.set_blocking(self._input.pipe.write_fd, False)
        self._behind = b""  # what the pipe did not take yet
        self._output = Vt100_Output(_Stream(terminal.client), lambda: Size(rows=terminal.rows, columns=terminal.columns),
                                    term=terminal.facts["type"], enable_cpr=False)
        self._entering = create_app_session(input=self._input, output=self._output)
        self._context = contextvars.copy_context()
        self._context.run(self._entering.__enter__)
        self._prompt = self._context.run(self._make)
        self._reads = False
        self._closed = False

    def _make(self):
        return PromptSession(
            message=self._message, lexer=PygmentsLexer(PythonLexer), completer=_Names(self.terminal), complete_while_typing=False,
            auto_suggest=AutoSuggestFromHistory(), history=_history(self.terminal.facts["history"]), multiline=True,
            key_bindings=_keys(self.terminal), prompt_continuation=lambda width, line, wraps: "... ", enable_system_prompt=False,
            enable_open_in_editor=False, enable_suspend=False, search_ignore_case=True, tempfile_suffix=".py")

    def _message(self):
        return [("class:prompt", ">>> ")]

    # --- From the terminal

    def feed(self, data):
        self._behind += data
        self._push()

    def _push(self):
        if self._closed:
            return
        try:
            while self._behind:
                written = os.write(self._input.pipe.write_fd, self._behind)
                self._behind = self._behind[written:]
        except BlockingIOError:
            if len(self._behind) > 1024 * 1024:
                self._behind = b""  # nobody types that much ahead
            _guest.main.call_later(0.05, self._push)

    def resized(self):
        if self._reads:
            self._context.run(self._prompt.app._on_resize)

    def close(self):
        if self._closed:
            return
        self._closed = True
        self._context.run(self._entering.__exit__, None, None, None)
        self._way.__exit__(None, None, None)

    # --- For the conversation

    async def read(self):
        self._reads = True
        try:
            # In the app session's context, which is not that of whoever waits.
            return await self._context.run(_guest.main.create_task, self._prompt.prompt_async())
        finally:
            self._reads = False

    def show(self, text):
        if not self._closed:
            self.terminal.client.write(_printable(text).replace("\n", "\r\n").encode())

    def report(self, text):
        if self._reads and self._prompt.app.is_running:
            self._context.run(run_in_terminal, lambda: self.show(text))
        else:
            self.show(text)

    @contextlib.contextmanager
    def watching(self, interrupt):
        """While a command runs: ^C is for it, what else is typed is for the next prompt."""

        def ready():
            keys = self._input.read_keys()
            if any(each.key == Keys.ControlC for each in keys):
                interrupt()
            store_typeahead(self._input, [each for each in keys if each.key != Keys.ControlC])

        with self._input.raw_mode(), self._input.attach(ready):
            yield


class _Stream:
    """What Vt100_Output writes to."""

    encoding = "utf-8"
    errors = "replace"

    def __init__(self, client):
        self._client = client
        self._pieces = []

    def write(self, text):
        self._pieces.append(text)

    def flush(self):
        text = "".join(self._pieces)
        self._pieces.clear()
        if text:
            self._client.write(text.replace("\r\n", "\n").replace("\n", "\r\n").encode("utf-8", "replace"))

    def isatty(self):
        return True


class _Names(Completer):
    def __init__(self, terminal):
        self._terminal = terminal

    def get_completions(self, document, event):
        return ()

    async def get_completions_async(self, document, event):
        for each in await self._terminal.completions(document.text, document.cursor_position):
            begun = len(each["name"]) - len(each["suffix"])
            yield Completion(each["name"], start_position=-begun, display_meta=each["kind"])


def _history(path):
    if not path:
        return InMemoryHistory()
    try:
        if os.path.exists(path) and os.path.getsize(path) > LONGEST_HISTORY:
            os.replace(path, path + ".old")
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    except OSError:
        return InMemoryHistory()
    return ThreadedHistory(FileHistory(path))


def _keys(terminal):
    keys = KeyBindings()

    at_command = has_focus(DEFAULT_BUFFER) & ~is_searching

    @keys.add("enter", filter=at_command)
    def enter(event):
        buffer = event.current_buffer
        document = buffer.document
        if buffer.complete_state:
            buffer.complete_state = None
            return
        # In a block a blank line ends it, as at Python's own prompt; Enter in the middle of several begins another.
        if "\n" not in document.text or not document.text_after_cursor.strip():
            last_is_blank = "\n" in document.text and not document.current_line.strip()
            if not terminal.wants_more(document.text.rstrip() + "\n" if last_is_blank else document.text):
                buffer.validate_and_handle()
                return
        buffer.insert_text("\n" + _indent_after(document.text_before_cursor))

    @keys.add("tab", filter=at_command)
    def tab(event):
        buffer = event.current_buffer
        if not buffer.document.current_line_before_cursor.strip():
            buffer.insert_text("    ")
        elif buffer.complete_state:
            buffer.complete_next()
        else:
            buffer.start_completion(insert_common_part=True)

    @keys.add("c-\\")
    def leave(event):
        event.app.exit(exception=EOFError)

    return keys
