#include "app/stations/sharedstations.h"

#include "app/stations/enrolling/invitation.h"
#include "app/stations/speakingfor.h"
#include "netcore/task/sleep.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SharedStations::SharedStations(Surroundings surroundings, Says says)
    : m_clock(surroundings.clock),
      m_registry(surroundings.registry),
      m_says(std::move(says)),
      m_sole(surroundings.database),
      m_keeper(surroundings.database),
      m_trouble(m_clock, {.changed = [this] { changed(); }, .lasts = m_says.warning}),
      m_identity(m_clock, m_memory, m_says.host),
      m_gate(m_clock, m_memory, [this](const QString& name) { m_incoming.wasAhead(name); }),
      m_table(m_clock),
      m_undone(m_clock, m_table,
          {.nameOf = [this](const QString& writer) { return stationOfWriter(writer, m_memory.roster); },
              .warn = m_says.warning}),
      m_leftOut(
          m_registry, m_table, [this](const QString& writer) { return stationOfWriter(writer, m_memory.roster); }),
      m_own(m_registry, surroundings.devices, surroundings.machine),
      m_votes({m_clock, m_registry, m_memory, m_table, m_undone, m_out}, votesPorts()),
      m_desk(m_clock, m_memory, m_registry, deskPorts()),
      m_talk(m_clock, m_table, statusPorts()),
      m_incoming({m_clock, m_memory, m_gate, m_table, m_votes}, incomingPorts()),
      m_catchingUp([this](const QString&, const Error& error) { failed(error); }),
      m_requests({.desk = [this] { return m_desk.home(); }, .changed = [this] { changed(); }}),
      m_work([this](const QString&, const Error& error) { failed(error); })
{
}

SharedStations::~SharedStations()
{
    SharedStations::detach();
}

void SharedStations::failed(const Error& error)
{
    if (error.kind != Error::Kind::Disconnected)
        m_says.warning(error.text);
}

SharedVotes::Ports SharedStations::votesPorts()
{
    return {.sharedPolls = [this] { return sharedPolls(); },
        .reached = [this] { m_talk.say(); },
        .changed = [this] { changed(); },
        .info = m_says.info,
        .warn = m_says.warning};
}

OwnDesk::Ports SharedStations::deskPorts()
{
    return {.keep = [this] { return keep(); },
        .publish = [this](QString id, QByteArray content) { return m_out.publishOrder(id, content); },
        .sharedChanged = [this] { sharedChanged(); },
        .rosterChanged = [this] { rosterChanged(); },
        .info = m_says.info,
        .warn = m_says.warning,
        .troubled = [this](const QString& sentence) { m_trouble.set(sentence); },
        .undone =
            [this](const QString& sentence) {
                m_table.setTrouble(m_memory.name, sentence);
                changed();
            },
        .refused =
            [this](const QString& name, const QString& sentence) {
                m_table.noteRefused(name, sentence);
                changed();
            },
        .enrolled = [this] { m_exchange->useLogin(m_memory.login); }};
}

StatusTalk::Ports SharedStations::statusPorts()
{
    return {.own = [this] { return status(); },
        .publish = [this](QByteArray content) { return m_out.publish(Topic::Status, m_memory.name, content); },
        .passed =
            [this] {
                if (isHome() && m_gate.takeFellBack())
                    m_desk.sayAgain();
                m_desk.look();
                m_undone.look();
                m_votes.look();
                changed();
            }};
}

IncomingItems::Ports SharedStations::incomingPorts()
{
    return {.isHome = [this] { return isHome(); },
        .sharedPolls = [this] { return sharedPolls(); },
        .order = [this](const SignedItem& item) { m_desk.take(item); },
        .retract = [this](QString id) { return m_exchange->retract(Topic::Status, id); },
        .changed = [this] { changed(); }};
}

QList<StationRow> SharedStations::rows() const
{
    if (!m_exchange)
        return {};
    auto rows = m_table.rows();
    for (const auto& poll : m_registry.polls()) {
        for (auto& row : rows) {
            if (!row.station.isEmpty() && poll.leftOut.contains(row.station))
                row.leftOutOf.append(poll.id);
        }
    }
    return rows;
}

