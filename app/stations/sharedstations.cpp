#include "app/stations/sharedstations.h"

#include "app/polls/definition/polljson.h"
#include "app/polls/seal/sealer.h"
#include "app/stations/invitation.h"
#include "app/stations/stationname.h"
#include "netcore/task/sleep.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SharedStations::SharedStations(Surroundings surroundings, Says says)
    : m_clock(surroundings.clock),
      m_registry(surroundings.registry),
      m_says(std::move(says)),
      m_keeper(surroundings.database),
      m_gate(m_clock, m_memory),
      m_table(m_clock),
      m_own(m_registry, surroundings.devices, surroundings.machine),
      m_receiver(m_clock, m_registry,
          {.changed = [this] { sayStatus(); },
              .refused = [this](const QString& writer, const Error& why) { writerRefused(writer, why); },
              .merged = [this](const QStringList&, qint64) { changed(); }}),
      m_sender(
          m_clock, m_registry,
          [this](PublishedPiece piece) { return publish(Topic::Votes, m_memory.name, writePiece(piece)); },
          [this](const QString& poll, const Error& why) {
              m_says.warning(
                  u"The votes of “%1” could not be passed on to the other stations; that is tried again. %2"_s.arg(
                      poll, why.text));
          }),
      m_orders(
          m_clock, [this](QString id, QByteArray content) { return publishOrder(id, content); },
          [this](const Error& why) {
              m_says.warning(
                  u"The other stations could not be told what is shared; that is tried again. %1"_s.arg(why.text));
          }),
      m_follower(m_clock, m_registry,
          {.changed = [this] { sharedChanged(); },
              .failed =
                  [this](const QString& sentence) {
                      if (!sentence.isEmpty())
                          m_says.warning(u"What the home station wants could not be done yet. %1"_s.arg(sentence));
                      m_table.setTrouble(m_memory.name, sentence);
                      changed();
                  }}),
      m_work([this](const QString&, const Error& error) {
          if (error.kind != Error::Kind::Disconnected)
              m_says.warning(error.text);
      })
{
}

SharedStations::~SharedStations()
{
    SharedStations::detach();
}

Task<Result<Done>> SharedStations::load()
{
    auto loading = m_keeper.load();
    auto loaded = co_await std::move(loading);
    if (!loaded)
        co_return loaded.error();
    m_memory = std::move(*loaded);
    m_enrolments = std::make_unique<Enrolments>(m_clock, m_memory, m_registry.station(),
        Enrolments::Hearers{.keep = [this] { return keep(); },
            .enrolled = [this] { rosterChanged(); },
            .told = [this] { return ordersTold(); },
            .failed = [this](const Error& why) { m_says.warning(why.text); }});
    co_return Done{};
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
    if (!m_memory.keys)
        m_memory.keys = StationKeys::make();
    if (role == Role::Home) {
        m_memory.name = m_memory.name.isEmpty() ? stationNameFrom(m_says.host) : m_memory.name;
        m_memory.homeKey = m_memory.keys->publicKey();
        m_memory.roster.home = m_memory.name;
        const RosterEntry own{m_memory.name, m_memory.homeKey, {}, m_clock.wallMsecs(), m_registry.station()};
        if (!m_memory.roster.find(m_memory.name))
            m_memory.roster.stations.prepend(own);
    } else if (m_memory.roster.home == m_memory.name || (invitation && invitation->code != m_memory.enrolledBy)) {
        // It was a home before, or is to belong to another one.
        m_memory.homeKey.clear();
        m_memory.login = {};
        m_memory.roster = {};
        m_memory.orders.clear();
        m_memory.name.clear();
    }
    m_exchange = &exchange;
    m_role = role;
    m_enrolments->setExchange(&exchange);
    if (role == Role::Station && m_memory.homeKey.isEmpty()) {
        if (!invitation) {
            m_exchange = nullptr;
            m_enrolments->setExchange(nullptr);
            return Error::malformed(Reason::BadValue,
                u"This station is enrolled nowhere yet: it needs the card of an invitation."_s, u"card"_s);
        }
        const auto wanted = invitation->name.isEmpty() ? stationNameFrom(m_says.host) : invitation->name;
        m_joining = std::make_unique<Joining>(m_clock, exchange, *invitation,
            makeEnrolRequest(wanted, m_memory.keys->publicKey(), invitation->code, m_registry.station()),
            Joining::Hearers{.enrolled = [this](const EnrolAnswer& answer) { enrolled(answer); },
                .refused = [this](const QString& sentence) { setTrouble(sentence); }});
        m_memory.enrolledBy = invitation->code;
    }
    m_work.start(keep());
    m_table.setOwn(status());
    m_table.setRoster(m_memory.roster);
    m_registry.addListener(*this);
    exchange.setListener(this);
    sharedChanged();
    orderAll();
    tick();
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
    m_work.cancelAll();
    m_isMeasuring = false;
    m_sender.stop();
    m_orders.stop();
    m_receiver.forget();
    m_joining.reset();
    m_enrolments->setExchange(nullptr);
    m_exchange = nullptr;
    m_statusTimer.cancel();
    m_tick.cancel();
    m_table.setConnected(false);
    setTrouble({});
    changed();
}

