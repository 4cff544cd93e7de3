#include "app/meeting/meeting.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::meeting {

namespace {

QString notPassedOn(const Side& to, const Error& why)
{
    return u"Not passed on to %1: %2"_s.arg(to.network(), why.text);
}

} // namespace

void Meeting::add(Side& side)
{
    if (has(&side))
        return;
    m_sides.append(&side);
    m_people.insert(&side, {});
    const auto openness = side.openness();
    const bool isLost = takeGone(side) && openness.isOpen();
    m_openness.insert(&side, openness);
    others(side, [&](Side& other) {
        const auto people = m_people.value(&other);
        for (const auto& person : people) {
            const Guest guest{&other, person};
            // nobody could ask it when they came
            const auto refused = other.isForeign() ? std::nullopt : side.refuses(guest, {});
            if (!refused || !putOut(guest, side, *refused))
                side.show(guest);
        }
    });
    others(side, [isLost](Side& other) { other.othersChanged(isLost); });
    if (isLost)
        m_topic = {}; // was for who was behind the door
    const auto topic = side.topic();
    if (m_topic.isEmpty())
        m_topic = topic;
    else if (topic.isEmpty())
        side.changeTopic({}, m_topic);
}

/// Whether a side was closed in whose place `side` comes.
bool Meeting::takeGone(Side& side)
{
    const bool wasClosed = m_gone.remove(side.network());
    return (m_sides.size() > 1 && m_gone.remove(QString())) || wasClosed;
}

void Meeting::resume(Side& home, const Openness& others)
{
    const bool isAlone = m_sides.size() == 1 && has(&home);
    if (isAlone && !others.isOpen())
        m_gone.insert(QString(), others);
}

void Meeting::opennessChanged(Side& side)
{
    tellOpenness(side, false);
}

void Meeting::emptied(Side& side)
{
    tellOpenness(side, true);
}

void Meeting::tellOpenness(Side& side, bool isGone)
{
    const auto known = m_openness.find(&side);
    if (known == m_openness.end())
        return;
    const auto openness = side.openness();
    const auto before = std::exchange(*known, openness);
    if (before == openness)
        return;
    const bool isLost = isGone && !before.isOpen();
    if (isLost)
        m_topic = {};
    others(side, [isLost](Side& other) { other.othersChanged(isLost); });
}

void Meeting::remove(Side& side)
{
    if (!has(&side))
        return;
    std::erase_if(m_waiting, [&side](const Told& told) { return told.side == &side; });
    if (const auto openness = side.openness(); !openness.isOpen())
        m_gone.insert(side.network(), openness);
    const auto people = m_people.take(&side);
    m_sides.removeAll(&side);
    m_openness.remove(&side);
    for (auto* other : std::as_const(m_sides)) {
        for (const auto& person : people)
            other->hide({&side, person}, {Leaving::Kind::Lost, {}, {}});
    }
    m_ids.forget(&side);
}

QList<Guest> Meeting::people() const
{
    QList<Guest> all;
    for (auto* side : m_sides) {
        for (const auto& person : m_people.value(side))
            all.append({side, person});
    }
    return all;
}

const Person* Meeting::person(const Side& home, const QString& key) const
{
    const auto people = m_people.constFind(const_cast<Side*>(&home));
    if (people == m_people.cend())
        return nullptr;
    const auto found = people->constFind(key);
    return found == people->cend() ? nullptr : &*found;
}

std::optional<Refusal> Meeting::refuses(Side& home, const Person& person, const QString& password) const
{
    if (!m_gone.isEmpty()) {
        const auto network = m_gone.keys().first();
        return Refusal{Refusal::Kind::Unreachable,
            u"The room is closed on %1, which is out of reach; try again later."_s.arg(
                network.isEmpty() ? u"another network"_s : network)};
    }
    const auto sides = m_sides;
    for (auto* side : sides) {
        if (side == &home)
            continue;
        if (auto refused = side->refuses({&home, person}, password))
            return refused;
    }
    return std::nullopt;
}

std::optional<Refusal> Meeting::objects(Side& home, const Person& person) const
{
    const auto sides = m_sides;
    for (auto* side : sides) {
        if (side == &home)
            continue;
        if (auto objection = side->objects({&home, person}))
            return objection;
    }
    return std::nullopt;
}

