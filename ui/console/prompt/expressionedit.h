#pragma once

#include <QPlainTextEdit>

namespace everyport::ui {

/// A field of code that takes rows of the window, dragged here, as the expressions that they are at the prompt, and
/// what was copied with its prompts without them.
class ExpressionEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

    void insertExpression(const QString& expression);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
};

} // namespace everyport::ui
