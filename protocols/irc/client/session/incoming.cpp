#include "protocols/irc/client/session/incoming.h"

#include <QDateTime>
#include <QTimeZone>

#include "protocols/irc/text.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

QString Incoming::text(int at) const
{
    return decoded(view.parameter(at));
}

qint64 Incoming::time(qint64 now) const
{
    const auto written = view.tag("time");
    const auto time = written.isEmpty() ? 0 : readTimestamp(written);
    return time > 0 ? qMin(time, now) : now; // a clock that is ahead puts nothing below what comes next
}

qint64 readTimestamp(QByteArrayView text)
{
    if (text.size() > 40 || !text.endsWith('Z'))
        return 0;
    const auto time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QByteArray writeTimestamp(qint64 msecs)
{
    return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s).toLatin1() + 'Z';
}

} // namespace everyport::irc::client
