"""Scripts that run inside the program: `everyportd python FILE`."""

import os
import shutil
import subprocess
import tempfile

BIN = os.environ["EVERYPORT_BIN"]
SOURCE = os.environ["EVERYPORT_SOURCE"]
# Python and what is written for it in C or Rust leave their memory to the system when they end: there is no leak to be found.
NO_LEAKS = {"ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"}


def run_inside(file, *arguments, text=None, timeout=120, environment=None, check=True):
    """What `subprocess.run` tells of it; `file` without a folder is one of tests/interop/python."""
    if file not in ("-", "-c") and os.sep not in file:
        file = os.path.join(SOURCE, "tests/interop/python", file)
    folder = tempfile.mkdtemp(prefix="everyport-python.")
    try:
        done = subprocess.run([os.path.join(BIN, "everyportd"), "--data", folder + "/data", "--config", folder + "/config", "python", file, *arguments],
                              input=text, capture_output=True, text=True, timeout=timeout, env={**os.environ, **NO_LEAKS, **(environment or {})}, cwd=folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if check and done.returncode != 0:
        raise AssertionError("%s ended with %d:\n%s%s" % (file, done.returncode, done.stdout[-20000:], done.stderr[-20000:]))
    return done
