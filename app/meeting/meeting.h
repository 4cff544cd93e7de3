#pragma once

#include <deque>
#include <functional>

#include <QHash>

#include "app/meeting/messageids.h"
#include "app/meeting/side.h"
#include "netcore/base/clock.h"

namespace everyport::meeting {

/// A room that is several protocols' room. Sides tell it what their own people do; it has the other sides show that.
/// `clock` must outlive it, and a side is removed before it goes. Loop's thread.
class Meeting {
public:
    static constexpr size_t mostWaiting = 10'000;

    explicit Meeting(Clock& clock) : m_clock(clock) {}
    Meeting(const Meeting&) = delete;
    Meeting& operator=(const Meeting&) = delete;

    void add(Side& side);    ///< Who is there is shown to it.
    void remove(Side& side); ///< At once: its people are hidden, and what it told last is forgotten.
    QList<Guest> people() const;
    const Person* person(const Side& home, const QString& key) const; ///< Good until the next turn.
    const chat::RichText& topic() const { return m_topic; }
    /// Why another side does not let somebody of `home` in, who gives `password`: for homes to ask before they let them
    /// in.
    std::optional<Refusal> refuses(Side& home, const Person& person, const QString& password) const;
    /// The same of who is banned, whether they want to come or not.
    std::optional<Refusal> objects(Side& home, const Person& person) const;
    /// The highest that another side gives; nothing: none knows of rights.
    std::optional<Standing> standing(Side& home, const Person& person) const;
    /// How open the other sides are, those included that are out of reach and were not open.
    Openness openness(const Side& home) const;
    /// What `openness` was when the program ended: counts until another side than `home` is there.
    void resume(Side& home, const Openness& others);
    quint64 dropped() const { return m_dropped; } ///< Messages that came when too much was waiting.

    void opennessChanged(Side& side);
    void emptied(Side& side); ///< What it stood for is no more: nobody has opened it, although it is open now.

    // What sides tell of their own people. Keys that were never told of are ignored. `by` and Leaving::by may be of any
    // side.
    void came(Side& side, Person person); ///< Also for somebody who is there: what changed is shown.
    void left(Side& side, const QString& key, const Leaving& how = {});
    void lost(Side& side, const QString& reason); ///< All its people at once: out of reach.
    void said(Side& side, const QString& key, const Words& words);
    /// What `speak` gave was a name for the moment; this is the message's id.
    void named(Side& side, const QString& before, const QString& id);
    /// A message, or a part of one: then the rest goes, too. By who may, as the side has it.
    void retracted(Side& side, const QString& key, const QString& id, const QString& reason = {});
    void topicChanged(Side& side, const Guest& by, const chat::RichText& topic);

    // What sides' people want of guests, named by their home and key.
    void whispered(Side& side, const QString& key, const Guest& to, const Words& words);
    /// Gone there already; if their home refuses, shown again.
    void expelled(Side& side, const Guest& by, const Guest& whom, const QString& reason);

private:
    struct Told {
        Side* side = nullptr;
        std::function<void()> work;
    };
    void later(Side& side, std::function<void()> work, bool mayBeDropped = false);
    void work();
    void doCame(Side& side, const Person& person);
    void doLeft(Side& side, const QString& key, const Leaving& how);
    void doSaid(Side& side, const QString& key, const Words& words);
    void doRetract(Side& side, const QString& key, const QString& id, const QString& reason);
    void doWhisper(Side& side, const QString& key, const Guest& to, const Words& words);
    bool putOut(const Guest& guest, Side& by, const Refusal& why);
    void doExpel(Side& side, const Guest& by, const Guest& whom, const QString& reason);
    Guest actor(const Guest& by) const;
    bool has(const Side* side) const { return m_people.contains(const_cast<Side*>(side)); }
    void others(Side& side, const std::function<void(Side&)>& ask);
    bool takeGone(Side& side);
    void tellOpenness(Side& side, bool isGone);

    Clock& m_clock;
    QList<Side*> m_sides; // in the order of their coming
    QHash<Side*, QHash<QString, Person>> m_people;
    QHash<Side*, Openness> m_openness; // as others were told of it
    // by network: sides that were not open when they went; of none: as it was before the program started
    QHash<QString, Openness> m_gone;
    MessageIds m_ids;
    chat::RichText m_topic;
    std::deque<Told> m_waiting;
    quint64 m_dropped = 0;
    Clock::Timer m_turn;
};

} // namespace everyport::meeting
