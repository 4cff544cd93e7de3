#include "protocols/rfid/readers/push/wedgekeys.h"

#include <array>

#include <QtEndian>

#include "protocols/rfid/readers/push/texttag.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 syncEvent = 0;
constexpr quint16 droppedEvents = 3;
constexpr quint16 keyEvent = 1;
constexpr int letGo = 0;
constexpr int pressed = 1;

constexpr quint16 tabKey = 15;
constexpr quint16 enterKey = 28;
constexpr quint16 leftShift = 42;
constexpr quint16 rightShift = 54;
constexpr quint16 keypadEnter = 96;

constexpr int slowestCharacter = 50; // ms; readers take eight or so
constexpr qsizetype shortestTyped = 3;

struct Row {
    quint16 first; ///< The code of the row's first key; the others follow one by one.
    const char* plain;
    const char* shifted;
};
constexpr std::array rows{
    Row{2, "1234567890-=", "!@#$%^&*()_+"},
    Row{16, "qwertyuiop[]", "QWERTYUIOP{}"},
    Row{30, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
    Row{43, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
    Row{55, "*", "*"},
    Row{57, " ", " "},
    Row{71, "789-456+1230.", "789-456+1230."},
    Row{98, "/", "/"},
};

QChar characterOf(quint16 code, bool isShifted)
{
    for (const auto& row : rows) {
        const QLatin1StringView keys(isShifted ? row.shifted : row.plain);
        if (code >= row.first && code < row.first + keys.size())
            return keys[code - row.first];
    }
    return {};
}

quint16 keyOf(QChar character)
{
    for (const auto& row : rows) {
        if (const auto at = QLatin1StringView(row.plain).indexOf(character); at >= 0)
            return quint16(row.first + at);
    }
    return 0;
}

bool isEnd(quint16 code)
{
    return code == enterKey || code == keypadEnter || code == tabKey;
}

} // namespace

QByteArray wedgeRecord(const WedgeEvent& event)
{
    QByteArray record(wedgeRecordSize, '\0');
    qToLittleEndian(qint64(event.msecs / 1000), record.data());
    qToLittleEndian(qint64(event.msecs % 1000 * 1000), record.data() + 8);
    qToLittleEndian(event.type, record.data() + 16);
    qToLittleEndian(event.code, record.data() + 18);
    qToLittleEndian(event.value, record.data() + 20);
    return record;
}

WedgeEvent wedgeEvent(QByteArrayView record)
{
    WedgeEvent event;
    // Whatever stands there is somebody's time: it may wrap, and only the difference of two counts.
    const auto seconds = qFromLittleEndian<quint64>(record.data());
    event.msecs = qint64(seconds * 1000 + qFromLittleEndian<quint64>(record.data() + 8) / 1000);
    event.type = qFromLittleEndian<quint16>(record.data() + 16);
    event.code = qFromLittleEndian<quint16>(record.data() + 18);
    event.value = qFromLittleEndian<qint32>(record.data() + 20);
    return event;
}

void WedgeKeys::clear()
{
    *this = {};
}

WedgeKeys::Outcome WedgeKeys::take(const WedgeEvent& event)
{
    if (m_isDone)
        clear();
    if (event.type == syncEvent && event.code == droppedEvents)
        m_isTorn = true;
    if (event.type != keyEvent || (event.value != pressed && event.value != letGo))
        return Outcome::More;
    const bool isPressed = event.value == pressed;
    if (event.code == leftShift || event.code == rightShift) {
        m_isShifted = isPressed;
    } else if (isEnd(event.code)) {
        if (isPressed) {
            m_isEnding = true;
            m_ended = quint64(event.msecs);
        } else if (m_isEnding) {
            m_isDone = true;
            const auto took = m_ended - m_began;
            const bool isSlow = !m_text.isEmpty() && took >= quint64(slowestCharacter) * quint64(m_text.size());
            if (m_isTorn)
                return Outcome::Torn;
            return isSlow ? Outcome::TooSlow : Outcome::Typed;
        }
    } else if (const auto character = characterOf(event.code, m_isShifted); isPressed && !character.isNull()) {
        if (m_text.isEmpty())
            m_began = quint64(event.msecs);
        m_text += character;
    }
    return Outcome::More;
}

std::optional<Tag> wedgeTag(const QString& text)
{
    const auto typed = saysNumber(text) ? text : text.trimmed();
    if (typed.size() < shortestTyped)
        return {};
    auto tag = textTag(typed); // a scanner of codes types the same, see normalise()
    if (saysNumber(typed))
        tag.technology.clear();
    return tag;
}

QByteArray wedgeTyping(const QString& text)
{
    QByteArray records;
    qint64 at = 0;
    const auto tap = [&](quint16 code) {
        for (const int value : {pressed, letGo}) {
            records += wedgeRecord({at, keyEvent, code, value});
            records += wedgeRecord({at, 0, 0, 0}); // that is all for now
            at += 4;
        }
    };
    for (const auto character : text.toLower())
        tap(keyOf(character));
    tap(enterKey);
    return records;
}

} // namespace everyport::rfid
