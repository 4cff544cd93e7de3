#pragma once

#include <QObject>
#include <QPointer>

class QAbstractItemModel;
class QAbstractItemView;
class QFont;
class QModelIndex;

namespace everyport::ui {

/// The numbers at the end of a list's or a tree's rows (Role::RightText) as a column: how wide the widest is. Mirrored,
/// the column is at the left, and without its width numbers would begin on one line there instead of ending on one.
class NumberColumn : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// 0 where rows run from left to right, and for a row that has no number there.
    int width(const QAbstractItemView* view, const QModelIndex& index, const QFont& font);

private:
    void follow(const QAbstractItemView* view);
    void look(const QModelIndex& parent, int first, int last);

    QPointer<const QAbstractItemModel> m_model;
    QPointer<const QAbstractItemView> m_view;
    QString m_widest;
    int m_looked = 0; ///< Rows, so that a long list is not looked through whole.
};

} // namespace everyport::ui
