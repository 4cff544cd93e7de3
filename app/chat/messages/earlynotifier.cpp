#include "app/chat/messages/earlynotifier.h"

#include <algorithm>

#include "app/chat/messages/messagesight.h"

namespace everyport::chat {

namespace {

constexpr size_t mostTogether = 2000;

} // namespace

EarlyNotifier::EarlyNotifier(
    Database& database, MessageSteps& steps, MessageEvents& events, std::function<void()> leftOut)
    : m_database(database), m_steps(steps), m_events(events), m_leftOut(std::move(leftOut))
{
}

void EarlyNotifier::giveNumber(Message& message)
{
    if (m_nextNumber != 0 && message.number == 0)
        message.number = m_nextNumber++;
}

Task<Result<Done>> EarlyNotifier::notifySome()
{
    const auto untold = m_steps.untold(mostTogether);
    QList<Message> added;
    QList<WhichMessage> altered;
    for (const auto place : untold) {
        const auto* addition = std::get_if<Addition>(&m_steps.at(place));
        added.append(addition ? addition->message : Message());
        altered.append(addition ? WhichMessage() : std::get<Alteration>(m_steps.at(place)).which);
    }
    auto looking = m_database.read(
        [added, altered](QSqlDatabase& connection) { return seeMessages(connection, added, altered); });
    const auto lifetime = m_lifetime.token();
    const auto seen = co_await std::move(looking);
    if (lifetime.isOver())
        co_return Error::cancelled();
    if (!seen)
        co_return seen.error();
    m_nextNumber = std::max(m_nextNumber, seen->last + 1);
    for (qsizetype i = 0; i < seen->old.size(); ++i) {
        if (std::holds_alternative<Addition>(m_steps.at(untold[size_t(i)])))
            tellAddition(untold[size_t(i)], seen->isKnown[i]);
        else
            tellAlteration(untold[size_t(i)], seen->old[i]);
        if (lifetime.isOver())
            co_return Error::cancelled();
    }
    co_return Done{};
}

void EarlyNotifier::tellAddition(size_t place, bool isStored)
{
    auto& addition = std::get<Addition>(m_steps.at(place));
    addition.isKnown = isStored || m_steps.isTold(addition.message);
    if (addition.isKnown) {
        // An archive that comes again takes nobody's place; our own words may still take a name from it.
        if (!addition.message.isMine && !addition.wanted)
            m_steps.drop(place);
        return;
    }
    if (const auto named = m_steps.takeName(addition.message)) {
        addition.isKnown = true;
        return m_events.messageUpdated(*named);
    }
    tell(place);
}

void EarlyNotifier::tellAlteration(size_t place, const std::optional<Message>& old)
{
    const auto altered = m_steps.alter(place, old);
    if (altered.isRefused)
        m_leftOut();
    if (altered.now)
        m_events.messageUpdated(*altered.now);
}

void EarlyNotifier::tell(size_t place)
{
    auto& addition = std::get<Addition>(m_steps.at(place));
    giveNumber(addition.message);
    m_steps.tell(place);
    auto wanted = std::exchange(addition.wanted, {});
    const auto number = addition.message.number;
    const auto lifetime = m_lifetime.token();
    m_events.messageTaken(Message(addition.message));
    if (!lifetime.isOver() && wanted)
        wanted->fire(number);
}

} // namespace everyport::chat
