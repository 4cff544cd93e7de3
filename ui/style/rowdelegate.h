#pragma once

#include <QStyledItemDelegate>

namespace everyport::ui {

/// Paints every row of every list and table from the roles in rowroles.h. One instance a view.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Where its rows are shown: a table spans the pane's width, a list's rows are inset and rounded.
    enum class Look { Table, List };
    explicit RowDelegate(Look look, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// A denser list: 26 instead of 28, say. Two-line rows keep 42.
    void setRowHeight(int px) { m_rowHeight = px; }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Look m_look;
    int m_rowHeight = 0;
};

} // namespace everyport::ui
