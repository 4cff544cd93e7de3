#include "ui/polls/kinds/kindwords.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "ui/charts/chartshape.h"
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

constexpr qsizetype mostTold = 3;  // words that are level, ranks
constexpr qsizetype mostLevel = 8; // of a ranking, where many are level
constexpr int mostTitle = 80;

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

/// By rank, so that none is left out that is level with one that is told.
bool isTold(const polls::RankedAnswer& answer)
{
    return answer.rank <= mostTold && answer.points > 0;
}

ChartResult rankingWords(const polls::RankingResult& ranking)
{
    QStringList order;
    QList<ChartFigure> figures;
    for (const polls::RankedAnswer& answer : ranking.answers) {
        if (!isTold(answer))
            continue;
        if (order.size() == mostLevel) {
            order.append(QStringLiteral("…"));
            break;
        }
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

QString outWords(int round)
{
    return KindWords::tr("out in round %1").arg(QLocale().toString(round));
}

/// Who is first in the last round; all that are where several are level there.
ChartFigure runoffLeaders(const polls::RankingResult& ranking, bool isOver)
{
    QStringList leaders;
    for (const polls::RankedAnswer& answer : ranking.answers) {
        if (answer.rank != 1)
            continue;
        if (leaders.size() == mostLevel) {
            leaders.append(QStringLiteral("…"));
            break;
        }
        leaders.append(shownInLine(answer.title, mostTitle));
    }
    const QString caption = leaders.size() > 1 ? KindWords::tr("level in the last round")
        : isOver                               ? KindWords::tr("wins the run-off")
                                               : KindWords::tr("leads the run-off");
    return {leaders.join(QStringLiteral(", ")), caption};
}

/// Who leads, who dropped out when, and what the last round was.
ChartResult runoffWords(const polls::RankingResult& ranking, bool isOver)
{
    const auto titleOf = [&ranking](const QString& id) {
        const auto is = [&id](const polls::RankedAnswer& answer) { return answer.id == id; };
        const auto found = std::find_if(ranking.answers.begin(), ranking.answers.end(), is);
        return shownInLine(found == ranking.answers.end() ? id : found->title, mostTitle);
    };
    const polls::RankedAnswer* winner = ranking.winner();
    const int rounds = int(ranking.rounds.size());
    ChartResult result;
    result.figures.append(runoffLeaders(ranking, isOver));
    for (int round = 0; round < rounds; ++round) {
        QStringList out;
        for (const QString& id : ranking.rounds[round].out)
            out.append(titleOf(id));
        if (!out.isEmpty())
            result.figures.append({out.join(QStringLiteral(", ")), outWords(round + 1)});
    }
    result.below = winner ? KindWords::tr("%Ln ballots in the last round", nullptr, winner->points)
                          : KindWords::tr("A draw in the last round");
    const QString lasted = KindWords::tr("after %Ln rounds", nullptr, rounds);
    const QString wins = isOver ? KindWords::tr("%1 wins the run-off %2", "a title, after 3 rounds")
                                : KindWords::tr("%1 would win the run-off %2", "a title, after 3 rounds");
    const QString draw = isOver ? KindWords::tr("A draw %1", "after 3 rounds")
                                : KindWords::tr("Would be a draw %1", "after 3 rounds");
    result.summary = winner ? wins.arg(shownInLine(winner->title, mostTitle), lasted) : draw.arg(lasted);
    return result;
}

ChartResult quizWords(const polls::QuizResult& quiz)
{
    const QString knew = KindWords::tr("%1 of %Ln knew it", nullptr, quiz.votes)
                             .arg(QLocale().toString(quiz.rightVotes));
    return {
        .summary = knew, .below = knew, .figures = {{QLocale().toString(quiz.rightVotes), KindWords::tr("knew it")}}};
}

constexpr int mostUnit = 40;

QString withUnit(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : keptTogether(number + QChar(QChar::Nbsp) + shownInLine(unit, mostUnit));
}

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
            first.append(shownInLine(text.text, mostTitle));
    }
    const int most = first.isEmpty() ? 0 : written.texts.first().count;
    const bool isDraw = first.size() > mostTold;
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

ChartForm formOf(polls::Kind kind)
{
    switch (kind) {
    case polls::Kind::Choice:
    case polls::Kind::Scale:
    case polls::Kind::Motion:
    case polls::Kind::Ranking:
    case polls::Kind::Quiz: break;
    case polls::Kind::Number: return ChartForm::Columns;
    case polls::Kind::Words: return ChartForm::Cloud;
    case polls::Kind::Open: return ChartForm::Quotes;
    }
    return ChartForm::Bars;
}

/// Which was right is said in words, and seen by what is pale; none of them leads.
void showQuiz(ChartData& data, const polls::QuizResult& quiz)
{
    QStringList right;
    data.inOrder = true;
    for (ChartRow& row : data.rows) {
        row.isPale = !quiz.right.contains(row.id);
        if (row.isPale)
            continue;
        right.append(row.label);
        row.label = KindWords::tr("%1 (right)", "an answer").arg(row.label);
    }
    data.result.headline = right.join(QStringLiteral(" · "));
}

void showRanking(ChartData& data, const polls::RankingResult& ranking)
{
    for (ChartRow& row : data.rows) {
        const auto is = [&row](const polls::RankedAnswer& answer) { return answer.id == row.id; };
        const auto ranked = std::find_if(ranking.answers.cbegin(), ranking.answers.cend(), is);
        row.count = ranked == ranking.answers.cend() ? 0 : ranked->points;
        row.recent = 0; // votes, which have different weights here
        row.label = withRoundOut(row.label, polls::outInRound(ranking.rounds, row.id));
    }
    data.isRunoff = ranking.isByRunoff();
    data.points = ranking.whole();
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

/// Another station may tell of other bins than it has rows: those are bars.
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

} // namespace

QString withRoundOut(const QString& answer, int round)
{
    return round > 0 ? KindWords::tr("%1 (%2)", "an answer, out in round 2").arg(answer, outWords(round)) : answer;
}

ChartResult kindResult(const polls::KindFigures& figures, bool isOver)
{
    if (figures.scale)
        return scaleResult(*figures.scale);
    if (figures.ranking)
        return figures.ranking->isByRunoff() ? runoffWords(*figures.ranking, isOver) : rankingWords(*figures.ranking);
    if (figures.quiz)
        return quizWords(*figures.quiz);
    if (figures.number)
        return numberWords(*figures.number, figures.unit);
    if (figures.written)
        return writtenWords(*figures.written, figures.kind);
    return figures.motion ? motionWords(*figures.motion, isOver) : ChartResult();
}

void showKind(ChartData& data, const polls::KindFigures& figures, bool isOver)
{
    data.inOrder = !polls::hasFreeAnswers(figures.kind);
    data.form = formOf(figures.kind);
    data.hasParts = figures.kind == polls::Kind::Choice || figures.kind == polls::Kind::Motion;
    if (data.hidden)
        return data.hide();
    if (figures.number)
        showNumbers(data, *figures.number, figures.unit);
    data.result = kindResult(figures, isOver);
    if (figures.quiz)
        showQuiz(data, *figures.quiz);
    if (figures.ranking)
        showRanking(data, *figures.ranking);
}

} // namespace everyport::ui
