#include "ui/style/painting/rowpainter.h"

#include <QPainter>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/picturepainting.h"
#include "ui/style/painting/rowmeasure.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/painting/sparklinepainting.h"
#include "ui/style/painting/tabular.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {
namespace {

constexpr int afterText = 8; // px between a text and the second one

} // namespace

RowPainter::RowPainter(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& room, int numbers)
    : m_painter(painter),
      m_option(option),
      m_index(index),
      m_whole(room),
      m_room(room),
      m_numbers(numbers),
      m_faded(index.data(Role::Faded).toBool()),
      m_twoLines(!index.data(Role::SecondLine).toString().isEmpty())
{
    if (m_twoLines) {
        const int line = QFontMetrics(Fonts::button()).height();
        m_room.setTop(room.top() + (room.height() - line - Metrics::px(15)) / 2);
        m_room.setHeight(line);
    }
}

void RowPainter::paint()
{
    paintLeading();
    m_textLeft = m_room.left();
    paintTrailing();
    paintTexts();
    if (m_twoLines)
        paintSecondLine();
}

QRect RowPainter::fromLeft(int width, int gapAfter)
{
    const QRect taken(m_room.left(), m_room.top(), width, m_room.height());
    m_room.setLeft(m_room.left() + width + gapAfter);
    return QStyle::visualRect(m_option.direction, m_whole, taken);
}

QRect RowPainter::fromRight(int width, int gapBefore)
{
    const QRect taken(m_room.right() + 1 - width, m_room.top(), width, m_room.height());
    m_room.setRight(m_room.right() - width - gapBefore);
    return QStyle::visualRect(m_option.direction, m_whole, taken);
}

/// Whoever wrote it, in one line, and no longer than any row is wide.
QString RowPainter::words(int role) const
{
    return shownInLine(m_index.data(role).toString());
}

QColor RowPainter::toned(const QColor& colour) const
{
    return m_faded ? m_option.palette.color(QPalette::Active, QPalette::PlaceholderText) : colour;
}

void RowPainter::paintLeading()
{
    const Colours& c = Colours::of(m_option.palette);
    const QVariant mark = m_index.data(Role::MarkIs);
    if (mark.isValid())
        paintMark(m_painter, fromLeft(Metrics::px(10), Metrics::px(8)), Mark(mark.toInt()), m_option.palette);
    const QString iconName = m_index.data(Role::IconName).toString();
    if (!iconName.isEmpty()) {
        const bool selected = m_option.state & QStyle::State_Selected;
        const QVariant tone = m_index.data(Role::IconTone);
        const QColor colour = tone.isValid() ? toneColour(Tone(tone.toInt()), m_option.palette)
            : selected                       ? c.accent
                                             : toned(c.text2);
        paintIcon(m_painter, iconName, fromLeft(Metrics::icon(), Metrics::px(8)), Metrics::icon(), colour);
    }
    const QVariant swatch = m_index.data(Role::Swatch);
    if (swatch.isValid()) {
        const qreal side = Metrics::px(10);
        QRectF box(fromLeft(int(side), Metrics::px(8)));
        box = QRectF(box.x(), qRound(box.center().y() - side / 2), side, side);
        QColor colour = swatch.value<QColor>();
        if (m_faded)
            colour = mixed(colour, m_option.palette.color(QPalette::Active, QPalette::Base), 0.4);
        paintBox(m_painter, box, colour, {}, 2);
    }
    const QVariant avatar = m_index.data(Role::Avatar);
    if (avatar.userType() == QMetaType::QImage)
        paintFace(avatar.value<QImage>());
    else if (!avatar.toString().isEmpty())
        paintAvatar(avatar.toString());
}

QRectF RowPainter::avatarBox()
{
    const qreal side = Metrics::px(20);
    const QRectF box(fromLeft(int(side), Metrics::px(8)));
    return {box.x(), double(qRound(box.center().y() - side / 2)), side, side};
}

void RowPainter::paintFace(const QImage& face)
{
    paintPicture(m_painter, avatarBox(), face, Metrics::radius, m_faded ? 0.5 : 1);
}

void RowPainter::paintAvatar(const QString& letters)
{
    const Colours& c = Colours::of(m_option.palette);
    const QRectF box = avatarBox();
    const QColor own = m_index.data(Role::AvatarColour).value<QColor>();
    const QColor base = m_option.palette.color(QPalette::Active, QPalette::Base);
    paintBox(m_painter, box, own.isValid() ? mixed(own, base, c.dark ? 0.24 : 0.15) : c.track, {}, Metrics::radius);
    m_painter->setFont(Fonts::sized(Fonts::text(), 10, 600));
    m_painter->setPen(toned(own.isValid() ? own : c.text2));
    m_painter->drawText(box, Qt::AlignCenter, letters);
}

