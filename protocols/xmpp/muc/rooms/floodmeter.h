#pragma once

#include <memory>

#include <QHash>

#include "netcore/base/clock.h"
#include "protocols/xmpp/address/jid.h"
#include "protocols/xmpp/muc/rooms/roompolicy.h"

namespace everyport::xmpp::muc {

/// How much somebody does: so much at once, and then so much a second.
class FloodMeter {
public:
    /// Takes `cost` where it is left; false: nothing is taken.
    bool allows(Clock::Moment now, double perSecond, double burst, double cost = 1);
    void spend(Clock::Moment now, double perSecond, double cost); ///< What happens in any case; may leave a debt.
    bool isIdle(Clock::Moment now, double perSecond);             ///< As if nothing had ever been done.

private:
    void recover(Clock::Moment now, double perSecond);

    Clock::Moment m_at = {};
    double m_spent = 0;
};

/// Of one account in one room.
struct AccountMeters {
    FloodMeter talk = {};
    FloodMeter comings = {};
};

/// How much everybody has done in one room lately. Kept for a while beyond their leaving, so that nobody gains by
/// coming anew. What a newcomer is told counts for them: a hundred bytes are answered by all who are there and what
/// they said.
class RoomMeters {
public:
    std::shared_ptr<AccountMeters> of(const Jid& account, Clock::Moment now, const RoomPolicy& policy);
    /// May they come, or come anew? Asked of their account, and of their domain where it is not the program's own.
    bool mayCome(const Jid& who, Clock::Moment now, const RoomPolicy& policy);
    /// They came and were told of so many things, or they left (0).
    void came(const Jid& who, Clock::Moment now, const RoomPolicy& policy, qsizetype told);

private:
    FloodMeter* domainOf(const Jid& who, Clock::Moment now, const RoomPolicy& policy); ///< Null: the program's own.

    QHash<Jid, std::shared_ptr<AccountMeters>> m_accounts;
    QHash<QString, FloodMeter> m_domains;
    qsizetype m_tidyAt = 64;
};

} // namespace everyport::xmpp::muc
