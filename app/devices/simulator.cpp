#include "app/devices/simulator.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

namespace everyport::devices {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// As long as a person holds a card: two questions of a polled reader and three frames of a repeating one fit in.
constexpr auto holdTime = 600ms;

// Without this the terminal echoes, and makes line ends of what is none, until somebody opens the other end.
bool makeRaw(int terminal)
{
    termios settings{};
    if (tcgetattr(terminal, &settings) != 0)
        return false;
    cfmakeraw(&settings);
    return tcsetattr(terminal, TCSANOW, &settings) == 0;
}

} // namespace

Result<std::unique_ptr<Simulator>> Simulator::make(Reactor& reactor, const QString& driver)
{
    auto reader = rfid::makeFarEnd(driver);
    if (!reader)
        return Error::refused(Reason::BadValue, u"There is no kind of reader called %1."_s.arg(driver));
    std::unique_ptr<Simulator> made(new Simulator(reactor, std::move(reader)));
    if (auto opened = made->openTerminal(); !opened)
        return opened.error();
    return made;
}

Simulator::Simulator(Reactor& reactor, std::unique_ptr<rfid::FarEnd> reader)
    : m_reactor(reactor), m_reader(std::move(reader))
{
}

Simulator::~Simulator()
{
    m_watch.reset();
    for (const int fd : {m_slave, m_master}) {
        if (fd >= 0)
            close(fd);
    }
}

Result<Done> Simulator::openTerminal()
{
    std::array<char, 128> name{};
    m_master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (m_master >= 0 && grantpt(m_master) == 0 && unlockpt(m_master) == 0
        && ptsname_r(m_master, name.data(), name.size()) == 0)
        m_slave = open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (m_slave < 0 || !makeRaw(m_slave))
        return Error::fromErrno(errno, u"Making a pseudo-terminal for a simulated reader"_s);
    m_port = QString::fromLocal8Bit(name.data());
    if (auto* descriptors = m_reactor.role<ReactorDescriptors>())
        m_watch = descriptors->watch(m_master, [this](bool, bool) { answer(); });
    return Done{};
}

Result<Done> Simulator::tap(const QString& card)
{
    if (!m_hold.isActive())
        m_reader->takeAway();
    auto put = m_reader->put(card);
    if (!put)
        return put;
    m_hold = m_reactor.clock().callLater(holdTime, [this] { takeAway(); });
    speak();
    return put;
}

void Simulator::speak()
{
    const auto frame = m_reader->says();
    write(frame);
    if (m_reader->repeatMs() > 0)
        m_repeat = m_reactor.clock().callLater(std::chrono::milliseconds(m_reader->repeatMs()), [this] { speak(); });
    else if (!frame.isEmpty())
        m_reader->takeAway(); // it has said all that it will ever say of this card
}

void Simulator::takeAway()
{
    m_repeat.cancel();
    m_reader->takeAway();
}

void Simulator::answer()
{
    std::array<char, 1024> room;
    const auto size = read(m_master, room.data(), room.size());
    if (size <= 0)
        return;
    write(m_reader->answers(QByteArrayView(room.data(), size)));
}

// What does not fit into the terminal's buffer is lost, as on a real line that nobody listens to.
void Simulator::write(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return;
    [[maybe_unused]] const auto written = ::write(m_master, bytes.constData(), size_t(bytes.size()));
}

} // namespace everyport::devices
