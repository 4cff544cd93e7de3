#include "ui/connections/trafficline.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include "protocols/rfid/driver/driverinfo.h"
#include "protocols/rfid/drivers.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {
namespace {

constexpr int longestSummary = 200;
constexpr int mostText = 1'000'000; // more than is kept of a unit

struct Traffic {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Traffic)
};

QString oneLine(QString text)
{
    text = text.simplified();
    return text.size() > longestSummary ? text.left(longestSummary) + QStringLiteral("…") : text;
}

bool isPrintable(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t')
            return false;
    }
    return true;
}

/// The first few things that an element says of itself: its kind, whom it is for, what it carries.
class StanzaReader {
public:
    explicit StanzaReader(const QByteArray& xml) : m_xml(xml), m_reader(xml) {}

    TrafficLine line()
    {
        if (!m_reader.readNextStartElement())
            return {.kind = QStringLiteral("stream"), .summary = Traffic::tr("ends")}; // its closing tag stands alone
        const QString name = m_reader.name().toString();
        const QXmlStreamAttributes attributes = m_reader.attributes();
        TrafficLine line;
        line.kind = name == QStringLiteral("iq")
            ? QStringLiteral("iq ") + attributes.value(QStringLiteral("type")).toString()
            : name;
        if (name == QStringLiteral("stream"))
            line.summary = Traffic::tr("stream to %1").arg(attributes.value(QStringLiteral("to")).toString());
        else if (name == QStringLiteral("presence"))
            line.summary = presence(attributes);
        else
            line.summary = contents(attributes);
        if (attributes.value(QStringLiteral("type")) == QStringLiteral("error") || name == QStringLiteral("failure")
            || name == QStringLiteral("error"))
            line.tone = Tone::Failed;
        if (line.summary.isEmpty() && m_reader.hasError())
            line.summary = QString::fromUtf8(m_xml.left(longestSummary * 4)); // cut off: better as it is than nothing
        line.summary = oneLine(line.summary);
        return line;
    }

private:
    QString presence(const QXmlStreamAttributes& attributes)
    {
        QString show = attributes.value(QStringLiteral("type")).toString();
        QString status;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == QStringLiteral("show"))
                show = text();
            else if (m_reader.name() == QStringLiteral("status"))
                status = text();
            else
                m_reader.skipCurrentElement();
        }
        const QString word = show.isEmpty() ? Traffic::tr("available") : show;
        return status.isEmpty() ? word : Traffic::tr("%1: “%2”").arg(word, status);
    }

    QString contents(const QXmlStreamAttributes& attributes)
    {
        QStringList parts;
        QString body;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == QStringLiteral("body")) {
                body = text();
                continue;
            }
            parts.append(child());
        }
        if (!body.isEmpty())
            parts.prepend(Traffic::tr("“%1”").arg(body));
        const QString to = attributes.value(QStringLiteral("to")).toString();
        if (!to.isEmpty() && !body.isEmpty())
            parts.prepend(Traffic::tr("to %1:").arg(to));
        const QString id = attributes.value(QStringLiteral("id")).toString();
        if (parts.isEmpty() && !id.isEmpty())
            return id;
        return parts.join(QLatin1Char(' '));
    }

    /// Of the element that was just entered; of one that was cut off, what is there.
    QString text()
    {
        QString text;
        int depth = 1;
        while (!m_reader.atEnd() && depth > 0) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::Characters && depth == 1)
                text += m_reader.text();
            depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        }
        return text;
    }

    /// "pubsub event: node vote/1, item 1203"
    QString child()
    {
        QString text = m_reader.name().toString();
        const QString space = m_reader.namespaceUri().toString();
        if (text == QStringLiteral("query") || text == QStringLiteral("pubsub") || text == QStringLiteral("event"))
            text = nameOfSpace(space, text);
        QStringList facts;
        int depth = 1;
        while (!m_reader.atEnd() && depth > 0) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::StartElement) {
                ++depth;
                if (depth == 2 && facts.isEmpty())
                    facts.append(m_reader.name().toString());
                for (const char* key : {"node", "id"}) {
                    const QString value = m_reader.attributes().value(QString::fromLatin1(key)).toString();
                    if (!value.isEmpty() && facts.size() < 4)
                        facts.append((key[0] == 'i' ? Traffic::tr("item %1") : Traffic::tr("node %1")).arg(value));
                }
            }
        }
        return facts.isEmpty() ? text : text + QStringLiteral(": ") + facts.join(QStringLiteral(", "));
    }

    static QString nameOfSpace(const QString& space, const QString& other)
    {
        if (space.startsWith(QStringLiteral("http://jabber.org/protocol/pubsub")))
            return space.endsWith(QStringLiteral("#event")) ? QStringLiteral("pubsub event")
                : space.endsWith(QStringLiteral("#owner"))  ? QStringLiteral("pubsub owner")
                                                            : QStringLiteral("pubsub");
        if (space.startsWith(QStringLiteral("jabber:iq:")))
            return space.mid(10);
        if (space.startsWith(QStringLiteral("http://jabber.org/protocol/")))
            return space.mid(27);
        return other;
    }

    QByteArray m_xml;
    QXmlStreamReader m_reader;
};

