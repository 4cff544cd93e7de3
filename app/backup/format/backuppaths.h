#pragma once

#include <utility>

#include <QHash>
#include <QString>

namespace everyport::backup {

inline constexpr qsizetype mostEntries = 1'000'000;           ///< Files of a backup and the folders that they stand in.
inline constexpr qint64 mostSums = qint64(128) * 1024 * 1024; ///< Bytes of the list of sums, and so of all paths.

/// The paths of a backup, each of which can stand in a folder: none comes twice, and none is a file and a folder.
/// Whoever reads one takes no more than `mostEntries` and `mostSums` have room for, and so whoever writes one puts no
/// more in.
class BackupPaths {
public:
    enum class Added { Yes, Twice, FileAndFolder, TooMany };

    explicit BackupPaths(qsizetype entries = mostEntries, qint64 sums = mostSums) : m_mostEntries(entries), m_left(sums)
    {
    }
    Added add(const QString& path);

private:
    using Place = std::pair<qsizetype, QString>; // a folder's number and a name in it

    QHash<Place, qsizetype> m_entries; // the number of a folder; of a file none
    qsizetype m_mostEntries;
    qint64 m_left; // bytes of sums
};

} // namespace everyport::backup
