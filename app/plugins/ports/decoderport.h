#pragma once

#include "app/plugins/pluginport.h"
#include "protocols/rfid/lentdrivers.h"

namespace everyport::plugins {

/// Kinds of card readers whose bytes plugins decode. `drivers` outlives it.
class DecoderPort final : public PluginPort {
public:
    explicit DecoderPort(rfid::LentDrivers& drivers) : m_drivers(drivers) {}
    QString name() const override { return QStringLiteral("decoder"); }
    Result<std::unique_ptr<Registered>> add(const QString& plugin, const QVariantMap& wish, PluginCall call) override;

private:
    class Kind;
    rfid::LentDrivers& m_drivers;
};

} // namespace everyport::plugins
