#pragma once

#include "app/plugins/pluginport.h"
#include "app/rules/rule.h"

namespace everyport::plugins {

/// What plugins tell rules. `hear` takes an event of the kind "plugin", as rules have it in
/// app/rules/events/eventkinds.h.
class EventPort final : public PluginPort {
public:
    using Hear = std::function<void(rules::Event event)>;
    explicit EventPort(Hear hear) : m_hear(std::move(hear)) {}
    QString name() const override { return QStringLiteral("event"); }
    Result<std::unique_ptr<Registered>> add(const QString& plugin, const QVariantMap& wish, PluginCall call) override;

private:
    class Voice;
    Hear m_hear;
};

} // namespace everyport::plugins
