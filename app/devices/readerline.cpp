#include "app/devices/readerline.h"

#include <cerrno>
#include <utility>

#include <QFileInfo>

#include <linux/input.h>
#include <poll.h>

#include "app/devices/access/portclaim.h"
#include "netcore/descriptors/inputdevice.h"
#include "netcore/interfaces/serialcontrol.h"
#include "netcore/transport/baseprotocol.h"
#include "protocols/rfid/readers/push/wedgekeys.h"

namespace everyport::devices {

/// The transport's side. It may outlive the handle by a moment and then tells nobody.
class SerialEnd final : public BaseProtocol {
public:
    SerialEnd(LineListener& listener, bool slowsItsSender) : m_listener(&listener), m_slowsItsSender(slowsItsSender) {}
    ~SerialEnd() override { forgetHandle(); }

    void dataReceived(QByteArrayView bytes) override
    {
        if (m_handle)
            m_listener->bytesHeard(bytes);
    }
    void connectionLost(const Error& reason) override
    {
        BaseProtocol::connectionLost(reason);
        const bool told = m_handle != nullptr;
        forgetHandle();
        if (told)
            m_listener->lineLost(reason);
    }

    void hold(ReaderLine* handle) { m_handle = handle; }
    using BaseProtocol::transport;
    bool slowsItsSender() const { return m_slowsItsSender; }
    void setPaused(bool isPaused)
    {
        m_isPaused = isPaused;
        isPaused ? transport()->pauseReading() : transport()->resumeReading();
    }
    bool isPaused() const { return m_isPaused; }
    void release()
    {
        m_handle = nullptr;
        if (transport())
            transport()->abortConnection();
    }

private:
    void forgetHandle()
    {
        if (m_handle)
            std::exchange(m_handle, nullptr)->m_end = nullptr;
    }

    LineListener* m_listener;
    const bool m_slowsItsSender;
    bool m_isPaused = false;
    ReaderLine* m_handle = nullptr;
};

namespace {

// The decoder reads what the kernel writes on machines of 64 bits, the low byte first: nearly all there are.
constexpr bool recordsAreOurs = sizeof(input_event) == rfid::wedgeRecordSize && Q_BYTE_ORDER == Q_LITTLE_ENDIAN;

// A pseudo-terminal holds up whoever writes into it, as a line with flow control does. On USB nothing tells a device
// that waits from a converter that does not.
bool slowsItsSender(const SerialOptions& options)
{
    return options.flow != SerialOptions::Flow::None
        || QFileInfo(options.device).canonicalFilePath().startsWith(QLatin1String("/dev/pts/"));
}

} // namespace

ReaderLine::ReaderLine(ReaderLine&& other) noexcept : m_end(std::exchange(other.m_end, nullptr))
{
    if (m_end)
        m_end->hold(this);
}

ReaderLine& ReaderLine::operator=(ReaderLine&& other) noexcept
{
    if (this != &other) {
        close();
        m_end = std::exchange(other.m_end, nullptr);
        if (m_end)
            m_end->hold(this);
    }
    return *this;
}

ReaderLine::~ReaderLine()
{
    close();
}

Result<ReaderLine> ReaderLine::open(
    Reactor& reactor, SerialOptions options, const QString& who, const QString& protocol, LineListener& listener)
{
    auto* serial = reactor.role<ReactorSerial>();
    if (!serial)
        return Error::unsupported(Reason::None, QStringLiteral("This program was built without serial ports."));
    const PortClaim claim(options.device);
    if (claim.isTaken())
        return Error{Error::Kind::Busy, Reason::InUse, QStringLiteral("Another program uses %1.").arg(options.device),
            {}, EBUSY};
    auto end = std::make_unique<SerialEnd>(listener, slowsItsSender(options));
    auto* kept = end.get();
    auto opened = serial->openSerial(std::move(options), std::move(end));
    if (!opened)
        return opened.error();
    Result<ReaderLine> line = ReaderLine();
    line->take(kept, who, protocol);
    return line;
}

Result<ReaderLine> ReaderLine::openInput(
    Reactor& reactor, const QString& path, const QString& who, const QString& protocol, LineListener& listener)
{
    if (!recordsAreOurs)
        return Error::unsupported(
            Reason::None, QStringLiteral("Readers that type cannot be read by this program on this computer."));
    auto end = std::make_unique<SerialEnd>(listener, false); // what the system cannot keep it drops
    auto* kept = end.get();
    const auto opened = everyport::openInput(reactor, path, who, std::move(end));
    if (!opened)
        return opened.error();
    Result<ReaderLine> line = ReaderLine();
    line->take(kept, who, protocol);
    return line;
}

void ReaderLine::take(SerialEnd* end, const QString& who, const QString& protocol)
{
    auto& record = end->transport()->record();
    record.who = who;
    record.protocol = protocol;
    m_end = end;
    end->hold(this);
}

bool ReaderLine::isOpen() const
{
    return m_end && m_end->transport();
}

void ReaderLine::write(const QByteArray& bytes)
{
    if (isOpen())
        m_end->transport()->write(bytes);
}

void ReaderLine::close()
{
    if (auto* end = std::exchange(m_end, nullptr))
        end->release();
}

bool ReaderLine::pauseReading()
{
    if (!isOpen() || !m_end->slowsItsSender())
        return false;
    m_end->setPaused(true);
    return true;
}

void ReaderLine::resumeReading()
{
    if (isOpen())
        m_end->setPaused(false);
}

bool ReaderLine::hasMore() const
{
    if (!isOpen())
        return false;
    if (m_end->isPaused())
        return true;
    if (const auto* control = SerialControl::of(*m_end->transport()))
        return control->bytesWaiting() > 0;
    pollfd line{.fd = m_end->transport()->descriptor(), .events = POLLIN, .revents = 0}; // one below 0 is passed over
    return ::poll(&line, 1, 0) > 0;
}

void ReaderLine::discardArrived()
{
    if (auto* control = isOpen() ? SerialControl::of(*m_end->transport()) : nullptr)
        (void)control->discard(SerialControl::Waiting::Arrived);
}

ConnectionRecord* ReaderLine::record() const
{
    return isOpen() ? &m_end->transport()->record() : nullptr;
}

} // namespace everyport::devices
