#include "protocols/xmpp/stanza/requests.h"

#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

Task<Result<Stanza>> Requests::ask(Stanza iq, Clock::Duration timeout, Unsent unsent)
{
    using Outcome = Result<Stanza>;
    if (m_open.size() >= mostOpen)
        return Outcome(Error::busy(Reason::NoSpace, u"Too many questions wait for an answer already."_s));
    const auto id = randomText(9);
    auto element = iq.element();
    element.setAttribute(u"id"_s, id);
    iq.setElement(std::move(element));
    auto& open = m_open[id];
    open.from = iq.from();
    open.to = iq.to();
    open.deadline = m_clock.callLater(
        timeout, [this, id] { finish(id, Error::busy(Reason::TimedOut, u"There was no answer in time."_s)); });
    auto task = open.answer.task([this, id] { forget(id); });
    const auto sent = send(iq);
    if (!sent && unsent == Unsent::Waits && sent.error().kind == Error::Kind::Disconnected)
        m_waiting.append(std::move(iq));
    else if (!sent)
        finish(id, sent.error());
    return task;
}

/// §8.1.2.1: an answer comes from whom it was asked of, and to whoever asked. Our own account answers without a name,
/// too, and what our server stamps as ours can only be its own.
bool Requests::mayAnswer(const Open& open, const Stanza& answer) const
{
    const auto& from = answer.from();
    if (!open.from.isNull() && answer.to() != open.from)
        return false;
    if (from == open.to)
        return true;
    const bool wasAccount = open.to.isNull() || open.to == m_self.bare();
    return wasAccount
        && (from.isNull() || from == m_self.bare() || from == m_self
            || (open.to.isNull() && from == m_self.domainOnly()));
}

bool Requests::take(const Stanza& stanza)
{
    if (!stanza.isIq() || stanza.isRequest())
        return false;
    const auto found = m_open.find(stanza.id());
    if (found == m_open.end() || !mayAnswer(found->second, stanza))
        return true; // late or forged: that is the end of it (§8.4)
    finish(stanza.id(), stanza.isError() ? Result<Stanza>(errorOf(stanza)) : Result<Stanza>(stanza));
    return true;
}

void Requests::sendWaiting()
{
    for (auto& iq : std::exchange(m_waiting, {})) {
        const auto id = iq.id();
        if (!m_open.contains(id))
            continue;
        const auto sent = send(iq);
        if (!sent && sent.error().kind == Error::Kind::Disconnected)
            m_waiting.append(std::move(iq)); // lost again already
        else if (!sent)
            finish(id, sent.error());
    }
}

void Requests::fail(const Error& reason)
{
    std::map<QString, Open> waiting;
    for (const auto& iq : m_waiting)
        waiting.insert(m_open.extract(iq.id()));
    for (auto& [id, open] : std::exchange(m_open, std::move(waiting)))
        open.answer.fire(reason);
}

void Requests::failWaiting(const Error& reason)
{
    for (const auto& iq : std::exchange(m_waiting, {}))
        finish(iq.id(), reason);
}

void Requests::forget(const QString& id)
{
    m_open.erase(id);
    m_waiting.removeIf([&id](const Stanza& iq) { return iq.id() == id; });
}

void Requests::finish(const QString& id, const Result<Stanza>& answer)
{
    // Out of the table before it fires: whoever waits may ask again from inside.
    auto open = m_open.extract(id);
    m_waiting.removeIf([&id](const Stanza& iq) { return iq.id() == id; });
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
    case Condition::ServiceUnavailable: return Error::unsupported(Reason::None, text, name);
    case Condition::ItemNotFound: return Error::refused(Reason::NotFound, text, name);
    case Condition::Conflict: return Error::refused(Reason::AlreadyExists, text, name);
    case Condition::Forbidden:
    case Condition::NotAllowed:
    case Condition::NotAuthorized:
    case Condition::RegistrationRequired: return Error::refused(Reason::NotAuthorised, text, name);
    case Condition::RemoteServerNotFound: return Error::refused(Reason::NameNotFound, text, name);
    case Condition::RemoteServerTimeout: return Error::busy(Reason::TimedOut, text, name);
    default: break;
    }
    return {error.type == ErrorType::Wait ? Error::Kind::Busy : Error::Kind::Refused, Reason::None, text, name};
}

} // namespace everyport::xmpp
