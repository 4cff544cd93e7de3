#pragma once

#include <QString>

namespace everyport::chat {

/// One who is in a room.
struct Member {
    /// By rank, highest first; what a protocol calls its ranks is in `rankName`.
    enum class Rank : quint8 { Owner, Administrator, Moderator, Helper, Voiced, Member };

    QString name = {};
    QString key = {}; ///< Equal for names that the network takes as the same; unique in its room.
    Rank rank = Rank::Member;
    QString symbol = {};  ///< "@", "+": as people of that network know it. May be several.
    QString address = {}; ///< "user@host", a JID.
    QString account = {};
    QString realName = {};
    bool isAway = false;
    bool isBot = false;
    bool isMe = false;
    qint64 spokeAt = 0; ///< For completion: who spoke last comes first.
    bool operator==(const Member&) const = default;
};
QString rankName(Member::Rank rank); ///< "Operators": a heading in plain English; the window translates by rank.

} // namespace everyport::chat
