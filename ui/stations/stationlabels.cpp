#include "ui/stations/stationlabels.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>
#include <QLocale>

#include "app/stations/status/stationtable.h"
#include "ui/languages/saidwords.h"
#include "ui/widgets/display/measures.h"

using namespace Qt::StringLiterals;
using everyport::stations::StationHappening;
using everyport::stations::StationRow;
using everyport::stations::StationTable;

namespace everyport::ui {
namespace {

using State = StationRow::State;
using What = StationHappening::What;

struct StationWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::StationWords)
};

const QString unknownSign = u"–"_s;

QString spanOf(qint64 msecs)
{
    return spanText(qMax<qint64>(0, msecs) / 1000);
}

/// How much a clock is wrong: "4 ms", "2.1 s", "3 min".
QString offsetWord(qint64 msecs)
{
    const qint64 size = qAbs(msecs);
    if (size < 1000)
        return StationWords::tr("%1 ms").arg(QLocale().toString(size));
    return size < 60'000 ? StationWords::tr("%1 s").arg(QLocale().toString(double(size) / 1000, 'f', 1))
                         : spanText(size / 1000);
}

QString clockOffsetWord(qint64 msecs)
{
    if (msecs == 0)
        return StationWords::tr("exact");
    return (msecs > 0 ? StationWords::tr("%1 ahead") : StationWords::tr("%1 behind")).arg(offsetWord(msecs));
}

int counted(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

QString undoneWord(qint64 votes)
{
    return StationWords::tr("changed %Ln votes cast elsewhere", nullptr, counted(votes));
}

} // namespace

bool doesAnswer(const StationRow& row)
{
    return row.state == State::This || row.state == State::Online || row.state == State::Slow;
}

Mark stationMark(const StationRow& row)
{
    switch (row.state) {
    case State::This:
    case State::Online: return row.trouble.isEmpty() ? Mark::Good : Mark::Trouble;
    case State::Slow: return Mark::Trouble;
    case State::NoLine: return Mark::Failed;
    case State::Off: return Mark::Stopped;
    case State::Unheard: return Mark::Working;
    }
    return Mark::None;
}

QString stationStateWord(const StationRow& row, qint64 now)
{
    switch (row.state) {
    case State::This: return StationWords::tr("this one");
    case State::Online: return StationWords::tr("online");
    case State::Slow: return StationWords::tr("slow");
    case State::NoLine:
        return row.heardAt ? StationWords::tr("no line for %1").arg(spanOf(now - *row.heardAt))
                           : StationWords::tr("no line");
    case State::Off:
        return row.heardAt ? StationWords::tr("off since %1").arg(clockText(*row.heardAt, now))
                           : StationWords::tr("off");
    case State::Unheard: return StationWords::tr("not heard yet");
    }
    return {};
}

Tone stationStateTone(const StationRow& row)
{
    const Tone tone = toneOf(stationMark(row));
    return tone >= Tone::Trouble ? tone : row.state == State::Off ? Tone::Second : Tone::Normal;
}

bool isTroubled(const StationRow& row)
{
    return row.state == State::NoLine || row.state == State::Slow || !row.trouble.isEmpty() || areReadersMissing(row)
        || isClockWrong(row) || !row.leftOutOf.isEmpty();
}

QString stationLineWord(const StationRow& row)
{
    return row.line && doesAnswer(row) ? offsetWord(row.line->count()) : unknownSign;
}

bool isLineSlow(const StationRow& row)
{
    return row.line && doesAnswer(row) && *row.line >= StationTable::slowLine;
}

QString stationReadersWord(const StationRow& row)
{
    const auto all = row.readers.size();
    return all == 0 ? QLocale().toString(0)
                    : StationWords::tr("%1 of %2").arg(QLocale().toString(row.readersReady()), QLocale().toString(all));
}

bool areReadersMissing(const StationRow& row)
{
    return doesAnswer(row) && row.readersReady() < row.readers.size();
}

qint64 lastTapAt(const StationRow& row)
{
    return row.lastTap ? *row.lastTap - (row.clock ? qint64(row.clock->count()) : 0) : 0;
}

