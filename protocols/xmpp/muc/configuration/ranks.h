#pragma once

#include <optional>

#include <QString>

namespace everyport::xmpp::muc {

/// XEP-0045 §5.1: what somebody may do while they are in the room. In the order of rights.
enum class Role : quint8 { None, Visitor, Participant, Moderator };
QString roleName(Role role);
std::optional<Role> roleNamed(QStringView name);

/// §5.2: what somebody is to the room, there or not. In the order of rights.
enum class Affiliation : quint8 { Outcast, None, Member, Admin, Owner };
QString affiliationName(Affiliation affiliation);
std::optional<Affiliation> affiliationNamed(QStringView name);

/// What somebody is in a room: while there (role), and for good (affiliation). XEP-0045 §5.
struct Ranks {
    Role role = Role::None;
    Affiliation affiliation = Affiliation::None;
};

Role roleOnEntering(Affiliation affiliation, bool isModerated);
/// §8, §9.6 to 9.8: kicking is giving Role::None. `by` is a moderator.
bool mayGiveRole(Ranks by, Ranks to, Role role);
/// §9.1 to 9.5, §10.3 to 10.8
bool mayGiveAffiliation(Affiliation by, Affiliation before, Affiliation after);

} // namespace everyport::xmpp::muc
