#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "protocols/rfid/driver/tag.h"

namespace everyport::rfid {

/// One input event of the system, as readers that type like a keyboard make them.
struct WedgeEvent {
    qint64 msecs = 0; ///< On the device's own clock; only differences mean something.
    quint16 type = 0; ///< 1: a key
    quint16 code = 0; ///< Which key: 11 is 0, 28 is Enter (linux/input-event-codes.h)
    qint32 value = 0; ///< 1: pressed, 0: let go, 2: held
};

/// Bytes of one event: Linux' struct input_event on a machine of 64 bits, little-endian.
constexpr qsizetype wedgeRecordSize = 24;
QByteArray wedgeRecord(const WedgeEvent& event);
WedgeEvent wedgeEvent(QByteArrayView record); ///< `record` has wedgeRecordSize bytes.

/// Puts together what is typed, on a keyboard of the US layout as such readers believe they have.
class WedgeKeys {
public:
    enum class Outcome {
        More,    ///< A number has begun, or nothing has.
        Typed,   ///< Enter or Tab was let go: text() is whole. The next event begins anew.
        Torn,    ///< The same, but the system has dropped events in between.
        TooSlow, ///< The same, but nobody but a person types so slowly.
    };
    Outcome take(const WedgeEvent& event);
    QString text() const { return m_text; } ///< Digits and letters as they would stand in a window.
    void clear();

private:
    QString m_text;
    bool m_isShifted = false;
    bool m_isEnding = false; ///< Enter is down.
    bool m_isDone = false;
    bool m_isTorn = false;
    quint64 m_began = 0;
    quint64 m_ended = 0;
};

/// The card that such a reader means, as textTag() has it: its number, the end of one, or a printed code, which has
/// three characters. Its text goes with each, for nobody can tell a reader that types a card's number from a scanner
/// that types a printed one, and so both mean the same.
std::optional<Tag> wedgeTag(const QString& text);

/// How a reader types `text`, hex digits, and Enter after it: records, four milliseconds each.
QByteArray wedgeTyping(const QString& text);

} // namespace everyport::rfid
