#include "netcore/process/childprocess.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>

#include "netcore/process/childprocesses.h"
#include "netcore/process/childstart.h"
#include "netcore/process/pseudoterminal.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestChildDescriptor = 1023;
constexpr char endOfFileCharacter = 4; // VEOF of a new terminal

QList<QByteArray> environmentOf(const ProcessOptions& options)
{
    QList<QByteArray> all;
    if (!options.environment) {
        for (char** entry = environ; *entry; ++entry)
            all.append(*entry);
        return all;
    }
    for (auto it = options.environment->cbegin(); it != options.environment->cend(); ++it)
        all.append(it.key().toLocal8Bit() + '=' + it.value().toLocal8Bit());
    return all;
}

QByteArray searchPath(const ProcessOptions& options)
{
    if (options.environment)
        return options.environment->value(u"PATH"_s, u"/usr/bin:/bin"_s).toLocal8Bit();
    const auto ours = qgetenv("PATH");
    return ours.isEmpty() ? QByteArray("/usr/bin:/bin") : ours;
}

Result<ChildPlan> planFor(const ProcessOptions& options)
{
    const auto program = findProgram(options.executable, searchPath(options));
    if (!program)
        return program.error();
    ChildPlan plan;
    plan.program = *program;
    plan.arguments.append(QFile::encodeName(options.executable));
    for (const auto& argument : options.arguments)
        plan.arguments.append(argument.toLocal8Bit());
    plan.environment = environmentOf(options);
    plan.workingFolder = QFile::encodeName(options.workingFolder);
    plan.user = options.user;
    plan.leadsSession = options.terminal.has_value();
    return plan;
}

} // namespace

Result<Done> ChildProcess::makeTerminal(const ProcessOptions& options, ChildPlan& plan, Pipes& pipes)
{
    auto terminal = PseudoTerminal::open(*options.terminal);
    if (!terminal)
        return terminal.error();
    pipes.weWrite[0] = terminal->ours.duplicate();
    pipes.weRead[1] = std::move(terminal->ours);
    for (int fd = 0; fd <= 2; ++fd)
        plan.descriptors.push_back({fd, terminal->childs.get()});
    pipes.childs.push_back(std::move(terminal->childs));
    return Done{};
}

Result<ChildProcess::Pipes> ChildProcess::makePipes(const ProcessOptions& options, ChildPlan& plan)
{
    Pipes pipes;
    auto wanted = options.descriptors;
    for (int fd = 0; fd <= 2; ++fd) {
        if (options.terminal)
            wanted.remove(fd);
        else if (!wanted.contains(fd))
            wanted.insert(fd, {});
    }
    if (options.terminal) {
        const auto made = makeTerminal(options, plan, pipes);
        if (!made)
            return made.error();
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (it.key() < 0 || it.key() > highestChildDescriptor)
            return Error::local(
                Reason::BadValue, u"A child's descriptors are numbered 0 to %1."_s.arg(highestChildDescriptor));
        if (it->kind == ChildDescriptor::Kind::Ours) {
            plan.descriptors.push_back({it.key(), it->ours});
            continue;
        }
        int ends[2] = {-1, -1};
        const bool weWrite = it->kind == ChildDescriptor::Kind::WeWrite;
        if (it->kind == ChildDescriptor::Kind::Nothing)
            ends[0] = ::open("/dev/null", O_RDWR | O_CLOEXEC);
        else if (::pipe2(ends, O_CLOEXEC) == 0)
            (weWrite ? pipes.weWrite : pipes.weRead)[it.key()] = FileDescriptor(weWrite ? ends[1] : ends[0]);
        const int childs = weWrite || it->kind == ChildDescriptor::Kind::Nothing ? ends[0] : ends[1];
        if (childs < 0)
            return Error::fromErrno(errno, u"Making a pipe to %1"_s.arg(options.executable));
        pipes.childs.emplace_back(childs);
        plan.descriptors.push_back({it.key(), childs});
    }
    return pipes;
}

