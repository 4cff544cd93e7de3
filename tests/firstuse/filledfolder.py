"""A folder with something of every kind (tests/data/folder), whose services find free ports."""

import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.environ["EVERYPORT_SOURCE"], "tests/data/folder"))
import contents  # noqa: E402

from freeport import free_port  # noqa: E402

COMMAND = os.path.join(os.environ["EVERYPORT_BIN"], "everyportd")


class FilledFolder:
    def __init__(self, test, xmpp=0):
        """`xmpp`: the port where people log in; 0 is any."""
        self.folder = tempfile.mkdtemp(prefix="everyport-filled.")
        test.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        contents.unpack(self.folder)
        for name, ports in {"xmpp": [free_port()] * 2, "manhole": [free_port(), free_port()]}.items():
            with open(self.path("config", "services", name + ".toml"), "w") as file:
                file.write((contents.SERVICES[name] % tuple(ports)).replace('["tcp:0"]', '["tcp:%d"]' % xmpp))

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def ask(self, *words):
        """What the command line says of it, while the program runs."""
        done = subprocess.run([COMMAND, "--data", self.path("data"), "--config", self.path("config"), *words], capture_output=True, text=True, timeout=60)
        if done.returncode:
            raise AssertionError("%s: %s" % (words, done.stderr))
        return done.stdout