QString stationBacklogWord(const StationRow& row)
{
    const QString number = QLocale().toString(row.backlog);
    if (row.isBacklogAtLeast) // what was tapped there since nobody knows
        return row.backlog > 0 ? StationWords::tr("%1 at least").arg(number) : unknownSign;
    return number;
}

Tone stationBacklogTone(const StationRow& row)
{
    if (row.backlog <= 0)
        return Tone::Second;
    return row.state == State::NoLine ? Tone::Failed : row.state == State::Slow ? Tone::Trouble : Tone::Normal;
}

QString stationClockWord(const StationRow& row)
{
    if (row.state == State::This)
        return StationWords::tr("exact");
    if (row.clock)
        return clockOffsetWord(row.clock->count());
    return row.state == State::NoLine ? StationWords::tr("unknown") : unknownSign;
}

bool isClockWrong(const StationRow& row)
{
    return doesAnswer(row) && row.clock && std::chrono::abs(*row.clock) > StationTable::wrongClock;
}

/// The kinds of power are ours; what a stranger's program says of its own is shown as it is.
QString stationPowerWord(const StationRow& row)
{
    if (row.power.isEmpty())
        return row.state == State::Off ? StationWords::tr("off") : unknownSign;
    if (row.power == "mains"_L1)
        return StationWords::tr("mains");
    if (row.power == "battery"_L1)
        return StationWords::tr("battery");
    return row.power.startsWith("battery "_L1) ? StationWords::tr("battery %1").arg(row.power.mid(8)) : row.power;
}

QString stationUndoneWord(const StationRow& row)
{
    return row.undone > 0 ? undoneWord(row.undone) : QString();
}

QString stationBarredWord(const StationRow& row)
{
    return row.barred > 0 ? StationWords::tr("bars %Ln voters", nullptr, counted(row.barred)) : QString();
}

Mark happeningMark(const StationHappening& happening)
{
    switch (happening.what) {
    case What::Enrolled:
    case What::Back:
    case What::Delivered:
    case What::ClockRight:
    case What::ReaderBack:
    case What::TakenIn: return Mark::Good;
    case What::Lost: return Mark::Failed;
    case What::Waiting:
    case What::ClockWrong:
    case What::ReaderLost:
    case What::Undone:
    case What::LeftOut:
    case What::Refused: return Mark::Trouble;
    case What::Removed:
    case What::Ended: return Mark::Stopped;
    case What::Battery:
    case What::Mains: break;
    }
    return Mark::None;
}

QString happeningWords(const StationHappening& happening, const PollNamed& pollNamed)
{
    const qint64 number = happening.number;
    const auto poll = [&] { return pollNamed ? pollNamed(happening.detail) : happening.detail; };
    switch (happening.what) {
    case What::Enrolled: return StationWords::tr("is a station now");
    case What::Removed: return StationWords::tr("was removed");
    case What::Lost:
        return number > 0
            ? StationWords::tr("no answer any more; last heard %1").arg(secondsText(happening.at - number))
            : StationWords::tr("no answer any more");
    case What::Back:
        return number > 0 ? StationWords::tr("is back after %1 without a line").arg(waitText(number / 1000))
                          : StationWords::tr("is back");
    case What::Ended: return StationWords::tr("was ended");
    case What::Delivered: return StationWords::tr("%Ln entries that had waited came", nullptr, counted(number));
    case What::Waiting: return StationWords::tr("%Ln entries wait there", nullptr, counted(number));
    case What::ClockWrong: return StationWords::tr("clock %1").arg(clockOffsetWord(number));
    case What::ClockRight: return StationWords::tr("clock is right again");
    case What::Battery: return StationWords::tr("mains off, runs on battery");
    case What::Mains: return StationWords::tr("has mains again");
    case What::ReaderLost: return StationWords::tr("%1 is not ready").arg(happening.detail);
    case What::ReaderBack: return StationWords::tr("%1 is ready again").arg(happening.detail);
    case What::Undone: return undoneWord(number);
    case What::LeftOut: return StationWords::tr("left out of %1").arg(poll());
    case What::TakenIn: return StationWords::tr("counts in %1 again").arg(poll());
    case What::Refused: return saidWords(happening.detail);
    }
    return {};
}

} // namespace everyport::ui
