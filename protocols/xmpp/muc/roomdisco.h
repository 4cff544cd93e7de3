#pragma once

#include "protocols/xmpp/muc/rooms/roomrequests.h"

namespace everyport::xmpp::muc {

/// What the service and its rooms tell of themselves (XEP-0045 §6, 0030, 0128).
class RoomDisco final : public RoomRequests {
public:
    RoomDisco(Rooms& rooms, QString name) : RoomRequests(rooms), m_name(std::move(name)) {}
    QStringList namespaces() const override;
    Task<Answer> answer(Room& room, Stanza request) override;
    Answer ofService(const Stanza& request, const QStringList& features) const;

private:
    Answer info(const Room& room, const Stanza& request) const;
    Answer items(const Room& room, const Stanza& request) const;
    Answer list(const Stanza& request) const;

    QString m_name;
};

} // namespace everyport::xmpp::muc
