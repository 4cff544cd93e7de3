#include "protocols/irc/server/sessions/capabilitylist.h"

#include "netcore/tls/tlssession.h"
#include "protocols/irc/server/sessions/metadata.h"
#include "protocols/irc/server/sessions/server.h"

using namespace Qt::StringLiterals;

namespace everyport::ircd {

namespace {

QByteArray stsPolicy(const ServerOptions& options)
{
    return "duration=" + QByteArray::number(qint64(options.stsTime.count())) + (options.stsPreload ? ",preload" : "");
}

/// draft/account-registration: what REGISTER may or must be.
QByteArray registrationKeys(const Server& server)
{
    QByteArrayList keys;
    if (mayRegisterBeforeConnect(server.options()))
        keys.append("before-connect");
    if (server.ports().accounts->asksForMail())
        keys.append("email-required");
    if (server.options().customAccountName)
        keys.append("custom-account-name");
    return keys.join(',');
}

QByteArray valueOf(const Session& session, Capability capability)
{
    const auto& options = session.server().options();
    switch (capability) {
    case Capability::Sasl: return saslMechanisms(session);
    case Capability::Sts:
        return session.transport()->isEncrypted() ? stsPolicy(options) : "port=" + QByteArray::number(options.tlsPort);
    case Capability::Multiline:
        return "max-bytes=" + QByteArray::number(options.limits.multilineBytes)
            + ",max-lines=" + QByteArray::number(options.limits.multilineLines);
    case Capability::AccountRegistration: return registrationKeys(session.server());
    case Capability::Metadata:
    case Capability::Metadata3:
        return "before-connect,max-subs=" + QByteArray::number(options.limits.metadataSubscriptions)
            + ",max-keys=" + QByteArray::number(options.limits.metadataKeys)
            + ",max-value-bytes=" + QByteArray::number(options.limits.metadataValue)
            + (capability == Capability::Metadata3
                    ? QByteArray(",max-key-bytes=") + QByteArray::number(longestMetadataKey)
                    : QByteArray());
    default: return {};
    }
}

} // namespace

bool isOffered(const Session& session, Capability capability)
{
    auto& server = session.server();
    const auto keepsHistory = server.ports().history && server.options().history;
    switch (capability) {
    case Capability::Sasl: return server.ports().accounts != nullptr;
    case Capability::AccountRegistration:
        return server.ports().accounts && server.options().registrationOpen && server.commands().find("REGISTER");
    case Capability::ChatHistory:
    case Capability::EventPlayback:
    case Capability::MessageRedaction:
    case Capability::ReadMarker: return keepsHistory && server.commands().find("CHATHISTORY");
    case Capability::Multiline: return server.commands().find("BATCH");
    case Capability::Metadata:
    case Capability::Metadata3: return server.commands().find("METADATA");
    case Capability::ChannelRename: return server.commands().find("RENAME");
    case Capability::Persistence:
        return server.ports().users && server.ports().accounts && server.options().staying != Staying::Nobody;
    case Capability::Sts:
    case Capability::Count: return false;
    default: return true;
    }
}

QByteArrayList offeredCapabilities(const Session& session, bool withValues)
{
    QByteArrayList all;
    for (size_t at = 0; at < size_t(Capability::Count); ++at) {
        const auto capability = Capability(at);
        const auto tellsSts = capability == Capability::Sts && withValues && session.server().options().tlsPort != 0;
        if (!isOffered(session, capability) && !tellsSts)
            continue;
        const auto value = withValues ? valueOf(session, capability) : QByteArray();
        all.append(value.isEmpty() ? irc::capabilityName(capability) : irc::capabilityName(capability) + '=' + value);
    }
    return all;
}

void notifyOffer(Session& session, const QByteArrayList& before, const QByteArrayList& now)
{
    const auto nameOf = [](const QByteArray& offered) { return offered.split('=').first(); };
    QByteArrayList fresh;
    QByteArrayList gone;
    QByteArrayList names;
    for (const auto& one : now) {
        names.append(nameOf(one));
        if (!before.contains(one))
            fresh.append(session.knowsValues() ? one : names.last());
    }
    auto capabilities = session.capabilities();
    for (const auto& one : before) {
        const auto name = nameOf(one);
        const auto capability = irc::capabilityNamed(name);
        if (names.contains(name) || !capability || *capability == Capability::Sts)
            continue;
        gone.append(name);
        capabilities[size_t(*capability)] = false;
    }
    session.setCapabilities(capabilities);
    if (!session.has(Capability::CapNotify))
        return;
    if (!fresh.isEmpty())
        session.tell("CAP", {session.nickOrStar(), "NEW"}, fresh.join(' '));
    if (!gone.isEmpty())
        session.tell("CAP", {session.nickOrStar(), "DEL"}, gone.join(' '));
}

void sendCapabilities(Session& session, QByteArrayView what, const QByteArrayList& names, bool severalLines)
{
    const auto nick = session.nickOrStar();
    QByteArray line;
    for (const auto& name : names) {
        if (severalLines && line.size() + name.size() > 400) {
            session.tell("CAP", {nick, what, "*"}, line);
            line.clear();
        }
        line.append(line.isEmpty() ? "" : " ").append(name);
    }
    session.tell("CAP", {nick, what}, line);
}

sasl::Offer saslOffer(const Session& session)
{
    sasl::Offer offer;
    auto* tls = session.transport()->tls();
    offer.plain = session.isPrivate();
    if (tls) {
        offer.tlsExporter = tls->exporter();
        offer.tlsUnique = tls->uniqueFinish();
        offer.refusesUnbound = false; // many clients say "y" whatever was offered
        if (!session.fingerprint().isEmpty())
            offer.certificateName = u"shown"_s;
    }
    return offer;
}

QByteArray saslMechanisms(const Session& session)
{
    auto names = sasl::mechanisms(saslOffer(session));
    names.removeIf([](const QString& name) { return name.startsWith("SCRAM-SHA-1"_L1); });
    return names.join(u',').toLatin1();
}

void sendAuthenticate(Session& session, const QByteArray& response)
{
    const auto text = response.toBase64();
    for (qsizetype at = 0; at < text.size(); at += 400)
        session.tell("AUTHENTICATE", {text.sliced(at, std::min(qsizetype(400), text.size() - at))});
    if (text.size() % 400 == 0)
        session.tell("AUTHENTICATE", {"+"});
}

} // namespace everyport::ircd
