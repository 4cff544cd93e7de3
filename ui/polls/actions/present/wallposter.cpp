#include "ui/polls/actions/present/wallposter.h"

#include <QCoreApplication>
#include <QUrl>

#include "app/polls/cards/card.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "ui/charts/barpainter.h"
#include "ui/polls/actions/chartchoice.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/pollreplay.h"
#include "ui/polls/actions/pollsharing.h"
#include "ui/polls/actions/show/pollthemes.h"
#include "ui/polls/actions/show/quizplaces.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/polls/themes/themelook.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {

using polls::Poll;

namespace {

struct WallWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::WallWords)
};

constexpr qint64 countdownFrom = 10 * 60'000;
constexpr qint64 lastMinute = 60'000;

QString stateOf(const Poll& poll)
{
    return poll.isOpen()                    ? WallWords::tr("Live")
        : poll.state == Poll::State::Closed ? WallWords::tr("Closed")
                                            : WallWords::tr("Not open yet");
}

/// `isReachable`: phones can open the address that stands there. `isLeftOut`: nothing counts that is entered here.
QString callOf(const Poll& poll, bool isReachable, bool isLeftOut)
{
    if (isLeftOut)
        return WallWords::tr("This station is left out of this question.");
    if (poll.isForPhonesAlone())
        return isReachable
            ? (polls::isWritten(poll.kind) ? WallWords::tr("Open the address with your phone and write your answer.")
                                           : WallWords::tr("Open the address with your phone and press your answer."))
            : WallWords::tr("You vote with your phone. The address stands here as soon as phones can open it.");
    const polls::Policy& policy = poll.policy;
    if (policy.mode == polls::Policy::Mode::Change)
        return poll.isForPhones() ? WallWords::tr("Hold your card to the reader of your choice. Your last vote counts.")
                                  : WallWords::tr("Hold your card to the reader of your choice. Your last tap counts.");
    if (poll.kind == polls::Kind::Ranking)
        return WallWords::tr(
            "Hold your card to one reader after the other, starting with the best answer, up to %n of them.", nullptr,
            policy.maxChoices);
    if (policy.mode == polls::Policy::Mode::Multi)
        return WallWords::tr(
            "Hold your card to the readers of your choice, up to %n of them.", nullptr, policy.maxChoices);
    return WallWords::tr("Hold your card to the reader of your choice.");
}

void addClosing(Poster& poster, const Poll& poll, qint64 now)
{
    if (!poll.isOpen() || !poll.closesAt)
        return;
    const qint64 left = qMax<qint64>(0, *poll.closesAt - now);
    poster.isLastMinute = left <= lastMinute;
    if (poster.isLastMinute)
        poster.closes = clockText(left);
    else if (left <= countdownFrom)
        poster.closes = WallWords::tr("closes in %1").arg(clockText(left));
    else
        poster.closes = WallWords::tr("closes %1").arg(clockText(*poll.closesAt, now));
}

/// Of a quiz those have won who have the most points.
void showLeaders(ChartData& data, const polls::QuizStandings& standings)
{
    if (standings.rows.isEmpty())
        return;
    const int best = standings.rows.first().points;
    data = {.question = WallWords::tr("After %Ln questions", nullptr, standings.questions)};
    for (const auto& row : standings.rows) {
        if (data.rows.size() == polls::maximumAnswers)
            break;
        data.rows.append(
            {.id = row.card, .label = polls::cardName(row.card), .count = row.points, .colour = int(data.rows.size())});
        data.points += row.points;
    }
    data.votes = data.voters = int(standings.rows.size());
    data.hasShares = false;
    data.result.below = pointWords(best);
}

} // namespace

int untilCountdownMoves(const Poll* poll, qint64 now)
{
    const qint64 left = poll && poll->isOpen() && poll->closesAt ? *poll->closesAt - now : 0;
    return left > 0 ? int(left % 1000) + 1 : 1000;
}

Poster wallPoster(PollController& controller, const QString& poll, const RecentVotes& recent, bool dark, qint64 now)
{
    Poster poster;
    poster.sideColumn = true;
    poster.dark = dark;
    if (const Poll* own = controller.feed().registry().find(poll)) {
        poster.data = chartOf(
            *own, controller.replay->tallyOf(*own), recent, nullptr, controller.replay->isUnderWay(own->id));
        if (own->resultsHidden && own->isOpen())
            poster.data.hide();
        controller.chart->applyTo(poster.data, own);
        poster.mark = markOf(*own, now);
        poster.state = stateOf(*own);
        addClosing(poster, *own, now);
        const Station& station = controller.context().station();
        // A code that leads nowhere would only be a picture, and nobody there could type where it leads.
        if (station.pollAddresses().reachBeyond()) {
            const QString voting = own->isOpen() ? station.pollAddresses().handedOut(poll) : QString();
            poster.isForVoting = !voting.isEmpty();
            poster.address = voting.isEmpty() ? station.pollAddresses().results(poll) : voting;
            poster.shortAddress = station.pollAddresses().typed(poll);
        }
        poster.theme = controller.themes->lookOfPoll(poll);
        poster.dark = poster.theme ? poster.theme->dark : dark;
        poster.event = own->event;
        poster.hidden = WallWords::tr("The results are hidden until voting closes.");
        if (own->isOpen())
            poster.foot = callOf(
                *own, poster.isForVoting, own->leftOut.contains(controller.feed().registry().station()));
        else
            poster.foot = controller.sharing->sealWords(poll);
    } else if (const FollowedPoll* other = controller.followed().poll(poll)) {
        poster.data = other->data();
        controller.chart->applyTo(poster.data, nullptr);
        poster.mark = other->mark();
        poster.state = !other->isLive() ? WallWords::tr("Reconnecting")
            : other->isOpen()           ? WallWords::tr("Live")
                                        : WallWords::tr("Closed");
        poster.address = poll;
        poster.shortAddress = QUrl(poll).authority() + QUrl(poll).path();
    }
    return poster;
}

WinnerFacts wallWinner(PollController& controller, const QString& poll, bool dark)
{
    WinnerFacts facts;
    facts.dark = dark;
    const Poll* own = controller.feed().registry().find(poll);
    if (!own)
        return facts;
    facts.theme = controller.themes->lookOfPoll(poll);
    facts.event = own->event;
    facts.dark = facts.theme ? facts.theme->dark : dark;
    facts.data = chartOf(*own, controller.feed().registry().tally(poll), {}, nullptr);
    // A replay's map is of another moment than who has won.
    controller.chart->applyTo(facts.data, controller.replay->isUnderWay(poll) ? nullptr : own);
    if (own->kind == polls::Kind::Quiz) // else they are of another question of its event
        showLeaders(facts.data, controller.places->of(*own));
    if (own->closedAt)
        facts.closed = WallWords::tr("Closed %1").arg(clockText(*own->closedAt, QDateTime::currentMSecsSinceEpoch()));
    return facts;
}

} // namespace everyport::ui
