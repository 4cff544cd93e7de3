#include "app/faces/chatface.h"

#include <QMetaMethod>

#include "app/chat/messages/message.h"
#include "app/chat/network/account.h"
#include "app/chat/network/link.h"

using namespace Qt::StringLiterals;

namespace everyport::faces {

QString ConversationFace::name() const
{
    const auto* is = now();
    return is ? is->name : QString();
}

QString ConversationFace::title() const
{
    const auto* is = now();
    return is ? is->shownName() : QString();
}

QString ConversationFace::network() const
{
    const auto* is = now();
    return is && is->account ? is->account->title : QString();
}

QString ConversationFace::topic() const
{
    const auto* is = now();
    return is ? is->topic.text : QString();
}

QStringList ConversationFace::members() const
{
    QStringList names;
    const auto* is = now();
    for (const auto& member : is ? is->sortedMembers() : QList<chat::Member>())
        names << member.name;
    return names;
}

bool ConversationFace::isEntered() const
{
    const auto* is = now();
    return is && is->isEntered();
}

int ConversationFace::unread() const
{
    const auto* is = now();
    return is ? is->unread : 0;
}

namespace {

Task<Result<QVariant>> said(Task<Result<qint64>> task)
{
    auto number = co_await std::move(task);
    if (!number)
        co_return number.error();
    co_return QVariant(qlonglong(*number));
}

QString stateName(chat::Account::State state)
{
    switch (state) {
    case chat::Account::State::Offline: return u"offline"_s;
    case chat::Account::State::Connecting: return u"connecting"_s;
    case chat::Account::State::Online: return u"online"_s;
    case chat::Account::State::Waiting: return u"waiting"_s;
    case chat::Account::State::Failed: break;
    }
    return u"failed"_s;
}

} // namespace

Answer ConversationFace::send(const QString& text)
{
    chat::Outgoing outgoing;
    outgoing.text = chat::RichText(text);
    return Answer(said(m_chat.say(m_id, std::move(outgoing))));
}

QString NetworkFace::name() const
{
    const auto* is = m_chat.account(m_id);
    return is ? is->title : QString();
}

QString NetworkFace::state() const
{
    const auto* is = m_chat.account(m_id);
    return stateName(is ? is->state : chat::Account::State::Offline);
}

QString NetworkFace::trouble() const
{
    const auto* is = m_chat.account(m_id);
    return is ? is->trouble : QString();
}

QString NetworkFace::ownName() const
{
    const auto* is = m_chat.account(m_id);
    return is ? is->ownName : QString();
}

ChatFace::ChatFace(chat::ChatModel& space)
    : m_chat(space),
      m_networks([&space](qint64 id) { return std::make_unique<NetworkFace>(space, id); }),
      m_conversations([&space](qint64 id) { return std::make_unique<ConversationFace>(space, id); })
{
    m_chat.addListener(this);
}

ChatFace::~ChatFace()
{
    m_chat.removeListener(this);
}

QList<QObject*> ChatFace::networks()
{
    QList<qint64> ids;
    for (const auto& account : m_chat.accounts())
        ids << account->id;
    return m_networks.faces(ids);
}

QList<QObject*> ChatFace::ofKind(chat::Conversation::Kind kind)
{
    QList<qint64> ids;
    for (const auto& account : m_chat.accounts()) {
        for (const auto& conversation : account->conversations()) {
            if (conversation->kind == kind)
                ids << conversation->id;
        }
    }
    return m_conversations.faces(ids);
}

void ChatFace::accountChanged(chat::Account& account)
{
    if (auto* face = m_networks.known(account.id))
        Q_EMIT face->changed();
}

void ChatFace::conversationChanged(chat::Conversation& conversation)
{
    if (auto* face = m_conversations.known(conversation.id))
        Q_EMIT face->changed();
}

void ChatFace::messageAdded(chat::Conversation& conversation, const chat::Message& message_)
{
    if (!chat::isSpoken(message_.kind) || message_.isPlayback)
        return;
    if (auto* face = m_conversations.known(conversation.id))
        Q_EMIT face->message(message_.sender, message_.text.text);
    static const auto everywhere = QMetaMethod::fromSignal(&ChatFace::message);
    if (isSignalConnected(everywhere))
        Q_EMIT message(m_conversations.face(conversation.id), message_.sender, message_.text.text);
}

} // namespace everyport::faces
