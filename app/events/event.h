#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QString>

#include "app/events/eventslide.h"
#include "netcore/base/result.h"

namespace everyport::events {

/// One place of a running order: a poll, or a slide.
struct Step {
    QString id = {}; ///< Poll::id, or the slide's.
    std::optional<Slide> slide = {};
    bool staysOpen = false;              ///< Stepping on leaves its poll open.
    std::optional<qint64> startsAt = {}; ///< Wall ms: the event steps here by itself then, if it has not come so far.
    /// Its poll closes by itself so long after the step; 0: it does not. A quiz's question does after its own time, and
    /// not by this: see secondsOf.
    int seconds = 0;
    bool operator==(const Step&) const = default;
};

/// What big screens show of the present step.
enum class Wall {
    Results, ///< The question, and how it stands.
    Code,    ///< How to vote: the code and the address, as large as they can be.
    Winner,  ///< Who has won, once voting is closed.
    Black,
};

/// An evening, a lesson, an assembly: the polls that name it in Poll::event, in the order in which they come, with
/// slides between them, and how far it is. A value; EventRegistry keeps the real ones.
struct Event {
    QString id = {};                    ///< As polls' ids; used in /e/ID. Never changes.
    QString name = {};                  ///< Poll::event of its polls.
    QString madeBy = {};                ///< Who made it, as far as somebody said so.
    qint64 madeAt = 0;                  ///< Wall ms.
    QList<Step> steps = {};             ///< Those that are there.
    QString present = {};               ///< The present step's id; empty: it has not begun, or is over.
    qint64 since = 0;                   ///< Wall ms of the present step's beginning or opening by hand.
    qint64 moves = 0;                   ///< How often it has stepped: who steps says from where by this.
    bool isTimeOver = false;            ///< The present step's seconds have passed and have closed its poll.
    std::optional<qint64> endedAt = {}; ///< The last step was left.
    Wall wall = Wall::Results;
    /// Wall ms of the closing of polls that were closed because it went back from them, by poll: who comes forward
    /// again goes on with their voting, unless something else has closed them since.
    QHash<QString, qint64> leftBackwards = {};
    qint64 edits = 0; ///< How often it was stored anew: who changes it says on top of what.
    bool operator==(const Event&) const = default;

    bool isRunning() const { return !present.isEmpty(); }
    qsizetype place() const { return placeOf(present); } ///< Of the present step; -1: there is none.
    qsizetype placeOf(const QString& stepId) const;
    const Step* step(const QString& stepId) const; ///< Null: it is not there.
    const Step* presentStep() const { return step(present); }
};

inline constexpr qsizetype maximumSteps = 500;
inline constexpr int maximumSeconds = 24 * 60 * 60;
inline constexpr qsizetype maximumNameLength = 200; ///< Of whoever made something.

/// Refused/BadValue with a sentence that says what would be right.
Result<Done> checkSteps(const QList<Step>& steps);
QByteArray stepsToJson(const QList<Step>& steps);
QList<Step> stepsFromJson(const QByteArray& json); ///< What makes no sense is left out.

QByteArray leftBackwardsToJson(const QHash<QString, qint64>& closings); ///< Event::leftBackwards
QHash<QString, qint64> leftBackwardsFromJson(const QByteArray& json);

QString wallName(Wall wall); ///< "results", "code", "winner", "black"
std::optional<Wall> wallFromName(const QString& name);

} // namespace everyport::events