std::optional<Standing> Meeting::standing(Side& home, const Person& person) const
{
    std::optional<Standing> highest;
    for (const auto* side : m_sides) {
        if (side != &home)
            highest = std::max(highest, side->standing({&home, person})); // nothing is the lowest
    }
    return highest;
}

Openness Meeting::openness(const Side& home) const
{
    Openness all;
    const auto add = [&all](const Openness& one) {
        all.isHidden |= one.isHidden;
        all.isMembersOnly |= one.isMembersOnly;
        all.needsPassword |= one.needsPassword;
    };
    for (const auto* side : m_sides) {
        if (side != &home)
            add(side->openness());
    }
    for (const auto& gone : m_gone)
        add(gone);
    return all;
}

void Meeting::came(Side& side, Person person)
{
    later(side, [this, &side, person = std::move(person)] { doCame(side, person); });
}

void Meeting::left(Side& side, const QString& key, const Leaving& how)
{
    later(side, [this, &side, key, how] { doLeft(side, key, how); });
}

void Meeting::lost(Side& side, const QString& reason)
{
    later(side, [this, &side, reason] {
        const auto keys = m_people.value(&side).keys();
        for (const auto& key : keys)
            doLeft(side, key, {Leaving::Kind::Lost, reason, {}});
    });
}

void Meeting::said(Side& side, const QString& key, const Words& words)
{
    later(
        side, [this, &side, key, words] { doSaid(side, key, words); }, true);
}

void Meeting::retracted(Side& side, const QString& key, const QString& id, const QString& reason)
{
    later(side, [this, &side, key, id, reason] { doRetract(side, key, id, reason); });
}

void Meeting::named(Side& side, const QString& before, const QString& id)
{
    later(
        side, [this, &side, before, id] { m_ids.rename(&side, before, id); }, true);
}

void Meeting::topicChanged(Side& side, const Guest& by, const chat::RichText& topic)
{
    later(side, [this, &side, by, topic] {
        m_topic = topic;
        others(side, [&](Side& other) {
            if (other.topic() != topic)
                other.changeTopic(actor(by), topic);
        });
    });
}

void Meeting::whispered(Side& side, const QString& key, const Guest& to, const Words& words)
{
    later(
        side, [this, &side, key, to, words] { doWhisper(side, key, to, words); }, true);
}

void Meeting::expelled(Side& side, const Guest& by, const Guest& whom, const QString& reason)
{
    later(side, [this, &side, by, whom, reason] { doExpel(side, by, whom, reason); });
}

void Meeting::doCame(Side& side, const Person& person)
{
    auto& people = m_people[&side];
    const auto known = people.constFind(person.key);
    const bool isNew = known == people.cend();
    if (!isNew && *known == person)
        return;
    people.insert(person.key, person);
    const Guest guest{&side, person};
    bool isOut = false;
    others(side, [&](Side& other) {
        const auto objection = isNew && !isOut && !side.isForeign() ? other.objects(guest) : std::nullopt;
        isOut = isOut || (objection && putOut(guest, other, *objection));
        if (isOut)
            return; // their side tells that they left
        if (isNew)
            other.show(guest);
        else
            other.update(guest);
    });
}

/// Sides may have gone since.
Guest Meeting::actor(const Guest& by) const
{
    return has(by.home) ? by : Guest{nullptr, by.person};
}

/// False where they stay: then they are shown, for they hear what is said.
bool Meeting::putOut(const Guest& guest, Side& by, const Refusal& why)
{
    const auto done = guest.home->expel(Guest::nobody(by.network()), guest.person.key, why.text);
    if (!done)
        by.remark(u"%1 is there all the same: %2"_s.arg(guest.person.name, done.error().text));
    return done.ok();
}

void Meeting::doLeft(Side& side, const QString& key, const Leaving& how)
{
    auto& people = m_people[&side];
    const auto found = people.constFind(key);
    if (found == people.cend())
        return;
    const Guest guest{&side, *found};
    people.erase(found);
    const Leaving leaving{how.kind, how.reason, actor(how.by)};
    others(side, [&](Side& other) { other.hide(guest, leaving); });
}

