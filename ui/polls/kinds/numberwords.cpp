#include "ui/polls/kinds/numberwords.h"

#include <algorithm>

#include <QLocale>

#include "ui/charts/chartshape.h"
#include "ui/polls/kinds/kindsentences.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

namespace {

constexpr int mostUnit = 40;

QString withUnit(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : keptTogether(number + QChar(QChar::Nbsp) + shownInLine(unit, mostUnit));
}

/// Its numbers, in the window's own digits.
QString binLabel(const polls::NumberBin& bin, const polls::NumberFigures& numbers)
{
    const QString from = plainNumber(bin.from), to = plainNumber(bin.to);
    if (numbers.isEach)
        return from;
    return numbers.hasItsEnd(bin) ? KindWords::tr("%1 to %2", "a range of numbers").arg(from, to)
                                  : KindWords::tr("%1 up to %2", "a range of numbers without the last").arg(from, to);
}

} // namespace

ChartResult numberWords(const polls::NumberFigures& numbers, const QString& unit)
{
    const QString mean = withUnit(plainNumber(numbers.middle.mean), unit), // rounded as the poll has decimals
        median = withUnit(plainNumber(numbers.middle.median), unit), spread = plainNumber(numbers.middle.spread);
    const QString sentence = KindWords::tr("Mean %1 · median %2 · from %3 to %4")
                                 .arg(mean, median, plainNumber(numbers.lowest),
                                     withUnit(plainNumber(numbers.highest), unit));
    return {.summary = sentence,
        .headline = mean,
        .below = sentence,
        .figures = {{mean, KindWords::tr("mean")}, {median, KindWords::tr("median")}, {spread, KindWords::tr("spread")},
            {KindWords::tr("%1 to %2", "a range of numbers")
                    .arg(plainNumber(numbers.lowest), plainNumber(numbers.highest)),
                KindWords::tr("lowest and highest")}}};
}

void showNumbers(ChartData& data, const polls::NumberFigures& numbers, const QString& unit)
{
    const auto isLater = [](const polls::NumberBin& one, const polls::NumberBin& other) {
        return one.from >= other.from;
    };
    const bool isInOrder = std::adjacent_find(numbers.bins.begin(), numbers.bins.end(), isLater) == numbers.bins.end();
    if (numbers.bins.isEmpty() || numbers.bins.size() != data.rows.size() || !isInOrder) {
        data.form = ChartForm::Bars;
        return;
    }
    data.numbers = {.mean = numbers.middle.mean,
        .median = numbers.middle.median,
        .unit = shownInLine(unit, mostUnit),
        .isEach = numbers.isEach};
    for (qsizetype row = 0; row < numbers.bins.size(); ++row) {
        const polls::NumberBin& bin = numbers.bins[row];
        data.numbers.edges.append(bin.from);
        data.rows[row].label = withUnit(binLabel(bin, numbers), unit);
    }
    if (!numbers.isEach)
        data.numbers.edges.append(numbers.bins.last().to);
}

} // namespace everyport::ui
