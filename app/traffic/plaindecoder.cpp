#include "app/traffic/plaindecoder.h"

#include <algorithm>

#include "app/traffic/httpdecoder.h"
#include "app/traffic/stanzadecoder.h"

namespace everyport {
namespace {

bool isPlainText(QByteArrayView bytes)
{
    return std::all_of(
        bytes.begin(), bytes.end(), [](char c) { return uchar(c) >= 0x20 || c == '\n' || c == '\r' || c == '\t'; });
}

} // namespace

DecodedUnit PlainDecoder::decode(bool in, QByteArrayView bytes) const
{
    if (!isPlainText(bytes)) {
        DecodedUnit unit{.form = DecodedUnit::Form::Bytes};
        unit.add(QStringLiteral("bytes"),
            QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 32)).toByteArray().toHex(' ').toUpper()));
        return unit;
    }
    const auto start = bytes.trimmed();
    if (start.startsWith('<'))
        return StanzaDecoder().decode(in, bytes);
    if (HttpDecoder::isHead(bytes))
        return HttpDecoder().decode(in, bytes);
    const bool isJson = start.startsWith('{') || start.startsWith('[');
    DecodedUnit unit{.form = isJson ? DecodedUnit::Form::Json : DecodedUnit::Form::Text};
    unit.add(QStringLiteral("text"), start, bytes);
    return unit;
}

} // namespace everyport