/// Whoever sees the home alone hears of it there: it is the home's count that people look at.
QString SharedStations::apart() const
{
    if (!m_exchange || !m_votes.apart().isEmpty())
        return m_exchange ? m_votes.apart() : QString();
    return isHome() && m_votes.isAnyApart()
        ? u"A station counts by itself: its votes and those of the others differ. The page Stations, or everyportd stations list, says which one, and what is known of it."_s
        : QString();
}

Task<Result<Done>> SharedStations::load()
{
    auto loading = m_keeper.load();
    auto loaded = co_await std::move(loading);
    if (!loaded)
        co_return loaded.error();
    m_memory = std::move(*loaded);
    m_desk.open();
    co_return Done{};
}

// Taking part

/// Who took part until now has changed what is remembered.
Task<Result<Done>> SharedStations::claim()
{
    if (m_exchange)
        co_return Done{}; // attach says so
    auto taking = m_sole.take();
    const auto taken = co_await std::move(taking);
    if (!taken)
        co_return taken;
    auto loading = m_keeper.load();
    auto loaded = co_await std::move(loading);
    if (!loaded)
        co_return loaded.error();
    m_memory = std::move(*loaded);
    co_return Done{};
}

void SharedStations::unclaim()
{
    if (!m_exchange)
        m_sole.release();
}

Result<Done> SharedStations::attach(Exchange& exchange, Role role, QByteArray card)
{
    if (m_exchange)
        return Error::refused(Reason::AlreadyExists,
            u"This program takes part among stations by another service already; one is enough."_s);
    std::optional<Invitation> invitation;
    if (role == Role::Station && !card.isEmpty()) {
        invitation = readInvitation(card);
        if (!invitation)
            return Error::malformed(Reason::BadSyntax, u"The card cannot be read: it is not whole, or none."_s);
    }
    if (role == Role::Home)
        m_identity.becomeHome(m_registry.station());
    else if (const auto became = m_identity.becomeStation(invitation); !became)
        return became;
    m_exchange = &exchange;
    m_out.setExchange(m_exchange);
    m_votes.setStandsIn(role == Role::Home);
    m_desk.begin(exchange, role);
    if (role == Role::Station && !m_identity.isEnrolled()) {
        m_memory.card = card;
        m_desk.join(exchange, *invitation, m_identity.wantedName(*invitation));
    }
    m_work.start(keep());
    m_leftOut.begin();
    m_registry.addListener(*this);
    exchange.setListener(this);
    m_talk.begin();
    rosterChanged();
    sharedChanged();
    if (exchange.isConnected())
        exchangeConnected();
    return Done{};
}

void SharedStations::detach()
{
    if (!m_exchange)
        return;
    m_exchange->setListener(nullptr);
    m_registry.removeListener(*this);
    m_catchingUp.cancelAll();
    m_work.cancelAll();
    m_talk.end();
    m_undone.end();
    m_incoming.stop();
    m_votes.end();
    m_desk.end();
    m_exchange = nullptr;
    m_out.setExchange(nullptr);
    m_sole.release();
    m_table.setConnected(false);
    m_trouble.end();
    changed();
}

Task<Result<Done>> SharedStations::settle()
{
    if (!isConnected() || m_desk.isJoining())
        co_return Done{};
    for (int tries = 0; tries < 5 && !m_votes.isSent(); ++tries) {
        auto waiting = sleep(m_clock, 100ms);
        (void)co_await std::move(waiting);
    }
    auto saying = m_talk.sayGoodbye();
    const auto said = co_await std::move(saying);
    co_return said;
}

Task<Result<Done>> SharedStations::leave(Untold untold)
{
    if (m_identity.isHome()) {
        auto closing = closeHome(untold);
        const auto closed = co_await std::move(closing);
        if (!closed)
            co_return closed;
    }
    detach();
    auto leaving = m_desk.leave();
    const auto left = co_await std::move(leaving);
    if (!left)
        co_return left;
    forgetAll();
    auto keeping = keep();
    const auto kept = co_await std::move(keeping);
    m_sole.release();
    changed();
    co_return kept;
}

/// It stands in its roster itself.
qsizetype SharedStations::enrolled() const
{
    return m_identity.isHome() ? std::max<qsizetype>(m_memory.roster.stations.size() - 1, 0) : 0;
}

