#pragma once

#include <QIODevice>

#include "app/backup/format/backupprogress.h"
#include "app/backup/format/tar.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"

namespace everyport::backup {

/// Where the program that runs writes a backup that a command has asked for: the command's own file, through the
/// command (BackupReceiver). The two may see different files by one name. Blocks for as long as that one writes, five
/// minutes without a byte at the most, and about a second once `progress` is stopped.
class BackupSender final : public QIODevice, public TakesBack {
public:
    /// `progress` must outlive it.
    explicit BackupSender(const BackupProgress& progress) : m_progress(progress) {}
    /// The one that waits in `folder`, below `dataFolder`; a name by itself, as BackupReceiver gives it.
    Result<Done> reach(const QString& dataFolder, const QString& folder);
    Result<Done> expect(qint64 bytes); ///< About so many, before the first: whether there is room for them.
    Result<Done> finish();             ///< Without it what came is not whole.

    bool takeBack(qint64 begin) override;
    bool seek(qint64 at) override; ///< Within what was written.

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* bytes, qint64 size) override;

private:
    bool send(const char* bytes, qint64 size);
    bool hasRoom(); ///< When it has; else errno says why not.
    Result<Done> tell(char kind, qint64 number);

    const BackupProgress& m_progress;
    FileDescriptor m_way;
};

} // namespace everyport::backup
