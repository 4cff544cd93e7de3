#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

#include <QString>

#include "app/station/running/commands.h"

namespace everyport {

/// How long a command is waited for.
struct CommandPatience {
    std::chrono::milliseconds silence{5000}; ///< After it others are asked whether the program stands.
    /// For a sign of the command itself, of which a program that works gives one every few seconds (controlwire.h).
    std::chrono::milliseconds most{std::chrono::minutes(5)};
    std::function<qint64()> progress = {}; ///< Grows while the command goes on by another way, which is a sign, too.
};

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

private:
    ControlClient(int fd, QString folder) : m_fd(fd), m_folder(std::move(folder)) {}
    Result<Done> send(const QByteArray& line);
    Result<Done> awaitMore(const CommandPatience& patience) const;
    Result<Done> askWhetherItStands(std::chrono::milliseconds silence) const;
    QString who() const;
    Error standsStill() const;
    Error isSilent(std::chrono::milliseconds waited) const;
    bool isOfFolder() const; ///< Else whoever led the name elsewhere would hear what is asked, passwords too.

    int m_fd;
    QString m_folder;
};

/// Where the program that runs on a data folder has its configuration, by its own word; nothing where none runs, or one
/// that does not say.
std::optional<QString> configFolderOfRunning(const QString& dataFolder);

} // namespace everyport