void RowPainter::paintTrailing()
{
    const QString badge = m_index.data(Role::Badge).toString();
    if (!badge.isEmpty())
        paintBadge(badge);
    const QString right = words(Role::RightText);
    if (!right.isEmpty()) {
        m_painter->setFont(m_twoLines ? Fonts::sized(Fonts::text(), 12.5, 400) : Fonts::text());
        m_painter->setPen(toned(Colours::of(m_option.palette).text2));
        const int width = qMax(m_numbers, qCeil(tabularWidth(m_painter->font(), right)));
        drawTabular(m_painter, fromRight(width, 8), Qt::AlignRight | Qt::AlignVCenter, right);
    }
    const QString tag = words(Role::Tag);
    if (!tag.isEmpty())
        paintTag(tag);
    const QVariant values = m_index.data(Role::Sparkline);
    // In a column that is too narrow yet the number says more than its line.
    if (values.isValid() && cellNeed(m_index).text <= m_whole.width()) {
        const int height = Metrics::px(13);
        QRectF line(fromLeft(Metrics::px(52), 8));
        line = QRectF(line.x(), line.center().y() - height / 2.0, line.width(), height);
        paintSparkline(m_painter, line, values.value<QList<double>>(), toned(Colours::of(m_option.palette).accent),
            m_option.direction);
    }
}

void RowPainter::paintTag(const QString& text)
{
    const Colours& c = Colours::of(m_option.palette);
    m_painter->setFont(Fonts::caption());
    // Not over the cell before it, where the column is narrower.
    const QFontMetrics metrics(m_painter->font());
    const int wanted = metrics.horizontalAdvance(text) + 14;
    const int name = m_index.data(Role::TagYields).toBool() ? cellTextWidth(m_index) + 8 : 0;
    const int width = qMin(wanted, m_room.width() - name);
    if (name > 0 && width < wanted) { // half a word says less than a mark
        const int mark = Metrics::px(10);
        if (width >= mark)
            paintMark(m_painter, fromRight(mark, 8), Mark::Live, m_option.palette);
        return;
    }
    const QString shown = width < wanted ? metrics.elidedText(text, Qt::ElideRight, width - 14) : text;
    if (shown.isEmpty() || width < Metrics::px(18))
        return; // a frame around nothing says nothing
    QRectF box(fromRight(width, 8));
    const qreal height = Metrics::px(18);
    box = QRectF(box.x(), qRound(box.center().y() - height / 2), box.width(), height);
    paintBox(m_painter, box, c.track, c.line, Metrics::radius);
    m_painter->setPen(c.text2);
    m_painter->drawText(box, Qt::AlignCenter, shown);
}

void RowPainter::paintBadge(const QString& text)
{
    const Colours& c = Colours::of(m_option.palette);
    m_painter->setFont(Fonts::caption(600));
    const int height = Metrics::px(18);
    const int width = qMax(height, QFontMetrics(m_painter->font()).horizontalAdvance(text) + 10);
    QRectF box(fromRight(width, 8));
    box = QRectF(box.x(), qRound(box.center().y() - height / 2.0), box.width(), height);
    const bool quiet = m_index.data(Role::BadgeQuiet).toBool();
    paintBox(m_painter, box, quiet ? c.line : c.primary, {}, height / 2.0);
    m_painter->setPen(quiet ? m_option.palette.color(QPalette::Active, QPalette::Text) : QColor(Qt::white));
    m_painter->drawText(box, Qt::AlignCenter, text);
}

