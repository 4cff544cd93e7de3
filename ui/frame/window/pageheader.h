#pragma once

#include <QWidget>

#include "ui/frame/page/page.h"

class QHBoxLayout;
class QToolButton;

namespace everyport::ui {

class ActionButton;
class ActionSwitch;
class StateText;
class Text;

/// The row above a page: title, state, caption; at the right what can be done.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);
    void show(const PageHead& head);
    void focusFirst();         ///< F6
    bool hasFocusable() const; ///< Otherwise F6 passes by.
    bool isTitleCut();         ///< There is no room for the whole title. `titleFitted` tells it.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What the button with the keyboard did cannot be done any more; the one that comes to its place does another
    /// thing, often the opposite, and is not for a second Enter.
    void keyboardFreed();
    /// Whether there is no room for the whole title: with each head, for its page may be another one, and when it
    /// changes.
    void titleFitted(bool isCut);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    QString captionIn(int room) const;
    void cutState(int tooWide);
    void fitCaption(int room);
    void followCut();
    void tellCut(bool isCut);
    void showToggle(QAction* toggle);
    void freeKeyboard(const QList<QAction*>& actions, QAction* primary);
    QAction* heldAction() const; ///< Of the button that has the keyboard.
    QWidget* firstFocusable() const;
    void orderTab();
    void showButtons(const QList<QAction*>& actions, QAction* primary);

    Text* m_title;
    StateText* m_state;
    Mark m_mark = Mark::None; // of the state, and its word, which may have no room
    QString m_word;
    Text* m_caption;
    QString m_about; // what the caption says where it has room
    QHBoxLayout* m_row;
    QToolButton* m_more;
    QList<ActionButton*> m_buttons; // the primary one last
    QList<QAction*> m_shown;        // what they stand for
    QAction* m_primary = nullptr;
    QAction* m_toggled = nullptr;
    ActionSwitch* m_toggle = nullptr;
    bool m_isCut = false; // as it was told last
};

} // namespace everyport::ui
