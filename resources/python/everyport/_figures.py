"""Which backend matplotlib has in here: ours, which makes pictures; a toolkit's windows would run a second loop."""

import importlib.machinery
import os
import sys

_VARIABLE = "MPLBACKEND"


class _Loader:
    """matplotlib's own loader. The choice is seen while matplotlib is imported and by no program that is started from here."""

    def __init__(self, loader):
        self._loader = loader

    def create_module(self, spec):
        return self._loader.create_module(spec)

    def exec_module(self, module):
        os.environ[_VARIABLE] = "module://everyport._figurebackend"
        try:
            self._loader.exec_module(module)
        finally:
            os.environ.pop(_VARIABLE, None)

    def __getattr__(self, name):
        return getattr(self._loader, name)


class _Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name != "matplotlib" or _VARIABLE in os.environ:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _Loader(spec.loader)
        return spec


def choose():
    """From now on matplotlib is imported with this backend, unless somebody has chosen one."""
    if _Finder not in sys.meta_path:
        sys.meta_path.insert(0, _Finder)
