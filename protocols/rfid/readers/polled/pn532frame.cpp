#include "protocols/rfid/readers/polled/pn532frame.h"

#include "protocols/rfid/driver/checksum.h"

namespace everyport::rfid {

namespace {

constexpr QByteArrayView startCode("\x00\x00\xFF", 3);
// InListPassiveTarget answers with 80 bytes at most and no answer is longer than 264; a greater length is noise.
constexpr int maximumFrameData = 265;

} // namespace

QByteArray pn532Frame(QByteArrayView data)
{
    QByteArray frame = startCode.toByteArray();
    QByteArray length;
    if (data.size() > 255)
        length = QByteArray("\xFF\xFF") + char(data.size() >> 8) + char(data.size());
    else
        length = QByteArray(1, char(data.size()));
    frame += length;
    frame += char(twos8(data.size() > 255 ? QByteArrayView(length).sliced(2) : QByteArrayView(length)));
    frame += data;
    frame += char(twos8(data));
    frame += '\0';
    return frame;
}

std::optional<Pn532Layout> pn532Layout(QByteArrayView bytes)
{
    if (bytes.size() < 6)
        return {};
    Pn532Layout layout;
    layout.total = 6;
    if (bytes.startsWith(pn532Ack)) {
        layout.kind = Pn532Layout::Kind::Ack;
        return layout;
    }
    if (bytes.startsWith(pn532Nack)) {
        layout.kind = Pn532Layout::Kind::Nack;
        return layout;
    }
    const bool extended = quint8(bytes[3]) == 0xFF && quint8(bytes[4]) == 0xFF;
    if (extended && bytes.size() < 8)
        return {};
    layout.header = extended ? 8 : 5;
    const auto length = extended ? bytes.sliced(5, 2) : bytes.sliced(3, 1);
    for (const char byte : length)
        layout.data = layout.data * 256 + quint8(byte);
    layout.lengthFits = quint8(bytes[layout.header - 1]) == twos8(length) && layout.data > 0
        && layout.data <= maximumFrameData;
    layout.total = layout.header + layout.data + 2;
    return layout;
}

} // namespace everyport::rfid
