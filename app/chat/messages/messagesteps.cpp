#include "app/chat/messages/messagesteps.h"

#include <algorithm>

#include "app/chat/messages/messagesize.h"

namespace everyport::chat {

namespace {

constexpr qsizetype bytesOfAStep = 500; // of names, times and what holds them

bool isUntold(const MessageSteps::Step& step)
{
    const auto* addition = std::get_if<MessageSteps::Addition>(&step);
    return addition ? !addition->isTold && !addition->isKnown : std::holds_alternative<MessageSteps::Alteration>(step);
}

qsizetype bytesOfNames(const WhichMessage& which)
{
    return bytesOf(which.id) + (which.by ? bytesOf(which.by->account) + bytesOf(which.by->name) : 0);
}

/// What takes more than `room` is refused.
MessageSteps::Altered changed(const Message& old, const MessageSteps::Change& change, qsizetype room)
{
    auto now = old;
    change(now);
    if (now == old)
        return {true};
    return bytesOf(now) <= room ? MessageSteps::Altered{true, std::move(now)} : MessageSteps::Altered{true, {}, true};
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
    const auto* alteration = std::get_if<Alteration>(&step);
    if (!alteration)
        return bytesOfAStep;
    // What a change holds is what it would add otherwise.
    const auto otherwise = alteration->otherwise ? 2 * chat::bytesOf(*alteration->otherwise) : 0;
    return bytesOfAStep + bytesOfNames(alteration->which) + alteration->holds + otherwise;
}

Message* MessageSteps::toldOne(Entry& entry)
{
    if (auto* rewriting = std::get_if<Rewriting>(&entry.step))
        return &rewriting->message;
    auto* addition = std::get_if<Addition>(&entry.step);
    return addition && addition->isTold ? &addition->message : nullptr;
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
    if (toldOne(m_steps.front())) {
        forget(m_steps.front());
        ++m_takenOfTold;
    }
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

void MessageSteps::set(Entry& entry, Step step)
{
    const auto bytes = bytesOf(step);
    m_bytes += bytes - entry.bytes;
    entry = {std::move(step), bytes};
}

/// A flood of what comes to nothing takes nobody's place.
void MessageSteps::dropLastNothings()
{
    while (!m_steps.empty() && std::holds_alternative<Nothing>(m_steps.back().step)) {
        m_bytes -= m_steps.back().bytes;
        m_steps.pop_back();
    }
    m_firstUntold = std::min(m_firstUntold, m_steps.size());
}

void MessageSteps::tell(size_t place)
{
    auto& entry = m_steps[place];
    std::get<Addition>(entry.step).isTold = true;
    remember(entry);
}

void MessageSteps::drop(size_t place)
{
    m_firstUntold = std::min(m_firstUntold, place);
    set(m_steps[place], Nothing());
    dropLastNothings();
}

QStringList MessageSteps::namesOf(const Message& message)
{
    if (message.id.isEmpty() && message.senderId.isEmpty())
        return message.isMine ? QStringList(QString()) : QStringList();
    QStringList names{message.id, message.senderId};
    names.removeAll(QString());
    return names;
}

void MessageSteps::remember(Entry& entry)
{
    const auto& message = *toldOne(entry);
    m_byNumber.insert(message.number, &entry);
    for (const auto& id : namesOf(message)) {
        auto& all = m_byId[{message.conversation, id}];
        if (!all.contains(&entry))
            all.append(&entry);
        if (all.size() > mostOfOneName)
            all.removeFirst();
    }
}

void MessageSteps::forget(Entry& entry)
{
    const auto& message = *toldOne(entry);
    m_byNumber.remove(message.number);
    for (const auto& id : namesOf(message)) {
        const auto found = m_byId.find({message.conversation, id});
        if (found == m_byId.end())
            continue;
        found->removeAll(&entry);
        if (found->isEmpty())
            m_byId.erase(found);
    }
}

bool MessageSteps::isTold(const Message& message) const
{
    const auto called = message.id.isEmpty() ? QList<Entry*>() : m_byId.value({message.conversation, message.id});
    if (std::any_of(called.begin(), called.end(), [&](Entry* one) { return toldOne(*one)->id == message.id; }))
        return true;
    // Our own words that come back; what others call theirs may be anything.
    return message.isMine && find({message.conversation, 0, message.senderId, Author{true}});
}

MessageSteps::Entry* MessageSteps::find(const WhichMessage& which) const
{
    if (which.number != 0) {
        auto* entry = m_byNumber.value(which.number);
        return entry && which.matches(*toldOne(*entry)) ? entry : nullptr;
    }
    const auto called = m_byId.value({which.conversation, which.id});
    const auto found = std::find_if(
        called.rbegin(), called.rend(), [&which](Entry* one) { return which.matches(*toldOne(*one)); });
    return found == called.rend() ? nullptr : *found;
}

std::vector<const Message*> MessageSteps::told(std::optional<qint64> conversation) const
{
    std::vector<const Message*> messages;
    for (const auto& entry : m_steps) {
        const auto* message = toldOne(entry);
        if (message && (!conversation || message->conversation == *conversation))
            messages.push_back(message);
    }
    return messages;
}

std::optional<Message> MessageSteps::told(const WhichMessage& which) const
{
    auto* entry = find(which);
    return entry ? std::optional(*toldOne(*entry)) : std::nullopt;
}

std::optional<Message> MessageSteps::takeName(const Message& message)
{
    for (auto* one : m_byId.value({message.conversation, QString()})) {
        if (!isToldAgain(*toldOne(*one), message))
            continue;
        auto named = *toldOne(*one);
        chat::takeName(named, message);
        rewrite(*one, named);
        return named;
    }
    return {};
}

void MessageSteps::rewrite(Entry& told, const Message& now)
{
    forget(told);
    *toldOne(told) = now;
    const auto bytes = chat::bytesOf(now);
    m_bytes += bytes - std::exchange(told.bytes, bytes);
    remember(told);
}

MessageSteps::Altered MessageSteps::alter(size_t place, const std::optional<Message>& stored)
{
    m_firstUntold = std::min(m_firstUntold, place);
    auto& done = m_steps[place];
    auto alteration = std::move(std::get<Alteration>(done.step));
    auto* told = find(alteration.which);
    const auto old = told ? std::optional(*toldOne(*told)) : stored;
    // What makes it smaller always has room.
    const auto before = told ? told->bytes : 0;
    const auto room = std::max(before, mostBytes - (m_bytes - done.bytes - before));
    const auto altered = old ? changed(*old, alteration.change, room) : Altered();
    Step by = Nothing();
    if (altered.now && told)
        rewrite(*told, *altered.now);
    else if (altered.now)
        by = Rewriting{*altered.now};
    else if (!old && alteration.otherwise)
        by = Addition{std::move(*alteration.otherwise)};
    set(done, std::move(by));
    if (toldOne(done))
        remember(done);
    dropLastNothings();
    return altered;
}

} // namespace everyport::chat
