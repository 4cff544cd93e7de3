#include "protocols/rfid/driver/cardnumber.h"

#include <algorithm>

#include "protocols/rfid/driver/checksum.h"
#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const QString& code, const QString& text)
{
    return Error::refused(Reason::BadValue, text, code);
}

QString reversedBytes(const QString& hex)
{
    auto bytes = bytesOf(hex);
    std::reverse(bytes.begin(), bytes.end());
    return hexOf(bytes);
}

QString withoutSeparators(QString text)
{
    text = text.trimmed().toUpper();
    if (text.startsWith(u"URN:RFID:"_s))
        text = text.sliced(9);
    for (const auto& separator : {u" "_s, u":"_s, u"-"_s})
        text.remove(separator);
    return text;
}

// Also where nobody said so: nothing else has four bytes of this shape.
bool mayBeTypeA(const QString& technology)
{
    return technology.isEmpty() || technology == u"iso14443a"_s || technology == u"unknown"_s;
}

bool mayBe15693(const QString& technology)
{
    return technology.isEmpty() || technology == u"iso15693"_s || technology == u"unknown"_s;
}

bool isBlank(const QString& hex)
{
    const auto all = [&](QChar digit) {
        return std::all_of(hex.begin(), hex.end(), [&](QChar c) { return c == digit; });
    };
    return all(QChar(u'0')) || all(u'F');
}

// Readers that send a 4-byte number with the check byte of the anticollision behind it. Five bytes of another
// technology are a number of their own, even where the fifth happens to fit.
bool hasBcc(const QByteArray& bytes, const QString& technology)
{
    return technology == u"iso14443a"_s && bytes.size() == 5 && xor8(bytes) == 0;
}

Result<CardNumber> whole(QString hex, const Spelling& spelling)
{
    CardNumber number;
    auto bytes = bytesOf(hex);
    if (isBlank(hex))
        return refusal(
            u"blank-id"_s, u"The reader sent a blank number (%1): it sees no card, or is broken."_s.arg(hex));
    if (hasBcc(bytes, spelling.technology)) {
        number.bccDropped = true;
        bytes.chop(1);
    }
    // 88 announces that the rest of a longer number follows (ISO 14443-3, cascade tag).
    if (mayBeTypeA(spelling.technology) && bytes.size() == 4 && quint8(bytes.front()) == 0x88)
        return refusal(u"incomplete-uid"_s, u"The reader sends only the first half of longer card numbers."_s);
    if (mayBe15693(spelling.technology) && bytes.size() == 8 && quint8(bytes.back()) == 0xE0
        && quint8(bytes.front()) != 0xE0) {
        number.reversed = true;
        std::reverse(bytes.begin(), bytes.end());
    }
    number.tag = hexOf(bytes);
    number.low32 = number.tag.right(8);
    number.low24 = number.tag.right(6);
    number.prefix24 = number.tag.left(6);
    return number;
}

Result<CardNumber> ofDecimal(const Spelling& spelling)
{
    bool isNumber = false;
    const auto value = spelling.text.trimmed().toULongLong(&isNumber);
    const bool wide = spelling.form == Spelling::Form::Decimal10;
    if (!isNumber || value > (wide ? 0xFFFFFFFFULL : 0xFFFFFFULL))
        return refusal(u"not-hex"_s, u"\"%1\" is no number of a card."_s.arg(spelling.text));
    CardNumber number;
    number.partial = true;
    if (wide)
        number.low32 = u"%1"_s.arg(value, 8, 16, QChar(u'0')).toUpper();
    number.low24 = u"%1"_s.arg(value & 0xFFFFFF, 6, 16, QChar(u'0')).toUpper();
    return number;
}

// All but the refusal of numbers that are made up anew each time.
Result<CardNumber> anyNumber(const Spelling& spelling)
{
    if (spelling.form == Spelling::Form::Decimal10 || spelling.form == Spelling::Form::Decimal24)
        return ofDecimal(spelling);
    auto hex = withoutSeparators(spelling.text);
    if (!isHex(hex))
        return refusal(u"not-hex"_s, u"\"%1\" is no number of a card."_s.arg(spelling.text));
    if (spelling.reversed)
        hex = reversedBytes(hex);
    if (spelling.form == Spelling::Form::Hex)
        return whole(hex, spelling);

    // A line that turns the bytes round sends the first three of the card, the others the last three.
    CardNumber number;
    number.partial = true;
    (spelling.reversed ? number.prefix24 : number.low24) = hex;
    return number;
}

