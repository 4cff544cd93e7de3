#include "ui/polls/posters/poster.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "ui/charts/barpainter.h"
#include "ui/polls/posters/posterlayout.h"
#include "ui/polls/themes/themelook.h"
#include "ui/style/colours/icons.h"
#include "ui/style/painting/tabular.h"
#include "ui/widgets/display/qrcode.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct Posters {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Posters)
};

/// Paints a poster by its layout.
class PosterPainter {
public:
    PosterPainter(QPainter* painter, const QRectF& where, const Poster& poster)
        : m_painter(painter),
          m_where(where),
          m_poster(poster),
          m_direction(painter->layoutDirection()),
          m_layout(poster, where, m_direction),
          m_look(m_layout.look)
    {
    }

    void paint()
    {
        if (m_poster.theme)
            m_poster.theme->paintGround(m_painter, m_where);
        else
            m_painter->fillRect(m_where, m_look.ground);
        if (!m_layout.header.isEmpty())
            m_poster.theme->paintHead(m_painter, m_layout.header, m_poster.event, m_layout.font(22, 600));
        words(m_layout.question, m_layout.questionFont, m_look.text, m_poster.data.question,
            Qt::AlignTop | Qt::TextWordWrap);
        if (m_poster.data.hidden)
            paintNotice();
        if (!m_layout.summary.isEmpty())
            words(m_layout.summary, m_layout.summaryFont, m_look.text, m_poster.data.result.summary,
                Qt::AlignTop | Qt::TextWordWrap);
        paintFoot();
        if (m_poster.sideColumn)
            paintSide();
        if (m_layout.shape)
            m_layout.shape->paint(m_painter, m_poster.lengths);
        else
            BarPainter(m_poster.data, m_look, m_direction).paint(m_painter, m_layout.bars, m_poster.lengths);
    }

private:
    void words(const QRectF& where, const QFont& font, const QColor& colour, const QString& text,
        int how = Qt::AlignVCenter, Qt::Alignment side = Qt::AlignLeft)
    {
        if (where.isEmpty() || text.isEmpty())
            return;
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(where, asWritten(how | int(QStyle::visualAlignment(m_direction, side)), text), text);
    }

    void paintFoot()
    {
        const qreal high = QFontMetricsF(m_layout.footFont).lineSpacing();
        QRectF line = m_layout.foot;
        line.setTop(line.bottom() - high * qreal(m_layout.footLines.size()));
        line.setHeight(high);
        for (const QString& part : m_layout.footLines) {
            words(line, m_layout.footFont, m_look.colours.text2, part, Qt::AlignBottom);
            line.translate(0, high);
        }
    }

    /// Empty bars look as if nobody had voted: what they mean has to be said.
    void paintNotice()
    {
        const qreal u = m_layout.u;
        const QRectF& where = m_layout.notice;
        const bool mirrored = m_direction == Qt::RightToLeft;
        const qreal side = 28 * u;
        const QRectF mark(mirrored ? where.right() - side : where.left(), where.top(), side, where.height());
        paintIcon(m_painter, u"eye-off"_s, mark, qRound(side), m_look.colours.text2);
        words(mirrored ? where.adjusted(0, 0, -side - 12 * u, 0) : where.adjusted(side + 12 * u, 0, 0, 0),
            m_layout.font(24, 500), m_look.text,
            m_poster.hidden.isEmpty() ? Posters::tr("The results are hidden.") : m_poster.hidden);
    }

    void paintSide()
    {
        if (m_poster.mark != Mark::None)
            paintState(m_layout.state);
        words(m_layout.votes, numberFont(m_layout.votes.width() - (m_layout.isBand ? 0 : 40 * m_layout.u)), m_look.text,
            QLocale().toString(m_poster.data.given()));
        const QFont font = m_layout.font(20, 400);
        words(m_layout.unit, font, m_look.colours.text2,
            m_poster.data.orders > 0 ? Posters::tr("orders", "below the number", m_poster.data.orders)
                                     : Posters::tr("votes", "below the number", m_poster.data.votes));
        if (m_poster.isLastMinute)
            words(m_layout.closes, m_layout.font(56, 700), m_poster.theme ? m_look.text : m_look.colours.trouble,
                m_poster.closes);
        else
            words(m_layout.closes, font, m_look.colours.text2, m_poster.closes);
        if (!m_layout.code.isEmpty())
            paintQrCode(m_painter, m_layout.code, m_poster.address);
        words(m_layout.call, m_layout.font(20, 500), m_look.text,
            m_poster.isForVoting ? Posters::tr("Vote on your phone") : Posters::tr("Follow on your phone"));
        QRectF line = m_layout.address;
        line.setHeight(QFontMetricsF(m_layout.addressFont).lineSpacing());
        for (const QString& part : m_layout.addressLines) {
            words(line, m_layout.addressFont, m_look.text, part, Qt::AlignVCenter,
                m_layout.isBand ? Qt::AlignRight : Qt::AlignLeft);
            line.translate(0, line.height());
        }
    }

    QFont numberFont(qreal width) const
    {
        QFont votes = m_layout.font(62, 700);
        const QString number = QLocale().toString(m_poster.data.votes);
        while (votes.pixelSize() > 24 && QFontMetricsF(votes).horizontalAdvance(number) > width)
            votes.setPixelSize(votes.pixelSize() - 2);
        return votes;
    }

    void paintState(const QRectF& room)
    {
        const qreal u = m_layout.u;
        // On a ground of somebody's choice only its text is sure to be read; the mark's shape says the rest.
        const QColor colour = m_poster.theme
            ? m_look.text
            : toneColour(toneOf(m_poster.mark), m_poster.dark ? darkPalette() : lightPalette());
        const bool mirrored = m_direction == Qt::RightToLeft;
        m_painter->save();
        // Marks are drawn for small type: grown about their middle.
        m_painter->translate(mirrored ? room.right() - 8 * u : room.left() + 8 * u, room.center().y());
        m_painter->scale(1.5 * u, 1.5 * u);
        paintMark(m_painter, QRectF(-8, -8, 16, 16), m_poster.mark, colour);
        m_painter->restore();
        words(mirrored ? room.adjusted(0, 0, -26 * u, 0) : room.adjusted(26 * u, 0, 0, 0), m_layout.font(21, 500),
            colour, m_poster.state);
    }

    QPainter* m_painter;
    QRectF m_where;
    const Poster& m_poster;
    Qt::LayoutDirection m_direction;
    PosterLayout m_layout;
    const ChartLook& m_look;
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
