#include "app/polls/taps/tap.h"

#include <QUuid>

namespace everyport::polls {

QString makeTapUuid(qint64 at)
{
    // As RFC 9562, section 5.7, has it: 48 bits of time, then chance.
    const auto time = QString::number(at & 0xffff'ffff'ffff, 16).rightJustified(12, u'0');
    return time + QUuid::createUuid().toString(QUuid::Id128).last(20);
}

} // namespace everyport::polls
