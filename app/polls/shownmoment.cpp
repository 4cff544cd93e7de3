#include "app/polls/shownmoment.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace everyport::polls {

QString shownMoment(qint64 at, qint64 now, const QLocale& locale, const QString& timeFormat)
{
    const auto then = QDateTime::fromMSecsSinceEpoch(at);
    const auto time = locale.toString(then.time(), timeFormat);
    if (then.date() == QDateTime::fromMSecsSinceEpoch(now).date())
        return time;
    // German is one of the languages that write a point behind a day's number.
    const bool hasPoint = locale.dateFormat(QLocale::LongFormat).contains("d. "_L1);
    return locale.toString(then.date(), hasPoint ? u"d. MMM"_s : u"d MMM"_s) + u", "_s + time;
}

} // namespace everyport::polls
