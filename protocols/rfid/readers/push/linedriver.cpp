#include "protocols/rfid/readers/push/linedriver.h"

#include <algorithm>

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

bool isPrintable(char c)
{
    return c >= 0x20 && c < 0x7F;
}

// A line heard at the wrong speed has line ends too, by chance; a word with an accent in it is text all the same.
bool isMostlyText(QByteArrayView line)
{
    const auto text = std::count_if(
        line.begin(), line.end(), [](char c) { return isPrintable(c) || c == '\t' || c == '\r' || c == '\n'; });
    return 4 * text > 3 * line.size();
}

} // namespace

void LineDriver::work()
{
    while (!buffer().isEmpty()) {
        const auto bytes = buffer();
        const auto at = std::find_if(bytes.begin(), bytes.end(), [&](char c) { return m_ends.contains(c); });
        const auto end = at == bytes.end() ? -1 : at - bytes.begin();
        if (m_swallowing) {
            skipNoise(end < 0 ? bytes.size() : end + 1);
            m_swallowing = end < 0;
            continue;
        }
        if (end >= 0 && end <= m_longest) {
            takeLine(end + 1);
            continue;
        }
        if (bytes.size() <= m_longest)
            return;
        reject(m_longest, Fault::Overlong);
        m_swallowing = true;
    }
}

void LineDriver::takeText(qsizetype length, const QString& says)
{
    if (isMostlyText(buffer().first(length)))
        take(length, Part::Text, says);
    else
        take(length, Part::Broken, u"no text"_s);
    endFrame();
}

bool LineDriver::mayGoOn(QByteArrayView) const
{
    return true;
}

// An Arduino's boot loader chatters before its sketch does: bytes that are no text broke off nothing.
void LineDriver::silence()
{
    m_swallowing = false;
    setMidway(mayGoOn(buffer()));
    if (std::any_of(buffer().begin(), buffer().end(), isPrintable))
        reject(buffer().size(), Fault::Truncated);
    else
        skipNoise(buffer().size());
}

} // namespace everyport::rfid
