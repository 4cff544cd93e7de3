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

} // namespace

HandbookWords::HandbookWords(const QString& language)
{
    // "l’adresse" has "adresse" in it; "Back-up" is one word.
    static const QRegularExpression between(u"[\\s’'/,()→]+"_s);
    const auto lines = QString::fromUtf8(handbookFile(language + u"/words"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const auto& line : lines) {
        const auto english = line.section(u'\t', 1);
        for (const auto& word : line.section(u'\t', 0, 0).toCaseFolded().split(between, Qt::SkipEmptyParts))
            m_labels.append({word, english});
    }
    std::stable_sort(
        m_labels.begin(), m_labels.end(), [](const Label& one, const Label& other) { return one.word < other.word; });
}

QStringList HandbookWords::english(const QString& word) const
{
    const auto folded = word.toCaseFolded();
    auto at = std::lower_bound(m_labels.begin(), m_labels.end(), folded,
        [](const Label& label, const QString& wanted) { return label.word < wanted; });
    QStringList found;
    for (; at != m_labels.end() && at->word == folded; ++at)
        found << at->english;
    if (found.isEmpty() && folded.size() >= shortestBeginning) {
        for (; at != m_labels.end() && at->word.startsWith(folded); ++at)
            found << at->english;
    }
    std::stable_sort(
        found.begin(), found.end(), [](const QString& one, const QString& other) { return one.size() < other.size(); });
    QStringList fewest;
    for (const auto& one : found) {
        if (HandbookSearch::marks(one, fewest).isEmpty())
            fewest << one;
        if (fewest.size() > mostMeanings)
            return {};
    }
    return fewest;
}

} // namespace everyport
