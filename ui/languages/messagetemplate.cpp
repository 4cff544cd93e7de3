#include "ui/languages/messagetemplate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport::ui {
namespace {

constexpr qsizetype enoughLetters = 8;
constexpr qsizetype enoughWords = 2;
constexpr int mostSentences = 12; // the last has the rest

bool isLetter(QChar c)
{
    return c.isLetter();
}

/// Words of two letters or more.
qsizetype wordsIn(QStringView text)
{
    qsizetype words = 0, letters = 0;
    for (const QChar c : text) {
        letters = isLetter(c) ? letters + 1 : 0;
        words += letters == 2;
    }
    return words;
}

} // namespace

qsizetype lettersIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), isLetter);
}

QList<qsizetype> sentenceStarts(QStringView text, bool isLine)
{
    QList<qsizetype> starts{0};
    for (qsizetype i = 1; i + 1 < text.size() && starts.size() < mostSentences; ++i) {
        const QChar mark = text[i - 1];
        const bool isBetween = text[i] == u' ' && (mark == u'.' || mark == u':' || mark == u'?' || mark == u';');
        if (isBetween || (text[i] == u'\n' && !isLine))
            starts.append(i + 1);
    }
    return starts;
}

MessageTemplate::MessageTemplate(const QString& text) : english(text), literals(partsOf(text, places))
{
    qsizetype words = 0;
    for (const QString& literal : literals) {
        letters += lettersIn(literal);
        words += wordsIn(literal);
    }
    isShort = letters < enoughLetters && words < enoughWords;
    const auto marks = u".:;?!"_s;
    isFragment = literals.first().isEmpty() && literals.last().isEmpty()
        && std::none_of(english.begin(), english.end(), [&](QChar c) { return marks.contains(c); });
}

std::optional<QList<QStringView>> MessageTemplate::valuesIn(QStringView text) const
{
    const QString& first = literals.first();
    const QString& last = literals.last();
    if (text.size() < first.size() + last.size() || !text.startsWith(first) || !text.endsWith(last))
        return {};
    QList<QStringView> values;
    qsizetype at = first.size();
    const qsizetype end = text.size() - last.size();
    for (qsizetype i = 0; i < places.size(); ++i) {
        const bool isLast = i + 1 == places.size();
        const qsizetype next = isLast ? end : text.left(end).indexOf(literals[i + 1], at);
        if (next < 0)
            return {};
        values.append(text.mid(at, next - at));
        at = next + (isLast ? 0 : literals[i + 1].size());
        const auto same = places.indexOf(places[i]);
        if (values[i] != values[same])
            return {};
        const bool mayBeEmpty = literals[i + 1].isEmpty(); // "….%2": nothing more was said
        if (values[i].isEmpty() && !mayBeEmpty)
            return {};
    }
    return values;
}

QStringList MessageTemplate::partsOf(const QString& words, QList<int>& places)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isPlace = words[i] == u'%' && i + 1 < words.size() && words[i + 1] >= u'1' && words[i + 1] <= u'9';
        if (!isPlace) {
            parts.last() += words[i];
            continue;
        }
        places.append(words[++i].digitValue());
        parts.append(QString());
    }
    return parts;
}

} // namespace everyport::ui
