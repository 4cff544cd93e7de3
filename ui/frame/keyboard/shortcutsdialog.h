#pragma once

#include "ui/widgets/dialogs/dialog.h"

class QKeySequenceEdit;
class QPushButton;

namespace everyport::ui {

class Notice;
class ShortcutRegistry;
class ShortcutModel;
class Table;

/// All keys by group, and a field that changes the chosen one; whoever has the keys already is named first.
class ShortcutsDialog : public Dialog {
    Q_OBJECT
public:
    ShortcutsDialog(ShortcutRegistry& registry, QWidget* parent);

private:
    void showChosen();
    void keysEdited();
    QString chosen() const;

    ShortcutRegistry& m_registry;
    ShortcutModel* m_model;
    Table* m_table;
    QKeySequenceEdit* m_edit;
    QPushButton* m_set;
    QPushButton* m_reset;
    Notice* m_word;
};

} // namespace everyport::ui
