#include "ui/stations/stationsums.h"

#include <limits>

#include <QCoreApplication>
#include <QStringList>

#include "ui/stations/stationlabels.h"

using everyport::stations::StationRow;

namespace everyport::ui {
namespace {

struct StationSumWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::StationSumWords)
};

} // namespace

StationSums::StationSums(const QList<StationRow>& rows)
{
    stations = int(rows.size());
    for (const StationRow& row : rows) {
        answer += doesAnswer(row);
        noLine += row.state == StationRow::State::NoLine;
        slow += row.state == StationRow::State::Slow;
        off += row.state == StationRow::State::Off;
        unheard += row.state == StationRow::State::Unheard;
        troubled += isTroubled(row);
        backlog += row.backlog;
        isBacklogAtLeast = isBacklogAtLeast || (row.isBacklogAtLeast && row.backlog > 0);
        if (row.state == StationRow::State::Off)
            continue; // nobody expects its readers
        readers += row.readers.size();
        readersReady += row.readersReady();
    }
}

QString StationSums::worst() const
{
    if (noLine > 0)
        return StationSumWords::tr("%Ln have no line", nullptr, noLine);
    return slow > 0 ? StationSumWords::tr("%Ln are slow", nullptr, slow) : QString();
}

QString StationSums::rest() const
{
    QStringList parts;
    const auto tell = [&parts](qint64 count, const QString& words) {
        if (count > 0)
            parts.append(words);
    };
    tell(answer, StationSumWords::tr("%Ln answer", nullptr, answer));
    tell(off, StationSumWords::tr("%Ln off", nullptr, off));
    tell(unheard, StationSumWords::tr("%Ln not heard yet", nullptr, unheard));
    const int waiting = int(qMin<qint64>(backlog, std::numeric_limits<int>::max()));
    tell(waiting, StationSumWords::tr("%Ln entries wait", nullptr, waiting));
    return parts.join(StationSumWords::tr(", "));
}

} // namespace everyport::ui
