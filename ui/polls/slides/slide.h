#pragma once

#include <QList>
#include <QString>

namespace everyport::ui {

/// Something between two questions of a show. What *Next* and *Standings* say of questions is found when they are
/// shown; the host's own words stand above it.
struct Slide {
    enum class Kind { Words, Next, Standings };

    QString id = {}; ///< Of all items of a show; no poll's.
    Kind kind = Kind::Words;
    QString title = {};   ///< Empty: that of its kind.
    QString words = {};   ///< A line each.
    QString picture = {}; ///< A file; empty: none.
    bool operator==(const Slide&) const = default;

    static constexpr qsizetype longestTitle = 200;
    static constexpr qsizetype longestWords = 5000;
    static constexpr qsizetype mostInShow = 100;
};

QString kindName(Slide::Kind kind);      ///< "What comes next": also the title of one without its own.
QString titleOf(const Slide& slide);     ///< Its own, or its first line, or its kind's.
QString textOf(const QList<Slide>& all); ///< To be kept.
/// Of what was kept; slides without an id, and what is too long, are left out.
QList<Slide> readSlides(const QString& text);

} // namespace everyport::ui
