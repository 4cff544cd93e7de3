#include "ui/connections/units/trafficline.h"

#include <QCoreApplication>

#include "app/traffic/trafficdecoder.h"
#include "protocols/rfid/driver/driverinfo.h"
#include "protocols/rfid/drivers.h"
#include "ui/connections/units/trafficwords.h"
#include "ui/languages/saidwords.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {
namespace {

constexpr int longestSummary = 200;
constexpr int mostText = 1'000'000; // more than is kept of a unit

struct Traffic {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Traffic)
};

bool isPrintable(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t')
            return false;
    }
    return true;
}

QString hexDump(const QByteArray& bytes)
{
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += 16) {
        const QByteArray part = bytes.mid(at, 16);
        QString printed;
        for (const char c : part)
            printed += uchar(c) >= 0x20 && uchar(c) < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(at, 4, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(part.toHex(' ').toUpper()), -47)
                    .arg(printed);
    }
    return text.trimmed();
}

} // namespace

TrafficLine lineOf(const DecodedUnit& decoded, const TrafficUnit& unit)
{
    TrafficLine line{.kind = kindOf(decoded, unit.in), .summary = sentenceOf(decoded)};
    if (line.summary.isEmpty()) // cut off, or nobody knows what: better as it is than nothing
        line.summary = isPrintable(unit.bytes)
            ? QString::fromUtf8(unit.bytes.left(longestSummary * 4)).simplified().left(longestSummary)
            : QString::fromLatin1(unit.bytes.left(24).toHex(' ').toUpper());
    line.summary += answerTime(unit.took);
    if (decoded.standing != DecodedUnit::Standing::Usual)
        line.tone = decoded.standing == DecodedUnit::Standing::Failed ? Tone::Failed : Tone::Trouble;
    return line;
}

TrafficLine trafficLine(const QString& protocol, const TrafficUnit& unit)
{
    return lineOf(decodedUnit(protocol, unit.in, unit.bytes), unit);
}

TrafficText trafficText(const QString& protocol, const TrafficUnit& unit)
{
    TrafficText shown;
    if (rfid::driverInfo(protocol)) {
        for (const rfid::Frame& frame : rfid::framesOf(protocol, unit.bytes)) {
            for (const rfid::Span& span : frame)
                shown.text += QStringLiteral("%1  %2\n")
                                  .arg(QString::fromLatin1(span.bytes.toHex(' ').toUpper()),
                                      saidWords(span.says.isEmpty() ? rfid::partName(span.part) : span.says));
        }
        shown.text = shown.text.trimmed();
        return shown.text.isEmpty() ? TrafficText{hexDump(unit.bytes)} : shown;
    }
    const QByteArray bytes = shownPart(protocol, unit.bytes).toByteArray();
    if (!isPrintable(bytes))
        return {hexDump(unit.bytes.left(4096))};
    shown.language = languageOf(bytes);
    switch (shown.language) {
    case CodeLanguage::Xml: shown.text = prettyXml(bytes); break;
    case CodeLanguage::Json: shown.text = prettyJson(bytes); break;
    case CodeLanguage::Http:
    case CodeLanguage::Python:
    case CodeLanguage::Plain: shown.text = QString::fromUtf8(bytes).trimmed(); break;
    }
    if (unit.whole > unit.bytes.size())
        shown.text += Traffic::tr("\n… %1 more bytes").arg(unit.whole - unit.bytes.size());
    shown.text = shownCode(shown.text, mostText); // what is printable may still turn what follows it
    return shown;
}

} // namespace everyport::ui
