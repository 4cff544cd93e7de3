#pragma once

#include <memory>
#include <vector>

#include "app/bridge/bridge.h"
#include "app/ircbridge/ircrooms.h"
#include "app/services/core/servicelist.h"
#include "app/services/core/servicetype.h"
#include "app/xmppbridge/mucrooms.h"

namespace everyport {

/// Rooms of an `xmpp` service that are channels of our `irc` service as well. Works also while that one is not there,
/// and takes it up when it comes. `context` must outlive it.
class XmppShares final : private ServiceEvents {
public:
    struct Pair {
        QByteArray channel;
        QString room;
    };
    explicit XmppShares(ServiceContext& context) : m_context(context) {}
    ~XmppShares() override;

    /// Null rooms: there is nothing to share. `clients` are the XMPP server's.
    void open(const OptionValues& values, xmpp::muc::MucService* rooms, xmppbridge::Clients clients);
    void close();

    static OptionList options();
    static Result<QList<Pair>> readPairs(const QStringList& texts); ///< "#channel=room", or "#channel" for both.

private:
    void serviceChanged(const QString& name) override;
    void attach();
    void openUnshared(xmpp::muc::Rooms& rooms) const;

    ServiceContext& m_context;
    QString m_irc;
    QList<Pair> m_pairs;
    std::vector<std::unique_ptr<bridge::Bridge>> m_meetings; // one a pair
    std::unique_ptr<xmppbridge::MucRooms> m_rooms;
    std::unique_ptr<ircbridge::IrcRooms> m_channels; // null while the irc service does not run
    Clock::Timer m_lettingGo;
    bool m_isOpen = false;
};

} // namespace everyport
