#include "netcore/interfaces/exitstatus.h"

#include <cstring>

namespace everyport {

using namespace Qt::StringLiterals;

Error ExitStatus::error(const QString& program) const
{
    if (signal) {
        return Error::disconnected(Reason::ConnectionLost,
            u"%1 was ended by a signal: %2."_s.arg(program, QString::fromLocal8Bit(strsignal(signal))),
            u"signal-%1"_s.arg(signal));
    }
    return Error::refused(
        Reason::None, u"%1 ended with code %2."_s.arg(program, QString::number(code)), u"exit-%1"_s.arg(code));
}

} // namespace everyport
