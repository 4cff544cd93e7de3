#pragma once

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace everyport::ui {

/// Python in the colours of its edit's palette.
class PromptColours : public QSyntaxHighlighter {
public:
    explicit PromptColours(QPlainTextEdit* edit) : QSyntaxHighlighter(edit->document()), m_edit(edit) {}

protected:
    void highlightBlock(const QString& text) override;

private:
    QPlainTextEdit* m_edit;
};

} // namespace everyport::ui
