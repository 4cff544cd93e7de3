#pragma once

#include "app/bridge/bridgeend.h"
#include "app/ircbridge/sharedchannel.h"

namespace everyport::ircbridge {

/// What other sides' people say in a shared channel of our server and to its people, as lines of IRC. `channel` must
/// outlive it.
class GuestMessages {
public:
    static constexpr int mostOfReason = 390; ///< Bytes that have a place in a line behind all else.

    explicit GuestMessages(const SharedChannel& channel) : m_channel(channel) {}

    /// All of it or nothing: Refused where the channel's modes forbid any of its lines. Gives the ids of the lines that
    /// were said, which the server tells by `saidAs` meanwhile.
    Result<QStringList> say(ircd::User& guest, const bridge::Words& words);
    void saidAs(const QByteArray& id) { m_saidIds.append(QString::fromLatin1(id)); }
    Result<Done> whisper(ircd::User& guest, ircd::User& to, const bridge::Words& words);
    /// Live for who knows REDACT, and in the history. `source`: by whom.
    void takeBack(const QByteArray& source, const QStringList& ids, const QString& reason);
    /// `guest`: to whom alone `words` were said; null: to the channel.
    void notifyUndelivered(
        const ircd::User& from, const bridge::Words& words, const ircd::User* guest, const QString& reason) const;

private:
    const SharedChannel& m_channel;
    QStringList m_saidIds; // of what was said just now
};

} // namespace everyport::ircbridge
