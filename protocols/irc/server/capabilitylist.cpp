#include "protocols/irc/server/capabilitylist.h"

#include "netcore/tlssession.h"
#include "protocols/irc/server/server.h"

using namespace Qt::StringLiterals;

namespace everyport::ircd {

namespace {

QByteArray stsPolicy(const ServerOptions& options)
{
    return "duration=" + QByteArray::number(qint64(options.stsTime.count())) + (options.stsPreload ? ",preload" : "");
}

QByteArray valueOf(const Session& session, Capability capability)
{
    const auto& options = session.server().options();
    switch (capability) {
    case Capability::Sasl:
        return saslMechanisms(session);
    case Capability::Sts:
        return session.transport()->isEncrypted() ? stsPolicy(options) : "port=" + QByteArray::number(options.tlsPort);
    case Capability::Multiline:
        return "max-bytes=" + QByteArray::number(options.limits.multilineBytes) + ",max-lines=" + QByteArray::number(options.limits.multilineLines);
    case Capability::AccountRegistration:
        return options.registerBeforeConnect ? "before-connect,custom-account-name" : "custom-account-name";
    case Capability::Metadata:
        return "before-connect,max-subs=" + QByteArray::number(options.limits.metadataSubscriptions)
            + ",max-keys=" + QByteArray::number(options.limits.metadataKeys) + ",max-value-bytes=" + QByteArray::number(options.limits.metadataValue);
    default:
        return {};
    }
}

} // namespace

bool isOffered(const Session& session, Capability capability)
{
    auto& server = session.server();
    const auto keepsHistory = server.ports().history && server.options().history;
    switch (capability) {
    case Capability::Sasl:
        return server.ports().accounts != nullptr;
    case Capability::AccountRegistration:
        return server.ports().accounts && server.options().registrationOpen && server.commands().find("REGISTER");
    case Capability::ChatHistory:
    case Capability::EventPlayback:
    case Capability::MessageRedaction:
    case Capability::ReadMarker:
        return keepsHistory && server.commands().find("CHATHISTORY");
    case Capability::Multiline:
        return server.commands().find("BATCH");
    case Capability::Metadata:
        return server.commands().find("METADATA");
    case Capability::ChannelRename:
        return server.commands().find("RENAME");
    case Capability::Sts:
    case Capability::Count:
        return false;
    default:
        return true;
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
