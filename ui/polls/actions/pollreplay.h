#pragma once

#include <optional>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "app/polls/kinds/replay.h"
#include "app/venue/mapfigures.h"
#include "app/venue/roundreplay.h"
#include "netcore/task/task.h"

class QAction;

namespace everyport::polls {
class PollRegistry;
struct Poll;
} // namespace everyport::polls

namespace everyport::ui {

class PollController;

/// A closed poll once more, as it went, for the page and the big screen: from its opening to its end in twenty seconds,
/// or at another speed. It ends when another poll is in hand, or this one changes. A child of the controller.
class PollReplay : public QObject {
    Q_OBJECT
public:
    static constexpr int usualLength = 20'000; ///< ms that all of it takes at speed 1.

    explicit PollReplay(PollController& controller);

    QAction* action() const { return m_action; } ///< "Replay"
    bool isShown(const QString& poll) const { return m_poll == poll && !m_replay.frames.isEmpty(); }
    bool isUnderWay(const QString& poll) const { return isShown(poll) && position() < length(); } ///< Before its end.
    /// How it stood then; of a poll that is not replayed, how it stands.
    polls::Tally tallyOf(const polls::Poll& poll) const;

    /// Where its votes were given by then; none where it is not under way, nobody had put a reader anywhere when it
    /// began, or it has more votes than are kept (venue::RoundReplay).
    std::optional<venue::MapFigures> mapOf(const polls::Poll& poll);

    void start();
    void end();
    bool isPlaying() const { return m_tick.isActive(); }
    void setPlaying(bool isPlaying);                       ///< At the end it begins again.
    qint64 from() const;                                   ///< Wall ms of its beginning.
    qint64 length() const;                                 ///< ms
    qint64 position() const { return qint64(m_position); } ///< ms from its beginning.
    void seek(qint64 position);
    double speed() const { return m_speed; }
    void setSpeed(double speed) { m_speed = speed; }

    /// So much time has passed.
    void advance(int msecs);

Q_SIGNALS:
    void begun();   ///< After `changed`: it goes from now on.
    void changed(); ///< It shows another moment, plays or does not, or has begun or ended.

private:
    void offer();
    static Task<Result<Done>> look(
        QPointer<PollReplay> replay, polls::PollRegistry* registry, QString id, std::optional<qint64> closedAt);
    void begin(const QString& id, polls::Replay replay, std::optional<venue::RoundReplay> places);
    QList<polls::ReplayFrame>::const_iterator nextFrame() const; ///< The first that is later than what is shown.

    PollController& m_controller;
    QAction* m_action;
    QTimer m_tick;
    QString m_poll;
    polls::Replay m_replay; ///< Without frames: none is shown.
    std::optional<venue::RoundReplay> m_places;
    double m_position = 0;
    double m_speed = 1;
};

} // namespace everyport::ui