std::optional<ExchangeLogin> SharedStations::login() const
{
    if (m_memory.homeKey.isEmpty() || (m_role == Role::Home && m_exchange) || m_memory.roster.home == m_memory.name)
        return {};
    return m_memory.login;
}

Task<Result<Done>> SharedStations::settle()
{
    if (!isConnected() || m_joining)
        co_return Done{};
    for (int tries = 0; tries < 20 && !m_sender.isDone(); ++tries) {
        auto waiting = sleep(m_clock, 100ms);
        co_await std::move(waiting);
    }
    auto publishing = publishStatus(true);
    const auto published = co_await std::move(publishing);
    co_return published;
}

Task<Result<Done>> SharedStations::leave()
{
    detach();
    auto letting = letPollsGo();
    const auto let = co_await std::move(letting);
    if (!let)
        co_return let;
    m_memory = {};
    auto keeping = keep();
    const auto kept = co_await std::move(keeping);
    changed();
    co_return kept;
}

Task<Result<Done>> SharedStations::letPollsGo()
{
    for (const auto& id : m_follower.polls()) {
        auto letting = m_registry.unfollow(id);
        const auto let = co_await std::move(letting);
        if (!let)
            co_return let;
    }
    co_return Done{};
}

// What comes by the exchange

void SharedStations::exchangeConnected()
{
    setTrouble({});
    if (m_joining) {
        m_joining->start();
        return;
    }
    m_table.setConnected(true);
    m_says.info(u"The stations' service is reached as %1."_s.arg(m_exchange->address()));
    m_work.start(catchUp());
    changed();
}

/// What was said while nobody heard it. What is said from now on comes by itself, also meanwhile.
Task<Result<Done>> SharedStations::catchUp()
{
    auto askingOrders = m_exchange->items(Topic::Orders);
    const auto orders = co_await std::move(askingOrders);
    if (!orders)
        co_return orders.error();
    QMap<QString, QByteArray> ours;
    QStringList polls;
    for (const auto& item : *orders)
        ours.insert(item.id, m_gate.own(Topic::Orders, item));
    for (const auto& item : *orders) {
        if (const auto read = m_gate.in(Topic::Orders, item)) {
            take(*read);
            if (read->id.startsWith("poll."_L1))
                polls.append(read->id.sliced(5));
        }
    }
    auto askingStatuses = m_exchange->items(Topic::Status);
    const auto statuses = co_await std::move(askingStatuses);
    if (!statuses)
        co_return statuses.error();
    for (const auto& item : *statuses) {
        m_gate.own(Topic::Status, item);
        const auto read = m_gate.in(Topic::Status, item);
        if (const auto status = read ? statusFromJson(read->content) : std::nullopt)
            m_table.statusKept(*status);
    }
    if (m_role == Role::Home) {
        m_orders.start(ours);
    } else if (!orders->isEmpty()) {
        m_follower.keepOnly(polls);
        m_follower.look();
    }
    m_sender.start();
    m_statusSaid = {};
    sayStatus();
    co_return Done{};
}

void SharedStations::exchangeLost(const Error& why)
{
    m_table.setConnected(false);
    m_sender.stop();
    m_orders.stop();
    m_isMeasuring = false;
    if (m_joining)
        m_joining->stop();
    setTrouble(why.text);
    changed();
}

void SharedStations::itemCame(Topic topic, const ExchangeItem& item)
{
    if (m_joining)
        return;
    if (const auto read = m_gate.in(topic, item))
        take(*read);
}

void SharedStations::whisperCame(const Whisper& whisper)
{
    if (m_joining)
        m_joining->heard(whisper);
    else if (m_role == Role::Home)
        m_enrolments->heard(whisper);
}

