#pragma once

#include "app/backup/contents/contents.h"
#include "app/backup/contents/diskroom.h"
#include "app/backup/restoring/preparednote.h"
#include "app/backup/restoring/restore.h"
#include "app/backup/restoring/restorejournal.h"

namespace everyport::backup {

/// Where what is here is kept when something else takes its place: a folder that is a backup itself.
struct KeptFolder {
    QString folder;
    qint64 number = 1; ///< Counted from 1, behind all that are here, whatever the clock says.

    static QString numberFile(const QString& folder); ///< In which it stands.
    Places places() const;
};

/// All of a restore that is done before the first file changes its name: what is here is kept, what comes stands where
/// it needs nothing but its name, and the renames are written down. Where it fails nothing of that stays. Blocks.
class Preparation {
public:
    Preparation(
        const Places& here, RestoreMode mode, RestorePlan plan, KeptFolder kept, const FreeRoom& room = freeRoom);

    Result<Done> run(const PreparedNote& note, RestoreJournal& journal);

private:
    Result<Done> prepareAll(const PreparedNote& note);
    Result<Done> checkDisk() const;
    bool doesCome(const FileChange& change) const;
    QString copyOf(const QString& path) const;
    QStringList copies() const;
    Result<Done> keepWhatIsHere();
    HeldPlace keptPlace(const QString& path) const;
    Result<Done> keep(const OwnFile& file) const;
    void writeNumber() const;
    Result<Done> prepareDatabase();
    Result<Done> mergeDatabase(const QString& here, const QString& comes, const QString& merged) const;
    bool isPlace(const FileChange& change) const;
    Result<Done> prepareFile(const FileChange& change);
    Result<QString> prepareComing(const QString& path, const QString& to) const;

    const RestoreGuard m_guard;
    const Places m_here;
    const Places m_staged;
    const RestoreMode m_mode;
    const RestorePlan m_plan;
    const KeptFolder m_kept;
    const FreeRoom m_room;
    FileDescriptor m_keptFolder; // that folder, whatever becomes of its name; root's alone until all is in its place
    QList<Move> m_moves;
};

/// Where root brings back what another account uses: what is below a folder belongs to whom that does, and whoever may
/// read a folder of configuration may read what is in it. What is nobody's but root's is given, by no link.
void adopt(const QString& path, const QString& folder);

} // namespace everyport::backup
