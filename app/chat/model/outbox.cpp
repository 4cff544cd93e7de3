#include "app/chat/model/outbox.h"

#include <algorithm>

namespace everyport::chat {

void Outbox::add(qint64 conversation, qint64 message, Outgoing outgoing)
{
    m_waiting[conversation].push_back({message, std::move(outgoing)});
    sendWaiting(conversation);
}

bool Outbox::take(qint64 conversation, qint64 message)
{
    const auto found = m_waiting.find(conversation);
    return found != m_waiting.end()
        && std::erase_if(*found, [message](const Entry& entry) { return entry.message == message; }) > 0;
}

void Outbox::sendWaiting(qint64 conversation)
{
    while (m_way(conversation)) {
        const auto found = m_waiting.find(conversation);
        if (found == m_waiting.end())
            return;
        if (found->empty()) {
            m_waiting.erase(found);
            return;
        }
        auto entry = std::move(found->front());
        found->pop_front();
        m_work.start(send(conversation, std::move(entry)));
    }
}

Task<Result<Done>> Outbox::send(qint64 conversation, Entry entry)
{
    auto sending = m_way(conversation)->send(conversation, entry.message, entry.outgoing);
    const auto sent = co_await std::move(sending);
    if (!sent && sent.error().kind == Error::Kind::Busy) {
        // It has not gone; behind nothing that was said after it.
        auto& waiting = m_waiting[conversation];
        const auto at = std::find_if(
            waiting.begin(), waiting.end(), [&](const Entry& other) { return other.message > entry.message; });
        waiting.insert(at, std::move(entry));
        co_return Done{};
    }
    m_outcome(conversation, entry.message, sent);
    co_return Done{};
}

} // namespace everyport::chat