void Meeting::doSaid(Side& side, const QString& key, const Words& words)
{
    const auto* who = person(side, key);
    if (!who)
        return;
    const Guest guest{&side, *who};
    const auto corrected = words.corrects ? m_ids.find(&side, *words.corrects) : MessageIds::Group(0);
    const auto group = corrected ? corrected : m_ids.begin(&side, words.id);
    if (corrected)
        m_ids.add(group, &side, words.id);
    others(side, [&](Side& other) {
        auto there = words;
        there.id.clear();
        there.token.clear();
        there.replyTo = words.replyTo.isEmpty() ? QString() : m_ids.find(&side, words.replyTo, &other);
        if (there.replyTo.isEmpty() && !words.whole.isEmpty())
            there.text = words.whole;
        const auto said = other.speak(guest, there);
        if (!said) {
            side.undelivered(key, words, nullptr, notPassedOn(other, said.error()));
            return;
        }
        const auto before = m_ids.take(group, &other); // what it corrects
        if (!before.isEmpty())
            other.retract(guest, before, {});
        for (const auto& id : *said)
            m_ids.add(group, &other, id);
    });
}

/// Once: who takes it back again, because they were told, finds nothing any more.
void Meeting::doRetract(Side& side, const QString& key, const QString& id, const QString& reason)
{
    const auto group = m_ids.find(&side, id);
    if (!group && !side.isForeign() && m_sides.size() > 1 && !m_ids.wasTaken(&side, id))
        side.remark(
            u"What was taken back here is not known on the other networks any more: what they have of it stays there."_s);
    // A server that is not ours rules over what its own people say.
    if (!group || (side.isForeign() && m_ids.home(group) != &side))
        return;
    const auto* who = person(side, key);
    const Guest by{&side, who ? *who : Person{}};
    const auto retract = [&](Side& from, const QStringList& ids) {
        if (!ids.isEmpty())
            from.retract(by, ids, reason);
    };
    others(side, [&](Side& other) { retract(other, m_ids.take(group, &other)); });
    auto rest = m_ids.take(group, &side);
    rest.removeAll(id);
    retract(side, rest);
}

void Meeting::doWhisper(Side& side, const QString& key, const Guest& to, const Words& words)
{
    const auto* from = person(side, key);
    if (!from || !has(to.home))
        return;
    const auto said = person(*to.home, to.person.key)
        ? to.home->whisper({&side, *from}, to.person.key, words)
        : Result<Done>(Error::refused(Reason::NotFound, u"They have gone."_s));
    if (!said)
        side.undelivered(key, words, &to, notPassedOn(*to.home, said.error()));
}

void Meeting::doExpel(Side& side, const Guest& by, const Guest& whom, const QString& reason)
{
    const auto* who = has(whom.home) ? person(*whom.home, whom.person.key) : nullptr;
    if (!who)
        return;
    const Guest guest{whom.home, *who};
    const auto done = whom.home->expel(actor(by), guest.person.key, reason);
    if (done)
        return; // their side tells that they left
    side.show(guest);
    side.remark(u"%1 is still there: %2"_s.arg(guest.person.name, done.error().text));
}

void Meeting::others(Side& side, const std::function<void(Side&)>& ask)
{
    const auto sides = m_sides;
    for (auto* other : sides) {
        if (other != &side && has(other))
            ask(*other);
    }
}

void Meeting::later(Side& side, std::function<void()> work, bool mayBeDropped)
{
    if (!has(&side))
        return;
    if (mayBeDropped && m_waiting.size() >= mostWaiting) {
        ++m_dropped;
        return;
    }
    m_waiting.push_back({&side, std::move(work)});
    if (!m_turn.isActive())
        m_turn = m_clock.callLater(0ms, [this] { this->work(); });
}

/// Some at a time, so that a flood leaves the loop to others.
void Meeting::work()
{
    for (int most = 200; most > 0 && !m_waiting.empty(); --most) {
        const auto told = std::move(m_waiting.front());
        m_waiting.pop_front();
        told.work();
    }
    if (!m_waiting.empty())
        m_turn = m_clock.callLater(0ms, [this] { work(); });
}

} // namespace everyport::meeting
