#include "ui/polls/page/pollfigures.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollreplay.h"
#include "ui/polls/actions/simulatedreaders.h"
#include "ui/polls/models/readernames.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

struct PollFigures {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::PollFigures)
};

/// How many of its readers are there or, while people may vote, for how many answers there is one.
Figures::Figure readersOf(const PollController& controller, const Poll& poll)
{
    if (poll.readers.isEmpty())
        return {QLocale().toString(0), PollFigures::tr("readers")};
    auto& station = controller.context().station();
    int alive = 0;
    for (auto it = poll.readers.cbegin(); it != poll.readers.cend(); ++it)
        alive += readerWord(station, it.key()).trouble.isEmpty() ? 1 : 0;
    const bool isOver = poll.state == Poll::State::Closed; // nobody votes, whatever its readers do
    const int asked = int(poll.answers.size());
    const int without = isOver ? 0 : int(answersWithoutReader(poll).size());
    if (without > 0)
        return {PollFigures::tr("%1 of %2").arg(asked - without).arg(asked), PollFigures::tr("answers have a reader"),
            Mark::Trouble};
    const bool allAlive = alive == poll.readers.size();
    return {PollFigures::tr("%1 of %2").arg(alive).arg(poll.readers.size()), PollFigures::tr("readers alive"),
        allAlive || isOver ? Mark::None : Mark::Trouble};
}

} // namespace

QList<Figures::Figure> pollFigures(const PollController& controller, const Poll& poll)
{
    const auto& registry = controller.feed().registry();
    const polls::Tally tally = controller.replay->tallyOf(poll);
    const QLocale locale;
    const bool isRanking = poll.kind == polls::Kind::Ranking;
    QList<Figures::Figure> figures{{locale.toString(tally.given(poll)),
        isRanking ? PollFigures::tr("orders, %Ln places given", nullptr, tally.votes)
                  : PollFigures::tr("votes of %Ln voters", nullptr, tally.voters)}};
    if (controller.replay->isUnderWay(poll.id)) // all else is known of the end alone
        return figures;
    figures.append({locale.toString(tally.taps),
        PollFigures::tr("taps, %Ln changed", nullptr, tally.changed)
            + (tally.refusedTotal() > 0 ? u", "_s + PollFigures::tr("%Ln refused", nullptr, tally.refusedTotal())
                                        : QString())});
    figures.append({locale.toString(registry.votesPerMinute(poll.id)),
        isRanking ? PollFigures::tr("places given a minute") : PollFigures::tr("votes a minute")});
    if (!polls::isWritten(poll.kind))
        figures.append(readersOf(controller, poll));
    return figures;
}

QList<Figures::Figure> followedFigures(int votes, int voters)
{
    return {{QLocale().toString(votes), PollFigures::tr("votes counted")},
        {QLocale().toString(voters), PollFigures::tr("voters")}};
}

} // namespace everyport::ui
