#include "protocols/xmpp/server/server.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

// What is for the domain itself, and what nobody here knows but whoever is asked beside the server.
namespace everyport::xmpp {

namespace {

// With whoever is asked, of one account and of all; further ones are told to come later.
constexpr int messagesOfOne = 10;
constexpr int messagesAtATime = 200;

bool isUnknown(const Answer& answer)
{
    const auto* error = std::get_if<StanzaError>(&answer);
    return error && error->condition == Condition::ServiceUnavailable;
}

} // namespace

Task<Done> Server::request(Stanza iq, Place place)
{
    if (const auto refusal = m_extensions.requestRefusal(iq)) {
        m_router.send(iq.error(*refusal));
        co_return Done{};
    }
    auto answer = co_await m_extensions.answer(iq, place);
    if (place == Place::Domain && isUnknown(answer)) {
        if (auto asking = atDomain(iq)) {
            auto other = co_await std::move(*asking);
            answer = std::move(other);
        }
    }
    if (const auto* payload = std::get_if<xml::Element>(&answer))
        m_router.send(iq.result(*payload));
    else
        m_router.send(iq.error(std::get<StanzaError>(answer)));
    co_return Done{};
}

/// A message's sender does not wait for the answer: what they say next is for others. One domain that writes to another
/// gets none, or two that answer would go on for ever.
Task<Done> Server::messageToDomain(Stanza message)
{
    if (m_messagesAsked.size() >= messagesAtATime || m_messagesAsked.count(message.from().bare()) >= messagesOfOne)
        return m_router.route(message.error(
            {Condition::ResourceConstraint, u"Too many messages wait for an answer here; try again later."_s}));
    auto asking = message.from().hasLocal() && message.to().isBare() ? atDomain(message) : std::nullopt;
    if (!asking)
        return m_router.route(message.error({Condition::ServiceUnavailable}));
    m_messagesAsked.append(message.from().bare());
    work().start(answerMessage(std::move(message), std::move(*asking)), u"Answering a message"_s);
    return doneNow();
}

Task<Result<Done>> Server::answerMessage(Stanza message, Task<Answer> asking)
{
    const auto answer = co_await std::move(asking);
    m_messagesAsked.removeOne(message.from().bare());
    if (const auto* error = std::get_if<StanzaError>(&answer)) {
        m_router.send(message.error(*error));
        co_return Done{};
    }
    const auto& payload = std::get<xml::Element>(answer);
    if (payload.isNull())
        co_return Done{};
    auto reply = Stanza::message(message.to(), message.from(), message.type());
    auto element = reply.element();
    element.add(payload);
    if (const auto thread = message.element().child(u"thread", ns::client); !thread.isNull())
        element.add(thread);
    reply.setElement(std::move(element));
    m_router.send(std::move(reply));
    co_return Done{};
}

} // namespace everyport::xmpp
