#pragma once

#include <QFlags>

namespace everyport::chat {

/// What a network can do beyond talking. What is not here is not shown.
enum class Ability : quint32 {
    Typing = 1 << 0,
    Reply = 1 << 1,
    React = 1 << 2,
    Redact = 1 << 3,
    Edit = 1 << 4,
    History = 1 << 5, ///< Older messages can be fetched from the network.
    ReadMarker = 1 << 6,
    Topic = 1 << 7,
    Moderate = 1 << 8, ///< Remove, ban, give ranks.
    Invite = 1 << 9,
    ListRooms = 1 << 10,
    Rename = 1 << 11, ///< Ourselves.
    Away = 1 << 12,
    MultipleLines = 1 << 13,
    RawCommands = 1 << 14,
    Files = 1 << 15,                 ///< Can be sent to a person.
    Uploads = 1 << 16,               ///< And to a room: the network holds them.
    DirectTalk = 1 << 17,            ///< With a person, past the network.
    RoomAdministration = 1 << 18,    ///< Settings and people of a room; see Link::roomCare.
    Commands = 1 << 19,              ///< That services and programs offer; see Link::serviceCommands.
    AccountAdministration = 1 << 20, ///< A new password, an end; see Link::accountCare.
    Contacts = 1 << 21,              ///< A list of people that the network keeps.
    Block = 1 << 22,                 ///< Of people: nothing of theirs reaches us.
    Pictures = 1 << 23,              ///< Of people and rooms.
    Registration = 1 << 24,          ///< Of our name, which nobody has registered yet; see Link::registration.
};
Q_DECLARE_FLAGS(Abilities, Ability)

} // namespace everyport::chat

Q_DECLARE_OPERATORS_FOR_FLAGS(everyport::chat::Abilities)
