#pragma once

#include <memory>
#include <vector>

#include "netcore/policies/capture.h"
#include "netcore/transport/connectionregistry.h"

namespace everyport {

/// Writes what passes on chosen connections from now on into a pcapng file that Wireshark reads: the units that the
/// protocols tell (`ConnectionRecord::watch`), so in the clear under TLS and without secrets, in made-up packets. Ends
/// of itself at `limit` bytes; the file is its owner's only. Loop's thread; `reactor` must outlive it.
class TrafficRecording {
public:
    static constexpr qint64 usualLimit = 64 * 1024 * 1024;

    /// A file that is there is begun anew.
    static Result<std::unique_ptr<TrafficRecording>> start(
        Reactor& reactor, const QString& path, qint64 limit = usualLimit);
    ~TrafficRecording(); ///< Says in the file that its connections end.

    void add(const std::shared_ptr<ConnectionRecord>& record); ///< Nothing for one that is recorded already.
    /// Writes the end of those that have closed; to be called now and then.
    void look();

    int connections() const { return m_added; } ///< Also those that have closed.
    QString path() const { return m_capture->file().path(); }
    qint64 size() const { return m_capture->file().size(); }
    /// It takes no more: the file has reached its limit, or the disk could not keep up.
    bool isFull() const { return m_capture->file().isFull() || m_capture->file().lost() > 0; }
    /// Of one that is full: it is the file's limit, to the size of a packet, and not the disk's.
    bool isAtLimit() const;
    qint64 limit() const { return m_limit; }
    qint64 began() const { return m_began; } ///< Milliseconds since 1970.

private:
    struct Recorded {
        std::shared_ptr<ConnectionRecord> record;
        std::shared_ptr<Tap> tap;
        Registration watching = {};
    };
    TrafficRecording(std::shared_ptr<Capture> capture, qint64 began, qint64 limit)
        : m_capture(std::move(capture)), m_began(began), m_limit(limit)
    {
    }

    std::shared_ptr<Capture> m_capture;
    qint64 m_began;
    qint64 m_limit;
    std::vector<Recorded> m_recorded;
    int m_added = 0;
};

/// A unit as it stood on the wire, as far as that was told: with its line's end where the protocol has lines.
QByteArray wireBytes(QStringView protocol, QByteArrayView unit);
/// How many bytes belong to it that nobody tells, so that who reads the file does not take what follows for them: the
/// body behind a head of HTTP. Where that does not say how long it is, or it is long, some.
quint16 bytesLeftOut(QStringView protocol, QByteArrayView unit);

} // namespace everyport
