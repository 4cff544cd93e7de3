#pragma once

#include <memory>
#include <vector>

#include "netcore/descriptors/descriptorreader.h"
#include "netcore/descriptors/descriptorwriter.h"
#include "netcore/interfaces/descriptors.h"
#include "netcore/interfaces/reactorstreams.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/transport.h"

namespace everyport {

/// Any pair of descriptors as a transport like any other: pipes, a terminal, a device, the standard streams. The
/// reactor owns it from `open` until connectionLost was told. Its two halves end apart (halfcloseable.h).
class DescriptorTransport final : public Transport,
                                  private TurnEnd,
                                  public std::enable_shared_from_this<DescriptorTransport> {
public:
    static Result<Transport*> open(Descriptors& descriptors, ConnectionRegistry& registry, DescriptorOptions options,
        std::unique_ptr<Protocol> protocol);
    ~DescriptorTransport() override;

    void write(QByteArray bytes) override;
    void pauseReading() override;
    void resumeReading() override;
    void loseConnection() override;
    void abortConnection() override;
    void loseWriteConnection() override;
    void setProducer(Producer* producer) override;
    qsizetype queuedBytes() const override { return m_writer ? m_writer->queuedBytes() : 0; }
    Address peer() const override { return m_record->peer; }
    Address local() const override { return m_record->local; }
    int descriptor() const override;
    ConnectionRecord& record() override { return *m_record; }
    void switchProtocol(std::unique_ptr<Protocol> next) override;
    std::unique_ptr<Protocol> takeProtocol() override { return std::move(m_protocol); }
    void setProtocol(std::unique_ptr<Protocol> protocol) override { m_protocol = std::move(protocol); }

private:
    enum class State { Open, Flushing, Closed };

    DescriptorTransport(Descriptors& descriptors, ConnectionRegistry& registry, const DescriptorOptions& options,
        std::unique_ptr<Protocol> protocol);
    void begin(FileDescriptor reading, FileDescriptor writing);
    void arrived(QByteArrayView bytes);
    void readHalfEnded(const Error& reason);
    void left(qsizetype count);
    void drained();
    void writeHalfEnds();
    void writingFailed(const Error& reason);
    void finish(Error reason);
    void restoreFlags();
    void turnEnded() override;
    void notifyLost();

    Descriptors& m_descriptors;
    ConnectionRegistry& m_registry;
    std::shared_ptr<ConnectionRecord> m_record;
    std::unique_ptr<Protocol> m_protocol;
    std::vector<std::unique_ptr<Protocol>> m_switched; // live until the turn's end; one of them may be on the stack
    std::shared_ptr<void> m_keeps;
    std::unique_ptr<DescriptorReader> m_reader;
    std::unique_ptr<DescriptorWriter> m_writer;
    Producer* m_producer = nullptr;
    Clock::Timer m_graceTimer;
    Error m_reason = Error::closed();
    Descriptors::Id m_owned = 0;
    int m_readFlags = -1; // as they were found
    int m_writeFlags = -1;
    State m_state = State::Open;
    bool m_readEnded = false;
    bool m_writeEnding = false;
    bool m_lostTold = false;
};

} // namespace everyport
