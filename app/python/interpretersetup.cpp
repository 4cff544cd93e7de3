#include "app/python/interpretersetup.h"

#include <cstdlib>
#include <thread>

#include <QFile>

#include <pthread.h>

using namespace Qt::StringLiterals;

namespace everyport::python {

namespace {

std::thread::id s_home;

// Finds what the program carries. Its own loader class, so that tracebacks show the lines.
constexpr auto finder = R"(
import sys, _everyport
from importlib._bootstrap_external import SourceLoader
from importlib._bootstrap import spec_from_loader

class Carried(SourceLoader):
    "Modules of the package everyport, which the program carries."
    def __init__(self, path):
        self.path = path
    def get_filename(self, name):
        return self.path
    def get_data(self, path):
        source = _everyport.carried(path)
        if source is None:
            raise OSError(path)
        return source
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name != "everyport" and not name.startswith("everyport."):
            return None
        base = name.replace(".", "/")
        for file in (base + "/__init__.py", base + ".py"):
            if _everyport.carried(file) is not None:
                loader = cls(file)
                spec = spec_from_loader(name, loader, origin=file, is_package=file.endswith("__init__.py"))
                spec.has_location = True  # of no file, but __file__ is what tracebacks name
                return spec
        return None

sys.meta_path.insert(0, Carried)
)";

Error failed(const PyStatus& status)
{
    const auto what = status.err_msg ? QString::fromUtf8(status.err_msg) : u"it ended with %1"_s.arg(status.exitcode);
    return Error::local(
        Reason::NotFound, u"Python cannot start: %1. Is Debian's libpython3.11-stdlib installed?"_s.arg(what));
}

// As the python3 program with its environment, or as one that nobody outside can talk into anything.
PyStatus preconfigure(const InterpreterSettings& settings)
{
    PyPreConfig config;
    if (settings.usesEnvironment)
        PyPreConfig_InitPythonConfig(&config);
    else
        PyPreConfig_InitIsolatedConfig(&config);
    config.utf8_mode = 1; // whatever the locale, as everywhere in the program
    return Py_PreInitialize(&config);
}

PyStatus configure(PyConfig& config, const InterpreterSettings& settings)
{
    if (settings.usesEnvironment)
        PyConfig_InitPythonConfig(&config);
    else
        PyConfig_InitIsolatedConfig(&config);
    config.install_signal_handlers = 0; // signals are the program's; see SignalWakeup
    config.parse_argv = 0;
    // What subprocesses of a script start as sys.executable, and where the standard library is looked for.
    return PyConfig_SetBytesString(&config, &config.executable, EVERYPORT_PYTHON);
}

// asyncio asks for 256 KiB each time it reads, and gives back what stayed empty. glibc would map, shrink and unmap each
// of them, which costs more than the reading itself, until it once saw a block of that size freed: mallopt(3), "dynamic
// mmap threshold".
void teachAllocator()
{
    void* volatile block = std::malloc(512 * 1024);
    std::free(block);
}

} // namespace

QByteArray carriedSource(const QString& file)
{
    QFile source(u":/python/"_s + file);
    return source.open(QFile::ReadOnly) ? source.readAll() : QByteArray();
}

bool isAtHome()
{
    return std::this_thread::get_id() == s_home; // a forked child has none
}

Result<Done> beginPython(const InterpreterSettings& settings)
{
    teachAllocator();
    PyImport_AppendInittab("_everyport", &PyInit__everyport);
    if (const auto status = preconfigure(settings); PyStatus_Exception(status))
        return failed(status);
    PyConfig config;
    auto status = configure(config, settings);
    if (!PyStatus_Exception(status))
        status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status))
        return failed(status);
    s_home = std::this_thread::get_id();
    static const int hears = pthread_atfork(nullptr, nullptr, [] { s_home = {}; });
    if (hears != 0)
        return Error::fromErrno(hears, u"Python"_s);
    if (PyRun_SimpleString(finder) != 0)
        return Error::local(Reason::None, u"Python's import system did not take the program's modules."_s);
    return Done();
}

} // namespace everyport::python
