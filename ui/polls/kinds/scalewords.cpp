#include "ui/polls/kinds/scalewords.h"

#include <QLocale>

#include "ui/polls/kinds/kindsentences.h"

namespace everyport::ui {

using polls::ScaleFigures;

namespace {

/// "3.8", "4"
QString oneDigit(double number)
{
    const double tenths = qRound(number * 10);
    return QLocale().toString(tenths / 10, 'f', qRound(number * 10) % 10 == 0 ? 0 : 1);
}

} // namespace

ChartResult scaleResult(const ScaleFigures& scale)
{
    const QString mean = QLocale().toString(scale.mean, 'f', 1), median = oneDigit(scale.median),
                  spread = QLocale().toString(scale.spread, 'f', 1);
    const QString sentence = KindWords::tr("Mean %1 · median %2 · spread %3").arg(mean, median, spread);
    return {.summary = sentence,
        .headline = mean,
        .below = sentence,
        .figures = {
            {mean, KindWords::tr("mean")}, {median, KindWords::tr("median")}, {spread, KindWords::tr("spread")}}};
}

} // namespace everyport::ui
