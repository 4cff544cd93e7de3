#include "app/chat/messages/messagesteps.h"

#include <algorithm>

namespace everyport::chat {

namespace {

constexpr qsizetype bytesOfOne = 500; // of names, times and what holds them

qsizetype bytesOf(const Message& message)
{
    return bytesOfOne + qsizetype(sizeof(QChar)) * (message.text.text.size() + message.detail.size());
}

const Message* toldOne(const MessageSteps::Step& step)
{
    if (const auto* rewriting = std::get_if<MessageSteps::Rewriting>(&step))
        return &rewriting->message;
    const auto* addition = std::get_if<MessageSteps::Addition>(&step);
    return addition && addition->isTold ? &addition->message : nullptr;
}

bool isUntold(const MessageSteps::Step& step)
{
    const auto* addition = std::get_if<MessageSteps::Addition>(&step);
    return addition ? !addition->isTold && !addition->isKnown : std::holds_alternative<MessageSteps::Alteration>(step);
}

} // namespace

bool WhichMessage::matches(const Message& message) const
{
    if (message.conversation != conversation)
        return false;
    if (number != 0)
        return message.number == number;
    return !id.isEmpty() && (message.id == id || message.senderId == id) && (!by || by->wrote(message));
}

qsizetype MessageSteps::bytesOf(const Step& step)
{
    if (const auto* addition = std::get_if<Addition>(&step))
        return chat::bytesOf(addition->message);
    if (const auto* rewriting = std::get_if<Rewriting>(&step))
        return chat::bytesOf(rewriting->message);
    // What a change holds is what it would add otherwise.
    const auto* alteration = std::get_if<Alteration>(&step);
    return alteration && alteration->otherwise ? 2 * chat::bytesOf(*alteration->otherwise) : bytesOfOne;
}

void MessageSteps::append(Step step)
{
    const auto bytes = bytesOf(step);
    m_bytes += bytes;
    m_steps.push_back({std::move(step), bytes});
}

void MessageSteps::prepend(Step step)
{
    const auto bytes = bytesOf(step);
    m_bytes += bytes;
    m_steps.push_front({std::move(step), bytes});
    m_firstUntold = 0;
}

MessageSteps::Step MessageSteps::takeFirst()
{
    if (const auto* message = toldOne(m_steps.front().step))
        forget(*message);
    auto step = std::move(m_steps.front().step);
    m_bytes -= m_steps.front().bytes;
    m_steps.pop_front();
    m_firstUntold -= m_firstUntold > 0;
    return step;
}

std::vector<MessageSteps::Addition*> MessageSteps::firstAdditions(size_t most)
{
    std::vector<Addition*> found;
    for (auto& entry : m_steps) {
        auto* addition = std::get_if<Addition>(&entry.step);
        if (!addition || found.size() == most)
            break;
        found.push_back(addition);
    }
    return found;
}

std::vector<const MessageSteps::Rewriting*> MessageSteps::firstRewritings(size_t most)
{
    std::vector<const Rewriting*> found;
    for (const auto& entry : m_steps) {
        const auto* rewriting = std::get_if<Rewriting>(&entry.step);
        if (!rewriting || found.size() == most)
            break;
        found.push_back(rewriting);
    }
    return found;
}

std::vector<size_t> MessageSteps::untold(size_t most)
{
    while (m_firstUntold < m_steps.size() && !isUntold(m_steps[m_firstUntold].step))
        ++m_firstUntold;
    std::vector<size_t> found;
    for (auto at = m_firstUntold; at < m_steps.size() && found.size() < most; ++at) {
        if (isUntold(m_steps[at].step))
            found.push_back(at);
    }
    return found;
}

std::vector<MessageSteps::Flush> MessageSteps::takeFlushes()
{
    std::vector<Flush> taken;
    for (auto& entry : m_steps) {
        if (auto* flush = std::get_if<Flush>(&entry.step)) {
            taken.push_back(std::move(*flush));
            entry.step = Nothing();
        }
    }
    return taken;
}

void MessageSteps::replace(size_t place, Step by)
{
    auto& entry = m_steps[place];
    const auto bytes = bytesOf(by);
    m_bytes += bytes - entry.bytes;
    entry = {std::move(by), bytes};
    m_firstUntold = std::min(m_firstUntold, place);
    if (auto* rewriting = std::get_if<Rewriting>(&entry.step))
        remember(rewriting->message);
    // A flood of what comes to nothing takes nobody's place.
    while (!m_steps.empty() && std::holds_alternative<Nothing>(m_steps.back().step)) {
        m_bytes -= m_steps.back().bytes;
        m_steps.pop_back();
    }
    m_firstUntold = std::min(m_firstUntold, m_steps.size());
}

void MessageSteps::tell(Addition& addition)
{
    addition.isTold = true;
    remember(addition.message);
}

QStringList MessageSteps::namesOf(const Message& message)
{
    if (message.id.isEmpty() && message.senderId.isEmpty())
        return message.isMine ? QStringList(QString()) : QStringList();
    QStringList names{message.id, message.senderId};
    names.removeAll(QString());
    return names;
}

void MessageSteps::remember(Message& message)
{
    m_byNumber.insert(message.number, &message);
    for (const auto& id : namesOf(message)) {
        auto& all = m_byId[{message.conversation, id}];
        if (!all.contains(&message))
            all.append(&message);
        if (all.size() > mostOfOneName)
            all.removeFirst();
    }
}

void MessageSteps::forget(const Message& message)
{
    m_byNumber.remove(message.number);
    for (const auto& id : namesOf(message)) {
        const auto found = m_byId.find({message.conversation, id});
        if (found == m_byId.end())
            continue;
        found->removeIf([&message](const Message* one) { return one == &message; });
        if (found->isEmpty())
            m_byId.erase(found);
    }
}

bool MessageSteps::isTold(const Message& message) const
{
    const auto called = message.id.isEmpty() ? QList<Message*>() : m_byId.value({message.conversation, message.id});
    if (std::any_of(called.begin(), called.end(), [&](const Message* one) { return one->id == message.id; }))
        return true;
    // Our own words that come back; what others call theirs may be anything.
    return message.isMine && find({message.conversation, 0, message.senderId, Author{true}});
}

Message* MessageSteps::find(const WhichMessage& which) const
{
    if (which.number != 0) {
        auto* message = m_byNumber.value(which.number);
        return message && which.matches(*message) ? message : nullptr;
    }
    const auto called = m_byId.value({which.conversation, which.id});
    const auto found = std::find_if(
        called.rbegin(), called.rend(), [&which](const Message* one) { return which.matches(*one); });
    return found == called.rend() ? nullptr : *found;
}

QList<Message> MessageSteps::told(std::optional<qint64> conversation) const
{
    QList<Message> messages;
    for (const auto& entry : m_steps) {
        const auto* message = toldOne(entry.step);
        if (message && (!conversation || message->conversation == *conversation))
            messages.append(*message);
    }
    return messages;
}

std::optional<Message> MessageSteps::told(const WhichMessage& which) const
{
    const auto* message = find(which);
    return message ? std::optional(*message) : std::nullopt;
}

std::optional<Message> MessageSteps::takeName(const Message& message)
{
    for (const auto* one : m_byId.value({message.conversation, QString()})) {
        if (isToldAgain(*one, message)) {
            return alter({message.conversation, one->number}, [&message](Message& stands) {
                chat::takeName(stands, message);
            }).now;
        }
    }
    return {};
}

MessageSteps::Altered MessageSteps::alter(const WhichMessage& which, const Change& change)
{
    auto* message = find(which);
    if (!message)
        return {};
    auto changed = *message;
    change(changed);
    if (changed == *message)
        return {true};
    forget(*message);
    *message = changed;
    remember(*message);
    return {true, changed};
}

} // namespace everyport::chat
