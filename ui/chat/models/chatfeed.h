#pragma once

#include <QObject>

#include "app/chat/model/chatmodel.h"
#include "ui/chat/models/pictures.h"

namespace everyport::ui {

/// The chat model's events as signals, for as many parts of the window as want them. `space` outlives it.
class ChatFeed : public QObject, private chat::ChatEvents {
    Q_OBJECT
public:
    explicit ChatFeed(chat::ChatModel& chat, QObject* parent = nullptr);
    ~ChatFeed() override;

    chat::ChatModel& chat() const { return m_chat; }
    Pictures& pictures() const { return *m_pictures; }

Q_SIGNALS:
    void accountsChanged();
    void accountToldOf(qint64 account);
    void conversationsChanged(); ///< Some came or went.
    void conversationToldOf(qint64 conversation);
    void messageCame(qint64 conversation, const everyport::chat::Message& message);
    void messageToldOf(qint64 conversation, const everyport::chat::Message& message);
    void membersToldOf(qint64 conversation);
    void contactsToldOf(qint64 account);
    void typingToldOf(qint64 conversation);
    void fileToldOf(qint64 conversation);
    void storingToldOf(); ///< ChatModel::storingTrouble.
    void offerToldOf(const everyport::chat::Offer& offer);
    void worthANote(qint64 conversation, const everyport::chat::Message& message);

private:
    void accountAdded(chat::Account&) override { Q_EMIT accountsChanged(); }
    void accountChanged(chat::Account& account) override;
    void accountRemoved(qint64) override { Q_EMIT accountsChanged(); }
    void conversationAdded(chat::Conversation&) override { Q_EMIT conversationsChanged(); }
    void conversationChanged(chat::Conversation& conversation) override { Q_EMIT conversationToldOf(conversation.id); }
    void conversationRemoved(qint64) override { Q_EMIT conversationsChanged(); }
    void messageAdded(chat::Conversation& conversation, const chat::Message& message) override
    {
        Q_EMIT messageCame(conversation.id, message);
    }
    void messageChanged(chat::Conversation& conversation, const chat::Message& message) override
    {
        Q_EMIT messageToldOf(conversation.id, message);
    }
    void membersChanged(chat::Conversation& conversation) override { Q_EMIT membersToldOf(conversation.id); }
    void contactsChanged(chat::Account& account) override { Q_EMIT contactsToldOf(account.id); }
    void typingChanged(chat::Conversation& conversation) override { Q_EMIT typingToldOf(conversation.id); }
    void fileChanged(const chat::FileTransfer& file) override { Q_EMIT fileToldOf(file.conversation); }
    void storingChanged() override { Q_EMIT storingToldOf(); }
    void offerChanged(const chat::Offer& offer) override { Q_EMIT offerToldOf(offer); }
    void noticed(chat::Conversation& conversation, const chat::Message& message) override
    {
        Q_EMIT worthANote(conversation.id, message);
    }

    chat::ChatModel& m_chat;
    Pictures* m_pictures;
};

} // namespace everyport::ui