void SharedStations::take(const SignedItem& item)
{
    switch (item.topic) {
    case Topic::Votes: {
        auto piece = readPiece(item.content);
        const auto* entry = m_memory.roster.find(item.name);
        // Nobody speaks for another, and nobody puts votes into polls that are not shared.
        if (piece && entry && polls::isOwnWriter(piece->writer, entry->station) && sharedPolls().contains(piece->poll))
            m_receiver.take(std::move(*piece));
        return;
    }
    case Topic::Status:
        if (const auto status = statusFromJson(item.content); status && status->name == item.name)
            takeStatus(*status);
        return;
    case Topic::Orders:
        if (m_role == Role::Station)
            takeOrder(item);
        return;
    }
}

void SharedStations::takeStatus(const StationStatus& status)
{
    m_table.statusHeard(status);
    if (!status.hasEnded)
        m_sender.heard(status);
    changed();
}

void SharedStations::takeOrder(const SignedItem& item)
{
    auto& last = m_memory.orders[item.id];
    const bool isNew = item.number > std::exchange(last, item.number);
    if (item.id == RosterOrder::itemId()) {
        if (auto roster = rosterFromJson(item.content))
            takeRoster(std::move(*roster));
    } else if (item.id == StationOrder::itemId(m_memory.name)) {
        const auto order = stationOrderFromJson(item.content);
        if (order && order->at > std::exchange(m_memory.setAt, order->at))
            m_follower.set(*order);
    } else if (const auto order = pollOrderFromJson(item.content); order && item.id == PollOrder::itemId(order->poll)) {
        const auto* home = m_memory.roster.find(m_memory.roster.home);
        if (!home || home->station.isEmpty() || order->leader == home->station)
            m_follower.follow(*order);
    }
    if (isNew)
        m_work.start(keep());
}

void SharedStations::takeRoster(RosterOrder roster)
{
    const auto* own = roster.find(m_memory.name);
    const bool isIn = own && own->key == m_memory.keys->publicKey();
    const bool wasIn = m_memory.roster.find(m_memory.name); // else it was made before this station was let in
    m_memory.roster = std::move(roster);
    m_table.setOwn(status());
    m_table.setRoster(m_memory.roster);
    if (!isIn && wasIn) {
        m_follower.letGo();
        setTrouble(u"The home station has removed this one. It keeps what it has, and goes on by itself."_s);
    }
    m_work.start(keep());
    changed();
}

void SharedStations::enrolled(const EnrolAnswer& answer)
{
    m_memory.name = answer.name;
    m_memory.homeKey = answer.homeKey;
    m_memory.login = {answer.account, answer.password};
    m_memory.roster = {.home = answer.home};
    m_memory.orders.clear();
    m_work.start(keep());
    m_says.info(u"This station is enrolled as “%1” with the home station “%2”."_s.arg(answer.name, answer.home));
    setTrouble({});
    auto* exchange = m_exchange;
    // Not from inside what it tells: it connects anew.
    m_statusTimer = m_clock.callLater(0ms, [this, exchange] {
        m_joining.reset();
        exchange->useLogin(m_memory.login);
    });
}

// The polls

QStringList SharedStations::sharedPolls() const
{
    return m_role == Role::Home ? m_memory.shared : m_follower.polls();
}

void SharedStations::sharedChanged()
{
    m_sender.setPolls(sharedPolls());
    sayStatus();
    changed();
}

void SharedStations::pollChanged(const QString& id)
{
    if (m_role == Role::Home)
        order(id);
    else
        m_follower.look();
    m_sender.grown(id);
}

void SharedStations::pollRemoved(const QString& id)
{
    if (m_role != Role::Home || !m_memory.shared.removeOne(id))
        return;
    m_orders.remove(PollOrder::itemId(id));
    m_work.start(keep());
    sharedChanged();
}

void SharedStations::voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally&)
{
    if (vote.station == m_registry.station())
        m_sender.grown(poll.id);
}

void SharedStations::order(const QString& id)
{
    const auto* poll = m_registry.find(id);
    if (!poll || !m_memory.shared.contains(id))
        return;
    m_orders.set(PollOrder::itemId(id), pollOrderToJson(orderOf(*poll, m_registry.salt(id), m_registry.station())));
}

void SharedStations::orderAll()
{
    if (m_role != Role::Home)
        return;
    m_orders.set(RosterOrder::itemId(), rosterToJson(m_memory.roster));
    for (const auto& id : std::as_const(m_memory.shared))
        order(id);
    for (auto set = m_memory.set.begin(); set != m_memory.set.end(); ++set)
        m_orders.set(StationOrder::itemId(set.key()), stationOrderToJson(*set));
}

Result<Done> SharedStations::mustBeHome() const
{
    if (isHome())
        return Done{};
    return Error::refused(Reason::NotAuthorised,
        m_exchange
            ? u"That is the home station's affair (%1)."_s.arg(homeName().isEmpty() ? u"not known yet"_s : homeName())
            : u"This program is no home station: add the service “stations” with role=home first."_s);
}

