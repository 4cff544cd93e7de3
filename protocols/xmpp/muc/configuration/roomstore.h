#pragma once

#include "netcore/task/task.h"
#include "protocols/xmpp/muc/configuration/roomrecord.h"

namespace everyport::xmpp::muc {

/// Port for policy: where persistent rooms are kept. Changes are made in the order of asking, and each is ready
/// when it is safe.
class RoomStore {
public:
    virtual ~RoomStore() = default;
    virtual Task<Result<QList<RoomRecord>>> load() = 0;
    virtual Task<Result<Done>> saveRoom(RoomRecord room) = 0; ///< With its members; new or changed.
    virtual Task<Result<Done>> saveSubject(QString room, Subject subject) = 0;
    /// All of them or none; an empty membership goes.
    virtual Task<Result<Done>> saveMembers(QString room, QHash<Jid, Membership> members) = 0;
    virtual Task<Result<Done>> removeRoom(QString room) = 0;
};

} // namespace everyport::xmpp::muc
