#include "protocols/rfid/readers/polled/pepperc1.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

#include "protocols/rfid/driver/checksum.h"
#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/polled/pepperframe.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr char objectStart = '{';
constexpr char objectEnd = '}';
constexpr qsizetype longestObject = 256;

// The first byte of a payload.
constexpr quint8 done = 0x00;
constexpr quint8 cardSeen = 0xFE;
constexpr quint8 refused = 0xFF;

constexpr qsizetype cardAt = 4; // behind cardSeen, a zero, the kind of card and another zero
constexpr QByteArrayView firmwareQuestion("\x0B", 1);
constexpr QByteArrayView lookForCards("\x06\x01", 2);

bool isPepperCardLength(qsizetype bytes)
{
    return bytes >= 4 && bytes <= 10;
}

QString technologyOf(quint8 kind)
{
    switch (kind) {
    case 0x01: return u"iso14443a"_s;
    case 0x10: return u"iso15693"_s;
    default: return {};
    }
}

bool isText(char c)
{
    return quint8(c) >= 0x20 || c == '\r' || c == '\n' || c == '\t';
}

// Empty id: the object tells of no card.
Tag tagOf(const QByteArray& json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    Tag tag;
    const auto uid = object.value(u"uid"_s).toString();
    if (object.value(u"type"_s).toString() != u"uid"_s || !isHex(uid) || !isPepperCardLength(uid.size() / 2))
        return tag;
    tag.id = uid.toUpper();
    tag.sub = object.value(u"antenna"_s).toVariant().toString().left(32);
    return tag;
}

} // namespace

DriverInfo PepperC1Driver::describe()
{
    DriverInfo info;
    info.name = u"pepper-c1"_s;
    info.title = u"Eccel Pepper C1"_s;
    info.baud = 115200;
    info.otherBauds = {9600, 19200, 38400, 57600};
    info.presence.removalMs = 800;
    info.probe = pepperFrame(firmwareQuestion);
    return info;
}

Result<QByteArray> PepperC1Driver::encode(const QString& id)
{
    if (!isHex(id) || !isPepperCardLength(id.size() / 2))
        return Error::refused(Reason::BadValue, u"A Pepper C1 reads cards whose number has 8 to 20 hex digits."_s);
    const char kind = id.size() == 16 ? '\x10' : '\x01';
    return pepperFrame(QByteArray("\xFE\x00", 2) + kind + QByteArray(1, '\0') + bytesOf(id));
}

void PepperC1Driver::started()
{
    send(pepperFrame(firmwareQuestion));
    send(pepperFrame(lookForCards));
}

void PepperC1Driver::work()
{
    const auto isStart = [](char c) { return c == pepperStart || c == objectStart; };
    for (;;) {
        const auto bytes = buffer();
        skipNoise(std::find_if(bytes.begin(), bytes.end(), isStart) - bytes.begin());
        if (buffer().isEmpty() || !(buffer().front() == pepperStart ? takeFrame() : takeObject()))
            return;
    }
}

// False when more bytes are needed.
bool PepperC1Driver::takeFrame()
{
    const auto layout = pepperLayout(buffer());
    if (!layout)
        return false;
    if (!layout->lengthFits) {
        reject(1, Fault::Framing);
        return true;
    }
    if (buffer().size() < layout->total())
        return false;
    const auto payload = buffer().sliced(PepperLayout::header, layout->payload).toByteArray();
    const auto sum = buffer().sliced(PepperLayout::header + layout->payload, PepperLayout::crc);
    const auto right = crc16CcittFalse(payload);
    const bool fits = quint8(sum[0]) == (right & 0xFF) && quint8(sum[1]) == right >> 8;
    takePayload(*layout, fits);
    if (fits)
        tellPayload(payload);
    else
        tell(Fault::Checksum);
    return true;
}

void PepperC1Driver::takePayload(const PepperLayout& layout, bool fits)
{
    const auto payload = buffer().sliced(PepperLayout::header, layout.payload);
    const bool isCard = quint8(payload.front()) == cardSeen && isPepperCardLength(payload.size() - cardAt);
    const auto before = isCard ? cardAt : 1;
    const auto id = hexOf(payload.sliced(before));
    take(PepperLayout::header, Part::Start, u"start of the frame, length %1"_s.arg(layout.payload));
    take(before, Part::Header, isCard ? u"card seen"_s : u"answer"_s);
    if (layout.payload > before)
        take(layout.payload - before, isCard ? Part::Card : Part::Text, isCard ? u"card %1"_s.arg(id) : id);
    take(PepperLayout::crc, fits ? Part::Check : Part::WrongCheck, fits ? u"check, correct"_s : u"check, wrong"_s);
    endFrame();
}

void PepperC1Driver::tellPayload(QByteArrayView payload)
{
    const auto kind = quint8(payload.front());
    if (kind == refused) {
        tell(Fault::CommandRejected);
    } else if (kind == cardSeen && isPepperCardLength(payload.size() - cardAt)) {
        Tag tag;
        tag.id = hexOf(payload.sliced(cardAt));
        tag.technology = technologyOf(quint8(payload[2]));
        tell(tag);
    } else if (kind == cardSeen) {
        tell(Fault::Framing);
    } else if (kind == done && payload.size() > 2 && payload.sliced(1).startsWith(firmwareQuestion)) {
        const auto text = payload.sliced(2).toByteArray();
        notifyFirmware(QString::fromLatin1(text.first(qstrnlen(text.constData(), size_t(text.size())))));
    }
}

// The objects are flat, so the first brace ends one, unless it stands in a text: then the next.
bool PepperC1Driver::takeObject()
{
    const auto bytes = buffer().first(std::min(buffer().size(), longestObject));
    const auto stranger = std::find_if_not(bytes.begin(), bytes.end(), isText) - bytes.begin();
    for (auto end = bytes.indexOf(objectEnd); end >= 0 && end < stranger; end = bytes.indexOf(objectEnd, end + 1)) {
        const auto json = bytes.first(end + 1).toByteArray();
        if (QJsonDocument::fromJson(json).isNull())
            continue;
        const auto tag = tagOf(json);
        take(json.size(), tag.id.isEmpty() ? Part::Text : Part::Card,
            tag.id.isEmpty() ? u"text, no card in it"_s : u"card %1, as text"_s.arg(tag.id));
        endFrame();
        if (!tag.id.isEmpty())
            tell(tag);
        return true;
    }
    if (stranger == bytes.size() && bytes.size() < longestObject)
        return false;
    reject(1, stranger < bytes.size() ? Fault::Framing : Fault::Overlong);
    return true;
}

} // namespace everyport::rfid
