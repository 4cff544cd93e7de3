#pragma once

#include <QList>
#include <QStringList>

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"

namespace everyport {

/// The sockets that systemd, or somebody who does as it does, opened before it started this process: descriptors from 3
/// on, as LISTEN_FDS, LISTEN_PID and LISTEN_FDNAMES say (sd_listen_fds(3)). A value.
class InheritedSockets {
public:
    InheritedSockets() = default; ///< None.
    /// The three variables as they stand in the environment; none where they are meant for another process.
    static InheritedSockets from(const QByteArray& fds, const QByteArray& pid, const QByteArray& names, qint64 ownPid);
    static InheritedSockets ofThisProcess();

    int count() const { return int(m_names.size()); }
    /// Error: Local/NotFound with a sentence that says what there is.
    Result<QList<int>> byIndex(int index) const;
    Result<QList<int>> byName(const QString& name) const; ///< Several may have one name.

private:
    QStringList m_names; // one a descriptor
};

/// Another descriptor of the same thing; both are closed on exec from here on.
Result<FileDescriptor> copiedDescriptor(int descriptor);

} // namespace everyport
