#include "app/station/running/stationcommands.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/station/running/station.h"
#include "app/station/running/stationadmission.h"
#include "app/station/running/stationassigning.h"
#include "app/station/running/stationjoining.h"
#include "app/stations/enrolling/invitation.h"
#include "app/stations/enrolling/invitationwords.h"
#include "app/stations/items/stationname.h"
#include "app/stations/stationshub.h"
#include "app/stations/status/stationwords.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using stations::Invitation;
using stations::StationRow;
using stations::Stations;

QString timeText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// What somebody should know of it, behind the columns.
QString remarksText(const StationRow& row)
{
    QStringList remarks{stations::leftOutText(row), stations::undoneText(row), stations::barredText(row), row.trouble};
    remarks.removeAll(QString());
    return remarks.join(u"; "_s);
}

QString rowsText(const QList<StationRow>& rows, qint64 now)
{
    QList<QStringList> lines;
    for (const auto& row : rows)
        lines << QStringList{row.name, stations::stateText(row, now), stations::lineText(row),
            stations::readersText(row), stations::lastTapText(row, now), stations::backlogText(row),
            stations::clockText(row), row.power.isEmpty() ? u"-"_s : row.power, remarksText(row)};
    lines.prepend({u"STATION"_s, u"STATE"_s, u"LINE"_s, u"READERS"_s, u"LAST TAP"_s, u"BACKLOG"_s, u"CLOCK"_s,
        u"POWER"_s, QString()});
    return columns(lines);
}

/// "fruit: apple, colour: red"
QString assignedText(const StationRow& row, const QString& reader)
{
    QStringList all;
    for (auto poll = row.assigned.begin(); poll != row.assigned.end(); ++poll) {
        if (const auto answer = poll->value(reader); !answer.isEmpty())
            all << u"%1: %2"_s.arg(poll.key(), answer);
    }
    return all.join(u", "_s);
}

/// By their ids, as `stations assign` takes them.
QString readersTable(const QList<StationRow>& rows)
{
    QList<QStringList> lines;
    for (const auto& row : rows) {
        for (const auto& reader : row.readers)
            lines << QStringList{row.name, reader.id, reader.name, reader.isReady ? u"ready"_s : u"not ready"_s,
                assignedText(row, reader.id)};
    }
    if (lines.isEmpty())
        return {};
    lines.prepend({u"STATION"_s, u"READER"_s, u"NAME"_s, u"STATE"_s, u"STANDS FOR"_s});
    return u'\n' + columns(lines);
}

QJsonArray readersJson(const StationRow& row)
{
    QJsonArray all;
    for (const auto& reader : row.readers)
        all.append(QJsonObject{{u"id"_s, reader.id}, {u"name"_s, reader.name}, {u"ready"_s, reader.isReady}});
    return all;
}

QString rowsJson(const QList<StationRow>& rows)
{
    QJsonArray all;
    for (const auto& row : rows) {
        auto one = stations::rowToJson(row);
        one.insert(u"reader_list"_s, readersJson(row));
        all.append(one);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)) + u'\n';
}

QString happeningsText(const QList<stations::StationHappening>& happenings)
{
    QList<QStringList> lines;
    for (const auto& one : happenings)
        lines << QStringList{
            QDateTime::fromMSecsSinceEpoch(one.at).toString(Qt::ISODate), one.name, stations::happeningText(one)};
    return columns(lines);
}

QString invitationsText(const QList<Invitation>& invitations)
{
    QList<QStringList> lines;
    for (const auto& one : invitations)
        lines << QStringList{one.account.isEmpty() ? one.home : one.account, u"until %1"_s.arg(timeText(one.until)),
            one.isForMany ? u"card"_s : u"one station"_s, one.name};
    return columns(lines);
}

