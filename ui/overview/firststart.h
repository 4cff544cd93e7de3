#pragma once

#include <QScrollArea>

class QLayout;
class QPushButton;

namespace everyport::ui {

class PageContext;

/// What stands there when nothing is: three things to do first. Nothing is asked, nothing leaves this computer.
class FirstStart : public QScrollArea {
    Q_OBJECT
public:
    explicit FirstStart(PageContext& context, QWidget* parent = nullptr);
    QWidget* firstFocus() const;

Q_SIGNALS:
    void used(); ///< One of them was chosen.

private:
    QLayout* makeLinks(QWidget* parent);
    QWidget* makePollCard(QWidget* parent);
    QWidget* makeChatCard(QWidget* parent);
    QWidget* makeServeCard(QWidget* parent);

    PageContext& m_context;
    QPushButton* m_demo = nullptr;
};

} // namespace everyport::ui
