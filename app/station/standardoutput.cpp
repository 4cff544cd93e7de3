#include "app/station/standardoutput.h"

#include <cerrno>
#include <cstdio>

#include "app/station/aside.h"
#include "app/station/process/exitcode.h"

using namespace Qt::StringLiterals;

namespace everyport {

Result<Done> writeOut(const QByteArray& bytes)
{
    errno = 0;
    const bool isWhole = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
        && std::fflush(stdout) == 0;
    if (isWhole)
        return Done();
    const auto number = errno;
    if (number == EPIPE)
        return Error::closed();
    auto error = Error::fromErrno(number, u"Standard output"_s);
    error.kind = Error::Kind::Local;
    error.reason = Reason::NoSpace; // whatever it was: by this a command ends with EX_IOERR
    error.text += u" What was to stand there is not whole. Free some room, or print it elsewhere."_s;
    return error;
}

Result<Done> writeOut(const QString& text)
{
    return writeOut(text.toLocal8Bit());
}

int printed(const QString& text, const QString& program)
{
    const auto done = writeOut(text);
    return done ? EX_OK : codeOfPrinting(done.error(), program);
}

int codeOfPrinting(const Error& error, const QString& program)
{
    if (error.isClosed())
        return EX_OK;
    complain(program, error.text);
    return EX_IOERR;
}

} // namespace everyport
