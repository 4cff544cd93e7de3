"""Runs inside the program: Twisted's trial on its asyncio reactor. Arguments are trial's; MODULES=name,… adds what modules of
twisted.internet.test have for that reactor."""

import importlib
import os
import sys

from twisted.internet import asyncioreactor

asyncioreactor.install()

from everyport import _guest  # noqa: E402
from twisted.internet import reactor  # noqa: E402
from twisted.scripts import trial  # noqa: E402

assert isinstance(reactor._asyncioEventloop, _guest.GuestLoop)
names = []
for module in filter(None, os.environ.get("MODULES", "").split(",")):
    found = importlib.import_module("twisted.internet.test." + module)
    names += ["%s.%s" % (found.__name__, name) for name in vars(found) if "AsyncioSelectorReactor" in name]
sys.argv = ["trial", "--temp-directory=trial", *sys.argv[1:], *names]
trial.run()
