#pragma once

#include <QString>
#include <QStringList>

#include "app/backup/restoring/restoreguard.h"

namespace everyport::backup {

/// What the preparation of a restore makes outside of the folder of what is staged: the folder of what was here, and
/// copies in the folder of configuration that wait for their names. It is written down before the first of it is made,
/// so that nothing stays of a preparation that was killed: half of what was here is no backup, and the copies wait for
/// nothing. Blocks.
class PreparedNote {
public:
    /// What is written there may be anybody's: nothing but such a folder and such copies is removed.
    explicit PreparedNote(const Places& here);

    Result<Done> write(const QString& folder, const QStringList& copies) const;
    void takeBack() const;       ///< What it names goes, made or not, and the note; nothing where none is.
    Result<Done> remove() const; ///< Before files take their places: what it names is needed from now on.

    static QString copyName(const QString& file); ///< Beside it, as long as a name may be.

private:
    RestoreGuard m_guard;
    QString m_file;
};

} // namespace everyport::backup
