#include "app/polls/seal/notedhead.h"

#include <algorithm>

namespace everyport::polls {

namespace {

constexpr qsizetype leastDigits = 16; // as small print shows them
constexpr qsizetype allDigits = 64;

QString digitsOf(const QString& text)
{
    auto digits = text.toLower();
    return digits.removeIf([](QChar c) { return c.isSpace() || c == u'…' || c == u'.'; });
}

} // namespace

NotedHead::NotedHead(const QString& text) : m_digits(digitsOf(text).toLatin1()) {}

bool NotedHead::isHead(const QString& text)
{
    const auto digits = digitsOf(text);
    return digits.size() >= leastDigits && digits.size() <= allDigits
        && std::all_of(
            digits.begin(), digits.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

void NotedHead::begin(const QString& poll, const QString& station)
{
    m_poll = poll;
    m_station = station;
}

bool NotedHead::isOf(const QString& station, const Chains& chains)
{
    return toBytes(m_sealer.head(m_poll, station, chains)).toHex().first(std::min(m_digits.size(), allDigits))
        == m_digits;
}

// Whoever noted a head while votes came in has that of a log which went on.
void NotedHead::compare(const Chains& chains, const QString& writer, qint64 line)
{
    if (!isGiven() || chains.isEmpty())
        return;
    if (isOf(m_station, chains))
        m_own = Place{.line = line, .station = m_station};
    else if (m_own)
        ++m_own->behind;
    if (!m_own)
        compareOthers(writer, chains, line);
}

// What another station shows of a poll that is over is the state in which an entry of its own was the last.
void NotedHead::compareOthers(const QString& writer, const Chains& chains, qint64 line)
{
    const auto station = stationOfChain(writer);
    if (station != m_station && isOf(station, chains))
        m_others = Place{.line = line, .station = station};
}

std::optional<NotedHead::Place> NotedHead::finish(const Chains& chains, qint64 line)
{
    if (m_own || !isGiven())
        return m_own;
    for (auto chain = chains.begin(); chain != chains.end(); ++chain)
        compareOthers(chain.key(), chains, line);
    return m_others;
}

} // namespace everyport::polls
