#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <thread>

#include <QFileDevice>

#include "app/backup/held/workingfolder.h"
#include "app/backup/stream/streampace.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"

namespace everyport::backup {

/// A command's end of a backup that the program makes which runs on a data folder: it waits there at a socket of its
/// own, and writes what comes into a file that it alone has open. So the file is whose it is who gave the command, and
/// where that one sees it, whatever the program may and sees. What comes is not looked at here.
class BackupReceiver {
public:
    /// For so many bytes: how many there may be at the most, or NoSpace.
    using RoomFor = std::function<Result<qint64>(qint64 bytes)>;

    /// `to` is open; both must outlive it. `roomFor` is asked on a thread, once, before the first byte.
    static Result<std::unique_ptr<BackupReceiver>> wait(
        const QString& dataFolder, QFileDevice& to, RoomFor roomFor, const StreamPatience& patience = StreamPatience());
    ~BackupReceiver();
    BackupReceiver(const BackupReceiver&) = delete;
    BackupReceiver& operator=(const BackupReceiver&) = delete;

    QString folder() const; ///< For BackupSender: where in the data folder it waits.

    struct Received {
        bool hasBegun = false; ///< Somebody came, which no program of an older version does.
        Result<Done> done = Done();
    };
    qint64 taken() const { return m_course.taken; } ///< How large the file has become. On any thread.
    /// Some seconds after it has failed here, in which the program may say why: whoever asks it waits no more. On any
    /// thread.
    bool isGivenUp() const;
    /// When the program has said how it went. What is on its way yet is taken first; who sends nothing, or a little
    /// again and again, and does not hang up either, is not waited for.
    Received end();
    void hangUp(); ///< What is on its way yet is wanted no more.

    /// What its thread and the command say to each other.
    struct Course {
        std::atomic<qint64> taken = 0;
        std::atomic<bool> isOver = false;                               ///< Whatever has to come was sent.
        std::atomic<int> way = -1;                                      ///< Where it comes, once somebody has.
        std::atomic<std::chrono::steady_clock::time_point> failed = {}; ///< When, where it has.
    };

private:
    BackupReceiver(QFileDevice& to, RoomFor roomFor, const StreamPatience& patience)
        : m_to(to), m_roomFor(std::move(roomFor)), m_patience(patience)
    {
    }
    Result<Done> listen(const QString& dataFolder);
    void receive();

    QFileDevice& m_to;
    const RoomFor m_roomFor;
    const StreamPatience m_patience;
    std::unique_ptr<WorkingFolder> m_folder;
    FileDescriptor m_socket;
    FileDescriptor m_way; // the thread's, until that has ended
    std::promise<void> m_ending;
    std::thread m_thread;
    Course m_course;
    Received m_received; // the thread's, until that has ended
};

} // namespace everyport::backup
