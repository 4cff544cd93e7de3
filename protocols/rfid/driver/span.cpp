#include "protocols/rfid/driver/span.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

QString partName(Part part)
{
    switch (part) {
    case Part::Start: return u"start"_s;
    case Part::Header: return u"header"_s;
    case Part::Version: return u"version"_s;
    case Part::Card: return u"card"_s;
    case Part::Check: return u"checksum"_s;
    case Part::WrongCheck: return u"wrong checksum"_s;
    case Part::End: return u"end"_s;
    case Part::Text: return u"text"_s;
    case Part::Broken: return u"broken"_s;
    case Part::Noise: break;
    }
    return u"noise"_s;
}

std::optional<Part> partNamed(QStringView name)
{
    for (int i = 0; i <= int(Part::Noise); ++i) {
        if (partName(Part(i)) == name)
            return Part(i);
    }
    return {};
}

} // namespace everyport::rfid
