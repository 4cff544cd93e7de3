#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QMap>
#include <QString>

#include "app/chat/network/contact.h"
#include "app/config/option.h"

namespace everyport::chat {

class Link;
class NetworkType;

/// One account on a network, with its conversations. Owned by ChatModel.
class Account {
public:
    enum class State : quint8 {
        Offline,
        Connecting, ///< `stage` says how far.
        Online,
        Waiting, ///< The connection went; `retryAt` is when it is tried again.
        Failed,  ///< Not tried again by itself: a person must act. `trouble` says what about.
    };

    Account(); ///< Out of line, for what it owns.
    ~Account();

    qint64 id = 0;
    const NetworkType* type = nullptr;
    QString title = {};       ///< "Libera Chat": as people call it.
    QString networkName = {}; ///< As its network calls itself, where nobody gave a title; of this connection.
    OptionValues values = {}; ///< What the type's options say, without secrets.
    bool connectsOnStart = true;
    QMap<QString, QString> notes = {}; ///< What its link, or GivenSecrets, wants to know after a restart.

    /// The proxy that its connection goes through, as an endpoint begins ("socks5:127.0.0.1:9050"), empty where it goes
    /// straight: found before each link is made, by its own option `proxy` and by ChatModel::setProxyResolver.
    std::optional<QString> proxy = {};
    OptionValues linkValues() const; ///< `values` with that for `proxy`: what a link connects by.

    State state = State::Offline;
    QString stage = {};   ///< "Looking up irc.libera.chat", "Logging in".
    QString trouble = {}; ///< Why Waiting or Failed, in a sentence.
    QString certificate =
        {}; ///< Failed because of one that a person can accept: CertificatePlace::toString; else empty.
    /// The secret option ("password") that its server refused, which a person can give anew: it has Failed, or is
    /// Online without its login. Else empty.
    QString refusedSecret = {};
    qint64 retryAt = 0;   ///< Wall clock, milliseconds.
    QString ownName = {}; ///< As the network calls us now.
    bool isAway = false;
    QString awayText = {};
    int lagMilliseconds = -1;

    QString shownTitle() const { return networkName.isEmpty() ? title : networkName; } ///< To be read; no key.
    const std::vector<std::unique_ptr<Conversation>>& conversations() const { return m_conversations; }
    const QHash<QString, Contact>& contacts() const { return m_contacts; } ///< By their keys; of this connection.
    Conversation* find(Conversation::Kind kind, const QString& key) const;
    Conversation& networkPage() const;          ///< Always there.
    Link* link() const { return m_link.get(); } ///< Null while offline.
    /// Equal names have equal keys: by its link, or without regard to case while there is none.
    QString keyOf(Conversation::Kind kind, const QString& name) const;

private:
    friend class AccountConnections; // its link
    friend class ChatReports;        // its contacts
    friend class ChatStore;          // its conversations
    std::vector<std::unique_ptr<Conversation>> m_conversations;
    QHash<QString, Contact> m_contacts;
    std::unique_ptr<Link> m_link;
};

} // namespace everyport::chat