Result<std::unique_ptr<ProcessTransport>> ChildProcess::start(
    ChildProcesses& family, Reactor& reactor, ProcessOptions options, std::unique_ptr<ProcessProtocol> protocol)
{
    auto plan = planFor(options);
    if (!plan)
        return plan.error();
    auto pipes = makePipes(options, *plan);
    if (!pipes)
        return pipes.error();
    const auto pid = startChild(*plan);
    if (!pid)
        return pid.error();
    pipes->childs.clear(); // while we held them, no pipe would end
    std::unique_ptr<ChildProcess> child(new ChildProcess(family, reactor, options, *pid, std::move(protocol)));
    child->take(std::move(*pipes));
    child->m_audience->protocol->connectionMade(*child);
    return std::unique_ptr<ProcessTransport>(std::move(child));
}

ChildProcess::ChildProcess(ChildProcesses& family, Reactor& reactor, const ProcessOptions& options, pid_t pid,
    std::unique_ptr<ProcessProtocol> protocol)
    : m_family(family),
      m_reactor(reactor),
      m_record(reactor.connections().open(ConnectionRecord::Direction::Out)),
      m_audience(std::make_shared<Audience>()),
      m_exit(pid),
      m_grace(options.grace),
      m_hasTerminal(options.terminal.has_value())
{
    m_audience->protocol = std::move(protocol);
    m_record->service = options.service;
    m_record->protocol = u"process"_s;
    m_record->state = ConnectionRecord::State::Open;
    m_record->peer = {Address::Family::Memory, u"%1, process %2"_s.arg(options.executable, QString::number(pid)), 0};
    if (auto* descriptors = reactor.role<ReactorDescriptors>())
        m_exitWatch = descriptors->watch(m_exit.descriptor(), [this](bool, bool) { exited(); });
}

ChildProcess::~ChildProcess()
{
    m_audience->gone = true;
    m_exitWatch.reset();
    m_pipes.clear();
    m_reactor.connections().close(*m_record, u"let go of"_s);
    if (!m_exit.isReaped())
        m_family.putToRest(std::move(m_exit), m_grace);
}

void ChildProcess::take(Pipes pipes)
{
    for (auto& [number, fd] : pipes.weRead) {
        const int childFd = number;
        m_pipes[childFd].reader = std::make_unique<DescriptorReader>(m_reactor, std::move(fd),
            DescriptorReader::Events{[this, childFd](QByteArrayView bytes) { arrived(childFd, bytes); },
                [this, childFd](const Error&) { lost(childFd); }});
    }
    for (auto& [number, fd] : pipes.weWrite) {
        const int childFd = number;
        m_pipes[childFd].writer = std::make_unique<DescriptorWriter>(m_reactor, std::move(fd),
            DescriptorWriter::Events{[this](qsizetype count) {
                                         m_record->bytesOut += quint64(count);
                                         m_reactor.connections().moved(0, quint64(count));
                                     },
                [this, childFd] {
                    if (m_pipes[childFd].closing)
                        lost(childFd);
                },
                [this, childFd](const Error&) { lost(childFd); }});
    }
}

void ChildProcess::arrived(int childFd, QByteArrayView bytes)
{
    m_record->bytesIn += quint64(bytes.size());
    m_reactor.connections().moved(quint64(bytes.size()), 0);
    tell(true, childFd, bytes);
    const auto there = m_audience;
    there->protocol->childDataReceived(childFd, bytes);
}

/// What it says may be a password as well as what it is told, for nobody knows what program it is: only how much
/// passes. Where a protocol is spoken over it, that has said its name, and tells of itself without its secrets.
void ChildProcess::tell(bool in, int childFd, QByteArrayView bytes) const
{
    static const QList<QByteArray> standard{"stdin", "stdout", "stderr"};
    if (!m_record->isWatched() || m_record->protocol != "process"_L1)
        return;
    auto note = standard.value(childFd, "descriptor " + QByteArray::number(childFd))
        + "\tbytes=" + QByteArray::number(bytes.size());
    if (in && childFd == 2) // complaints, which is what is looked for
        note += "\ttext=" + bytes.toByteArray();
    in ? m_record->notifyIn(note) : m_record->notifyOut(note);
}

