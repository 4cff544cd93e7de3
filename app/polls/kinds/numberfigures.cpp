#include "app/polls/kinds/numberfigures.h"

#include <algorithm>
#include <cmath>

#include <QMap>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

namespace {

/// In steps of the smallest decimal, so that sums and bins are exact.
using Steps = QMap<qint64, int>;

Steps stepsOf(const Tally& tally, double unit)
{
    Steps steps;
    for (const auto& [key, count] : tally.counts.asKeyValueRange()) {
        if (count > 0)
            steps[qint64(std::llround(key.toDouble() * unit))] += count;
    }
    return steps;
}

qint64 stepAt(const Steps& steps, qint64 place)
{
    for (const auto& [step, count] : steps.asKeyValueRange()) {
        if (place < count)
            return step;
        place -= count;
    }
    return 0;
}

/// 1, 2, 5, 10, 20, 50, … steps: the least of which few enough hold all.
qint64 widthFor(qint64 lowest, qint64 highest)
{
    for (qint64 ten = 1;; ten *= 10) {
        for (const qint64 width : {ten, 2 * ten, 5 * ten}) {
            if (std::floor(double(highest) / double(width)) - std::floor(double(lowest) / double(width))
                < NumberFigures::mostBins)
                return width;
        }
    }
}

qint64 floorTo(qint64 step, qint64 width)
{
    return qint64(std::floor(double(step) / double(width))) * width;
}

/// Of the last bin, beyond which nobody can give any; none where the highest was lowered after some gave more.
std::optional<qint64> lastEnd(const Writing& writing, const Steps& steps, double unit)
{
    if (!writing.highest)
        return {};
    const auto highest = qint64(std::llround(double(*writing.highest) * unit));
    return highest >= steps.lastKey() ? std::optional(highest) : std::nullopt;
}

} // namespace

std::optional<NumberFigures> numberFigures(const Poll& poll, const Tally& tally)
{
    if (poll.kind != Kind::Number)
        return {};
    const double unit = std::pow(10, poll.writing.decimals);
    const auto steps = stepsOf(tally, unit);
    if (steps.isEmpty())
        return {};
    qint64 number = 0;
    double sum = 0;
    for (const auto& [step, count] : steps.asKeyValueRange()) {
        number += count;
        sum += double(step) * count;
    }
    const double mean = sum / double(number);
    double squares = 0;
    for (const auto& [step, count] : steps.asKeyValueRange())
        squares += count * (double(step) - mean) * (double(step) - mean);
    NumberFigures figures{.lowest = double(steps.firstKey()) / unit, .highest = double(steps.lastKey()) / unit};
    figures.middle = {.mean = mean / unit,
        .median = double(stepAt(steps, (number - 1) / 2) + stepAt(steps, number / 2)) / 2 / unit,
        .spread = std::sqrt(squares / double(number)) / unit};
    const auto width = widthFor(steps.firstKey(), steps.lastKey());
    figures.isEach = width == 1;
    const auto end = figures.isEach ? std::nullopt : lastEnd(poll.writing, steps, unit);
    for (qint64 from = floorTo(steps.firstKey(), width); from <= steps.lastKey(); from += width) {
        if (from == end && !figures.bins.isEmpty()) { // nothing can lie beyond: it is the end of the bin before
            figures.bins.last().count += steps.value(from);
            continue;
        }
        const auto to = end ? std::min(from + width, *end) : from + width;
        NumberBin bin{.from = double(from) / unit, .to = double(to) / unit};
        for (auto step = steps.lowerBound(from); step != steps.end() && step.key() < from + width; ++step)
            bin.count += *step;
        figures.bins.append(bin);
    }
    if (end && figures.bins.last().to >= double(*end) / unit)
        figures.end = figures.bins.last().to;
    return figures;
}

} // namespace everyport::polls
