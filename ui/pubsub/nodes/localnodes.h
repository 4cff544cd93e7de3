#pragma once

#include <QSet>

#include "ui/pubsub/nodes/nodesource.h"

namespace everyport::ui {

/// The nodes of the service in this program, without a socket and with its owner's rights. `nodes` outlives it.
class LocalNodes final : public NodeSource {
public:
    explicit LocalNodes(xmpp::PubsubNodes& nodes) : m_nodes(nodes) {}
    const xmpp::PubsubNodes* nodes() const { return &m_nodes; }

    QString key() const override { return {}; }
    xmpp::Jid service() const override { return m_nodes.service(); }
    QStringList names() const override { return m_nodes.names(); }
    const NodeFacts* find(const QString& node) const override;
    bool isSubscribed(const QString& node) const override { return !m_unfollowed.contains(node); }
    Task<Result<Done>> setSubscribed(QString node, bool on) override;
    Task<Result<xmpp::ItemPage>> items(QString node, xmpp::ItemQuery query) override
    {
        return m_nodes.items(std::move(node), std::move(query));
    }
    Task<Result<Done>> publish(QString node, xmpp::PubsubItem item) override;
    Task<Result<Done>> retract(QString node, QString id) override
    {
        return m_nodes.retract(std::move(node), std::move(id), true);
    }
    Task<Result<Done>> purge(QString node) override { return m_nodes.purge(std::move(node)); }
    Task<Result<Done>> remove(QString node) override { return m_nodes.remove(std::move(node)); }
    Task<Result<xmpp::DataForm>> configuration(QString node) override;
    Task<Result<Done>> configure(QString node, xmpp::DataForm filled) override;
    Task<Result<Done>> create(QString node, xmpp::DataForm filled) override;
    Task<Result<QList<NodePerson>>> people(QString node, People which) override;
    Task<Result<Done>> changePeople(QString node, People which, QList<NodePerson> changed) override;
    void addListener(xmpp::PubsubEvents* listener) override { m_nodes.addListener(listener); }
    void removeListener(xmpp::PubsubEvents* listener) override { m_nodes.removeListener(listener); }

private:
    xmpp::PubsubNodes& m_nodes;
    QSet<QString> m_unfollowed;
    mutable NodeFacts m_told; // what `find` gave last
};

} // namespace everyport::ui
