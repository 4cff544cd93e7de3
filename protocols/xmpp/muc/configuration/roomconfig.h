#pragma once

#include "netcore/base/result.h"
#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/muc/configuration/ranks.h"

namespace everyport::xmpp::muc {

/// Who may write to occupants in private.
enum class PrivateMessages : quint8 { Anyone, Participants, Moderators, None };

/// A set of roles, from visitor to moderator.
struct Roles {
    bool visitor = true;
    bool participant = true;
    bool moderator = true;
    bool has(Role role) const;
    bool operator==(const Roles&) const = default;
};

/// How one room behaves (XEP-0045 §16.5.3, muc#roomconfig). A value; goes out and in as a data form.
struct RoomConfig {
    QString title = {};
    QString description = {};
    QString language = {};
    QString password = {};
    QString pubsub = {}; ///< An address of a node that belongs to the room.
    bool isPublic = true;
    bool isPersistent = false;
    bool isModerated = false; ///< Newcomers are visitors.
    bool isMembersOnly = false;
    bool isPasswordProtected = false;
    bool isNonAnonymous = false; ///< Everyone sees addresses, not moderators alone.
    bool isLogged = true;        ///< Kept in the archive.
    bool occupantsChangeSubject = false;
    bool occupantsInvite = true;
    PrivateMessages privateMessages = PrivateMessages::Anyone;
    Roles presenceBroadcast = {};           ///< Whose presence is shown.
    Roles memberList = {false, true, true}; ///< Who may read the lists of members.
    int maxOccupants = 200;                 ///< 0: as many as the service takes.
    int history = 20;                       ///< What newcomers are told at most.

    static constexpr int mostOccupants = 5000;
    static constexpr int mostHistory = 100;

    /// The form to fill in, with labels, choices and what is set now; as Submit the bare values.
    DataForm toForm(DataForm::Type type = DataForm::Type::Form) const;
    /// With what a submitted form says; fields that are unknown or left out stay as they are. An Error names the
    /// field: not-acceptable.
    Result<RoomConfig> with(const DataForm& submitted) const;
    bool operator==(const RoomConfig&) const = default;
};

} // namespace everyport::xmpp::muc
