#include "app/devices/carriedline.h"

#include <array>
#include <cerrno>

#include <sys/socket.h>

namespace everyport::devices {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<CarriedLine>> CarriedLine::make(
    Reactor& reactor, FileDescriptor line, std::function<void()> lost, std::function<bool()> isRead)
{
    if (!reactor.role<ReactorDescriptors>())
        return Error::unsupported(Reason::None, u"This reactor watches no descriptors."_s);
    auto terminal = PseudoTerminal::make(u"a line that has no port"_s);
    if (!terminal)
        return terminal.error();
    std::unique_ptr<CarriedLine> made(
        new CarriedLine(reactor, std::move(line), std::move(*terminal), std::move(lost), std::move(isRead)));
    return made;
}

CarriedLine::CarriedLine(Reactor& reactor, FileDescriptor line, PseudoTerminal terminal, std::function<void()> lost,
    std::function<bool()> isRead)
    : m_clock(reactor.clock()),
      m_descriptors(*reactor.role<ReactorDescriptors>()),
      m_line(std::move(line)),
      m_terminal(std::move(terminal)),
      m_lost(std::move(lost)),
      m_isRead(std::move(isRead)),
      m_terminalWatch(m_descriptors.watch(m_terminal.get(), [this](bool readable, bool) { terminalReady(readable); }))
{
    want();
}

void CarriedLine::lineReady(bool readable)
{
    if (readable && m_heard.isEmpty() && !hear()) {
        m_lineWatch.reset();
        m_terminalWatch.reset();
        m_look.cancel();
        const auto lost = std::exchange(m_lost, {});
        if (lost)
            lost(); // it may let go of us
        return;
    }
    send();
    want();
}

void CarriedLine::terminalReady(bool readable)
{
    if (!m_heard.isEmpty())
        m_heard.remove(0, m_terminal.write(m_heard));
    if (readable && m_asked.isEmpty())
        m_asked = m_terminal.read();
    send();
    want();
}

/// False: the line has ended.
bool CarriedLine::hear()
{
    std::array<char, 1024> room;
    const auto size = ::recv(m_line.get(), room.data(), room.size(), MSG_DONTWAIT);
    if (size == 0 || (size < 0 && errno != EAGAIN && errno != EINTR))
        return false;
    if (size > 0) {
        m_heard = QByteArray(room.data(), size);
        m_heard.remove(0, m_terminal.write(m_heard));
    }
    if (!m_heard.isEmpty())
        m_look = m_clock.callLater(unreadLook, [this] { lookWhoReads(); });
    return true;
}

// What the other side keeps is not to grow old either: as at a cable, what comes while nobody reads is gone.
void CarriedLine::lookWhoReads()
{
    if (m_heard.isEmpty())
        return;
    if (m_isRead()) {
        m_look = m_clock.callLater(unreadLook, [this] { lookWhoReads(); });
        return;
    }
    m_heard.clear();
    m_terminal.forget();
    want();
}

// That it has ended is told to whoever reads from it.
void CarriedLine::send()
{
    if (m_asked.isEmpty())
        return;
    const auto size = ::send(m_line.get(), m_asked.constData(), size_t(m_asked.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (size > 0)
        m_asked.remove(0, size);
    else if (errno != EAGAIN && errno != EINTR)
        m_asked.clear();
}

void CarriedLine::want()
{
    const bool reads = m_heard.isEmpty();
    const bool writes = !m_asked.isEmpty();
    if (!reads && !writes)
        m_lineWatch.reset(); // a line that has ended is told of without end, wanted or not
    else if (!m_lineWatch)
        m_lineWatch = m_descriptors.watch(m_line.get(), [this](bool readable, bool) { lineReady(readable); });
    if (m_lineWatch)
        m_lineWatch->setWanted(reads, writes);
    m_terminalWatch->setWanted(m_asked.isEmpty(), !m_heard.isEmpty());
}

} // namespace everyport::devices
