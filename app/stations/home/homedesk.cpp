#include "app/stations/home/homedesk.h"

#include "app/polls/definition/polljson.h"
#include "app/stations/items/jsonfields.h"
#include "netcore/task/sleep.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What an item of the home says, for a sentence.
QString matterOf(const QString& item)
{
    const auto poll = PollOrder::itemId({}), station = StationOrder::itemId({});
    if (item.startsWith(poll))
        return u"how the poll “%1” stands"_s.arg(item.sliced(poll.size()));
    if (item.startsWith(station))
        return u"what the readers of the station “%1” stand for"_s.arg(item.sliced(station.size()));
    return u"who takes part"_s;
}

QString untoldText(const QString& item, const Error& why)
{
    const auto next = why.reason == Reason::TooLarge ? u"that is tried again once it has changed"_s
                                                     : u"that is tried again"_s;
    return u"The other stations could not be told %1; %2. %3"_s.arg(matterOf(item), next, why.text);
}

} // namespace

HomeDesk::HomeDesk(Clock& clock, StationsMemory& memory, polls::PollRegistry& registry, Ports ports)
    : m_clock(clock),
      m_memory(memory),
      m_registry(registry),
      m_ports(std::move(ports)),
      m_orders(m_clock, m_ports.publish,
          [this](const QString& item, const Error& why) { m_ports.warn(untoldText(item, why)); }),
      m_assignments(m_clock, m_memory, m_orders, m_ports.keep),
      m_enrolments(m_clock, m_memory, m_registry.station(),
          {.keep = m_ports.keep,
              .enrolled =
                  [this] {
                      orderRoster();
                      m_ports.rosterChanged();
                  },
              .told = [this] { return told(); },
              .refused = [this](const QString& name, const QString& why) { m_ports.refused(name, why); },
              .failed = [this](const Error& why) { m_ports.warn(why.text); }}),
      m_work([this](const QString&, const Error& why) { m_ports.warn(why.text); })
{
}

void HomeDesk::begin(Exchange& exchange)
{
    m_enrolments.setExchange(&exchange);
    orderRoster();
    for (const auto& poll : std::as_const(m_memory.shared))
        order(poll);
    m_assignments.begin();
}

void HomeDesk::end()
{
    stop();
    m_work.cancelAll();
    m_enrolments.setExchange(nullptr);
}

void HomeDesk::start(const QMap<QString, QByteArray>& kept)
{
    m_orders.start(kept);
    m_work.start(finishRemovals());
}

void HomeDesk::stop()
{
    m_orders.stop();
}

void HomeDesk::look()
{
    m_enrolments.look();
    holdBack();
}

/// A new round that was begun while the home's clock was ahead would else begin behind all that is voted now: nobody
/// who votes would count in it.
void HomeDesk::holdBack()
{
    for (const auto& poll : std::as_const(m_memory.shared)) {
        if (!m_registry.isAhead(poll))
            continue;
        const auto before = m_heldBack.constFind(poll);
        if (before != m_heldBack.cend() && m_clock.now() - *before < betweenHoldingBack)
            continue;
        m_heldBack.insert(poll, m_clock.now());
        m_work.start(m_registry.holdBack(poll));
    }
}

void HomeDesk::order(const QString& poll)
{
    const auto* known = m_registry.find(poll);
    if (!known || !m_memory.shared.contains(poll))
        return;
    m_over.removeAll(poll);
    m_orders.set(
        PollOrder::itemId(poll), pollOrderToJson(orderOf(*known, m_registry.salt(poll), m_registry.station())));
    noteSize(*known);
}

/// Its log, in which each definition stands whole, is to fit into items.
void HomeDesk::noteSize(const polls::Poll& poll)
{
    const bool isTooLarge = polls::pollToJson(poll).size() > longestDefinition;
    if (isTooLarge == m_tooLarge.contains(poll.id))
        return;
    if (isTooLarge)
        m_tooLarge.insert(poll.id, poll.question);
    else
        m_tooLarge.remove(poll.id);
    if (m_tooLarge.isEmpty())
        return m_ports.troubled({});
    m_ports.troubled(
        u"The poll “%1” has grown too large to be shared: its answers, readers and pictures are more than 60 kB, so its changes and votes may not reach the other stations. Take some away, or share it no more."_s
            .arg(m_tooLarge.first()));
}

/// Said, and not only taken away, so that those who are there hear of it. After a while they have.
void HomeDesk::orderOver(PollOrder order)
{
    order.isShared = false;
    m_orders.set(PollOrder::itemId(order.poll), pollOrderToJson(order));
    m_over.removeAll(order.poll);
    m_over.append(order.poll);
    if (m_over.size() > mostOver)
        m_orders.remove(PollOrder::itemId(m_over.takeFirst()));
    if (m_tooLarge.remove(order.poll) > 0 && m_tooLarge.isEmpty())
        m_ports.troubled({});
}

void HomeDesk::orderRoster()
{
    m_orders.set(RosterOrder::itemId(), rosterToJson(m_memory.roster));
}

