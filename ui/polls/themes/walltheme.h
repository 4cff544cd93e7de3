#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QString>

#include "netcore/base/result.h"

namespace everyport::ui {

/// What an event may choose of the big screen's looks. Sizes, places and the code stay ours. A value, shared as one
/// file with its pictures in it.
struct WallTheme {
    static constexpr qsizetype largestFile = 16 * 1024 * 1024;
    static constexpr qsizetype largestPicture = 8 * 1024 * 1024; ///< In a file it takes a third more.
    static constexpr qsizetype longestName = 80;

    QString name = {};
    QColor ground = {}; ///< Invalid: as without a theme; likewise the next two.
    QColor text = {};
    QList<QColor> answers = {}; ///< Up to eight; those that are missing or invalid are ours.
    QString font = {};          ///< A family; empty: the desktop's.
    QByteArray logo = {};       ///< As files have them, PNG, JPEG, SVG …
    QByteArray picture = {};    ///< Behind all.
    bool operator==(const WallTheme&) const = default;

    QByteArray toJson() const;
    /// Malformed: no theme, or a colour or picture in it is none. What somebody else has sent is no more than looked
    /// at.
    static Result<WallTheme> fromJson(const QByteArray& json);
};

} // namespace everyport::ui
