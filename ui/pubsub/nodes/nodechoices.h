#pragma once

#include <memory>

#include <QObject>
#include <QSet>

#include "app/xmppchat/client/xmppsessions.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp {
class PubsubNodes;
}

namespace everyport::ui {

class NodeSource;

/// Whose nodes the page can show: this program's, those of each account and of the services that its server names, and
/// addresses that were typed. `sessions` outlives it.
class NodeChoices : public QObject, private xmppchat::XmppSessionEvents {
    Q_OBJECT
public:
    struct Choice {
        QString key = {};   ///< Empty: this program's; "account/3/pubsub.example.org"
        QString title = {}; ///< Says by which account only where another reaches the same address.
        QString whole = {}; ///< Says so always.
        bool isOnline = true;
        bool operator==(const Choice&) const = default;
    };
    static constexpr qsizetype mostAsked = 40; ///< Items of a server that are asked what they are.

    explicit NodeChoices(xmppchat::XmppSessions& sessions, QObject* parent = nullptr);
    ~NodeChoices() override;

    QList<Choice> choices(const xmpp::PubsubNodes* own) const;
    /// An address that somebody typed, at one of the accounts; its key, empty where it cannot be.
    QString add(qint64 account, const QString& address);
    /// Null where that is not there just now.
    std::unique_ptr<NodeSource> make(const QString& key, xmpp::PubsubNodes* own) const;
    /// "account/3/pubsub.example.org/a/node" -> the key, and the node behind it.
    static std::pair<QString, QString> split(const QString& subject);
    QList<std::pair<qint64, QString>> accounts() const; ///< Those that are online, with their titles.

Q_SIGNALS:
    void changed();
    void goes(qint64 account); ///< At once: what was made of it must be let go of now.

private:
    struct Place {
        qint64 account;
        xmpp::Jid address;
        bool operator==(const Place&) const = default;
    };
    void sessionAdded(const xmppchat::XmppSession& session) override { sessionChanged(session); }
    void sessionChanged(const xmppchat::XmppSession& session) override;
    void sessionRemoved(qint64 account) override;
    Task<Result<Done>> look(qint64 account);
    static QString keyOf(const Place& place);
    bool isReachedTwice(const xmpp::Jid& address) const;

    xmppchat::XmppSessions& m_sessions;
    QList<Place> m_places;
    QSet<qint64> m_looked;
    TaskSet m_work{TaskSet::unhandled};
};

} // namespace everyport::ui
