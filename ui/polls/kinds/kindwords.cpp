#include "ui/polls/kinds/kindwords.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using polls::Majority;
using polls::MotionResult;
using polls::ScaleFigures;

namespace {

struct KindWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::KindWords)
};

/// "3.8", "4"
QString oneDigit(double number)
{
    const double tenths = qRound(number * 10);
    return QLocale().toString(tenths / 10, 'f', qRound(number * 10) % 10 == 0 ? 0 : 1);
}

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

ChartResult motionWords(const MotionResult& motion, bool isOver)
{
    const QString verdict = verdictWords(motion.verdict, isOver), reason = reasonWords(motion);
    return {.summary = KindWords::tr("%1: %2", "verdict: why").arg(verdict, reason),
        .headline = verdict,
        .below = reason == countWords(motion) ? reason : countWords(motion) + QStringLiteral(" · ") + reason,
        .figures = motionFigures(motion, verdict)};
}

constexpr qsizetype mostTold = 3; // of a ranking
constexpr int mostTitle = 200;

QString pointWords(const polls::RankedAnswer& answer)
{
    return KindWords::tr("%Ln points", nullptr, answer.points) + QStringLiteral(", ")
        + KindWords::tr("%Ln times in first place", nullptr, answer.firsts);
}

/// "1. Apple (34 points)", where no line ends within the brackets.
QString placeWords(const polls::RankedAnswer& answer, const QString& title)
{
    QString words = KindWords::tr("%1 (%Ln points)", "2. Apple", answer.points);
    const qsizetype bracket = qMax<qsizetype>(0, words.indexOf(u'('));
    words.replace(bracket, words.size(), words.mid(bracket).replace(u' ', QChar::Nbsp));
    return words.arg(QLocale().toString(answer.rank) + u'.' + QChar(QChar::Nbsp) + title);
}

ChartResult rankingWords(const polls::RankingResult& ranking)
{
    QStringList order;
    QList<ChartFigure> figures;
    for (const polls::RankedAnswer& answer : ranking.answers) {
        if (order.size() == mostTold)
            break;
        const QString title = shownInLine(answer.title, mostTitle);
        order.append(placeWords(answer, title));
        figures.append({QLocale().toString(answer.points), KindWords::tr("points: %1").arg(title)});
    }
    // Whoever leads is seen by the rows; here is what they have.
    const polls::RankedAnswer* winner = ranking.winner();
    const int most = ranking.answers.isEmpty() ? 0 : ranking.answers.first().points;
    return {.summary = order.join(QStringLiteral(" · ")),
        .below = winner ? pointWords(*winner) : KindWords::tr("A draw: %Ln points each", nullptr, most),
        .figures = figures};
}

} // namespace

ChartResult kindResult(const polls::KindFigures& figures, bool isOver)
{
    if (figures.scale)
        return scaleResult(*figures.scale);
    if (figures.ranking)
        return rankingWords(*figures.ranking);
    return figures.motion ? motionWords(*figures.motion, isOver) : ChartResult();
}

void showKind(ChartData& data, const polls::KindFigures& figures, bool isOver)
{
    data.inOrder = !polls::hasFreeAnswers(figures.kind);
    if (data.hidden)
        return;
    data.result = kindResult(figures, isOver);
    if (!figures.ranking)
        return;
    for (ChartRow& row : data.rows) {
        const auto is = [&row](const polls::RankedAnswer& answer) { return answer.id == row.id; };
        const auto& all = figures.ranking->answers;
        const auto ranked = std::find_if(all.cbegin(), all.cend(), is);
        row.count = ranked == all.cend() ? 0 : ranked->points;
        row.recent = 0; // votes, which have different weights here
        data.points += row.count;
    }
}

} // namespace everyport::ui
