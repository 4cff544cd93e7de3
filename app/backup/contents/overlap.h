#pragma once

#include <optional>
#include <set>
#include <utility>

#include "app/backup/contents/contents.h"

namespace everyport::backup {

/// How the folders of configuration and data lie to each other. Some have one for both, or one inside the other: then
/// the same file has two paths as in a backup, and what the running program holds open can be reached by a path that
/// says nothing of it. Here each file gets the one path that is its own, and what is held is known by what it is
/// (device and inode). Opens no file: closing the database, or its log, would drop SQLite's locks in this process.
class Overlap {
public:
    explicit Overlap(const Places& places);

    bool isThere() const { return m_isOne || m_isConfigInside || m_isDataInside; }
    /// A folder that is one of the two itself, under whatever name.
    bool isRoot(const QString& folder) const;
    /// The database and what stands beside it, locks and what a restore has staged.
    bool isHeld(const QString& file) const;
    /// Where both folders are one: whether a file there has this path, and not the one of the other folder.
    bool isOwnPath(const QString& path) const;
    QString placeOf(const QString& path) const; ///< As fileOf(); one name for each file where both folders are one.
    /// Whether what comes may take its place there: not in the other folder, nor where the running program's own is.
    bool hasPlace(const QString& path) const;

private:
    using Identity = std::pair<quint64, quint64>;
    static std::optional<Identity> identityOf(const QString& path);

    const Places m_places;
    const QString m_config; // by which no link leads
    const QString m_data;
    const bool m_isOne;
    const bool m_isConfigInside;
    const bool m_isDataInside;
    std::set<Identity> m_roots;
    std::set<Identity> m_held;
};

/// What people are told who have both in one; empty for all others.
QString overlapWarning(const Places& places);

} // namespace everyport::backup
