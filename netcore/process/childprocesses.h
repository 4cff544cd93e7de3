#pragma once

#include <list>
#include <vector>

#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/interfaces/reactorprocess.h"
#include "netcore/process/childexit.h"

namespace everyport {

class ProcessStream;

/// The role ReactorProcess over any reactor with ReactorDescriptors, which owns it. Keeps the children that were let go
/// of while they ran, until they have ended; its own end kills those that are left. So no zombie stays.
class ChildProcesses final : public ReactorProcess {
public:
    explicit ChildProcesses(Reactor& reactor) : m_reactor(reactor) {}
    ~ChildProcesses() override;
    ChildProcesses(const ChildProcesses&) = delete;
    ChildProcesses& operator=(const ChildProcesses&) = delete;

    Result<std::unique_ptr<ProcessTransport>> spawn(
        ProcessOptions options, std::unique_ptr<ProcessProtocol> protocol) override;
    Result<Transport*> connectProcess(ProcessOptions options, std::unique_ptr<Protocol> protocol) override;
    void disown(ProcessStream& stream); ///< It has told its end.

    /// SIGTERM to its group now, SIGKILL after `grace`.
    void putToRest(ChildExit exit, std::chrono::milliseconds grace);
    qsizetype dyingCount() const { return qsizetype(m_dying.size()); }

private:
    struct Dying {
        ChildExit exit;
        std::unique_ptr<ReactorDescriptors::Watch> watch;
        Clock::Timer grace;
    };
    void ended(std::list<Dying>::iterator child);

    Reactor& m_reactor;
    std::list<Dying> m_dying;
    std::vector<std::shared_ptr<ProcessStream>> m_streams;
};

} // namespace everyport