Task<Result<Done>> SharedStations::share(QString poll)
{
    if (const auto home = mustBeHome(); !home)
        co_return home.error();
    const auto* known = m_registry.find(poll);
    if (!known)
        co_return Error::refused(Reason::NotFound, u"There is no poll “%1”."_s.arg(poll));
    if (!m_registry.leader(poll).isEmpty())
        co_return Error::refused(
            Reason::NotAuthorised, u"The poll “%1” is another home station's, which shares it."_s.arg(poll));
    if (m_memory.shared.contains(poll))
        co_return Done{};
    if (polls::pollToJson(*known).size() > longestDefinition)
        co_return Error::refused(Reason::TooLarge,
            u"The poll “%1” is too large to be shared: its questions and answers are more than 60 kB."_s.arg(poll));
    m_memory.shared.append(poll);
    auto keeping = keep();
    const auto kept = co_await std::move(keeping);
    if (!kept)
        co_return kept;
    order(poll);
    sharedChanged();
    co_return Done{};
}

Task<Result<Done>> SharedStations::unshare(QString poll)
{
    if (const auto home = mustBeHome(); !home)
        co_return home.error();
    if (!m_memory.shared.contains(poll))
        co_return Error::refused(Reason::NotFound, u"The poll “%1” is not shared."_s.arg(poll));
    if (const auto* known = m_registry.find(poll)) {
        auto over = orderOf(*known, m_registry.salt(poll), m_registry.station());
        over.isShared = false;
        m_orders.set(PollOrder::itemId(poll), pollOrderToJson(over));
    }
    m_memory.shared.removeOne(poll);
    auto keeping = keep();
    const auto kept = co_await std::move(keeping);
    sharedChanged();
    co_return kept;
}

// The others

QList<StationRow> SharedStations::rows() const
{
    return m_exchange ? m_table.rows() : QList<StationRow>();
}

Task<Result<Invitation>> SharedStations::invite(QString name, int days)
{
    if (const auto home = mustBeHome(); !home)
        co_return home.error();
    auto inviting = m_enrolments->invite(name, days);
    const auto invited = co_await std::move(inviting);
    changed();
    co_return invited;
}

Task<Result<Done>> SharedStations::withdraw(QString account)
{
    if (const auto home = mustBeHome(); !home)
        co_return home.error();
    auto withdrawing = m_enrolments->withdraw(account);
    const auto withdrawn = co_await std::move(withdrawing);
    changed();
    co_return withdrawn;
}

Task<Result<Done>> SharedStations::remove(QString station)
{
    if (const auto home = mustBeHome(); !home)
        co_return home.error();
    auto removing = m_enrolments->remove(station);
    const auto removed = co_await std::move(removing);
    m_orders.remove(StationOrder::itemId(station));
    co_return removed;
}

Task<Result<Done>> SharedStations::assign(QString station, QString poll, QString reader, QString answer)
{
    if (const auto home = mustBeHome(); !home)
        co_return home.error();
    const auto* known = m_registry.find(poll);
    if (!m_memory.roster.find(station) || !known || !m_memory.shared.contains(poll))
        co_return Error::refused(
            Reason::NotFound, u"There is no station “%1”, or the poll “%2” is not shared."_s.arg(station, poll));
    if (!answer.isEmpty() && !known->answer(answer))
        co_return Error::refused(Reason::NotFound, u"The poll “%1” has no answer “%2”."_s.arg(poll, answer));
    if (reader.isEmpty() || reader.size() > polls::maximumTitleLength)
        co_return Error::refused(Reason::BadValue, u"A reader is named by its id, as the stations' list has it."_s);
    if (station == m_memory.name) {
        auto assigning = m_registry.assign(poll, reader, answer);
        const auto assigned = co_await std::move(assigning);
        co_return assigned;
    }
    auto& set = m_memory.set[station];
    set.at = std::max(m_clock.wallMsecs(), set.at + 1);
    set.assign[poll].insert(reader, answer);
    auto keeping = keep();
    const auto kept = co_await std::move(keeping);
    if (!kept)
        co_return kept;
    m_orders.set(StationOrder::itemId(station), stationOrderToJson(m_memory.set.value(station)));
    co_return Done{};
}

void SharedStations::rosterChanged()
{
    m_table.setRoster(m_memory.roster);
    m_orders.set(RosterOrder::itemId(), rosterToJson(m_memory.roster));
    changed();
}