/// Also one whose service does not run now.
Task<Result<Done>> SharedStations::closeHome(Untold untold)
{
    const bool hasLine = isHome() && isConnected();
    if (!hasLine && enrolled() > 0 && untold == Untold::Refused)
        co_return Error::busy(Reason::ConnectionLost,
            u"There is no connection to the stations' publish-subscribe service now, so the other stations cannot be told: they would stay bound to this one. Try again once it is back. Where it never comes back, everyportd stations leave --yes --untold does without."_s);
    if (hasLine) {
        auto closing = m_desk.close();
        const auto closed = co_await std::move(closing);
        if (!closed)
            co_return closed;
    }
    // What the line did not reach, if it went meanwhile.
    auto abandoning = m_desk.abandon();
    const auto abandoned = co_await std::move(abandoning);
    co_return abandoned;
}

/// Whoever is not put out yet is once this program is a home again: by its key, so that they believe it.
void SharedStations::forgetAll()
{
    StationsMemory rest;
    if (!m_memory.leaving.isEmpty())
        rest = {.keys = m_memory.keys, .name = m_memory.name, .leaving = m_memory.leaving};
    m_memory = std::move(rest);
}

// What comes by the exchange

void SharedStations::exchangeConnected()
{
    m_trouble.set({});
    if (m_desk.isJoining()) {
        m_desk.ask();
        return;
    }
    m_table.setConnected(true);
    m_says.info(u"The stations' service is reached as %1."_s.arg(m_exchange->address()));
    m_catchingUp.cancelAll(); // one that began over the line before would say what was so then
    m_catchingUp.start(catchUp());
    changed();
}

/// What was said while nobody heard it. What is said from now on comes by itself, also meanwhile.
Task<Result<Done>> SharedStations::catchUp()
{
    auto readingOrders = m_kept.orders(*m_exchange);
    const auto orders = co_await std::move(readingOrders);
    if (!orders)
        co_return orders.error();
    m_desk.start(*orders);
    auto readingStatuses = m_kept.statuses(*m_exchange, m_clock.wallMsecs());
    const auto statuses = co_await std::move(readingStatuses);
    if (!statuses)
        co_return statuses.error();
    for (const auto& item : statuses->items)
        m_incoming.noticeStray(item);
    for (const auto& status : statuses->statuses)
        m_table.statusKept(status);
    m_talk.start(*m_exchange);
    m_votes.start(*statuses);
    co_return Done{};
}

void SharedStations::exchangeLost(const Error& why)
{
    m_table.setConnected(false);
    m_catchingUp.cancelAll();
    m_talk.stop();
    m_incoming.stop();
    m_votes.stop();
    m_desk.stop();
    m_trouble.set(why.text);
    changed();
}

void SharedStations::itemCame(Topic topic, const ExchangeItem& item)
{
    if (!m_desk.isJoining()) // it knows nobody whom it could believe
        m_incoming.take(topic, item);
}

// The polls

void SharedStations::sharedChanged()
{
    m_votes.sharedChanged();
    m_talk.say();
    changed();
}

void SharedStations::pollChanged(const QString& id)
{
    m_desk.pollChanged(id);
    m_votes.erased(id);
    m_votes.grown(id);
    const bool isLedHere = isHome() && m_registry.leader(id).isEmpty();
    if (isLedHere && m_leftOut.look(id))
        changed();
}

void SharedStations::pollRemoved(const QString& id)
{
    m_leftOut.removed(id);
    m_desk.pollRemoved(id);
}

void SharedStations::voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally&)
{
    if (vote.station == m_registry.station())
        m_votes.grown(poll.id);
}

// What is known

void SharedStations::rosterChanged()
{
    m_table.setOwn(status());
    m_table.setRoster(m_memory.roster);
    changed();
}

StationStatus SharedStations::status() const
{
    const auto polls = sharedPolls();
    auto status = m_own.now(polls);
    status.name = m_memory.name;
    status.version = m_says.version;
    status.address = m_exchange ? m_exchange->address() : QString();
    status.at = m_clock.wallMsecs();
    m_votes.addTo(status, polls);
    status.isApart = !m_votes.apart().isEmpty();
    return status;
}

void SharedStations::tryNow()
{
    if (m_exchange)
        m_exchange->tryNow();
    m_talk.sayNow();
}

void SharedStations::changed()
{
    for (const auto& happening : m_table.takeNew())
        m_listeners.notify(&StationsEvents::stationHappened, happening);
    m_listeners.notify(&StationsEvents::stationsChanged);
}

} // namespace everyport::stations
