#include "app/python/pythonpart.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

#include "app/answers/answer.h"
#include "app/log/logoutput.h"
#include "netcore/base/filedescriptor.h"

using namespace Qt::StringLiterals;

namespace everyport::python {

namespace {

constexpr ProgramPart s_program{
    .version = EVERYPORT_PYTHON_SEAM,
    .current = &Interpreter::current,
    .quoteInLog = [](Log& log, LogLevel level, const QString& source, const QString& text,
                      const QString& details) { log.quote(level, source, text, details); },
    .levelNamed = &logLevelNamed,
    .writeAside = &LogOutput::writeAside,
    .fromErrno = &Error::fromErrno,
    .reasonName = &everyport::reasonName,
    .reportUnhandledFailure = &detail::reportUnhandledFailure,
    .takeAnswer = [](const faces::Answer& answer) { return answer.take(); },
    .closeDescriptor = [](FileDescriptor& descriptor) { descriptor.reset(); },
};

Error cannotLoad(const QString& why)
{
    return Error::local(Reason::NotFound, u"Python cannot start: %1"_s.arg(why));
}

/// Beside the programs, as they are built and as they are installed: bin/everyportd and lib/everyport/python.so.
QString fileOfPart()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../lib/everyport/python.so"_s);
}

Result<PythonPart*> load()
{
    QLibrary library(fileOfPart());
    // Extension modules look for libpython's symbols among everybody's, as they do in python3.
    library.setLoadHints(
        QLibrary::ResolveAllSymbolsHint | QLibrary::ExportExternalSymbolsHint | QLibrary::PreventUnloadHint);
    const auto entry = PythonEntry(library.resolve("everyportPython"));
    if (!entry)
        return cannotLoad(library.errorString());
    if (auto* part = entry(&s_program))
        return part;
    return cannotLoad(
        u"%1 is of another version than the program, which was begun before it was replaced. Start the program anew."_s
            .arg(library.fileName()));
}

} // namespace

Result<PythonPart*> pythonPart()
{
    static PythonPart* s_part = nullptr;
    if (s_part)
        return s_part;
    auto loaded = load(); // one that is missing may be installed before the next time
    if (loaded)
        s_part = *loaded;
    return loaded;
}

Result<PythonPart*> begunPart(Interpreter& interpreter)
{
    if (auto started = interpreter.start(); !started)
        return started.error();
    return pythonPart();
}

} // namespace everyport::python
