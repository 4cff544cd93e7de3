#include "protocols/xml/serialiser.h"

#include <array>

namespace everyport::xml {

namespace {

constexpr quint8 inText = 1;      // needs escaping between tags
constexpr quint8 inAttribute = 2; // needs escaping between single quotes
constexpr quint8 forbidden = 4;   // XML 1.0 §2.2 has no way to say it

constexpr std::array<quint8, 128> makeClasses()
{
    std::array<quint8, 128> classes{};
    for (int c = 0; c < 0x20; ++c)
        classes[size_t(c)] = forbidden;
    // A parser turns these into spaces in an attribute, and a bare CR into LF everywhere.
    classes['\t'] = inAttribute;
    classes['\n'] = inAttribute;
    classes['\r'] = inText | inAttribute;
    classes['<'] = inText | inAttribute;
    classes['&'] = inText | inAttribute;
    classes['>'] = inText;
    classes['\''] = inAttribute;
    return classes;
}
constexpr auto classes = makeClasses();

QByteArrayView replacement(char16_t c)
{
    switch (c) {
    case u'<': return "&lt;";
    case u'>': return "&gt;";
    case u'&': return "&amp;";
    case u'\'': return "&apos;";
    case u'\t': return "&#9;";
    case u'\n': return "&#10;";
    case u'\r': return "&#13;";
    default: return "\xEF\xBF\xBD";
    }
}

bool isAllowed(char32_t c)
{
    return c != 0xFFFE && c != 0xFFFF;
}

void appendUtf8(QByteArray& out, char32_t c)
{
    if (c < 0x800) {
        out.append(char(0xC0 | (c >> 6)));
    } else {
        if (c < 0x10000) {
            out.append(char(0xE0 | (c >> 12)));
        } else {
            out.append(char(0xF0 | (c >> 18)));
            out.append(char(0x80 | ((c >> 12) & 0x3F)));
        }
        out.append(char(0x80 | ((c >> 6) & 0x3F)));
    }
    out.append(char(0x80 | (c & 0x3F)));
}

/// How many characters from `at` on are one byte each and mean themselves.
qsizetype plainRun(QStringView text, qsizetype at, quint8 mask)
{
    auto end = at;
    while (end < text.size()) {
        const auto c = text[end].unicode();
        if (c >= 128 || (classes[c] & mask))
            break;
        ++end;
    }
    return end - at;
}

void appendLatin(QByteArray& out, QStringView ascii)
{
    const auto old = out.size();
    out.resize(old + ascii.size());
    auto* to = out.data() + old;
    for (const auto c : ascii)
        *to++ = char(c.unicode());
}

void escape(QByteArray& out, QStringView text, quint8 place)
{
    const quint8 mask = place | forbidden;
    for (qsizetype at = 0; at < text.size();) {
        if (const auto run = plainRun(text, at, mask)) {
            appendLatin(out, text.sliced(at, run));
            at += run;
            continue;
        }
        const auto c = text[at].unicode();
        if (c < 128) {
            out.append(replacement(c));
        } else if (QChar::isHighSurrogate(c) && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            appendUtf8(out, QChar::surrogateToUcs4(c, text[at + 1].unicode()));
            ++at;
        } else if (QChar::isSurrogate(c) || !isAllowed(c)) {
            out.append(replacement(0));
        } else {
            appendUtf8(out, c);
        }
        ++at;
    }
}

void appendValue(QByteArray& out, QStringView value)
{
    out.append("='");
    escapeAttribute(out, value);
    out.append('\'');
}

void appendPair(QByteArray& out, QByteArrayView name, QStringView value)
{
    appendValue(out.append(' ').append(name), value);
}

class Serialiser {
public:
    Serialiser(QByteArray& out, const Scope& scope) : m_out(out), m_scope(scope) {}

    void write(const Element& element, QStringView outerDefault)
    {
        const auto ns = element.ns();
        const bool prefixed = !m_scope.prefix.isEmpty() && ns == m_scope.prefixNamespace;
        m_out.append('<');
        writeName(element, prefixed);
        auto inner = outerDefault;
        if (!prefixed && ns != outerDefault) {
            appendPair(m_out, "xmlns", ns);
            inner = ns;
        }
        writeAttributes(element);
        if (element.nodes().isEmpty()) {
            m_out.append("/>");
            return;
        }
        m_out.append('>');
        for (const auto& node : element.nodes())
            writeNode(node, inner);
        m_out.append("</");
        writeName(element, prefixed);
        m_out.append('>');
    }

    void writeName(const Element& element, bool prefixed)
    {
        if (prefixed)
            m_out.append(m_scope.prefix.toUtf8()).append(':');
        escape(m_out, element.name(), inText);
    }

    void writeAttributes(const Element& element)
    {
        int invented = 0;
        for (const auto& attribute : element.attributes()) {
            QByteArray prefix;
            if (attribute.ns == xmlNamespace) {
                prefix = "xml:";
            } else if (!attribute.ns.isEmpty()) {
                prefix = "a" + QByteArray::number(invented++);
                appendPair(m_out, "xmlns:" + prefix, attribute.ns);
                prefix += ':';
            }
            m_out.append(' ').append(prefix);
            escape(m_out, attribute.name, inText);
            appendValue(m_out, attribute.value);
        }
    }

private:
    void writeNode(const Node& node, QStringView defaultNamespace)
    {
        if (const auto* text = std::get_if<QString>(&node))
            escapeText(m_out, *text);
        else if (const auto* element = std::get_if<Element>(&node))
            write(*element, defaultNamespace);
        else
            m_out.append(std::get<Serialised>(node).bytes);
    }

    QByteArray& m_out;
    const Scope& m_scope;
};

} // namespace

QByteArray serialise(const Element& element, const Scope& scope)
{
    QByteArray out;
    out.reserve(512);
    serialise(out, element, scope);
    return out;
}

void serialise(QByteArray& out, const Element& element, const Scope& scope)
{
    if (!element.isNull())
        Serialiser(out, scope).write(element, scope.defaultNamespace);
}

QByteArray serialiseOpening(const Element& header, const Scope& scope)
{
    QByteArray out("<");
    Serialiser writer(out, scope);
    const bool prefixed = !scope.prefix.isEmpty();
    writer.writeName(header, prefixed);
    appendPair(out, "xmlns", scope.defaultNamespace);
    if (prefixed)
        appendPair(out, QByteArray("xmlns:" + scope.prefix.toUtf8()), scope.prefixNamespace);
    writer.writeAttributes(header);
    return out.append('>');
}

void escapeAttribute(QByteArray& out, QStringView text)
{
    escape(out, text, inAttribute);
}

void escapeText(QByteArray& out, QStringView text)
{
    escape(out, text, inText);
}

} // namespace everyport::xml
