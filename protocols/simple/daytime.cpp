#include "protocols/simple/daytime.h"

#include <QDateTime>
#include <QLocale>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace everyport::simple {

QByteArray daytimeText(qint64 wallMsecs)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(wallMsecs, Qt::UTC);
    return QLocale::c().toString(now, u"dddd, MMMM d, yyyy HH:mm:ss'-UTC'"_s).toLatin1() + "\r\n";
}

QByteArray timeBytes(qint64 wallMsecs)
{
    constexpr qint64 from1900To1970 = 2'208'988'800; // RFC 868
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(quint32(wallMsecs / 1000 + from1900To1970), bytes.data());
    return bytes;
}

} // namespace everyport::simple
