#pragma once

class QMenu;
class QModelIndex;

namespace everyport::ui {

class PageContext;

/// "Copy as expression" in a row's menu: what the console calls it. Nothing for rows that have no name there.
void addCopyExpression(QMenu* menu, const QModelIndex& row, PageContext& context);

} // namespace everyport::ui
