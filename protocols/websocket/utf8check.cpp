#include "protocols/websocket/utf8check.h"

namespace everyport::websocket {

bool Utf8Check::feed(QByteArrayView bytes)
{
    for (const char c : bytes) {
        const auto byte = uchar(c);
        if (m_missing == 0) {
            if (byte >= 0x80 && !lead(byte))
                return false;
            continue;
        }
        if (byte < m_lowest || byte > m_highest)
            return false;
        m_lowest = 0x80;
        m_highest = 0xbf;
        --m_missing;
    }
    return true;
}

// RFC 3629 §4: the first continuation byte has a narrower range after E0, ED, F0 and F4.
bool Utf8Check::lead(uchar byte)
{
    if (byte >= 0xc2 && byte <= 0xdf)
        m_missing = 1;
    else if (byte >= 0xe0 && byte <= 0xef)
        m_missing = 2;
    else if (byte >= 0xf0 && byte <= 0xf4)
        m_missing = 3;
    else
        return false;
    m_lowest = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
    m_highest = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
    return true;
}

} // namespace everyport::websocket
