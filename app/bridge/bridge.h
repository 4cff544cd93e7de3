#pragma once

#include <deque>
#include <functional>

#include <QHash>

#include "app/bridge/bridgeend.h"
#include "app/bridge/goneends.h"
#include "app/bridge/messageids.h"
#include "netcore/base/clock.h"

namespace everyport::bridge {

/// A room that is several protocols' room. Sides tell it what their own people do; it has the other sides show that.
/// `clock` must outlive it, and a side is removed before it goes. Loop's thread.
class Bridge {
public:
    static constexpr size_t mostWaiting = 10'000;

    explicit Bridge(Clock& clock) : m_clock(clock) {}
    Bridge(const Bridge&) = delete;
    Bridge& operator=(const Bridge&) = delete;

    void add(BridgeEnd& side);    ///< Who is there is shown to it.
    void remove(BridgeEnd& side); ///< At once: its people are hidden, and what it told last is forgotten.
    QList<RemoteUser> people() const;
    const Person* person(const BridgeEnd& home, const QString& key) const; ///< Good until the next turn.
    const chat::RichText& topic() const { return m_topic; }
    /// Why another side does not let somebody of `home` in, who gives `password`: for homes to ask before they let them
    /// in.
    std::optional<Refusal> refuses(BridgeEnd& home, const Person& person, const QString& password) const;
    /// The same of who is banned, whether they want to come or not.
    std::optional<Refusal> objects(BridgeEnd& home, const Person& person) const;
    /// The highest that another side gives; nothing: none knows of rights.
    std::optional<Standing> standing(BridgeEnd& home, const Person& person) const;
    /// How open the other sides are, those included that are out of reach and were not open.
    Openness openness(const BridgeEnd& home) const;
    /// What `openness` was when the program ended: counts until another side than `home` is there that can be closed,
    /// and is no second one of its network, which has only heard of it as well.
    void resume(BridgeEnd& home, const Openness& others);
    /// A side that has gone is a side no longer: nobody waits for it.
    void forgetGone(const QString& identity);
    quint64 dropped() const { return m_dropped; } ///< Messages that came when too much was waiting.

    void opennessChanged(BridgeEnd& side) { notifyOpenness(side, false); }
    /// What it stood for is no more: nobody has opened it, although it is open now.
    void emptied(BridgeEnd& side) { notifyOpenness(side, true); }

    // What sides tell of their own people. Keys that were never told of are ignored. `by` and Leaving::by may be of any
    // side.
    void came(BridgeEnd& side, Person person); ///< Also for somebody who is there: what changed is shown.
    void left(BridgeEnd& side, const QString& key, const Leaving& how = {});
    void lost(BridgeEnd& side, const QString& reason); ///< All its people at once: out of reach.
    void said(BridgeEnd& side, const QString& key, const Words& words);
    /// What `speak` gave was a name for the moment; this is the message's id.
    void named(BridgeEnd& side, const QString& before, const QString& id);
    /// A message, or a part of one: then the rest goes, too. By who may, as the side has it.
    void retracted(BridgeEnd& side, const QString& key, const QString& id, const QString& reason = {});
    void topicChanged(BridgeEnd& side, const RemoteUser& by, const chat::RichText& topic);

    // What sides' people want of guests, named by their home and key.
    void whispered(BridgeEnd& side, const QString& key, const RemoteUser& to, const Words& words);
    /// Gone there already; if their home refuses, shown again.
    void expelled(BridgeEnd& side, const RemoteUser& by, const RemoteUser& whom, const QString& reason);

private:
    struct Told {
        BridgeEnd* side = nullptr;
        std::function<void()> work;
    };
    void later(BridgeEnd& side, std::function<void()> work, bool mayBeDropped = false);
    void work();
    void doCame(BridgeEnd& side, const Person& person);
    void doLeft(BridgeEnd& side, const QString& key, const Leaving& how);
    void doSaid(BridgeEnd& side, const QString& key, const Words& words);
    void doRetract(BridgeEnd& side, const QString& key, const QString& id, const QString& reason);
    void doWhisper(BridgeEnd& side, const QString& key, const RemoteUser& to, const Words& words);
    bool putOut(const RemoteUser& guest, BridgeEnd& by, const Refusal& why);
    void doExpel(BridgeEnd& side, const RemoteUser& by, const RemoteUser& whom, const QString& reason);
    RemoteUser actor(const RemoteUser& by) const;
    bool has(const BridgeEnd* side) const { return m_people.contains(const_cast<BridgeEnd*>(side)); }
    void others(BridgeEnd& side, const std::function<void(BridgeEnd&)>& ask);
    bool takeGone(BridgeEnd& side);
    bool isAlone(const BridgeEnd& side) const;
    void notifyOpenness(BridgeEnd& side, bool isGone);

    Clock& m_clock;
    QList<BridgeEnd*> m_sides; // in the order of their coming
    QHash<BridgeEnd*, QHash<QString, Person>> m_people;
    QHash<BridgeEnd*, Openness> m_openness; // as others were told of it
    GoneEnds m_gone;
    MessageIds m_ids;
    chat::RichText m_topic;
    std::deque<Told> m_waiting;
    quint64 m_dropped = 0;
    Clock::Timer m_turn;
};

} // namespace everyport::bridge
