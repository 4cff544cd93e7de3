#pragma once

#include <QByteArrayView>

namespace everyport::websocket {

/// Follows UTF-8 (RFC 3629) piece by piece and notices the first wrong byte in the piece that holds it, also
/// where no continuation could make the sequence right: overlong forms, surrogates, beyond U+10FFFF.
class Utf8Check {
public:
    bool feed(QByteArrayView bytes);                   ///< False from the first wrong byte on.
    bool isComplete() const { return m_missing == 0; } ///< Not in the middle of a character.
    void reset() { m_missing = 0; }

private:
    bool lead(uchar byte);

    int m_missing = 0;     // continuation bytes still to come
    uchar m_lowest = 0x80; // what the next of them may be
    uchar m_highest = 0xbf;
};

} // namespace everyport::websocket
