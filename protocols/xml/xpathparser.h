#pragma once

#include "netcore/base/result.h"
#include "protocols/xml/xpathprogram.h"

namespace everyport::xml {

/// Reads an XPath's text. One use.
class XPathParser {
public:
    explicit XPathParser(QStringView text) : m_text(text) {}
    Result<XPathProgram> read();

private:
    bool path(XPathProgram& program, bool isWhole);
    bool step(XPathStep& step);
    bool conditions(XPathStep& step);
    bool either(XPathExpression& expression);
    bool both(XPathExpression& expression);
    bool comparison(XPathExpression& expression);
    bool value(XPathExpression& expression);
    bool function(XPathExpression::Kind kind, int operands, XPathExpression& expression);
    bool chain(XPathExpression::Kind kind, QStringView word, bool (XPathParser::*part)(XPathExpression&),
        XPathExpression& expression);

    void skipSpace();
    bool take(QStringView token);
    bool takeWord(QStringView word);
    QString name();
    std::optional<QString> literal();
    bool expected(QChar sign);
    /// Whole sentences with a place for where it is, and one for `what` if it is a sign: what is put together from
    /// words cannot be told in another language. False.
    bool fail(const QString& sentence, const QString& what = {});

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace everyport::xml
