#pragma once

#include <functional>

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace everyport::ui {

class StateSentence;

/// A dialog as all of the window's are: content, a line, and a foot with the verb (the button that does it) at the
/// right and the safe button beside it. Show it by `open()`, which does not block; it is modal to its parent and
/// deletes itself when closed, so keep a QPointer if any. Esc closes; Enter presses the button that has the keyboard
/// and on anything else the verb; Ctrl+Enter, which leaves a field of many lines too, always the verb. It is no larger
/// than the screen: what scrolls in it has less room then.
class Dialog : public QDialog {
    Q_OBJECT
public:
    Dialog(const QString& title, QWidget* parent);
    ~Dialog() override;

    QVBoxLayout* content() const { return m_content; }
    QHBoxLayout* foot() const { return m_foot; } ///< The foot's left side, for further buttons ("Try connection").
    /// Makes or changes the verb. `apply` is called when it is pressed and answers whether the dialog may close.
    QPushButton* setVerb(const QString& text, std::function<bool()> apply);
    QPushButton* verb() const { return m_verb; } ///< Null before setVerb.
    /// Gives the verb the look of one that takes something away for good. After setVerb.
    void setDestructive(bool destructive);
    /// The safe button, with other words than "Cancel" ("Close" without a verb).
    QPushButton* setCancel(const QString& text);
    void setScrollable(QWidget* body); ///< Puts `body` as the content into a scroll area, for small screens.
    /// Makes the dialog so high that all of the body, put there by setScrollable, is seen, or as high as the screen:
    /// for whoever shows more in it than there was when it was opened.
    void growToBody();
    /// While what the verb has begun goes on: the body, put there by setScrollable, takes nothing, and a keyboard that
    /// was in it waits at the verb, which is to do nothing then. It is back where it was when that is over, unless
    /// somebody has taken it elsewhere. What failed before is not said any more. After setVerb.
    void setUnderWay(bool isUnderWay);
    /// Says above the foot, in sight however far the body is scrolled, why the verb has not done it: `what` is the work
    /// in words ("Adding the account"). The window's own strips are behind a dialog, where nobody can press anything.
    void showFailure(const QString& what, const QString& reason);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void keepOnScreen();
    void makeRoom();
    void orderStops();
    void makeFailure();

    QVBoxLayout* m_content;
    QWidget* m_scrolled = nullptr;      ///< The body, where it is one.
    QPointer<QWidget> m_waiting;        ///< What had the keyboard before the body took nothing any more.
    StateSentence* m_failure = nullptr; ///< Made when there is one.
    QHBoxLayout* m_foot;
    QPushButton* m_cancel;
    QPushButton* m_verb = nullptr;
    std::function<bool()> m_apply;
};

} // namespace everyport::ui