void RowPainter::paintTexts()
{
    const bool mono = m_index.data(Role::Mono).toBool();
    const QFont font = cellFont(m_index);
    const QVariant tone = m_index.data(Role::ToneIs);
    const QColor colour = toneColour(tone.isValid() ? Tone(tone.toInt()) : Tone::Normal, m_option.palette);
    m_painter->setFont(font);
    m_painter->setPen(tone.isValid() && Tone(tone.toInt()) >= Tone::Accent ? colour : toned(colour));

    const QString text = words(Qt::DisplayRole);
    const QString second = words(Role::SecondText);
    const QFontMetrics metrics(font);
    const QVariant given = m_index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = given.isValid() ? Qt::Alignment(given.toInt()) : Qt::AlignLeft;
    if (alignment & Qt::AlignRight) {
        const QRect where = QStyle::visualRect(m_option.direction, m_whole, m_room);
        drawTabular(m_painter, where, int(QStyle::visualAlignment(m_option.direction, alignment)) | Qt::AlignVCenter,
            metrics.elidedText(text, Qt::ElideLeft, m_room.width() + 2));
        return;
    }
    const QVariant elide = m_index.data(Role::Elide);
    const auto fitted = [&](int room) {
        return metrics.elidedText(text, elide.isValid() ? Qt::TextElideMode(elide.toInt()) : Qt::ElideRight, room);
    };
    const bool stays = !second.isEmpty() && m_index.data(Role::SecondStays).toBool();
    const int most = m_room.width()
        - (stays ? qCeil(QFontMetricsF(Fonts::caption()).horizontalAdvance(second)) + afterText : 0);
    QString shown = fitted(most);
    int width = qCeil(tabularWidth(font, shown));
    // Its digits may be wider as they are painted.
    for (int room = most; !mono && room > 0 && width > most;) {
        room -= width - most;
        shown = fitted(room);
        width = qCeil(tabularWidth(font, shown));
    }
    width = qBound(0, width, qMax(0, most));
    const int flags = int(QStyle::visualAlignment(m_option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    const QRect where = fromLeft(width, afterText);
    if (mono)
        m_painter->drawText(where.adjusted(-1, 0, 1, 0), asWritten(flags, shown) | Qt::TextSingleLine, shown);
    else
        drawTabular(m_painter, where, flags, shown);
    if (second.isEmpty() || (!stays && m_room.width() < 20))
        return;
    if (const Mark mark = markOfSecond(m_index); mark != Mark::None)
        paintMark(m_painter, fromLeft(Metrics::px(10), Metrics::px(4)), mark, m_option.palette);
    m_painter->setFont(Fonts::caption());
    const QVariant secondTone = m_index.data(Role::SecondTone);
    const Colours& c = Colours::of(m_option.palette);
    m_painter->setPen(secondTone.isValid() ? toneColour(Tone(secondTone.toInt()), m_option.palette) : toned(c.text2));
    const QRect rest = QStyle::visualRect(m_option.direction, m_whole, m_room);
    const QString fitting = QFontMetrics(m_painter->font()).elidedText(second, Qt::ElideRight, rest.width());
    m_painter->drawText(rest, asWritten(flags, fitting), fitting);
}

void RowPainter::paintSecondLine()
{
    const Colours& c = Colours::of(m_option.palette);
    const QString text = words(Role::SecondLine);
    const QVariant tone = m_index.data(Role::SecondTone);
    m_painter->setFont(Fonts::caption());
    m_painter->setPen(tone.isValid() ? toneColour(Tone(tone.toInt()), m_option.palette) : c.text2);
    const int line = Metrics::px(15);
    QRect where(m_textLeft, m_room.top() + m_room.height(), m_whole.right() + 1 - m_textLeft, line);
    where = QStyle::visualRect(m_option.direction, m_whole, where);
    const int flags = int(QStyle::visualAlignment(m_option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    const QString shown = QFontMetrics(m_painter->font()).elidedText(text, Qt::ElideRight, where.width());
    paintMarks(where, shown);
    m_painter->drawText(where, asWritten(flags, shown), shown);
}

/// Behind the second line's words, whose font is the painter's; what was cut off has none.
void RowPainter::paintMarks(const QRect& where, const QString& shown)
{
    const auto marks = m_index.data(Role::SecondMarks).value<QList<QPoint>>();
    if (marks.isEmpty())
        return;
    const QFontMetrics metrics(m_painter->font());
    const bool isMirrored = m_option.direction == Qt::RightToLeft;
    const int left = isMirrored ? where.right() + 1 - metrics.horizontalAdvance(shown) : where.left();
    for (const QPoint& mark : marks) {
        const int end = mark.x() + mark.y();
        if (end > shown.size())
            break;
        const int from = left + metrics.horizontalAdvance(shown, mark.x());
        const int until = left + metrics.horizontalAdvance(shown, end);
        const QRectF box(from - 1, where.top(), until - from + 2, where.height());
        paintBox(m_painter, box, Colours::of(m_option.palette).troubleNotice, Colours::of(m_option.palette).trouble, 2);
    }
}

} // namespace everyport::ui
