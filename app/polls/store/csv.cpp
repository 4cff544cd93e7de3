#include "app/polls/store/csv.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

QString field(QString text)
{
    // OWASP, "CSV Injection": what these begin is run when the file is opened.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    if (!quoted)
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
