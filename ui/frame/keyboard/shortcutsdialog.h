#pragma once

#include "ui/widgets/dialogs/dialog.h"

class QKeySequenceEdit;
class QPushButton;

namespace everyport::ui {

class Notice;
class ShortcutBook;
class ShortcutModel;
class Table;

/// All keys by group, and a field that changes the chosen one; whoever has the keys already is named first.
class ShortcutsDialog : public Dialog {
    Q_OBJECT
public:
    ShortcutsDialog(ShortcutBook& book, QWidget* parent);

private:
    void showChosen();
    void keysEdited();
    QString chosen() const;

    ShortcutBook& m_book;
    ShortcutModel* m_model;
    Table* m_table;
    QKeySequenceEdit* m_edit;
    QPushButton* m_set;
    QPushButton* m_reset;
    Notice* m_word;
};

} // namespace everyport::ui
