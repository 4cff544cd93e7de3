#pragma once

#include <QImage>
#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

namespace everyport::ui {

/// Paints one cell's content from its roles, within `room`: what stands left, what stands right, then the text in
/// what is left between them. `numbers` is the least width of what stands right as a number.
class RowPainter {
public:
    RowPainter(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& room,
        int numbers = 0);
    void paint();

private:
    QRect fromLeft(int width, int gapAfter);
    QRect fromRight(int width, int gapBefore);
    QString words(int role) const;
    QColor toned(const QColor& colour) const;
    void paintLeading();
    void paintTrailing();
    void paintTag(const QString& text);
    void paintBadge(const QString& text);
    QRectF avatarBox();
    void paintFace(const QImage& face);
    void paintAvatar(const QString& letters);
    void paintTexts();
    void paintSecondLine();
    void paintMarks(const QRect& where, const QString& shown);

    QPainter* m_painter;
    const QStyleOptionViewItem& m_option;
    const QModelIndex& m_index;
    QRect m_whole;
    QRect m_room; // of the first line, shrinking
    int m_numbers;
    bool m_faded;
    bool m_twoLines;
    int m_textLeft = 0;
};

} // namespace everyport::ui
