#include "protocols/irc/client/talk/ctcpreplies.h"

#include <QDateTime>

namespace everyport::irc::client {

CtcpReplies::CtcpReplies(Session& session, QByteArray version)
    : m_session(session), m_version(std::move(version)), m_since(session.clock.now())
{
}

void CtcpReplies::requested(const Cause& by, const Ctcp& request)
{
    const auto answer = answerTo(request);
    if (!answer || by.isServer)
        return;
    if (const auto grown = (m_session.clock.now() - m_since) / interval; grown > 0) {
        m_tokens = int(qMin<qint64>(burst, m_tokens + qint64(grown)));
        m_since += grown * interval;
    }
    if (m_tokens <= 0)
        return;
    --m_tokens;
    Q_UNUSED(m_session.send({{}, {}, "NOTICE", {by.nick, Ctcp{request.command, *answer}.write()}}))
}

std::optional<QByteArray> CtcpReplies::answerTo(const Ctcp& request) const
{
    if (request.command == "VERSION")
        return m_version;
    if (request.command == "PING")
        return request.arguments.left(64);
    if (request.command == "TIME") // by UTC: where we live is not theirs to know
        return QDateTime::fromMSecsSinceEpoch(m_session.clock.wallMsecs(), Qt::UTC).toString(Qt::ISODate).toLatin1();
    if (request.command == "CLIENTINFO")
        return QByteArray("ACTION CLIENTINFO PING TIME VERSION");
    return std::nullopt;
}

} // namespace everyport::irc::client
