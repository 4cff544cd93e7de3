#pragma once

#include <QJsonObject>

#include "app/chat/model/chatmodel.h"
#include "app/log/log.h"
#include "app/storage/database.h"
#include "app/xmppchat/client/xmppsessions.h"

namespace everyport::chatpeer {

/// The program's real chat model with one XMPP account, as told by lines: what it hears goes to standard output as
/// JSON.
class Peer final : private chat::ChatEvents {
public:
    Peer(Reactor& reactor, const QString& folder);
    ~Peer() override;
    void begin(QMap<QString, QVariant> values);
    void obey(const QString& line);

private:
    void accountChanged(chat::Account& account) override;
    void conversationChanged(chat::Conversation& conversation) override;
    void messageAdded(chat::Conversation& conversation, const chat::Message& message) override;
    void messageChanged(chat::Conversation& conversation, const chat::Message& message) override;
    void membersChanged(chat::Conversation& conversation) override;
    void contactsChanged(chat::Account& account) override;
    void offerChanged(const chat::Offer& offer) override;
    void fileChanged(const chat::FileTransfer& file) override;

    chat::Account* account() const;
    chat::Conversation* find(const QString& name) const;
    QString newestId(const chat::Conversation& conversation, bool isMine);
    bool obeyAbout(const QString& verb, chat::Conversation& where, const QString& rest);
    void obeyAtLarge(const QString& verb, const QString& rest);
    Task<Result<Done>> start(QMap<QString, QVariant> values);

    QHash<qint64, QList<chat::Message>> m_heard;
    Log m_log;
    std::unique_ptr<Database> m_database;
    chat::MemorySecretStore m_secrets;
    xmppchat::XmppSessions m_sessions;
    std::unique_ptr<chat::ChatModel> m_chat;
    TaskSet m_work{TaskSet::unhandled};
};

} // namespace everyport::chatpeer
