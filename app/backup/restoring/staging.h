#pragma once

#include <memory>

#include "app/backup/contents/contents.h"

namespace everyport::backup {

/// The right to unpack a backup into stagedPlaces() of a data folder and to keep it there until it is ordered or
/// dropped; only one program has it. It is a lock (flock(2)) on `restore.lock` beside that folder, so it ends with its
/// process however that ends. Within a process all share it: who unpacks there takes turns by other means. Any thread.
class Staging {
public:
    /// The data folder is there. Busy/InUse with a sentence where another program has it, or where a backup waits for
    /// the next start already. Blocks.
    static Result<std::shared_ptr<Staging>> hold(const Places& here);
    /// The same where one waits: for whoever puts it in place or takes it back, so that neither does in the midst of
    /// the other.
    static Result<std::shared_ptr<Staging>> holdWaiting(const Places& here);
    ~Staging();
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;

private:
    explicit Staging(QString folder) : m_folder(std::move(folder)) {}
    static Result<std::shared_ptr<Staging>> take(const Places& here, bool isOfWaiting);

    const QString m_folder;
};

/// Removes what a process that ended by force has left staged. What waits for a start, and what somebody still has,
/// stays. Blocks.
void dropAbandoned(const Places& here);

} // namespace everyport::backup
