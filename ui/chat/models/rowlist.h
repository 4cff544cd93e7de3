#pragma once

class QAbstractItemModel;
class QListView;
class QString;
class QWidget;

namespace everyport::ui {

/// A list in a side pane as the chat has them: our rows, no frame, scrolled by pixels, answering to the pointer.
QListView* makeRowList(QAbstractItemModel* model, const QString& accessibleName, QWidget* parent);

} // namespace everyport::ui
