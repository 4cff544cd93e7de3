#pragma once

#include <functional>

#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/client/talk/rooms.h"

namespace everyport::xmpp::client {

/// Who is asked into rooms, and who asks us: through the room (XEP-0045 §7.8) and past it (XEP-0249). `rooms`, the same
/// client's, know the passwords that go with it, and outlive it.
class RoomInvitations final : public ClientExtension {
public:
    RoomInvitations(Client& client, const Rooms& rooms);

    Result<Done> invite(const Jid& room, const Jid& who, const QString& reason = {}, bool isDirect = false);
    Result<Done> decline(const Jid& room, const Jid& inviter, const QString& reason = {});
    /// An invitation or its refusal that an archive has kept: told by `invited` or `declined`. False: something else.
    bool hear(const Stanza& stanza);

    std::function<void(const Jid& room, const Jid& by, const QString& reason, const QString& password)> invited = {};
    std::function<void(const Jid& room, const Jid& by, const QString& reason)> declined = {};

    QStringList features() const override;

private:
    Result<Done> send(const Jid& to, xml::Element told);

    const Rooms& m_rooms;
};

} // namespace everyport::xmpp::client
