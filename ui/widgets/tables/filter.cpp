#include "ui/widgets/tables/filter.h"

namespace everyport::ui {
namespace {

/// Splits at blanks, but not within "…".
QStringList words(const QString& typed)
{
    QStringList result;
    QString word;
    bool quoted = false, any = false;
    for (const QChar c : typed) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
            any = true;
        } else if (c.isSpace() && !quoted) {
            if (any)
                result.append(word);
            word.clear();
            any = false;
        } else {
            word.append(c);
            any = true;
        }
    }
    if (any)
        result.append(word);
    return result;
}

} // namespace

Filter::Filter(const QString& typed, const QStringList& keys)
{
    for (QString word : words(typed.left(1000))) {
        Term term;
        if (word.size() > 1 && word.startsWith(QLatin1Char('-'))) {
            term.negated = true;
            word.remove(0, 1);
        }
        const qsizetype colon = word.indexOf(QLatin1Char(':'));
        if (colon > 0 && keys.contains(word.left(colon), Qt::CaseInsensitive)) {
            term.key = word.left(colon).toLower();
            word.remove(0, colon + 1);
        }
        // "proto:" with nothing yet: typing goes on.
        if (word.isEmpty())
            continue;
        term.text = word;
        m_terms.append(term);
    }
}

bool Filter::matches(const std::function<QString(const QString& key)>& column) const
{
    for (const Term& term : m_terms) {
        if (column(term.key).contains(term.text, Qt::CaseInsensitive) == term.negated)
            return false;
    }
    return true;
}

} // namespace everyport::ui
