#include "app/handbook/handbookwords.h"

#include <algorithm>

#include <QFile>
#include <QRegularExpression>

#include "app/handbook/handbook.h"
#include "app/handbook/handbooksearch.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype mostMeanings = 10;     // "the" stands in labels of all kinds
constexpr qsizetype shortestBeginning = 3; // letters: fewer begin half of all words
constexpr qsizetype shortestStem = 5;      // of a word that no label has
constexpr qsizetype longestEnding = 2;     // of the plural of one that labels have

/// Without case and accents: who types "regle" looks for "règle".
QString folded(const QString& word)
{
    auto plain = word.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain;
}

/// The shortest, none with another one in it; nothing where there are too many.
QStringList fewest(QStringList labels)
{
    std::stable_sort(labels.begin(), labels.end(),
        [](const QString& one, const QString& other) { return one.size() < other.size(); });
    QStringList kept;
    for (const auto& one : std::as_const(labels)) {
        if (HandbookSearch::marks(one, kept).isEmpty())
            kept << one;
        if (kept.size() > mostMeanings)
            return {};
    }
    return kept;
}

} // namespace

HandbookWords::HandbookWords(const QString& language)
{
    // "l’adresse" has "adresse" in it; "Back-up" is one word.
    static const QRegularExpression between(u"[\\s’'/,()→]+"_s);
    const auto lines = QString::fromUtf8(handbookFile(language + u"/words"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const auto& line : lines) {
        const auto english = line.section(u'\t', 1);
        for (const auto& word : folded(line.section(u'\t', 0, 0)).split(between, Qt::SkipEmptyParts))
            m_labels.append({word, english});
    }
    std::stable_sort(
        m_labels.begin(), m_labels.end(), [](const Label& one, const Label& other) { return one.word < other.word; });
}

QStringList HandbookWords::labels(const QString& wanted, bool isWhole) const
{
    auto at = std::lower_bound(m_labels.begin(), m_labels.end(), wanted,
        [](const Label& label, const QString& word) { return label.word < word; });
    QStringList found;
    for (; at != m_labels.end() && (isWhole ? at->word == wanted : at->word.startsWith(wanted)); ++at)
        found << at->english;
    return found;
}

QStringList HandbookWords::stemLabels(const QString& wanted, qsizetype shortest) const
{
    for (auto size = wanted.size() - 1; size >= shortest; --size) {
        if (const auto found = labels(wanted.first(size), true); !found.isEmpty())
            return found;
    }
    return {};
}

QStringList HandbookWords::english(const QString& word) const
{
    const auto wanted = folded(word);
    const auto whole = labels(wanted, true);
    if (wanted.size() < shortestBeginning)
        return fewest(whole);
    const auto begun = labels(wanted, false);
    if (begun.isEmpty())
        return fewest(stemLabels(wanted, shortestStem));
    const auto stem = stemLabels(wanted, qMax(shortestStem, wanted.size() - longestEnding));
    for (const auto& some : {begun + stem, begun, whole}) {
        if (const auto few = fewest(some); !few.isEmpty())
            return few;
    }
    return {};
}

} // namespace everyport
