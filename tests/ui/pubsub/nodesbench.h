#pragma once

#include <memory>

#include <QCoreApplication>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"
#include "protocols/xmpp/streams/router.h"
#include "tests/protocols/xmpp/pubsub/memorypubsub.h"
#include "ui/pubsub/nodes/localnodes.h"

namespace everyport::ui {

/// A real publish-subscribe service with its store in memory, and the nodes of it that models show.
class NodesBench {
protected:
    void begin()
    {
        m_reactor = std::make_unique<EpollReactor>();
        m_router = std::make_unique<xmpp::Router>();
        m_store = std::make_unique<xmpp::MemoryPubsub>();
        m_nodes = std::make_unique<xmpp::PubsubNodes>(
            *m_reactor, *m_router, *xmpp::Jid::parse(QStringLiteral("pubsub.localhost")), *m_store);
        QVERIFY(waited(m_nodes->open()).ok());
        m_source = std::make_unique<LocalNodes>(*m_nodes);
    }
    void end()
    {
        m_source.reset();
        m_nodes.reset();
    }
    template <typename T>
    static T waited(Task<T> task)
    {
        while (!task.isReady())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        return task.take();
    }
    void make(const QString& node)
    {
        QVERIFY(waited(m_nodes->create(node, m_nodes->service(), xmpp::NodeConfig())).ok());
    }
    void publish(const QString& node, const QString& id, int value = 1)
    {
        xmpp::PubsubItem item;
        item.id = id;
        item.payload = "<v xmlns='urn:x'><n>" + QByteArray::number(value) + "</n></v>";
        item.publisher = m_nodes->service();
        item.at = 1'750'000'000'000 + value;
        QVERIFY(waited(m_nodes->publish(node, item)).ok());
    }

    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<xmpp::Router> m_router;
    std::unique_ptr<xmpp::MemoryPubsub> m_store;
    std::unique_ptr<xmpp::PubsubNodes> m_nodes;
    std::unique_ptr<LocalNodes> m_source;
};

} // namespace everyport::ui
