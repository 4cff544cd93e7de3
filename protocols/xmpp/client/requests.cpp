#include "protocols/xmpp/client/requests.h"

#include "protocols/xmpp/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

Task<Result<Stanza>> Requests::ask(Stanza iq, Clock::Duration timeout)
{
    using Answer = Result<Stanza>;
    if (m_open.size() >= mostOpen)
        return Answer(Error{Error::Kind::Busy, Reason::NoSpace, u"Too many questions wait for an answer already."_s});
    const auto id = randomText(9);
    auto element = iq.element();
    element.setAttribute(u"id"_s, id);
    iq.setElement(std::move(element));
    auto& open = m_open[id];
    open.to = iq.to();
    open.deadline = m_clock.callLater(timeout, [this, id] {
        finish(id, Error{Error::Kind::Busy, Reason::TimedOut, u"There was no answer in time."_s});
    });
    auto task = open.answer.task([this, id] { m_open.erase(id); });
    if (const auto sent = send(std::move(iq)); !sent)
        finish(id, sent.error());
    return task;
}

/// §8.1.2.1: an answer comes from whom it was asked of. Our own account answers without a name, too, and what our server
/// stamps as ours can only be its own.
bool Requests::mayAnswer(const Jid& asked, const Jid& from) const
{
    if (from == asked)
        return true;
    const bool wasAccount = asked.isNull() || asked == m_self.bare();
    return wasAccount && (from.isNull() || from == m_self.bare() || from == m_self || (asked.isNull() && from == m_self.domainOnly()));
}

bool Requests::take(const Stanza& stanza)
{
    if (!stanza.isIq() || stanza.isRequest())
        return false;
    const auto found = m_open.find(stanza.id());
    if (found == m_open.end() || !mayAnswer(found->second.to, stanza.from()))
        return true; // late or forged: that is the end of it (§8.4)
    finish(stanza.id(), stanza.isError() ? Result<Stanza>(errorOf(stanza)) : Result<Stanza>(stanza));
    return true;
}

void Requests::fail(const Error& reason)
{
    for (auto& [id, open] : std::exchange(m_open, {}))
        open.answer.fire(reason);
}

void Requests::finish(const QString& id, const Result<Stanza>& answer)
{
    // Out of the table before it fires: whoever waits may ask again from inside.
    auto open = m_open.extract(id);
    if (open)
        open.mapped().answer.fire(answer);
}

Error errorOf(const Stanza& stanza)
{
    const auto error = StanzaError::fromElement(stanza.element().child(u"error"));
    const auto name = conditionName(error.condition);
    const auto text = error.text.isEmpty() ? name : error.text;
    switch (error.condition) {
    case Condition::FeatureNotImplemented:
    case Condition::ServiceUnavailable: return {Error::Kind::Unsupported, Reason::None, text, name};
    case Condition::ItemNotFound: return {Error::Kind::Refused, Reason::NotFound, text, name};
    case Condition::Conflict: return {Error::Kind::Refused, Reason::AlreadyExists, text, name};
    case Condition::Forbidden:
    case Condition::NotAllowed:
    case Condition::NotAuthorized:
    case Condition::RegistrationRequired: return {Error::Kind::Refused, Reason::NotAuthorised, text, name};
    case Condition::RemoteServerNotFound: return {Error::Kind::Refused, Reason::NameNotFound, text, name};
    case Condition::RemoteServerTimeout: return {Error::Kind::Busy, Reason::TimedOut, text, name};
    default: break;
    }
    return {error.type == ErrorType::Wait ? Error::Kind::Busy : Error::Kind::Refused, Reason::None, text, name};
}

} // namespace everyport::xmpp::client
