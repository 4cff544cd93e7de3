#pragma once

#include <QStringList>

namespace everyport {

/// A data folder that a command may make, with those above it: it goes again with this, unless it was kept, so that
/// what changes nothing leaves nothing. Made before the folder is; where that is there, it stays. Files are used as
/// they are then (ActingAs). Blocks.
class MadeFolder {
public:
    explicit MadeFolder(const QString& folder);
    ~MadeFolder(); ///< What somebody else has put there stays, and the folder with it.
    MadeFolder(const MadeFolder&) = delete;
    MadeFolder& operator=(const MadeFolder&) = delete;

    void keep() { m_missing.clear(); }

private:
    QStringList m_missing; ///< The innermost first.
};

} // namespace everyport