// Where bits were lost the first byte is not the card's own, and says nothing of what follows.
Result<CardNumber> rest(const Spelling& spelling)
{
    const auto hex = withoutSeparators(spelling.text);
    if (!isHex(hex))
        return refusal(u"not-hex"_s, u"\"%1\" is no number of a card."_s.arg(spelling.text));
    if (isBlank(hex))
        return refusal(u"blank-id"_s, u"The reader sent a blank number (%1): it is broken."_s.arg(hex));
    CardNumber number;
    number.partial = true;
    number.tag = spelling.reversed ? reversedBytes(hex) : hex;
    return number;
}

/// The last four bytes of a number, such as a typed one in decimals, are all of it where a reader's owner says that its
/// cards are of type A: a phone held to it would be another card each time.
bool namesNobody(const CardNumber& number, const Spelling& spelling)
{
    return (number.partial ? spelling.technology == u"iso14443a"_s : mayBeTypeA(spelling.technology))
        && isRandomId(number.tag);
}

/// ISO 14443-3, 7.9.2: the four bytes of a card of type B (PUPI) may be made up anew each time, as identity documents
/// do, and nothing in them says so.
bool mayBeMadeUp(const QString& number, const QString& technology)
{
    return technology == u"iso14443b"_s && number.size() == 8;
}

} // namespace

Result<CardNumber> cardNumber(const Spelling& spelling)
{
    auto number = anyNumber(spelling);
    if (number && namesNobody(*number, spelling))
        return refusal(u"random-id"_s, u"The card makes up a new number each time."_s);
    return number;
}

bool sameCard(const CardNumber& one, const CardNumber& other)
{
    if (!one.partial && !other.partial)
        return one.tag == other.tag;
    if (!one.low32.isEmpty() && !other.low32.isEmpty())
        return one.low32 == other.low32;
    if (!one.low24.isEmpty() && !other.low24.isEmpty())
        return one.low24 == other.low24;
    return !one.prefix24.isEmpty() && one.prefix24 == other.prefix24;
}

Result<Tag> normalise(const Tag& heard, const ReaderSettings& settings)
{
    Spelling spelling;
    spelling.text = heard.id;
    // A code is none of the reader's cards, whatever kind those are.
    const bool isCards = !settings.technology.isEmpty() && heard.technology != u"code"_s;
    spelling.technology = isCards ? settings.technology : heard.technology;
    spelling.reversed = settings.reversed;

    const auto number = heard.partial ? rest(spelling) : anyNumber(spelling);
    if (!number)
        return number.error();
    Tag tag = heard;
    tag.id = number->tag;
    tag.technology = spelling.technology;
    if (isCards)
        tag.text.clear(); // what types is no scanner, says its owner
    // Whoever says that their reader's cards are of type B knows that these are always the same.
    tag.random = namesNobody(*number, spelling) || (!isCards && mayBeMadeUp(tag.id, spelling.technology));
    if (settings.idBytes > 0 && tag.id.size() != 2 * settings.idBytes)
        return refusal(u"wrong-length"_s,
            u"The number %1 has %2 bytes; this reader is set to %3."_s.arg(tag.id)
                .arg(tag.id.size() / 2)
                .arg(settings.idBytes));
    return tag;
}

bool isRandomId(QStringView tag)
{
    return tag.size() == 8 && tag.startsWith(u"08");
}

QString printedDecimal(QStringView tag)
{
    const auto bytes = bytesOf(tag);
    return bytes.size() < 4 ? QString() : u"%1"_s.arg(bytes.last(4).toHex().toUInt(nullptr, 16), 10, 10, QChar(u'0'));
}

QString printedSiteNumber(QStringView tag)
{
    const auto bytes = bytesOf(tag);
    if (bytes.size() < 3)
        return {};
    const uint site = quint8(bytes.at(bytes.size() - 3));
    const uint number = bytes.last(2).toHex().toUInt(nullptr, 16);
    return u"%1,%2"_s.arg(site, 3, 10, QChar(u'0')).arg(number, 5, 10, QChar(u'0'));
}

QString printedLittleEndian(QStringView tag)
{
    auto bytes = bytesOf(tag).first(std::min<qsizetype>(4, tag.size() / 2));
    if (bytes.size() < 4)
        return {};
    std::reverse(bytes.begin(), bytes.end());
    return QString::number(bytes.toHex().toUInt(nullptr, 16));
}

quint32 inverted24(quint32 number)
{
    return ~number & 0xFFFFFF;
}

} // namespace everyport::rfid
