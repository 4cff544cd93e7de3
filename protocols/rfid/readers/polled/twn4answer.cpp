#include "protocols/rfid/readers/polled/twn4answer.h"

#include <algorithm>

#include "protocols/rfid/driver/checksum.h"
#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype crcLength = 2;
constexpr int fewestBits = 24; // less is a status
constexpr quint8 twn4Found = 1;

int at(const QByteArray& bytes, qsizetype index)
{
    return index < bytes.size() ? quint8(bytes[index]) : -1;
}

int bytesOfBits(int bits)
{
    return (bits + 7) / 8;
}

bool isTwn4CardLength(qsizetype bytes)
{
    return bytes >= 4 && bytes <= 10;
}

bool endsWithCrc(const QByteArray& bytes)
{
    if (bytes.size() <= crcLength)
        return false;
    const auto crc = crc16Mcrf4xx(QByteArrayView(bytes).chopped(crcLength));
    return at(bytes, bytes.size() - 2) == (crc & 0xFF) && at(bytes, bytes.size() - 1) == crc >> 8;
}

// Names of Elatec's "TWN4 API Reference", kinds of transponders.
QString technologyOf(int kind)
{
    switch (kind) {
    case 0x40: return u"em4100"_s;
    case 0x80: return u"iso14443a"_s;
    case 0x81: return u"iso14443b"_s;
    case 0x82: return u"iso15693"_s;
    case 0x85: return u"felica"_s;
    default: return {};
    }
}

// A card is the rest of the answer behind its own length; what is two bytes longer carries a CRC.
Twn4Answer cardAnswer(const QByteArray& bytes, qsizetype lengthAt, int bits, const QString& technology)
{
    Twn4Answer answer;
    answer.cardAt = lengthAt + 1;
    const auto length = at(bytes, lengthAt);
    const auto more = bytes.size() - answer.cardAt - length;
    if (length < 0 || bytesOfBits(bits) != length || !isTwn4CardLength(length) || (more != 0 && more != crcLength)) {
        answer.kind = Twn4Answer::Kind::Wrong;
        return answer;
    }
    answer.crcBytes = more;
    answer.tag.checked = more == crcLength;
    if (answer.tag.checked && !endsWithCrc(bytes)) {
        answer.kind = Twn4Answer::Kind::WrongCrc;
        return answer;
    }
    answer.kind = Twn4Answer::Kind::Card;
    answer.tag.id = hexOf(bytes.sliced(answer.cardAt, length));
    answer.tag.technology = technology;
    return answer;
}

bool isPrintable(const QByteArray& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

} // namespace

Twn4Answer twn4Answer(const QByteArray& bytes)
{
    const int status = at(bytes, 0);
    // A TWN3 that speaks by itself: the number of bits, then these. No status is so high.
    if (status >= fewestBits && bytesOfBits(status) == bytes.size() - 1 && isTwn4CardLength(bytes.size() - 1)) {
        Twn4Answer answer;
        answer.kind = Twn4Answer::Kind::Card;
        answer.cardAt = 1;
        answer.tag.id = hexOf(bytes.sliced(1));
        answer.tag.checked = false;
        answer.isUnasked = true;
        return answer;
    }
    Twn4Answer answer;
    answer.crcBytes = endsWithCrc(bytes) ? crcLength : 0;
    const auto content = bytes.chopped(answer.crcBytes);
    if (status != 0) {
        answer.kind = Twn4Answer::Kind::Refused;
        return answer;
    }
    if (content.size() > 3 && at(content, 1) == content.size() - 2 && isPrintable(content.sliced(2))) {
        answer.kind = Twn4Answer::Kind::Text;
        answer.text = content.sliced(2);
        return answer;
    }
    if (content.size() <= 2)
        return answer;
    if (at(bytes, 1) != twn4Found) {
        answer.kind = Twn4Answer::Kind::Wrong;
        return answer;
    }
    // TILF_SearchTag tells no kind, so its length comes a byte earlier.
    if (const int bits = at(bytes, 2); bits == 8 * at(bytes, 3) && content.size() == 4 + at(bytes, 3))
        return cardAnswer(bytes, 3, bits, {});
    return cardAnswer(bytes, 4, at(bytes, 3), technologyOf(at(bytes, 2)));
}

QByteArray twn4Card(const QByteArray& id)
{
    const char kind = id.size() == 5 ? '\x40' : id.size() == 8 ? '\x82' : '\x80';
    return QByteArray("\0\1", 2) + kind + char(8 * id.size()) + char(id.size()) + id;
}

} // namespace everyport::rfid
