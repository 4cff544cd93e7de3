#include "app/traffic/httpdecoder.h"

namespace everyport {
namespace {

constexpr QByteArrayView httpVersion("HTTP/");

QByteArrayView takeLine(QByteArrayView& rest)
{
    const auto end = rest.indexOf('\n');
    auto line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    while (line.endsWith('\r'))
        line.chop(1);
    return line;
}

QByteArrayView takeWord(QByteArrayView& rest)
{
    const auto end = rest.indexOf(' ');
    const auto word = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return word;
}

int statusOf(QByteArrayView word)
{
    if (word.size() != 3)
        return 0;
    bool isNumber = false;
    const int status = word.toInt(&isNumber);
    return isNumber && status >= 100 ? status : 0;
}

void readFirstLine(QByteArrayView line, QByteArrayView whole, DecodedUnit& unit)
{
    if (line.startsWith(httpVersion))
        unit.add(QStringLiteral("version"), takeWord(line), whole);
    const auto word = takeWord(line);
    unit.command = QString::fromLatin1(word.first(std::min<qsizetype>(word.size(), 40)));
    const int status = statusOf(word);
    if (status > 0) {
        unit.add(QStringLiteral("reason"), line, whole);
        unit.standing = status >= 500 ? DecodedUnit::Standing::Failed
            : status >= 400           ? DecodedUnit::Standing::Trouble
                                      : DecodedUnit::Standing::Usual;
        if (status >= 200) // what stands before it is not the answer yet (RFC 9110 §15.2)
            unit.answers = "http";
        return;
    }
    const auto version = line.lastIndexOf(' ');
    const bool hasVersion = version >= 0 && line.sliced(version + 1).startsWith(httpVersion);
    unit.add(QStringLiteral("target"), hasVersion ? line.first(version) : line, whole);
    if (hasVersion)
        unit.add(QStringLiteral("version"), line.sliced(version + 1), whole);
    unit.asks = "http";
}

} // namespace

bool HttpDecoder::isHead(QByteArrayView unit)
{
    for (const char* start : {"GET ", "HEAD ", "POST ", "PUT ", "DELETE ", "OPTIONS ", "PATCH ", "HTTP/1."}) {
        if (unit.startsWith(start))
            return true;
    }
    return false;
}

DecodedUnit HttpDecoder::decode(bool, QByteArrayView whole) const
{
    DecodedUnit unit{.form = DecodedUnit::Form::Http};
    QByteArrayView rest = whole;
    readFirstLine(takeLine(rest), whole, unit);
    while (!rest.isEmpty()) {
        const auto line = takeLine(rest);
        if (line.isEmpty())
            break; // the body, of which the head has said what it is
        const auto colon = line.indexOf(':');
        if (colon > 0)
            unit.add(QString::fromLatin1(line.first(std::min<qsizetype>(colon, 100))), line.sliced(colon + 1).trimmed(),
                whole);
    }
    return unit;
}

} // namespace everyport
