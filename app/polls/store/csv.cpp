#include "app/polls/store/csv.h"

#include <algorithm>

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// "-3.5", as a voter may have written it.
bool isNumber(const QString& text)
{
    bool isSo = false;
    (void)text.toDouble(&isSo);
    return isSo && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    });
}

// OWASP, "CSV Injection": what these begin is run when the file is opened. Some read the wide ones of East Asia alike.
bool isFormula(const QString& text)
{
    return !text.isEmpty() && u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(text.front()) && !isNumber(text);
}

QString field(QString text)
{
    for (auto& c : text) {
        if (c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' && c != u'\r')
            c = u' ';
    }
    if (isFormula(text))
        text.prepend(u'\'');
    const bool isQuoted = std::any_of(text.begin(), text.end(), [](QChar c) { return u"\",;\t\n\r"_s.contains(c); });
    if (!isQuoted)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray csvLine(const QStringList& fields)
{
    QStringList out;
    out.reserve(fields.size());
    for (const auto& text : fields)
        out.append(field(text));
    return out.join(u',').toUtf8() + "\r\n";
}

} // namespace everyport::polls
