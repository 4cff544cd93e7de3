#pragma once

#include <memory>

#include <QObject>

#include "netcore/descriptors.h"
#include "netcore/producergate.h"
#include "netcore/registry.h"
#include "netcore/serialcontrol.h"

class QSerialPort;

namespace everyport {

/// A serial line as a transport like any other. QSerialPort reports a vanished other end without end; the first
/// report closes the line: connectionLost with Reason::Unplugged. A QObject, for QSerialPort speaks in signals;
/// lines are few and slow.
class SerialTransport final : public QObject, public Transport, public SerialControl, private TurnEnd,
                              public std::enable_shared_from_this<SerialTransport> {
    Q_OBJECT

public:
    static Result<Transport*> open(Descriptors& descriptors, ConnectionRegistry& registry, SerialOptions options,
        std::unique_ptr<Protocol> protocol);
    ~SerialTransport() override;

    void write(QByteArray bytes) override;
    void pauseReading() override;
    void resumeReading() override;
    void loseConnection() override;
    void abortConnection() override;
    void setProducer(Producer* producer) override;
    qsizetype queuedBytes() const override;
    Address peer() const override { return m_record->peer; }
    Address local() const override { return m_record->local; }
    ConnectionRecord& record() override { return *m_record; }
    void switchProtocol(std::unique_ptr<Protocol> next) override;
    std::unique_ptr<Protocol> takeProtocol() override { return std::move(m_protocol); }
    void setProtocol(std::unique_ptr<Protocol> protocol) override { m_protocol = std::move(protocol); }

    SerialOptions settings() const override { return m_settings; }
    Result<Done> change(const SerialOptions& settings) override;
    Result<SerialWires> wires() override;
    Result<Done> setDataTerminalReady(bool on) override;
    Result<Done> setRequestToSend(bool on) override;
    Result<Done> setBreak(bool on) override;
    Result<Done> sendBreak(std::chrono::milliseconds length) override;
    qsizetype bytesWaiting() const override;
    void flush() override;
    Result<Done> discard(Waiting what) override;

private:
    SerialTransport(Descriptors& descriptors, ConnectionRegistry& registry, std::unique_ptr<QSerialPort> port,
        std::unique_ptr<Protocol> protocol, const SerialOptions& options);
    void bytesArrived();
    void bytesLeft();
    void finish(Error reason);
    void turnEnded() override;
    void sendQueued();
    void tellProducer();
    void tellLost();
    template <typename Ask>
    Result<Done> ask(const QString& doing, Ask what);

    Descriptors& m_descriptors;
    ConnectionRegistry& m_registry;
    std::shared_ptr<ConnectionRecord> m_record;
    std::unique_ptr<QSerialPort> m_port;
    std::unique_ptr<Protocol> m_protocol;
    std::vector<std::unique_ptr<Protocol>> m_switched;
    ProducerGate m_gate;
    Clock::Timer m_graceTimer;
    Clock::Timer m_breakTimer;
    SerialOptions m_settings;
    QByteArray m_queue;
    Error m_reason = Error::closed();
    Descriptors::Id m_owned = 0;
    bool m_asking = false; // an error is the answer to a question of ours
    bool m_closing = false;
    bool m_closed = false;
    bool m_flushWanted = false;
    bool m_paused = false;
    bool m_lostTold = false;
};

} // namespace everyport
