#include "app/station/running/stationjoining.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "app/accounts/accounts.h"
#include "app/services/stations/ownserver.h"
#include "app/station/running/meetingserver.h"
#include "app/station/running/station.h"
#include "app/station/servicefiles/configuredservices.h"
#include "app/stations/enrolling/invitation.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

const QString typeName = u"stations"_s;
const QStringList onTheNetwork{u"tcp:5222:interface=*"_s};

QString cardFile(Station& station)
{
    return station.settings().dataFolder + u'/' + stationCard;
}

QStringList servicesOf(Station& station)
{
    QStringList names;
    for (const auto& status : station.services().all()) {
        if (status.type == typeName)
            names.append(status.name);
    }
    return names;
}

Result<Done> keepCard(const QString& path, const QByteArray& card)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(card) == card.size()
        && file.commit();
    if (!isWritten)
        return Error::local(Reason::None, u"The card could not be kept as %1: %2"_s.arg(path, file.errorString()));
    return Done();
}

Task<Result<Done>> addService(Station& station, QString typeName, QMap<QString, QVariant> values)
{
    const auto* type = station.services().type(typeName);
    if (!type)
        co_return Error{Error::Kind::Unsupported, Reason::NotOffered,
            u"This program knows no services of the type %1."_s.arg(typeName), {}, 0};
    const auto checked = checkOptions(type->options(), values);
    if (!checked)
        co_return checked.error();
    if (const auto fine = type->check(*checked); !fine)
        co_return fine;
    auto adding = station.configured().add(typeName, {}, *checked);
    const auto name = co_await std::move(adding);
    if (!name)
        co_return name.error();
    auto starting = station.services().start(*name);
    const auto started = co_await std::move(starting);
    co_return started;
}

/// One that does not come up is of no use to anybody: the next try makes it anew.
Task<Result<Done>> addServer(Station& station, QString domain)
{
    const auto before = xmppServices(station);
    auto adding = addService(station, u"xmpp"_s, {{u"domain"_s, domain}, {u"listen"_s, onTheNetwork}});
    const auto added = co_await std::move(adding);
    if (added)
        co_return added;
    const auto after = xmppServices(station);
    for (const auto& name : after) {
        if (before.contains(name))
            continue;
        auto removing = station.configured().remove(name);
        (void)co_await std::move(removing);
    }
    co_return added;
}

/// What the service does while it runs: only those that are stations' alone.
Task<Result<Done>> removeAccounts(Station& station, QStringList addresses)
{
    for (const auto& address : std::as_const(addresses)) {
        if (!stations::isOwnAddress(station.services(), address))
            continue;
        const auto name = address.section(u'@', 0, 0);
        auto looking = station.accounts().find(name);
        const auto account = co_await std::move(looking);
        if (!account || account->role != Role::Station)
            continue;
        auto removing = station.accounts().remove(name);
        const auto removed = co_await std::move(removing);
        if (!removed)
            co_return Error::local(removed.error().reason,
                u"This program has left the stations, but the account %1 stays and may still log in: %2 Remove it by everyportd user remove %1."_s
                    .arg(name, removed.error().text));
    }
    co_return Done();
}

Error takesPartAlready(const QString& name)
{
    return Error::refused(Reason::AlreadyExists,
        u"This program takes part among stations already, by its service %1; everyportd stations leave ends that."_s
            .arg(name));
}

} // namespace

Task<Result<Done>> joinStations(Station& station, QByteArray card, QMap<QString, QVariant> own)
{
    if (!stations::readInvitation(card))
        co_return Error::malformed(Reason::BadSyntax,
            u"That is no station's card, or not all of it: everyportd stations card writes one at the home station."_s);
    // One that has not been let in yet, for a code that was mistyped, say, makes room for the next try.
    const auto there = servicesOf(station);
    if (!there.isEmpty() && (station.stations().isHome() || station.stations().login()))
        co_return takesPartAlready(there.first());
    for (const auto& name : there) {
        auto removing = station.configured().remove(name);
        const auto removed = co_await std::move(removing);
        if (!removed)
            co_return removed.error();
    }
    const auto path = cardFile(station);
    if (const auto kept = keepCard(path, card); !kept)
        co_return kept;
    own.insert(u"role"_s, u"station"_s);
    own.insert(u"card"_s, path);
    auto adding = addService(station, typeName, own);
    const auto added = co_await std::move(adding);
    if (!added && servicesOf(station).isEmpty())
        QFile::remove(path); // or it would join at the next start
    co_return added;
}

Task<Result<Done>> joinByOwnCard(Station& station)
{
    const auto path = cardFile(station);
    if (!servicesOf(station).isEmpty() || !QFileInfo::exists(path))
        co_return Done();
    auto adding = addService(station, typeName, {{u"role"_s, u"station"_s}, {u"card"_s, path}});
    const auto added = co_await std::move(adding);
    co_return added;
}

Task<Result<Done>> beHomeOfStations(Station& station, QString xmpp, QString domain)
{
    if (const auto there = servicesOf(station); !there.isEmpty())
        co_return takesPartAlready(there.first());
    const auto servers = xmppServices(station);
    if (!domain.isEmpty() && !servers.isEmpty())
        co_return Error::refused(Reason::AlreadyExists,
            u"This program has an XMPP server already, the service %1: the stations meet there, so leave the domain away."_s
                .arg(servers.first()));
    if (!domain.isEmpty()) {
        auto making = addServer(station, domain);
        const auto made = co_await std::move(making);
        if (!made)
            co_return made;
    }
    const auto server = meetingServer(station, xmpp);
    if (const auto fine = checkMeetingServer(server); !fine)
        co_return fine;
    QMap<QString, QVariant> values{{u"role"_s, u"home"_s}};
    if (server.name != "xmpp"_L1)
        values.insert(u"xmpp"_s, server.name);
    auto adding = addService(station, typeName, values);
    const auto added = co_await std::move(adding);
    co_return added;
}

Task<Result<Done>> leaveStations(Station& station, stations::StationsHub::Untold untold)
{
    const bool isOwnServer = !homesServer(station).name.isEmpty();
    auto leaving = station.stations().leave(untold); // while the others can still be told
    const auto left = co_await std::move(leaving);
    if (!left)
        co_return left;
    const auto there = servicesOf(station);
    for (const auto& name : there) {
        auto removing = station.configured().remove(name);
        const auto removed = co_await std::move(removing);
        if (!removed)
            co_return removed.error();
    }
    const auto path = cardFile(station);
    if (QFileInfo::exists(path) && !QFile::remove(path))
        co_return Error::local(Reason::None, u"The card %1 could not be removed: it would join again."_s.arg(path));
    auto cleaning = removeAccounts(station, isOwnServer ? station.stations().leftBehind() : QStringList());
    const auto cleaned = co_await std::move(cleaning);
    co_return cleaned;
}

} // namespace everyport
