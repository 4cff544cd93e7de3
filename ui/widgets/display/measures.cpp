#include "ui/widgets/display/measures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "ui/style/words/shownwords.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {
namespace {

struct Measures {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Measures)
};

/// One digit behind the point while that says something.
QString shortNumber(double value)
{
    return QLocale().toString(value, 'f', value < 9.95 ? 1 : 0);
}

} // namespace

QString bytesText(quint64 bytes)
{
    if (bytes == 0)
        return QLocale().toString(0);
    const double value = double(bytes);
    if (value < 1e6)
        return keptTogether(Measures::tr("%1 kB").arg(shortNumber(qMax(0.1, value / 1e3))));
    if (value < 1e9)
        return keptTogether(Measures::tr("%1 MB").arg(shortNumber(value / 1e6)));
    return keptTogether(Measures::tr("%1 GB").arg(shortNumber(value / 1e9)));
}

QString rateText(double bytesPerSecond)
{
    if (bytesPerSecond < 1e6)
        return keptTogether(Measures::tr("%1 kB/s").arg(QLocale().toString(bytesPerSecond / 1e3, 'f', 1)));
    return keptTogether(Measures::tr("%1 MB/s").arg(QLocale().toString(bytesPerSecond / 1e6, 'f', 1)));
}

QString spanText(qint64 seconds)
{
    if (seconds < 60)
        return keptTogether(Measures::tr("%1 s").arg(QLocale().toString(qMax<qint64>(0, seconds))));
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return keptTogether(Measures::tr("%1 min").arg(QLocale().toString(minutes)));
    if (minutes < 24 * 60)
        return keptTogether(Measures::tr("%1 h %2 min")
                                .arg(QLocale().toString(minutes / 60))
                                .arg(minutes % 60, 2, 10, QLatin1Char('0')));
    const int days = int(minutes / (24 * 60));
    return keptTogether(days == 1 ? Measures::tr("1 day") : Measures::tr("%n days", nullptr, days));
}

QString waitText(qint64 seconds)
{
    const qint64 minutes = seconds / 60, rest = seconds % 60;
    if (minutes == 0 || minutes >= 60 || rest == 0)
        return spanText(seconds);
    return keptTogether(Measures::tr("%1 min %2 s").arg(QLocale().toString(minutes), QLocale().toString(rest)));
}

QString agoText(qint64 at, qint64 now)
{
    const qint64 seconds = (now - at) / 1000;
    if (seconds < 2)
        return Measures::tr("just now");
    if (seconds < 24 * 3600)
        return Measures::tr("%1 ago").arg(seconds < 3600
                ? spanText(seconds)
                : keptTogether(Measures::tr("%1 h").arg(QLocale().toString(seconds / 3600))));
    return clockText(at, now);
}

QString clockText(qint64 at, qint64 now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at);
    if (then.date() == QDateTime::fromMSecsSinceEpoch(now).date())
        return shortTime(then.time());
    return Measures::tr("%1, %2").arg(shortDay(then.date()), shortTime(then.time()));
}

QString secondsText(qint64 at)
{
    return longTime(QDateTime::fromMSecsSinceEpoch(at).time());
}

QString secondsText(qint64 at, qint64 now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date(), day = then.date();
    if (day == today)
        return longTime(then.time());
    return Measures::tr("%1, %2").arg(
        day.year() == today.year() ? shortDay(day) : dayOfYear(day), longTime(then.time()));
}

QString millisText(qint64 at)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(at).time();
    if (TimeFormat::isTwelveHours())
        return QLocale().toString(time, QStringLiteral("h:mm:ss.zzz AP"));
    return time.toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString fullTimeText(qint64 at)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at);
    return Measures::tr("%1, %2").arg(longDay(then.date(), true), longTime(then.time()));
}

QString spacedHex(const QString& hex)
{
    QString spaced;
    spaced.reserve(hex.size() * 3 / 2);
    for (qsizetype i = 0; i < hex.size(); ++i) {
        if (i > 0 && i % 2 == 0)
            spaced += QLatin1Char(' ');
        spaced += hex[i];
    }
    return spaced;
}

} // namespace everyport::ui
