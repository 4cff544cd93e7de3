#pragma once

#include "app/ircbridge/ircremoteusers.h"
#include "app/ircbridge/sharedchannel.h"

namespace everyport::ircbridge {

/// Whether other sides' people may come into a shared channel of our server, stay there and be heard: its bans, mutes
/// and modes and the server's bind them like anybody, as others see them and as their home knows them. `channel` and
/// `guests` must outlive it.
class GuestAdmission {
public:
    GuestAdmission(const SharedChannel& channel, const IrcRemoteUsers& guests) : m_channel(channel), m_guests(guests) {}

    /// Why they may not come, who give `password`; nothing: they come, which counts where the channel limits how many
    /// do at once.
    std::optional<bridge::Refusal> admit(const bridge::RemoteUser& guest, const QString& password);
    std::optional<bridge::Refusal> objects(const bridge::RemoteUser& guest) const; ///< Why they may not stay.
    std::optional<QString> silence(const bridge::RemoteUser& guest) const;         ///< Why nobody is to hear them.

private:
    const SharedChannel& m_channel;
    const IrcRemoteUsers& m_guests;
};

} // namespace everyport::ircbridge
