#include "ui/polls/models/pollrow.h"

#include <QLocale>
#include <QStringList>

#include "ui/style/colours/statemark.h"

namespace everyport::ui {

QString PollRow::named() const
{
    return place ? tr("%1  %2", "a poll's place in the running order, its question").arg(place).arg(title) : title;
}

QString PollRow::tip() const
{
    QStringList lines{named(), opens, hour, sharing};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString PollRow::spoken() const
{
    if (group)
        return tr("%1, %Ln polls", nullptr, QLocale().toInt(right)).arg(title);
    const QString state = Mark(mark) == Mark::Live ? tr("live")
        : Mark(mark) == Mark::Finished             ? tr("closed")
                                                   : QString();
    const QString here = isHere ? tr("the event is here") : QString();
    QStringList said{place ? QLocale().toString(place) : QString(), title, here, state, opens.isEmpty() ? right : opens,
        hour, sharing, tags};
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

} // namespace everyport::ui
