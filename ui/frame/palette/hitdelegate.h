#pragma once

#include <QStyledItemDelegate>

namespace everyport::ui {

/// Paints the palette's rows: hits are 36 high, what was typed in bold accent, keys at the right.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace everyport::ui
