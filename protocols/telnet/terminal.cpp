#include "protocols/telnet/terminal.h"

#include "netcore/base/wiped.h"
#include "netcore/transport/connectionregistry.h"

namespace everyport::telnet {

namespace {

using Side = Negotiator::Side;

constexpr qsizetype longestType = 40; // RFC 1091 §4
constexpr qsizetype mostEarly = 4096; // typed before the program was there
constexpr int largest = 10'000;
constexpr char typeIs = 0;
constexpr char typeSend = 1;

bool isType(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > longestType)
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
}

} // namespace

Terminal::Terminal(Clock& clock, std::unique_ptr<Protocol> program)
    : Layer(std::move(program)),
      m_clock(clock),
      m_options([this](uchar verb, uchar option) { answer(negotiation(verb, option)); },
          [this](Side side, uchar option, bool on) { changed(side, option, on); })
{
    for (const auto option : {Echo, SuppressGoAhead, BinaryTransmission})
        m_options.allow(Side::Us, option);
    for (const auto option : {SuppressGoAhead, BinaryTransmission, TerminalType, WindowSize})
        m_options.allow(Side::Them, option);
}

Terminal::~Terminal() = default;

void Terminal::connectionMade(Transport& transport)
{
    // Layer's own would tell the program at once.
    Layer::transportReplaced(transport);
    transport.record().protocol = QStringLiteral("telnet");
    for (const auto option : {SuppressGoAhead, Echo, BinaryTransmission})
        m_options.ask(Side::Us, option, true);
    for (const auto option : {SuppressGoAhead, BinaryTransmission, WindowSize, TerminalType})
        m_options.ask(Side::Them, option, true);
    m_waiting = m_clock.callLater(patience, [this] { begin(); });
}

void Terminal::dataReceived(QByteArrayView bytes)
{
    m_decoder.feed(bytes, *this);
    if (hasBelow() && Layer::queuedBytes() > mostUnread) {
        abortConnection();
        return;
    }
    if (!m_begun && knowsClient())
        begin();
    else if (m_begun)
        notifyNews();
    else
        m_arrived.truncate(mostEarly);
}

void Terminal::connectionLost(const Error& reason)
{
    m_waiting.cancel();
    Layer::connectionLost(reason);
}

void Terminal::write(QByteArray bytes)
{
    auto sent = encoded(bytes, isBinary());
    tell(false, sent);
    Layer::write(std::move(sent));
}

/// To whoever looks at the connection.
void Terminal::tell(bool in, QByteArrayView bytes)
{
    if (!hasBelow() || !record().isWatched())
        return;
    in ? record().notifyIn(bytes) : record().notifyOut(bytes);
}

bool Terminal::knowsClient() const
{
    const auto said = [this](uchar option, bool known) {
        return known || (m_options.wasAnswered(Side::Them, option) && !m_options.isOn(Side::Them, option));
    };
    return m_options.wasAnswered(Side::Us, Echo) && said(TerminalType, !m_type.isEmpty())
        && said(WindowSize, m_sizeSaid);
}

void Terminal::begin()
{
    m_begun = true;
    m_waiting.cancel();
    m_windowChanged = false;
    if (notifyMade())
        notifyNews();
}

void Terminal::notifyNews()
{
    const Wiped<QByteArray> arrived = std::exchange(m_arrived, {}); // may be a password
    if (!arrived->isEmpty() && !notifyData(*arrived))
        return;
    if (!std::exchange(m_windowChanged, false))
        return;
    if (auto* events = dynamic_cast<TerminalEvents*>(above()))
        events->windowChanged(m_columns, m_rows);
}

void Terminal::answer(QByteArray bytes)
{
    tell(false, bytes);
    if (hasBelow())
        Layer::write(std::move(bytes));
}

// --- What the client sends

void Terminal::data(QByteArrayView bytes)
{
    m_arrived += bytes;
    if (hasBelow() && record().isWatched())
        tell(true, QByteArray(bytes.size(), '*')); // may be a password: how many keys, not which
}

void Terminal::command(uchar code)
{
    const char said[] = {char(Iac), char(code)};
    tell(true, {said, 2});
    switch (code) {
    case InterruptProcess:
    case Break: m_arrived += '\x03'; break;
    case AreYouThere: answer("\r\n[yes]\r\n"); break;
    case EraseCharacter: m_arrived += '\x7f'; break;
    case EraseLine: m_arrived += '\x15'; break;
    default: break; // NOP, DM, AO, GA, EOR: nothing to be done on a stream without urgent data
    }
}

void Terminal::negotiated(uchar verb, uchar option)
{
    tell(true, negotiation(verb, option));
    if (option == TimingMark && verb == Do) { // RFC 860: done when all before it was read, which is now
        answer(negotiation(Will, TimingMark));
        return;
    }
    m_options.received(verb, option);
}

void Terminal::changed(Negotiator::Side side, uchar option, bool on)
{
    if (side == Side::Them && option == TerminalType && on)
        answer(subnegotiation(TerminalType, QByteArrayView(&typeSend, 1)));
    else if (side == Side::Them && option == BinaryTransmission)
        m_decoder.setBinary(on);
}

void Terminal::subnegotiated(uchar option, QByteArrayView bytes)
{
    if (option == WindowSize || option == TerminalType) // NEW-ENVIRON may hold a name
        tell(true, subnegotiation(option, bytes));
    if (!m_options.isOn(Side::Them, option))
        return;
    if (option == WindowSize) {
        windowSaid(bytes);
    } else if (option == TerminalType && bytes.size() > 1 && bytes[0] == typeIs && isType(bytes.sliced(1))) {
        m_type = bytes.sliced(1).toByteArray().toLower();
    }
}

void Terminal::windowSaid(QByteArrayView bytes)
{
    if (bytes.size() != 4)
        return;
    const auto columns = uchar(bytes[0]) << 8 | uchar(bytes[1]);
    const auto rows = uchar(bytes[2]) << 8 | uchar(bytes[3]);
    m_sizeSaid = true;
    m_columns = std::min(columns, largest); // 0 stays "unknown", as RFC 1073 has it
    m_rows = std::min(rows, largest);
    m_windowChanged = true;
}

} // namespace everyport::telnet
