#include "netcore/descriptors/descriptortransport.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>

#include "netcore/base/guarded.h"
#include "netcore/transport/halfcloseable.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds flushGrace{15000};
constexpr std::chrono::milliseconds readGrace{2000}; // how long one that reads no more may still speak
constexpr auto protocolName = "A descriptor's protocol";
} // namespace

Result<Transport*> DescriptorTransport::open(Descriptors& descriptors, ConnectionRegistry& registry,
    DescriptorOptions options, std::unique_ptr<Protocol> protocol)
{
    for (const int fd : {options.read, options.write}) {
        if (fd >= 0 && ::fcntl(fd, F_GETFD) < 0)
            return Error::fromErrno(errno, u"Taking over descriptor %1"_s.arg(fd));
    }
    if (options.read < 0 && options.write < 0)
        return Error{Error::Kind::Local, Reason::BadValue, u"There is no descriptor to read or to write."_s, {}, EBADF};
    // Each half has a descriptor of its own, for a multiplexer takes the same number only once.
    FileDescriptor reading(options.read);
    FileDescriptor writing(options.read == options.write ? reading.duplicate() : FileDescriptor(options.write));
    if (options.write >= 0 && !writing) {
        reading.release();
        return Error::fromErrno(errno, u"Taking over descriptor %1"_s.arg(options.write));
    }
    auto self = std::shared_ptr<DescriptorTransport>(
        new DescriptorTransport(descriptors, registry, options, std::move(protocol)));
    self->m_owned = descriptors.own(self);
    self->begin(std::move(reading), std::move(writing));
    if (auto thrown = guarded(protocolName, [&] { self->m_protocol->connectionMade(*self); }))
        self->finish(*thrown);
    return static_cast<Transport*>(self.get());
}

DescriptorTransport::DescriptorTransport(Descriptors& descriptors, ConnectionRegistry& registry,
    const DescriptorOptions& options, std::unique_ptr<Protocol> protocol)
    : m_descriptors(descriptors),
      m_registry(registry),
      m_record(registry.open(ConnectionRecord::Direction::Out)),
      m_protocol(std::move(protocol)),
      m_keeps(options.keeps)
{
    m_record->service = options.service;
    m_record->state = ConnectionRecord::State::Open;
    m_record->transport = this;
    const auto numbers = options.read == options.write
        ? u"descriptor %1"_s.arg(options.read)
        : u"descriptors %1 and %2"_s.arg(options.read).arg(options.write);
    m_record->peer = {Address::Family::Memory, options.name.isEmpty() ? numbers : options.name, 0};
    m_record->local = {Address::Family::Memory, numbers, 0};
}

DescriptorTransport::~DescriptorTransport() = default;

void DescriptorTransport::begin(FileDescriptor reading, FileDescriptor writing)
{
    auto& reactor = m_descriptors.reactor();
    m_readFlags = reading ? ::fcntl(reading.get(), F_GETFL) : -1;
    m_writeFlags = writing ? ::fcntl(writing.get(), F_GETFL) : -1;
    m_readEnded = !reading;
    if (reading) {
        ::fcntl(reading.get(), F_SETFD, FD_CLOEXEC);
        m_reader = std::make_unique<DescriptorReader>(reactor, std::move(reading),
            DescriptorReader::Events{[this](QByteArrayView bytes) { arrived(bytes); },
                [this](const Error& reason) { readHalfEnded(reason); }});
    }
    if (writing) {
        ::fcntl(writing.get(), F_SETFD, FD_CLOEXEC);
        m_writer = std::make_unique<DescriptorWriter>(reactor, std::move(writing),
            DescriptorWriter::Events{[this](qsizetype count) { left(count); }, [this] { drained(); },
                [this](const Error& reason) { writingFailed(reason); }});
    }
}

int DescriptorTransport::descriptor() const
{
    return m_reader ? m_reader->descriptor() : m_writer ? m_writer->descriptor() : -1;
}

void DescriptorTransport::write(QByteArray bytes)
{
    if (m_state != State::Open || m_writeEnding || !m_writer)
        return;
    m_writer->write(std::move(bytes));
    m_record->queued = m_writer->queuedBytes();
}

void DescriptorTransport::arrived(QByteArrayView bytes)
{
    m_record->bytesIn += quint64(bytes.size());
    m_registry.moved(quint64(bytes.size()), 0);
    if (m_state != State::Open)
        return;
    const auto keep = shared_from_this();
    if (auto thrown = guarded(protocolName, [&] { m_protocol->dataReceived(bytes); }))
        finish(*thrown);
}

void DescriptorTransport::left(qsizetype count)
{
    m_record->bytesOut += quint64(count);
    m_record->queued = m_writer->queuedBytes();
    m_registry.moved(0, quint64(count));
}

