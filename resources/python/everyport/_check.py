"""What is wrong with a text that is being typed, as Python would say of it. Nothing of it is run, not even looked up."""

import codeop
import warnings

from everyport._complete import _in_time
from everyport._errors import harmless

LONGEST = 10000  # characters: Python's lock is held while a text is compiled
_FILE = "<being typed>"
_GOES_ON = codeop.PyCF_DONT_IMPLY_DEDENT | codeop.PyCF_ALLOW_INCOMPLETE_INPUT

# Whoever runs it is warned then. Once for all: catch_warnings is the whole program's, and this is on a thread.
warnings.filterwarnings("ignore", module=_FILE)


def fault_of(source, flags):
    """{"line", "column", "length", "text"}: lines from 1, columns from 0 in units of UTF-16, which the prompt counts by. None where nothing
    is wrong, or where it goes on: an open bracket or string, a suite at the end."""
    if len(source) > LONGEST:
        return None
    flags &= ~_GOES_ON
    try:
        compile(source, _FILE, "exec", flags, dont_inherit=True)
    except SyntaxError as fault:
        return None if _goes_on(source, flags) else _told(fault, source.split("\n"))
    except (ValueError, OverflowError, RecursionError, MemoryError):
        pass  # at no place; it is told when it is run
    return None


def _goes_on(source, flags):
    """As codeop sees it, which knows of single commands alone."""
    try:
        compile(source, _FILE, "exec", flags | _GOES_ON, dont_inherit=True)
    except SyntaxError as fault:
        return "incomplete input" in str(fault)
    return True


def _told(fault, lines):
    if not fault.lineno or not fault.msg:
        return None
    number = min(fault.lineno, len(lines))
    line = lines[number - 1]
    start = (fault.offset or 1) - 1
    ends_here = fault.end_lineno == fault.lineno and (fault.end_offset or 0) - 1 > start
    end = fault.end_offset - 1 if ends_here else len(line) if (fault.end_lineno or 0) > fault.lineno else start + 1
    last = len(line.rstrip())
    if start >= last:  # something is missing behind the last letter
        start, end = last - 1, last
    start, end = max(0, start), min(end, last)
    column = _units(line[:start])
    return {"line": number, "column": column, "length": max(0, _units(line[:end]) - column), "text": harmless(fault.msg)}


def _units(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


async def check(source, flags):
    return await _in_time(fault_of, source, flags)
