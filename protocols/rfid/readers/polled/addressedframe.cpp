#include "protocols/rfid/readers/polled/addressedframe.h"

namespace everyport::rfid {

namespace {

constexpr int lengthAndAddress = 2;

} // namespace

FrameRule AddressedFrame::rule(const QByteArray& commands, int uncounted)
{
    FrameRule rule;
    rule.commands = commands;
    rule.uncounted = uncounted;
    rule.shortest = lengthAndAddress + 1 + int(sumBytes) - uncounted;
    rule.faultOf = faultOfCrc;
    return rule;
}

QByteArray AddressedFrame::make(int uncounted, quint8 address, QByteArrayView commandAndData)
{
    const auto size = lengthAndAddress + commandAndData.size() + sumBytes;
    return withCrc(QByteArray(1, char(size - uncounted)) + char(address) + commandAndData.toByteArray());
}

bool AddressedFrame::isAnswer(const QByteArray& frame)
{
    return frame.size() >= dataAt + sumBytes && quint8(frame[1]) != anybody;
}

QByteArrayView AddressedFrame::dataOf(const QByteArray& answer)
{
    return QByteArrayView(answer).sliced(dataAt).chopped(sumBytes);
}

} // namespace everyport::rfid
