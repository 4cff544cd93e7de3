#include "protocols/http/messages/date.h"

#include <QDateTime>
#include <QLocale>

namespace everyport::http {

QByteArray formatDate(qint64 wallMsecs)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(wallMsecs, Qt::UTC);
    return QLocale::c().toString(when, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

const QByteArray& currentDate(const Clock& clock)
{
    static qint64 second = -1;
    static QByteArray date;
    const qint64 now = clock.wallMsecs();
    if (now / 1000 != second) {
        second = now / 1000;
        date = formatDate(now);
    }
    return date;
}

std::optional<qint64> parseDate(const QByteArray& text)
{
    const QString date = QString::fromLatin1(text).simplified();
    for (const QString& form : {QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"),
             QStringLiteral("dddd, dd-MMM-yy HH:mm:ss 'GMT'"), QStringLiteral("ddd MMM d HH:mm:ss yyyy")}) {
        auto when = QLocale::c().toDateTime(date, form);
        if (!when.isValid())
            continue;
        when.setTimeSpec(Qt::UTC);
        // Two digits of a year: the nearest past (§5.6.7).
        if (form.contains(QLatin1String("-yy ")) && when.date().year() < 1970)
            when = when.addYears(100);
        return when.toMSecsSinceEpoch();
    }
    return {};
}

} // namespace everyport::http
