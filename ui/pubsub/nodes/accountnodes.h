#pragma once

#include <map>

#include <QHash>
#include <QSet>

#include "app/xmppchat/client/xmppsessions.h"
#include "netcore/base/listenerlist.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/client/discovery/discovery.h"
#include "protocols/xmpp/client/nodes/nodes.h"
#include "ui/pubsub/nodes/nodesource.h"

namespace everyport::ui {

/// The nodes of a service, or of somebody (PEP, XEP-0163), over an account, with that account's rights. Its names are
/// found by discovery, page by page; what a node is, when somebody looks at it. Must go before the session's client.
class AccountNodes final : public NodeSource {
public:
    static constexpr size_t mostNames = 5000;
    static constexpr int pageSize = 200;

    AccountNodes(const xmppchat::XmppSession& session, const xmpp::Jid& service);
    ~AccountNodes() override;

    qint64 account() const { return m_account; }
    bool isComplete() const { return m_isComplete; }     ///< All names are known, or as many as are kept.
    std::function<void(const Error& error)> failed = {}; ///< Finding the names failed.

    QString key() const override;
    xmpp::Jid service() const override { return m_service; }
    QStringList names() const override;
    const NodeFacts* find(const QString& node) const override;
    void askAbout(const QString& node) override;
    bool isSubscribed(const QString& node) const override { return m_subscriptions.contains(node); }
    Task<Result<Done>> setSubscribed(QString node, bool on) override;
    bool hasSubscriptionOptions() const override { return true; }
    Task<Result<xmpp::DataForm>> subscriptionOptions(QString node) override;
    Task<Result<Done>> setSubscriptionOptions(QString node, xmpp::DataForm filled) override;
    Task<Result<xmpp::ItemPage>> items(QString node, xmpp::ItemQuery query) override;
    Task<Result<Done>> publish(QString node, xmpp::PubsubItem item) override;
    Task<Result<Done>> retract(QString node, QString id) override;
    Task<Result<Done>> purge(QString node) override;
    Task<Result<Done>> remove(QString node) override;
    Task<Result<xmpp::DataForm>> configuration(QString node) override;
    Task<Result<Done>> configure(QString node, xmpp::DataForm filled) override;
    Task<Result<Done>> create(QString node, xmpp::DataForm filled) override;
    Task<Result<QList<NodePerson>>> people(QString node, People which) override;
    Task<Result<Done>> changePeople(QString node, People which, QList<NodePerson> changed) override;
    void addListener(xmpp::PubsubEvents* listener) override { m_listeners.add(listener); }
    void removeListener(xmpp::PubsubEvents* listener) override { m_listeners.remove(listener); }

private:
    Task<Result<Done>> findNames(QString below);
    Task<Result<Done>> findSubscriptions();
    Task<Result<Done>> learn(QString node);
    Task<Result<Done>> after(Task<Result<xml::Element>> asking, std::function<void()> then);
    void add(const QString& node);
    void drop(const QString& node);
    void hear(const xmpp::client::NodeEvent& event);
    template <typename... Arguments, typename... Values>
    void notify(void (xmpp::PubsubEvents::*event)(Arguments...), const Values&... values);

    const qint64 m_account;
    const xmpp::Jid m_service;
    const xmpp::Jid m_self;
    xmpp::client::Discovery& m_discovery;
    xmpp::client::Nodes& m_nodes;
    int m_watch = 0;
    std::map<QString, NodeFacts> m_found;
    QHash<QString, QStringList> m_subscriptions; ///< By node: the ids, mostly one empty one.
    /// By node: where the page before the shown ones ends, in the service's words.
    QHash<QString, QString> m_oldest;
    QSet<QString> m_learning;
    ListenerList<xmpp::PubsubEvents> m_listeners;
    bool m_isComplete = false;
    TaskSet m_work;
};

} // namespace everyport::ui
