#pragma once

#include "app/bridge/bridge.h"
#include "protocols/irc/client/talk/channelstate.h"

namespace everyport::irc {
class Client;
}

namespace everyport::ircbridge {

class RemoteIrc;

/// A channel of another network as a side of a shared room. Others' people are no users there: the bridge speaks for
/// them.
class RemoteRoom final : public bridge::BridgeEnd {
public:
    RemoteRoom(RemoteIrc& network, QByteArray channel, bridge::Bridge& meeting);
    ~RemoteRoom() override;

    const QByteArray& channelName() const { return m_name; }
    bridge::Bridge& meeting() { return m_bridge; }

    QString network() const override;
    chat::RichText topic() const override;
    bool isForeign() const override { return true; }
    void show(const bridge::RemoteUser&) override {}
    void update(const bridge::RemoteUser&) override {}
    void hide(const bridge::RemoteUser&, const bridge::Leaving&) override {}
    Result<QStringList> speak(const bridge::RemoteUser& guest, const bridge::Words& words) override;
    void retract(const bridge::RemoteUser& by, const QStringList& ids, const QString& reason) override;
    void changeTopic(const bridge::RemoteUser& by, const chat::RichText& topic) override;
    Result<Done> whisper(const bridge::RemoteUser& from, const QString& key, const bridge::Words& words) override;
    Result<Done> expel(const bridge::RemoteUser& by, const QString& key, const QString& reason) override;

private:
    irc::Client* client() const; ///< Null while the network is out of reach.
    const irc::client::ChannelState* channel() const;
    bool isOperator() const;

    RemoteIrc& m_network;
    QByteArray m_name;
    bridge::Bridge& m_bridge;
};

} // namespace everyport::ircbridge
