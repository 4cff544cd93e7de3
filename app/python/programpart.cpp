// What the library calls of the program, under its own names; the linker says what is missing (-z defs).
#include "app/python/programpart.h"

#include "app/answers/answer.h"
#include "app/log/logoutput.h"
#include "netcore/base/filedescriptor.h"

namespace everyport {

namespace {
const python::ProgramPart* s_program = nullptr;
}

bool python::meetProgram(const ProgramPart& program)
{
    if (std::string_view(program.version) != EVERYPORT_PYTHON_SEAM)
        return false;
    s_program = &program;
    return true;
}

python::Interpreter* python::Interpreter::current()
{
    return s_program->current();
}

void Log::quote(LogLevel level, const QString& source, const QString& text, const QString& details)
{
    s_program->quoteInLog(*this, level, source, text, details);
}

std::optional<LogLevel> logLevelNamed(const QString& name)
{
    return s_program->levelNamed(name);
}

void LogOutput::writeAside(const Log& log, LogLevel level, const QString& source, const QString& text)
{
    s_program->writeAside(log, level, source, text);
}

Error Error::fromErrno(int number, const QString& doing)
{
    return s_program->fromErrno(number, doing);
}

QString reasonName(Reason reason)
{
    return s_program->reasonName(reason);
}

void detail::reportUnhandledFailure(const Error& error, const Origin& origin)
{
    s_program->reportUnhandledFailure(error, origin);
}

Task<Result<QVariant>> faces::Answer::take() const
{
    return s_program->takeAnswer(*this);
}

void FileDescriptor::reset()
{
    s_program->closeDescriptor(*this);
}

} // namespace everyport
