#include "app/station/running/polllisting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/polls/definition/leftout.h"
#include "app/polls/kinds/kindfigures.h"
#include "app/polls/pollregistry.h"
#include "app/station/commandline/terminaltext.h"
#include "app/station/running/commands.h"
#include "app/station/running/polls/votetexts.h"
#include "app/station/running/station.h"
#include "app/stations/stationshub.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

bool isShared(Station& station, const QString& poll)
{
    return station.stations().isHome() && station.stations().sharedPolls().contains(poll);
}

/// "shared", "led by town-hall, hall-2 is left out"; empty for a poll that is this program's alone.
QString sharingText(Station& station, const polls::Poll& poll)
{
    QStringList texts;
    if (const auto leader = pollLeader(station, poll.id); !leader.isEmpty())
        texts << u"led by %1"_s.arg(leader);
    else if (isShared(station, poll.id))
        texts << u"shared"_s;
    if (!poll.leftOut.isEmpty())
        texts << terminalLine(polls::leftOutWords(poll.leftOutNames()));
    return texts.join(u", "_s);
}

} // namespace

QString pollLeader(Station& station, const QString& poll)
{
    const auto leader = station.polls().leader(poll);
    if (leader.isEmpty())
        return {};
    for (const auto& row : station.stations().rows()) {
        if (row.station == leader)
            return row.name;
    }
    const auto home = station.stations().homeName();
    return home.isEmpty() ? leader : home;
}

QString pollTable(Station& station)
{
    const auto& registry = station.polls();
    QList<QStringList> rows;
    bool isAnyShared = false;
    for (const auto& poll : registry.polls()) {
        const auto tally = registry.tally(poll.id);
        const auto sharing = sharingText(station, poll);
        isAnyShared = isAnyShared || !sharing.isEmpty();
        rows << QStringList{poll.id, polls::stateName(poll.state), givenText(poll, tally),
            tally.voters == 1 ? u"1 voter"_s : u"%1 voters"_s.arg(tally.voters), sharing, poll.question,
            polls::figuresText(polls::kindFigures(poll, tally), !poll.isOpen())};
    }
    if (!isAnyShared) {
        for (auto& row : rows)
            row.removeAt(4);
    }
    return columns(rows);
}

QString pollsJson(Station& station)
{
    const auto& registry = station.polls();
    QJsonArray all;
    for (const auto& poll : registry.polls()) {
        const auto tally = registry.tally(poll.id);
        QJsonObject one{{u"id"_s, poll.id}, {u"question"_s, poll.question}, {u"state"_s, polls::stateName(poll.state)},
            {u"votes"_s, tally.votes}, {u"voters"_s, tally.voters}, {u"shared"_s, isShared(station, poll.id)}};
        if (!poll.event.isEmpty())
            one.insert(u"event"_s, poll.event);
        if (const auto leader = pollLeader(station, poll.id); !leader.isEmpty())
            one.insert(u"led_by"_s, leader);
        if (!poll.leftOut.isEmpty())
            one.insert(u"left_out"_s, QJsonArray::fromStringList(poll.leftOutNames()));
        all.append(one);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)) + u'\n';
}

} // namespace everyport
