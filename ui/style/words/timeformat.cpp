#include "ui/style/words/timeformat.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::TimeFormat)
};

const auto clockKey = u"window/clock"_s;
const auto dayKey = u"window/day"_s;
const auto isoDay = u"yyyy-MM-dd"_s;

TimeFormat::Clock s_clock = TimeFormat::Clock::Hours24;
TimeFormat::Day s_day = TimeFormat::Day::Words;

} // namespace

TimeFormat::Clock TimeFormat::clock()
{
    return s_clock;
}

TimeFormat::Day TimeFormat::day()
{
    return s_day;
}

void TimeFormat::setClock(Clock clock)
{
    s_clock = clock;
}

void TimeFormat::setDay(Day day)
{
    s_day = day;
}

void TimeFormat::recall(const QSettings& memory)
{
    s_clock = Clock(qBound(int(Clock::Hours24), memory.value(clockKey).toInt(), int(Clock::Language)));
    s_day = Day(qBound(int(Day::Words), memory.value(dayKey).toInt(), int(Day::Numbers)));
}

void TimeFormat::keep(QSettings& memory)
{
    memory.setValue(clockKey, int(s_clock));
    memory.setValue(dayKey, int(s_day));
}

bool TimeFormat::isTwelveHours()
{
    return s_clock == Clock::Hours12
        || (s_clock == Clock::Language
            && QLocale().timeFormat(QLocale::ShortFormat).contains(u"AP"_s, Qt::CaseInsensitive));
}

QString shortTime(QTime time)
{
    return QLocale().toString(time, TimeFormat::isTwelveHours() ? u"h:mm AP"_s : u"HH:mm"_s);
}

QString longTime(QTime time)
{
    return QLocale().toString(time, TimeFormat::isTwelveHours() ? u"h:mm:ss AP"_s : u"HH:mm:ss"_s);
}

QString shortDay(QDate day)
{
    return s_day == TimeFormat::Day::Numbers ? day.toString(isoDay) : QLocale().toString(day, TimeWords::tr("d MMM"));
}

QString dayOfYear(QDate day)
{
    return s_day == TimeFormat::Day::Numbers ? day.toString(isoDay)
                                             : QLocale().toString(day, TimeWords::tr("d MMM yyyy"));
}

QString dayAndTime(const QDateTime& when)
{
    const QDateTime here = when.toLocalTime();
    return keptTogether(TimeWords::tr("%1, %2").arg(dayOfYear(here.date()), shortTime(here.time())));
}

QString longDay(QDate day, bool withYear)
{
    if (s_day == TimeFormat::Day::Numbers)
        return TimeWords::tr("%1 %2").arg(QLocale().toString(day, u"dddd"_s), day.toString(isoDay));
    return QLocale().toString(day, withYear ? TimeWords::tr("dddd d MMMM yyyy") : TimeWords::tr("dddd d MMMM"));
}

} // namespace everyport::ui
