#include "ui/languages/strangerswords.h"

#include <algorithm>

#include <QStringList>

#include "ui/languages/messagetemplate.h"

using namespace Qt::StringLiterals;

namespace everyport::ui {
namespace {

/// Turns what follows it round, or the order of what stands beside it.
bool isDirection(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x61c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

bool isName(QStringView value)
{
    if (!value.contains(u' '))
        return true;
    if (value.startsWith(u'/') && value.lastIndexOf(u'/') > 0)
        return !value.contains(u": ");
    const auto words = value.split(u' ');
    return std::all_of(words.begin(), words.end(),
        [](QStringView word) { return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }); });
}

bool isPhrase(QStringView words)
{
    int count = 0;
    for (QStringView word : words.split(u' ')) {
        while (!word.isEmpty() && word.back().isPunct())
            word.chop(1);
        count += word.size() >= 2 && lettersIn(word) == word.size();
    }
    return count >= 2;
}

QString onOneLine(QStringView words)
{
    QString line;
    for (const QChar c : words) {
        if (!isDirection(c))
            line += c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
                ? QChar(u' ')
                : c;
    }
    return line;
}

QString withinMarks(QStringView words)
{
    QString inner = onOneLine(words);
    for (QChar& c : inner) {
        if (u"\"“”„‟«»‹›〝〞「」"_s.contains(c))
            c = u'\'';
    }
    return inner;
}

QString linesWithinMarks(QStringView words)
{
    QStringList lines;
    for (const QStringView line : words.split(u'\n'))
        lines.append(withinMarks(line));
    return lines.join(u'\n');
}

bool isOfSomebody(QStringView words)
{
    return words.contains(u' ') && (words.contains(u'!') || words.contains(u'@') || words.contains("://"_L1));
}

} // namespace everyport::ui
