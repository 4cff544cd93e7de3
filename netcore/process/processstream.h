#pragma once

#include <memory>
#include <vector>

#include "netcore/base/result.h"
#include "netcore/interfaces/process.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/transport.h"

namespace everyport {

class ChildProcesses;

/// A child process as a transport like any other: what is written goes to its standard input, what it says arrives. Its
/// exit status is the reason of the loss: closed for success, else ExitStatus::error. Its `family` owns it until
/// connectionLost was told, and the child ends with it: the end of its input first, SIGTERM two seconds later.
/// Halves end apart (halfcloseable.h). Loop's thread.
class ProcessStream final : public Transport, public std::enable_shared_from_this<ProcessStream> {
public:
    /// connectionMade is called before this returns.
    static Result<std::shared_ptr<ProcessStream>> open(
        ChildProcesses& family, Reactor& reactor, ProcessOptions options, std::unique_ptr<Protocol> protocol);
    ~ProcessStream() override;

    void write(QByteArray bytes) override;
    void pauseReading() override { m_process->pauseReading(); }
    void resumeReading() override { m_process->resumeReading(); }
    void loseConnection() override;
    void abortConnection() override;
    void loseWriteConnection() override;
    void setProducer(Producer* producer) override;
    qsizetype queuedBytes() const override { return m_process->queuedBytes(); }
    Address peer() const override { return m_process->record().peer; }
    Address local() const override { return m_process->record().local; }
    ConnectionRecord& record() override { return m_process->record(); }
    void switchProtocol(std::unique_ptr<Protocol> next) override;
    std::unique_ptr<Protocol> takeProtocol() override { return std::move(m_protocol); }
    void setProtocol(std::unique_ptr<Protocol> protocol) override { m_protocol = std::move(protocol); }

    /// The family goes: aborts and tells the end at once.
    void endWithFamily();

private:
    enum class State { Open, Flushing, Closed };
    class Ear;

    ProcessStream(ChildProcesses& family, Reactor& reactor, const ProcessOptions& options);
    void arrived(QByteArrayView bytes);
    void inputEnded();
    void outputEnded();
    void ended(const ExitStatus& status);
    void finish(Error reason);
    void notifyLost();
    void lingerWhenOnlyItsWordIsMissing();
    template <typename Event>
    void notify(Event event);

    ChildProcesses& m_family;
    Reactor& m_reactor;
    QString m_program;
    std::unique_ptr<Protocol> m_protocol;
    std::vector<std::unique_ptr<Protocol>> m_switched; // live until the turn's end; one of them may be on the stack
    std::unique_ptr<ProcessTransport> m_process;
    Producer* m_producer = nullptr;
    Clock::Timer m_graceTimer;
    Error m_reason = Error::closed();
    State m_state = State::Open;
    bool m_hasTerminal;
    bool m_writeEnding = false;
    bool m_inputEnded = false;
    int m_outputs; // that have not ended
    bool m_lostTold = false;
};

} // namespace everyport