/// Some time is left for it to get there.
Task<Result<Done>> SharedStations::ordersTold()
{
    for (int tries = 0; tries < 30 && isConnected() && !m_orders.isDone(); ++tries) {
        auto waiting = sleep(m_clock, 100ms);
        co_await std::move(waiting);
    }
    auto waiting = sleep(m_clock, 500ms);
    co_await std::move(waiting);
    co_return Done{};
}

void SharedStations::writerRefused(const QString& writer, const Error& why)
{
    const auto name = nameOfWriter(writer);
    m_says.warning(u"Votes of the station “%1” were not taken: %2"_s.arg(name, why.text));
    m_table.setTrouble(name, why.text);
    changed();
}

QString SharedStations::nameOfWriter(const QString& writer) const
{
    for (const auto& entry : m_memory.roster.stations) {
        if (polls::isOwnWriter(writer, entry.station))
            return entry.name;
    }
    return writer;
}

// What it says of itself

void SharedStations::tick()
{
    m_tick = m_clock.callLater(1s, [this] { tick(); });
    if (m_role == Role::Home)
        m_enrolments->look();
    m_table.setOwn(status());
    m_table.look();
    if (isConnected() && !m_joining && m_clock.now() - m_statusSaid >= statusEvery) {
        sayStatus();
        measure();
    }
    changed();
}

void SharedStations::sayStatus()
{
    if (!isConnected() || m_joining || m_statusTimer.isActive())
        return;
    const auto wait = std::max<Clock::Duration>(m_statusSaid + statusAtMost - m_clock.now(), 50ms);
    m_statusTimer = m_clock.callLater(m_statusSaid == Clock::Moment() ? Clock::Duration(0ms) : wait, [this] {
        m_statusSaid = m_clock.now();
        m_work.start(publishStatus(false));
    });
}

StationStatus SharedStations::status() const
{
    const auto polls = sharedPolls();
    auto status = m_own.now(polls);
    status.name = m_memory.name;
    status.version = m_says.version;
    status.address = m_exchange ? m_exchange->address() : QString();
    status.at = m_clock.wallMsecs();
    status.has = m_receiver.reach(polls);
    status.lacks = m_receiver.lacks();
    return status;
}

Task<Result<Done>> SharedStations::publishStatus(bool hasEnded)
{
    auto said = status();
    said.hasEnded = hasEnded;
    auto publishing = publish(Topic::Status, m_memory.name, statusToJson(said));
    const auto published = co_await std::move(publishing);
    co_return published;
}

/// Each of the others is asked for its time, one after the other.
void SharedStations::measure()
{
    if (std::exchange(m_isMeasuring, true))
        return;
    const auto rows = m_table.rows();
    for (const auto& row : rows) {
        const bool answers = row.state == StationRow::State::Online || row.state == StationRow::State::Slow;
        if (answers && !row.address.isEmpty())
            m_work.start(measureOne(row.name, row.address));
    }
    m_isMeasuring = false;
}

Task<Result<Done>> SharedStations::measureOne(QString name, QString address)
{
    auto asking = m_exchange->askTime(address);
    const auto answer = co_await std::move(asking);
    if (answer)
        m_table.timeMeasured(name, *answer);
    co_return Done{}; // who does not answer is told by its row
}

Task<Result<Done>> SharedStations::publish(Topic topic, QString id, QByteArray content)
{
    if (!isConnected())
        co_return Error{Error::Kind::Disconnected, Reason::ConnectionLost, u"There is no connection."_s, {}, 0};
    auto item = m_gate.out(topic, id, content);
    if (item.body.isEmpty())
        co_return Error::refused(Reason::TooLarge, u"That is too much for one item."_s);
    auto publishing = m_exchange->publish(topic, item);
    const auto published = co_await std::move(publishing);
    co_return published;
}

Task<Result<Done>> SharedStations::publishOrder(QString id, QByteArray content)
{
    if (content.isEmpty() && isConnected())
        return m_exchange->retract(Topic::Orders, id);
    return publish(Topic::Orders, id, content);
}

void SharedStations::tryNow()
{
    if (m_exchange)
        m_exchange->tryNow();
    m_statusSaid = {};
    sayStatus();
}

void SharedStations::setTrouble(const QString& sentence)
{
    if (std::exchange(m_trouble, sentence) == sentence)
        return;
    if (!sentence.isEmpty())
        m_says.warning(sentence);
    changed();
}

void SharedStations::changed()
{
    for (const auto& happening : m_table.takeNew())
        m_listeners.notify(&StationsEvents::stationHappened, happening);
    m_listeners.notify(&StationsEvents::stationsChanged);
}

} // namespace everyport::stations
