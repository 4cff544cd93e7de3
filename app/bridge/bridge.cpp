#include "app/bridge/bridge.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::bridge {

namespace {

QString notPassedOn(const BridgeEnd& to, const Error& why)
{
    return u"Not passed on to %1: %2"_s.arg(to.network(), why.text);
}

} // namespace

void Bridge::add(BridgeEnd& side)
{
    if (has(&side))
        return;
    m_sides.append(&side);
    m_people.insert(&side, {});
    const auto openness = side.openness();
    const bool isLost = takeGone(side) && openness.isOpen();
    m_openness.insert(&side, openness);
    others(side, [&](BridgeEnd& other) {
        const auto people = m_people.value(&other);
        for (const auto& person : people) {
            const RemoteUser guest{&other, person};
            // nobody could ask it when they came
            const auto refused = other.isForeign() ? std::nullopt : side.refuses(guest, {});
            if (!refused || !putOut(guest, side, *refused))
                side.show(guest);
        }
    });
    others(side, [isLost](BridgeEnd& other) { other.othersChanged(isLost); });
    if (isLost)
        m_topic = {}; // was for who was behind the door
    const auto topic = side.topic();
    if (m_topic.isEmpty())
        m_topic = topic;
    else if (topic.isEmpty())
        side.changeTopic({}, m_topic);
}

/// Whether a side was closed in whose place `side` comes.
bool Bridge::takeGone(BridgeEnd& side)
{
    const bool wasClosed = m_gone.take(side.identity());
    return (!side.isForeign() && !isAlone(side) && m_gone.takeUnknown()) || wasClosed;
}

/// Nobody else is there who knows how closed the room is: foreign networks close nothing.
bool Bridge::isAlone(const BridgeEnd& side) const
{
    return std::all_of(m_sides.cbegin(), m_sides.cend(), [&side](const BridgeEnd* other) {
        return other == &side || other->isForeign() || other->network() == side.network();
    });
}

void Bridge::resume(BridgeEnd& home, const Openness& others)
{
    if (has(&home) && isAlone(home) && !others.isOpen())
        m_gone.addUnknown(others);
}

void Bridge::forgetGone(const QString& identity)
{
    if (!m_gone.take(identity))
        return;
    for (auto* side : std::as_const(m_sides))
        side->othersChanged(false);
}

void Bridge::notifyOpenness(BridgeEnd& side, bool isGone)
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
    others(side, [isLost](BridgeEnd& other) { other.othersChanged(isLost); });
}

void Bridge::remove(BridgeEnd& side)
{
    if (!has(&side))
        return;
    std::erase_if(m_waiting, [&side](const Told& told) { return told.side == &side; });
    if (const auto openness = side.openness(); !openness.isOpen())
        m_gone.add(side, openness);
    const auto people = m_people.take(&side);
    m_sides.removeAll(&side);
    m_openness.remove(&side);
    for (auto* other : std::as_const(m_sides)) {
        for (const auto& person : people)
            other->hide({&side, person}, {Leaving::Kind::Lost, {}, {}});
    }
    m_ids.forget(&side);
}

QList<RemoteUser> Bridge::people() const
{
    QList<RemoteUser> all;
    for (auto* side : m_sides) {
        for (const auto& person : m_people.value(side))
            all.append({side, person});
    }
    return all;
}

const Person* Bridge::person(const BridgeEnd& home, const QString& key) const
{
    const auto people = m_people.constFind(const_cast<BridgeEnd*>(&home));
    if (people == m_people.cend())
        return nullptr;
    const auto found = people->constFind(key);
    return found == people->cend() ? nullptr : &*found;
}

std::optional<Refusal> Bridge::refuses(BridgeEnd& home, const Person& person, const QString& password) const
{
    if (!m_gone.isEmpty())
        return Refusal{Refusal::Kind::Unreachable,
            u"The room is closed on %1, which is out of reach; try again later."_s.arg(m_gone.network())};
    const auto sides = m_sides;
    for (auto* side : sides) {
        if (side == &home)
            continue;
        if (auto refused = side->refuses({&home, person}, password))
            return refused;
    }
    return std::nullopt;
}

std::optional<Refusal> Bridge::objects(BridgeEnd& home, const Person& person) const
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

std::optional<Standing> Bridge::standing(BridgeEnd& home, const Person& person) const
{
    std::optional<Standing> highest;
    for (const auto* side : m_sides) {
        if (side != &home)
            highest = std::max(highest, side->standing({&home, person})); // nothing is the lowest
    }
    return highest;
}

Openness Bridge::openness(const BridgeEnd& home) const
{
    Openness all;
    for (const auto* side : m_sides) {
        if (side != &home)
            all.add(side->openness());
    }
    m_gone.addTo(all);
    return all;
}

void Bridge::came(BridgeEnd& side, Person person)
{
    later(side, [this, &side, person = std::move(person)] { doCame(side, person); });
}

void Bridge::left(BridgeEnd& side, const QString& key, const Leaving& how)
{
    later(side, [this, &side, key, how] { doLeft(side, key, how); });
}

void Bridge::lost(BridgeEnd& side, const QString& reason)
{
    later(side, [this, &side, reason] {
        const auto keys = m_people.value(&side).keys();
        for (const auto& key : keys)
            doLeft(side, key, {Leaving::Kind::Lost, reason, {}});
    });
}

void Bridge::said(BridgeEnd& side, const QString& key, const Words& words)
{
    later(
        side, [this, &side, key, words] { doSaid(side, key, words); }, true);
}

