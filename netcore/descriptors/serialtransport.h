#pragma once

#include <memory>

#include "netcore/interfaces/descriptors.h"
#include "netcore/interfaces/serialcontrol.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/producergate.h"

class QSerialPort;

namespace everyport {

/// A serial line as a transport like any other. QSerialPort opens it, locks it and has its settings; its bytes pass by
/// the reactor, as a socket's do, for Qt's loop looks at every descriptor of its own in every turn: a thousand readers
/// cost each other. The first sign of a vanished other end closes the line: connectionLost with Reason::Unplugged.
class SerialTransport final : public Transport,
                              public SerialControl,
                              private Readiness,
                              private TurnEnd,
                              public std::enable_shared_from_this<SerialTransport> {
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
    void begin();
    void becameReady(bool readable, bool writable) override;
    void watch(); ///< What is wanted now; nothing at all takes the line out of the reactor.
    void readSome();
    void readFailed(int number);
    void drained();
    void vanished();
    void finish(Error reason);
    void turnEnded() override;
    void sendQueued();
    void notifyProducer();
    void notifyLost();
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
    Descriptors::Id m_watched = 0;
    int m_fd = -1; // the port's
    bool m_closing = false;
    bool m_closed = false;
    bool m_flushWanted = false;
    bool m_full = false; // the driver takes no more for now
    bool m_paused = false;
    bool m_lostTold = false;
};

} // namespace everyport
