#include "app/traffic/timedecoder.h"

#include <QDateTime>
#include <QtEndian>

#include "app/traffic/plaindecoder.h"

namespace everyport {

DecodedUnit TimeDecoder::decode(bool in, QByteArrayView bytes) const
{
    constexpr qint64 from1900To1970 = 2'208'988'800;
    constexpr qint64 round = qint64(1) << 32;
    if (bytes.size() != 4)
        return PlainDecoder().decode(in, bytes);
    qint64 seconds = qFromBigEndian<quint32>(bytes.data());
    if (seconds < round / 2) // before 1968 nobody sent any: it began anew in 2036 (as in RFC 4330 §3)
        seconds += round;
    DecodedUnit unit{.form = DecodedUnit::Form::Note, .command = QStringLiteral("time")};
    const auto when = QDateTime::fromSecsSinceEpoch(seconds - from1900To1970, Qt::UTC);
    unit.add(QStringLiteral("date"), when.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")));
    unit.fields.last().begin = 0;
    unit.fields.last().size = bytes.size();
    return unit;
}

} // namespace everyport
