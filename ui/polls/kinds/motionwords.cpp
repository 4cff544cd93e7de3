#include "ui/polls/kinds/motionwords.h"

#include <QLocale>

#include "ui/polls/kinds/kindsentences.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using polls::Majority;
using polls::MotionResult;

namespace {

QString verdictWords(MotionResult::Verdict verdict, bool isOver)
{
    switch (verdict) {
    case MotionResult::Verdict::Carried: return isOver ? KindWords::tr("Carried") : KindWords::tr("Carried so far");
    case MotionResult::Verdict::NotCarried:
        return isOver ? KindWords::tr("Not carried") : KindWords::tr("Not carried so far");
    case MotionResult::Verdict::Tied: return isOver ? KindWords::tr("Tied") : KindWords::tr("Tied so far");
    }
    return {};
}

QString countWords(const MotionResult& motion)
{
    QStringList words{KindWords::tr("%Ln yes", nullptr, motion.yes), KindWords::tr("%Ln no", nullptr, motion.no)};
    if (motion.abstained > 0)
        words.append(KindWords::tr("%Ln abstained", nullptr, motion.abstained));
    return words.join(QStringLiteral(", "));
}

/// Per cent of those that the majority goes by, rounded, but never to the other side of what is needed.
int shareOfYes(const MotionResult& motion)
{
    const bool isOfAll = motion.majority == Majority::Absolute;
    const double of = motion.yes + motion.no + (isOfAll ? motion.abstained : 0);
    const int share = of > 0 ? qRound(100.0 * motion.yes / of) : 0, least = isOfAll ? 51 : 67;
    return motion.verdict == MotionResult::Verdict::Carried ? qMax(share, least) : qMin(share, least - 1);
}

/// What was needed and what was said, where counts alone do not explain it.
QString reasonWords(const MotionResult& motion)
{
    const QString share = keptTogether(QLocale().toString(shareOfYes(motion)) + QStringLiteral(" %"));
    const bool isCarried = motion.verdict == MotionResult::Verdict::Carried;
    switch (isCarried ? Majority::Simple : motion.majority) {
    case Majority::Simple: return countWords(motion);
    case Majority::TwoThirds: return KindWords::tr("two thirds are needed, %1 said yes").arg(share);
    case Majority::Absolute: return KindWords::tr("more than half of all votes is needed, %1 said yes").arg(share);
    }
    return {};
}

QList<ChartFigure> motionFigures(const MotionResult& motion, const QString& verdict)
{
    QList<ChartFigure> figures{{verdict, KindWords::tr("verdict")}};
    const QString share = QLocale().toString(shareOfYes(motion)) + QStringLiteral(" %");
    switch (motion.majority) {
    case Majority::Simple: break;
    case Majority::TwoThirds: figures.append({share, KindWords::tr("said yes, two thirds are needed")}); break;
    case Majority::Absolute: figures.append({share, KindWords::tr("of all said yes, more than half is needed")}); break;
    }
    return figures;
}

} // namespace

ChartResult motionWords(const MotionResult& motion, bool isOver)
{
    const QString verdict = verdictWords(motion.verdict, isOver), reason = reasonWords(motion);
    return {.summary = KindWords::tr("%1: %2", "verdict: why").arg(verdict, reason),
        .headline = verdict,
        .below = reason == countWords(motion) ? reason : countWords(motion) + QStringLiteral(" · ") + reason,
        .figures = motionFigures(motion, verdict)};
}

} // namespace everyport::ui
