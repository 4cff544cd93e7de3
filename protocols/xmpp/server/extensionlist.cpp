#include "protocols/xmpp/server/extensionlist.h"

#include "protocols/xmpp/extensions/entitytime.h"
#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/extensions/version.h"
#include "protocols/xmpp/server/account/administration.h"
#include "protocols/xmpp/server/account/externalservices.h"
#include "protocols/xmpp/server/account/privatestorage.h"
#include "protocols/xmpp/server/account/vcards.h"
#include "protocols/xmpp/server/interests.h"
#include "protocols/xmpp/server/login/certificates.h"
#include "protocols/xmpp/server/login/guests.h"
#include "protocols/xmpp/server/login/inbandregistration.h"
#include "protocols/xmpp/server/login/legacysession.h"
#include "protocols/xmpp/server/login/logintokens.h"
#include "protocols/xmpp/server/login/streamlimits.h"
#include "protocols/xmpp/server/login/streammanagement.h"
#include "protocols/xmpp/server/messages/archiverequests.h"
#include "protocols/xmpp/server/messages/carbons.h"
#include "protocols/xmpp/server/presence/blocking.h"
#include "protocols/xmpp/server/presence/lastactivity.h"
#include "protocols/xmpp/server/presence/rosterrequests.h"
#include "protocols/xmpp/server/serverinfo.h"
#include "protocols/xmpp/server/sessions/clientstate.h"

namespace everyport::xmpp {

namespace {

/// What looks after the account and what it says; what of it goes first stands first.
void addAccounts(ServerExtensions& all, const ExtensionBase& base, const Guests& guests)
{
    const auto& options = base.options;
    const auto& ports = base.ports;
    auto& clock = base.reactor.clock();
    all.add(std::make_unique<LastActivity>(clock, base.sessions, base.rosters));
    if (options.personalEventing)
        all.add(std::make_unique<Interests>(base.router, Jid::make({}, options.domain).valueOr({})));
    if (ports.data) {
        all.add(
            std::make_unique<LoginTokens>(clock, *ports.data, ports.users, ports.credentials, options.accountBytes));
        auto& cards = all.add(std::make_unique<VCards>(options, *ports.data));
        cards.photoChanged = [&presences = base.presences](const QString& account) { presences.repeat(account); };
        all.add(std::make_unique<PrivateStorage>(options, *ports.data));
    }
    all.add(std::make_unique<LegacySession>()); // its feature stands first
    all.add(std::make_unique<RosterRequests>(options, base.sessions, base.rosters, base.push, base.presences));
    if (ports.offline)
        base.delivery.setOffline(all.add(
            std::make_unique<OfflineMessages>(options, clock, base.sessions, *ports.offline, base.router.failed())));
    if (ports.archive && ports.data) {
        auto archive = std::make_unique<Archive>(
            options, clock, base.rosters, *ports.archive, *ports.data, base.router.failed());
        archive->keepsFor = [&guests](const QString& account) { return !guests.contains(account); };
        all.add(std::make_unique<ArchiveRequests>(std::move(archive), base.sessions));
    }
    all.add(std::make_unique<Carbons>(base.sessions)); // copies have the archive's ids
}

/// What answers for the domain.
void addDomain(ServerExtensions& all, const ExtensionBase& base, const Guests& guests)
{
    const auto& options = base.options;
    const auto& ports = base.ports;
    auto& clock = base.reactor.clock();
    all.add(std::make_unique<Ping>());
    all.add(std::make_unique<Version>(options.softwareName, options.softwareVersion));
    all.add(std::make_unique<InBandRegistration>(options, clock, ports.users, base.sessions, base.farewell));
    all.add(std::make_unique<Certificates>(ports.users, base.endClientsBy));
    all.add(std::make_unique<EntityTime>(clock));
    all.add(
        std::make_unique<ExternalServices>(options, clock, [&guests](const Jid& who) { return guests.contains(who); }));
    if (ports.uploads)
        all.add(std::make_unique<Uploads>(options.domain, *ports.uploads));
    auto& commands = all.add(std::make_unique<Commands>(
        options.domain, [&users = ports.users](QString name) { return users.isAdministrator(std::move(name)); }));
    addAdministration(commands, options, base.router, ports.users, base.sessions, base.farewell);
}

} // namespace

void addExtensions(ServerExtensions& all, const ExtensionBase& base)
{
    // What refuses is asked first.
    if (base.ports.data)
        all.add(std::make_unique<Blocking>(base.blocks, base.sessions, base.presences));
    const auto& guests = all.add(
        std::make_unique<Guests>(base.options, base.router, base.sessions, base.ports.users, base.farewell, all));
    addAccounts(all, base, guests);
    all.add(std::make_unique<StreamManagement>(
        base.options, base.reactor.clock(), base.sessions, all, base.endSession, base.router.failed()));
    all.add(std::make_unique<ClientState>());
    addDomain(all, base, guests);
    // The features of streams end so.
    all.add(std::make_unique<ServerInfo>(base.options, base.router, all));
    all.add(std::make_unique<StreamLimits>(base.options));
}

} // namespace everyport::xmpp
