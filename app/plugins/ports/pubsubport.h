#pragma once

#include "app/plugins/pluginport.h"
#include "app/services/core/lentnodes.h"
#include "netcore/base/clock.h"

namespace everyport::plugins {

/// Nodes of the pubsub services that plugins answer. `nodes` and `clock` outlive it.
class PubsubPort final : public PluginPort {
public:
    PubsubPort(LentNodes& nodes, const Clock& clock) : m_nodes(nodes), m_clock(clock) {}
    QString name() const override { return QStringLiteral("pubsub"); }
    Result<std::unique_ptr<Registered>> add(const QString& plugin, const QVariantMap& wish, PluginCall call) override;

private:
    class Node;
    LentNodes& m_nodes;
    const Clock& m_clock;
};

} // namespace everyport::plugins
