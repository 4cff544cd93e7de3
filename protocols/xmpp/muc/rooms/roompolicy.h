#pragma once

#include <chrono>
#include <functional>

#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp::muc {

/// Port for policy: what a room service lets people do, and how much.
struct RoomPolicy {
    std::function<bool(const Jid& who, const QString& room)> mayCreate = [](const Jid&, const QString&) {
        return true;
    };
    /// Is an owner of every room.
    std::function<bool(const Jid& who)> isAdmin = [](const Jid&) { return false; };
    /// Kept for who speaks there for the program.
    std::function<bool(const QString& nick)> isOwnNick = [](const QString&) { return false; };
    qsizetype rooms = 10'000;
    qsizetype roomsOfOne = 100;       ///< That somebody may own.
    qsizetype occupants = 5000;       ///< Of one room.
    qsizetype clients = 16;           ///< Of one occupant.
    qsizetype members = 10'000;       ///< On all lists of one room.
    qsizetype enrolled = 5000;        ///< So many on them, and nobody puts themselves there any more; admins do.
    qsizetype enrolledOfDomain = 200; ///< The same of those of one domain that is not `home`.
    qsizetype nickLength = 64;
    qsizetype subjectLength = 4096;
    qsizetype turns = 200;   ///< Changes that wait for others of a room; the program's own wait beyond.
    qsizetype pending = 200; ///< Invitations and registrations that a room waits for.
    qsizetype itemsAtATime = 200;
    std::chrono::milliseconds patience = std::chrono::seconds(10); ///< With who makes a room and configures nothing.
    int messagesPerSecond = 5; ///< Of one account in one room, in the long run; as often it may come anew.
    int burst = 30;
    int comings = 120;    ///< Comings and leavings of one account at once, with what its clients are told:
    int toldAsOne = 50;   ///< so many presences and messages count as one.
    QString home = {};    ///< The domain whose accounts the program knows. All of any other domain together
    int domainShare = 20; ///< come and go as often as so many of these.
};

} // namespace everyport::xmpp::muc
