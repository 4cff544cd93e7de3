#include "app/chat/model/typingnotices.h"

#include "app/chat/messages/wording.h"

namespace everyport::chat {

using namespace std::chrono_literals;

namespace {
constexpr qsizetype mostTyping = 20;
constexpr auto typingLasts = 6s; // IRCv3's typing says it again every three; XEP-0085 leaves it open
} // namespace

void TypingNotices::set(Conversation& conversation, const QString& name, bool on)
{
    const auto clean = cleanName(name);
    const std::pair key(conversation.id, clean);
    auto& names = conversation.m_typing;
    const auto notify = [&] {
        m_store.listeners().forEach([&](ChatEvents& events) { events.typingChanged(conversation); });
    };
    if (!on) {
        m_timers.erase(key);
        if (names.removeAll(clean) > 0)
            notify();
        return;
    }
    if (clean.isEmpty() || (!names.contains(clean) && names.size() >= mostTyping))
        return;
    m_timers[key] = m_clock.callLater(typingLasts, [this, key] {
        const auto who = key; // the timer goes with its entry
        if (auto* found = m_store.conversation(who.first))
            set(*found, who.second, false);
    });
    if (names.contains(clean))
        return;
    names.append(clean);
    notify();
}

void TypingNotices::forget(qint64 conversation)
{
    std::erase_if(m_timers, [conversation](const auto& entry) { return entry.first.first == conversation; });
}

} // namespace everyport::chat
