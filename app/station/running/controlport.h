#pragma once

#include <memory>

#include <QString>

#include "netcore/interfaces/reactor.h"
#include "netcore/transport/port.h"

namespace everyport {

class Station;

/// Where other processes of the same account reach a running station: a Unix socket `control` in the data
/// folder, mode 0600, whose callers' user id is looked at as well. A request is a line of JSON; the answer is lines
/// {"print": "text"}, of which an empty one only says that the command goes on, then {"done": true} or {"error": …}.
/// Hanging up ends what was asked for.
class ControlPort {
public:
    static Result<std::unique_ptr<ControlPort>> open(Station& station, const QString& dataFolder);
    ~ControlPort(); ///< Ends every command that still runs.

private:
    explicit ControlPort(std::unique_ptr<Port> port, int folder);
    std::unique_ptr<Port> m_port;
    int m_folder; // held open where the socket's path goes through it
};

/// The path to bind or connect to. A folder too deep for a socket's name (108 bytes) is gone through an open
/// descriptor, which stays in `folder` for as long as the path is needed; otherwise that is -1.
QString controlPath(const QString& dataFolder, int& folder);

} // namespace everyport
