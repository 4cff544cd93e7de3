#pragma once

#include "app/plugins/pluginport.h"
#include "netcore/base/clock.h"

namespace everyport::polls {
class PollRegistry;
}

namespace everyport::plugins {

/// Boxes of plugins' own at which cards are tapped. To a poll a box is a reader: PLUGIN/NAME, or PLUGIN/NAME/BUTTON. A
/// card is whatever text the plugin gives for one person, under a number that is made from it and from the plugin's
/// name.
class PollPort final : public PluginPort {
public:
    PollPort(polls::PollRegistry& registry, const Clock& clock) : m_registry(registry), m_clock(clock) {}
    QString name() const override { return QStringLiteral("poll"); }
    Result<std::unique_ptr<Registered>> add(const QString& plugin, const QVariantMap& wish, PluginCall call) override;

private:
    class Box;
    polls::PollRegistry& m_registry;
    const Clock& m_clock;
};

} // namespace everyport::plugins
