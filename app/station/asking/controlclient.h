#pragma once

#include <chrono>
#include <utility>

#include <QString>

#include "app/station/asking/commandwait.h"
#include "app/station/running/commands.h"

namespace everyport {

/// The far end of a ControlPort, for a process that does nothing else: it waits. Never on a loop's thread.
class ControlClient {
public:
    /// Disconnected/ConnectionRefused where no program runs on this folder; Refused/PermissionDenied where who answers
    /// is neither root, nor this account, nor whom the folder belongs to.
    static Result<ControlClient> connect(const QString& dataFolder);
    ControlClient(ControlClient&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1)), m_folder(std::move(other.m_folder))
    {
    }
    ControlClient& operator=(ControlClient&&) = delete;
    ~ControlClient();

    /// Ready with the command's end; `output` hears its lines as they come. Commands may take long: Busy/TimedOut only
    /// where nobody else is answered within the silence either, so that the program stands, or where nothing is heard
    /// of the command for longer than the most.
    Result<Done> run(
        const CommandRequest& request, CommandOutput& output, const CommandPatience& patience = CommandPatience());

    bool isOwn() const; ///< Root's or this account's program, as nobody else's could pretend to be.

private:
    ControlClient(int fd, QString folder) : m_fd(fd), m_folder(std::move(folder)) {}
    Result<Done> send(const QByteArray& line, std::chrono::milliseconds most);
    Result<Done> awaitMore(CommandWait& wait) const;
    Result<Done> askWhetherItStands(std::chrono::milliseconds silence) const;
    QString who() const;
    Error standsStill() const;
    Error givenUp(const QString& what) const;
    bool isOfFolder() const; ///< Else whoever led the name elsewhere would hear what is asked, passwords too.

    int m_fd;
    QString m_folder;
};

} // namespace everyport
