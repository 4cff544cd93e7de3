#pragma once

#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/client/talk/room.h"
#include "protocols/xmpp/extensions/dataform.h"

namespace everyport::xmpp::client {

/// What is asked of a room by who looks after it, or would be its member: roles, affiliations, its configuration, its
/// end (XEP-0045 §§7.12, 8 to 10), and to take back what somebody else has said (XEP-0425). The room need not be one
/// that we are in; it decides who may what.
class RoomRequests final : public ClientExtension {
public:
    struct Affiliated {
        Jid address = {};
        QString nick = {};
        QString reason = {};
        Affiliation affiliation = Affiliation::None;
        Role role = Role::None;
    };
    using Answer = Task<Result<xml::Element>>;
    using ClientExtension::ClientExtension;

    Task<Result<DataForm>> registration(Jid room); ///< What a room wants to know of who would be its member (§7.12).
    Answer registerAt(Jid room, DataForm filled);
    Answer setRole(Jid room, QString nick, Role role, QString reason = {});                 ///< None: a kick.
    Answer setAffiliation(Jid room, Jid who, Affiliation affiliation, QString reason = {}); ///< Outcast: a ban.
    Task<Result<QList<Affiliated>>> affiliated(Jid room, Affiliation affiliation);
    Task<Result<QList<Affiliated>>> withRole(Jid room, Role role);
    Task<Result<DataForm>> configuration(Jid room);
    Answer configure(Jid room, DataForm filled); ///< A form without fields: as the service likes it (an instant room).
    Answer cancelConfiguration(Jid room);
    Answer destroy(Jid room, Jid alternate = {}, QString reason = {});
    /// Takes back somebody else's message, by the room's id.
    Answer moderate(Jid room, QString id, QString reason = {});

private:
    Task<Result<QList<Affiliated>>> list(Jid room, xml::Element item);
};

} // namespace everyport::xmpp::client
