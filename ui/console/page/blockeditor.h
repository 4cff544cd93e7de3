#pragma once

#include "ui/console/keys/promptkeys.h"
#include "ui/widgets/code/codeview.h"
#include "ui/widgets/dialogs/dialog.h"

namespace everyport::ui {

class ConsoleController;

/// A block of code in a field with room, indented as it is typed, with the keys that the prompt has.
class BlockField : public CodeView, private PromptKeysHost {
    Q_OBJECT
public:
    BlockField(const QString& code, PromptKeys::Kind keys, QWidget* parent);
    ~BlockField() override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool walkHistory(int) override { return false; }
    void searchHistory() override {}
    void searchAgain(int) override {}
    void beginLine() override;
    void modeChanged() override {}

    std::unique_ptr<PromptKeys> m_keys;
};

/// Edits a block that has run, or a function, and runs it again.
class BlockEditor : public Dialog {
    Q_OBJECT
public:
    BlockEditor(ConsoleController& controller, const QString& title, const QString& code);

    BlockField* field() const { return m_field; }

private:
    bool run();

    ConsoleController& m_controller;
    BlockField* m_field;
};

} // namespace everyport::ui
