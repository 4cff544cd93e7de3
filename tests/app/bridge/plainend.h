#pragma once

#include "app/bridge/bridgeend.h"

namespace everyport::bridge {

/// A side that shows nothing, and says of itself what the test wants.
class PlainEnd final : public BridgeEnd {
public:
    explicit PlainEnd(QString network) : m_network(std::move(network)) {}

    QString network() const override { return m_network; }
    chat::RichText topic() const override { return {}; }
    std::optional<Refusal> refuses(const RemoteUser&, const QString& password) override
    {
        return password == QStringLiteral("key") ? std::nullopt : objection;
    }
    std::optional<Refusal> objects(const RemoteUser&) override { return objection; }
    Openness openness() const override { return own; }
    void show(const RemoteUser&) override {}
    void update(const RemoteUser&) override {}
    void hide(const RemoteUser&, const Leaving&) override {}
    Result<QStringList> speak(const RemoteUser&, const Words&) override { return QStringList(); }
    void changeTopic(const RemoteUser&, const chat::RichText&) override {}
    Result<Done> whisper(const RemoteUser&, const QString&, const Words&) override { return Done{}; }
    Result<Done> expel(const RemoteUser&, const QString&, const QString&) override { return Done{}; }

    std::optional<Refusal> objection;
    Openness own;

private:
    QString m_network;
};

} // namespace everyport::bridge
