#pragma once

#include <QString>

#include "app/station/running/commands.h"

namespace everyport {

/// The far end of a ControlPort, for a process that does nothing else: it waits. Never on a loop's thread.
class ControlClient {
public:
    /// Disconnected/ConnectionRefused where no program runs on this folder.
    static Result<ControlClient> connect(const QString& dataFolder);
    ControlClient(ControlClient&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    ControlClient& operator=(ControlClient&&) = delete;
    ~ControlClient();

    /// Ready with the command's end; `output` hears its lines as they come.
    Result<Done> run(const CommandRequest& request, CommandOutput& output);

private:
    explicit ControlClient(int fd) : m_fd(fd) {}
    Result<Done> send(const QByteArray& line);

    int m_fd;
};

} // namespace everyport
