#include "ui/polls/actions/poster.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "ui/charts/barpainter.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/tabular.h"
#include "ui/widgets/display/qrcode.h"

namespace everyport::ui {
namespace {

struct Posters {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Posters)
};

/// Sizes of the picture at 800 px height, grown by `u`.
class PosterPainter {
public:
    PosterPainter(QPainter* painter, const QRectF& where, const Poster& poster)
        : m_painter(painter),
          m_where(where),
          m_poster(poster),
          m_u((poster.unit > 0 ? poster.unit : where.height()) / 800.0),
          m_look(ChartLook::screen(800 * m_u, poster.dark)),
          m_direction(painter->layoutDirection())
    {
    }

    void paint()
    {
        m_painter->fillRect(m_where, m_look.ground);
        const qreal margin = 64 * m_u;
        QRectF room = m_where.adjusted(margin, 48 * m_u, -margin, -40 * m_u);
        // Many answers need the width: what stood beside them goes into the band above.
        const bool band = m_poster.sideColumn && m_poster.data.rows.size() > 16;
        if (band) {
            const qreal wide = 330 * m_u;
            paintBand(QRectF(room.right() - wide, room.top(), wide, 132 * m_u));
            const qreal below = paintQuestion(placed(room.adjusted(0, 0, -wide - 32 * m_u, 0)));
            room.setTop(qMax(below, room.top() + 150 * m_u));
        } else {
            room.setTop(paintQuestion(room));
        }
        const qreal foot = 52 * m_u;
        if (!m_poster.foot.isEmpty())
            paintFoot(QRectF(room.left(), room.bottom() - foot, room.width(), foot));
        room.setBottom(room.bottom() - foot);
        if (m_poster.sideColumn && !band) {
            const qreal wide = 206 * m_u;
            paintSide(QRectF(room.right() - wide, room.top(), wide, room.height()));
            room.setRight(room.right() - wide - 58 * m_u);
        }
        BarLayout layout(m_poster.data, placed(room), m_look);
        if (m_direction == Qt::RightToLeft)
            layout.mirrorColumns(placed(room));
        BarPainter(m_poster.data, m_look, m_direction).paint(m_painter, layout, m_poster.lengths);
    }

private:
    QRectF placed(const QRectF& rect) const
    {
        return m_direction == Qt::LeftToRight
            ? rect
            : QRectF(m_where.left() + m_where.right() - rect.right(), rect.top(), rect.width(), rect.height());
    }

    /// What stands in the side column may run on into the margin beside it.
    QRectF withMargin(const QRectF& rect) const
    {
        return m_direction == Qt::LeftToRight ? rect.adjusted(0, 0, 40 * m_u, 0) : rect.adjusted(-40 * m_u, 0, 0, 0);
    }

    QFont font(qreal size, int weight) const
    {
        QFont made = Fonts::text();
        made.setPixelSize(qMax(m_poster.sideColumn ? 20 : 14, qRound(size * m_u)));
        made.setWeight(QFont::Weight(weight));
        return made;
    }

    /// As large as fits in three lines; returns where the chart begins.
    qreal paintQuestion(const QRectF& room)
    {
        const int flags = Qt::TextWordWrap | Qt::AlignTop | int(QStyle::visualAlignment(m_direction, Qt::AlignLeft));
        qreal size = 46;
        QRectF needed;
        for (; size >= 26; size -= 4) {
            m_painter->setFont(font(size, 700));
            needed = m_painter->boundingRect(
                QRectF(room.left(), room.top(), room.width(), 10000), flags, m_poster.data.question);
            if (needed.height() <= m_painter->fontMetrics().lineSpacing() * 3.1
                && needed.height() < m_where.height() * 0.3)
                break;
        }
        m_painter->setPen(m_look.text);
        m_painter->drawText(
            QRectF(room.left(), room.top(), room.width(), needed.height()), flags, m_poster.data.question);
        return room.top() + needed.height() + 40 * m_u;
    }

    void paintFoot(const QRectF& room)
    {
        m_painter->setFont(font(20, 400));
        m_painter->setPen(m_look.colours.text2);
        const int flags = Qt::AlignBottom | int(QStyle::visualAlignment(m_direction, Qt::AlignLeft));
        m_painter->drawText(
            room, flags, m_painter->fontMetrics().elidedText(m_poster.foot, Qt::ElideRight, int(room.width())));
    }

    void paintSide(const QRectF& given)
    {
        const QRectF room = placed(given);
        const int flags = Qt::AlignVCenter | int(QStyle::visualAlignment(m_direction, Qt::AlignLeft));
        qreal y = room.top();
        const auto line = [&](const QString& text, const QFont& with, const QColor& colour, qreal high) {
            if (text.isEmpty())
                return;
            m_painter->setFont(with);
            m_painter->setPen(colour);
            m_painter->drawText(withMargin(QRectF(room.left(), y, room.width(), high)), flags, text);
            y += high;
        };
        if (m_poster.mark != Mark::None) {
            paintState(QRectF(room.left(), y, room.width(), 28 * m_u));
            y += 52 * m_u;
        }
        line(QLocale().toString(m_poster.data.votes), numberFont(room.width()), m_look.text, 70 * m_u);
        line(Posters::tr("votes", "below the number", m_poster.data.votes), font(20, 400), m_look.colours.text2,
            34 * m_u);
        line(m_poster.closes, font(20, 400), m_look.colours.text2, 34 * m_u);
        paintCode(room, y + 24 * m_u);
    }

