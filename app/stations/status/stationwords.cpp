#include "app/stations/status/stationwords.h"

#include <QJsonArray>

#include "app/stations/items/assignments.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

const QString unknown = u"-"_s;

QString offsetText(std::chrono::milliseconds offset)
{
    const auto most = std::chrono::abs(offset).count();
    const auto size = most < 1000 ? u"%1 ms"_s.arg(most)
        : most < 60'000           ? u"%1 s"_s.arg(double(most) / 1000, 0, 'f', 1)
                                  : spanText(most + 500); // measured: 1 ms less than 2 h is 2 h
    return size + (offset.count() > 0 ? u" ahead"_s : u" behind"_s);
}

QString undoneText(qint64 votes)
{
    return votes == 1 ? u"changed 1 vote cast elsewhere"_s : u"changed %1 votes cast elsewhere"_s.arg(votes);
}

} // namespace

QString spanText(qint64 msecs)
{
    const auto seconds = msecs / 1000;
    if (seconds < 60)
        return u"%1 s"_s.arg(seconds);
    if (seconds < 3600)
        return u"%1 min"_s.arg(seconds / 60);
    return seconds < 86'400 ? u"%1 h"_s.arg(seconds / 3600) : u"%1 d"_s.arg(seconds / 86'400);
}

QString stateName(StationRow::State state)
{
    switch (state) {
    case StationRow::State::This: return u"this"_s;
    case StationRow::State::Online: return u"online"_s;
    case StationRow::State::Slow: return u"slow"_s;
    case StationRow::State::NoLine: return u"no-line"_s;
    case StationRow::State::Off: return u"off"_s;
    case StationRow::State::Unheard: return u"unheard"_s;
    }
    return {};
}

QString stateText(const StationRow& row, qint64 now)
{
    const auto since = row.heardAt ? spanText(std::max<qint64>(0, now - *row.heardAt)) : QString();
    switch (row.state) {
    case StationRow::State::This: return row.isHome ? u"this one, the home"_s : u"this one"_s;
    case StationRow::State::Online: return row.isHome ? u"online, the home"_s : u"online"_s;
    case StationRow::State::Slow: return u"slow"_s;
    case StationRow::State::NoLine: return since.isEmpty() ? u"no line"_s : u"no line for "_s + since;
    case StationRow::State::Off: return since.isEmpty() ? u"off"_s : u"off for "_s + since;
    case StationRow::State::Unheard: return u"not heard yet"_s;
    }
    return {};
}

QString lineText(const StationRow& row)
{
    return row.line ? u"%1 ms"_s.arg(row.line->count()) : unknown;
}

QString readersText(const StationRow& row)
{
    return u"%1 of %2"_s.arg(row.readersReady()).arg(row.readers.size());
}

QString lastTapText(const StationRow& row, qint64 now)
{
    if (!row.lastTap)
        return unknown;
    const auto by = row.clock ? row.clock->count() : 0;
    return u"%1 ago"_s.arg(spanText(std::max<qint64>(0, now - (*row.lastTap - by))));
}

QString backlogText(const StationRow& row)
{
    if (row.isBacklogAtLeast) // what was tapped there since nobody knows
        return row.backlog > 0 ? u"%1 at least"_s.arg(row.backlog) : unknown;
    return QString::number(row.backlog);
}

QString clockText(const StationRow& row)
{
    if (!row.clock)
        return unknown;
    return row.clock->count() == 0 ? u"exact"_s : offsetText(*row.clock);
}

QString leftOutText(const StationRow& row)
{
    return row.leftOutOf.isEmpty() ? QString() : u"left out of "_s + row.leftOutOf.join(u", "_s);
}

QString undoneText(const StationRow& row)
{
    return row.undone > 0 ? undoneText(row.undone) : QString();
}

QString barredText(const StationRow& row)
{
    return row.barred > 0 ? u"bars %1 voters"_s.arg(row.barred) : QString();
}

QString happeningText(const StationHappening& happening)
{
    using What = StationHappening::What;
    const auto number = happening.number;
    switch (happening.what) {
    case What::Enrolled: return u"was enrolled"_s;
    case What::Removed: return u"was removed"_s;
    case What::Lost: return u"no line"_s;
    case What::Back: return u"is back after %1"_s.arg(spanText(number));
    case What::Ended: return u"was ended"_s;
    case What::Delivered:
        return number == 1 ? u"1 entry that had waited came"_s : u"%1 entries that had waited came"_s.arg(number);
    case What::Waiting: return number == 1 ? u"1 entry waits there"_s : u"%1 entries wait there"_s.arg(number);
    case What::ClockWrong: return u"its clock is %1"_s.arg(offsetText(std::chrono::milliseconds(number)));
    case What::ClockRight: return u"its clock is right again"_s;
    case What::Battery: return u"runs on battery"_s;
    case What::Mains: return u"has mains again"_s;
    case What::ReaderLost: return u"reader %1 is not ready"_s.arg(happening.detail);
    case What::ReaderBack: return u"reader %1 is ready again"_s.arg(happening.detail);
    case What::Undone: return undoneText(number);
    case What::LeftOut: return u"left out of %1"_s.arg(happening.detail);
    case What::TakenIn: return u"counts in %1 again"_s.arg(happening.detail);
    case What::Refused: return happening.detail;
    }
    return {};
}

QJsonObject rowToJson(const StationRow& row)
{
    QJsonObject all{{u"name"_s, row.name}, {u"state"_s, stateName(row.state)}, {u"home"_s, row.isHome},
        {u"readers"_s, row.readers.size()}, {u"readers_ready"_s, row.readersReady()}, {u"backlog"_s, row.backlog},
        {u"backlog_at_least"_s, row.isBacklogAtLeast}, {u"undone"_s, row.undone}, {u"barred"_s, row.barred},
        {u"left_out_of"_s, QJsonArray::fromStringList(row.leftOutOf)},
        {u"polls"_s, QJsonArray::fromStringList(row.polls)}, {u"assigned"_s, assignmentsToJson(row.assigned)}};
    const auto insert = [&all](const QString& key, const QString& text) {
        if (!text.isEmpty())
            all.insert(key, text);
    };
    insert(u"station"_s, row.station);
    insert(u"address"_s, row.address);
    insert(u"version"_s, row.version);
    insert(u"power"_s, row.power);
    insert(u"trouble"_s, row.trouble);
    if (row.line)
        all.insert(u"line_ms"_s, qint64(row.line->count()));
    if (row.clock)
        all.insert(u"clock_ms"_s, qint64(row.clock->count()));
    if (row.lastTap)
        all.insert(u"last_tap"_s, *row.lastTap);
    if (row.heardAt)
        all.insert(u"heard"_s, *row.heardAt);
    return all;
}

} // namespace everyport::stations
