#pragma once

#include "app/plugins/pluginport.h"
#include "app/rules/actions/lentactions.h"

namespace everyport::plugins {

/// Functions that rules call. `actions` outlives it.
class ActionPort final : public PluginPort {
public:
    explicit ActionPort(rules::LentActions& actions) : m_actions(actions) {}
    QString name() const override { return QStringLiteral("action"); }
    Result<std::unique_ptr<Registered>> add(const QString& plugin, const QVariantMap& wish, PluginCall call) override;

private:
    rules::LentActions& m_actions;
};

} // namespace everyport::plugins
