#pragma once

#include <functional>
#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace everyport::ui {

/// A dialog as the pictures show it: content on base, a line, and a foot with the verb at the right and the safe
/// button beside it. Opens without blocking (`open()`); Esc closes; Enter does the verb, Ctrl+Enter
/// from a field for many lines, too.
class Dialog : public QDialog {
    Q_OBJECT
public:
    Dialog(const QString& title, QWidget* parent);
    ~Dialog() override;

    QVBoxLayout* content() const { return m_content; }
    QHBoxLayout* foot() const { return m_foot; } ///< Left of the verb, for "Try connection".
    /// The verb. `apply` says whether the dialog may close.
    QPushButton* setVerb(const QString& text, std::function<bool()> apply);
    QPushButton* verb() const { return m_verb; }
    /// Whether the verb, which is there, takes something away for good: it has the look of that.
    void setDestructive(bool destructive);
    /// "Cancel", or "Close" where there is no verb.
    QPushButton* setCancel(const QString& text);
    void setScrollable(QWidget* body); ///< The content in a scroll area: nothing is cut at 1024×640.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void orderStops();

    QVBoxLayout* m_content;
    QHBoxLayout* m_foot;
    QPushButton* m_cancel;
    QPushButton* m_verb = nullptr;
    std::function<bool()> m_apply;
};

} // namespace everyport::ui
