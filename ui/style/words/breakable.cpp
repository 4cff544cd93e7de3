#include "ui/style/words/breakable.h"

namespace everyport::ui {
namespace {

constexpr QChar mayEnd(0x200b);
constexpr qsizetype longestWord = 30;
constexpr qsizetype atSign = 8;    ///< Letters after which a sign ends a piece.
constexpr qsizetype anywhere = 20; ///< Letters that end one without a sign.

void append(QString& all, QStringView word)
{
    if (word.size() <= longestWord) {
        all += word;
        return;
    }
    qsizetype run = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        all += c;
        ++run;
        const bool isWhole = !c.isHighSurrogate() && i + 1 < word.size() && !word[i + 1].isMark();
        if (isWhole && (run >= anywhere || (run >= atSign && c.isPunct()))) {
            all += mayEnd;
            run = 0;
        }
    }
}

} // namespace

QString breakable(const QString& words)
{
    QString all;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].isSpace())
            continue;
        append(all, QStringView(words).sliced(begin, i - begin));
        all += words[i];
        begin = i + 1;
    }
    append(all, QStringView(words).sliced(begin));
    return all;
}

} // namespace everyport::ui
