#pragma once

#include <QSet>

#include "app/xmppchat/client/xmppcontext.h"

namespace everyport::xmppchat {

/// Where rooms are, as service discovery tells, and which there are. A part of XmppRooms. Loop's thread.
class XmppRoomDirectory {
public:
    explicit XmppRoomDirectory(XmppContext& context) : m_context(context) {}

    void online(); ///< A new session: looks for our server's rooms.
    /// Rooms at this domain, as far as they were looked for.
    bool isService(const QString& domain) const { return m_services.contains(domain); }
    QString service() const; ///< Our server's own, which a room is at that was named alone. Empty: none is known.
    /// Those whose address or name has `mask` in it; where it is another service's domain, all of that.
    Task<Result<QList<chat::RoomFound>>> list(QString mask, int most);

private:
    Task<Result<Done>> lookInSession();
    Task<Result<Done>> findServices();

    XmppContext& m_context;
    QSet<QString> m_services;   // domains
    bool m_hasServices = false; // found in this session
};

} // namespace everyport::xmppchat
