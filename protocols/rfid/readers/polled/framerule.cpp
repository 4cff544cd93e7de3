#include "protocols/rfid/readers/polled/framerule.h"

#include <algorithm>

#include "protocols/rfid/driver/checksum.h"

namespace everyport::rfid {

qsizetype FrameRule::leastToTell() const
{
    return start.isEmpty() ? commandAt + 1 : start.size();
}

FrameRule::Look FrameRule::look(QByteArrayView bytes) const
{
    const auto seen = std::min(bytes.size(), start.size());
    if (bytes.first(seen) != QByteArrayView(start).first(seen))
        return {};
    if (bytes.size() <= lengthAt)
        return {Front::Unfinished};
    const int length = quint8(bytes[lengthAt]);
    if (length < shortest || length > longest)
        return {start.isEmpty() ? Front::Nothing : Front::Implausible};
    if (start.isEmpty()) {
        if (bytes.size() <= commandAt)
            return {Front::Unfinished};
        if (!commands.contains(bytes[commandAt]))
            return {};
    }
    const qsizetype size = length + uncounted;
    return {bytes.size() < size ? Front::Unfinished : Front::Frame, size};
}

qsizetype FrameRule::nextStart(QByteArrayView bytes) const
{
    for (qsizetype at = 1; at < bytes.size(); ++at) {
        if (look(bytes.sliced(at)).front != Front::Nothing)
            return at;
    }
    return bytes.size();
}

std::optional<Fault> faultOfCrc(QByteArrayView frame)
{
    const bool fits = frame.size() > 2 && withCrc(frame.chopped(2).toByteArray()).endsWith(frame.last(2));
    return fits ? std::nullopt : std::optional(Fault::Checksum);
}

QByteArray withCrc(const QByteArray& bytes)
{
    const auto crc = crc16Mcrf4xx(bytes);
    return bytes + char(crc & 0xFF) + char(crc >> 8);
}

} // namespace everyport::rfid
