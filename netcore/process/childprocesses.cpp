#include "netcore/process/childprocesses.h"

#include <csignal>

#include <poll.h>

#include "netcore/process/childprocess.h"
#include "netcore/process/processstream.h"

namespace everyport {

namespace {
// A killed child needs only as long as its last system call; one that hangs in a driver is left to init.
constexpr std::chrono::milliseconds lastWait{1000};
} // namespace

ChildProcesses::~ChildProcesses()
{
    for (const auto& stream : std::vector(m_streams))
        stream->endWithFamily();
    for (auto& child : m_dying)
        (void)child.exit.signalGroup(SIGKILL);
    for (auto& child : m_dying) {
        child.watch.reset();
        const auto until = m_reactor.clock().now() + lastWait;
        pollfd waiting{child.exit.descriptor(), POLLIN, 0};
        while (!child.exit.reap() && m_reactor.clock().now() < until)
            ::poll(&waiting, 1, int(lastWait.count()));
    }
}

Result<std::unique_ptr<ProcessTransport>> ChildProcesses::spawn(
    ProcessOptions options, std::unique_ptr<ProcessProtocol> protocol)
{
    return ChildProcess::start(*this, m_reactor, std::move(options), std::move(protocol));
}

Result<Transport*> ChildProcesses::connectProcess(ProcessOptions options, std::unique_ptr<Protocol> protocol)
{
    auto opened = ProcessStream::open(*this, m_reactor, std::move(options), std::move(protocol));
    if (!opened)
        return opened.error();
    m_streams.push_back(std::move(*opened));
    return static_cast<Transport*>(m_streams.back().get());
}

void ChildProcesses::disown(ProcessStream& stream)
{
    std::erase_if(m_streams, [&](const auto& one) { return one.get() == &stream; });
}

void ChildProcesses::putToRest(ChildExit exit, std::chrono::milliseconds grace)
{
    const auto child = m_dying.insert(m_dying.end(), Dying{std::move(exit), nullptr, {}});
    (void)child->exit.signalGroup(SIGTERM);
    (void)child->exit.signalGroup(SIGCONT); // one that was stopped hears it only when it goes on
    if (auto* descriptors = m_reactor.role<ReactorDescriptors>())
        child->watch = descriptors->watch(child->exit.descriptor(), [this, child](bool, bool) { ended(child); });
    child->grace = m_reactor.clock().callLater(grace, [child] { (void)child->exit.signalGroup(SIGKILL); });
}

void ChildProcesses::ended(std::list<Dying>::iterator child)
{
    // What it started and left behind goes with it. Only now: once it is reaped, its group's number is anybody's.
    (void)child->exit.signalGroup(SIGKILL);
    if (child->exit.reap())
        m_dying.erase(child);
}

} // namespace everyport
