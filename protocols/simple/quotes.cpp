#include "protocols/simple/quotes.h"

#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport::simple {

namespace {

constexpr qint64 largestFile = 1 << 20;

} // namespace

Quotes::Quotes()
    : m_quotes{
        "A protocol is a promise; an implementation is whether it is kept.\r\n",
        "The port was open. Nobody came. It was a good day for the port.\r\n",
        "Be strict with what you send, and curious about what you get.\r\n",
        "Every time-out is a guess about somebody else's afternoon.\r\n",
        "What is not measured is called fast.\r\n",
    }
{
}

Result<Quotes> Quotes::read(const QString& path)
{
    const auto text = readWholeFile(path, largestFile);
    if (!text)
        return Error::local(
            text.error().reason, u"The quotes in %1 cannot be read: %2."_s.arg(path, text.error().text));
    return parse(*text);
}

Result<Quotes> Quotes::parse(const QByteArray& text)
{
    Quotes quotes;
    quotes.m_quotes.clear();
    QByteArray quote;
    int number = 0;
    for (const auto& line : (text + "\n\n").split('\n')) {
        const auto words = line.trimmed();
        if (!words.isEmpty()) {
            quote += words + "\r\n";
            continue;
        }
        if (quote.isEmpty())
            continue;
        ++number;
        if (quote.size() >= longest) {
            return Error::malformed(Reason::TooLarge,
                u"Quote %1 has %2 bytes; it must be shorter than %3."_s.arg(number).arg(quote.size()).arg(longest));
        }
        quotes.m_quotes << std::exchange(quote, {});
    }
    if (quotes.m_quotes.isEmpty())
        return Error::malformed(Reason::BadValue, u"There is no quote in it: a paragraph is one."_s);
    return quotes;
}

QByteArray Quotes::ofTheDay(qint64 wallMsecs) const
{
    constexpr qint64 aDay = 86'400'000;
    const auto day = wallMsecs / aDay;
    return m_quotes[((day % m_quotes.size()) + m_quotes.size()) % m_quotes.size()];
}

} // namespace everyport::simple
