#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

namespace everyport::ui {

/// A button that stands for an action and follows it: words, icon, enabled, shown, checked, tool tip with its key.
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    explicit ActionButton(QAction* action, QWidget* parent = nullptr);

    /// Where there is no room for words the icon stands alone; its name stays in tool tip and for screen readers.
    void setCompact(bool compact);
    int fullWidth() const; ///< With its words.
    bool isFor(const QAction* action) const { return m_action == action; }
    /// Out of sight and deaf at once, deleted soon: it may be the one that is being pressed.
    void retire();

private:
    void follow();
    void followEnabled();

    QPointer<QAction> m_action;
    bool m_compact = false;
};

} // namespace everyport::ui
