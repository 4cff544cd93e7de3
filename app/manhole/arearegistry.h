#pragma once

#include <map>
#include <vector>

#include <QHash>

#include "netcore/interfaces/reactor.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"
#include "protocols/sftp/area.h"

namespace everyport {

/// The accounts' own files, a folder each. One area for each that is in use, whoever asks, so that its quota holds;
/// opening one counts what is in it, in the reactor's threads. Loop's thread; `reactor` must outlive it.
class AreaRegistry {
public:
    using Opened = Result<std::shared_ptr<sftp::Area>>;
    explicit AreaRegistry(Reactor& reactor) : m_reactor(reactor) {}

    /// Empty: nobody has any. `quota` for each that is opened from then on.
    void setFiles(QString folder, sftp::Quota quota);
    bool areThere() const { return !m_folder.isEmpty(); }
    /// Refused/NotFound where nobody has files; Local where the folder cannot be made or opened.
    Task<Opened> of(QString account);

private:
    Task<Result<Done>> open(QString account);

    Reactor& m_reactor;
    QString m_folder;
    sftp::Quota m_quota;
    QHash<QString, std::weak_ptr<sftp::Area>> m_areas;
    std::map<QString, std::vector<Deferred<Opened>>> m_opening; // who waits
    TaskSet m_work{TaskSet::unhandled};
};

} // namespace everyport
