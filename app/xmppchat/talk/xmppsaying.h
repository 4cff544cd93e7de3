#pragma once

#include <deque>
#include <map>

#include "app/xmppchat/client/xmppcontext.h"
#include "netcore/task/deferred.h"

namespace everyport::xmppchat {

/// What we say: to people and into rooms, with what we later do to it; and what becomes of it.
class XmppSaying {
public:
    explicit XmppSaying(XmppContext& context);
    ~XmppSaying();
    XmppSaying(const XmppSaying&) = delete;
    XmppSaying& operator=(const XmppSaying&) = delete;

    /// Ready when the server has confirmed it (XEP-0198).
    Task<Result<Done>> send(qint64 conversation, qint64 message, chat::Outgoing outgoing);
    Task<Result<Done>> allConfirmed(); ///< Nothing is on its way any more; one waits at a time.
    Task<Result<Done>> react(qint64 conversation, QString message, QString emoji, bool on);
    Task<Result<Done>> redact(qint64 conversation, QString message, QString reason);
    void typing(qint64 conversation, bool on);
    void markRead(qint64 conversation);
    void noteFile(const QString& url) { m_files.insert(url); } ///< Said next: it leads to a file (XEP-0066).

    // What XmppMessages hears
    /// Our own words came back from a room, under its id: true where it was we who said them.
    bool arrived(chat::Conversation& where, const QString& senderId, const QString& id);
    void failed(const xmpp::client::Message& error);
    void seenUpTo(chat::Conversation& where, const QString& id, chat::Delivery how); ///< XEP-0333: and all before it.
    void wantsMarker(qint64 conversation, const xmpp::client::Message& message);

    bool tellsRead() const; ///< That a message has arrived, and was read.
    bool tellsOthers() const { return m_context.account.values.boolean(QStringLiteral("receipts")); }

private:
    static constexpr size_t mostRemembered = 1000;
    struct Sent {
        qint64 conversation = 0;
        qint64 message = 0;
        QString id = {};
    };
    xmpp::client::Message begun(const chat::Conversation& where) const;
    void taken(const QString& id);
    Result<Done> sayIt(const chat::Conversation& where, xmpp::client::Message message);
    Task<Result<chat::Message>> find(qint64 conversation, QString message);
    Result<chat::Conversation*> placeFor(qint64 conversation) const;
    bool isSmall(const chat::Conversation& where) const;
    QString ownNameIn(const chat::Conversation& where) const;

    XmppContext& m_context;
    std::deque<Sent> m_sent;
    // by id: written, and not confirmed; as many as the client keeps
    std::map<QString, Deferred<Result<Done>>> m_onTheirWay;
    std::optional<Deferred<Result<Done>>> m_allConfirmed;
    QSet<QString> m_files;
    QHash<qint64, xmpp::client::Message> m_toMark; // by conversation: the newest whose sender wants to know
};

/// What others call a message: a room goes by its own ids, a person by the sender's.
QString wireIdOf(const chat::Message& message, bool isRoom);

} // namespace everyport::xmppchat
