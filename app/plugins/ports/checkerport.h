#pragma once

#include "app/accounts/checkers/lentcheckers.h"
#include "app/plugins/pluginport.h"

namespace everyport::plugins {

/// Passwords that plugins know.
class CheckerPort final : public PluginPort {
public:
    explicit CheckerPort(LentCheckers& checkers) : m_checkers(checkers) {}
    QString name() const override { return QStringLiteral("checker"); }
    Result<std::unique_ptr<Registered>> add(const QString& plugin, const QVariantMap& wish, PluginCall call) override;

private:
    LentCheckers& m_checkers;
};

} // namespace everyport::plugins
