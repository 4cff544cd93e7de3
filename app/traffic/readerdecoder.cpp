#include "app/traffic/readerdecoder.h"

#include "protocols/rfid/drivers.h"

namespace everyport {

DecodedUnit ReaderDecoder::decode(bool, QByteArrayView bytes) const
{
    DecodedUnit unit{.form = DecodedUnit::Form::Reader};
    qsizetype at = 0; // drivers hand out every byte once, in order
    for (const rfid::Frame& frame : rfid::framesOf(m_driver, bytes)) {
        for (const rfid::Span& span : frame) {
            const auto size = std::min(span.bytes.size(), bytes.size() - at);
            const auto before = unit.fields.size();
            unit.add(rfid::partName(span.part), span.says);
            if (unit.fields.size() > before && size > 0) {
                unit.fields.last().begin = at;
                unit.fields.last().size = size;
            }
            at += size;
            if (span.part == rfid::Part::WrongCheck || span.part == rfid::Part::Broken
                || span.part == rfid::Part::Noise)
                unit.standing = DecodedUnit::Standing::Trouble;
        }
    }
    return unit;
}

} // namespace everyport
