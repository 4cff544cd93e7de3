#include "protocols/xml/xpathparser.h"

#include "protocols/xml/xpath.h"

using namespace Qt::StringLiterals;

namespace everyport::xml {

namespace {

using Kind = XPathExpression::Kind;

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_' || c.unicode() > 0x7f;
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || c.isDigit() || c == u'-' || c == u'.';
}

} // namespace

Result<XPathProgram> XPathParser::read()
{
    XPathProgram program;
    if (m_text.size() > XPath::longest)
        return Error{Error::Kind::Malformed, Reason::TooLarge,
            u"An expression has at most %1 characters."_s.arg(XPath::longest), {}, int(XPath::longest)};
    skipSpace();
    if (!path(program, true))
        return *m_error;
    skipSpace();
    if (m_at < m_text.size()) {
        fail(u"At character %1: the end, '/' or '[' is expected."_s);
        return *m_error;
    }
    return program;
}

/// A whole expression begins with '/'; within brackets a path may begin with a name.
bool XPathParser::path(XPathProgram& program, bool isWhole)
{
    bool isFirst = true;
    while (true) {
        XPathStep next;
        if (take(u"//"))
            next.isAnywhere = true;
        else if (!take(u"/") && (!isFirst || isWhole))
            return isFirst ? expected(u'/') : true;
        if (!program.steps.empty() && program.steps.back().kind != XPathStep::Kind::Element)
            return fail(u"At character %1: the end is expected, for nothing is within an attribute or a text."_s);
        if (!step(next) || !conditions(next))
            return false;
        program.steps.push_back(std::move(next));
        isFirst = false;
    }
}

bool XPathParser::step(XPathStep& step)
{
    if (take(u"@")) {
        step.kind = XPathStep::Kind::Attribute;
    } else if (take(u"text()")) {
        step.kind = XPathStep::Kind::Text;
        return true;
    }
    if (take(u"*"))
        return true;
    if (take(u"{")) {
        const auto end = m_text.indexOf(u'}', m_at);
        if (end < 0)
            return fail(u"At character %1: '}' is expected behind the namespace."_s);
        step.ns = m_text.sliced(m_at, end - m_at).toString();
        m_at = end + 1;
        if (take(u"*"))
            return true;
    }
    step.name = name();
    return !step.name.isEmpty() || fail(u"At character %1: a name, '*', '@' or text() is expected."_s);
}

bool XPathParser::conditions(XPathStep& step)
{
    while (take(u"[")) {
        if (++m_depth > XPath::deepest)
            return fail(u"At character %1: fewer brackets within brackets are expected."_s);
        XPathExpression expression;
        if (!either(expression))
            return false;
        skipSpace();
        if (!take(u"]"))
            return expected(u']');
        step.conditions.push_back(std::move(expression));
        --m_depth;
    }
    return true;
}

bool XPathParser::chain(
    Kind kind, QStringView word, bool (XPathParser::*part)(XPathExpression&), XPathExpression& expression)
{
    if (!(this->*part)(expression))
        return false;
    skipSpace();
    while (takeWord(word)) {
        XPathExpression more;
        if (!(this->*part)(more))
            return false;
        if (expression.kind != kind) {
            XPathExpression joined;
            joined.kind = kind;
            joined.operands.push_back(std::move(expression));
            expression = std::move(joined);
        }
        expression.operands.push_back(std::move(more));
        skipSpace();
    }
    return true;
}

bool XPathParser::either(XPathExpression& expression)
{
    return chain(Kind::Or, u"or", &XPathParser::both, expression);
}

bool XPathParser::both(XPathExpression& expression)
{
    return chain(Kind::And, u"and", &XPathParser::comparison, expression);
}

