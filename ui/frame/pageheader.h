#pragma once

#include <QWidget>

#include "ui/frame/page.h"

class QHBoxLayout;
class QToolButton;

namespace everyport::ui {

class StateText;
class Text;

/// The row above a page: title, state, caption; at the right what can be done.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);
    void show(const PageHead& head);
    void focusFirst(); ///< F6
    bool hasFocusable() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showButtons(const QList<QAction*>& actions, QAction* primary);

    Text* m_title;
    StateText* m_state;
    Text* m_caption;
    QHBoxLayout* m_buttons;
    QToolButton* m_more;
    QList<QAction*> m_shown; // what the buttons stand for now
    QAction* m_primary = nullptr;
};

} // namespace everyport::ui
