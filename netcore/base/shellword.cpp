#include "netcore/base/shellword.h"

#include <algorithm>

namespace everyport {

QString shellWord(QString text)
{
    const bool isPlain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringView(u"-_.,:/=@%+").contains(c);
    });
    if (isPlain)
        return text;
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

} // namespace everyport
