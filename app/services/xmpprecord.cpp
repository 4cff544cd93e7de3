#include "app/services/xmpprecord.h"

#include <cmath>

#include "protocols/xml/serialiser.h"

namespace everyport {

namespace {

void append(QByteArray& bytes, QLatin1String text)
{
    bytes.append(text.data(), text.size());
}

/// RFC 8259 §7: quotes, backslashes and control characters; all else as UTF-8.
void appendJsonText(QByteArray& json, QStringView text)
{
    json.append('"');
    for (const auto byte : text.toUtf8()) {
        const auto c = static_cast<unsigned char>(byte);
        if (c == '"' || c == '\\') {
            json.append('\\').append(byte);
        } else if (c < 0x20) {
            constexpr char digits[] = "0123456789abcdef";
            json.append("\\u00").append(digits[c >> 4]).append(digits[c & 15]);
        } else {
            json.append(byte);
        }
    }
    json.append('"');
}

} // namespace

XmppRecord::XmppRecord(QLatin1String name, QStringView ns)
    : m_name(name)
{
    m_xml.reserve(4096);
    m_json.reserve(2048);
    m_xml.append('<');
    append(m_xml, name);
    m_xml.append(" xmlns='");
    xml::escapeAttribute(m_xml, ns);
    m_xml.append("'>");
    m_json.append('{');
}

void XmppRecord::open(QLatin1String name)
{
    m_xml.append('<');
    append(m_xml, name);
    m_xml.append('>');
}

void XmppRecord::close(QLatin1String name)
{
    m_xml.append("</");
    append(m_xml, name);
    m_xml.append('>');
}

void XmppRecord::separate()
{
    if (!m_json.endsWith('{') && !m_json.endsWith('['))
        m_json.append(',');
}

void XmppRecord::key(QLatin1String name)
{
    separate();
    m_json.append('"');
    append(m_json, name);
    m_json.append("\":");
}

void XmppRecord::text(QLatin1String name, QStringView value)
{
    if (value.isEmpty())
        return;
    open(name);
    xml::escapeText(m_xml, value);
    close(name);
    key(name);
    appendJsonText(m_json, value);
}

void XmppRecord::number(QLatin1String name, qint64 value)
{
    const auto digits = QByteArray::number(value);
    open(name);
    m_xml.append(digits);
    close(name);
    key(name);
    m_json.append(digits);
}

void XmppRecord::tenths(QLatin1String name, double value)
{
    const auto tenths = qint64(std::round(value * 10));
    auto digits = QByteArray::number(tenths / 10);
    if (tenths % 10)
        digits.append('.').append(QByteArray::number(tenths % 10));
    open(name);
    m_xml.append(digits);
    close(name);
    key(name);
    m_json.append(digits);
}

void XmppRecord::beginObject(QLatin1String name)
{
    open(name);
    key(name);
    m_json.append('{');
}

void XmppRecord::endObject(QLatin1String name)
{
    close(name);
    m_json.append('}');
}

void XmppRecord::beginList(QLatin1String name)
{
    open(name);
    key(name);
    m_json.append('[');
}

void XmppRecord::endList(QLatin1String name)
{
    close(name);
    m_json.append(']');
}

void XmppRecord::beginEntry(QLatin1String name, QStringView id)
{
    m_xml.append('<');
    append(m_xml, name);
    m_xml.append(" id='");
    xml::escapeAttribute(m_xml, id);
    m_xml.append("'>");
    separate();
    m_json.append('{');
}

QByteArray XmppRecord::finished() &&
{
    m_json.append('}');
    m_xml.append("<json xmlns='urn:xmpp:json:0'>");
    xml::escapeText(m_xml, QString::fromUtf8(m_json));
    m_xml.append("</json>");
    close(m_name);
    return std::move(m_xml);
}

} // namespace everyport
