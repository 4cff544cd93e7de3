#pragma once

#include "app/plugins/pluginport.h"
#include "app/services/core/httpplaces.h"

namespace everyport::plugins {

/// Addresses of the http services that plugins answer.
class HttpPort final : public PluginPort {
public:
    explicit HttpPort(HttpPlaces& places) : m_places(places) {}
    QString name() const override { return QStringLiteral("http"); }
    Result<std::unique_ptr<Registered>> add(const QString& plugin, const QVariantMap& wish, PluginCall call) override;

private:
    HttpPlaces& m_places;
};

} // namespace everyport::plugins
