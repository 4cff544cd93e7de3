#include "protocols/rfid/readers/push/bareword.h"

#include <algorithm>

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7F;
}

/// A line that is disturbed, and no number, where it goes on and on.
bool isOneSign(const QByteArray& text)
{
    return std::all_of(text.begin(), text.end(), [&text](char c) { return c == text.front(); });
}

} // namespace

/// What stands at the buffer's front: characters of a word, up to what ends or breaks it.
struct BareWordDriver::Word {
    QByteArray text = {};
    qsizetype taken = 0; ///< Bytes, with those that say nothing.
    bool isEnded = false;
    bool isRepeated = false; ///< The same word follows without anything between them.
    bool isBroken = false;   ///< A byte follows that is no text, or one more than a word has.
};

bool BareWordDriver::isBetween(char c) const
{
    return isBlank(c) || c == m_ignored;
}

BareWordDriver::Word BareWordDriver::firstWord() const
{
    Word word;
    const auto bytes = buffer();
    for (; word.taken < bytes.size(); ++word.taken) {
        const char c = bytes[word.taken];
        if (isBlank(c) || (c == m_ignored && word.text.size() == m_length)) {
            word.isEnded = true;
            return word;
        }
        if (word.text.size() == m_length && word.taken == m_length && !isMidway() && !isOneSign(word.text)) {
            const auto next = bytes.sliced(m_length).first(std::min(m_length, bytes.size() - m_length));
            if (QByteArrayView(word.text).first(next.size()) == next) {
                word.isRepeated = next.size() == m_length;
                return word;
            }
        }
        const bool isFull = word.text.size() == m_length || word.taken == 2 * m_length;
        if (isFull || (!isVisible(c) && c != m_ignored)) {
            word.isBroken = true;
            return word;
        }
        if (c != m_ignored)
            word.text += c;
    }
    return word;
}

void BareWordDriver::work()
{
    if (now() - m_heard > Moment(info().gapMs)) {
        m_passing = false; // a pause ends a word, too
        setMidway(isMidway() && m_heard == Moment(0));
    }
    m_heard = now();
    while (!buffer().isEmpty()) {
        const auto bytes = buffer();
        if (m_passing) {
            const auto end = std::find_if(bytes.begin(), bytes.end(), [this](char c) { return isBetween(c); });
            m_passing = end == bytes.end();
            skipNoise(end - bytes.begin());
            continue;
        }
        const auto between = std::find_if_not(bytes.begin(), bytes.end(), [this](char c) { return isBetween(c); })
            - bytes.begin();
        if (between > 0) {
            take(between, Part::Text, u"between two numbers"_s);
            endFrame();
            setMidway(false);
            continue;
        }
        const auto word = firstWord();
        if (!word.isEnded && !word.isBroken && !word.isRepeated)
            return;
        takeWord(word);
    }
}

void BareWordDriver::takeWord(const Word& word)
{
    if (word.isBroken) {
        reject(word.taken + 1, word.text.size() == m_length ? Fault::Overlong : Fault::Framing);
        m_passing = true;
        return;
    }
    const auto tag = word.text.size() == m_length ? tagOf(word.text) : std::nullopt;
    if (!tag) {
        reject(word.taken, word.isEnded ? Fault::Framing : Fault::Truncated);
        return;
    }
    take(word.taken, Part::Card, u"card %1, as text"_s.arg(tag->id));
    if (word.isEnded)
        take(1, Part::End, u"end of the number, without a checksum"_s);
    endFrame();
    tell(*tag);
}

void BareWordDriver::silence()
{
    auto word = firstWord();
    if (word.taken == m_length && buffer().size() > m_length) // and not all of it once more
        reject(buffer().size(), Fault::Overlong);
    else
        takeWord(word);
}

} // namespace everyport::rfid
