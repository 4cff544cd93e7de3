#include "app/rules/kinds/traces.h"

#include "app/rules/kinds/template.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

const QString words = u"words "_s;

} // namespace

QString gistOf(const QString& text)
{
    QString letters;
    for (const auto c : text) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
        if (letters.size() >= 120)
            break;
    }
    return letters.isEmpty() ? oneLine(text, 120) : letters;
}

QString traceOfWords(const QString& text)
{
    return words + gistOf(text);
}

bool isTrace(const QString& event, const QString& trace)
{
    if (event == trace)
        return true;
    constexpr qsizetype shortest = 12; // shorter ones are in what anybody says
    constexpr qsizetype most = 80;     // and behind a relay's own words the end is missing
    const auto said = trace.startsWith(words) ? QStringView(trace).sliced(words.size()).left(most) : QStringView();
    return said.size() >= shortest && event.startsWith(words) && event.contains(said);
}

} // namespace everyport::rules
