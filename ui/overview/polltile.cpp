#include "ui/overview/polltile.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

#include "app/polls/kinds/shownanswers.h"
#include "ui/charts/barchart.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/polls/kinds/kindwords.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/writtenmodel.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/emptystate.h"

namespace everyport::ui {
namespace {

constexpr int shownAnswers = 6;

ChartData chartOf(const polls::Poll& poll, const polls::Tally& tally)
{
    ChartData data{
        .question = poll.question, .votes = tally.votes, .voters = tally.voters, .hidden = poll.resultsHidden};
    data.orders = poll.kind == polls::Kind::Ranking ? tally.given(poll) : 0;
    const polls::ShownAnswers shown = polls::shownAnswers(poll, tally);
    for (int i = 0; i < shown.poll.answers.size(); ++i)
        data.rows.append({.id = shown.poll.answers[i].id,
            .label = shownInLine(answerTitle(poll.kind, shown.poll.answers[i].title)),
            .count = shown.tally.count(shown.poll.answers[i].id),
            .colour = i});
    showKind(data, polls::kindFigures(poll, tally), poll.state == polls::Poll::State::Closed);
    return data;
}

} // namespace

const polls::Poll* pollToShow(const QList<polls::Poll>& polls)
{
    const polls::Poll* best = nullptr;
    const auto rank = [](const polls::Poll& poll) {
        return std::pair(poll.isOpen()                     ? 2
                : poll.state == polls::Poll::State::Closed ? 1
                                                           : 0,
            poll.isOpen() ? poll.openedAt.value_or(0) : poll.closedAt.value_or(0));
    };
    for (const polls::Poll& poll : polls) {
        if (!best || rank(*best) < rank(poll))
            best = &poll;
    }
    return best;
}

PollTile::PollTile(polls::PollRegistry& registry, QAction* newPoll, QWidget* parent)
    : Card(tr("Polls"), parent),
      m_registry(registry),
      m_chart(new BarChart(this)),
      m_none(new EmptyState({}, tr("No polls yet. Two answers are enough."), newPoll, this)),
      m_batch([this] { refresh(); }, this)
{
    body()->setContentsMargins(Metrics::pageEdge, 0, Metrics::pageEdge, 8);
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_none, 1);
    m_chart->setFocusPolicy(Qt::NoFocus); // the Polls page walks through the bars
    m_registry.addListener(*this);
    refresh();
}

PollTile::~PollTile()
{
    m_registry.removeListener(*this);
}

int PollTile::wantedHeight() const
{
    const int rows = qBound(3, m_chart->rowCount(), shownAnswers);
    return qMax(Metrics::px(158), Metrics::px(40) + rows * Metrics::px(22) + Metrics::px(10));
}

void PollTile::refresh()
{
    showPoll();
    Q_EMIT refreshed();
}

void PollTile::showPoll()
{
    const auto all = m_registry.polls();
    const polls::Poll* poll = pollToShow(all);
    m_chart->setVisible(poll);
    m_none->setVisible(!poll);
    m_poll = poll ? poll->id : QString();
    if (!poll) {
        setTitle(tr("Polls"));
        setCaption({});
        setState(Mark::None, {});
        return;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto tally = m_registry.tally(poll->id);
    setTitle(pollTitle(*poll));
    QString votes = poll->kind == polls::Kind::Ranking ? tr("%Ln orders", nullptr, tally.given(*poll))
                                                       : tr("%Ln votes", nullptr, tally.votes);
    if (const int waiting = waitingAnswers(*poll, tally); waiting > 0)
        votes = tr("%Ln answers wait", nullptr, waiting) + QStringLiteral(", ") + votes;
    setCaption(poll->isOpen()
            ? tr("%1, %2 a minute").arg(votes, QLocale().toString(m_registry.votesPerMinute(poll->id)))
            : votes,
        votes);
    setState(markOf(*poll, now), stateWords(*poll, now));
    m_chart->setData(chartOf(*poll, tally));
}

} // namespace everyport::ui