void Bridge::retracted(BridgeEnd& side, const QString& key, const QString& id, const QString& reason)
{
    later(side, [this, &side, key, id, reason] { doRetract(side, key, id, reason); });
}

void Bridge::named(BridgeEnd& side, const QString& before, const QString& id)
{
    later(
        side, [this, &side, before, id] { m_ids.rename(&side, before, id); }, true);
}

void Bridge::topicChanged(BridgeEnd& side, const RemoteUser& by, const chat::RichText& topic)
{
    later(side, [this, &side, by, topic] {
        m_topic = topic;
        others(side, [&](BridgeEnd& other) {
            if (other.topic() != topic)
                other.changeTopic(actor(by), topic);
        });
    });
}

void Bridge::whispered(BridgeEnd& side, const QString& key, const RemoteUser& to, const Words& words)
{
    later(
        side, [this, &side, key, to, words] { doWhisper(side, key, to, words); }, true);
}

void Bridge::expelled(BridgeEnd& side, const RemoteUser& by, const RemoteUser& whom, const QString& reason)
{
    later(side, [this, &side, by, whom, reason] { doExpel(side, by, whom, reason); });
}

void Bridge::doCame(BridgeEnd& side, const Person& person)
{
    auto& people = m_people[&side];
    const auto known = people.constFind(person.key);
    const bool isNew = known == people.cend();
    if (!isNew && *known == person)
        return;
    people.insert(person.key, person);
    const RemoteUser guest{&side, person};
    bool isOut = false;
    others(side, [&](BridgeEnd& other) {
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
RemoteUser Bridge::actor(const RemoteUser& by) const
{
    return has(by.home) ? by : RemoteUser{nullptr, by.person};
}

/// False where they stay: then they are shown, for they hear what is said.
bool Bridge::putOut(const RemoteUser& guest, BridgeEnd& by, const Refusal& why)
{
    const auto done = guest.home->expel(RemoteUser::nobody(by.network()), guest.person.key, why.text);
    if (!done)
        by.remark(u"%1 is there all the same: %2"_s.arg(guest.person.name, done.error().text));
    return done.ok();
}

void Bridge::doLeft(BridgeEnd& side, const QString& key, const Leaving& how)
{
    auto& people = m_people[&side];
    const auto found = people.constFind(key);
    if (found == people.cend())
        return;
    const RemoteUser guest{&side, *found};
    people.erase(found);
    const Leaving leaving{how.kind, how.reason, actor(how.by)};
    others(side, [&](BridgeEnd& other) { other.hide(guest, leaving); });
}

void Bridge::doSaid(BridgeEnd& side, const QString& key, const Words& words)
{
    const auto* who = person(side, key);
    if (!who)
        return;
    const RemoteUser guest{&side, *who};
    const auto corrected = words.corrects ? m_ids.find(&side, *words.corrects) : MessageIds::Group(0);
    const auto group = corrected ? corrected : m_ids.begin(&side, words.id);
    if (corrected)
        m_ids.add(group, &side, words.id);
    others(side, [&](BridgeEnd& other) {
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
void Bridge::doRetract(BridgeEnd& side, const QString& key, const QString& id, const QString& reason)
{
    const auto group = m_ids.find(&side, id);
    if (!group && !side.isForeign() && m_sides.size() > 1 && !m_ids.wasTaken(&side, id))
        side.remark(
            u"What was taken back here is not known on the other networks any more: what they have of it stays there."_s);
    // A server that is not ours rules over what its own people say.
    if (!group || (side.isForeign() && m_ids.home(group) != &side))
        return;
    const auto* who = person(side, key);
    const RemoteUser by{&side, who ? *who : Person{}};
    const auto retract = [&](BridgeEnd& from, const QStringList& ids) {
        if (!ids.isEmpty())
            from.retract(by, ids, reason);
    };
    others(side, [&](BridgeEnd& other) { retract(other, m_ids.take(group, &other)); });
    auto rest = m_ids.take(group, &side);
    rest.removeAll(id);
    retract(side, rest);
}

void Bridge::doWhisper(BridgeEnd& side, const QString& key, const RemoteUser& to, const Words& words)
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

void Bridge::doExpel(BridgeEnd& side, const RemoteUser& by, const RemoteUser& whom, const QString& reason)
{
    const auto* who = has(whom.home) ? person(*whom.home, whom.person.key) : nullptr;
    if (!who)
        return;
    const RemoteUser guest{whom.home, *who};
    const auto done = whom.home->expel(actor(by), guest.person.key, reason);
    if (done)
        return; // their side tells that they left
    side.show(guest);
    side.remark(u"%1 is still there: %2"_s.arg(guest.person.name, done.error().text));
}

void Bridge::others(BridgeEnd& side, const std::function<void(BridgeEnd&)>& ask)
{
    const auto sides = m_sides;
    for (auto* other : sides) {
        if (other != &side && has(other))
            ask(*other);
    }
}

void Bridge::later(BridgeEnd& side, std::function<void()> work, bool mayBeDropped)
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
void Bridge::work()
{
    for (int most = 200; most > 0 && !m_waiting.empty(); --most) {
        const auto told = std::move(m_waiting.front());
        m_waiting.pop_front();
        told.work();
    }
    if (!m_waiting.empty())
        m_turn = m_clock.callLater(0ms, [this] { work(); });
}

} // namespace everyport::bridge
