#include "app/rulelinks/chatsource.h"

#include "app/rules/events/eventkinds.h"

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

ChatSource::ChatSource(const Clock& clock, chat::ChatModel& chat, rules::RuleEngine& engine)
    : m_clock(clock), m_chat(chat), m_engine(engine)
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
    const bool isOurs = message.isMine || message.isBot || message.isPlayback
        || message.at + stale < m_clock.wallMsecs();
    if (kind.isEmpty() || isOurs || conversation.kind == Conversation::Kind::Network || !conversation.account)
        return;
    const bool isRoom = conversation.kind == Conversation::Kind::Room;
    const bool isMessage = kind == "message"_L1;
    if (!isRoom && !isMessage)
        return;
    const auto* type = conversation.account->type;
    const auto tell = [network = conversation.account->title, protocol = type ? type->name() : QString(),
                          place = conversation.name, isRoom, isMessage, nick = message.sender,
                          account = message.account, text = message.text.text, isMention = message.isMention] {
        rules::Fields fields{{u"network"_s, network}, {u"nick"_s, nick}};
        if (isMessage) {
            fields.insert(u"text"_s, text);
            fields.insert(u"protocol"_s, protocol);
        }
        if (isRoom) {
            fields.insert(u"room"_s, place);
            fields.insert(u"mention"_s, isMention ? u"yes"_s : u"no"_s);
        } else {
            fields.insert(u"account"_s, account);
            fields.insert(u"address"_s, place);
        }
        return fields;
    };
    m_engine.heard(isRoom ? kind : rules::privateMessage, tell, message.at);
}

} // namespace everyport::rulelinks
