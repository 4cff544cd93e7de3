#include "protocols/rfid/readers/push/keyboardwedge.h"

#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 128;
// Two strokes a character, each with a record that ends it, and as many for Shift.
constexpr qsizetype longestTyping = longestText * 8 * wedgeRecordSize;
constexpr qsizetype longestOfNothing = 16 * wedgeRecordSize; // keys that are no character

} // namespace

DriverInfo KeyboardWedgeDriver::describe()
{
    DriverInfo info;
    info.name = u"keyboard-wedge"_s;
    info.title = u"USB reader or scanner that types"_s;
    info.types = true;
    info.gapMs = 150;
    info.presence.momentary = true;
    return info;
}

Result<QByteArray> KeyboardWedgeDriver::encode(const QString& id)
{
    if (!isHex(id) || id.size() < 8 || id.size() > 20)
        return Error::refused(Reason::BadValue, u"A reader that types has numbers with 8 to 20 hex digits."_s);
    return wedgeTyping(id);
}

void KeyboardWedgeDriver::work()
{
    while (buffer().size() - m_seen >= wedgeRecordSize) {
        const auto outcome = m_keys.take(wedgeEvent(buffer().sliced(m_seen, wedgeRecordSize)));
        m_seen += wedgeRecordSize;
        if (outcome != WedgeKeys::Outcome::More) {
            takeTyped(outcome);
        } else if (m_keys.text().isEmpty() && m_seen >= longestOfNothing) {
            take(m_seen, Part::Text, u"no number"_s);
            endFrame();
            m_seen = 0;
        } else if (m_keys.text().size() > longestText || m_seen >= longestTyping) {
            reject(m_seen, Fault::Overlong);
            m_seen = 0;
            m_keys.clear();
        }
    }
}

void KeyboardWedgeDriver::takeTyped(WedgeKeys::Outcome outcome)
{
    const bool isSlow = outcome == WedgeKeys::Outcome::TooSlow;
    const auto text = m_keys.text();
    const auto tag = outcome == WedgeKeys::Outcome::Typed ? wedgeTag(text) : std::nullopt;
    const auto length = std::exchange(m_seen, 0);
    m_keys.clear();
    if (outcome == WedgeKeys::Outcome::Torn) {
        reject(length, Fault::Truncated);
        return;
    }
    // What a person types is nobody's business.
    take(length, tag ? Part::Card : Part::Text,
        tag          ? u"typed %1"_s.arg(text)
            : isSlow ? u"typed by a person"_s
                     : u"no number"_s);
    endFrame();
    if (isSlow)
        tell(Fault::TooSlow);
    else if (tag)
        tell(*tag);
}

// A key alone was pressed by a person; several that were quick are a number whose end is missing. Part of an event is
// none.
void KeyboardWedgeDriver::silence()
{
    const auto typed = m_keys.text().size();
    const auto whole = buffer().size() % wedgeRecordSize == 0;
    m_seen = 0;
    m_keys.clear();
    if (typed == 0 && whole) {
        take(buffer().size(), Part::Text, u"no number"_s);
        endFrame();
    } else {
        reject(buffer().size(), typed == 1 ? Fault::TooSlow : Fault::Truncated);
    }
}

} // namespace everyport::rfid
