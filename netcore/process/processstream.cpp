#include "netcore/process/processstream.h"

#include "netcore/base/guarded.h"
#include "netcore/process/childprocesses.h"
#include "netcore/transport/halfcloseable.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds flushGrace{15000};
constexpr std::chrono::milliseconds linger{2000}; // for a child's last words to nobody
constexpr auto protocolName = "A process's protocol";
} // namespace

/// What the child tells, in the words of a connection.
class ProcessStream::Ear final : public ProcessProtocol {
public:
    explicit Ear(ProcessStream& stream) : m_stream(stream) {}
    void connectionMade(ProcessTransport&) override {} // told when the stream has it in hand
    void outReceived(QByteArrayView bytes) override { m_stream.arrived(bytes); }
    void errReceived(QByteArrayView bytes) override { m_stream.arrived(bytes); }
    void inConnectionLost() override { m_stream.inputEnded(); }
    void outConnectionLost() override { m_stream.outputEnded(); }
    void errConnectionLost() override { m_stream.outputEnded(); }
    void processEnded(const ExitStatus& status) override { m_stream.ended(status); }

private:
    ProcessStream& m_stream;
};

Result<std::shared_ptr<ProcessStream>> ProcessStream::open(
    ChildProcesses& family, Reactor& reactor, ProcessOptions options, std::unique_ptr<Protocol> protocol)
{
    const std::shared_ptr<ProcessStream> self(new ProcessStream(family, reactor, options));
    auto spawned = family.spawn(std::move(options), std::make_unique<Ear>(*self));
    if (!spawned)
        return spawned.error();
    self->m_process = std::move(*spawned);
    self->m_protocol = std::move(protocol);
    self->record().transport = self.get();
    self->notify([&] { self->m_protocol->connectionMade(*self); });
    return self;
}

ProcessStream::ProcessStream(ChildProcesses& family, Reactor& reactor, const ProcessOptions& options)
    : m_family(family),
      m_reactor(reactor),
      m_program(options.executable),
      m_hasTerminal(options.terminal.has_value()),
      m_outputs(!m_hasTerminal && options.descriptors.value(2).kind == ChildDescriptor::Kind::WeRead ? 2 : 1)
{
}

ProcessStream::~ProcessStream() = default;

template <typename Event>
void ProcessStream::notify(Event event)
{
    if (auto thrown = guarded(protocolName, event))
        finish(*thrown);
}

void ProcessStream::write(QByteArray bytes)
{
    if (m_state == State::Open && !m_writeEnding)
        m_process->write(std::move(bytes));
}

void ProcessStream::arrived(QByteArrayView bytes)
{
    if (m_state == State::Open)
        notify([&] { m_protocol->dataReceived(bytes); });
}

void ProcessStream::setProducer(Producer* producer)
{
    m_producer = producer;
    m_process->setProducer(producer);
}

void ProcessStream::loseWriteConnection()
{
    if (m_state != State::Open || std::exchange(m_writeEnding, true))
        return;
    m_process->closeStdin();
}

void ProcessStream::inputEnded()
{
    m_writeEnding = true;
    m_inputEnded = true;
    if (m_state == State::Flushing)
        lingerWhenOnlyItsWordIsMissing();
    auto* face = m_state == State::Open ? halfCloseable(m_protocol.get()) : nullptr;
    if (face)
        notify([face] { face->writeConnectionLost(); });
}

/// One that has closed its output itself is about to end, and may take its time.
void ProcessStream::lingerWhenOnlyItsWordIsMissing()
{
    if ((m_inputEnded || m_hasTerminal) && m_outputs > 0)
        m_graceTimer = m_reactor.clock().callLater(linger, [this] { finish(Error::closed()); });
}

void ProcessStream::outputEnded()
{
    if (--m_outputs > 0 || m_state != State::Open)
        return;
    if (auto* face = halfCloseable(m_protocol.get()))
        notify([face] { face->readConnectionLost(); });
    else
        loseConnection(); // what we have still to say is said, and how it ends is waited for
}

void ProcessStream::loseConnection()
{
    if (m_state != State::Open)
        return;
    m_state = State::Flushing;
    record().state = ConnectionRecord::State::Closing;
    m_process->resumeReading(); // its last words are thrown away; a full pipe would keep it from ending
    m_graceTimer = m_reactor.clock().callLater(flushGrace,
        [this] { finish(Error::disconnected(Reason::TimedOut, u"%1 did not read to the end."_s.arg(m_program))); });
    lingerWhenOnlyItsWordIsMissing();
    m_process->closeStdin();
}

void ProcessStream::abortConnection()
{
    finish({Error::Kind::Cancelled, Reason::ConnectionLost, {}, {}, 0});
}

void ProcessStream::ended(const ExitStatus& status)
{
    finish(status.isSuccess() ? Error::closed() : status.error(m_program));
}

void ProcessStream::finish(Error reason)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_reason = std::move(reason);
    m_graceTimer.cancel();
    if (m_process)
        m_reactor.connections().close(record(), m_reason.isClosed() ? u"closed"_s : m_reason.text);
    m_reactor.callSoon([weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->notifyLost();
    });
}

void ProcessStream::notifyLost()
{
    if (std::exchange(m_lostTold, true))
        return;
    if (auto* producer = std::exchange(m_producer, nullptr))
        guarded("A producer", [&] { producer->stopProducing(); });
    if (m_protocol)
        guarded(protocolName, [&] { m_protocol->connectionLost(m_reason); });
    m_protocol.reset();
    m_family.disown(*this);
}

void ProcessStream::endWithFamily()
{
    abortConnection();
    notifyLost();
}

void ProcessStream::switchProtocol(std::unique_ptr<Protocol> next)
{
    m_switched.push_back(std::exchange(m_protocol, std::move(next)));
    m_reactor.callSoon([weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->m_switched.clear();
    });
    notify([this] { m_protocol->connectionMade(*this); });
}

} // namespace everyport
