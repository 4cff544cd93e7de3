#include "ui/languages/messagetemplate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport::ui {
namespace {

constexpr qsizetype enoughLetters = 8;
constexpr qsizetype enoughWords = 2;

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