void ChildProcess::lost(int childFd)
{
    const auto pipe = m_pipes.extract(childFd); // lives until the event that brought us here is over
    if (pipe.empty())
        return;
    const auto there = m_audience;
    there->protocol->childConnectionLost(childFd);
    if (!there->gone)
        notifyEndWhenOver();
}

void ChildProcess::exited()
{
    const auto status = m_exit.reap();
    if (!status)
        return;
    m_exitWatch.reset();
    m_status = status;
    const auto there = m_audience;
    there->protocol->processExited(*status);
    if (!there->gone)
        notifyEndWhenOver();
}

void ChildProcess::notifyEndWhenOver()
{
    const bool mayStillSay = std::any_of(
        m_pipes.begin(), m_pipes.end(), [](const auto& entry) { return entry.second.reader != nullptr; });
    if (!m_status || mayStillSay)
        return;
    if (!m_pipes.empty()) { // what nobody reads any more; comes here again
        lost(m_pipes.begin()->first);
        return;
    }
    if (std::exchange(m_endTold, true))
        return;
    m_reactor.connections().close(
        *m_record, m_status->isSuccess() ? u"ended"_s : m_status->error(m_record->peer.host).text);
    const auto there = m_audience;
    there->protocol->processEnded(*m_status);
}

void ChildProcess::writeToChild(int childFd, QByteArray bytes)
{
    const auto found = m_pipes.find(childFd);
    if (found == m_pipes.end() || !found->second.writer || found->second.closing)
        return;
    tell(false, childFd, bytes);
    found->second.writer->write(std::move(bytes));
}

void ChildProcess::closeChildFd(int childFd)
{
    const auto found = m_pipes.find(childFd);
    if (found == m_pipes.end() || found->second.closing)
        return;
    auto& pipe = found->second;
    if (m_hasTerminal && childFd == 0) {
        pipe.writer->write(QByteArray(1, endOfFileCharacter));
        return;
    }
    pipe.closing = true;
    if (pipe.writer && pipe.writer->queuedBytes() > 0)
        return; // drained() closes it
    // Never from inside the protocol's own call.
    m_reactor.callSoon([this, childFd, there = std::weak_ptr(m_audience)] {
        const auto audience = there.lock();
        if (audience && !audience->gone)
            lost(childFd);
    });
}

void ChildProcess::loseConnection()
{
    std::vector<int> all;
    for (const auto& [childFd, pipe] : m_pipes)
        all.push_back(childFd);
    for (const int childFd : all)
        closeChildFd(childFd);
}

void ChildProcess::pauseReading()
{
    for (auto& [childFd, pipe] : m_pipes) {
        if (pipe.reader)
            pipe.reader->pause();
    }
}

void ChildProcess::resumeReading()
{
    for (auto& [childFd, pipe] : m_pipes) {
        if (pipe.reader)
            pipe.reader->resume();
    }
}

void ChildProcess::setProducer(Producer* producer)
{
    const auto found = m_pipes.find(0);
    if (found != m_pipes.end() && found->second.writer)
        found->second.writer->setProducer(producer);
}

qsizetype ChildProcess::queuedBytes() const
{
    qsizetype all = 0;
    for (const auto& [childFd, pipe] : m_pipes)
        all += pipe.writer ? pipe.writer->queuedBytes() : 0;
    return all;
}

Result<Done> ChildProcess::setTerminalSize(TerminalSize size)
{
    const auto found = m_pipes.find(1);
    if (!m_hasTerminal || found == m_pipes.end())
        return Error::unsupported(Reason::None, u"This process has no terminal."_s);
    return everyport::setTerminalSize(found->second.reader->descriptor(), size);
}

} // namespace everyport
