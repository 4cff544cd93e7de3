#pragma once

#include <QList>
#include <QObject>

#include "ui/frame/keyboard/panefocus.h"

class QAction;
class QMenu;

namespace everyport::ui {

/// What every text field does, first in a menu while somebody writes in one: take back, cut, copy, paste, choose all.
/// The keys beside them are the fields' own. The menu's.
class TextCommands : public QObject {
    Q_OBJECT
public:
    /// `others`: actions of the same menu that mean nothing in a field while they are off, or are called as one here;
    /// they are left out then. The field is one of `window`, which outlives the menu.
    TextCommands(QMenu& menu, QList<QAction*> others, QWidget& window);

private:
    void makeActions();
    void show();

    PaneFocus& m_focus;
    QMenu& m_menu;
    QList<QAction*> m_others;
    QAction* m_undo = nullptr;
    QAction* m_cut = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_all = nullptr;
    QList<QAction*> m_own; ///< With the line below them.
};

} // namespace everyport::ui
