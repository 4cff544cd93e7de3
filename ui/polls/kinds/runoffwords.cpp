#include "ui/polls/kinds/runoffwords.h"

#include <algorithm>

#include <QLocale>

#include "ui/polls/kinds/kindsentences.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

namespace {

constexpr qsizetype mostLeaders = 8; // where many are level

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
        if (leaders.size() == mostLeaders) {
            leaders.append(QStringLiteral("…"));
            break;
        }
        leaders.append(shownInLine(answer.title, KindWords::mostTitle));
    }
    const QString caption = leaders.size() > 1 ? KindWords::tr("level in the last round")
        : isOver                               ? KindWords::tr("wins the run-off")
                                               : KindWords::tr("leads the run-off");
    return {leaders.join(QStringLiteral(", ")), caption};
}

} // namespace

ChartResult runoffWords(const polls::RankingResult& ranking, bool isOver)
{
    const auto titleOf = [&ranking](const QString& id) {
        const auto is = [&id](const polls::RankedAnswer& answer) { return answer.id == id; };
        const auto found = std::find_if(ranking.answers.begin(), ranking.answers.end(), is);
        return shownInLine(found == ranking.answers.end() ? id : found->title, KindWords::mostTitle);
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
    result.summary = winner ? wins.arg(shownInLine(winner->title, KindWords::mostTitle), lasted) : draw.arg(lasted);
    return result;
}

QString withRoundOut(const QString& answer, int round)
{
    return round > 0 ? KindWords::tr("%1 (%2)", "an answer, out in round 2").arg(answer, outWords(round)) : answer;
}

} // namespace everyport::ui
