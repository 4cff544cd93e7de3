#pragma once

#include "protocols/xmpp/muc/administration/rankchanges.h"
#include "protocols/xmpp/muc/rooms/roomrequests.h"

namespace everyport::xmpp::muc {

/// muc#admin (XEP-0045 §8, 9, 10.3 to 10.8): kicks, bans, voice, moderators, members, admins, owners, and their lists.
class Administration final : public RoomRequests {
public:
    Administration(Rooms& rooms, RankChanges& ranks) : RoomRequests(rooms), m_ranks(ranks) {}
    QStringList namespaces() const override;
    Task<Answer> answer(Room& room, Stanza request) override;

private:
    struct Wish {
        std::optional<Occupant> occupant = {}; ///< For a role: who they are (Occupant::outline).
        Role role = Role::None;
        QString reason = {};           ///< Of a role's change.
        AffiliationChange change = {}; ///< Otherwise.
    };
    struct Wishes {
        QList<Wish> roles = {};
        QList<AffiliationChange> affiliations = {};
        QString actor = {};
    };
    Answer list(const Room& room, const Stanza& request) const;
    Answer listByRole(const Room& room, Role role, Ranks asker) const;
    Answer listByAffiliation(const Room& room, Affiliation affiliation, const Stanza& request, Ranks asker) const;
    std::variant<Wish, StanzaError> wishOf(
        const Room& room, const Jid& asker, Ranks ranks, const xml::Element& item) const;
    std::variant<Wishes, StanzaError> wishesOf(const Room& room, const Stanza& request) const;
    Task<Answer> change(QString room, Stanza request);
    Answer giveRoles(Room& room, const Wishes& wishes, const Jid& asker);
    Ranks ranksOf(const Room& room, const Jid& who) const;

    RankChanges& m_ranks;
};

/// How many owners would be left if these were given other affiliations?
qsizetype ownersLeft(const Room& room, const QHash<Jid, Affiliation>& changes);

} // namespace everyport::xmpp::muc
