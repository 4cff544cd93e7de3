#pragma once

#include <memory>
#include <vector>

#include "app/services/core/servicetype.h"
#include "app/services/irc/channelshares.h"
#include "app/xmppbridge/mucrooms.h"

namespace everyport {

/// Rooms of an `xmpp` service that are channels of our `irc` service as well. Works also while that one is not there,
/// and takes it up when it comes. `context` must outlive it.
class XmppShares final {
public:
    struct Pair {
        QByteArray channel;
        QString room;
    };
    explicit XmppShares(ServiceContext& context) : m_context(context) {}
    ~XmppShares();
    Q_DISABLE_COPY_MOVE(XmppShares)

    /// Null rooms: there is nothing to share. `clients` are the XMPP server's.
    void open(const OptionValues& values, xmpp::muc::MucService* rooms, xmppbridge::Clients clients);
    void close();

    static OptionList options();
    static Result<QList<Pair>> readPairs(const QStringList& texts); ///< "#channel=room", or "#channel" for both.

private:
    void openUnshared(xmpp::muc::Rooms& rooms) const;

    ServiceContext& m_context;
    QList<Pair> m_pairs;
    std::shared_ptr<ChannelShares> m_channels;
    std::vector<std::unique_ptr<ChannelShares::Share>> m_shares;
    std::unique_ptr<xmppbridge::MucRooms> m_rooms;
};

} // namespace everyport
