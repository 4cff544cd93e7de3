#pragma once

#include <memory>

#include "netcore/policies/filesink.h"
#include "netcore/policies/traffictap.h"

namespace everyport {

/// A pcapng file of what passes on a service's connections, in the clear, for Wireshark. Shared by its taps; the file
/// ends with the last of them. Ends of itself at `fileLimit`.
class Capture : public std::enable_shared_from_this<Capture> {
public:
    static Result<std::shared_ptr<Capture>> open(
        Reactor& reactor, const QString& path, const QString& service, qint64 fileLimit);

    std::shared_ptr<Tap> tap(); ///< For one connection.
    const FileSink& file() const { return *m_file; }

private:
    class OneConnection;
    Capture(Reactor& reactor, std::unique_ptr<FileSink> file);
    qint64 microseconds();
    void write(const QList<QByteArray>& packets, const QString& comment = {}, quint16 leftOut = 0);

    Reactor& m_reactor;
    std::unique_ptr<FileSink> m_file;
    quint16 m_number = 1024;
    Clock::Moment m_since; ///< That `m_sinceWall` was.
    qint64 m_sinceWall = 0;
};

} // namespace everyport
