#include "ui/frame/palette/hitdelegate.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

#include "ui/frame/palette/palettemodel.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/keycaps.h"

namespace everyport::ui {
namespace {

/// A title in one line, with what was typed of it in bold accent.
class TitleLine {
public:
    TitleLine(const QModelIndex& index, const QColor& accent)
        : m_title(index.data().toString()),
          m_ranges(index.data(PaletteModel::RangesRole).value<QList<std::pair<int, int>>>())
    {
        m_strong.setFont(Fonts::sized(Fonts::text(), 13, 600));
        m_strong.setForeground(accent);
        m_layout.setFont(Fonts::text());
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(m_title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_layout.setTextOption(option);
        lay(int(m_title.size()));
    }
    /// Takes signs from its end until it is no wider.
    void cut(int most)
    {
        int fits = 0, count = int(m_title.size());
        if (width() <= most)
            return;
        while (fits + 1 < count) {
            const int middle = (fits + count) / 2;
            lay(middle);
            (width() <= most ? fits : count) = middle;
        }
        const QTextLayout whole(m_title);
        while (fits > 0 && !whole.isValidCursorPosition(fits))
            --fits; // nor half of a sign
        lay(fits);
    }
    int width() const { return qCeil(m_layout.lineAt(0).naturalTextWidth()); }
    void paint(QPainter* painter, const QRect& where) const
    {
        const qreal top = where.top() + (where.height() - m_layout.lineAt(0).height()) / 2;
        m_layout.draw(painter, QPointF(where.left(), qRound(top)));
    }

private:
    void lay(int count)
    {
        QList<QTextLayout::FormatRange> formats;
        for (const auto& [start, length] : m_ranges) {
            if (start < count)
                formats.append({start, qMin(length, count - start), m_strong});
        }
        m_layout.setText(count < m_title.size() ? m_title.left(count) + QChar(u'…') : m_title);
        m_layout.setFormats(formats);
        // As wide as it likes, and then no wider than that: from right to left it begins at the line's right end.
        makeLine(QWIDGETSIZE_MAX);
        makeLine(m_layout.lineAt(0).naturalTextWidth());
    }
    void makeLine(qreal width)
    {
        m_layout.beginLayout();
        m_layout.createLine().setLineWidth(width);
        m_layout.endLayout();
    }

    QString m_title;
    QList<std::pair<int, int>> m_ranges;
    QTextCharFormat m_strong;
    QTextLayout m_layout;
};

void paintDetail(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect room)
{
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const Mark mark = Mark(index.data(Role::MarkIs).toInt());
    if (mark != Mark::None && room.width() > 24) {
        paintMark(
            painter, placed(QRect(room.left(), room.top(), Metrics::px(10), room.height())), mark, option.palette);
        room.setLeft(room.left() + Metrics::px(16));
    }
    const QString detail = index.data(Role::SecondText).toString();
    if (detail.isEmpty() || room.width() < 20)
        return;
    painter->setFont(Fonts::text());
    painter->setPen(Colours::of(option.palette).text2);
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    painter->drawText(placed(room), flags, painter->fontMetrics().elidedText(detail, Qt::ElideRight, room.width()));
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, Metrics::px(index.data(Role::Group).toBool() ? 30 : 36)};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& c = Colours::of(option.palette);
    painter->save();
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    if (index.data(Role::Group).toBool()) {
        painter->setFont(Fonts::group());
        painter->setPen(c.text2);
        painter->drawText(placed(option.rect.adjusted(17, 2, -16, 0)), flags, index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        paintBox(painter, QRectF(option.rect).adjusted(7, 0, -7, 0),
            option.palette.color(QPalette::Active, QPalette::Highlight), {}, Metrics::radius);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(painter, QRectF(option.rect).adjusted(7, 0, -7, 0), c.hover, {}, Metrics::radius);
    QRect room = option.rect.adjusted(19, 0, -20, 0);
    paintIcon(painter, index.data(Role::IconName).toString(),
        placed(QRect(room.left(), room.top(), Metrics::icon(), room.height())), Metrics::icon(),
        selected ? c.accent : c.text2);
    room.setLeft(room.left() + Metrics::px(28));
    const QString keys = index.data(PaletteModel::HitRole).toString();
    if (!keys.isEmpty()) {
        paintKeyCaps(painter, placed(room), keys, option.palette, option.direction == Qt::LeftToRight);
        room.setRight(room.right() - int(keyCapsWidth(keys)) - 12);
    }
    TitleLine title(index, c.accent);
    title.cut(room.width());
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    title.paint(painter, placed(QRect(room.left(), room.top(), title.width(), room.height())));
    room.setLeft(room.left() + title.width() + 10);
    paintDetail(painter, option, index, room);
    painter->restore();
}

} // namespace everyport::ui
