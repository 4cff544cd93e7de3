#pragma once

#include "protocols/irc/client/talk/channellist.h"

namespace everyport::irc::client {

/// What changes about people: away-notify, account-notify, chghost, setname, and whom we watch (MONITOR).
class People final : public Part {
public:
    People(Session& session, ChannelList& channels) : Part(session), m_channels(channels) {}

    /// MONITOR; the server tells wentOnline and wentOffline from now on. Unsupported, or Busy over its limit.
    Result<Done> watch(const QByteArrayList& nicks);
    void unwatch(const QByteArrayList& nicks);
    QByteArrayList watched() const { return m_watched.values(); }

    void listen(Table& table) override;
    void connectionLost(const Error& reason) override;

private:
    void away(const Incoming& line);
    void account(const Incoming& line);
    void hostChange(const Incoming& line);
    void realName(const Incoming& line);
    void seen(const Incoming& line, bool isOnline);
    void send(char sign, const QByteArrayList& nicks);

    ChannelList& m_channels;
    QHash<QByteArray, QByteArray> m_watched; // by folded nick
};

} // namespace everyport::irc::client
