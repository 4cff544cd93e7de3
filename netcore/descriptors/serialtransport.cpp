#include "netcore/descriptors/serialtransport.h"

#include <cerrno>

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <QSerialPort>
#include <QSocketNotifier>

#include "netcore/base/guarded.h"
#include "netcore/descriptors/serialsettings.h"
#include "netcore/transport/layer.h"

namespace everyport {

namespace {

// A reader that is written to gets a command at a time; more than this queued means nobody drains the line.
constexpr qsizetype outboundLimit = 64 * 1024;
constexpr qsizetype highWater = 16 * 1024; // more than a second at the fastest of the usual speeds
constexpr auto serialProtocol = "A serial line's protocol";

} // namespace

Result<Transport*> SerialTransport::open(
    Descriptors& descriptors, ConnectionRegistry& registry, SerialOptions options, std::unique_ptr<Protocol> protocol)
{
    auto port = std::make_unique<QSerialPort>();
    port->setPortName(options.device);
    const auto wanted = applySerialSettings(*port, options);
    if (!wanted)
        return wanted.error();
    errno = 0;
    if (!port->open(QIODevice::ReadWrite))
        return serialOpenFailure(*port, options.device);
    const auto taken = applySerialSettings(*port, options);
    if (!taken)
        return taken.error();
    auto self = std::shared_ptr<SerialTransport>(
        new SerialTransport(descriptors, registry, std::move(port), std::move(protocol), options));
    self->m_owned = descriptors.own(self);
    self->begin();
    if (auto thrown = guarded(serialProtocol, [&] { self->m_protocol->connectionMade(*self); }))
        self->finish(*thrown);
    return static_cast<Transport*>(self.get());
}

SerialTransport::SerialTransport(Descriptors& descriptors, ConnectionRegistry& registry,
    std::unique_ptr<QSerialPort> port, std::unique_ptr<Protocol> protocol, const SerialOptions& options)
    : m_descriptors(descriptors),
      m_registry(registry),
      m_record(registry.open(ConnectionRecord::Direction::Out)),
      m_port(std::move(port)),
      m_protocol(std::move(protocol)),
      m_settings(options)
{
    m_record->service = options.service;
    m_record->state = ConnectionRecord::State::Open;
    m_record->transport = this;
    m_record->peer = {Address::Family::Serial, options.device, 0};
    m_record->local = {Address::Family::Serial, QStringLiteral("%1 baud").arg(options.baud), 0};
}

SerialTransport::~SerialTransport() = default;

void SerialTransport::begin()
{
    // Ours is the only way for its bytes: Qt's own notifiers would take them first.
    for (auto* notifier : m_port->findChildren<QSocketNotifier*>())
        notifier->setEnabled(false);
    m_fd = m_port->handle();
    watch();
}

void SerialTransport::watch()
{
    const bool reads = !m_closed && !m_paused && !m_closing;
    const bool writes = !m_closed && m_full;
    if (!reads && !writes) {
        // Not watched at all: a hang-up is told whatever is wanted, again and again.
        m_descriptors.remove(std::exchange(m_watched, 0));
    } else if (m_watched) {
        m_descriptors.change(m_watched, reads, writes);
    } else {
        m_watched = m_descriptors.add(m_fd, *this, reads, writes);
    }
}

void SerialTransport::becameReady(bool readable, bool writable)
{
    const auto keep = shared_from_this();
    if (writable && m_full && !m_closed)
        sendQueued();
    if (readable && !m_closed && !m_paused)
        readSome();
}

void SerialTransport::readSome()
{
    auto& buffer = m_descriptors.readBuffer();
    const auto got = ::read(m_fd, buffer.data(), size_t(buffer.size()));
    if (got <= 0) {
        readFailed(got == 0 ? 0 : errno);
        return;
    }
    m_record->bytesIn += quint64(got);
    m_registry.moved(quint64(got), 0);
    if (m_closing)
        return; // nobody hears it any more
    if (auto thrown = guarded(
            serialProtocol, [&] { m_protocol->dataReceived(QByteArrayView(buffer.constData(), got)); }))
        finish(*thrown);
}

/// Nothing came though something was told of: the line has gone, or its bytes were discarded in between.
void SerialTransport::readFailed(int number)
{
    pollfd state{m_fd, POLLIN, 0};
    const bool isThere = ::poll(&state, 1, 0) >= 0 && !(state.revents & (POLLERR | POLLHUP | POLLNVAL));
    if (!isThere || (number != 0 && number != EAGAIN && number != EINTR))
        vanished();
}

void SerialTransport::vanished()
{
    finish(Error::disconnected(Reason::Unplugged, QStringLiteral("%1 has gone.").arg(m_record->peer.host)));
}

void SerialTransport::write(QByteArray bytes)
{
    if (m_closed || m_closing || bytes.isEmpty())
        return;
    if (queuedBytes() + bytes.size() > outboundLimit) {
        finish(Error::busy(
            Reason::TooLarge, QStringLiteral("%1 does not take what is sent to it.").arg(m_record->peer.host)));
        return;
    }
    m_queue.append(bytes);
    if (!std::exchange(m_flushWanted, true))
        m_descriptors.atTurnEnd(*this);
    notifyProducer();
}

void SerialTransport::setProducer(Producer* producer)
{
    if (auto thrown = m_gate.set(producer, m_closed ? 0 : queuedBytes(), highWater))
        finish(*thrown);
}

void SerialTransport::notifyProducer()
{
    if (m_closed)
        return;
    if (auto thrown = m_gate.tell(queuedBytes(), highWater))
        finish(*thrown);
}

void SerialTransport::drained()
{
    if (m_closing)
        finish(Error::closed());
}

qsizetype SerialTransport::queuedBytes() const
{
    return m_queue.size();
}

void SerialTransport::pauseReading()
{
    m_paused = true;
    watch();
}

void SerialTransport::resumeReading()
{
    m_paused = false;
    watch();
}

void SerialTransport::loseConnection()
{
    if (m_closed || std::exchange(m_closing, true))
        return;
    m_record->state = ConnectionRecord::State::Closing;
    if (queuedBytes() == 0) {
        finish(Error::closed());
        return;
    }
    watch();
    m_graceTimer = m_descriptors.reactor().clock().callLater(
        std::chrono::seconds(2), [this] { finish(Error::closed()); });
}

void SerialTransport::abortConnection()
{
    finish({Error::Kind::Cancelled, Reason::ConnectionLost, {}, {}, 0});
}

void SerialTransport::finish(Error reason)
{
    if (std::exchange(m_closed, true))
        return;
    m_reason = std::move(reason);
    m_graceTimer.cancel();
    m_breakTimer.cancel();
    m_queue.clear();
    watch();
    m_port->close();
    m_fd = -1;
    m_registry.close(*m_record, m_reason.isClosed() ? QStringLiteral("closed") : m_reason.text);
    m_descriptors.atTurnEnd(*this);
}

void SerialTransport::turnEnded()
{
    m_switched.clear();
    if (m_closed)
        notifyLost();
    else if (std::exchange(m_flushWanted, false))
        sendQueued();
}

void SerialTransport::sendQueued()
{
    m_full = false;
    while (!m_queue.isEmpty() && !m_full && !m_closed) {
        const auto sent = ::write(m_fd, m_queue.constData(), size_t(m_queue.size()));
        if (sent > 0) {
            m_queue.remove(0, sent);
            m_record->bytesOut += quint64(sent);
            m_registry.moved(0, quint64(sent));
        } else if (sent == 0 || errno == EAGAIN) {
            m_full = true;
        } else if (errno != EINTR) {
            vanished();
        }
    }
    if (m_closed)
        return;
    watch();
    notifyProducer();
    if (m_queue.isEmpty())
        drained();
}

void SerialTransport::notifyLost()
{
    if (std::exchange(m_lostTold, true))
        return;
    m_gate.stop();
    if (m_protocol)
        guarded(serialProtocol, [&] { m_protocol->connectionLost(m_reason); });
    m_protocol.reset();
    m_descriptors.disown(m_owned);
}

void SerialTransport::switchProtocol(std::unique_ptr<Protocol> next)
{
    m_switched.push_back(std::exchange(m_protocol, std::move(next)));
    m_descriptors.atTurnEnd(*this);
    if (auto thrown = guarded(serialProtocol, [&] { m_protocol->connectionMade(*this); }))
        finish(*thrown);
}

SerialControl* SerialControl::of(Transport& transport)
{
    return dynamic_cast<SerialControl*>(&Layer::bottom(transport));
}

/// Asks the port for something that it may refuse; the refusal does not end the line, unless the line is what is gone.
template <typename Ask>
Result<Done> SerialTransport::ask(const QString& doing, Ask what)
{
    if (m_closed)
        return Error::disconnected(Reason::Unplugged, QStringLiteral("%1 has gone.").arg(m_record->peer.host));
    m_port->clearError();
    const bool done = what(*m_port);
    if (done)
        return Done{};
    auto refusal = serialRefusal(*m_port, doing);
    m_port->clearError();
    if (refusal.kind == Error::Kind::Disconnected)
        finish(refusal);
    return refusal;
}

Result<Done> SerialTransport::change(const SerialOptions& settings)
{
    auto wanted = settings;
    wanted.device = m_settings.device;
    wanted.service = m_settings.service;
    std::optional<Error> refused;
    const auto asked = ask(QStringLiteral("Changing the line's settings"), [&](QSerialPort& port) {
        const auto applied = applySerialSettings(port, wanted);
        if (!applied) {
            refused = applied.error();
            (void)applySerialSettings(port, m_settings);
        }
        return true;
    });
    if (!asked)
        return asked.error();
    if (refused)
        return *refused;
    m_settings = wanted;
    m_record->local.host = QStringLiteral("%1 baud").arg(wanted.baud);
    return Done{};
}

Result<SerialWires> SerialTransport::wires()
{
    SerialWires found;
    const auto asked = ask(QStringLiteral("Reading the line's wires"), [&](QSerialPort& port) {
        const auto lines = port.pinoutSignals();
        found.dataTerminalReady = lines & QSerialPort::DataTerminalReadySignal;
        found.requestToSend = lines & QSerialPort::RequestToSendSignal;
        found.clearToSend = lines & QSerialPort::ClearToSendSignal;
        found.dataSetReady = lines & QSerialPort::DataSetReadySignal;
        found.ringIndicator = lines & QSerialPort::RingIndicatorSignal;
        found.carrierDetect = lines & QSerialPort::DataCarrierDetectSignal;
        return port.error() == QSerialPort::NoError;
    });
    if (!asked)
        return asked.error();
    return found;
}

Result<Done> SerialTransport::setDataTerminalReady(bool on)
{
    return ask(QStringLiteral("Setting DTR"), [on](QSerialPort& port) { return port.setDataTerminalReady(on); });
}

Result<Done> SerialTransport::setRequestToSend(bool on)
{
    return ask(QStringLiteral("Setting RTS"), [on](QSerialPort& port) { return port.setRequestToSend(on); });
}

Result<Done> SerialTransport::setBreak(bool on)
{
    m_breakTimer.cancel();
    return ask(QStringLiteral("Sending a break"), [on](QSerialPort& port) { return port.setBreakEnabled(on); });
}

Result<Done> SerialTransport::sendBreak(std::chrono::milliseconds length)
{
    const auto begun = setBreak(true);
    if (begun)
        m_breakTimer = m_descriptors.reactor().clock().callLater(length, [this] { (void)setBreak(false); });
    return begun;
}

qsizetype SerialTransport::bytesWaiting() const
{
    int waiting = 0;
    return !m_closed && ::ioctl(m_fd, FIONREAD, &waiting) == 0 ? waiting : 0;
}

void SerialTransport::flush()
{
    if (m_closed)
        return;
    if (std::exchange(m_flushWanted, false))
        sendQueued();
}

Result<Done> SerialTransport::discard(Waiting what)
{
    QSerialPort::Directions directions = QSerialPort::AllDirections;
    if (what != Waiting::Both)
        directions = what == Waiting::Arrived ? QSerialPort::Input : QSerialPort::Output;
    if (directions & QSerialPort::Output)
        m_queue.clear();
    return ask(QStringLiteral("Emptying the line"), [directions](QSerialPort& port) { return port.clear(directions); });
}

} // namespace everyport
