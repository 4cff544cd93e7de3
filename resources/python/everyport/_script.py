"""Runs a script as python3 does, and tells how it ended."""

import builtins
import importlib.machinery
import io
import os
import runpy
import sys
import threading
import types


def run(file, arguments):
    """The exit status of `python3 FILE ARGUMENTS`, or `python3 -c CODE ARGUMENTS`."""
    code = None
    if file == "-c":
        if not arguments:
            print("-c needs the code behind it.", file=sys.stderr)
            return 2
        code, *arguments = arguments
    sys.argv = [file, *arguments]
    try:
        try:
            _execute(file, code)
            status = 0
        except SystemExit as leaving:
            status = _status_of(leaving)
        except KeyboardInterrupt:
            _show()
            status = 130  # as a shell tells of SIGINT
        except BaseException:
            _show()
            status = 1
        threading._shutdown()
    except KeyboardInterrupt:
        status = 130
    return status if _flush() else 120


def _execute(file, code):
    if file not in ("-", "-c") and (os.path.isdir(file) or not file.endswith(".py") and _is_archive(file)):
        sys.path.insert(0, file)
        runpy._run_module_as_main("__main__", alter_argv=False)
        return
    main = types.ModuleType("__main__")
    main.__builtins__ = builtins
    main.__annotations__ = {}
    sys.modules["__main__"] = main
    if file == "-c":
        sys.path.insert(0, "")
        source, name = code, "<string>"
    elif file == "-":
        sys.path.insert(0, "")
        source, name = sys.stdin.read(), "<stdin>"
    else:
        source, name = _read(file), file
        main.__file__ = os.path.abspath(file)
        main.__loader__ = importlib.machinery.SourceFileLoader("__main__", file)
        sys.path.insert(0, os.path.dirname(os.path.realpath(file)))
    exec(compile(source, name, "exec", dont_inherit=True), main.__dict__)


def _read(file):
    try:
        with io.open_code(os.path.abspath(file)) as opened:
            return opened.read()
    except OSError as trouble:
        shown = "".join(c if c.isprintable() else "?" for c in file)  # nothing moves a terminal's cursor
        print("everyportd: The script %s cannot be read: %s." % (shown, trouble.strerror), file=sys.stderr)
        raise SystemExit(2) from None  # as python3 ends then


def _is_archive(file):
    import zipfile
    return zipfile.is_zipfile(file)


def _status_of(leaving):
    if leaving.code is None:
        return 0
    if isinstance(leaving.code, int):
        return leaving.code & 0xFF
    print(leaving.code, file=sys.stderr)
    return 1


def _show():
    """The traceback from the script's own first line on."""
    kind, value, trace = sys.exc_info()
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    sys.excepthook(kind, value.with_traceback(trace), trace)


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            return False
    return True
