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
        Occupant* occupant = nullptr; ///< For a role.
        Jid who = {};                 ///< For an affiliation.
        Role role = Role::None;
        Affiliation affiliation = Affiliation::None;
        QString reason = {};
        QString nick = {};
    };
    Answer list(const Room& room, const Stanza& request) const;
    Answer listByRole(const Room& room, Role role, Ranks asker) const;
    Answer listByAffiliation(const Room& room, Affiliation affiliation, const Stanza& request, Ranks asker) const;
    std::variant<Wish, StanzaError> wishOf(
        const Room& room, const Jid& asker, Ranks ranks, const xml::Element& item) const;
    Task<Answer> change(Room& room, Stanza request);
    Ranks ranksOf(const Room& room, const Jid& who) const;

    RankChanges& m_ranks;
};

/// How many owners would be left if these were given other affiliations?
qsizetype ownersLeft(const Room& room, const QHash<Jid, Affiliation>& changes);

} // namespace everyport::xmpp::muc
