#include "protocols/ssh/channel.h"

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/server.h>

#include "netcore/base/guarded.h"
#include "netcore/transport/halfcloseable.h"
#include "protocols/ssh/channelnotes.h"
#include "protocols/ssh/link.h"

namespace everyport::ssh {

namespace {

constexpr auto programsName = "A channel's program"; // in the log, when it throws
constexpr qsizetype pieceSize = 32 * 1024 - 16;      // one packet of most clients; the library keeps 10 bytes of it
constexpr qsizetype mostHeld = 2 * 1024 * 1024;      // the library's window is 1.25 MB
constexpr qsizetype mostQueued = 32 * 1024 * 1024;   // as sockets have it
constexpr int largestTerminal = 10000;

bool mayBeSet(const QByteArray& name)
{
    return name == "LANG" || name == "TERM" || name == "COLORTERM" || (name.startsWith("LC_") && name.size() <= 32);
}

TerminalSize reasonable(TerminalSize size)
{
    const auto within = [](int value) { return std::clamp(value, 0, largestTerminal); };
    return {within(size.columns), within(size.rows), std::max(0, size.width), std::max(0, size.height)};
}

} // namespace

Channel::Channel(Link& link, quint64 id, std::unique_ptr<Session> session)
    : m_link(link), m_id(id), m_session(std::move(session))
{
}

Channel::~Channel()
{
    if (m_handle && m_callbacks)
        ssh_remove_channel_callbacks(m_handle, m_callbacks.get());
    m_protocol.reset();
}

const Identity& Channel::identity() const
{
    return m_link.identity();
}

Address Channel::peer() const
{
    return m_link.transport().peer();
}

Address Channel::local() const
{
    return m_link.transport().local();
}

ConnectionRecord& Channel::record()
{
    return m_link.transport().record();
}

// --- What the peer asks for

bool Channel::grantTerminal(QByteArray type, TerminalSize size)
{
    if (m_granted || m_lostTold || type.size() > 64 || !m_session->mayHaveTerminal())
        return false;
    m_terminal = Terminal{std::move(type), reasonable(size)};
    return true;
}

bool Channel::grantVariable(QByteArray name, QByteArray value)
{
    if (m_lostTold)
        return false;
    const auto& limits = m_link.limits();
    if (m_granted || !mayBeSet(name) || value.size() > limits.variableSize || m_environment.size() >= limits.variables)
        return false;
    m_environment.insert(name, value);
    return true;
}

bool Channel::grantProgram(std::unique_ptr<Protocol> program)
{
    if (!program)
        return false;
    m_protocol = std::move(program);
    m_granted = true;
    wantSettle();
    return true;
}

void Channel::windowChanged(TerminalSize size)
{
    if (!m_terminal || m_lostTold)
        return;
    m_terminal->size = reasonable(size);
    m_session->windowChanged(m_terminal->size);
}

// --- What comes

qsizetype Channel::arrived(QByteArrayView bytes)
{
    if (m_closed || m_closing || m_lostTold)
        return bytes.size(); // nobody wants it
    if (!m_started || m_paused || m_held > 0 || !m_kept.isEmpty()) {
        m_held = bytes.size(); // all that the library keeps, with what was there before
        if (m_held > mostHeld)
            m_link.overran(*this);
        if (m_started && !m_paused)
            wantSettle();
        return 0;
    }
    deliver(bytes);
    return bytes.size();
}

void Channel::deliver(QByteArrayView bytes)
{
    notes().moved(true, false, bytes.size());
    if (auto thrown = guarded(programsName, [&] { m_protocol->dataReceived(bytes); })) {
        m_reason = *thrown;
        abortConnection();
    }
}

/// The library opens the whole window again at each read, however much it still holds. So all of it is taken at once,
/// and while that is not used up nothing more is: what waits here and there is two windows at most.
void Channel::readHeld()
{
    while (!m_paused && !m_lostTold && (!m_kept.isEmpty() || m_held > 0)) {
        if (m_kept.isEmpty())
            takeHeld();
        const auto size = std::min(m_kept.size(), pieceSize);
        const auto piece = m_kept.first(size);
        m_kept.remove(0, size);
        if (!m_closing && !m_closed)
            deliver(piece);
    }
}

void Channel::takeHeld()
{
    m_kept.resize(m_held);
    m_held = 0;
    const int got = m_handle ? ssh_channel_read_nonblocking(m_handle, m_kept.data(), uint32_t(m_kept.size()), 0) : 0;
    m_kept.truncate(std::max(got, 0));
}

void Channel::resumeReading()
{
    m_paused = false;
    if (m_held > 0 || !m_kept.isEmpty())
        wantSettle();
}

void Channel::notifyEnd()
{
    m_endTold = true;
    if (auto* face = halfCloseable(m_protocol.get())) {
        if (auto thrown = guarded(programsName, [&] { face->readConnectionLost(); })) {
            m_reason = *thrown;
            abortConnection();
        }
    } else {
        loseConnection();
    }
}

// --- What goes

ChannelNotes Channel::notes()
{
    return ChannelNotes(m_link.record(), m_id);
}

void Channel::wantSettle()
{
    m_link.wantSettle();
}

void Channel::write(QByteArray bytes)
{
    if (m_closing || m_closed || m_writeEnding || m_lostTold || bytes.isEmpty())
        return;
    m_out.append(std::move(bytes));
    if (queuedBytes() > mostQueued) {
        m_reason = Error::busy(Reason::TooLarge, QStringLiteral("The other end does not read."));
        abortConnection();
        return;
    }
    wantSettle();
    m_gate.tell(queuedBytes());
}

void Channel::writeError(QByteArray bytes)
{
    if (m_closing || m_closed || m_writeEnding || m_lostTold || bytes.isEmpty())
        return;
    m_errors.append(std::move(bytes));
    wantSettle();
    m_gate.tell(queuedBytes());
}

void Channel::setProducer(Producer* producer)
{
    m_gate.set(producer, m_lostTold ? 0 : queuedBytes());
}

void Channel::exit(int status)
{
    if (std::exchange(m_closing, true))
        return;
    m_exitStatus = status;
    wantSettle();
}

void Channel::exitBySignal(QByteArray name, QString text)
{
    if (m_closing)
        return;
    m_exitSignal = std::move(name);
    m_exitText = text.toUtf8();
    exit(0);
}

void Channel::moveNow()
{
    m_link.moveNow();
}

void Channel::abortConnection()
{
    m_out.clear();
    m_errors.clear();
    m_closing = true;
    m_exitStatus = -1; // none is told
    wantSettle();
}

void Channel::loseWriteConnection()
{
    m_writeEnding = true;
    wantSettle();
}

bool Channel::pump(qsizetype& allowance)
{
    if (!m_handle || m_closed || !m_started)
        return true;
    bool more = true;
    if (!writes(m_errors, true, allowance, more) || !writes(m_out, false, allowance, more))
        return false;
    if (queuedBytes() == 0)
        finishWriting();
    return more;
}

bool Channel::writes(WriteQueue& queue, bool isError, qsizetype& allowance, bool& more)
{
    QByteArray together;
    while (!queue.isEmpty() && allowance > 0) {
        more = m_link.mayWrite();
        const auto window = qsizetype(ssh_channel_window_size(m_handle));
        if (!more || window == 0)
            break;
        iovec pieces[64];
        const auto gathered = queue.gather(pieces, 64);
        const auto most = std::min(window, pieceSize);
        QByteArrayView next(static_cast<const char*>(pieces[0].iov_base), qsizetype(pieces[0].iov_len));
        if (gathered.count > 1 && next.size() < most) {
            together.clear();
            for (int i = 0; i < gathered.count && together.size() < most; ++i)
                together.append(static_cast<const char*>(pieces[i].iov_base), qsizetype(pieces[i].iov_len));
            next = together;
        }
        const int written = m_link.write(m_handle, next.first(std::min(next.size(), most)), isError);
        if (written < 0) { // the library has closed it
            queue.clear();
            m_closing = true;
            break;
        }
        if (written == 0)
            return false;
        notes().moved(false, isError, written);
        queue.drop(written);
        allowance -= written;
    }
    m_gate.tell(queuedBytes()); // may write more, which is for the next turn
    return more;
}

/// All that was queued has left.
void Channel::finishWriting()
{
    if (m_writeEnding && !m_writeEnded && !m_closing) {
        m_writeEnded = true;
        notes().halfEnded(false);
        ssh_channel_send_eof(m_handle);
    }
    if (m_closing)
        close();
}

void Channel::close()
{
    m_closed = true;
    m_link.holdTogether(true);
    if (!m_exitSignal.isEmpty() || m_exitStatus >= 0)
        m_exitSignal.isEmpty() ? notes().requested(false, "exit-status", QByteArray::number(m_exitStatus))
                               : notes().requested(false, "exit-signal", m_exitSignal);
    notes().closed(false);
    if (!m_exitSignal.isEmpty())
        ssh_channel_request_send_exit_signal(m_handle, m_exitSignal.constData(), 0, m_exitText.constData(), "en");
    else if (m_exitStatus >= 0)
        ssh_channel_request_send_exit_status(m_handle, m_exitStatus);
    if (!m_writeEnded)
        ssh_channel_send_eof(m_handle);
    ssh_channel_close(m_handle);
    wantSettle(); // it is told in another turn
}

// --- Turns

void Channel::start()
{
    m_started = true;
    m_link.begins();
    if (auto thrown = guarded(programsName, [&] { m_protocol->connectionMade(*this); })) {
        m_reason = *thrown;
        abortConnection();
    }
}

bool Channel::settle()
{
    m_retired.clear();
    if (m_granted && !m_started)
        start();
    if (m_started)
        readHeld();
    if (m_started && m_peerEnded && m_held == 0 && m_kept.isEmpty() && !m_endTold && !m_closing && !m_lostTold)
        notifyEnd();
    if (m_started && m_writeEnded && std::exchange(m_writeEndTold, true) == false) {
        if (auto* face = halfCloseable(m_protocol.get()))
            guarded(programsName, [&] { face->writeConnectionLost(); });
    }
    if (m_started && m_endTold && m_writeEnded)
        exit(0); // both halves are over
    if (m_peerClosed && m_started && !m_closing)
        m_closing = true; // nobody is there for what is queued
    if (m_peerClosed || m_closed)
        notifyLost(m_reason);
    if (!m_peerClosed)
        return true;
    if (m_handle) {
        ssh_remove_channel_callbacks(m_handle, m_callbacks.get());
        ssh_channel_free(std::exchange(m_handle, nullptr)); // answers their CLOSE, where we have not said it
    }
    return false;
}

/// The library may be on the stack, going through our callbacks: it keeps them until the link is torn down.
void Channel::end(const Error& reason)
{
    m_closed = true;
    notifyLost(reason);
}

void Channel::notifyLost(const Error& reason)
{
    m_gate.stop();
    m_out.clear();
    m_errors.clear();
    m_kept.clear();
    if (std::exchange(m_lostTold, true) || !m_started || !m_protocol)
        return;
    guarded(programsName, [&] { m_protocol->connectionLost(reason); });
    m_retired.push_back(std::move(m_protocol));
}

void Channel::switchProtocol(std::unique_ptr<Protocol> next)
{
    m_retired.push_back(std::exchange(m_protocol, std::move(next)));
    if (auto thrown = guarded(programsName, [&] { m_protocol->connectionMade(*this); })) {
        m_reason = *thrown;
        abortConnection();
    }
}

} // namespace everyport::ssh
