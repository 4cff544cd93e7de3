#include "ui/polls/kinds/writtenwords.h"

#include <QLocale>

#include "ui/polls/kinds/kindsentences.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

namespace {

QString waitingWords(const polls::WrittenResult& written)
{
    return written.waiting > 0
        ? QStringLiteral(" · ") + KindWords::tr("%Ln wait for the host", nullptr, written.waiting)
        : QString();
}

/// Of words the one that most have given is the result, of sentences all of them.
ChartResult wordsResult(const polls::WrittenResult& written)
{
    ChartResult result{
        .summary = KindWords::tr("%Ln different words", nullptr, written.different) + waitingWords(written)};
    QStringList first;
    for (const polls::ShownText& text : written.texts) {
        if (text.count == written.texts.first().count)
            first.append(shownInLine(text.text, KindWords::mostTitle));
    }
    const int most = first.isEmpty() ? 0 : written.texts.first().count;
    const bool isDraw = first.size() > KindWords::mostTold;
    result.headline = first.isEmpty() || isDraw ? result.summary : first.join(QStringLiteral(" · "));
    if (first.size() == 1)
        result.below = KindWords::tr("given %Ln times, more often than any other word", nullptr, most);
    else if (!first.isEmpty())
        result.below = KindWords::tr("given %Ln times each", nullptr, most);
    result.figures = {
        {QLocale().toString(written.different), KindWords::tr("different words", nullptr, written.different)}};
    return result;
}

ChartResult openWords(const polls::WrittenResult& written)
{
    const QString sentence = KindWords::tr("%Ln different answers", nullptr, written.different) + waitingWords(written);
    return {.summary = sentence,
        .headline = sentence,
        .below = KindWords::tr("from %Ln votes", nullptr, written.votes),
        .figures = {
            {QLocale().toString(written.different), KindWords::tr("different answers", nullptr, written.different)}}};
}

} // namespace

ChartResult writtenWords(const polls::WrittenResult& written, polls::Kind kind)
{
    ChartResult result = kind == polls::Kind::Words ? wordsResult(written) : openWords(written);
    if (written.waiting > 0)
        result.figures.append(
            {QLocale().toString(written.waiting), KindWords::tr("wait for you", nullptr, written.waiting)});
    if (written.hidden > 0)
        result.figures.append({QLocale().toString(written.hidden), KindWords::tr("hidden by you")});
    return result;
}

} // namespace everyport::ui
