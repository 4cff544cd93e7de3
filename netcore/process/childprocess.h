#pragma once

#include <map>
#include <optional>

#include "netcore/descriptors/descriptorreader.h"
#include "netcore/descriptors/descriptorwriter.h"
#include "netcore/interfaces/process.h"
#include "netcore/process/childexit.h"
#include "netcore/transport/connectionregistry.h"

namespace everyport {

class ChildProcesses;
struct ChildPlan;

/// One running child with its pipes. See ProcessTransport for its rules; `family` takes it over when it is let go of.
class ChildProcess final : public ProcessTransport {
public:
    static Result<std::unique_ptr<ProcessTransport>> start(
        ChildProcesses& family, Reactor& reactor, ProcessOptions options, std::unique_ptr<ProcessProtocol> protocol);
    ~ChildProcess() override;

    pid_t pid() const override { return m_exit.pid(); }
    bool isRunning() const override { return !m_status; }
    void writeToChild(int childFd, QByteArray bytes) override;
    void closeChildFd(int childFd) override;
    void loseConnection() override;
    void pauseReading() override;
    void resumeReading() override;
    void setProducer(Producer* producer) override;
    qsizetype queuedBytes() const override;
    Result<Done> signal(int number) override { return m_exit.signal(number); }
    Result<Done> signalGroup(int number) override { return m_exit.signalGroup(number); }
    Result<Done> setTerminalSize(TerminalSize size) override;
    ConnectionRecord& record() override { return *m_record; }

private:
    /// Outlives us while one of the protocol's events is on the stack.
    struct Audience {
        std::unique_ptr<ProcessProtocol> protocol;
        bool gone = false;
    };
    struct Pipe {
        std::unique_ptr<DescriptorReader> reader;
        std::unique_ptr<DescriptorWriter> writer;
        bool closing = false;
    };
    /// Our ends and the child's, before there is a child.
    struct Pipes {
        std::map<int, FileDescriptor> weRead;
        std::map<int, FileDescriptor> weWrite;
        std::vector<FileDescriptor> childs;
    };
    static Result<Pipes> makePipes(const ProcessOptions& options, ChildPlan& plan);
    static Result<Done> makeTerminal(const ProcessOptions& options, ChildPlan& plan, Pipes& pipes);

    ChildProcess(ChildProcesses& family, Reactor& reactor, const ProcessOptions& options, pid_t pid,
        std::unique_ptr<ProcessProtocol> protocol);
    void take(Pipes pipes);
    void arrived(int childFd, QByteArrayView bytes);
    void tell(bool in, int childFd, QByteArrayView bytes) const;
    void lost(int childFd);
    void exited();
    void notifyEndWhenOver();

    ChildProcesses& m_family;
    Reactor& m_reactor;
    std::shared_ptr<ConnectionRecord> m_record;
    std::shared_ptr<Audience> m_audience;
    ChildExit m_exit;
    std::unique_ptr<ReactorDescriptors::Watch> m_exitWatch;
    std::map<int, Pipe> m_pipes;
    std::optional<ExitStatus> m_status;
    std::chrono::milliseconds m_grace;
    bool m_hasTerminal;
    bool m_endTold = false;
};

} // namespace everyport
