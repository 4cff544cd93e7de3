#include "app/rules/kinds/template.h"

#include <algorithm>

#include "app/rules/kinds/eventkind.h"
#include "netcore/base/directionalformatting.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

QString cut(QString text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    auto end = most - 1;
    if (end > 0 && text[end - 1].isHighSurrogate())
        --end;
    text.truncate(end);
    return text + u'…';
}

} // namespace

QString oneLine(const QString& text, qsizetype most)
{
    QString line;
    const auto end = std::min(text.size(), most * 2 + 64); // what follows would be cut anyway
    line.reserve(end);
    bool isSpace = true;
    for (qsizetype i = 0; i < end; ++i) {
        const auto c = text[i];
        if (turnsWriting(c.unicode()) || isDirectionalMark(c.unicode()) || c == QChar::ByteOrderMark)
            continue;
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            line += c;
            line += text[++i];
            isSpace = false;
            continue;
        }
        // A control character of IRC or a terminal, a line break of any kind: all end up as one space.
        const bool breaks = c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
        if (breaks) {
            if (!isSpace)
                line += u' ';
            isSpace = true;
            continue;
        }
        line += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        isSpace = false;
    }
    if (line.endsWith(u' '))
        line.chop(1);
    return cut(std::move(line), most);
}

Result<Template> Template::parse(const QString& text)
{
    Template made;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        const bool isDouble = (c == u'{' || c == u'}') && i + 1 < text.size() && text[i + 1] == c;
        if (isDouble) {
            plain += c;
            ++i;
        } else if (c == u'}') {
            return Error::malformed(
                Reason::BadSyntax, u"A } stands alone; write }} where the text has one of its own."_s);
        } else if (c == u'{') {
            const auto end = text.indexOf(u'}', i);
            const auto name = end < 0 ? QString() : text.mid(i + 1, end - i - 1).trimmed();
            if (name.isEmpty() || name.size() > 200 || name.contains(u'{'))
                return Error::malformed(Reason::BadSyntax,
                    u"A { needs a field's name and a } behind it, as in {text}; write {{ where the text has one of its own."_s);
            if (!plain.isEmpty())
                made.m_parts.append({std::exchange(plain, {}), false});
            made.m_parts.append({name, true});
            i = end;
        } else {
            plain += c;
        }
    }
    if (!plain.isEmpty())
        made.m_parts.append({plain, false});
    return made;
}

QStringList Template::names() const
{
    QStringList names;
    for (const auto& part : m_parts) {
        if (part.isField && !names.contains(part.text))
            names << part.text;
    }
    return names;
}

Result<Done> Template::check(const EventKind& kind) const
{
    for (const auto& name : names()) {
        if (kind.knows(name))
            continue;
        const auto near = nearestWord(name, kind.fieldNames());
        return Error::malformed(Reason::BadValue,
            near.isEmpty()
                ? u"This event has no field {%1}; it has %2."_s.arg(name.left(60), kind.fieldNames().join(u", "_s))
                : u"This event has no field {%1}; did you mean {%2}?"_s.arg(name.left(60), near));
    }
    return Done();
}

QString Template::fill(const Fields& fields, Limits limits) const
{
    QString text;
    for (const auto& part : m_parts) {
        if (!part.isField) {
            text += part.text;
            continue;
        }
        const auto value = oneLine(fields.value(part.text), limits.value);
        // "!op me", "/kick all": at the beginning a bot or a program may take it for an order of ours.
        static const QString orders = u"/!.,;:@~&+-=?\\`<>$%#^*|"_s;
        if (limits.isSpoken && text.trimmed().isEmpty() && !value.isEmpty() && orders.contains(value[0]))
            text += QChar(0x200B);
        text += value;
        if (text.size() > limits.whole)
            break;
    }
    return cut(std::move(text), limits.whole);
}

} // namespace everyport::rules
