#pragma once

#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

namespace everyport::ui {

/// A shape that says how something is doing. Each is painted (never a font's glyph) and has an outline of its own, so
/// the colour and the word beside it only repeat what the shape says to whoever sees no colours.
enum class Mark {
    None,
    Live,      ///< Dot with a halo: goes on now, in front of people.
    Good,      ///< Dot: ready, running, open.
    Working,   ///< Half-filled ring: begun, not there yet.
    Trouble,   ///< Triangle: works, but needs somebody.
    Failed,    ///< Square: does not work.
    Stopped,   ///< Ring: off, gone.
    Finished,  ///< Tick: closed, done.
    Scheduled, ///< Clock: later.
    Draft,     ///< Pencil: not yet.
    Info,      ///< As Working, in notices that ask or tell something.
};

/// What the colour of a word says. Second is what is less important, Outgoing what we sent ourselves.
enum class Tone { Normal, Second, Faded, Accent, Good, Trouble, Failed, Outgoing };

QColor toneColour(Tone tone, const QPalette& palette);
Tone toneOf(Mark mark);
QColor markColour(Mark mark, const QPalette& palette);
/// Paints a mark in the middle of `where`, about 10 px big at text of 13 px. Mark::None paints nothing.
void paintMark(QPainter* painter, const QRectF& where, Mark mark, const QPalette& palette);
void paintMark(QPainter* painter, const QRectF& where, Mark mark, const QColor& colour);

} // namespace everyport::ui

Q_DECLARE_METATYPE(everyport::ui::Mark)
Q_DECLARE_METATYPE(everyport::ui::Tone)
