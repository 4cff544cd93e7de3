#include "ui/polls/actions/votes/madeupanswers.h"

#include <algorithm>
#include <cmath>
#include <random>

#include <QCoreApplication>
#include <QRandomGenerator>

#include "app/polls/definition/poll.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct MadeUp {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::MadeUp)
};

/// Rather small ones, so that some are given more often than others.
int place(qsizetype count)
{
    const double one = QRandomGenerator::global()->generateDouble();
    return int(std::min<double>(double(count) - 1, std::floor(one * one * double(count))));
}

/// About the middle of what may be written, as guesses are.
QString number(const polls::Writing& writing)
{
    constexpr qint64 usual = 100, least = -polls::largestNumber, most = polls::largestNumber;
    const qint64 lowest = writing.lowest.value_or(
        writing.highest ? std::max(least, std::min<qint64>(0, *writing.highest - usual)) : 0);
    const double from = double(lowest);
    const double to = double(writing.highest.value_or(std::min(most, lowest + usual)));
    std::normal_distribution<double> spread((from + to) / 2, std::max(1.0, to - from) / 6);
    const double found = std::clamp(spread(*QRandomGenerator::global()), from, to);
    return QString::number(found, 'f', writing.decimals);
}

} // namespace

QStringList madeUpAnswers(const polls::Poll& poll)
{
    if (poll.kind == polls::Kind::Number)
        return {number(poll.writing)};
    const QStringList all = poll.kind == polls::Kind::Words
        ? MadeUp::tr(
            "green, shady, quiet, benches, water, market, trees, safe, children, music, open, lights, clean, flowers")
              .split(u", "_s)
        : MadeUp::tr(
            "More benches, please.|Somewhere dry to wait for the bus.|Keep the old tree.|A tap for drinking water.|Less noise at night.")
              .split(u'|');
    const bool isSeveral = poll.policy.mode == polls::Policy::Mode::Multi;
    const int most = isSeveral ? 1 + int(QRandomGenerator::global()->bounded(poll.policy.maxChoices)) : 1;
    QStringList some;
    for (int i = 0; i < most; ++i)
        some.append(all[place(all.size())]);
    some.removeDuplicates();
    return some;
}

} // namespace everyport::ui
