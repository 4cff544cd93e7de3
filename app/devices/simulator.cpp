#include "app/devices/simulator.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// As long as a person holds a card: two questions of a polled reader and three frames of a repeating one fit in.
constexpr auto holdTime = 600ms;

} // namespace

Result<std::unique_ptr<Simulator>> Simulator::make(Reactor& reactor, const QString& driver)
{
    auto reader = rfid::makeFarEnd(driver);
    if (!reader)
        return Error::refused(Reason::BadValue, u"There is no kind of reader called %1."_s.arg(driver));
    auto terminal = PseudoTerminal::make(u"a simulated reader"_s);
    if (!terminal)
        return terminal.error();
    std::unique_ptr<Simulator> made(new Simulator(reactor, std::move(reader), std::move(*terminal)));
    return made;
}

Simulator::Simulator(Reactor& reactor, std::unique_ptr<rfid::FarEnd> reader, PseudoTerminal terminal)
    : m_reactor(reactor), m_reader(std::move(reader)), m_terminal(std::move(terminal))
{
    if (auto* descriptors = m_reactor.role<ReactorDescriptors>())
        m_watch = descriptors->watch(m_terminal.get(), [this](bool, bool) { answer(); });
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
    write(m_reader->says()); // some say so
}

void Simulator::answer()
{
    const auto asked = m_terminal.read();
    if (!asked.isEmpty())
        write(m_reader->answers(asked));
}

// What does not fit into the terminal's buffer is lost, as on a real line that nobody listens to.
void Simulator::write(const QByteArray& bytes)
{
    m_terminal.write(bytes);
}

} // namespace everyport::devices
