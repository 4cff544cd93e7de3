#pragma once

#include <functional>
#include <memory>

#include <QHash>
#include <QString>
#include <QStringList>

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"

namespace everyport {

/// Something happened in a folder.
struct DirectoryEvent {
    enum What {
        Created = 0x01,    ///< Also moved here.
        Removed = 0x02,    ///< Also moved away.
        Written = 0x04,    ///< A file was closed after it was written to.
        Attributes = 0x08, ///< Rights, owner, times.
        /// The watched folder itself: removed, moved or unmounted. It is watched no more. `name` is empty.
        FolderGone = 0x10,
        Overflow = 0x20, ///< More happened than the system keeps, or more subfolders came than can be watched: look
                         ///< again at everything. Folder and name are empty.
    };
    int what = 0;        ///< One of them.
    QString folder = {}; ///< As it was given to `add`, or below it.
    QString name = {};
    bool isFolder = false;
};

/// What a DirectoryWatch looks at and tells.
struct DirectoryWatchOptions {
    /// FolderGone and Overflow always come.
    int wanted = DirectoryEvent::Created | DirectoryEvent::Removed | DirectoryEvent::Written;
    /// Watches subfolders, too, those that are there and those that will be. What is made in a new one before it can be
    /// watched is not told one by one. Links are not followed.
    bool subfolders = false;
    QStringList ignored = {}; ///< Names that are not told nor watched, with * and ?: "*.tmp", ".git".
};

/// Tells what happens in folders (inotify(7)), over any reactor with ReactorDescriptors. Lives as long as one wants to
/// hear; may be let go of from inside its call. At most 4096 folders. Loop's thread.
class DirectoryWatch {
public:
    DirectoryWatch(Reactor& reactor, std::function<void(const DirectoryEvent&)> happened);
    ~DirectoryWatch();
    DirectoryWatch(const DirectoryWatch&) = delete;
    DirectoryWatch& operator=(const DirectoryWatch&) = delete;

    /// Again for one that is watched changes its options, and finds it where it was made anew under its name. Error:
    /// Local/NotFound, Local/PermissionDenied, Busy/TooManyOpen at the system's limit or ours (subfolders count),
    /// Unsupported without a reactor for it; nothing of it is watched then.
    Result<Done> add(const QString& folder, DirectoryWatchOptions options = {});
    void remove(const QString& folder); ///< With the subfolders that it brought.
    QStringList folders() const { return m_numbers.keys(); }

private:
    struct Watched {
        QString folder;
        DirectoryWatchOptions options;
        QString root; ///< The folder that was asked for.
    };
    Result<Done> addTree(const QString& folder, const DirectoryWatchOptions& options, const QString& root);
    Result<QString> addOne(const QString& folder, const DirectoryWatchOptions& options, const QString& root);
    Result<Done> addSubfolders(const QString& folder, const DirectoryWatchOptions& options, const QString& root);
    void forget(int number);
    QStringList forgetBelow(const QString& folder);
    bool isStillThere(int number, const Watched& watched);
    void readEvents();
    QList<DirectoryEvent> eventsOf(int number, uint32_t mask, const QString& name);
    QList<DirectoryEvent> gone(int number, const QString& folder);

    Reactor& m_reactor;
    std::shared_ptr<std::function<void(const DirectoryEvent&)>> m_happened; // a call may let go of us
    FileDescriptor m_fd;
    std::unique_ptr<ReactorDescriptors::Watch> m_watch;
    QHash<int, Watched> m_watched; ///< By inotify's number.
    QHash<QString, int> m_numbers;
};

} // namespace everyport
