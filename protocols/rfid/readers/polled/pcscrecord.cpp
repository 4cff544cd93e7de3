#include "protocols/rfid/readers/polled/pcscrecord.h"

#include <algorithm>
#include <iterator>

namespace everyport::rfid {

namespace {

constexpr char recordStart = 'P';
constexpr char recordKinds[] = {'H', 'T', 'D', 'N', 'S', 'A', 'X'};
constexpr qsizetype statusHead = 3;
constexpr char cardThere = 1;
constexpr char cardMute = 2;

} // namespace

QByteArray PcscRecord::encoded() const
{
    const auto part = content.first(std::min(longest, content.size()));
    return QByteArray(1, recordStart) + char(kind) + char(part.size() >> 8) + char(part.size()) + part;
}

PcscFront pcscFront(QByteArrayView bytes)
{
    const auto isKind = [](char byte) {
        return std::find(std::begin(recordKinds), std::end(recordKinds), byte) != std::end(recordKinds);
    };
    if ((bytes.size() > 0 && bytes[0] != recordStart) || (bytes.size() > 1 && !isKind(bytes[1])))
        return {.isBroken = true};
    if (bytes.size() < PcscRecord::headSize)
        return {};
    const auto size = qsizetype(quint8(bytes[2]) << 8 | quint8(bytes[3]));
    if (size > PcscRecord::longest)
        return {.isBroken = true};
    if (bytes.size() < PcscRecord::headSize + size)
        return {};
    return {.record = PcscRecord{PcscRecord::Kind(bytes[1]), bytes.sliced(PcscRecord::headSize, size).toByteArray()}};
}

QByteArray PcscStatus::encoded() const
{
    const auto flags = char((isCardThere ? cardThere : 0) | (isMute ? cardMute : 0));
    return QByteArray(1, flags) + char(changes >> 8) + char(changes) + atr;
}

std::optional<PcscStatus> PcscStatus::decoded(QByteArrayView content)
{
    if (content.size() < statusHead)
        return std::nullopt;
    return PcscStatus{(content[0] & cardThere) != 0, (content[0] & cardMute) != 0,
        quint16(quint8(content[1]) << 8 | quint8(content[2])), content.sliced(statusHead).toByteArray()};
}

} // namespace everyport::rfid
