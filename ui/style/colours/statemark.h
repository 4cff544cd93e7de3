#pragma once

#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

namespace everyport::ui {

/// The shapes that stand for a state. Each is painted, never a font's glyph, and each differs in outline, so
/// that a word beside it and the colour only repeat what the shape says.
enum class Mark {
    None,
    Live,      ///< Dot with a halo: now, in front of people.
    Good,      ///< Dot: ready, running, open.
    Working,   ///< Half-filled ring: on its way.
    Trouble,   ///< Triangle: works, but needs somebody.
    Failed,    ///< Square: does not work.
    Stopped,   ///< Ring: off, gone.
    Finished,  ///< Tick: closed, done.
    Scheduled, ///< Clock: later.
    Draft,     ///< Pencil: not yet.
    Info,      ///< Half-filled ring in a notice that asks or tells.
};

/// What kind of word this is, said in colour.
enum class Tone { Normal, Second, Faded, Accent, Good, Trouble, Failed, Outgoing };

QColor toneColour(Tone tone, const QPalette& palette);
Tone toneOf(Mark mark);
QColor markColour(Mark mark, const QPalette& palette);
/// In the middle of `where`, about 10 px big at the usual text size.
void paintMark(QPainter* painter, const QRectF& where, Mark mark, const QPalette& palette);
void paintMark(QPainter* painter, const QRectF& where, Mark mark, const QColor& colour);

} // namespace everyport::ui

Q_DECLARE_METATYPE(everyport::ui::Mark)
Q_DECLARE_METATYPE(everyport::ui::Tone)
