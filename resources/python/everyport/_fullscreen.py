"""The full editor of a terminal, by prompt_toolkit: highlighted, completing, with a history that can be searched."""

import contextlib
import contextvars
import importlib
import os

from prompt_toolkit import PromptSession
from prompt_toolkit.application import create_app_session
from prompt_toolkit.application.run_in_terminal import run_in_terminal
from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
from prompt_toolkit.completion import Completer, Completion
from prompt_toolkit.data_structures import Size
from prompt_toolkit.document import Document
from prompt_toolkit.enums import DEFAULT_BUFFER
from prompt_toolkit.filters import base, has_focus, is_searching
from prompt_toolkit.history import FileHistory, InMemoryHistory, ThreadedHistory
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.lexers import DynamicLexer, PygmentsLexer
from prompt_toolkit.output.vt100 import Vt100_Output
from pygments.lexers.python import PythonLexer

from everyport import _guest
from everyport._keys import Keys
from everyport._lineeditor import _indent_after, _printable

LIMIT = 64 * 1024  # characters of a command
LONGEST_COLOURED = 8 * 1024  # behind that each key would take too long
LONGEST_HISTORY = 4 * 1024 * 1024
LONGEST_SEARCH = 1000
MOST_UNDONE = 1024 * 1024  # characters
MOST_REPEATS = 99

# It remembers a thousand buffers with all that was typed into them, long after their prompts have gone.
_has_focus = getattr(has_focus, "__wrapped__", has_focus)
for _module in ("prompt_toolkit.shortcuts.prompt", "prompt_toolkit.widgets.toolbars"):
    importlib.import_module(_module).has_focus = _has_focus

# It would listen to the program's own terminal, and put back the handlers of prompts that have gone meanwhile.
_application = importlib.import_module("prompt_toolkit.application.application")
_attach_winch = _application.attach_winch_signal_handler
_application.attach_winch_signal_handler = lambda handler: (
    contextlib.nullcontext() if isinstance(handler.__self__.input, Keys) else _attach_winch(handler))


class _Interrupted(Exception):
    """^C at the line. The library's own KeyboardInterrupt would leave its task through the loop."""


class Screen:
    is_coloured = True

    def __init__(self, terminal):
        self.terminal = terminal
        self._input = Keys(self._tell_dropped)
        self._output = Vt100_Output(_Stream(terminal.client), lambda: Size(rows=terminal.rows, columns=terminal.columns),
                                    term=terminal.facts["type"], enable_cpr=False)
        self._entering = create_app_session(input=self._input, output=self._output)
        self._context = contextvars.copy_context()
        self._context.run(self._entering.__enter__)
        self._prompt = self._context.run(self._make)
        self._prompt.app.min_redraw_interval = 0.03  # long lines take a while to draw
        self._prompt.app.key_processor.before_key_press += _bound_repeats
        self._line = _Bounded(self._prompt.default_buffer, LIMIT, self._full)
        self._search = _Bounded(self._prompt.search_buffer, LONGEST_SEARCH, self._input.full)
        self._reads = False
        self._closed = False
        self._told_full = False

    def _make(self):
        colours = PygmentsLexer(PythonLexer)
        return PromptSession(
            message=self._message, lexer=DynamicLexer(lambda: colours if len(self._prompt.default_buffer.text) <= LONGEST_COLOURED else None), completer=_Names(self.terminal), complete_while_typing=False,
            auto_suggest=AutoSuggestFromHistory(), history=_history(self.terminal.facts["history"]), multiline=True,
            key_bindings=_keys(self.terminal), prompt_continuation=lambda width, line, wraps: "... ", enable_system_prompt=False,
            enable_open_in_editor=False, enable_suspend=False, search_ignore_case=True, tempfile_suffix=".py")

    def _message(self):
        return [("class:prompt", ">>> ")]

    # --- From the terminal

    def feed(self, data):
        if not self._closed:
            self._input.feed(data)

    def _full(self):
        self._input.full()
        self._tell_dropped()

    def _tell_dropped(self):
        if not self._told_full and not self._closed:
            self._told_full = True
            _guest.main.call_soon(self.report, "A command has %d characters at most; what was more was not taken.\n" % LIMIT)

    def resized(self):
        if self._reads and not self._closed:
            self._context.run(self._prompt.app._on_resize)

    def close(self):
        if self._closed:
            return
        self._closed = True
        self._context.run(self._entering.__exit__, None, None, None)
        if not self._reads:
            self._forget()

    def _forget(self):
        """Filters that prompt_toolkit has combined are kept module-wide, and with them every prompt that they ask. They are but
        remembered: what other prompts have in use stays as it is."""
        self._input.close()
        self._prompt = self._line = self._search = self.terminal = None
        for kept in ("_and_cache", "_or_cache", "_invert_cache"):
            getattr(base, kept, {}).clear()

    # --- For the conversation

    async def read(self):
        self._reads = True
        self._told_full = False
        self._line.begin()
        try:
            # In the app session's context, which is not that of whoever waits.
            return await self._context.run(_guest.main.create_task, self._prompt.prompt_async(set_exception_handler=False, handle_sigint=False))
        except _Interrupted:
            raise KeyboardInterrupt from None
        finally:
            self._reads = False
            if self._closed:
                self._forget()

    def show(self, text):
        if not self._closed:
            self.terminal.client.write(_printable(text).replace("\n", "\r\n").encode())

    def report(self, text):
        if self._reads and not self._closed and self._prompt.app.is_running:
            self._context.run(run_in_terminal, lambda: self.show(text))
        else:
            self.show(text)

    def watching(self, interrupt):
        """While a command runs: ^C is for it, what else is typed is for the next prompt."""
        return self._input.watching(interrupt)


class _Bounded:
    """Keeps a buffer from growing beyond `most` characters, however they come: typed, pasted, yanked, by a repeat count."""

    def __init__(self, buffer, most, is_full):
        self._most, self._is_full = most, is_full
        self.begin()
        buffer.on_text_changed += self._changed

    def begin(self):
        self._kept = Document()

    def _changed(self, buffer):
        if len(buffer.text) <= self._most:
            self._kept = buffer.document
            # The library keeps a whole text for each step that can be undone.
            del buffer._undo_stack[:-1 - MOST_UNDONE // (len(buffer.text) + 1)]
        else:
            buffer.document = self._kept
            self._is_full()


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


def _bound_repeats(processor):
    """A number before a key is how often: the library would hold a million times what is yanked."""
    if processor.arg not in (None, "-"):
        processor.arg = str(max(-MOST_REPEATS, min(int(processor.arg), MOST_REPEATS)))


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

    at_command = _has_focus(DEFAULT_BUFFER) & ~is_searching

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

    @keys.add("c-c", filter=_has_focus(DEFAULT_BUFFER))
    def interrupt(event):
        event.app.exit(exception=_Interrupted, style="class:aborting")

    @keys.add("c-x", "(")
    def record(event):
        pass  # what is recorded, and replayed in one step, has no bound

    return keys
