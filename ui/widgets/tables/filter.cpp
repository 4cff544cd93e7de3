#include "ui/widgets/tables/filter.h"

#include <algorithm>
#include <optional>

#include <QLocale>

namespace everyport::ui {
namespace {

struct Word {
    QString text;
    bool isQuoted = false; ///< Then a comma is a comma, and "or" a word.
};

/// Splits at blanks, but not within "…".
QList<Word> words(const QString& typed)
{
    QList<Word> result;
    Word word;
    bool quoted = false, any = false;
    const auto end = [&] {
        if (any)
            result.append(word);
        word = {};
        any = false;
    };
    for (const QChar c : typed) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
            any = word.isQuoted = true;
        } else if (c.isSpace() && !quoted) {
            end();
        } else {
            word.text.append(c);
            any = true;
        }
    }
    end();
    return result;
}

struct Quantity {
    double number = 0;
    bool hasUnit = false;
    bool isBytes = false;
};

/// What a number's letter multiplies it by; 0 where the letter says nothing of the kind.
double factorOf(QChar letter)
{
    switch (letter.toLower().unicode()) {
    case 'k': return 1e3;
    case 'm': return 1e6;
    case 'g': return 1e9;
    default: return 0;
    }
}

/// "412 kB", "0.2 kB/s", "64k", "1,204": the number that a text begins with, in bytes where it says so.
std::optional<Quantity> quantityOf(QString text, const QLocale& locale)
{
    text = text.trimmed();
    qsizetype size = 0;
    while (size < text.size()
        && (text[size].isDigit() || text[size] == QLatin1Char('.') || text[size] == QLatin1Char(',')))
        ++size;
    bool isNumber = false;
    Quantity found{.number = locale.toDouble(text.left(size), &isNumber)};
    if (!isNumber)
        found.number = QLocale::c().toDouble(text.left(size), &isNumber);
    if (!isNumber)
        return {};
    const QString unit = text.mid(size).trimmed();
    const double factor = unit.isEmpty() ? 0 : factorOf(unit[0]);
    const bool isAlone = unit.size() == 1;
    const bool namesBytes = unit.size() > 1 && unit[1].toUpper() == QLatin1Char('B');
    if (factor > 0 && (isAlone || namesBytes)) { // not "3 min"
        found.number *= factor;
        found.hasUnit = true;
        found.isBytes = namesBytes;
    } else if (unit == QStringLiteral("B") || unit.startsWith(QStringLiteral("B/"))) {
        found.hasUnit = found.isBytes = true;
    }
    return found;
}

std::optional<Filter::Term> termOf(Word word, const QStringList& keys)
{
    Filter::Term term;
    if (word.text.size() > 1 && word.text.startsWith(QLatin1Char('-'))) {
        term.negated = true;
        word.text.remove(0, 1);
    }
    const qsizetype colon = word.text.indexOf(QLatin1Char(':'));
    if (colon > 0 && keys.contains(word.text.left(colon), Qt::CaseInsensitive)) {
        term.key = word.text.left(colon).toLower();
        word.text.remove(0, colon + 1);
    }
    // "proto:" with nothing yet: typing goes on.
    if (word.text.isEmpty())
        return {};
    term.texts = {word.text};
    if (term.key.isEmpty() || word.isQuoted)
        return term;
    const QChar first = word.text[0];
    if (first == QLatin1Char('>') || first == QLatin1Char('<')) {
        const auto number = quantityOf(word.text.mid(1), QLocale::c());
        if (!number)
            return {}; // typing goes on
        term.compared = first;
        term.number = number->number;
        term.hasUnit = number->hasUnit;
        return term;
    }
    term.texts = word.text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return term.texts.isEmpty() ? std::optional<Filter::Term>() : term;
}

bool holds(const Filter::Term& term, const QString& text)
{
    if (term.compared.isNull()) {
        return std::any_of(term.texts.begin(), term.texts.end(),
            [&](const QString& one) { return text.contains(one, Qt::CaseInsensitive); });
    }
    const auto there = quantityOf(text, QLocale());
    if (!there)
        return false;
    const double wanted = term.number * (there->isBytes && !term.hasUnit ? 1e3 : 1);
    return term.compared == QLatin1Char('>') ? there->number > wanted : there->number < wanted;
}

} // namespace

Filter::Filter(const QString& typed, const QStringList& keys)
{
    QList<Term> terms;
    const auto endAlternative = [&] {
        if (!terms.isEmpty())
            m_alternatives.append(std::exchange(terms, {}));
    };
    for (const Word& word : words(typed.left(1000))) {
        if (!word.isQuoted && word.text.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0)
            endAlternative();
        else if (auto term = termOf(word, keys))
            terms.append(std::move(*term));
    }
    endAlternative();
}

bool Filter::matches(const std::function<QString(const QString& key)>& column) const
{
    const auto allHold = [&](const QList<Term>& terms) {
        return std::all_of(terms.begin(), terms.end(),
            [&](const Term& term) { return holds(term, column(term.key)) != term.negated; });
    };
    return m_alternatives.isEmpty() || std::any_of(m_alternatives.begin(), m_alternatives.end(), allHold);
}

} // namespace everyport::ui
