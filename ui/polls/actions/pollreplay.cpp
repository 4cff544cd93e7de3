#include "ui/polls/actions/pollreplay.h"

#include <algorithm>
#include <utility>

#include <QAction>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "app/venue/mapreplay.h"
#include "app/venue/venue.h"
#include "netcore/task/taskset.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/widgets/controls/makeaction.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

constexpr int step = 50; // ms between two moments

} // namespace

PollReplay::PollReplay(PollController& controller)
    : QObject(&controller),
      m_controller(controller),
      m_action(makeAction(this, u"history"_s, tr("Repla&y"), [this] { start(); }))
{
    m_action->setToolTip(tr("See once more how the votes came in"));
    controller.context().shortcuts().add(m_action, u"polls/replay"_s, PollController::tr("Polls"));
    m_tick.setInterval(step);
    connect(&m_tick, &QTimer::timeout, this, [this] { advance(step); });
    connect(&controller, &PollController::currentChanged, this, [this] {
        end();
        offer();
    });
    connect(&controller.feed(), &PollFeed::changedPoll, this, [this](const QString& id) {
        if (id == m_poll)
            end(); // it went otherwise than what is shown
        offer();
    });
    offer();
}

void PollReplay::offer()
{
    const Poll* poll = m_controller.poll();
    m_action->setEnabled(
        poll && poll->state == Poll::State::Closed && m_controller.feed().registry().tally(poll->id).votes > 0);
}

void PollReplay::start()
{
    const Poll* poll = m_controller.poll();
    if (!poll || !m_action->isEnabled())
        return;
    m_action->setEnabled(false); // a second press would read it all again
    m_controller.context().tasks().start(
        look(this, &m_controller.feed().registry(), poll->id, poll->closedAt), tr("Looking up how the votes came in"));
}

Task<Result<Done>> PollReplay::look(
    QPointer<PollReplay> replay, polls::PollRegistry* registry, QString id, std::optional<qint64> closedAt)
{
    auto reading = registry->replay(id);
    auto read = co_await std::move(reading);
    if (replay)
        replay->offer();
    if (!read)
        co_return read.error();
    const Poll* asked = replay ? registry->find(id) : nullptr;
    std::optional<venue::RoundReplay> places;
    if (asked && venue::hasMap(*asked) && replay->m_controller.context().station().venue().hasPlaces()) {
        replay->m_action->setEnabled(false);
        auto looking = venue::readRound(*registry, id);
        auto found = co_await std::move(looking);
        if (replay)
            replay->offer();
        if (!found)
            co_return found.error();
        if (!found->isTooLong())
            places = std::move(*found);
    }
    const Poll* now = replay ? registry->find(id) : nullptr;
    // Opened again meanwhile, it goes on, and people look at how it stands.
    const bool isOverStill = now && now->state == Poll::State::Closed && now->closedAt == closedAt;
    if (isOverStill && replay->m_controller.current() == id && !read->frames.isEmpty())
        replay->begin(id, std::move(*read), std::move(places));
    co_return Done();
}

void PollReplay::begin(const QString& id, polls::Replay replay, std::optional<venue::RoundReplay> places)
{
    m_poll = id;
    m_replay = std::move(replay);
    m_places = std::move(places);
    m_position = 0;
    m_tick.start();
    Q_EMIT changed();
    Q_EMIT begun();
}

void PollReplay::end()
{
    if (m_replay.frames.isEmpty())
        return;
    m_tick.stop();
    m_poll.clear();
    m_replay = {};
    m_places.reset();
    Q_EMIT changed();
}

qint64 PollReplay::from() const
{
    return m_replay.frames.isEmpty() ? 0 : m_replay.frames.first().at;
}

qint64 PollReplay::length() const
{
    return m_replay.frames.isEmpty() ? 0 : std::max<qint64>(1, m_replay.frames.last().at - from());
}

void PollReplay::setPlaying(bool isPlaying)
{
    if (isPlaying && position() >= length())
        m_position = 0;
    isPlaying ? m_tick.start() : m_tick.stop();
    Q_EMIT changed();
}

void PollReplay::seek(qint64 position)
{
    m_position = double(std::clamp<qint64>(position, 0, length()));
    Q_EMIT changed();
}

void PollReplay::advance(int msecs)
{
    m_position = std::min(double(length()), m_position + double(length()) * msecs * m_speed / usualLength);
    if (position() >= length())
        m_tick.stop();
    Q_EMIT changed();
}

QList<polls::ReplayFrame>::const_iterator PollReplay::nextFrame() const
{
    return std::upper_bound(m_replay.frames.begin(), m_replay.frames.end(), from() + position(),
        [](qint64 at, const polls::ReplayFrame& frame) { return at < frame.at; });
}

polls::Tally PollReplay::tallyOf(const Poll& poll) const
{
    auto tally = m_controller.feed().registry().tally(poll.id);
    if (!isUnderWay(poll.id))
        return tally;
    const auto& frames = m_replay.frames;
    const auto later = nextFrame();
    const auto& frame = later == frames.begin() ? frames.first() : *std::prev(later);
    tally.counts = frame.counts;
    tally.votes = frame.votes;
    tally.voters = frame.voters;
    tally.places.clear(); // what they come to is known of the end alone
    tally.orders.clear();
    return tally;
}

std::optional<venue::MapFigures> PollReplay::mapOf(const Poll& poll)
{
    if (!m_places || !isUnderWay(poll.id))
        return std::nullopt;
    const auto frame = std::max<qsizetype>(0, nextFrame() - m_replay.frames.cbegin() - 1);
    return venue::mapAt(m_controller.context().station().venue().plan(), poll, m_replay, frame, *m_places);
}

} // namespace everyport::ui
