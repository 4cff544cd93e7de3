#pragma once

#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactorserial.h"
#include "netcore/transport/connectionregistry.h"

namespace everyport::devices {

/// Who hears a serial line.
class LineListener {
public:
    virtual ~LineListener() = default;
    virtual void bytesHeard(QByteArrayView bytes) = 0;
    virtual void lineLost(const Error& reason) = 0;
};

class SerialEnd;

/// An open serial line, or an input device, in the hand of whoever listens to it. Letting go of it closes the port;
/// then, and after lineLost, nothing more is heard.
class ReaderLine {
public:
    ReaderLine() = default;
    ReaderLine(ReaderLine&& other) noexcept;
    ReaderLine& operator=(ReaderLine&& other) noexcept;
    ~ReaderLine();

    /// `who` and `protocol` name it on the Connections page. InUse: another program has claimed the port.
    static Result<ReaderLine> open(
        Reactor& reactor, SerialOptions options, const QString& who, const QString& protocol, LineListener& listener);

    /// An input device, taken for this program alone; its records are heard as they are (rfid::wedgeRecord).
    static Result<ReaderLine> openInput(
        Reactor& reactor, const QString& path, const QString& who, const QString& protocol, LineListener& listener);

    bool isOpen() const;
    void write(const QByteArray& bytes);
    void close();
    /// Leaves what comes in the system's hands until it is resumed. False, and nothing is done, where whoever sends
    /// would not be slowed by that: without flow control bytes would be lost.
    bool pauseReading();
    void resumeReading();
    bool hasMore() const;             ///< Something waits in the system's hands, or may, since reading is paused.
    void discardArrived();            ///< What waits in the system's hands was for nobody.
    ConnectionRecord* record() const; ///< Null while closed.

private:
    friend class SerialEnd;
    void take(SerialEnd* end, const QString& who, const QString& protocol);
    SerialEnd* m_end = nullptr; ///< The transport's; null once it has gone.
};

} // namespace everyport::devices
