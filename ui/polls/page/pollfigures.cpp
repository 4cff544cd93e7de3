#include "ui/polls/page/pollfigures.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollreplay.h"
#include "ui/polls/actions/votes/simulatedreaders.h"
#include "ui/polls/models/readernames.h"
#include "ui/style/words/shownwords.h"

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

/// Below how many votes, or orders, there are: each number has the words for as many.
QString givenWords(const Poll& poll, const polls::Tally& tally)
{
    if (poll.kind == polls::Kind::Ranking)
        return PollFigures::tr("orders", "below the number", tally.given(poll)) + u", "_s
            + PollFigures::tr("%Ln places given", nullptr, tally.votes);
    return PollFigures::tr("%1 of %2", "votes of voters")
        .arg(PollFigures::tr("votes", "below the number", tally.given(poll)),
            PollFigures::tr("%Ln voters", nullptr, tally.voters));
}

/// All that came. Phones tap at no reader, and give one place of an order after the other.
QString cameWords(const Poll& poll, const polls::Tally& tally)
{
    if (poll.isForPhones() && poll.kind == polls::Kind::Ranking)
        return PollFigures::tr("places sent", "below the number", tally.taps);
    return poll.isForPhones() ? PollFigures::tr("votes sent", "below the number", tally.taps)
                              : PollFigures::tr("taps", "below the number", tally.taps);
}

/// Where voters write nobody taps: what was sent is what is counted, but for these.
QString sentWords(const polls::Tally& tally)
{
    QString words;
    if (tally.changed > 0)
        words += u", "_s + PollFigures::tr("%Ln changed", nullptr, tally.changed);
    if (const int refused = tally.refusedTotal(); refused > 0)
        words += u", "_s + PollFigures::tr("%Ln refused", nullptr, refused);
    return words;
}

QString tapsWords(const Poll& poll, const polls::Tally& tally)
{
    QStringList words{cameWords(poll, tally), PollFigures::tr("%Ln changed", nullptr, tally.changed)};
    if (const int refused = tally.refusedTotal(); refused > 0)
        words.append(PollFigures::tr("%Ln refused", nullptr, refused));
    return words.join(u", "_s);
}

} // namespace

QList<Figures::Figure> pollFigures(const PollController& controller, const Poll& poll)
{
    const auto& registry = controller.feed().registry();
    const polls::Tally tally = controller.replay->tallyOf(poll);
    const QLocale locale;
    QList<Figures::Figure> figures{{locale.toString(tally.given(poll)), givenWords(poll, tally)}};
    // Or numbers that are others than before are taken for a fault.
    if (const QStringList names = poll.leftOutNames(); !names.isEmpty()) {
        figures.first().caption += u", "_s
            + PollFigures::tr("without %1", "stations").arg(shownInLine(names.join(u", "_s), 60));
        figures.first().mark = Mark::Trouble;
    }
    if (controller.replay->isUnderWay(poll.id)) // all else is known of the end alone
        return figures;
    if (polls::isWritten(poll.kind))
        figures.first().caption += sentWords(tally);
    else
        figures.append({locale.toString(tally.taps), tapsWords(poll, tally)});
    const int rate = registry.votesPerMinute(poll.id);
    figures.append({locale.toString(rate),
        poll.kind == polls::Kind::Ranking ? PollFigures::tr("orders a minute", nullptr, rate)
                                          : PollFigures::tr("votes a minute", nullptr, rate)});
    if (!polls::isWritten(poll.kind))
        figures.append(readersOf(controller, poll));
    return figures;
}

QList<Figures::Figure> followedFigures(int votes, int voters)
{
    return {{QLocale().toString(votes), PollFigures::tr("votes counted", nullptr, votes)},
        {QLocale().toString(voters), PollFigures::tr("voters", nullptr, voters)}};
}

} // namespace everyport::ui
