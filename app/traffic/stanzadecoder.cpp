#include "app/traffic/stanzadecoder.h"

#include <QXmlStreamReader>

#include "protocols/xml/crowding.h"

namespace everyport {
namespace {

/// What people call what a namespace holds.
QString nameOfSpace(const QString& space, const QString& other)
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

/// The first few things that an element says of itself: its kind, whom it is for, what it carries. Also of one that
/// was cut off, as far as it goes.
class StanzaWalk {
public:
    StanzaWalk(QByteArrayView xml, DecodedUnit& unit)
        : m_reader(xml.toByteArray()), m_unit(unit), m_isEnd(xml.trimmed().startsWith("</"))
    {
    }

    void walk()
    {
        if (!m_reader.readNextStartElement()) {
            if (m_isEnd) // the stream's closing tag stands alone; what cannot be read has no command
                m_unit.command = QStringLiteral("/stream");
            return;
        }
        const QString name = m_reader.name().toString();
        const QString type = m_reader.attributes().value(QStringLiteral("type")).toString();
        const QString id = m_reader.attributes().value(QStringLiteral("id")).toString();
        m_unit.command = (name == QStringLiteral("iq") ? name + QLatin1Char(' ') + type : name).left(60);
        for (const QXmlStreamAttribute& attribute : m_reader.attributes())
            m_unit.add(attribute.qualifiedName().toString(), attribute.value().toString());
        if (type == QStringLiteral("error") || name == QStringLiteral("failure") || name == QStringLiteral("error"))
            m_unit.standing = DecodedUnit::Standing::Failed;
        if (name == QStringLiteral("iq") && !id.isEmpty()) {
            const bool isAsked = type == QStringLiteral("get") || type == QStringLiteral("set");
            (isAsked ? m_unit.asks : m_unit.answers) = "iq " + id.left(100).toUtf8();
        }
        if (name != QStringLiteral("stream"))
            children();
    }

private:
    void children()
    {
        while (m_reader.readNextStartElement()) {
            const QString name = m_reader.name().toString();
            if (name == QStringLiteral("body") || name == QStringLiteral("show") || name == QStringLiteral("status"))
                m_unit.add(name, text());
            else
                child(name);
        }
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

    /// "pubsub event": "items", and within it "node": "vote/1", "id": "1203".
    void child(QString name)
    {
        if (name == QStringLiteral("query") || name == QStringLiteral("pubsub") || name == QStringLiteral("event"))
            name = nameOfSpace(m_reader.namespaceUri().toString(), name);
        const auto at = m_unit.fields.size();
        m_unit.add(name, {}, 1);
        int depth = 1;
        bool hasFirst = false;
        while (!m_reader.atEnd() && depth > 0) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::StartElement) {
                ++depth;
                if (depth == 2 && !std::exchange(hasFirst, true) && at < m_unit.fields.size())
                    m_unit.fields[at].value = m_reader.name().toString().left(DecodedUnit::longestValue);
                for (const char* key : {"node", "id"}) {
                    const QString value = m_reader.attributes().value(QString::fromLatin1(key)).toString();
                    if (!value.isEmpty() && m_unit.fields.size() - at < 4)
                        m_unit.add(QString::fromLatin1(key), value, 2);
                }
            }
        }
    }

    QXmlStreamReader m_reader;
    DecodedUnit& m_unit;
    const bool m_isEnd;
};

} // namespace

DecodedUnit StanzaDecoder::decode(bool, QByteArrayView bytes) const
{
    DecodedUnit unit{.form = DecodedUnit::Form::Stanza};
    if (!xml::isCrowded(QString::fromUtf8(bytes))) // else it is shown as it came
        StanzaWalk(bytes, unit).walk();
    return unit;
}

} // namespace everyport
