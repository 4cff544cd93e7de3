#include "ui/chat/models/rowlist.h"

#include <QListView>

#include "ui/style/painting/rowdelegate.h"

namespace everyport::ui {

QListView* makeRowList(QAbstractItemModel* model, const QString& accessibleName, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setAccessibleName(accessibleName);
    return list;
}

} // namespace everyport::ui
