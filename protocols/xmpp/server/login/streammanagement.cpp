#include "protocols/xmpp/server/login/streammanagement.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

QList<xml::Element> StreamManagement::streamFeatures(const StreamState& state) const
{
    return state.stage == StreamStage::Session ? QList<xml::Element>{xml::Element(u"sm"_s, ns::streamManagement)}
                                               : QList<xml::Element>();
}

QList<xml::Element> StreamManagement::loginFeatures(const LoginState&) const
{
    return {xml::Element(u"sm"_s, ns::streamManagement)};
}

/// §5. A session that is not there any more is no reason to go: the client binds instead.
std::optional<SessionStart> StreamManagement::startSession(const SessionRequest& request)
{
    const auto& element = request.element;
    if (element.ns() != ns::streamManagement)
        return std::nullopt;
    if (element.name() != u"resume")
        return request.isInline ? std::nullopt : std::optional(SessionStart{nullptr, unexpectedRequest()});
    const auto session = m_resumption.resume(request.account, element, request.link);
    if (session)
        return SessionStart{*session, resumedAnswer(**session, element.attribute(u"previd"))};
    SessionStart start{nullptr, resumptionFailed(session.error(), m_resumption.takenBefore(request.account, element))};
    if (session.error().kind == Error::Kind::Malformed)
        start.error = tooHighCount(session.error());
    return start;
}

QStringList StreamManagement::inlineFeatures() const
{
    return {ns::streamManagement};
}

void StreamManagement::bound(Session& session, const xml::Element& wish, xml::Element& answer)
{
    if (const auto enable = wish.child(u"enable", ns::streamManagement); !enable.isNull())
        answer.add(m_resumption.enable(session, enable));
}

bool StreamManagement::elementReceived(Session& session, const xml::Element& element)
{
    if (element.ns() != ns::streamManagement)
        return false;
    if (element.name() == u"r" && !m_extensions.areSettled())
        m_work.start(acknowledge(session.number(), session.outbox().taken()), u"Acknowledging what was archived"_s);
    else
        m_resumption.received(session, element);
    return true;
}

/// §4: whoever acknowledges has taken over. What is not written down yet would be lost with us.
Task<Result<Done>> StreamManagement::acknowledge(quint64 number, quint32 taken)
{
    auto settling = m_extensions.settled();
    const auto settled = co_await std::move(settling);
    auto* session = m_sessions.find(number);
    if (settled && session)
        m_resumption.acknowledge(*session, taken);
    co_return settled;
}

} // namespace everyport::xmpp
