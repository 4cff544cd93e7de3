#include "app/devices/carriedstream.h"

#include "netcore/sockets/tcpoptions.h"
#include "netcore/transport/connectionregistry.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CarriedStream::CarriedStream(
    Reactor& reactor, QString who, std::function<void(const QString& terminal)> opened, std::function<bool()> isRead)
    : m_reactor(reactor), m_who(std::move(who)), m_opened(std::move(opened)), m_isRead(std::move(isRead))
{
}

CarriedStream::~CarriedStream() = default;

void CarriedStream::connectionMade(Transport& made)
{
    BaseProtocol::connectionMade(made);
    auto& record = made.record();
    record.who = m_who;
    record.protocol = u"serial"_s;
    auto* descriptors = m_reactor.role<ReactorDescriptors>();
    auto terminal = PseudoTerminal::make(u"a line that has no port"_s);
    if (!descriptors || !terminal) {
        made.abortConnection();
        return;
    }
    // A reader may say nothing for hours: whether its server still lives is asked below it. Where the system will not,
    // its own times count.
    if (const auto options = TcpOptions::of(made)) {
        (void)options->setKeepAlive({.idle = 15s, .interval = 10s, .probes = 3});
        (void)options->setUserTimeout(deadAfter);
    }
    m_terminal = std::move(*terminal);
    m_watch = descriptors->watch(m_terminal->get(), [this](bool readable, bool) { terminalReady(readable); });
    made.setProducer(this);
    want();
    m_opened(m_terminal->port());
}

void CarriedStream::dataReceived(QByteArrayView bytes)
{
    if (!m_terminal)
        return;
    m_heard.append(bytes);
    m_heard.remove(0, m_terminal->write(m_heard));
    if (m_heard.isEmpty())
        return;
    transport()->pauseReading();
    want();
    m_look = m_reactor.clock().callLater(unreadLook, [this] { lookWhoReads(); });
}

// The queue of a peer is not to grow old either: as at a cable, what comes while nobody reads is gone.
void CarriedStream::lookWhoReads()
{
    if (m_heard.isEmpty())
        return;
    if (m_isRead()) {
        m_look = m_reactor.clock().callLater(unreadLook, [this] { lookWhoReads(); });
        return;
    }
    m_heard.clear();
    m_terminal->forget();
    want();
    transport()->resumeReading(); // last: more may come inside this call
}

void CarriedStream::connectionLost(const Error& reason)
{
    BaseProtocol::connectionLost(reason);
    m_look.cancel();
    m_watch.reset();
    auto terminal = std::exchange(m_terminal, std::nullopt);
    if (terminal && m_last)
        m_last(std::move(*terminal));
}

void CarriedStream::pauseProducing()
{
    m_isPaused = true;
    want();
}

void CarriedStream::resumeProducing()
{
    m_isPaused = false;
    want();
}

void CarriedStream::terminalReady(bool readable)
{
    if (readable && !m_isPaused) {
        if (const auto asked = m_terminal->read(); !asked.isEmpty())
            transport()->write(asked);
    }
    const bool waited = !m_heard.isEmpty();
    if (waited)
        m_heard.remove(0, m_terminal->write(m_heard));
    want();
    if (waited && m_heard.isEmpty())
        transport()->resumeReading(); // last: more may come inside this call
}

void CarriedStream::want()
{
    if (m_watch)
        m_watch->setWanted(!m_isPaused, !m_heard.isEmpty());
}

} // namespace everyport::devices
