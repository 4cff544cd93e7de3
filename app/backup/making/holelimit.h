#pragma once

#include <QHash>
#include <QString>

#include "app/backup/contents/contents.h"

namespace everyport::backup {

/// Which files with holes a backup takes, in the order of their paths. In a backup holes are zeros, and anybody who may
/// lay files there can make one that is as large as no disk is, of nothing: each part takes holes of 1 GiB in all. What
/// has more is left out, so that it keeps nothing else from being saved. Blocks.
class HoleLimit {
public:
    explicit HoleLimit(Places from) : m_from(std::move(from)) {}
    bool takes(const OwnFile& own);

private:
    static constexpr qint64 most = 1024 * 1024 * 1024;
    qint64 holesOf(const OwnFile& own, qint64 enough) const;

    const Places m_from;
    QHash<QString, qint64> m_left; // of a part, as others may be left out
};

} // namespace everyport::backup