/// In the order in which it is typed there. The code stands on a line of its own and in no command: on a command line
/// everybody on that computer could read it.
QString invitedText(const Invitation& invitation)
{
    auto text = u"%1\nGood until %2, for one station.\n"_s.arg(invitation.code, timeText(invitation.until));
    if (stations::isForThisComputerAlone(invitation))
        text += u"The server listens for this computer alone; others come in once it listens on the network, too.\n"_s;
    if (const auto accept = stations::acceptCommand(invitation); !accept.isEmpty())
        text +=
            u"Nobody vouches for the certificate of this server, so say on its computer first that it is the right one:\n  %1\n"_s
                .arg(accept);
    auto command = invitation;
    command.code = u"-"_s;
    text += u"Type on its computer, and the code when it asks for it:\n  %1\n"_s.arg(stations::enrolCommand(command));
    if (invitation.account.isEmpty())
        text += u"With --address and --password-file of the account that it has at the server.\n"_s;
    return text;
}

Task<Result<Done>> invite(Station& station, CommandRequest request, CommandOutput& output)
{
    const bool isCard = request.words == "stations card"_L1;
    const auto days = isCard ? request.options.value(u"days"_s, 30).toInt() : 0;
    auto inviting = station.stations().invite(request.arguments.value(0), days);
    const auto invited = co_await std::move(inviting);
    if (!invited)
        co_return invited.error();
    output.print(isCard ? QString::fromUtf8(stations::writeInvitation(*invited)) + u'\n' : invitedText(*invited));
    co_return Done();
}

QMap<QString, QVariant> ownOptions(const CommandRequest& request)
{
    QMap<QString, QVariant> own;
    for (const auto& key : {u"address"_s, u"password-file"_s, u"server"_s}) {
        if (const auto value = request.options.value(key).toString(); !value.isEmpty())
            own.insert(key, value);
    }
    return own;
}

/// Of the command line, or of what it brought along.
QString typedCode(const CommandRequest& request)
{
    const auto argument = request.arguments.value(1);
    return argument.isEmpty() || argument == "-"_L1 ? QString::fromUtf8(request.input).trimmed() : argument;
}

/// A code says all but where the home is; at the home's own server the account follows from it.
Result<Invitation> invitationFrom(const CommandRequest& request)
{
    const auto domain = request.arguments.value(0);
    const auto code = stations::readCode(typedCode(request));
    if (!code)
        return Error::malformed(
            Reason::BadValue, u"That is no code: it has sixteen letters and digits, like K7MQ-2XWP-9RTD-LC4H."_s);
    const auto name = request.options.value(u"name"_s).toString();
    if (!name.isEmpty() && !stations::isStationName(name))
        return Error::malformed(Reason::BadValue,
            u"“%1” cannot be a station's name: up to 40 letters a-z, digits and hyphens, such as “%2”."_s.arg(
                name, stations::stationNameFrom(name)));
    if (domain.contains(u' '))
        return Error::malformed(Reason::BadValue, u"“%1” is no domain: it is written like town.example."_s.arg(domain));
    const auto space = request.options.value(u"space"_s, u"stations"_s).toString();
    const bool hasAccount = !request.options.value(u"address"_s).toString().isEmpty();
    Invitation invitation{.code = *code,
        .account = hasAccount ? QString() : stations::guestAccount(*code) + u'@' + domain,
        .home = domain.contains(u'@') || domain.startsWith(space + u'.') ? domain : space + u'.' + domain,
        .service = request.options.value(u"pubsub"_s, u"pubsub."_s + domain.section(u'@', -1)).toString(),
        .space = space,
        .server = request.options.value(u"server"_s).toString(),
        .until = QDateTime::currentMSecsSinceEpoch() + 24 * 3600 * 1000,
        .name = name};
    if (!stations::readInvitation(stations::writeInvitation(invitation)))
        return Error::malformed(Reason::BadValue,
            u"The home's domain is written like town.example, and a server like tcp:192.0.2.7:5222."_s);
    return invitation;
}

/// What is in the way may be mended while it goes on trying; a code that is refused stays so, and leaves nothing
/// behind.
Task<Result<Done>> joined(Station& station, Task<Result<Done>> joining, CommandOutput& output)
{
    const auto done = co_await std::move(joining);
    if (!done)
        co_return done;
    auto waiting = untilLetIn(station);
    const auto letIn = co_await std::move(waiting);
    if (letIn) {
        output.print(u"This program is the station “%1” now.\n"_s.arg(station.stations().name()));
        co_return Done();
    }
    if (letIn.error().reason == Reason::NotAuthorised) {
        auto leaving = leaveStations(station);
        const auto left = co_await std::move(leaving);
        co_return left ? Result<Done>(letIn.error()) : left;
    }
    const auto why = letIn.error().isCancelled() || letIn.error().reason == Reason::TimedOut
        ? QString()
        : letIn.error().text + u'\n';
    output.print(
        why + u"It goes on asking the home station to be let in; everyportd stations list says how that goes.\n"_s);
    co_return Done();
}

