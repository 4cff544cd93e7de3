#pragma once

#include <memory>
#include <vector>

#include "app/ircbridge/ircroom.h"

namespace everyport::ircbridge {

/// The shared channels of one of our servers. Goes before the server does, or forgets it when it goes (`serverGone`).
class IrcRooms final : private ircd::ServerEvents, private ircd::ChannelGuard {
public:
    explicit IrcRooms(ircd::Server& server);
    ~IrcRooms() override;

    /// Channels that `sharer` has shared and that are not among `shared`: nothing keeps anybody out of them now.
    static void openUnshared(ircd::Server& server, const QByteArray& sharer, const QByteArrayList& shared);
    /// BadValue: no channel's name. AlreadyExists: it is shared already. `sharer`: see IrcRoom.
    Result<Done> share(const QByteArray& channel, bridge::Bridge& meeting, const QByteArray& sharer = {});
    /// Of the channel that is in it: `sharer` shares it as well, or no longer (empty).
    void setSharer(const bridge::Bridge& meeting, const QByteArray& sharer);
    void unshare(const bridge::Bridge& meeting);
    IrcRemoteUsers& guests() { return m_guests; }
    std::function<void()> serverGone; ///< All rooms are closed by then; this may be let go of in a later turn.

private:
    IrcRoom* roomOf(QByteArrayView channel) const;
    void forget();
    void everywhere(const ircd::User& user, const std::function<void(IrcRoom&)>& tell) const;

    std::optional<ircd::Refusal> refuses(QByteArrayView channel, const ircd::User& user, QByteArrayView key) override;
    std::optional<quint8> ranks(QByteArrayView channel, const ircd::User& user) override;
    bool hides(QByteArrayView channel) const override;
    bool keepsName(QByteArrayView channel) const override;
    void userLeft(ircd::User& user, const QByteArray& reason) override;
    void nickChanged(ircd::User& user, const QByteArray& before) override;
    void awayChanged(ircd::User& user) override;
    void joined(ircd::Channel& channel, ircd::User& user) override;
    void parted(ircd::Channel& channel, ircd::User& user, const QByteArray& reason) override;
    void kicked(ircd::Channel& channel, ircd::User& user, const QByteArray& by, const QByteArray& reason) override;
    void ranksChanged(ircd::Channel& channel, ircd::User& user) override;
    void modesChanged(ircd::Channel& channel) override;
    void topicChanged(ircd::Channel& channel, const QByteArray& by) override;
    void channelRenamed(ircd::Channel& channel, const QByteArray& before) override;
    void channelGone(ircd::Channel& channel) override;
    void channelMessage(ircd::Channel& channel, ircd::User& from, bool isNotice, const QByteArray& text,
        const ircd::Line& line) override;
    void messageRedacted(
        ircd::Channel& channel, ircd::User& by, const QByteArray& id, const QByteArray& reason) override;
    void serverGoes() override;

    ircd::Server* m_server;
    IrcRemoteUsers m_guests;
    std::vector<std::unique_ptr<IrcRoom>> m_rooms;
};

} // namespace everyport::ircbridge