    QFont numberFont(qreal width) const
    {
        QFont votes = font(62, 700);
        const QString number = QLocale().toString(m_poster.data.votes);
        while (votes.pixelSize() > 24 && QFontMetricsF(votes).horizontalAdvance(number) > width)
            votes.setPixelSize(votes.pixelSize() - 2);
        return votes;
    }

    void paintState(const QRectF& room)
    {
        const QColor colour = toneColour(toneOf(m_poster.mark), m_poster.dark ? darkPalette() : lightPalette());
        const bool mirrored = m_direction == Qt::RightToLeft;
        m_painter->save();
        // Marks are drawn for small type: grown about their middle.
        m_painter->translate(mirrored ? room.right() - 8 * m_u : room.left() + 8 * m_u, room.center().y());
        m_painter->scale(1.5 * m_u, 1.5 * m_u);
        paintMark(m_painter, QRectF(-8, -8, 16, 16), m_poster.mark, colour);
        m_painter->restore();
        m_painter->setFont(font(21, 500));
        m_painter->setPen(colour);
        const int flags = Qt::AlignVCenter | int(QStyle::visualAlignment(m_direction, Qt::AlignLeft));
        m_painter->drawText(
            room.adjusted(mirrored ? 0 : 26 * m_u, 0, mirrored ? -26 * m_u : 60 * m_u, 0), flags, m_poster.state);
    }

    /// State, votes and code side by side, above the bars.
    void paintBand(const QRectF& given)
    {
        const bool mirrored = m_direction == Qt::RightToLeft;
        const QRectF room = placed(given);
        const qreal side = room.height();
        if (!m_poster.address.isEmpty())
            paintQrCode(m_painter, QRectF(mirrored ? room.left() : room.right() - side, room.top(), side, side),
                m_poster.address);
        const qreal taken = m_poster.address.isEmpty() ? 0 : side + 20 * m_u;
        const QRectF words = mirrored ? room.adjusted(taken, 0, 0, 0) : room.adjusted(0, 0, -taken, 0);
        paintState(QRectF(words.left(), words.top() + 6 * m_u, words.width() - 60 * m_u, 28 * m_u));
        const int flags = Qt::AlignVCenter | int(QStyle::visualAlignment(m_direction, Qt::AlignLeft));
        m_painter->setFont(numberFont(words.width()));
        m_painter->setPen(m_look.text);
        m_painter->drawText(QRectF(words.left(), words.top() + 40 * m_u, words.width(), 58 * m_u), flags,
            QLocale().toString(m_poster.data.votes));
        m_painter->setFont(font(20, 400));
        m_painter->setPen(m_look.colours.text2);
        m_painter->drawText(QRectF(words.left(), words.top() + 100 * m_u, words.width(), 28 * m_u), flags,
            Posters::tr("votes", "below the number", m_poster.data.votes));
    }

    void paintCode(const QRectF& room, qreal below)
    {
        if (m_poster.address.isEmpty())
            return;
        const qreal words = 60 * m_u;
        const qreal side = qMin(room.width() * 1.12, room.bottom() - words - below);
        if (side < 80)
            return;
        // The white around the code reaches into the margin, so that its black stands on the column's edge.
        const qreal quiet = side * 4 / 33;
        const qreal left = m_direction == Qt::LeftToRight ? room.left() - quiet * (m_poster.dark ? 0 : 1)
                                                          : room.right() - side + quiet * (m_poster.dark ? 0 : 1);
        paintQrCode(m_painter, QRectF(left, room.bottom() - words - side, side, side), m_poster.address);
        const int flags = Qt::AlignVCenter | int(QStyle::visualAlignment(m_direction, Qt::AlignLeft));
        m_painter->setFont(font(20, 500));
        m_painter->setPen(m_look.text);
        m_painter->drawText(withMargin(QRectF(room.left(), room.bottom() - words, room.width(), words / 2)), flags,
            Posters::tr("Follow on your phone"));
        m_painter->setFont(font(19, 400));
        m_painter->setPen(m_look.colours.text2);
        const QRectF where = withMargin(QRectF(room.left(), room.bottom() - words / 2, room.width(), words / 2));
        m_painter->drawText(where, flags,
            m_painter->fontMetrics().elidedText(m_poster.shortAddress, Qt::ElideRight, int(where.width())));
    }

    QPainter* m_painter;
    QRectF m_where;
    const Poster& m_poster;
    qreal m_u;
    ChartLook m_look;
    Qt::LayoutDirection m_direction;
};

} // namespace

void paintPoster(QPainter* painter, const QRectF& where, const Poster& poster)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // Pictures have no direction of their own, and "auto" is neither of the two that all below is placed by.
    if (painter->layoutDirection() == Qt::LayoutDirectionAuto)
        painter->setLayoutDirection(QGuiApplication::layoutDirection());
    PosterPainter(painter, where, poster).paint();
    painter->restore();
}

} // namespace everyport::ui
