#include "protocols/rfid/readers/polled/pn532targets.h"

#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTargets = 2; // the chip keeps no more
constexpr quint8 carriesAts = 0x20;

// Reads on from the front; `fits` falls once something was missing.
struct Reading {
    QByteArrayView rest;
    bool fits = true;

    QByteArrayView take(qsizetype count)
    {
        if (count > rest.size()) {
            fits = false;
            rest = {};
            return {};
        }
        const auto taken = rest.first(count);
        rest = rest.sliced(count);
        return taken;
    }
    quint8 byte()
    {
        const auto one = take(1);
        return one.isEmpty() ? quint8(0) : quint8(one.front());
    }
};

bool isFelica(QByteArrayView target)
{
    return target.size() >= 2 && (target[0] == 0x12 || target[0] == 0x14) && target[1] == 0x01;
}

Tag felica(Reading& reading)
{
    const quint8 length = reading.byte(); // counts itself
    auto body = Reading{reading.take(length - 1)};
    body.byte(); // response code
    Tag tag;
    tag.id = hexOf(body.take(8));
    tag.technology = u"felica"_s;
    return tag;
}

Tag typeA(Reading& reading)
{
    reading.take(2); // SENS_RES
    const quint8 selected = reading.byte();
    const quint8 length = reading.byte();
    Tag tag;
    tag.id = hexOf(reading.take(length));
    tag.technology = u"iso14443a"_s;
    // The ATS counts its own length byte; a poll for one card may leave it out at the end.
    if (selected & carriesAts && !reading.rest.isEmpty())
        reading.take(quint8(reading.rest.front()));
    return tag;
}

} // namespace

Pn532Targets pn532Targets(QByteArrayView data)
{
    Pn532Targets found;
    Reading reading{data.sliced(2)};
    const int count = reading.byte();
    if (count > mostTargets) {
        found.whole = false;
        return found;
    }
    for (int i = 0; i < count; ++i) {
        reading.byte(); // its number
        auto tag = isFelica(reading.rest) ? felica(reading) : typeA(reading);
        found.whole = found.whole && reading.fits && tag.id.size() >= 8 && tag.id.size() <= 20;
        if (!found.whole)
            break;
        found.tags.append(std::move(tag));
    }
    return found;
}

} // namespace everyport::rfid
