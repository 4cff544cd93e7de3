#include "app/stations/home/enrolments.h"

#include <algorithm>
#include <limits>

#include "app/stations/items/stationname.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

QString bare(const QString& address)
{
    return address.section(u'/', 0, 0);
}

/// An account's name is none of the accounts of people; what stands behind the hyphen tells several of them apart.
QString accountName(const QString& what)
{
    return u"station-"_s + what;
}

} // namespace

Enrolments::Enrolments(Clock& clock, StationsMemory& memory, QString station, Hearers hearers)
    : m_clock(clock),
      m_memory(memory),
      m_station(std::move(station)),
      m_hearers(std::move(hearers)),
      m_accounts(memory, {.keep = m_hearers.keep, .failed = m_hearers.failed}),
      m_work([this](const QString&, const Error& error) { m_hearers.failed(error); })
{
}

Task<Result<Invitation>> Enrolments::invite(QString name, int days)
{
    if (!name.isEmpty() && !isStationName(name))
        co_return Error::refused(Reason::BadValue,
            u"“%1” cannot be a station's name: up to 40 letters a-z, digits and hyphens, such as “%2”."_s.arg(
                name, stationNameFrom(name)));
    if (!name.isEmpty() && m_memory.roster.find(name))
        co_return Error::refused(Reason::AlreadyExists, u"There is a station “%1” already."_s.arg(name));
    if (days < 0 || days > mostDays)
        co_return Error::refused(Reason::BadValue, u"A card is good for 1 to %1 days."_s.arg(mostDays));
    if (!m_exchange || !m_exchange->isConnected())
        co_return noLineError();
    const auto place = m_exchange->place();
    const auto now = m_clock.wallMsecs();
    Invitation invitation{.code = makeCode(),
        .home = place.home,
        .service = place.service,
        .space = place.space,
        .server = place.server,
        .certificate = place.certificate,
        .until = now + (days > 0 ? qint64(days) * 24 * 3600 * 1000 : std::chrono::milliseconds(forOne).count()),
        .name = name,
        .isForMany = days > 0};
    for (int tries = 0; m_accounts.areMade() && invitation.account.isEmpty(); ++tries) {
        auto making = m_accounts.make(guestAccount(invitation.code), invitation.code);
        const auto account = co_await std::move(making);
        if (account)
            invitation.account = *account;
        else if (account.error().reason != Reason::AlreadyExists || tries > 10)
            co_return account.error();
        else
            invitation.code = makeCode();
    }
    const bool isAdded = m_memory.invitations.add(invitation, now);
    if (isAdded)
        m_memory.leaving.removeAll(invitation.account);
    m_accounts.letGoOf(invitation.account);
    if (!isAdded) {
        co_return Error::refused(Reason::TooManyOpen,
            u"There are %1 open invitations; withdraw one that is not needed."_s.arg(Invitations::most));
    }
    auto keeping = m_hearers.keep();
    const auto kept = co_await std::move(keeping);
    if (!kept)
        co_return kept.error();
    co_return invitation;
}

QList<Invitation> Enrolments::open() const
{
    auto all = m_memory.invitations.open(m_clock.wallMsecs());
    for (auto& one : all)
        one.code.clear();
    return all;
}

Task<Result<Done>> Enrolments::withdraw(QString account)
{
    const auto withdrawn = m_memory.invitations.withdraw(account);
    if (withdrawn.isEmpty())
        return Result<Done>(Error::refused(Reason::NotFound, u"There is no open invitation “%1”."_s.arg(account)));
    return end(withdrawn);
}

/// Also those that were used, whose accounts are there until they are over.
Task<Result<Done>> Enrolments::withdrawAll()
{
    return end(m_memory.invitations.takeEnded(std::numeric_limits<qint64>::max()));
}

void Enrolments::look()
{
    if (const auto over = m_memory.invitations.takeEnded(m_clock.wallMsecs()); !over.isEmpty())
        m_work.start(end(over));
}

/// They were taken out: that is stored, and their accounts go.
Task<Result<Done>> Enrolments::end(QList<Invitation> invitations)
{
    for (const auto& one : invitations)
        m_accounts.noteLeaving(one.account);
    auto keeping = m_hearers.keep();
    const auto kept = co_await std::move(keeping);
    if (!kept)
        co_return kept;
    auto expelling = m_accounts.expelLeaving();
    const auto expelled = co_await std::move(expelling);
    co_return expelled;
}

