#include "ui/polls/kinds/rankingwords.h"

#include <algorithm>

#include <QLocale>

#include "ui/polls/kinds/kindsentences.h"
#include "ui/polls/kinds/runoffwords.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

namespace {

constexpr qsizetype mostLevel = 8; // of a ranking, where many are level

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
    return answer.rank <= KindWords::mostTold && answer.points > 0;
}

} // namespace

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
        const QString title = shownInLine(answer.title, KindWords::mostTitle);
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

} // namespace everyport::ui
