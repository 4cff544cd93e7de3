#include "protocols/rfid/driver/fault.h"

namespace everyport::rfid {

namespace {

struct Words {
    const char* code;
    const char* title;
};

constexpr Words words[faultCount] = {
    {"checksum", "wrong checksum"},
    {"framing", "bytes out of order"},
    {"truncated", "frame broken off"},
    {"overlong", "too long"},
    {"timeout", "no answer"},
    {"rf-off", "field is off"},
    {"collision", "several cards at once"},
    {"command-rejected", "command refused"},
    {"reader-fault", "reader reports a defect"},
    {"incomplete-uid", "half a card number"},
    {"blank-id", "blank card number"},
    {"too-slow", "typed too slowly"},
    {"driver", "driver failed"},
};

} // namespace

QString faultCode(Fault fault)
{
    return QLatin1String(words[int(fault)].code);
}

std::optional<Fault> faultNamed(QStringView code)
{
    for (int i = 0; i < faultCount; ++i) {
        if (code == QLatin1String(words[i].code))
            return Fault(i);
    }
    return {};
}

QString faultTitle(Fault fault)
{
    return QLatin1String(words[int(fault)].title);
}

} // namespace everyport::rfid
