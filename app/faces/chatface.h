#pragma once

#include <QObject>

#include "app/answers/answer.h"
#include "app/chat/model/chatevents.h"
#include "app/chat/model/chatmodel.h"
#include "app/faces/facadecache.h"

namespace everyport::faces {

/// A room or a person. What it shows is read from the space each time.
class ConversationFace : public QObject {
    Q_OBJECT
    Q_CLASSINFO("doc", "A room or a person to talk to.")
    Q_CLASSINFO("doc:name", "As the network writes it.")
    Q_CLASSINFO("doc:network", "The account's title.")
    Q_CLASSINFO("doc:members", "Who is in the room.")
    Q_CLASSINFO("doc:send", "Says it; ready once it is stored. While offline it waits and goes later.")
    Q_CLASSINFO("doc:message", "Something was said: by whom, and the text. Also by ourselves.")
    Q_PROPERTY(qlonglong id READ id CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString network READ network)
    Q_PROPERTY(QString topic READ topic NOTIFY changed)
    Q_PROPERTY(QStringList members READ members)
    Q_PROPERTY(bool entered READ isEntered NOTIFY changed)
    Q_PROPERTY(int unread READ unread NOTIFY changed)

public:
    ConversationFace(chat::ChatModel& space, qint64 id) : m_chat(space), m_id(id) {}

    qlonglong id() const { return m_id; }
    QString name() const;
    QString title() const;
    QString network() const;
    QString topic() const;
    QStringList members() const;
    bool isEntered() const;
    int unread() const;

    Q_INVOKABLE everyport::faces::Answer send(const QString& text);

Q_SIGNALS:
    void message(const QString& sender, const QString& text);
    void changed();

private:
    const chat::Conversation* now() const { return m_chat.conversation(m_id); }

    chat::ChatModel& m_chat;
    qint64 m_id;
};

/// An account on a network.
class NetworkFace : public QObject {
    Q_OBJECT
    Q_CLASSINFO("doc", "An account on a network.")
    Q_CLASSINFO("doc:state", "offline, connecting, online, waiting or failed")
    Q_PROPERTY(qlonglong id READ id CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString ownName READ ownName NOTIFY changed)

public:
    NetworkFace(chat::ChatModel& space, qint64 id) : m_chat(space), m_id(id) {}

    qlonglong id() const { return m_id; }
    QString name() const;
    QString state() const;
    QString trouble() const;
    QString ownName() const;

    Q_INVOKABLE void goOnline() { m_chat.connectAccount(m_id); }
    Q_INVOKABLE void goOffline() { m_chat.disconnectAccount(m_id); }

Q_SIGNALS:
    void changed();

private:
    chat::ChatModel& m_chat;
    qint64 m_id;
};

/// The window's chat: networks, rooms, people.
class ChatFace : public QObject, private chat::ChatEvents {
    Q_OBJECT
    Q_CLASSINFO("doc", "Everyone's networks, rooms and people. everyportd has none: people chat in the window.")
    Q_CLASSINFO("doc:message", "Something was said somewhere: where, by whom, and the text.")
    Q_PROPERTY(QList<QObject*> networks READ networks)
    Q_PROPERTY(QList<QObject*> rooms READ rooms)
    Q_PROPERTY(QList<QObject*> people READ people)

public:
    explicit ChatFace(chat::ChatModel& space);
    ~ChatFace() override;

    QList<QObject*> networks();
    QList<QObject*> rooms() { return ofKind(chat::Conversation::Kind::Room); }
    QList<QObject*> people() { return ofKind(chat::Conversation::Kind::Person); }

Q_SIGNALS:
    void message(QObject* where, const QString& sender, const QString& text);

private:
    QList<QObject*> ofKind(chat::Conversation::Kind kind);
    void accountChanged(chat::Account& account) override;
    void accountRemoved(qint64 id) override { m_networks.drop(id); }
    void conversationChanged(chat::Conversation& conversation) override;
    void conversationRemoved(qint64 id) override { m_conversations.drop(id); }
    void messageAdded(chat::Conversation& conversation, const chat::Message& message) override;

    chat::ChatModel& m_chat;
    FacadeCache<qint64, NetworkFace> m_networks;
    FacadeCache<qint64, ConversationFace> m_conversations;
};

} // namespace everyport::faces