void HomeDesk::pollRemoved(const QString& poll)
{
    if (!m_memory.shared.removeOne(poll))
        return;
    if (auto over = pollOrderFromJson(m_orders.content(PollOrder::itemId(poll))))
        orderOver(*over);
    m_assignments.forgetUnshared();
    m_work.start(m_ports.keep());
    m_ports.sharedChanged();
}

Task<Result<Done>> HomeDesk::share(QString poll)
{
    const auto* known = m_registry.find(poll);
    if (!known)
        co_return Error::refused(Reason::NotFound, u"There is no poll “%1”."_s.arg(poll));
    if (!m_registry.leader(poll).isEmpty())
        co_return Error::refused(
            Reason::NotAuthorised, u"The poll “%1” is another home station's, which shares it."_s.arg(poll));
    if (m_memory.shared.contains(poll))
        co_return Done{};
    if (m_memory.shared.size() >= mostShared)
        co_return Error::refused(Reason::TooManyOpen,
            u"%1 polls are shared, and no more can be. Share one no more first that is over: the stations keep what they have of it."_s
                .arg(mostShared));
    if (polls::pollToJson(*known).size() > longestDefinition)
        co_return Error::refused(Reason::TooLarge,
            u"The poll “%1” is too large to be shared: its answers, readers and pictures are more than 60 kB."_s.arg(
                poll));
    m_memory.shared.append(poll);
    auto keeping = m_ports.keep();
    const auto kept = co_await std::move(keeping);
    if (!kept) {
        m_memory.shared.removeOne(poll);
        co_return kept;
    }
    order(poll);
    m_ports.sharedChanged();
    co_return Done{};
}

Task<Result<Done>> HomeDesk::unshare(QString poll)
{
    if (!m_memory.shared.removeOne(poll))
        co_return Error::refused(Reason::NotFound, u"The poll “%1” is not shared."_s.arg(poll));
    auto keeping = m_ports.keep();
    const auto kept = co_await std::move(keeping);
    if (!kept) {
        m_memory.shared.append(poll);
        co_return kept;
    }
    if (const auto* known = m_registry.find(poll))
        orderOver(orderOf(*known, m_registry.salt(poll), m_registry.station()));
    m_assignments.forgetUnshared();
    m_ports.sharedChanged();
    co_return Done{};
}

Task<Result<Done>> HomeDesk::assign(QString station, QString poll, QString reader, QString answer)
{
    const auto* known = m_registry.find(poll);
    if (!m_memory.roster.find(station) || !known || !m_memory.shared.contains(poll))
        co_return Error::refused(
            Reason::NotFound, u"There is no station “%1”, or the poll “%2” is not shared."_s.arg(station, poll));
    if (!answer.isEmpty() && !known->answer(answer))
        co_return Error::refused(Reason::NotFound, u"The poll “%1” has no answer “%2”."_s.arg(poll, answer));
    if (!isPlainText(reader, polls::maximumTitleLength))
        co_return Error::refused(Reason::BadValue, u"A reader is named by its id, as the stations' list has it."_s);
    if (station == m_memory.name) {
        auto assigning = m_registry.assign(poll, reader, answer);
        const auto assigned = co_await std::move(assigning);
        co_return assigned;
    }
    auto assigning = m_assignments.assign(station, poll, reader, answer);
    const auto assigned = co_await std::move(assigning);
    co_return assigned;
}

Task<Result<Done>> HomeDesk::remove(QString station)
{
    auto removing = m_enrolments.remove(station);
    const auto removed = co_await std::move(removing);
    if (removed)
        m_orders.remove(StationOrder::itemId(station));
    co_return removed;
}

Task<Result<Done>> HomeDesk::close()
{
    const auto shared = m_memory.shared;
    for (const auto& poll : shared) {
        auto unsharing = unshare(poll);
        const auto unshared = co_await std::move(unsharing);
        if (!unshared)
            co_return unshared;
    }
    auto withdrawing = m_enrolments.withdrawAll();
    const auto withdrawn = co_await std::move(withdrawing);
    if (!withdrawn)
        co_return withdrawn;
    const auto stations = m_memory.roster.stations;
    for (const auto& one : stations) {
        if (one.name == m_memory.name)
            continue;
        auto removing = remove(one.name);
        const auto removed = co_await std::move(removing);
        if (!removed)
            co_return removed;
    }
    co_return Done{};
}

/// Whoever was removed without a line hears of it before it is put out.
Task<Result<Done>> HomeDesk::finishRemovals()
{
    if (m_memory.leaving.isEmpty())
        co_return Done{};
    auto telling = told();
    (void)co_await std::move(telling);
    auto expelling = m_enrolments.expelLeaving();
    const auto expelled = co_await std::move(expelling);
    co_return expelled;
}

/// Some time is left for it to get there.
Task<Result<Done>> HomeDesk::told()
{
    for (int tries = 0; tries < 30 && !m_orders.isDone(); ++tries) {
        auto waiting = sleep(m_clock, 100ms);
        (void)co_await std::move(waiting);
    }
    auto waiting = sleep(m_clock, 500ms);
    (void)co_await std::move(waiting);
    co_return Done{};
}

} // namespace everyport::stations