Task<Result<Done>> Enrolments::remove(QString name)
{
    const auto* entry = m_memory.roster.find(name);
    if (!entry)
        co_return Error::refused(Reason::NotFound, u"There is no station “%1”."_s.arg(name));
    if (name == m_memory.roster.home)
        co_return Error::refused(Reason::BadValue, u"“%1” is the home station: it cannot be removed."_s.arg(name));
    m_accounts.noteLeaving(entry->address);
    m_memory.roster.stations.removeIf([&name](const RosterEntry& one) { return one.name == name; });
    m_memory.set.remove(name);
    auto keeping = m_hearers.keep();
    const auto kept = co_await std::move(keeping);
    if (!kept)
        co_return kept;
    m_hearers.enrolled();
    // It hears of it itself before it is put out.
    auto telling = m_hearers.told();
    const auto told = co_await std::move(telling);
    if (!told)
        co_return told;
    auto expelling = m_accounts.expelLeaving();
    const auto expelled = co_await std::move(expelling);
    co_return expelled;
}

Task<Result<Done>> Enrolments::abandonAll()
{
    const auto offered = m_memory.invitations.takeEnded(std::numeric_limits<qint64>::max());
    for (const auto& one : offered)
        m_accounts.noteLeaving(one.account);
    auto& roster = m_memory.roster;
    const auto isOther = [&roster](const RosterEntry& one) { return one.name != roster.home; };
    for (const auto& one : std::as_const(roster.stations)) {
        if (isOther(one))
            m_accounts.noteLeaving(one.address);
    }
    roster.stations.removeIf(isOther);
    m_memory.set.clear();
    auto keeping = m_hearers.keep();
    const auto kept = co_await std::move(keeping);
    if (!kept)
        co_return kept;
    auto removing = m_accounts.remove();
    const auto removed = co_await std::move(removing);
    co_return removed;
}

void Enrolments::setExchange(Exchange* exchange)
{
    m_exchange = exchange;
    m_accounts.setExchange(exchange);
    if (exchange)
        return;
    m_work.cancelAll(); // it stands on the exchange
    m_answering = 0;
}

void Enrolments::heard(const Whisper& whisper)
{
    const auto request = readEnrolRequest(whisper.body);
    if (!request || m_answering >= mostAtOnce)
        return;
    ++m_answering;
    m_work.start(answer(whisper, *request));
}

Task<Result<Done>> Enrolments::answer(Whisper whisper, EnrolRequest request)
{
    auto taking = m_one.take();
    const auto held = co_await std::move(taking);
    const auto from = bare(whisper.from);
    if (!m_wrongCodes.takes(from)) {
        --m_answering;
        co_return Done{};
    }
    const auto invitation = m_memory.invitations.find(request, from, m_clock.wallMsecs());
    EnrolAnswer said;
    if (invitation) {
        m_wrongCodes.giveBack(from);
        auto enrolling = enrol(whisper, request, *invitation);
        const auto enrolled = co_await std::move(enrolling);
        said = sealed(enrolled ? *enrolled : EnrolAnswer{.refusal = enrolled.error().text}, request, invitation->code);
    } else {
        said.refusal = u"The home knows no invitation with this code: it is over, was withdrawn, or was mistyped."_s;
    }
    --m_answering;
    if (!m_exchange)
        co_return Done{};
    auto whispering = m_exchange->whisper(whisper.from, writeEnrolAnswer(said));
    const auto whispered = co_await std::move(whispering);
    // A wrong code may have been the last one that was let pass.
    auto keeping = m_hearers.keep();
    const auto kept = co_await std::move(keeping);
    co_return whispered ? kept : whispered;
}

