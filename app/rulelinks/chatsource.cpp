#include "app/rulelinks/chatsource.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

using chat::Conversation;
using chat::MessageKind;

namespace {

constexpr qint64 stale = 60'000; // what is older is caught up with

QString kindOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
    case MessageKind::Action: return u"message"_s;
    case MessageKind::Joined: return u"joined"_s;
    case MessageKind::Left:
    case MessageKind::Quit: return u"left"_s;
    default: return {};
    }
}

} // namespace

ChatSource::ChatSource(const Clock& clock, chat::ChatSpace& chat, rules::RuleEngine& engine) : m_clock(clock), m_chat(chat), m_engine(engine)
{
    m_chat.addListener(this);
}

ChatSource::~ChatSource()
{
    m_chat.removeListener(this);
}

void ChatSource::messageAdded(Conversation& conversation, const chat::Message& message)
{
    const auto kind = kindOf(message.kind);
    const bool isOurs = message.isMine || message.isBot || message.isPlayback || message.at + stale < m_clock.wallMsecs();
    if (kind.isEmpty() || isOurs || conversation.kind == Conversation::Kind::Network || !conversation.account)
        return;
    const bool isRoom = conversation.kind == Conversation::Kind::Room;
    rules::Fields fields{{u"network"_s, conversation.account->title}, {u"room"_s, isRoom ? conversation.name : QString()}, {u"nick"_s, message.sender}};
    if (kind == "message"_L1) {
        fields.insert(u"text"_s, message.text.text);
        fields.insert(u"protocol"_s, conversation.account->type ? conversation.account->type->name() : QString());
        fields.insert(u"mention"_s, message.isMention || !isRoom ? u"yes"_s : u"no"_s);
    }
    m_engine.heard({kind, fields, message.at, {}, {}});
}

} // namespace everyport::rulelinks
