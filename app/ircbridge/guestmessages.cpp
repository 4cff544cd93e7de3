#include "app/ircbridge/guestmessages.h"

#include "app/ircbridge/ircwords.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/session.h"
#include "protocols/irc/server/talk/messages.h"

using namespace Qt::StringLiterals;

namespace everyport::ircbridge {

using bridge::Words;
using ircd::Saying;

namespace {

constexpr auto cannotSendToUser = ircd::Numeric(531);

Saying::Kind kindOf(const Words& words)
{
    return words.kind == Words::Kind::Notice ? Saying::Kind::Notice : Saying::Kind::Message;
}

} // namespace

Result<QStringList> GuestMessages::say(ircd::User& guest, const Words& words)
{
    const auto* here = m_channel.now();
    if (!here)
        return QStringList();
    const auto lines = linesOf(words, guest.mask(), m_channel.name());
    Saying whole{guest, nullptr, kindOf(words), lines.join('\n'), {}};
    for (const auto& line : lines)
        whole.parts.append({line, false});
    QByteArrayView why;
    if (!ircd::maySpeak(*here, whole, &why))
        return Error::refused(Reason::PermissionDenied, QString::fromUtf8(why));
    m_saidIds.clear();
    Saying saying{guest, nullptr, kindOf(words), {}, {}};
    if (!words.replyTo.isEmpty())
        saying.clientTags = "+draft/reply=" + words.replyTo.toLatin1();
    for (const auto& line : lines) {
        saying.text = line;
        ircd::say(m_channel.server(), saying, m_channel.name());
    }
    return std::exchange(m_saidIds, {});
}

Result<Done> GuestMessages::whisper(ircd::User& guest, ircd::User& to, const Words& words)
{
    Saying saying{guest, nullptr, kindOf(words), {}, {}};
    const auto nick = to.nick().toByteArray();
    if (!ircd::mayReach(to, saying)) {
        ircd::notifyUnreached(m_channel.server(), saying, to);
        return Error::refused(
            Reason::PermissionDenied, u"%1 takes no private messages from you."_s.arg(QString::fromUtf8(nick)));
    }
    for (const auto& line : linesOf(words, guest.mask(), nick)) {
        saying.text = line;
        ircd::say(m_channel.server(), saying, nick);
    }
    return Done{};
}

void GuestMessages::takeBack(const QByteArray& source, const QStringList& ids, const QString& reason)
{
    auto* here = m_channel.now();
    if (!here)
        return;
    auto& server = m_channel.server();
    const auto why = lineOf(reason, mostOfReason);
    for (const auto& each : ids) {
        const auto id = each.toLatin1();
        const auto body = why.isEmpty() ? ircd::lineBody(source, "REDACT", {here->name(), id})
                                        : ircd::lineBody(source, "REDACT", {here->name(), id}, why);
        const ircd::Line line(body, {server.now(), {}, {}, {}, false});
        server.delivery().toChannel(*here, ircd::Choice{nullptr, irc::Capability::MessageRedaction, &line});
        if (server.history().isKept())
            server.work().start(
                server.history().store().remove(ircd::lower(here->name()), id), u"Taking back a message"_s);
    }
}

/// To all clients of theirs, for it is not known which of them has said it. A NOTICE is not answered (RFC 2812 §3.3.2).
void GuestMessages::notifyUndelivered(
    const ircd::User& from, const Words& words, const ircd::User* guest, const QString& reason) const
{
    if (words.kind == Words::Kind::Notice)
        return;
    const auto line = lineOf(reason, mostOfReason);
    for (auto* session = from.sessions; session; session = session->next) {
        if (guest)
            session->reply(cannotSendToUser, {guest->nick()}, line);
        else
            session->reply(ircd::Numeric::CannotSendToChannel, {m_channel.name()}, line);
    }
}

} // namespace everyport::ircbridge