Task<Result<EnrolAnswer>> Enrolments::enrol(Whisper whisper, EnrolRequest request, Invitation invitation)
{
    auto& roster = m_memory.roster;
    const auto known = std::find_if(roster.stations.begin(), roster.stations.end(),
        [&request](const RosterEntry& one) { return one.key == request.key; });
    const bool isNew = known == roster.stations.end();
    if (const auto none = noRoom(request, invitation)) {
        m_hearers.refused(request.name, none->text);
        co_return *none;
    }
    if (isNew && roster.stations.size() >= RosterOrder::mostStations)
        co_return Error::refused(
            Reason::TooManyOpen, u"The home has %1 stations, and takes no more."_s.arg(RosterOrder::mostStations));
    const auto same = std::find_if(roster.stations.begin(), roster.stations.end(),
        [&request](const RosterEntry& one) { return one.key != request.key && one.station == request.station; });
    if (same != roster.stations.end() || request.station == m_station)
        co_return Error::refused(Reason::AlreadyExists,
            u"This data folder is a copy of the station “%1”, or that one's backup. Where it takes its place, remove “%1” at the home station first; else begin with an empty folder, in which only the card lies."_s
                .arg(same == roster.stations.end() ? m_memory.name : same->name));
    QStringList taken;
    for (const auto& one : std::as_const(roster.stations))
        taken.append(one.name);
    const auto wanted = invitation.name.isEmpty() ? request.name : invitation.name;
    const auto name = isNew ? freeStationName(wanted, taken) : known->name;
    const auto before = isNew ? QString() : known->address;
    auto giving = loginFor(name, bare(whisper.from));
    const auto login = co_await std::move(giving);
    if (!login)
        co_return login.error();
    if (!m_exchange)
        co_return noLineError();
    auto admitting = m_exchange->admit(login->address);
    const auto admitted = co_await std::move(admitting);
    if (!admitted) {
        m_accounts.letGoOf(login->address);
        co_return admitted.error();
    }
    const RosterEntry entry{name, request.key, login->address, m_clock.wallMsecs(), request.station};
    roster.stations.removeIf(
        [&entry](const RosterEntry& one) { return one.key == entry.key || one.name == entry.name; });
    roster.stations.append(entry);
    m_memory.invitations.use(invitation.code, request.key, m_clock.wallMsecs());
    m_memory.leaving.removeAll(entry.address);
    // It comes again, since it lost what it was given: what it had is of no use to anybody.
    if (!before.isEmpty() && before != entry.address && m_accounts.areMade())
        m_memory.leaving.append(before);
    auto keeping = m_hearers.keep();
    const auto kept = co_await std::move(keeping);
    m_accounts.letGoOf(entry.address);
    if (!kept)
        co_return kept.error();
    m_hearers.enrolled();
    if (!before.isEmpty())
        m_accounts.letGoOf(before);
    co_return EnrolAnswer{.home = m_memory.name,
        .homeKey = m_memory.keys->publicKey(),
        .space = invitation.space,
        .name = name,
        .account = login->password.isEmpty() ? QString() : login->address,
        .password = login->password};
}

std::optional<Error> Enrolments::noRoom(const EnrolRequest& request, const Invitation& invitation) const
{
    switch (m_memory.invitations.roomFor(invitation.code, request.key, m_clock.wallMsecs())) {
    case Invitations::Room::There: break;
    case Invitations::Room::Full:
        return Error::refused(Reason::TooManyOpen,
            u"The card is used up: it has made the %1 stations that it may. Make another one at the home station."_s
                .arg(Invitations::placesOfCard));
    case Invitations::Room::Later:
        return Error::busy(
            Reason::TooManyOpen, u"Many stations have just been let in by this invitation; ask again in a minute."_s);
    }
    return {};
}

/// An account of its own, made anew where it was lost; or the one that it came by.
Task<Result<ExchangeLogin>> Enrolments::loginFor(QString name, QString from)
{
    if (!m_exchange)
        co_return noLineError();
    if (!m_accounts.areMade())
        co_return ExchangeLogin{from, {}};
    const ExchangeLogin login{{}, makeCode()};
    for (int tries = 0; tries < 20; ++tries) {
        const auto account = accountName(tries == 0 ? name : u"%1-%2"_s.arg(name, makeCode().left(4).toLower()));
        if (!m_exchange)
            co_return noLineError();
        auto making = m_accounts.make(account, login.password);
        const auto made = co_await std::move(making);
        if (made)
            co_return ExchangeLogin{*made, login.password};
        if (made.error().reason != Reason::AlreadyExists)
            co_return made.error();
    }
    co_return Error::refused(Reason::AlreadyExists, u"No name for the station's account is free."_s);
}

} // namespace everyport::stations
