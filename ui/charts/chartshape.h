#pragma once

#include <memory>

#include <QList>
#include <QRectF>

#include "ui/charts/chartdata.h"
#include "ui/charts/chartlook.h"

class QPainter;

namespace everyport::ui {

/// A chart that is no bars, laid out in a room: asked by painter, mouse and screen readers alike. `data` must outlive
/// it.
class ChartShape {
public:
    /// None: `data` is shown by bars.
    static std::unique_ptr<ChartShape> of(
        const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction);
    virtual ~ChartShape() = default;
    /// Whether both stand alike in the same room: what changes with nearly each vote, as who voted lately, moves no
    /// word and no sentence, and laying them out takes long.
    static bool standsAlike(const ChartData& one, const ChartData& other);

    /// `lengths` are the counts that its rows stand at while they move; empty: their own.
    virtual void paint(QPainter* painter, const QList<qreal>& lengths = {}) const = 0;
    /// What a person who points at a part of it that is no row is told, and where that part is; empty: nothing.
    virtual QString tipAt(const QPointF& /*point*/, QRectF* /*where*/) const { return {}; }
    QRectF rowRect(int row) const { return m_rows.value(row); } ///< Empty: it has no room.
    qreal height() const { return m_height; }                   ///< Of all; more than the room's where it scrolls.
    int missing() const { return m_missing; }                   ///< Rows that have no room.

protected:
    ChartShape(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction)
        : m_data(data), m_room(room), m_look(look), m_direction(direction), m_height(room.height())
    {
    }
    QRectF placed(const QRectF& rect) const; ///< Mirrored where words run from right to left.
    void words(QPainter* painter, const QRectF& rect, const QFont& font, const QColor& colour, const QString& text,
        Qt::Alignment side = Qt::AlignLeft) const;                  ///< `rect` is not mirrored yet.
    void paintMissing(QPainter* painter, const QRectF& rect) const; ///< "12 more"
    qreal lengthOf(int row, const QList<qreal>& lengths) const;

    const ChartData& m_data;
    const QRectF m_room;
    const ChartLook m_look;
    const Qt::LayoutDirection m_direction;
    QList<QRectF> m_rows; ///< Mirrored already.
    qreal m_height;
    int m_missing = 0;
};

/// "1,200", "0.5": no more digits than it has, four behind the point at most.
QString plainNumber(double number);

} // namespace everyport::ui
