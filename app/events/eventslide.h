#pragma once

#include <QJsonObject>
#include <QString>

namespace everyport::events {

/// Something between two questions of an event. What *Next* and *Standings* say of questions is found when they are
/// shown; the host's own words stand above it.
struct Slide {
    enum class Kind { Words, Next, Standings };

    QString id = {}; ///< Of all steps of an event; no poll's: it has a slash.
    Kind kind = Kind::Words;
    QString title = {};   ///< Empty: that of its kind.
    QString words = {};   ///< A line each.
    QString picture = {}; ///< A file; empty: none.
    bool operator==(const Slide&) const = default;

    static constexpr qsizetype longestTitle = 200;
    static constexpr qsizetype longestWords = 5000;
    static constexpr qsizetype longestPicture = 2000;
    static constexpr qsizetype mostInEvent = 100;
};

bool isSlide(const QString& stepId); ///< Whether a step of that id is a slide.
QString newSlideId(const QString& event);
QString shownTitle(const Slide& slide); ///< Its own, or its first line; empty: that of its kind.
QJsonObject slideToJson(const Slide& slide);
Slide slideFromJson(const QJsonObject& object); ///< What is too long is cut.

} // namespace everyport::events
