#pragma once

#include "app/plugins/pluginport.h"
#include "app/services/core/roomcommands.h"

namespace everyport::plugins {

/// Commands that people call in the rooms of the irc and xmpp services.
class ChatPort final : public PluginPort {
public:
    explicit ChatPort(RoomCommands& commands) : m_commands(commands) {}
    QString name() const override { return QStringLiteral("chat"); }
    Result<std::unique_ptr<Registered>> add(const QString& plugin, const QVariantMap& wish, PluginCall call) override;

private:
    RoomCommands& m_commands;
};

} // namespace everyport::plugins