TrafficLine httpLine(const TrafficUnit& unit)
{
    const auto end = unit.bytes.indexOf('\n');
    const QString first = QString::fromLatin1(end < 0 ? unit.bytes : unit.bytes.left(end));
    const auto space = first.indexOf(QLatin1Char(' '));
    TrafficLine line{.kind = space < 0 ? first : first.left(space),
        .summary = space < 0 ? QString() : oneLine(first.mid(space + 1))};
    const int status = line.kind.toInt();
    if (status >= 400)
        line.tone = status >= 500 ? Tone::Failed : Tone::Trouble;
    return line;
}

TrafficLine readerLine(const QString& driver, const TrafficUnit& unit)
{
    QStringList says;
    Tone tone = Tone::Normal;
    for (const rfid::Frame& frame : rfid::framesOf(driver, unit.bytes)) {
        for (const rfid::Span& span : frame) {
            if (!span.says.isEmpty() && says.size() < 4)
                says.append(span.says);
            if (span.part == rfid::Part::WrongCheck || span.part == rfid::Part::Broken
                || span.part == rfid::Part::Noise)
                tone = Tone::Trouble;
        }
    }
    const QString hex = QString::fromLatin1(unit.bytes.left(24).toHex(' ').toUpper());
    return {.kind = unit.in ? Traffic::tr("frame") : Traffic::tr("command"),
        .summary = oneLine(says.isEmpty() ? hex : says.join(QStringLiteral(", "))),
        .tone = tone};
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

TrafficLine trafficLine(const QString& protocol, const TrafficUnit& unit)
{
    if (rfid::driverInfo(protocol))
        return readerLine(protocol, unit);
    if (!isPrintable(unit.bytes))
        return {.kind = Traffic::tr("bytes"), .summary = QString::fromLatin1(unit.bytes.left(32).toHex(' ').toUpper())};
    if (protocol == QStringLiteral("http"))
        return httpLine(unit);
    switch (languageOf(unit.bytes)) {
    case CodeLanguage::Xml: return StanzaReader(unit.bytes).line();
    case CodeLanguage::Http: return httpLine(unit);
    case CodeLanguage::Json:
        return {
            .kind = QStringLiteral("json"), .summary = oneLine(QString::fromUtf8(unit.bytes.left(longestSummary * 4)))};
    case CodeLanguage::Python: // not told by its look
    case CodeLanguage::Plain: break;
    }
    return {.kind = Traffic::tr("text"), .summary = oneLine(QString::fromUtf8(unit.bytes.left(longestSummary * 4)))};
}

TrafficText trafficText(const QString& protocol, const TrafficUnit& unit)
{
    TrafficText shown;
    if (rfid::driverInfo(protocol)) {
        for (const rfid::Frame& frame : rfid::framesOf(protocol, unit.bytes)) {
            for (const rfid::Span& span : frame)
                shown.text += QStringLiteral("%1  %2\n")
                                  .arg(QString::fromLatin1(span.bytes.toHex(' ').toUpper()),
                                      span.says.isEmpty() ? rfid::partName(span.part) : span.says);
        }
        shown.text = shown.text.trimmed();
        return shown.text.isEmpty() ? TrafficText{hexDump(unit.bytes)} : shown;
    }
    if (!isPrintable(unit.bytes))
        return {hexDump(unit.bytes.left(4096))};
    shown.language = languageOf(unit.bytes);
    switch (shown.language) {
    case CodeLanguage::Xml: shown.text = prettyXml(unit.bytes); break;
    case CodeLanguage::Json: shown.text = prettyJson(unit.bytes); break;
    case CodeLanguage::Http:
    case CodeLanguage::Python:
    case CodeLanguage::Plain: shown.text = QString::fromUtf8(unit.bytes).trimmed(); break;
    }
    if (unit.whole > unit.bytes.size())
        shown.text += Traffic::tr("\n… %1 more bytes").arg(unit.whole - unit.bytes.size());
    shown.text = shownWords(shown.text, mostText); // what is printable may still turn what follows it
    return shown;
}

} // namespace everyport::ui
