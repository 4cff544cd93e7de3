#pragma once

#include "app/plugins/pluginport.h"
#include "app/services/core/lentstanzas.h"

namespace everyport::plugins {

/// What is sent to the domain of an xmpp service and plugins answer. `stanzas` outlives it.
class StanzaPort final : public PluginPort {
public:
    explicit StanzaPort(LentStanzas& stanzas) : m_stanzas(stanzas) {}
    QString name() const override { return QStringLiteral("stanza"); }
    Result<std::unique_ptr<Registered>> add(const QString& plugin, const QVariantMap& wish, PluginCall call) override;

private:
    LentStanzas& m_stanzas;
};

} // namespace everyport::plugins