bool XPathParser::comparison(XPathExpression& expression)
{
    if (!value(expression))
        return false;
    skipSpace();
    const auto kind = take(u"!=") ? Kind::Unequal : take(u"=") ? Kind::Equal : Kind::Path;
    if (kind == Kind::Path)
        return true;
    XPathExpression joined;
    joined.kind = kind;
    joined.operands.push_back(std::move(expression));
    joined.operands.emplace_back();
    expression = std::move(joined);
    return value(expression.operands.back());
}

bool XPathParser::value(XPathExpression& expression)
{
    skipSpace();
    if (take(u"(")) {
        if (++m_depth > XPath::deepest)
            return fail(u"At character %1: fewer brackets within brackets are expected."_s);
        const bool read = either(expression);
        --m_depth;
        skipSpace();
        return read && (take(u")") || expected(u')'));
    }
    if (take(u"not("))
        return function(Kind::Not, 1, expression);
    if (take(u"contains("))
        return function(Kind::Contains, 2, expression);
    if (take(u"starts-with("))
        return function(Kind::StartsWith, 2, expression);
    if (m_at < m_text.size() && (m_text[m_at] == u'\'' || m_text[m_at] == u'"')) {
        const auto text = literal();
        if (!text)
            return fail(u"At character %1: the end of the text is expected."_s);
        expression.kind = Kind::Literal;
        expression.literal = *text;
        return true;
    }
    if (m_at < m_text.size() && m_text[m_at].isDigit()) {
        auto end = m_at;
        while (end < m_text.size() && m_text[end].isDigit())
            ++end;
        bool isNumber = false;
        expression.kind = Kind::Number;
        expression.literal = m_text.sliced(m_at, end - m_at).toString();
        expression.number = expression.literal.toInt(&isNumber);
        m_at = end;
        return (isNumber && expression.number > 0) || fail(u"At character %1: a position from 1 is expected."_s);
    }
    expression.kind = Kind::Path;
    return path(expression.path, false);
}

bool XPathParser::function(Kind kind, int operands, XPathExpression& expression)
{
    if (++m_depth > XPath::deepest)
        return fail(u"At character %1: fewer brackets within brackets are expected."_s);
    expression.kind = kind;
    for (int operand = 0; operand < operands; ++operand) {
        skipSpace();
        if (operand > 0 && !take(u","))
            return expected(u',');
        expression.operands.emplace_back();
        if (!either(expression.operands.back()))
            return false;
    }
    --m_depth;
    skipSpace();
    return take(u")") || expected(u')');
}

void XPathParser::skipSpace()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

bool XPathParser::take(QStringView token)
{
    if (!m_text.sliced(m_at).startsWith(token))
        return false;
    m_at += token.size();
    return true;
}

/// "or" of "[a or b]", not of "[order]".
bool XPathParser::takeWord(QStringView word)
{
    const auto after = m_at + word.size();
    if (!m_text.sliced(m_at).startsWith(word) || (after < m_text.size() && isNamePart(m_text[after])))
        return false;
    m_at = after;
    return true;
}

QString XPathParser::name()
{
    const auto begin = m_at;
    while (m_at < m_text.size() && (m_at == begin ? isNameStart(m_text[m_at]) : isNamePart(m_text[m_at])))
        ++m_at;
    return m_text.sliced(begin, m_at - begin).toString();
}

std::optional<QString> XPathParser::literal()
{
    const auto quote = m_text[m_at];
    const auto end = m_text.indexOf(quote, m_at + 1);
    if (end < 0)
        return std::nullopt;
    const auto text = m_text.sliced(m_at + 1, end - m_at - 1).toString();
    m_at = end + 1;
    return text;
}

bool XPathParser::expected(QChar sign)
{
    return fail(u"At character %1: %2 is expected."_s, u"'%1'"_s.arg(sign));
}

bool XPathParser::fail(const QString& sentence, const QString& what)
{
    if (!m_error) {
        const auto text = sentence.arg(m_at + 1);
        m_error = Error{
            Error::Kind::Malformed, Reason::BadValue, what.isEmpty() ? text : text.arg(what), {}, int(m_at)};
    }
    return false;
}

} // namespace everyport::xml