void DescriptorTransport::readHalfEnded(const Error& reason)
{
    const auto keep = shared_from_this();
    m_readEnded = true;
    if (m_state == State::Closed)
        return;
    auto* face = m_state == State::Open ? halfCloseable(m_protocol.get()) : nullptr;
    if (!reason.isClosed() || (!face && !m_writer)) {
        finish(reason);
        return;
    }
    if (!face) {
        loseConnection(); // what we have still to say is said
        return;
    }
    if (auto thrown = guarded(protocolName, [&] { face->readConnectionLost(); }))
        finish(*thrown);
    else if (!m_writer)
        finish(reason);
}

void DescriptorTransport::drained()
{
    const auto keep = shared_from_this();
    if (m_state == State::Flushing)
        finish(Error::closed());
    else if (m_writeEnding)
        writeHalfEnds();
}

void DescriptorTransport::loseWriteConnection()
{
    if (m_state != State::Open || !m_writer || std::exchange(m_writeEnding, true) || m_writer->queuedBytes() > 0)
        return;
    m_descriptors.reactor().callSoon([weak = weak_from_this()] {
        const auto self = weak.lock();
        if (self && self->m_state == State::Open)
            self->writeHalfEnds();
    });
}

void DescriptorTransport::writeHalfEnds()
{
    if (!m_writer)
        return;
    ::shutdown(m_writer->descriptor(), SHUT_WR); // where both halves are one socket
    restoreFlags();
    m_writer.reset();
    if (m_reader) // the same open file may be behind both
        ::fcntl(m_reader->descriptor(), F_SETFL, m_readFlags | O_NONBLOCK);
    if (auto* face = halfCloseable(m_protocol.get())) {
        if (auto thrown = guarded(protocolName, [&] { face->writeConnectionLost(); })) {
            finish(*thrown);
            return;
        }
    }
    if (m_readEnded)
        finish(Error::closed());
}

void DescriptorTransport::writingFailed(const Error& reason)
{
    const auto keep = shared_from_this();
    m_record->queued = 0;
    if (m_state != State::Open || m_readEnded || reason.reason != Reason::ConnectionLost) {
        finish(reason);
        return;
    }
    // Nobody reads what we write, but there may be last words to be read here.
    m_writer.reset();
    if (halfCloseable(m_protocol.get())) {
        m_writeEnding = true;
        if (auto thrown = guarded(protocolName, [&] { halfCloseable(m_protocol.get())->writeConnectionLost(); }))
            finish(*thrown);
        return;
    }
    m_graceTimer = m_descriptors.reactor().clock().callLater(readGrace, [this, reason] { finish(reason); });
}

void DescriptorTransport::pauseReading()
{
    if (m_reader)
        m_reader->pause();
}

void DescriptorTransport::resumeReading()
{
    if (m_reader && m_state != State::Closed)
        m_reader->resume();
}

void DescriptorTransport::setProducer(Producer* producer)
{
    m_producer = producer;
    if (m_writer)
        m_writer->setProducer(producer);
}

void DescriptorTransport::loseConnection()
{
    if (m_state != State::Open)
        return;
    m_state = State::Flushing;
    m_record->state = ConnectionRecord::State::Closing;
    if (queuedBytes() == 0) {
        finish(Error::closed());
        return;
    }
    m_graceTimer = m_descriptors.reactor().clock().callLater(flushGrace,
        [this] { finish(Error::disconnected(Reason::TimedOut, u"The other end did not read to the end."_s)); });
}

void DescriptorTransport::abortConnection()
{
    finish({Error::Kind::Cancelled, Reason::ConnectionLost, {}, {}, 0});
}

/// The file may be shared with whoever started us, who does not expect that reading it never waits.
void DescriptorTransport::restoreFlags()
{
    if (m_reader)
        ::fcntl(m_reader->descriptor(), F_SETFL, m_readFlags);
    if (m_writer && m_writer->descriptor() >= 0)
        ::fcntl(m_writer->descriptor(), F_SETFL, m_writeFlags);
}

void DescriptorTransport::finish(Error reason)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_reason = std::move(reason);
    m_graceTimer.cancel();
    restoreFlags();
    m_reader.reset();
    m_writer.reset();
    m_keeps.reset();
    m_registry.close(*m_record, m_reason.isClosed() ? u"closed"_s : m_reason.text);
    m_descriptors.atTurnEnd(*this);
}

void DescriptorTransport::turnEnded()
{
    m_switched.clear();
    if (m_state == State::Closed)
        notifyLost();
}

void DescriptorTransport::notifyLost()
{
    if (std::exchange(m_lostTold, true))
        return;
    if (auto* producer = std::exchange(m_producer, nullptr))
        guarded("A producer", [&] { producer->stopProducing(); });
    if (m_protocol)
        guarded(protocolName, [&] { m_protocol->connectionLost(m_reason); });
    m_protocol.reset();
    m_descriptors.disown(m_owned);
}

void DescriptorTransport::switchProtocol(std::unique_ptr<Protocol> next)
{
    m_switched.push_back(std::exchange(m_protocol, std::move(next)));
    m_descriptors.atTurnEnd(*this);
    if (auto thrown = guarded(protocolName, [&] { m_protocol->connectionMade(*this); }))
        finish(*thrown);
}

} // namespace everyport