Task<Result<Done>> enrol(Station& station, const CommandRequest& request, CommandOutput& output)
{
    const bool isByCard = request.words == "stations join"_L1 || request.options.contains(u"card"_s);
    if (isByCard)
        return joined(station, joinStations(station, request.input, ownOptions(request)), output);
    const auto invitation = invitationFrom(request);
    if (!invitation)
        return Result<Done>(invitation.error());
    return joined(station, joinStations(station, stations::writeInvitation(*invitation), ownOptions(request)), output);
}

Task<Result<Done>> leave(Station& station, CommandRequest request, CommandOutput& output)
{
    using Untold = stations::StationsHub::Untold;
    const auto others = station.stations().enrolled(); // also while its service does not run
    if (others > 0 && !request.options.value(u"yes"_s).toBool())
        co_return Error::refused(Reason::BadValue,
            u"This is the home station: %1 of others would be put out, and their codes and cards would be worth nothing. If that is meant, say --yes."_s
                .arg(others));
    const bool hasLine = station.stations().isConnected();
    const bool mayBeUntold = request.options.value(u"untold"_s).toBool();
    auto leaving = leaveStations(station, mayBeUntold ? Untold::Accepted : Untold::Refused);
    const auto left = co_await std::move(leaving);
    if (left && others > 0 && !hasLine)
        output.print(u"The other stations could not be told: at each, everyportd stations leave ends it as well.\n"_s);
    co_return left;
}

Result<Done> list(Stations& stations, const CommandRequest& request, CommandOutput& output, qint64 now)
{
    if (!stations.takesPart())
        return Error::refused(Reason::NotFound,
            u"This program takes no part among stations: everyportd stations home makes it the home, everyportd stations enrol a station."_s);
    const auto rows = stations.rows();
    if (request.options.value(u"format"_s).toString() == "json"_L1) {
        output.print(rowsJson(rows));
        return Done();
    }
    output.print(rowsText(rows, now) + readersTable(rows));
    if (const auto trouble = stationsTrouble(stations); !trouble.isEmpty())
        output.print(trouble + u'\n');
    return Done();
}

} // namespace

Task<Result<Done>> runStationsCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    // It is services that reach the others, and they run with the program alone.
    if (station.settings().isQuiet)
        return Result<Done>(Error::refused(Reason::NotFound,
            u"The program does not run on this data folder: start everyportd or the window first."_s));
    auto& stations = station.stations();
    const auto& words = request.words;
    const auto named = [&request](qsizetype place) { return request.arguments.value(place); };
    if (words == "stations list"_L1)
        return list(stations, request, output, station.reactor().clock().wallMsecs());
    if (words == "stations log"_L1) {
        output.print(happeningsText(stations.happenings()));
        return Result<Done>(Done());
    }
    if (words == "stations invite"_L1 || words == "stations card"_L1)
        return invite(station, request, output);
    if (words == "stations invitations"_L1) {
        output.print(invitationsText(stations.invitations()));
        return Result<Done>(Done());
    }
    if (words == "stations join"_L1 || words == "stations enrol"_L1)
        return enrol(station, request, output);
    if (words == "stations home"_L1)
        return beHomeOfStations(
            station, request.options.value(u"xmpp"_s).toString(), request.options.value(u"domain"_s).toString());
    if (words == "stations leave"_L1)
        return leave(station, request, output);
    if (words == "stations withdraw"_L1)
        return stations.withdraw(named(0));
    if (words == "stations remove"_L1)
        return stations.remove(named(0));
    if (words == "stations share"_L1)
        return stations.share(named(0));
    if (words == "stations unshare"_L1)
        return stations.unshare(named(0));
    if (words == "stations assign"_L1)
        return assignReader(station, {named(0), named(1), named(2), named(3) == "none"_L1 ? QString() : named(3)});
    return Result<Done>(unknownCommand(words));
}

} // namespace everyport
