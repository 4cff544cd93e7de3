#pragma once

#include <sys/types.h>

#include <optional>
#include <set>
#include <vector>

#include <QString>

namespace everyport {

/// In whose hands a path is, by its whole way: each folder and each link on it from "/" on, where links lead included.
/// Who has one of them may put another in its place at any time, so what its end looks like says nothing. Only root can
/// change a way that is root's alone: what was decided of that stays true.
struct PathOwner {
    /// An account other than root that something on the way belongs to; in the order of the way. Its end is left out,
    /// but where that lies in a sticky folder, as /tmp is: its owner may put another there.
    std::vector<uid_t> onWay = {};
    std::set<gid_t> groups = {}; ///< Those that may write into a folder of it.
    bool isAnybodys = false;     ///< Everybody may put something on it, or it could not be followed.

    /// What stands at the end itself; nothing where the way ends before.
    struct End {
        uid_t user = 0;
        gid_t group = 0;
        bool isWrittenByOthers = false; ///< A folder that others of its group, or all, may put something into.
    };
    std::optional<End> end = {};

    bool isWayRootsAlone() const; ///< Nobody but root can put another in the place of the end.
    /// Nor can anybody but those whom root lets write into its folders: Debian's staff in /usr/local is for root to
    /// say.
    bool isWayRoots() const;
    bool isRootsAlone() const; ///< Nor put anything into it.
    /// Whether this account, which is in these groups, could put another in the place of the end.
    bool isWayInHandsOf(uid_t user, const std::vector<gid_t>& of) const;
};

/// Of a path that may be relative. Asked as the account that this thread uses files as: as root, or much of it is
/// anybody's. Blocks.
PathOwner pathOwner(const QString& path);

} // namespace everyport
