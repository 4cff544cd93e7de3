#pragma once

#include <memory>

#include "netcore/policies/filesink.h"
#include "netcore/policies/traffictap.h"

namespace everyport {

/// A text file of what passes on a service's connections, a line an event, for reading along with tail -f:
///     2026-11-20T12:00:00.123Z 7 < 5  "HELO\r\n"
/// `<` came in, `>` went out, `+` and `-` the beginning and the end; at most 200 bytes of each piece are shown, what is
/// not printable as \x1b. Shared by its taps. Ends of itself at `fileLimit`.
class TrafficLog : public std::enable_shared_from_this<TrafficLog> {
public:
    static Result<std::shared_ptr<TrafficLog>> open(Reactor& reactor, const QString& path, qint64 fileLimit);

    std::shared_ptr<Tap> tap();
    const FileSink& file() const { return *m_file; }

private:
    class OneConnection;
    TrafficLog(Reactor& reactor, std::unique_ptr<FileSink> file) : m_reactor(reactor), m_file(std::move(file)) {}
    void line(quint64 number, const QByteArray& text);

    Reactor& m_reactor;
    std::unique_ptr<FileSink> m_file;
    quint64 m_connections = 0;
};

/// Bytes as C would write them: printable ASCII as it is, \r \n \t \\ \" and \x1b. Bounded to `most` bytes, then "…".
QByteArray escapedBytes(QByteArrayView bytes, qsizetype most);

} // namespace everyport
