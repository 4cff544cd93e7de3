#include "netcore/serialtransport.h"

#include <cerrno>

#include <QSerialPort>

#include "netcore/guarded.h"
#include "netcore/layer.h"
#include "netcore/serialsettings.h"

namespace everyport {

namespace {

// A reader that is written to gets a command at a time; more than this queued means nobody drains the line.
constexpr qsizetype outboundLimit = 64 * 1024;
constexpr qsizetype highWater = 16 * 1024; // more than a second at the fastest of the usual speeds
constexpr auto protocolName = "A serial line's protocol";

} // namespace

Result<Transport*> SerialTransport::open(Descriptors& descriptors, ConnectionRegistry& registry, SerialOptions options,
    std::unique_ptr<Protocol> protocol)
{
    auto port = std::make_unique<QSerialPort>();
    port->setPortName(options.device);
    port->setReadBufferSize(64 * 1024);
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
    if (auto thrown = guarded(protocolName, [&] { self->m_protocol->connectionMade(*self); }))
        self->finish(*thrown);
    return static_cast<Transport*>(self.get());
}

SerialTransport::SerialTransport(Descriptors& descriptors, ConnectionRegistry& registry, std::unique_ptr<QSerialPort> port,
    std::unique_ptr<Protocol> protocol, const SerialOptions& options)
    : m_descriptors(descriptors), m_registry(registry), m_record(registry.open(ConnectionRecord::Direction::Out))
    , m_port(std::move(port)), m_protocol(std::move(protocol)), m_settings(options)
{
    m_record->service = options.service;
    m_record->state = ConnectionRecord::State::Open;
    m_record->transport = this;
    m_record->peer = {Address::Family::Serial, options.device, 0};
    m_record->local = {Address::Family::Serial, QStringLiteral("%1 baud").arg(options.baud), 0};
    connect(m_port.get(), &QSerialPort::readyRead, this, &SerialTransport::bytesArrived);
    connect(m_port.get(), &QSerialPort::bytesWritten, this, &SerialTransport::bytesLeft);
    connect(m_port.get(), &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError failure) {
        // What the line cannot do is an answer to whoever asked, and no end.
        if (failure == QSerialPort::NoError || failure == QSerialPort::TimeoutError || m_asking)
            return;
        finish({Error::Kind::Disconnected, Reason::Unplugged, QStringLiteral("%1 has gone.").arg(m_record->peer.host), {}, int(failure)});
    });
}

SerialTransport::~SerialTransport() = default;

void SerialTransport::bytesArrived()
{
    if (m_closed || m_paused)
        return;
    const auto keep = shared_from_this();
    const QByteArray bytes = m_port->readAll();
    if (bytes.isEmpty() || m_closing)
        return;
    m_record->bytesIn += quint64(bytes.size());
    m_registry.moved(quint64(bytes.size()), 0);
    if (auto thrown = guarded(protocolName, [&] { m_protocol->dataReceived(bytes); }))
        finish(*thrown);
}

void SerialTransport::write(QByteArray bytes)
{
    if (m_closed || m_closing || bytes.isEmpty())
        return;
    if (queuedBytes() + bytes.size() > outboundLimit) {
        finish({Error::Kind::Busy, Reason::TooLarge, QStringLiteral("%1 does not take what is sent to it.").arg(m_record->peer.host), {}, 0});
        return;
    }
    m_queue.append(bytes);
    if (!std::exchange(m_flushWanted, true))
        m_descriptors.atTurnEnd(*this);
    tellProducer();
}

void SerialTransport::setProducer(Producer* producer)
{
    if (auto thrown = m_gate.set(producer, m_closed ? 0 : queuedBytes(), highWater))
        finish(*thrown);
}

void SerialTransport::tellProducer()
{
    if (m_closed)
        return;
    if (auto thrown = m_gate.tell(queuedBytes(), highWater))
        finish(*thrown);
}

void SerialTransport::bytesLeft()
{
    if (m_closing && queuedBytes() == 0) {
        finish(Error::closed());
        return;
    }
    tellProducer();
}

qsizetype SerialTransport::queuedBytes() const
{
    return m_queue.size() + (m_closed ? 0 : m_port->bytesToWrite());
}

void SerialTransport::pauseReading()
{
    m_paused = true;
}

void SerialTransport::resumeReading()
{
    m_paused = false;
    if (!m_closed && m_port->bytesAvailable() > 0)
        m_descriptors.reactor().callSoon([weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->bytesArrived();
        });
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
    m_graceTimer = m_descriptors.reactor().clock().callLater(std::chrono::seconds(2), [this] { finish(Error::closed()); });
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
    m_port->disconnect(this);
    m_port->close();
    m_registry.close(*m_record, m_reason.isClosed() ? QStringLiteral("closed") : m_reason.text);
    m_descriptors.atTurnEnd(*this);
}

void SerialTransport::turnEnded()
{
    m_switched.clear();
    if (m_closed)
        tellLost();
    else if (std::exchange(m_flushWanted, false))
        sendQueued();
}

void SerialTransport::sendQueued()
{
    m_record->bytesOut += quint64(m_queue.size());
    m_registry.moved(0, quint64(m_queue.size()));
    m_port->write(std::exchange(m_queue, {}));
}

void SerialTransport::tellLost()
{
    if (std::exchange(m_lostTold, true))
        return;
    m_gate.stop();
    if (m_protocol)
        guarded(protocolName, [&] { m_protocol->connectionLost(m_reason); });
    m_protocol.reset();
    m_descriptors.disown(m_owned);
}

void SerialTransport::switchProtocol(std::unique_ptr<Protocol> next)
{
    m_switched.push_back(std::exchange(m_protocol, std::move(next)));
    m_descriptors.atTurnEnd(*this);
    if (auto thrown = guarded(protocolName, [&] { m_protocol->connectionMade(*this); }))
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
        return Error{Error::Kind::Disconnected, Reason::Unplugged, QStringLiteral("%1 has gone.").arg(m_record->peer.host), {}, 0};
    m_asking = true;
    m_port->clearError();
    const bool done = what(*m_port);
    m_asking = false;
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
    return m_closed ? 0 : m_port->bytesAvailable();
}

void SerialTransport::flush()
{
    if (m_closed)
        return;
    if (std::exchange(m_flushWanted, false))
        sendQueued();
    m_port->flush();
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
