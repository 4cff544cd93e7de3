#pragma once

#include <algorithm>

#include <QtGlobal>

#include "netcore/transport/transport.h"

namespace everyport {

/// How much of a connection is read at once, before the loop looks at the time again: whoever took long about a few
/// bytes gets fewer of them. One byte, for there may be many connections.
class ReadBudget {
public:
    /// A busy peer gives way to the others after so much, and before, when its share is over.
    static constexpr qsizetype bytesAnEvent = 256 * 1024;

    qsizetype atOnce(qsizetype most) const { return most <= Protocol::littleAtOnce ? most >> m_caution : most; }
    void tookLong() { m_caution = std::min<quint8>(mostCaution, m_caution + 1); }
    void wasQuick() { m_caution = m_caution > 0 ? m_caution - 1 : 0; }

private:
    static constexpr quint8 mostCaution = 3; // halvings

    quint8 m_caution = 0; // how often its few bytes took long of late
};

} // namespace everyport
