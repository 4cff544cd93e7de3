#include "app/station/running/leaveoutcommands.h"

#include <algorithm>

#include "app/polls/pollregistry.h"
#include "app/polls/seal/sealer.h"
#include "app/station/commandline/terminaltext.h"
#include "app/station/running/station.h"
#include "app/stations/stationshub.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using stations::StationRow;

/// By both names.
struct MeantStation {
    QString inLogs = {};
    QString called = {}; ///< Empty: it takes part no more.
    QString shown() const { return terminalLine(called.isEmpty() ? inLogs : called); }
};

/// Of the others that have sealed entries in it.
QList<MeantStation> stationsIn(Station& station, const QString& poll)
{
    QList<MeantStation> all;
    const auto rows = station.stations().rows();
    const auto chains = station.polls().chains(poll);
    for (const auto& writer : chains.keys()) {
        const auto inLogs = polls::stationOfChain(writer); // where its chain began anew
        const auto isKnown = std::ranges::find(all, inLogs, &MeantStation::inLogs) != all.end();
        if (isKnown || inLogs == station.polls().station())
            continue;
        const auto row = std::ranges::find(rows, inLogs, &StationRow::station);
        all.append({inLogs, row == rows.end() ? QString() : row->name});
    }
    return all;
}

Error noStation(const QString& name, const polls::Poll& poll, const QList<MeantStation>& there)
{
    QStringList names;
    for (const auto& one : there)
        names << one.shown();
    return Error::refused(Reason::NotFound,
        u"No other station “%1” has entered anything in “%2”.%3"_s.arg(
            name, poll.id, names.isEmpty() ? u" None has."_s : u" There are: %1."_s.arg(names.join(u", "_s))));
}

Result<MeantStation> meantStation(Station& station, const polls::Poll& poll, const QString& name)
{
    for (const auto& row : station.stations().rows()) {
        if (row.name == name && !row.station.isEmpty())
            return MeantStation{row.station, row.name};
    }
    for (const auto& [inLogs, called] : poll.leftOut.asKeyValueRange()) {
        if (name == inLogs || name == called)
            return MeantStation{inLogs, called};
    }
    const auto there = stationsIn(station, poll.id);
    const auto found = std::ranges::find(there, name, &MeantStation::inLogs);
    if (found != there.end())
        return *found;
    if (name == station.polls().station())
        return MeantStation{name, {}}; // that it cannot be left out is said then
    return noStation(name, poll, there);
}

/// What was moved of a poll. An order may have places from several stations, so it is those that go and come.
struct Moved {
    bool isRanking = false;
    qint64 votes = 0; ///< Of a ranking one for each place.
    QString noun() const { return isRanking ? u"order"_s : u"vote"_s; }
    QString text() const
    {
        const auto count = QString::number(votes);
        if (isRanking)
            return votes == 1 ? u"1 place of its orders"_s : count + u" places of its orders"_s;
        return count + u" of its votes"_s;
    }
};

QString leftOutLine(const QString& name, const QString& poll, const Moved& moved)
{
    const auto line = u"%1 is left out of “%2”%3\n"_s;
    if (moved.votes == 0)
        return line.arg(name, poll, u". It had no %1 that counted."_s.arg(moved.noun()));
    return line.arg(
        name, poll, u": %1 %2 not count any more."_s.arg(moved.text(), moved.votes == 1 ? u"does"_s : u"do"_s));
}

QString takenInLine(const QString& name, const QString& poll, const Moved& moved)
{
    const auto line = u"%1 counts in “%2” again%3\n"_s;
    if (moved.votes == 0)
        return line.arg(name, poll, u". It has no %1 that stands."_s.arg(moved.noun()));
    return line.arg(name, poll, u": %1 %2."_s.arg(moved.text(), moved.votes == 1 ? u"stands"_s : u"stand"_s));
}

} // namespace

bool isLeaveOutCommand(const QString& words)
{
    return words == "poll leave-out"_L1 || words == "poll take-in"_L1;
}

Task<Result<Done>> runLeaveOutCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    auto& registry = station.polls();
    const auto id = request.arguments.value(0);
    const auto* poll = registry.find(id);
    if (!poll)
        co_return Error::refused(Reason::NotFound, u"There is no poll %1; everyportd poll list names them."_s.arg(id));
    const auto meant = meantStation(station, *poll, request.arguments.value(1));
    if (!meant)
        co_return meant.error();
    const bool leaves = request.words == "poll leave-out"_L1;
    const auto name = meant->shown();
    if (poll->leftOut.contains(meant->inLogs) == leaves) {
        output.print(
            (leaves ? u"%1 is left out of “%2” already.\n"_s : u"%1 is not left out of “%2”.\n"_s).arg(name, id));
        co_return Done();
    }
    const bool isRanking = poll->kind == polls::Kind::Ranking;
    auto changing = leaves ? registry.leaveOut(id, meant->inLogs, meant->called) : registry.takeIn(id, meant->inLogs);
    const auto votes = co_await std::move(changing);
    if (!votes)
        co_return votes.error();
    const Moved moved{isRanking, *votes};
    output.print(leaves ? leftOutLine(name, id, moved) : takenInLine(name, id, moved));
    co_return Done();
}

} // namespace everyport
