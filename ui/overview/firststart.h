#pragma once

#include <QScrollArea>

class QBoxLayout;
class QLayout;
class QPushButton;

namespace everyport::ui {

class AddressCard;
class PageContext;
class ServeCard;
class StartCard;

/// What stands there when nothing is: three things to do first. Nothing is asked, nothing leaves this computer.
class FirstStart : public QScrollArea {
    Q_OBJECT
public:
    explicit FirstStart(PageContext& context, QWidget* parent = nullptr);
    QWidget* firstFocus() const;
    QString address() const; ///< That somebody has typed, also when another card was chosen.

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void use(const StartCard* used);
    void stack();
    void fit();
    void lineUp();
    void layOutNow();
    bool isBegun() const;
    void pin(bool isPinned);
    void fitAnew();
    QLayout* makeLinks(QWidget* parent);
    StartCard* makePollCard(QWidget* parent);
    StartCard* makeChatCard(QWidget* parent);
    StartCard* makeServeCard(QWidget* parent);

    PageContext& m_context;
    QPushButton* m_demo = nullptr;
    AddressCard* m_address = nullptr;
    ServeCard* m_serve = nullptr;
    QBoxLayout* m_row = nullptr; ///< Of the cards.
    QList<StartCard*> m_cards;
    QSize m_fittedTo; ///< The window's.
    bool m_isPictured = true;
};

} // namespace everyport::ui
