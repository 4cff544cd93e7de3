#include "protocols/simple/chargen.h"

#include <algorithm>

namespace everyport::simple {

namespace {

constexpr int lineLength = 74; // with CR LF
constexpr int printable = 95;  // ' ' to '~'
constexpr qsizetype aTurn = 8 * 1024;

/// Once round: 95 lines, after which the first comes again.
const QByteArray& wholePattern()
{
    static const QByteArray pattern = [] {
        QByteArray lines;
        for (int line = 0; line < printable; ++line) {
            for (int column = 0; column < lineLength - 2; ++column)
                lines.append(char(' ' + (line + column) % printable));
            lines.append("\r\n");
        }
        return lines;
    }();
    return pattern;
}

} // namespace

QByteArray chargenPattern(quint64 offset, qsizetype count)
{
    const auto& pattern = wholePattern();
    QByteArray bytes;
    bytes.reserve(count);
    auto at = qsizetype(offset % quint64(pattern.size()));
    while (bytes.size() < count) {
        bytes.append(QByteArrayView(pattern).sliced(at, std::min(count - bytes.size(), pattern.size() - at)));
        at = 0;
    }
    return bytes;
}

void Chargen::connectionMade(Transport& transport)
{
    transportReplaced(transport);
    writeSome();
}

void Chargen::transportReplaced(Transport& transport)
{
    BaseProtocol::transportReplaced(transport);
    transport.setProducer(this);
}

void Chargen::connectionLost(const Error& reason)
{
    BaseProtocol::connectionLost(reason);
    m_more.cancel();
}

void Chargen::pauseProducing()
{
    m_paused = true;
    m_more.cancel();
}

void Chargen::resumeProducing()
{
    m_paused = false;
    writeSome();
}

void Chargen::writeSome()
{
    if (!transport() || m_paused)
        return;
    transport()->write(chargenPattern(m_offset, aTurn));
    m_offset += quint64(aTurn);
    // A peer that reads as fast as we write would hold the loop for itself.
    if (!m_paused)
        m_more = m_clock.callLater({}, [this] { writeSome(); });
}

} // namespace everyport::simple
