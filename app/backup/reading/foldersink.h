#pragma once

#include <QFile>

#include "app/backup/contents/contents.h"
#include "app/backup/reading/backupreader.h"

namespace everyport::backup {

/// The folder that the one is in which both are unpacked to.
QString unpackRootOf(const QString& into);

/// Files of a backup below two folders, 0600. By no link: whoever has the data folder may put one there meanwhile.
/// `progress` outlives it, and may be null.
class FolderSink final : public UnpackSink {
public:
    /// `isConfigCallers`: the configuration is who calls', and not of the account that files are used as.
    FolderSink(Places into, bool isConfigCallers, BackupProgress* progress);

    bool isCallers(const QString& path) const; ///< Whether it is who calls'.
    /// What comes again, whole, takes the place of what was seen of it.
    void setReplaces() { m_replaces = true; }

    Result<Done> begin(const QString& path) override;
    Result<Done> write(const QByteArray& piece) override;
    Result<Done> leaveHole(qint64 bytes);
    Result<Done> end() override;

    /// Files get their names when all are there: a power cut after that must not find one empty. All at once, since
    /// waiting for the disk at each takes minutes where there are many small ones.
    Result<Done> settle();

private:
    bool hasRoom(const QString& path) const;
    Result<Done> failed();

    const Places m_into;
    const bool m_isConfigCallers;
    BackupProgress* m_progress;
    QFile m_file;
    bool m_replaces = false;
};

} // namespace everyport::backup
