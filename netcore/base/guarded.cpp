#include "netcore/base/guarded.h"

#include <exception>

#include "netcore/base/netcorelog.h"

namespace everyport {

Error errorFromException(const QString& where)
{
    QString what = QStringLiteral("an exception without words");
    try {
        throw;
    } catch (const std::exception& exception) {
        what = QString::fromLocal8Bit(exception.what());
    } catch (...) {
    }
    const auto text = QStringLiteral("%1 failed: %2.").arg(where, what);
    qCWarning(netcoreLog).noquote() << text;
    return Error::local(Reason::None, text);
}

} // namespace everyport
