#include "app/services/xmpp/pubsub/xmpprecord.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "protocols/xml/serialiser.h"

namespace everyport {

namespace {

void append(std::string& bytes, QLatin1String text)
{
    bytes.append(text.data(), size_t(text.size()));
}

void append(std::string& bytes, QByteArrayView text)
{
    bytes.append(text.data(), size_t(text.size()));
}

void open(std::string& xml, QLatin1String name)
{
    xml += '<';
    append(xml, name);
    xml += '>';
}

void openWith(std::string& xml, QLatin1String name, QLatin1String attribute, QStringView value)
{
    QByteArray escaped;
    xml::escapeAttribute(escaped, value);
    xml += '<';
    append(xml, name);
    xml += ' ';
    append(xml, attribute);
    xml += "='";
    append(xml, escaped);
    xml += "'>";
}

void close(std::string& xml, QLatin1String name)
{
    xml += "</";
    append(xml, name);
    xml += '>';
}

void separate(std::string& json)
{
    if (json.back() != '{' && json.back() != '[')
        json += ',';
}

void key(std::string& json, QLatin1String name)
{
    separate(json);
    json += '"';
    append(json, name);
    json += "\":";
}

/// RFC 8259 §7: quotes, backslashes and control characters; all else as it is.
QString escapedForJson(QStringView text)
{
    QString escaped;
    for (const auto c : text) {
        if (c == u'"' || c == u'\\')
            escaped.append(u'\\').append(c);
        else if (c < u' ')
            escaped.append(QStringLiteral("\\u00%1").arg(int(c.unicode()), 2, 16, QLatin1Char('0')));
        else
            escaped.append(c);
    }
    return escaped;
}

bool needsEscape(QChar c)
{
    return c == u'"' || c == u'\\' || c < u' ';
}

void writeText(std::string& xml, std::string& json, QLatin1String name, QStringView value)
{
    QByteArray bytes;
    xml::escapeText(bytes, value);
    open(xml, name);
    append(xml, bytes);
    close(xml, name);
    if (std::any_of(value.begin(), value.end(), needsEscape)) {
        bytes.clear();
        xml::escapeText(bytes, escapedForJson(value));
    }
    key(json, name);
    json += '"';
    append(json, bytes);
    json += '"';
}

} // namespace

XmppRecord::EntryBegin::EntryBegin(QLatin1String name, QStringView id)
{
    openWith(m_xml, name, QLatin1String("id"), id);
    m_json += '{';
}

void XmppRecord::EntryBegin::text(QLatin1String name, QStringView value)
{
    if (!value.isEmpty())
        writeText(m_xml, m_json, name, value);
}

XmppRecord::XmppRecord(QLatin1String name, QStringView ns) : m_name(name)
{
    m_xml.reserve(8192);
    m_json.reserve(4096);
    openWith(m_xml, name, QLatin1String("xmlns"), ns);
    m_json += '{';
}

void XmppRecord::text(QLatin1String name, QStringView value)
{
    if (!value.isEmpty())
        writeText(m_xml, m_json, name, value);
}

void XmppRecord::figure(QLatin1String name, std::string_view digits)
{
    open(m_xml, name);
    m_xml += digits;
    close(m_xml, name);
    key(m_json, name);
    m_json += digits;
}

void XmppRecord::number(QLatin1String name, qint64 value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    figure(name, {digits, size_t(end - digits)});
}

void XmppRecord::tenths(QLatin1String name, double value)
{
    const auto tenths = qint64(std::round(value * 10));
    char digits[32];
    auto* end = std::to_chars(digits, digits + 24, tenths / 10).ptr;
    if (tenths % 10) {
        *end++ = '.';
        *end++ = char('0' + std::abs(tenths % 10));
    }
    figure(name, {digits, size_t(end - digits)});
}

void XmppRecord::hundredths(QLatin1String name, double value)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, std::round(value * 100) / 100).ptr;
    figure(name, {digits, size_t(end - digits)});
}

void XmppRecord::beginObject(QLatin1String name)
{
    open(m_xml, name);
    key(m_json, name);
    m_json += '{';
}

void XmppRecord::endObject(QLatin1String name)
{
    close(m_xml, name);
    m_json += '}';
}

void XmppRecord::beginList(QLatin1String name)
{
    open(m_xml, name);
    key(m_json, name);
    m_json += '[';
}

void XmppRecord::endList(QLatin1String name)
{
    close(m_xml, name);
    m_json += ']';
}

void XmppRecord::beginEntry(const EntryBegin& begin)
{
    m_xml += begin.m_xml;
    separate(m_json);
    m_json += begin.m_json;
}

QByteArray XmppRecord::finished() &&
{
    m_xml += "<json xmlns='urn:xmpp:json:0'>";
    m_xml += m_json;
    m_xml += "}</json>";
    close(m_xml, m_name);
    return QByteArray(m_xml.data(), qsizetype(m_xml.size()));
}

} // namespace everyport
