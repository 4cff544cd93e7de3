#include "app/chat/messages/messagesteps.h"

#include <algorithm>
#include <vector>

namespace everyport::chat {

bool WhichMessage::matches(const Message& message) const
{
    if (message.conversation != conversation)
        return false;
    if (number != 0)
        return message.number == number;
    return !id.isEmpty() && (message.id == id || message.senderId == id) && (!by || by->wrote(message));
}

std::vector<MessageSteps::Addition*> MessageSteps::firstAdditions(size_t most)
{
    std::vector<Addition*> found;
    for (auto& step : m_steps) {
        auto* addition = std::get_if<Addition>(&step);
        if (!addition || found.size() == most)
            break;
        found.push_back(addition);
    }
    return found;
}

void MessageSteps::prepend(Step step)
{
    m_steps.push_front(std::move(step));
    m_firstUntold = 0;
}

void MessageSteps::removeFirst()
{
    m_steps.pop_front();
    m_firstUntold -= m_firstUntold > 0;
    if (m_steps.empty()) {
        m_ids.clear();
        m_senderIds.clear();
    }
}

std::vector<MessageSteps::Addition*> MessageSteps::untold(size_t most)
{
    const auto isUntold = [](const Step& step) {
        const auto* addition = std::get_if<Addition>(&step);
        return addition && !addition->isTold && !addition->isKnown;
    };
    while (m_firstUntold < m_steps.size() && !isUntold(m_steps[m_firstUntold]))
        ++m_firstUntold;
    std::vector<Addition*> found;
    for (auto at = m_firstUntold; at < m_steps.size() && found.size() < most; ++at) {
        if (isUntold(m_steps[at]))
            found.push_back(&std::get<Addition>(m_steps[at]));
    }
    return found;
}

std::vector<MessageSteps::Flush> MessageSteps::takeFlushes()
{
    std::vector<Flush> taken;
    for (auto& step : m_steps) {
        if (auto* flush = std::get_if<Flush>(&step))
            taken.push_back(std::move(*flush));
    }
    std::erase_if(m_steps, [](const Step& step) { return std::holds_alternative<Flush>(step); });
    m_firstUntold = 0;
    return taken;
}

void MessageSteps::tell(Addition& addition)
{
    addition.isTold = true;
    remember(addition.message);
}

void MessageSteps::remember(const Message& message)
{
    if (!message.id.isEmpty())
        m_ids.insert({message.conversation, message.id});
    if (!message.senderId.isEmpty())
        m_senderIds.insert({message.conversation, message.senderId});
}

bool MessageSteps::isTold(const Message& message) const
{
    if (!message.id.isEmpty() && m_ids.contains({message.conversation, message.id}))
        return true;
    // Our own words that come back; what others call theirs may be anything.
    return message.isMine && find({message.conversation, 0, message.senderId, Author{true}});
}

std::optional<size_t> MessageSteps::find(const WhichMessage& which) const
{
    const Id id{which.conversation, which.id};
    if (which.number == 0 && !m_ids.contains(id) && !m_senderIds.contains(id))
        return {};
    for (auto at = m_steps.size(); at-- > 0;) {
        const auto* addition = std::get_if<Addition>(&m_steps[at]);
        if (addition && addition->isTold && which.matches(addition->message))
            return at;
    }
    return {};
}

QList<Message> MessageSteps::told(qint64 conversation) const
{
    QList<Message> messages;
    for (const auto& step : m_steps) {
        const auto* addition = std::get_if<Addition>(&step);
        if (addition && addition->isTold && addition->message.conversation == conversation)
            messages.append(addition->message);
    }
    return messages;
}

std::optional<Message> MessageSteps::told(const WhichMessage& which) const
{
    const auto at = find(which);
    return at ? std::optional(std::get<Addition>(m_steps[*at]).message) : std::nullopt;
}

MessageSteps::Altered MessageSteps::alter(const WhichMessage& which, const Change& change)
{
    const auto at = find(which);
    if (!at)
        return {};
    auto& message = std::get<Addition>(m_steps[*at]).message;
    const auto before = message;
    change(message);
    if (message == before)
        return {true};
    remember(message);
    return {true, message};
}

QList<Message> MessageSteps::alterTold()
{
    QList<Message> altered;
    std::deque<Step> kept;
    std::vector<bool> isDone;
    for (const auto& step : m_steps) {
        const auto* alteration = std::get_if<Alteration>(&step);
        const auto done = alteration ? alter(alteration->which, alteration->change) : Altered();
        isDone.push_back(done.isFound);
        if (done.now)
            altered.append(*done.now);
    }
    for (size_t i = 0; i < m_steps.size(); ++i) {
        if (!isDone[i])
            kept.push_back(std::move(m_steps[i]));
    }
    m_steps = std::move(kept);
    m_firstUntold = 0;
    return altered;
}

qsizetype MessageSteps::additions() const
{
    return std::count_if(
        m_steps.begin(), m_steps.end(), [](const Step& step) { return std::holds_alternative<Addition>(step); });
}

} // namespace everyport::chat
